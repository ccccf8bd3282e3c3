"""A page inside the window, as pictures and tests show it."""

from PySide6.QtWidgets import QWidget

from app.presenters.control import present_control
from app.presenters.navigation import page_entries
from app.presenters.words import Tr
from app.services.desk_state import DeskState
from app.ui.main_window import MainWindow
from app.ui.widgets.page import Page
from tests.ui.demo import CLOCKWORK, SHARING


def in_window(tr: Tr, key: str, shown: QWidget, state: DeskState = SHARING) -> MainWindow:
    """Put a page into the window and open it; the other pages are empty."""
    made = MainWindow(page_entries(tr), lambda wanted: shown if wanted == key else Page())
    made.setObjectName("window")
    made.show_control(present_control(state, CLOCKWORK, tr))
    made.show_page(key)
    return made
