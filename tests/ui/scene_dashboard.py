"""The dashboard in the window, in the states that the design shows."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from app.presenters.control import present_control
from app.presenters.dashboard import present_dashboard
from app.presenters.navigation import page_entries
from app.presenters.status import present_status
from app.presenters.words import Tr
from app.services.desk_state import DeskState
from app.ui.main_window import MainWindow
from app.ui.pages.dashboard import DashboardPage
from tests.ui.dashboard_states import SHARING, facts
from tests.ui.demo import CLOCKWORK, NOW, PAUSED, PAYOUT, ZONE


def window(tr: Tr, state: DeskState) -> QWidget:
    def make_page(_key: str) -> QWidget:
        page = DashboardPage()
        page.show_status(
            present_status(state, NOW, tr, ZONE, PAYOUT if state.jobs.running else None)
        )
        page.show_view(present_dashboard(replace(facts(), state=state), tr))
        return page

    made = MainWindow(page_entries(tr), make_page)
    made.setObjectName("window")
    made.show_control(present_control(state, CLOCKWORK, tr))
    return made


def sharing(tr: Tr) -> QWidget:
    return window(tr, SHARING)


def paused(tr: Tr) -> QWidget:
    return window(tr, PAUSED)


def narrow(tr: Tr) -> QWidget:
    made = window(tr, SHARING)
    made.resize(800, 1100)
    made.setProperty("own_size", True)
    return made


SCENES: dict[str, Callable[[Tr], QWidget]] = {
    "dashboard": sharing,
    "dashboard-paused": paused,
    "dashboard-narrow": narrow,
}
