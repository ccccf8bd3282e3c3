import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.presenters.parts import Run, RunKind, Tone
from app.ui.theme import Theme
from app.ui.tokens import DARK, LIGHT
from app.ui.type_scale import Role, font
from app.ui.widgets.figure import Figure
from app.ui.widgets.labels import Body, Caption, Elided, Heading, Line, Mono
from app.ui.widgets.paragraph import Paragraph
from app.ui.widgets.text_block import TextBlock, natural_width

LONG = "Memory bandwidth is the limit. A higher power limit would not earn more. " * 3
ASSUMED = (
    Run("At 1.52 EUR "),
    Run("assumed", RunKind.ASSUMED, "price"),
    Run(". The rest is "),
    Run("measured", RunKind.LINK, "why"),
)


def test_foreign_text_is_never_taken_for_markup(qtbot: QtBot) -> None:
    for label in (Line("<b>x</b>"), Body("<b>x</b>"), Mono("<b>x</b>")):
        qtbot.addWidget(label)
        assert label.textFormat() is Qt.TextFormat.PlainText
        assert label.text() == "<b>x</b>"


def test_roles_have_their_sizes(qtbot: QtBot) -> None:
    heading, caption = Heading("a"), Caption("a")
    for label in (heading, caption):
        qtbot.addWidget(label)
        label.ensurePolished()
    assert heading.font().pointSizeF() == pytest.approx(12)
    assert heading.font().weight() == 600
    assert caption.font().pointSizeF() == pytest.approx(9)
    assert caption.palette().color(caption.foregroundRole()) == QColor(LIGHT.text3)


def test_a_tone_takes_the_place_of_the_colour(qtbot: QtBot, theme: Theme) -> None:
    label = Body("a", tone=Tone.PAID)
    qtbot.addWidget(label)
    label.ensurePolished()
    assert label.palette().color(label.foregroundRole()) == QColor(LIGHT.paid)
    label.set_tone(Tone.PROBLEM)
    assert label.palette().color(label.foregroundRole()) == QColor(LIGHT.problem)
    theme.use(DARK)
    assert label.palette().color(label.foregroundRole()) == QColor(DARK.problem)


def test_paragraphs_grow_with_their_lines(qtbot: QtBot) -> None:
    paragraph = Body(LONG)
    qtbot.addWidget(paragraph)
    assert paragraph.heightForWidth(200) > 3 * paragraph.heightForWidth(2000)
    assert paragraph.sizeHint().width() <= 460


def test_links_stand_on_their_words(qtbot: QtBot) -> None:
    paragraph = Paragraph(ASSUMED)
    qtbot.addWidget(paragraph)
    paragraph.resize(140, paragraph.heightForWidth(140))
    paragraph.show()
    chosen: list[str] = []
    paragraph.activated.connect(chosen.append)
    first, second = paragraph._links
    assert second.y() > first.y()
    QTest.mouseClick(first, Qt.MouseButton.LeftButton)
    second.setFocus()
    QTest.keyClick(second, Qt.Key.Key_Space)
    assert chosen == ["price", "why"]
    assert first.accessibleName() == "assumed"
    assert paragraph.text() == "At 1.52 EUR assumed. The rest is measured"


def test_the_same_runs_are_not_laid_out_again(qtbot: QtBot) -> None:
    paragraph = Paragraph(ASSUMED)
    qtbot.addWidget(paragraph)
    link = paragraph._links[0]
    paragraph.show_runs(ASSUMED)
    assert paragraph._links[0] is link
    paragraph.setText("other")
    assert not paragraph._links


def test_emphasis_takes_room() -> None:
    used = font(Role.BODY)
    plain, bold = (Run("Your wallet"),), (Run("Your wallet", RunKind.BOLD),)
    assert natural_width(bold, used) > natural_width(plain, used)


def test_letters_outside_the_first_plane_keep_links_in_place() -> None:
    runs = (Run("\N{BUG}\N{BUG} "), Run("x", RunKind.LINK, "x"))
    block = TextBlock(runs, font(Role.BODY), 500)
    assert block.stretches[1].start == 5
    assert block.bounds(block.stretches[1]).width() > 0


def test_an_elided_line_tells_the_rest_in_its_tooltip(qtbot: QtBot) -> None:
    label = Elided(LONG)
    qtbot.addWidget(label)
    label.resize(120, 20)
    label.grab()
    assert label.toolTip() == LONG
    label.setText("short")
    label.grab()
    assert not label.toolTip()


def test_figures_are_as_wide_as_their_texts(qtbot: QtBot) -> None:
    figure = Figure("0.84", "TON")
    qtbot.addWidget(figure)
    wide = figure.sizeHint().width()
    figure.show_value("0.84")
    assert figure.sizeHint().width() < wide
    assert figure.accessibleName() == "0.84"
    estimate = Figure("0.46", "TON", role=Role.ESTIMATE, tone=Tone.ESTIMATED)
    qtbot.addWidget(estimate)
    assert not estimate.grab().isNull()


def test_figures_do_not_jump(qtbot: QtBot) -> None:
    figure = Figure("111", "W")
    qtbot.addWidget(figure)
    narrow = figure.sizeHint()
    figure.show_value("888", "W")
    assert figure.sizeHint() == narrow
