"""The window around the pages, in several states and widths."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from app.presenters.control import present_control
from app.presenters.navigation import page_entries
from app.presenters.parts import EmptyView
from app.presenters.words import Tr
from app.services.desk_state import DeskState
from app.ui.main_window import MainWindow
from app.ui.widgets.card import Card
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.page import Page
from tests.ui.demo import CLOCKWORK, PAUSED, SHARING
from tests.ui.scene_gallery import painted


def window(tr: Tr, state: DeskState) -> MainWindow:
    titles = {entry.key: entry.title for entry in page_entries(tr)}

    def make_page(key: str) -> QWidget:
        if key == "dashboard":
            return painted(tr)
        page = Page(titles[key])
        card = Card()
        card.body.addWidget(EmptyState(EmptyView("Nothing yet", "It fills with the first job.")))
        page.body.addWidget(card)
        page.body.addStretch()
        return page

    made = MainWindow(page_entries(tr), make_page)
    made.setObjectName("window")
    made.show_control(present_control(state, CLOCKWORK, tr))
    return made


def sharing(tr: Tr) -> QWidget:
    return window(tr, SHARING)


def paused(tr: Tr) -> QWidget:
    made = window(tr, PAUSED)
    made.show_page("wallet")
    return made


def compact(tr: Tr) -> QWidget:
    made = window(tr, SHARING)
    made.resize(800, 560)
    made.setProperty("own_size", True)
    return made


SCENES: dict[str, Callable[[Tr], QWidget]] = {
    "window-sharing": sharing,
    "window-paused": paused,
    "window-compact": compact,
}
