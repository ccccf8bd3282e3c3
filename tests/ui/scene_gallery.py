"""Every component in every state, as the pictures of the design show them."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from app.presenters.formats import MINUS
from app.presenters.parts import (
    BannerView,
    Cell,
    Choice,
    Column,
    EmptyView,
    Mark,
    MoneyKind,
    MoneyView,
    ProgressView,
    Rank,
    RequirementView,
    Row,
    Run,
    RunKind,
    TableView,
    TagStyle,
    Tone,
)
from app.presenters.words import Tr
from app.ui.type_scale import Role
from app.ui.widgets.banner import Banner
from app.ui.widgets.buttons import Button, ButtonKind, DangerButton, IconButton, LinkButton
from app.ui.widgets.buttons import PrimaryButton as Primary
from app.ui.widgets.card import Card, Panel
from app.ui.widgets.choices import Check, DropDown, Radio, Toggle
from app.ui.widgets.dialog import Dialog
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.field import Field, LineEdit, TextBox
from app.ui.widgets.figure import Figure
from app.ui.widgets.icon import Cocoon
from app.ui.widgets.job_slots import JobSlots
from app.ui.widgets.labels import Body, Caption, CaptionLine, Line, Mono, Secondary, SecondaryLine
from app.ui.widgets.memory_bar import MemoryBar, MemoryLegend
from app.ui.widgets.money_figure import MoneyFigure
from app.ui.widgets.page import Page
from app.ui.widgets.progress import Bar, Progress
from app.ui.widgets.rows import ListRow, RequirementLine, RoundIcon
from app.ui.widgets.segmented import Segmented
from app.ui.widgets.sparkline import Sparkline, SpeedGraph
from app.ui.widgets.status_head import StatusHead
from app.ui.widgets.table import Table
from app.ui.widgets.tag import Tag

WAVE = tuple(0.72 + 0.1 * ((i * 7919 % 13) / 13 - 0.5) + 0.002 * i for i in range(60))
GAPS = tuple(None if 20 <= i < 28 else value for i, value in enumerate(WAVE))


def row(*widgets: QWidget, stretch: bool = True, gap: int = 8) -> QHBoxLayout:
    made = QHBoxLayout()
    made.setSpacing(gap)
    for widget in widgets:
        made.addWidget(widget)
    if stretch:
        made.addStretch()
    return made


def section(title: str, *parts: QLayout | QWidget) -> QVBoxLayout:
    made = QVBoxLayout()
    made.setSpacing(7)
    head = CaptionLine(title, tone=Tone.TEXT2)
    made.addWidget(head)
    for part in parts:
        if isinstance(part, QLayout):
            made.addLayout(part)
        else:
            made.addWidget(part)
    made.addStretch()
    return made


def disabled(widget: QWidget) -> QWidget:
    widget.setEnabled(False)
    return widget


def columns(page: Page, *parts: QLayout) -> None:
    made = QHBoxLayout()
    made.setSpacing(24)
    for part in parts:
        made.addLayout(part, 1)
    page.body.addLayout(made)


def banners(page: Page) -> None:
    views = (
        BannerView(Rank.PROBLEM, "The card is at 91 °C.",
                   "Sharing stopped; allow less power.", "Lower to 200 W"),
        BannerView(Rank.CAUTION, "Your wallet has no backup.",
                   "Payouts above 1 TON wait until it has one.", "Back up"),
        BannerView(Rank.GOOD, "Version 1.4 is ready.",
                   "It installs when no job is running.", "Restart now", can_close=True),
        BannerView(Rank.INFO, "Paused after an unexpected restart.",
                   "Limits are lower for the next hour.", "Show report"),
    )  # fmt: skip
    made = [Banner() for _ in views]
    page.body.addLayout(section("Banners: one at a time, above the content", *made))
    for banner, view in zip(made, views, strict=True):
        banner.show_view(view)


def components(_tr: Tr) -> QWidget:
    """Buttons, tags, banners, dialogs, progress: the same as components-light.png."""
    page = Page()
    focused = Primary("Start sharing")
    focused.setObjectName("focused")
    columns(
        page,
        section(
            "Buttons: normal, focus, disabled",
            row(Primary("Start sharing"), focused, disabled(Primary("Start sharing"))),
            row(Button("Cancel"), disabled(Button("Cancel")), DangerButton("Remove"),
                Button("Copy", "copy", is_small=True), IconButton("more", "Menu")),
        ),
        section(
            "Tags",
            row(Tag("Attested", TagStyle.ACCENT, "shield"),
                Tag("Sealed to the engine", TagStyle.ACCENT, "shield"),
                Tag("Not sealed", TagStyle.CAUTION, "lock-open"),
                Tag("practice coins", TagStyle.OUTLINE)),
            row(Tag("idle"), Tag("works now", TagStyle.ACCENT), Tag("assumed", TagStyle.CAUTION),
                Tag("does not fit", TagStyle.PROBLEM)),
        ),
    )  # fmt: skip
    banners(page)
    empty = Card()
    empty.body.addWidget(EmptyState(EmptyView(
        "No jobs yet", "The practice network sends the first within a minute.",
        "Send one yourself")))  # fmt: skip
    columns(page, section("Empty state", empty), section("Progress: moving, stalled", progress()))
    page.body.addStretch()
    return page


def progress() -> Card:
    card = Card()
    moving, stalled = Progress(), Progress()
    moving.show_view(ProgressView("Qwen3 8B", "3.1 of 8.4 GB", 0.37, "24 MB/s, about 4 min left"))
    sentence = "No data for 20 s. Trying another source in 10 s; nothing is lost."
    stalled.show_view(ProgressView("Gemma 3 4B", "1.9 of 4.6 GB", 0.41, sentence, is_stalled=True))
    card.body.addWidget(moving)
    card.body.addWidget(stalled)
    return card


def forms(_tr: Tr) -> QWidget:
    """Fields, choices, tables, rows."""
    page = Page("Forms")
    page.head.addWidget(LineEdit(placeholder="Search 64 settings", icon="search"))
    page.head.addWidget(Button("All GPUs", has_arrow=True))
    card = Card("Fields")
    wrong = Field("Hottest allowed", LineEdit("95", suffix="°C", is_number=True), note="Default 83")
    wrong.show_error("Enter 60 to 88. This card slows down at 88 °C.")
    card.body.addWidget(Field("Amount", LineEdit("0.50", suffix="TON"), note="Balance 16.40 TON"))
    card.body.addWidget(wrong)
    card.body.addWidget(disabled(LineEdit("not now")))
    card.body.addWidget(TextBox("Several\nlines", name="Notes"))
    card.body.addWidget(Mono("kQDs3f9vQy2m_TZxw4aK1n"))
    choices = Card("Choices")
    chosen = Radio("I have a comment from the exchange")
    chosen.setChecked(True)
    ticked = Check("Show it once a day")
    ticked.setChecked(True)
    choices.body.addWidget(DropDown([Choice("always", "Always"), Choice("night", "At night")]))
    choices.body.addWidget(Segmented(
        [Choice("d", "Day"), Choice("w", "Week"), Choice("m", "Month"),
         Choice("y", "Year", is_enabled=False)]))  # fmt: skip
    for part in (chosen, Radio("The exchange told me that none is needed"), ticked, Check("Off")):
        choices.body.addWidget(part)
    choices.body.addLayout(row(Toggle("a", is_on=True), Toggle("b"), disabled(Toggle("c")),
                               LinkButton("Confirm")))  # fmt: skip
    guard = Panel("caution_soft")
    guard.body.addWidget(Body([
        Run("This address belongs to Practice Exchange. ", RunKind.BOLD),
        Run("Without the right comment it cannot know that the coins are yours."),
    ]))  # fmt: skip
    choices.body.addWidget(guard)
    choices.body.addStretch()
    columns(page, section("", card), section("", choices))
    page.body.addWidget(earnings_table())
    rows = Card("History")
    for title, caption, icon in (
        ("Payout", "3,690 jobs", "arrow-down"),
        ("Sent to Practice shop", "Comment: order 1182", "arrow-up"),
    ):
        entry = ListRow(title, caption)
        entry.left.addWidget(RoundIcon(icon, Tone.PAID))
        entry.right.addWidget(Line("+0.21 TON", tone=Tone.PAID))
        rows.body.addWidget(entry)
    page.body.addWidget(rows)
    page.body.addStretch()
    return page


def earnings_table() -> Card:
    card = Card()
    table = Table()
    heads = ("Shared", "Jobs", "Paid tokens", "Paid, TON", "Electricity, EUR", "Net, EUR")
    days = (
        ("Today", "14 h 18 min", "15,792", "47.4 M", "0.84", MINUS + "0.80", "+0.57"),
        ("Wed 18 November", "13 h 48 min", "10,884", "32.6 M", "0.62", MINUS + "0.77", "+0.17"),
        ("Tue 17 November", "16 h 36 min", "18,246", "54.7 M", "1.04", MINUS + "0.93", "+0.65"),
    )
    tones = (Tone.TEXT, Tone.TEXT, Tone.TEXT, Tone.TEXT, Tone.PAID, Tone.ELECTRICITY, Tone.TEXT)
    table.show_view(TableView(
        (Column("Day"), *(Column(head, is_number=True) for head in heads)),
        tuple(Row(tuple(Cell(text, tone, is_bold=place == 6)
                        for place, (text, tone) in enumerate(zip(day, tones, strict=True))), day[0])
              for day in days),
        "Earnings by day"))  # fmt: skip
    table.selectRow(1)
    card.body.addWidget(table)
    return card


def painted(_tr: Tr) -> QWidget:
    """Status, money, graphs, bars."""
    page = Page()
    head = StatusHead()
    sentence = "Sharing on the practice network: 6 jobs running."
    after = "Next payout when 0.20 TON are signed, in about 2 h. Pauses for full-screen programs."
    head.show_status(sentence, after, "busy", f"Status: {sentence}")
    page.body.addWidget(head)
    page.body.addWidget(money_card())
    left, right = gpu_card(), side_cards()
    made = QHBoxLayout()
    made.setSpacing(16)
    made.addWidget(left, 2)
    made.addLayout(right, 1)
    page.body.addLayout(made)
    page.body.addLayout(row(*(Cocoon(state, 36) for state in
                              ("idle", "busy", "paused", "attention", "offline"))))  # fmt: skip
    page.body.addStretch()
    return page


def money_card() -> Card:
    card = Card(margins=(20, 12, 12, 12))
    first = QVBoxLayout()
    first.addLayout(row(Secondary("Net today"), Tag("practice coins", TagStyle.OUTLINE)))
    first.addWidget(Figure("+0.57", "EUR", role=Role.FIGURE))
    first.addWidget(Caption([
        Run("What it would be with real coins at 1.52 EUR "), Run("assumed", RunKind.ASSUMED, "a"),
        Run(". Practice coins have no value; the electricity is real.")]))  # fmt: skip
    made = QHBoxLayout()
    made.setSpacing(16)
    made.addLayout(first, 2)
    captions = {
        MoneyKind.PAID: ("Paid", "0.84", "TON", "4 payouts, fees 0.002"),
        MoneyKind.SIGNED: ("Signed", "0.06", "TON", "pays out at 0.20"),
        MoneyKind.ELECTRICITY: ("Electricity", MINUS + "0.80", "EUR", "3.07 kWh x 0.26"),
        MoneyKind.ESTIMATED: ("Estimated", "≈ 0.46", "TON", "more by midnight. Not in any sum."),
    }
    for kind, (label, value, unit, caption) in captions.items():
        figure = MoneyFigure(kind)
        figure.show_view(MoneyView(kind, label, value, unit, (Run(caption),)))
        made.addWidget(figure, 1)
    card.body.addLayout(made)
    return card


def gpu_card() -> Card:
    card = Card("GeForce RTX 4070 Ti")
    card.head.addWidget(Tag("sharing", TagStyle.ACCENT, "play"))
    metrics = QHBoxLayout()
    metrics.setSpacing(16)
    values = (("Load", "87", "%", WAVE, False), ("Power", "214", "W", GAPS, False),
              ("Fan", "48", "%", WAVE, True))  # fmt: skip
    for label, value, unit, samples, is_quiet in values:
        column = QVBoxLayout()
        line = Sparkline()
        line.show_samples(samples, is_quiet=is_quiet)
        column.addWidget(CaptionLine(label))
        column.addWidget(Figure(value, unit, unit_tone=Tone.TEXT2))
        column.addWidget(line)
        metrics.addLayout(column)
    card.body.addLayout(metrics)
    bar, legend = MemoryBar(), MemoryLegend()
    bar.show_shares(0.49, 0.12, name="Memory")
    legend.show_texts(("Jobs 5.9 GB", "Other programs 1.4 GB", "Free 4.7 GB"))
    card.body.addWidget(bar)
    card.body.addWidget(legend)
    graph = SpeedGraph()
    graph.show_samples(tuple(value * 540 for value in WAVE), 448)
    card.body.addWidget(graph)
    return card


def side_cards() -> QVBoxLayout:
    made = QVBoxLayout()
    made.setSpacing(16)
    jobs = Card(margins=(18, 14, 18, 14))
    slots = JobSlots()
    slots.show_slots(6, 8, ending=1, name="6 of 8")
    jobs.body.addWidget(SecondaryLine("Jobs now"))
    jobs.body.addWidget(slots)
    bar = Bar(kind=MoneyKind.SIGNED)
    bar.show_share(0.3)
    jobs.body.addWidget(bar)
    machine = Card("This computer", margins=(18, 14, 18, 4))
    for icon, name, value, reason, mark in (
        ("gpu", "Graphics", "GeForce RTX 4070 Ti", "Models of up to 8 billion weights.", Mark.FINE),
        ("shield", "Sandbox", "5 of 6 layers", "The sixth layer needs Linux 6.7.", Mark.LIMITED),
        ("processor", "Processor", "8 cores", "No Intel TDX.", Mark.ABSENT),
    ):
        machine.body.addWidget(RequirementLine(RequirementView(icon, name, value, reason, mark)))
    made.addWidget(jobs)
    made.addWidget(machine)
    made.addStretch()
    return made


def dialog(tr: Tr) -> QWidget:
    """A dialog over a page."""
    page = painted(tr)
    asked = Dialog(
        page,
        "Quit while 6 jobs are running?",
        "They are finished or handed back within 10 s. Nothing keeps running afterwards.",
        buttons=[("stay", "Keep sharing", ButtonKind.NORMAL), ("quit", "Quit", ButtonKind.PRIMARY)],
    )
    asked.button("stay").setObjectName("focused")
    asked.open()
    return page


SCENES: dict[str, Callable[[Tr], QWidget]] = {
    "gallery-components": components,
    "gallery-forms": forms,
    "gallery-painted": painted,
    "gallery-dialog": dialog,
}
