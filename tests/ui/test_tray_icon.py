from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QSystemTrayIcon
from pytestqt.qtbot import QtBot

from app.presenters.control import Command, Entry
from app.presenters.parts import Rank
from app.presenters.status import TrayState
from app.presenters.tray import TrayView, present_tray
from app.presenters.words import plain
from app.services.desk_state import JobCounts
from app.ui import menus, tray_icon
from app.ui.tray_icon import TrayIcon
from tests.ui.demo import CLOCKWORK, PAUSED, SHARING, TRAY

BUSY = present_tray(SHARING, TRAY, CLOCKWORK, plain)
IDLE = present_tray(replace(SHARING, jobs=JobCounts(slots=8)), TRAY, CLOCKWORK, plain)
HELD = present_tray(PAUSED, TRAY, CLOCKWORK, plain)


@pytest.fixture
def tray(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> TrayIcon:
    assert qtbot is not None
    monkeypatch.setattr(tray_icon, "HOLD_MS", 30)
    return TrayIcon()


def state(tray: TrayIcon) -> TrayState | None:
    return tray._state


def test_the_words_are_shown_at_once(tray: TrayIcon) -> None:
    tray.show_view(BUSY)
    assert tray._tray.toolTip() == "Sharing on the practice network: 6 jobs running."
    texts = [action.text() for action in tray._actions]
    assert texts[0] == "Sharing on the practice network: 6 jobs running"
    assert texts[2].startswith("Free the GPU now (1.4")
    assert sum(action.isSeparator() for action in tray._menu.actions()) == 3


def test_all_entries_are_plain_actions(tray: TrayIcon) -> None:
    tray.show_view(BUSY)
    assert all(type(action) is QAction for action in tray._menu.actions())


def test_the_drawing_has_its_time(tray: TrayIcon, qtbot: QtBot) -> None:
    tray.show_view(HELD)
    assert state(tray) is TrayState.PAUSED
    tray.show_view(BUSY)
    tray.show_view(IDLE)
    assert state(tray) is TrayState.PAUSED
    qtbot.waitUntil(lambda: state(tray) is TrayState.IDLE, timeout=2000)


def test_a_busy_icon_stays_after_the_last_job(tray: TrayIcon, qtbot: QtBot) -> None:
    tray.show_view(BUSY)
    tray._hold.stop()
    tray.show_view(IDLE)
    assert state(tray) is TrayState.BUSY
    qtbot.waitUntil(lambda: state(tray) is TrayState.IDLE, timeout=2000)


def test_a_change_of_words_keeps_the_menu(tray: TrayIcon) -> None:
    tray.show_view(BUSY)
    actions = list(tray._actions)
    fewer = replace(SHARING, jobs=JobCounts(running=5, slots=8))
    tray.show_view(present_tray(fewer, TRAY, CLOCKWORK, plain))
    assert tray._actions == actions
    assert actions[0].text().endswith("5 jobs running")


def test_entries_command(tray: TrayIcon) -> None:
    got: list[Entry] = []
    tray.commanded.connect(got.append)
    tray.show_view(BUSY)
    for action in tray._actions:
        if action.text() == "Quit" or action.text().startswith("Free"):
            action.trigger()
    assert [entry.command for entry in got] == [Command.FREE, Command.QUIT]


def test_a_click_on_the_icon_opens_the_window(tray: TrayIcon) -> None:
    got: list[Entry] = []
    tray.commanded.connect(got.append)
    tray._activate(QSystemTrayIcon.ActivationReason.Trigger)
    tray._activate(QSystemTrayIcon.ActivationReason.Context)
    assert [entry.command for entry in got] == [Command.OPEN]


def test_opening_the_menu_is_told(tray: TrayIcon, qtbot: QtBot) -> None:
    tray.show_view(BUSY)
    with qtbot.waitSignal(tray.opening):
        tray._menu.aboutToShow.emit()


def test_the_panel_may_come_later(
    tray: TrayIcon, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(TrayIcon, "is_there", False)
    tray.start()
    tray.notify("Payout", "0.21 TON arrived.")
    assert not tray._tray.isVisible()
    assert tray._look.isActive()
    monkeypatch.setattr(TrayIcon, "is_there", True)
    with qtbot.waitSignal(tray.appeared):
        tray.look()
    assert not tray._look.isActive()
    tray.stop()


def test_notices_need_a_panel(tray: TrayIcon, monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[object] = []
    monkeypatch.setattr(TrayIcon, "is_there", True)
    monkeypatch.setattr(tray._tray, "showMessage", lambda *parts: shown.append(parts))
    tray.notify("Payout", "0.21 TON arrived.", Rank.GOOD)
    tray.notify("Hot", "The card is at 91 °C.", Rank.PROBLEM)
    assert len(shown) == 2


def test_values_stand_at_the_right_on_windows(monkeypatch: pytest.MonkeyPatch) -> None:
    entry = Entry("Net & co\tx", note="practice")
    assert menus.entry_text(entry) == "Net && co x (practice)"
    monkeypatch.setattr("app.ui.menus.sys.platform", "win32")
    assert menus.entry_text(entry) == "Net && co x\tpractice"


@pytest.mark.parametrize(
    ("platform", "tone"), [("darwin", "template"), ("win32", "light"), ("linux", "any")]
)
def test_the_drawing_suits_the_panel(
    monkeypatch: pytest.MonkeyPatch, platform: str, tone: str
) -> None:
    monkeypatch.setattr("app.ui.tray_icon.sys.platform", platform)
    assert tray_icon.panel_tone() == tone


def test_another_theme_draws_anew(tray: TrayIcon) -> None:
    tray.follow_theme()
    tray.show_view(BUSY)
    tray.follow_theme()
    assert state(tray) is TrayState.BUSY


def test_ticks_are_shown(tray: TrayIcon) -> None:
    entries = (Entry("Always pause for Starfall", Command.ALWAYS_PAUSE, is_checked=True),)
    tray.show_view(TrayView(TrayState.PAUSED, "Paused.", entries))
    assert tray._actions[0].isChecked()


def test_an_open_menu_stays_as_it_is_under_the_hand(tray: TrayIcon, qtbot: QtBot) -> None:
    held_texts = {menus.entry_text(entry) for entry in HELD.entries}
    tray.show_view(BUSY)
    offered = list(tray._actions)
    tray._menu.popup(QPoint(0, 0))
    tray.show_view(HELD)
    assert tray._actions == offered
    with qtbot.waitSignal(tray.commanded) as taken:
        offered[0].trigger()
    assert taken.args == [BUSY.entries[0]]
    tray._menu.close()
    qtbot.waitUntil(lambda: {action.text() for action in tray._actions} == held_texts)


def test_the_words_of_an_open_menu_follow(tray: TrayIcon) -> None:
    tray.show_view(BUSY)
    tray._menu.popup(QPoint(0, 0))
    tray.show_view(IDLE)
    assert tray._actions[0].text() == menus.entry_text(IDLE.entries[0])
    tray._menu.close()
