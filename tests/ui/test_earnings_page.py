"""The earnings page: what it shows, and what its controls ask for."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.domain.earnings_facts import EarningsFacts, EarningsQuery
from app.domain.earnings_periods import Period
from app.domain.price import AdjustedTokens, TokenUsage
from app.domain.reasons import JobGroup
from app.presenters.earnings import present_earnings, present_why_of
from app.presenters.words import plain
from app.ui.pages.earnings import CSV, MODEL, NETWORK, TAX, EarningsPage
from app.ui.widgets.chart_readout import ReadoutLine
from app.ui.widgets.chart_totals import TotalCard
from app.ui.widgets.choices import DropDown
from app.ui.widgets.segmented import Segment, Segmented
from tests.unit.presenters.earnings_values import (
    CHAT,
    HOME,
    QUERY,
    for_period,
    month,
    with_history,
)

GROUP = JobGroup(
    CHAT, 1000, 20, 19, 3, TokenUsage(20, 5, 6, 0), AdjustedTokens(15, 1, 40, 0)
)  # fmt: skip


def several() -> EarningsFacts:
    return with_history(month(), networks=(HOME, "mainnet"), models=(CHAT, "whisper"))


def show(
    page: EarningsPage, facts: EarningsFacts | None = None, query: EarningsQuery = QUERY
) -> None:
    page.show_view(present_earnings(facts or month(), query, plain))
    QApplication.processEvents()


@pytest.fixture
def page(qtbot: QtBot) -> EarningsPage:
    page = EarningsPage()
    qtbot.addWidget(page)
    page.resize(900, 1400)
    page.show()
    show(page)
    return page


def texts(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


def segment(control: Segmented, key: str) -> Segment:
    return next(each for each in control.findChildren(Segment) if each.key == key)


def test_everything_of_the_view_is_there(page: EarningsPage) -> None:
    shown = texts(page)
    for text in ("Earnings", "6 \u2013 19 Nov", "Break-even", "Thursday 19 November", "Net, EUR"):
        assert text in shown
    assert page._table.model().rowCount() == 12
    paid = next(card.accessibleName() for card in page.findChildren(TotalCard))
    assert paid == "Paid, 7.90 TON, measured"


def test_the_chosen_bar_is_read_beside_the_chart(page: EarningsPage) -> None:
    page._chart.keep(11)
    shown = texts(page._readout)
    assert "Tuesday 17 November" in shown
    assert "+0.65" in shown
    page._chart.keep(6)
    assert "Paused by you." in texts(page._readout)
    assert not page._readout._why.isEnabled()
    assert not [line for line in page._readout.findChildren(ReadoutLine) if line.isVisible()]


def test_up_and_down_walk_through_the_kinds(page: EarningsPage) -> None:
    def press(key: Qt.Key) -> str:
        event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(page._chart, event)
        return page._readout.marked_text()

    page._chart.keep(11)
    assert press(Qt.Key.Key_Down) == "Paid 1.58"
    assert press(Qt.Key.Key_Down) == "Signed 0"
    assert press(Qt.Key.Key_Up) == "Paid 1.58"
    assert press(Qt.Key.Key_Up) == "Electricity \u22120.93"
    page._chart.keep(6)
    assert page._readout.marked_text() == ""
    page._readout.grab()


def test_a_period_and_a_unit_can_be_chosen(page: EarningsPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.period_chosen) as told:
        segment(page._periods, "year").click()
    assert told.args == ["year"]
    with qtbot.waitSignal(page.unit_chosen) as told:
        segment(page._units, "coins").click()
    assert told.args == ["coins"]


def test_showing_a_view_chooses_nothing(page: EarningsPage, qtbot: QtBot) -> None:
    with (
        qtbot.assertNotEmitted(page.period_chosen),
        qtbot.assertNotEmitted(page.unit_chosen),
        qtbot.assertNotEmitted(page.filter_chosen),
    ):
        show(page, several(), EarningsQuery(period=Period.YEAR, network=HOME, in_coins=True))
    assert page._periods.chosen_key() == "year"


def test_networks_and_models_are_offered_where_there_are_several(
    page: EarningsPage, qtbot: QtBot
) -> None:
    assert not page._networks.isVisible()
    show(page, several())
    assert page._networks.isVisible()
    assert page._networks.chosen_key() == "mainnet"
    for drop, what, key in ((page._networks, NETWORK, HOME), (page._models, MODEL, "whisper")):
        assert isinstance(drop, DropDown)
        with qtbot.waitSignal(page.filter_chosen) as told:
            drop.activated.emit(drop.findData(key))
        assert told.args == [what, key]


def test_pages_are_turned_where_there_are_more(page: EarningsPage, qtbot: QtBot) -> None:
    assert not page._back.isVisible()
    show(page, for_period(Period.MONTH, "2026-01-06T00:00", "2026-11-10T00:00"))
    assert page._back.isEnabled()
    assert not page._forward.isEnabled()
    with qtbot.waitSignal(page.turned) as told:
        page._back.click()
    assert told.args == [-1]
    show(page, for_period(Period.MONTH, "2026-01-06T00:00", "2026-10-10T00:00"))
    with qtbot.waitSignal(page.turned) as told:
        page._forward.click()
    assert told.args == [1]


def test_both_exports_can_be_asked_for(page: EarningsPage, qtbot: QtBot) -> None:
    for button, key in ((page._export, CSV), (page._tax, TAX)):
        with qtbot.waitSignal(page.exported) as told:
            button.click()
        assert told.args == [key]


def test_the_keys_of_the_window_are_obeyed(page: EarningsPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.exported) as told:
        page.wished.emit("export")
    assert told.args == [CSV]
    with qtbot.waitSignal(page.refreshed):
        page.wished.emit("refresh")
    show(page, for_period(Period.MONTH, "2026-11-19T16:00", "2026-11-19T16:00", networks=()))
    with qtbot.assertNotEmitted(page.exported):
        page.wished.emit("export")


def test_why_is_asked_by_button_key_and_row(page: EarningsPage, qtbot: QtBot) -> None:
    page._chart.keep(11)
    with qtbot.waitSignal(page.why_asked) as told:
        page._readout._why.click()
    assert told.args == [11]
    with qtbot.waitSignal(page.why_asked) as told:
        page._table.opened.emit("5")
    assert told.args == [5]
    page._chart.keep(6)
    with qtbot.assertNotEmitted(page.why_asked):
        page._chart.asked.emit(6)


def test_a_row_of_the_table_is_read_in_the_chart(page: EarningsPage) -> None:
    page._table.selectRow(2)
    assert page._chart.marked == 11


def test_why_opens_a_sheet_with_every_line(page: EarningsPage) -> None:
    why = present_why_of(month(), QUERY, 11, {HOME: [GROUP]}, plain)
    page.show_why(why)
    shown = texts(page.sheet)
    assert "Why did I earn this?" in shown
    assert {line.text for line in why.lines} <= set(shown)
    assert {line.value for line in why.lines} <= set(shown)


def test_assumed_prices_lead_to_their_settings(page: EarningsPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.activated) as told:
        page._caption.activated.emit("coin_price")
    assert told.args == ["coin_price"]
    with qtbot.waitSignal(page.activated) as told:
        next(c for c in page.findChildren(TotalCard))._note.activated.emit("electricity_price")
    assert told.args == ["electricity_price"]


def test_an_empty_ledger_shows_what_fills_it(page: EarningsPage) -> None:
    empty = for_period(Period.MONTH, "2026-11-19T16:00", "2026-11-19T16:00", networks=())
    show(page, empty)
    assert page._empty.isVisible()
    assert not page._chart_card.isVisible()
    assert not page._export.isEnabled()
    show(page)
    assert not page._empty.isVisible()
    assert page._chart_card.isVisible()


def test_in_a_narrow_window_the_read_out_moves_below(page: EarningsPage) -> None:
    page.resize(640, 1400)
    page.set_narrow(is_narrow=True)
    QApplication.processEvents()
    assert page._readout.y() > page._chart.y()
    assert page._table.isColumnHidden(2)
    page.resize(1100, 1400)
    page.set_narrow(is_narrow=False)
    QApplication.processEvents()
    assert page._readout.x() > page._chart.x()
    assert not page._table.isColumnHidden(2)


@pytest.mark.parametrize("width", [690, 744, 900, 1240, 2000])
def test_nothing_is_cut_at_any_width(page: EarningsPage, width: int) -> None:
    show(page, several())
    page.resize(width, 1600)
    QApplication.processEvents()
    for part in (page._controls, page._legend, page._totals):
        for child in part.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            if child.isVisible():
                assert part.rect().contains(child.geometry()), (width, child.accessibleName())
                assert child.width() >= child.minimumSizeHint().width()


def test_totals_that_come_and_go_leave_nothing_behind(page: EarningsPage) -> None:
    show(page, several(), EarningsQuery(model="whisper"))
    shown = [card for card in page.findChildren(TotalCard) if card.isVisible()]
    assert len(shown) == 3
    show(page, replace(month(), rates=()))
    assert len([card for card in page.findChildren(TotalCard) if card.isVisible()]) == 5


def test_foreign_names_are_plain_text(page: EarningsPage) -> None:
    why = present_why_of(month(), QUERY, 11, {HOME: [replace(GROUP, model="<b>evil</b>")]}, plain)
    page.show_why(why)
    formats = {label.textFormat() for label in page.findChildren(QLabel)}
    assert formats == {Qt.TextFormat.PlainText}
    assert any("<b>evil</b>" in text for text in texts(page.sheet))
