import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from app.presenters.parts import (
    Mark,
    MoneyKind,
    MoneyView,
    ProgressView,
    RequirementView,
    Run,
    RunKind,
    Tone,
)
from app.ui.paint import smooth
from app.ui.theme import Theme
from app.ui.tokens import DARK, LIGHT
from app.ui.widgets.icon import MARKS, AppMark, Cocoon, Icon
from app.ui.widgets.job_slots import JobSlots
from app.ui.widgets.memory_bar import MemoryBar, MemoryLegend
from app.ui.widgets.money_figure import MoneyFigure
from app.ui.widgets.progress import Bar, Progress
from app.ui.widgets.rows import ListRow, RequirementLine, RoundIcon
from app.ui.widgets.sparkline import Sparkline, SpeedGraph, pieces
from app.ui.widgets.status_head import StatusHead
from app.ui.widgets.swatch import Swatch, paint_money


def pattern(kind: MoneyKind) -> list[str]:
    image = QImage(40, 40, QImage.Format.Format_ARGB32)
    image.fill(QColor(LIGHT.surface))
    painter = smooth(QPainter(image))
    paint_money(painter, kind, QRectF(0, 0, 40, 40))
    painter.end()
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    levels = [grey.pixelColor(x, 20).value() for x in range(40)]
    middle = (max(levels) + min(levels)) / 2
    return ["#" if level < middle else "." for level in levels]


def test_kinds_of_money_differ_without_colour() -> None:
    patterns = {kind: "".join(pattern(kind)) for kind in MoneyKind}
    assert len(set(patterns.values())) == 4
    assert "." not in patterns[MoneyKind.PAID] or "#" not in patterns[MoneyKind.PAID]
    assert patterns[MoneyKind.SIGNED].count("#.") >= 4


@pytest.mark.parametrize("kind", list(MoneyKind))
def test_swatches_follow_the_theme(qtbot: QtBot, theme: Theme, kind: MoneyKind) -> None:
    swatch = Swatch(kind)
    qtbot.addWidget(swatch)
    light = swatch.grab().toImage()
    theme.use(DARK)
    assert swatch.grab().toImage() != light
    swatch.show_kind(MoneyKind.PAID)


def test_amounts_say_on_what_they_rest(qtbot: QtBot) -> None:
    figure = MoneyFigure(MoneyKind.ELECTRICITY)
    qtbot.addWidget(figure)
    caption = (Run("3.07 kWh x 0.26 "), Run("assumed", RunKind.ASSUMED, "power_price"))
    figure.show_view(MoneyView(MoneyKind.ELECTRICITY, "Electricity", "0.80", "EUR", caption))
    with qtbot.waitSignal(figure.activated) as activated:
        figure._caption._links[0].click()
    assert activated.args == ["power_price"]
    assert figure.accessibleName() == "Electricity, 0.80 EUR"
    estimate = MoneyFigure(MoneyKind.ESTIMATED)
    qtbot.addWidget(estimate)
    estimate.show_view(MoneyView(MoneyKind.ESTIMATED, "E", "0.46", "TON", (), "Estimated, 0.46"))
    assert estimate.accessibleName() == "Estimated, 0.46"
    assert not estimate.grab().isNull()


def test_a_missing_value_is_a_gap() -> None:
    lines = list(pieces((0.5, 0.6, None, None, 0.4), QRectF(0, 0, 118, 30), 60))
    assert [line.size() for line in lines] == [2, 1]
    assert lines[-1].last().x() == 118
    assert lines[0].first().y() == 15


def test_sparklines_are_drawn(qtbot: QtBot) -> None:
    line, graph = Sparkline(), SpeedGraph()
    for widget in (line, graph):
        qtbot.addWidget(widget)
        widget.resize(120, 60)
    empty = line.grab().toImage(), graph.grab().toImage()
    line.show_samples((0.2, 0.8, None, 0.4))
    graph.show_samples((390.0, 412.0), 448.0, name="Speed")
    assert (line.grab().toImage(), graph.grab().toImage()) != empty
    quiet = line.grab().toImage()
    line.show_samples((0.2, 0.8, None, 0.4), is_quiet=True)
    assert line.grab().toImage() != quiet
    assert graph.accessibleName() == "Speed"


def test_memory_shows_who_holds_it(qtbot: QtBot) -> None:
    bar, legend = MemoryBar(), MemoryLegend()
    for widget in (bar, legend):
        qtbot.addWidget(widget)
    bar.resize(100, 12)
    bar.show_shares(0.5, 0.2, name="Memory, 5.9 of 12 GB by jobs", tooltip="Blender 1.1 GB")
    image = bar.grab().toImage()
    assert image.pixelColor(20, 6) == QColor(LIGHT.accent)
    assert image.pixelColor(90, 6) == QColor(LIGHT.sunken)
    assert bar.toolTip() == "Blender 1.1 GB"
    bar.show_shares(2.0, 2.0, is_quiet=True)
    assert not bar.grab().isNull()
    legend.show_texts(("Jobs 5.9 GB", "", "Free 4.7 GB"))
    assert not legend.grab().isNull()


def test_job_slots_fill(qtbot: QtBot) -> None:
    slots = JobSlots()
    qtbot.addWidget(slots)
    assert not slots.grab().isNull()
    slots.show_slots(6, 8, ending=1, name="6 of 8")
    slots.resize(200, 20)
    image = slots.grab().toImage()
    assert image.pixelColor(10, 10) == QColor(LIGHT.accent)
    assert image.pixelColor(190, 10) != QColor(LIGHT.accent)
    assert slots.sizeHint().height() == 20
    slots.show_slots(3, 32)
    assert slots.sizeHint().height() == 44


def test_progress_never_goes_back(qtbot: QtBot) -> None:
    progress = Progress()
    qtbot.addWidget(progress)
    progress.show_view(ProgressView("Qwen3 8B", "3.1 of 8.4 GB", 0.37, "24 MB/s"))
    progress.show_view(ProgressView("Qwen3 8B", "3.0 of 8.4 GB", 0.35, "late", is_stalled=True))
    assert progress._bar._share == 0.37
    assert progress._bar.accessibleName() == "Qwen3 8B, 3.0 of 8.4 GB"
    progress.show_view(ProgressView("Gemma", "0 of 4", 0.0, ""))
    assert progress._bar._share == 0


def test_bars_fill_with_patterns(qtbot: QtBot) -> None:
    plain, signed = Bar(), Bar(kind=MoneyKind.SIGNED)
    images = []
    for bar in (plain, signed):
        qtbot.addWidget(bar)
        bar.resize(100, 8)
        assert bar.grab().toImage().pixelColor(10, 4) == QColor(LIGHT.sunken)
        bar.show_share(0.5, name="Half")
        images.append(bar.grab().toImage())
    assert images[0].pixelColor(10, 4) == QColor(LIGHT.accent)
    assert images[0] != images[1]
    plain.show_share(7.0, tone=Tone.PROBLEM)
    assert plain.grab().toImage().pixelColor(50, 4) == QColor(LIGHT.problem)


def test_the_status_is_announced_when_its_state_changes(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    head = StatusHead()
    qtbot.addWidget(head)
    monkeypatch.setattr(
        "app.ui.widgets.status_head.QAccessible.updateAccessibility",
        lambda event: said.append(event.message()),
    )
    head.show_status("Waiting.", "", "idle", "Status: waiting")
    head.show_status("Sharing: 1 job.", "Soon.", "busy", "Status: 1 job")
    head.show_status("Sharing: 2 jobs.", "Soon.", "busy", "Status: 2 jobs")
    assert said == ["Status: 1 job"]
    assert head.accessibleName() == "Status: 2 jobs"
    assert head.minimumHeight() == 52


@pytest.mark.parametrize("mark", list(Mark))
def test_requirements_have_marks(qtbot: QtBot, mark: Mark) -> None:
    assert mark in MARKS
    line = RequirementLine(
        RequirementView("gpu", "Graphics", "RTX 4070 Ti", "New enough.", mark, "fine")
    )
    qtbot.addWidget(line)
    line.resize(400, 60)
    assert line.accessibleName() == "Graphics. RTX 4070 Ti. New enough. fine"
    assert not line.grab().isNull()


def test_rows_and_pictures(qtbot: QtBot) -> None:
    row = ListRow("Payout", "3,690 jobs")
    row.left.addWidget(RoundIcon("arrow-down", Tone.PAID))
    qtbot.addWidget(row)
    assert row.minimumHeight() == 50
    for widget in (Icon("check"), Cocoon("busy"), AppMark()):
        qtbot.addWidget(widget)
        assert not widget.grab().isNull()
    cocoon = Cocoon("idle")
    qtbot.addWidget(cocoon)
    before = cocoon.grab().toImage()
    cocoon.show_state("paused")
    assert cocoon.grab().toImage() != before
