from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.presenters.parts import Cell, Column, Row, TableView, Tone
from app.ui.widgets.table import Table
from app.ui.widgets.table_model import RowsModel, order_of

COLUMNS = (Column("Day"), Column("Jobs", is_number=True), Column("Account", is_mono=True))


def view_of(*rows: tuple[str, int]) -> TableView:
    made = tuple(
        Row((Cell(day), Cell(f"{jobs:,}", Tone.PAID, order=jobs), Cell("kQBx…7f3Q")), day)
        for day, jobs in rows
    )
    return TableView(COLUMNS, made, "Jobs by day")


VIEW = view_of(("Today", 15_792), ("Wed", 9), ("Tue", 18_246))


def shown(qtbot: QtBot, view: TableView = VIEW) -> Table:
    table = Table(most_rows=5)
    qtbot.addWidget(table)
    table.show_view(view)
    table.resize(500, 200)
    table.show()
    return table


def days(table: Table) -> list[str]:
    return [table._rows.row(number).key for number in range(table._rows.rowCount())]


def test_a_table_is_as_high_as_its_rows(qtbot: QtBot) -> None:
    table = shown(qtbot)
    three = table.sizeHint().height()
    table.show_view(view_of(*((str(n), n) for n in range(100))))
    assert table.sizeHint().height() == three + 2 * 33
    assert table.accessibleName() == "Jobs by day"


def test_the_head_sorts_by_number_not_by_text(qtbot: QtBot) -> None:
    table = shown(qtbot)
    table._sort(1)
    assert days(table) == ["Tue", "Today", "Wed"]
    table._sort(1)
    assert days(table) == ["Wed", "Today", "Tue"]
    table.show_view(view_of(("Mon", 12), *(("Today", 3),)))
    assert days(table) == ["Today", "Mon"]
    assert not table.grab().isNull()


def test_numbers_come_before_texts() -> None:
    cells = [Cell("b"), Cell("x", order=2), Cell("a"), Cell("y", order=1.5)]
    assert [cell.text for cell in sorted(cells, key=order_of)] == ["y", "x", "a", "b"]


def test_the_chosen_row_stays_chosen(qtbot: QtBot) -> None:
    table = shown(qtbot)
    table.selectRow(1)
    assert table.picked_key() == "Wed"
    table.show_view(view_of(("Thu", 1), ("Today", 2), ("Wed", 3)))
    assert table.picked_key() == "Wed"
    table._sort(1)
    assert table.picked_key() == "Wed"


def test_rows_are_copied_as_text(qtbot: QtBot) -> None:
    table = shown(qtbot)
    table.selectRow(2)
    QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "Tue\t18,246\tkQBx…7f3Q"


def test_enter_opens_a_row(qtbot: QtBot) -> None:
    table = shown(qtbot)
    table.selectRow(0)
    with qtbot.waitSignal(table.opened) as opened:
        QTest.keyClick(table, Qt.Key.Key_Return)
    assert opened.args == ["Today"]


def test_arrow_keys_tell_the_row(qtbot: QtBot) -> None:
    table = shown(qtbot)
    table.selectRow(0)
    with qtbot.waitSignal(table.picked) as picked:
        QTest.keyClick(table, Qt.Key.Key_Down)
    assert picked.args == ["Wed"]


def test_what_is_read_aloud_names_the_column() -> None:
    model = RowsModel()
    model.show_view(VIEW)
    role = Qt.ItemDataRole.AccessibleTextRole
    assert model.data(model.index(0, 1), role) == "Jobs, 15,792"
    assert model.data(model.index(0, 1), Qt.ItemDataRole.DecorationRole) is None
    assert model.headerData(1, Qt.Orientation.Horizontal) == "Jobs"
    assert model.headerData(1, Qt.Orientation.Vertical) is None
    side = model.headerData(1, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole)
    assert isinstance(side, Qt.AlignmentFlag)
    assert side & Qt.AlignmentFlag.AlignRight


def test_a_table_without_room_scrolls_instead_of_cutting(qtbot: QtBot) -> None:
    table = shown(qtbot)
    head = table.horizontalHeader()
    assert head.length() == table.viewport().width()
    table.resize(160, 200)
    assert head.length() > table.viewport().width()
    assert head.sectionSize(0) >= table.sizeHintForColumn(0)
    table.resize(700, 200)
    assert head.length() == table.viewport().width()


def test_ten_thousand_rows_are_no_trouble(qtbot: QtBot) -> None:
    table = shown(qtbot, view_of(*((str(n), n) for n in range(10_000))))
    table._sort(1)
    assert days(table)[0] == "9999"


def test_the_keyboard_sorts_and_comes_back_to_the_rows(qtbot: QtBot) -> None:
    table = shown(qtbot)
    table.selectRow(1)
    head = table.horizontalHeader()
    head.setFocus(Qt.FocusReason.TabFocusReason)
    assert head.accessibleName() == "Day, not sorted"
    QTest.keyClick(head, Qt.Key.Key_Right)
    QTest.keyClick(head, Qt.Key.Key_Space)
    assert days(table) == ["Tue", "Today", "Wed"]
    assert head.accessibleName() == "Jobs, sorted, largest first"
    QTest.keyClick(head, Qt.Key.Key_Return)
    assert days(table) == ["Wed", "Today", "Tue"]
    assert head.accessibleName() == "Jobs, sorted, smallest first"
    assert table.picked_key() == "Wed"
    QTest.keyClick(head, Qt.Key.Key_End)
    QTest.keyClick(head, Qt.Key.Key_Right)
    assert head.accessibleName() == "Account, not sorted"
    assert head.accessibleDescription() == "Enter sorts by this column."
    QTest.keyClick(head, Qt.Key.Key_Home)
    assert head.accessibleName() == "Day, not sorted"


def test_up_and_down_go_between_heads_and_rows(qtbot: QtBot) -> None:
    table = shown(qtbot)
    with qtbot.waitActive(table):
        table.activateWindow()
    head = table.horizontalHeader()
    head.setFocus()
    QTest.keyClick(head, Qt.Key.Key_Down)
    assert table.hasFocus()
    table.selectRow(0)
    QTest.keyClick(table, Qt.Key.Key_Up)
    assert head.hasFocus()
    assert not table.grab().isNull()


def test_tab_reaches_the_rows_and_then_the_heads(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    before, table, after = QLineEdit(), Table(), QLineEdit()
    for each in (before, table, after):
        column.addWidget(each)
    table.show_view(VIEW)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    before.setFocus()
    reached = []
    for _ in range(3):
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        reached.append(window.focusWidget())
    assert reached == [table, table.horizontalHeader(), after]
