import gc

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from app.presenters.control import Command, Entry
from app.ui.menus import empty_menu, fill_menu

GAMES = tuple(Entry(name, Command.PAUSE) for name in ("starfall", "blender"))
INSIDE = (Entry("For 1 hour", Command.PAUSE), Entry("Until a program ends", children=GAMES))
ENTRIES = (Entry("Pause", children=INSIDE), Entry("Quit", Command.QUIT))


def below(action: QAction) -> QMenu:
    menu = action.menu()
    assert isinstance(menu, QMenu)
    return menu


def test_menus_inside_of_menus_stay_when_the_garbage_goes(qtbot: QtBot) -> None:
    menu, chosen = QMenu(), list[Entry]()
    qtbot.addWidget(menu)
    fill_menu(menu, ENTRIES, chosen.append)
    gc.collect()
    pause = below(menu.actions()[0])
    assert [action.text() for action in pause.actions()] == ["For 1 hour", "Until a program ends"]
    programs = below(pause.actions()[1])
    gc.collect()
    programs.actions()[1].trigger()
    assert chosen == [GAMES[1]]


def test_an_emptied_menu_keeps_nothing(qtbot: QtBot) -> None:
    menu = QMenu()
    qtbot.addWidget(menu)
    fill_menu(menu, ENTRIES, lambda _entry: None)
    empty_menu(menu)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert menu.actions() == []
    assert menu.findChildren(QMenu) == []
