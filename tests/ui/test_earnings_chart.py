"""The painted chart: what is where, what hover and keys read, what is drawn."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.domain.earnings_facts import EarningsQuery
from app.presenters.earnings import present_earnings
from app.presenters.earnings_view import ChartView
from app.presenters.words import plain
from app.ui.tokens import tokens
from app.ui.widgets.chart import EarningsChart
from tests.unit.presenters.earnings_values import QUERY, month, with_history

WIDTH, HEIGHT = 600, 290


def view(query: EarningsQuery = QUERY) -> ChartView:
    return present_earnings(month(), query, plain).chart


@pytest.fixture
def chart(qtbot: QtBot) -> EarningsChart:
    chart = EarningsChart()
    qtbot.addWidget(chart)
    chart.resize(WIDTH, HEIGHT)
    chart.show_view(view())
    chart.show()
    return chart


def hover(chart: EarningsChart, place: QPointF) -> None:
    """Send the event itself: there is no pointer where tests run."""
    button, none = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    at = chart.mapToGlobal(place)
    event = QMouseEvent(QEvent.Type.MouseMove, place, at, button, button, none)
    QApplication.sendEvent(chart, event)


def press(chart: EarningsChart, key: Qt.Key) -> bool:
    event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(chart, event)
    return event.isAccepted()


def middle(chart: EarningsChart, bar: int) -> QPointF:
    return chart.layout_now().column(bar).center()


def color_at(image: QImage, x: float, y: float) -> QColor:
    return image.pixelColor(round(x), round(y))


def test_at_rest_the_newest_bar_is_read_and_none_is_marked(chart: EarningsChart) -> None:
    assert chart.current == 13
    assert chart.marked is None
    assert chart.accessibleDescription().startswith("Thursday 19 November")
    assert chart.accessibleName().startswith("Earnings chart, Friday 6 November to")


def test_the_pointer_reads_the_bar_under_it(chart: EarningsChart, qtbot: QtBot) -> None:
    with qtbot.waitSignal(chart.chosen) as told:
        hover(chart, middle(chart, 11))
    assert told.args == [11]
    assert chart.marked == 11
    QApplication.sendEvent(chart, QEvent(QEvent.Type.Leave))
    assert [chart.marked, chart.current] == [None, 13]


def test_beside_the_columns_nothing_is_read(chart: EarningsChart) -> None:
    hover(chart, middle(chart, 3))
    hover(chart, QPointF(2, 100))
    assert chart.marked is None


def test_a_click_keeps_the_bar(chart: EarningsChart) -> None:
    place = middle(chart, 4).toPoint()
    QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=place)
    QApplication.sendEvent(chart, QEvent(QEvent.Type.Leave))
    assert chart.marked == 4
    QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=QPoint(1, 5))
    assert chart.marked is None


def test_keys_move_from_bar_to_bar(chart: EarningsChart) -> None:
    seen = []
    for key in (
        Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Home, Qt.Key.Key_Left, Qt.Key.Key_Right,
        Qt.Key.Key_End, Qt.Key.Key_Right,
    ):  # fmt: skip
        assert press(chart, key)
        seen.append(chart.marked)
    assert seen == [13, 12, 0, 0, 1, 13, 13]
    press(chart, Qt.Key.Key_Escape)
    assert chart.marked is None


def test_keys_move_between_kinds_and_ask_why(chart: EarningsChart, qtbot: QtBot) -> None:
    with qtbot.waitSignal(chart.kind_moved) as told:
        press(chart, Qt.Key.Key_Down)
    assert told.args == [1]
    with qtbot.waitSignal(chart.kind_moved) as told:
        press(chart, Qt.Key.Key_Up)
    assert told.args == [-1]
    chart.keep(11)
    with qtbot.waitSignal(chart.asked) as told:
        press(chart, Qt.Key.Key_Return)
    assert told.args == [11]


def test_other_keys_go_on_to_the_page(chart: EarningsChart) -> None:
    assert not press(chart, Qt.Key.Key_A)
    assert not press(chart, Qt.Key.Key_Escape)


def test_each_bar_has_an_accessible_child_where_it_is(chart: EarningsChart) -> None:
    names = chart.findChildren(QLabel)
    assert [name.accessibleName() for name in names] == [bar.accessible for bar in view().bars]
    column = chart.layout_now().column(5)
    assert abs(names[5].geometry().center().x() - column.center().x()) <= 1
    assert all(name.isVisible() and not name.text() for name in names)


def test_the_kept_bar_stays_when_values_change(chart: EarningsChart) -> None:
    chart.keep(11)
    chart.show_view(view(EarningsQuery(in_coins=True)))
    assert chart.marked == 11
    chart.show_view(replace(view(), bars=view().bars[:3]))
    assert [chart.marked, chart.current] == [None, 2]
    assert len([n for n in chart.findChildren(QLabel) if n.isVisible()]) == 3


def test_no_bars_are_no_trouble(chart: EarningsChart) -> None:
    chart.show_view(ChartView((), (), (), 1.0, 0.0, has_net=False, accessible="nothing"))
    assert chart.current is None
    assert not press(chart, Qt.Key.Key_Left)
    hover(chart, QPointF(100, 100))
    chart.keep(3)
    assert chart.marked is None
    chart.grab()


def test_kinds_are_drawn_where_their_values_are(chart: EarningsChart) -> None:
    image, where, palette = chart.grab().toImage(), chart.layout_now(), tokens()
    ratio = image.devicePixelRatio()
    bar = view().bars[13]
    left = where.bar_left(13)

    def color(value: float) -> str:
        return color_at(image, (left + 3) * ratio, where.y(value) * ratio).name().upper()

    assert color(bar.paid / 5) == palette.paid
    assert color(-bar.electricity / 4) == palette.electricity_fill
    gap = (where.y(bar.paid + bar.signed) - 1.5) * ratio
    assert color_at(image, (left + 3) * ratio, gap).alpha() in {0, 255}
    inside = color(bar.paid + bar.signed + bar.estimated / 2)
    assert inside not in {palette.paid, palette.signed, palette.estimated}


def test_the_chosen_column_stands_on_a_ground(chart: EarningsChart) -> None:
    def ground(bar: int) -> str:
        image = chart.grab().toImage()
        place = chart.layout_now().column(bar)
        return color_at(image, place.left() + 3, place.top() + 10).name()

    chart.setAutoFillBackground(True)
    before = ground(6)
    chart.keep(6)
    assert ground(6) == QColor(tokens().sunken).name()
    chart.keep(7)
    assert ground(6) == before


def test_hover_repaints_two_columns_only(qtbot: QtBot) -> None:
    areas = []

    class Watching(EarningsChart):
        def paintEvent(self, event: object) -> None:
            areas.append(event.rect())  # type: ignore[attr-defined]
            super().paintEvent(event)  # type: ignore[arg-type]

    watched = Watching()
    qtbot.addWidget(watched)
    watched.resize(WIDTH, HEIGHT)
    watched.show_view(view())
    with qtbot.waitExposed(watched):
        watched.show()
    QApplication.processEvents()
    areas.clear()
    watched.keep(2)
    QApplication.processEvents()
    drawn = watched._pixmap
    watched.keep(3)
    QApplication.processEvents()
    assert areas
    assert all(area.width() < WIDTH / 2 for area in areas)
    assert watched._pixmap is drawn


def test_the_static_part_is_drawn_anew_in_another_size_or_style(chart: EarningsChart) -> None:
    chart.grab()
    first = chart._pixmap
    assert first is not None
    chart.resize(WIDTH + 50, HEIGHT)
    chart.grab()
    assert chart._pixmap is not first
    second = chart._pixmap
    QApplication.sendEvent(chart, QEvent(QEvent.Type.StyleChange))
    chart.grab()
    assert chart._pixmap is not second


@pytest.mark.parametrize("width", [260, 400, 1240])
@pytest.mark.parametrize("bars", [1, 2, 24, 31, 44])
def test_any_number_of_bars_fits(chart: EarningsChart, width: int, bars: int) -> None:
    base = view()
    many = tuple(replace(base.bars[n % 6], label=f"Q{n} {n}") for n in range(bars))
    chart.resize(width, HEIGHT)
    chart.show_view(replace(base, bars=many, gaps=()))
    chart.keep(bars - 1)
    chart.grab()
    where = chart.layout_now()
    assert where.column(bars - 1).right() <= width + 1
    assert where.bar_width <= where.step


def test_an_all_zero_chart_is_drawn(chart: EarningsChart) -> None:
    facts = with_history(month(), money=(), times=())
    chart.show_view(present_earnings(replace(facts, recent_s=0.0), QUERY, plain).chart)
    chart.grab()
    assert chart.layout_now().y(0) > chart.layout_now().top
