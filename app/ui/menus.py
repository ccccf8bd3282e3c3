"""Menus made of plain actions, which every system's tray can show."""

import sys
from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from app.presenters.control import Entry


def fill_menu(
    menu: QMenu, entries: Iterable[Entry], choose: Callable[[Entry], None]
) -> list[QAction]:
    """Put entries into a menu; `choose` gets the one that is taken."""
    return [_add(menu, entry, choose) for entry in entries]


def empty_menu(menu: QMenu) -> None:
    """Take everything out of a menu, with the menus inside of it."""
    menu.clear()
    for submenu in menu.findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly):
        submenu.deleteLater()


def _add(menu: QMenu, entry: Entry, choose: Callable[[Entry], None]) -> QAction:
    if entry.starts_group:
        menu.addSeparator()
    if entry.children:
        submenu = QMenu(escaped(entry.text), menu)  # a parent keeps it when Python's garbage goes
        fill_menu(submenu, entry.children, choose)
        action = menu.addMenu(submenu)
    else:
        action = menu.addAction(entry_text(entry))
        action.triggered.connect(lambda: choose(entry))
    action.setEnabled(entry.is_enabled)
    if entry.is_checked is not None:
        action.setCheckable(True)
        action.setChecked(entry.is_checked)
    return action


def entry_text(entry: Entry) -> str:
    """Put the note at the right where the system aligns it there, else into the text."""
    text = escaped(entry.text)
    if not entry.note:
        return text
    note = escaped(entry.note)
    return f"{text}\t{note}" if sys.platform == "win32" else f"{text} ({note})"


def escaped(text: str) -> str:
    """Keep an ampersand from becoming an access key, and a tab from making a column."""
    return text.replace("&", "&&").replace("\t", " ")
