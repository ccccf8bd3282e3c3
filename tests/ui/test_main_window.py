from dataclasses import replace

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from app.domain.pause import ONE_HOUR, UNTIL_RESUME
from app.presenters.control import Command, Entry, present_control
from app.presenters.navigation import page_entries
from app.presenters.words import plain
from app.services.desk_state import DeskState, Mode
from app.ui.main_window import POLISHED_AT_ONCE, MainWindow
from app.ui.widgets.buttons import Button
from app.ui.widgets.dialog import Dialog
from app.ui.widgets.page import Page
from tests.ui.demo import CLOCKWORK, PAUSED, SHARING

CTRL = Qt.KeyboardModifier.ControlModifier
POLISHED = Qt.WidgetAttribute.WA_WState_Polished


def make_page(key: str) -> QWidget:
    page = Page(key)
    page.head.addWidget(Button("Go"))
    page.body.addStretch()
    return page


@pytest.fixture
def window(qtbot: QtBot) -> MainWindow:
    made = MainWindow(page_entries(plain), make_page)
    qtbot.addWidget(made, before_close_func=lambda widget: widget.closing.disconnect())
    made.closing.connect(lambda: None)
    show_state(made, SHARING)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def show_state(window: MainWindow, state: DeskState) -> None:
    window.show_control(present_control(state, CLOCKWORK, plain))


def commands(window: MainWindow) -> list[Entry]:
    got: list[Entry] = []
    window.commanded.connect(got.append)
    return got


def test_the_window_has_the_sizes_of_the_design(window: MainWindow) -> None:
    assert window.size() == QSize(1100, 760)
    assert window.minimumSize() == QSize(800, 560)
    assert window.sidebar.width() == 208
    window.resize(899, 700)
    assert window.sidebar.width() == 56
    window.resize(901, 700)
    assert window.sidebar.width() == 208


def test_pages_are_made_when_they_are_visited(window: MainWindow) -> None:
    assert set(window.made_pages()) == {"dashboard"}
    QTest.keyClick(window, Qt.Key.Key_3, CTRL)
    assert window.key == "wallet"
    assert set(window.made_pages()) == {"dashboard", "wallet"}
    QTest.mouseClick(window.sidebar._rows["earnings"], Qt.MouseButton.LeftButton)
    assert window.key == "earnings"
    QTest.keyClick(window, Qt.Key.Key_Comma, CTRL)
    assert window.key == "settings"
    assert window.sidebar.current().text() == "Settings"


def test_a_page_is_built_ahead_in_steps_and_then_used(qtbot: QtBot) -> None:
    asked: list[str] = []

    def make(key: str) -> QWidget:
        asked.append(key)
        page = QWidget()
        for _ in range(2 * POLISHED_AT_ONCE):
            QWidget(page)
        return page

    window = MainWindow(page_entries(plain), make)
    qtbot.addWidget(window)
    steps = window.build_ahead("wallet")
    next(steps)
    assert (asked, set(window.made_pages())) == (["dashboard", "wallet"], {"dashboard"})
    next(steps)
    built = window.made_pages()["wallet"]
    assert len(list(steps)) == 2
    assert all(child.testAttribute(POLISHED) for child in built.findChildren(QWidget))
    window.show_page("wallet")
    assert window.page("wallet") is built
    assert asked == ["dashboard", "wallet"]


def test_what_a_page_throws_away_meanwhile_is_left_alone(qtbot: QtBot) -> None:
    def make(_key: str) -> QWidget:
        page = QWidget()
        for _ in range(POLISHED_AT_ONCE + 5):
            QWidget(page)
        return page

    window = MainWindow(page_entries(plain), make)
    qtbot.addWidget(window)
    steps = window.build_ahead("wallet")
    for _ in range(3):
        next(steps)
    for child in window.made_pages()["wallet"].findChildren(QWidget):
        delete(child)
    assert list(steps) == []


def test_a_visit_in_the_middle_takes_the_page_that_was_begun(qtbot: QtBot) -> None:
    asked: list[str] = []

    def make(key: str) -> QWidget:
        asked.append(key)
        return QWidget()

    window = MainWindow(page_entries(plain), make)
    qtbot.addWidget(window)
    steps = window.build_ahead("wallet")
    next(steps)
    window.show_page("wallet")
    list(steps)
    assert asked == ["dashboard", "wallet"]


@pytest.mark.parametrize(
    ("key", "command"),
    [
        (Qt.Key.Key_R, Command.RESUME),
        (Qt.Key.Key_G, Command.FREE),
        (Qt.Key.Key_L, Command.LOCK_WALLET),
        (Qt.Key.Key_Q, Command.QUIT),
    ],
)
def test_keys_command(window: MainWindow, key: Qt.Key, command: Command) -> None:
    got = commands(window)
    QTest.keyClick(window, key, CTRL)
    assert [entry.command for entry in got] == [command]


def test_keys_that_belong_to_pages_reach_the_page(window: MainWindow) -> None:
    page = window.page("dashboard")
    assert isinstance(page, Page)
    wishes: list[str] = []
    page.wished.connect(wishes.append)
    QTest.keyClick(window, Qt.Key.Key_F, CTRL)
    QTest.keyClick(window, Qt.Key.Key_E, CTRL)
    QTest.keyClick(window, Qt.Key.Key_F1)
    QTest.keyClick(window, Qt.Key.Key_F5)
    assert wishes == ["search", "export", "help", "refresh"]


def test_closing_is_left_to_the_application(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.closing):
        QTest.keyClick(window, Qt.Key.Key_W, CTRL)
    assert window.isVisible()


def test_f6_goes_through_the_regions(window: MainWindow) -> None:
    window.sidebar.current().setFocus()
    seen = []
    for _ in range(3):
        QTest.keyClick(window, Qt.Key.Key_F6)
        seen.append(QApplication.focusWidget())
    page = window.page("dashboard")
    assert seen[0] is window.sidebar.control.main
    assert seen[1] is not None
    assert page.isAncestorOf(seen[1])
    assert seen[2] is window.sidebar.current()
    QTest.keyClick(window, Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert page.isAncestorOf(QApplication.focusWidget() or window)


def test_escape_closes_what_lies_over_the_page_from_anywhere(window: MainWindow) -> None:
    page = window.page("dashboard")
    assert isinstance(page, Page)
    page.sheet.open("Why", QWidget())
    dialog = Dialog(window.ground, "Quit?", buttons=[("no", "No", Button("").kind)])
    dialog.open()
    window.sidebar.current().setFocus()
    QTest.keyClick(window.sidebar.current(), Qt.Key.Key_Escape)
    assert dialog.isHidden()
    assert page.sheet.isVisible()
    QTest.keyClick(window.sidebar.current(), Qt.Key.Key_Escape)
    assert page.sheet.isHidden()


def test_a_screen_reader_finds_a_dialog(window: MainWindow) -> None:
    dialog = Dialog(window.ground, "Quit?", buttons=[("no", "No", Button("").kind)])
    dialog.open()
    ground = QAccessible.queryAccessibleInterface(window.ground)
    inside = [ground.child(place).object() for place in range(ground.childCount())]
    assert dialog in inside


def test_the_control_block_commands(window: MainWindow) -> None:
    got, block = commands(window), window.sidebar.control
    QTest.mouseClick(block.main, Qt.MouseButton.LeftButton)
    QTest.mouseClick(block.free, Qt.MouseButton.LeftButton)
    show_state(window, PAUSED)
    QTest.mouseClick(block.main, Qt.MouseButton.LeftButton)
    assert [(entry.command, entry.choice) for entry in got] == [
        (Command.PAUSE, UNTIL_RESUME),
        (Command.FREE, None),
        (Command.RESUME, None),
    ]
    assert block.main.text() == "Resume now"
    assert block.main.arrow.isHidden()


def test_the_control_block_stays_under_a_sheet(window: MainWindow) -> None:
    page = window.page("dashboard")
    assert isinstance(page, Page)
    page.sheet.open("Why", QWidget())
    got = commands(window)
    QTest.mouseClick(window.sidebar.control.free, Qt.MouseButton.LeftButton)
    assert [entry.command for entry in got] == [Command.FREE]


def test_the_pause_menu_commands(window: MainWindow) -> None:
    got = commands(window)
    QTest.keyClick(window, Qt.Key.Key_P, CTRL)
    menu = next(iter(window.findChildren(QMenu)))
    assert [action.text() for action in menu.actions()][:2] == [
        "For 1 hour (17:40)",
        "For 3 hours (19:40)",
    ]
    menu.actions()[0].trigger()
    menu.close()
    assert got[0].choice == ONE_HOUR


def test_a_narrow_block_has_icons_with_names(window: MainWindow) -> None:
    window.resize(800, 560)
    block = window.sidebar.control
    assert block.free.toolTip() == "Free the GPU now"
    assert block.free.width() == block.main.width() <= 40
    assert window.sidebar.current().toolTip() == "Dashboard"
    assert block.main.arrow.isHidden()
    QTest.mouseClick(block.main, Qt.MouseButton.LeftButton)
    menu = next(iter(window.findChildren(QMenu)))
    assert menu.isVisible()
    menu.close()


def test_what_cannot_be_done_cannot_be_pressed(window: MainWindow) -> None:
    show_state(window, replace(SHARING, mode=Mode.FREED))
    assert not window.sidebar.control.free.isEnabled()
    assert window.sidebar.control.free.text() == "GPU is free"
    show_state(window, DeskState())
    assert not window.sidebar.control.main.isEnabled()


def test_every_control_has_a_name(window: MainWindow) -> None:
    buttons = [button for button in window.findChildren(Button) if button.isVisible()]
    assert all(button.text() or button.accessibleName() for button in buttons)
    block = window.sidebar.control
    assert block.free.accessibleName().startswith("Free the GPU now, 1.4")
    assert block.main.arrow.accessibleName() == "Pause until"
    assert block.accessibleName() == "Sharing, 6 jobs, Practice network"


def test_the_window_comes_to_the_front(window: MainWindow) -> None:
    window.hide()
    window.bring_to_front()
    assert window.isVisible()


def test_content_is_centred_on_wide_screens(window: MainWindow) -> None:
    window.resize(2400, 900)
    page = window.page("dashboard")
    assert isinstance(page, Page)
    margins = page.body.contentsMargins()
    assert margins.left() == margins.right()
    assert page.width() - margins.left() - margins.right() == 1240


def test_pages_tell_when_they_are_narrow(window: MainWindow) -> None:
    page = window.page("dashboard")
    assert isinstance(page, Page)
    told: list[bool] = []
    page.narrowed.connect(told.append)
    window.resize(899, 560)
    assert told == [True]
    assert page.is_narrow
    window.resize(900, 560)
    assert told == [True, False]
    window.resize(800, 560)
    later = window.page("wallet")
    assert isinstance(later, Page)
    assert later.is_narrow


def test_long_pages_scroll_with_the_keyboard(window: MainWindow) -> None:
    page = window.page("dashboard")
    assert isinstance(page, Page)
    page.body.addSpacing(3000)
    QApplication.processEvents()
    bar = page._scroll.verticalScrollBar()
    QTest.keyClick(page, Qt.Key.Key_PageDown)
    assert bar.value() > 0
    QTest.keyClick(page, Qt.Key.Key_End)
    assert bar.value() == bar.maximum()
    QTest.keyClick(page, Qt.Key.Key_PageUp)
    QTest.keyClick(page, Qt.Key.Key_Home)
    assert bar.value() == 0
