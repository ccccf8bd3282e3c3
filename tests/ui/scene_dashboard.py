"""The dashboard in the window, in the states that the design shows."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from app.presenters.dashboard import present_dashboard
from app.presenters.navigation import DASHBOARD
from app.presenters.status import present_status
from app.presenters.words import Tr
from app.services.desk_state import DeskState
from app.ui.pages.dashboard import DashboardPage
from tests.ui.dashboard_states import SHARING, facts
from tests.ui.demo import NOW, PAUSED, PAYOUT, ZONE
from tests.ui.framed import in_window


def window(tr: Tr, state: DeskState) -> QWidget:
    payout = PAYOUT if state.jobs.running else None
    page = DashboardPage()
    page.show_status(present_status(state, NOW, tr, ZONE, payout))
    page.show_view(present_dashboard(replace(facts(), state=state), tr))
    return in_window(tr, DASHBOARD, page, state)


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
