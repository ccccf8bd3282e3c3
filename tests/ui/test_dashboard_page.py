from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.domain.gpu import GpuState
from app.presenters.dashboard import DashboardFacts, present_dashboard
from app.presenters.net_today import SET_COIN_PRICE, SET_POWER_PRICE
from app.presenters.words import plain
from app.services.desk_state import DeskState, Mode
from app.ui.pages.dashboard import DashboardPage
from app.ui.widgets.gpu_card import GpuCard, Metric
from app.ui.widgets.job_slots import JobSlots
from app.ui.widgets.paragraph import InlineLink
from tests.ui.dashboard_states import CARD, SHARING, facts


@pytest.fixture
def page(qtbot: QtBot) -> DashboardPage:
    page = DashboardPage()
    qtbot.addWidget(page)
    page.resize(892, 760)
    page.show()
    return page


def show(page: DashboardPage, dashboard: DashboardFacts) -> None:
    page.show_view(present_dashboard(dashboard, plain))


def texts(page: DashboardPage) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible()]


def test_the_page_shows_money_card_jobs_price_and_protection(page: DashboardPage) -> None:
    show(page, facts())
    shown = texts(page)
    for text in ("Net today", "GeForce RTX 4070 Ti", "Jobs now", "Demand and price", "Protection"):
        assert text in shown


def test_what_was_measured_has_a_name_for_those_who_hear(page: DashboardPage) -> None:
    show(page, facts())
    names = [metric.accessibleName() for metric in page.findChildren(Metric)]
    assert names[1].startswith("Power, ")
    assert page.findChildren(JobSlots)[0].accessibleName().startswith("Jobs now, 6 of 8")


def test_each_assumed_price_can_be_corrected_where_it_stands(page: DashboardPage) -> None:
    show(page, facts())
    links = [link for link in page.findChildren(InlineLink) if link.isVisible()]
    told: list[str] = []
    page.activated.connect(told.append)
    for link in links:
        link.click()
    assert told == [SET_COIN_PRICE, SET_POWER_PRICE]


def test_cards_come_and_go_and_only_the_first_has_the_speed(page: DashboardPage) -> None:
    show(page, facts(gpus=(CARD, CARD)))
    cards = page.findChildren(GpuCard)
    assert [card.isVisible() for card in cards] == [True, True]
    assert [card._speed.isVisible() for card in cards] == [True, False]
    show(page, facts(gpus=(CARD,)))
    assert [card.isVisible() for card in cards] == [True, False]


def test_a_lost_card_says_what_brings_it_back(page: DashboardPage) -> None:
    show(page, facts(gpus=(replace(CARD, state=GpuState.LOST),)))
    card = page.findChildren(GpuCard)[0]
    assert card._alarm.isVisible()
    show(page, facts())
    assert not card._alarm.isVisible()


def test_jobs_that_finish_in_a_pause_are_shown_so(page: DashboardPage) -> None:
    show(page, facts(replace(SHARING, mode=Mode.PAUSED)))
    assert page.findChildren(JobSlots)[0]._ending == 6


def test_without_a_network_nothing_is_promised(page: DashboardPage) -> None:
    show(page, facts(DeskState()))
    assert "No network is chosen." in texts(page)


def test_in_a_narrow_window_the_right_column_goes_below(page: DashboardPage, qtbot: QtBot) -> None:
    show(page, facts())
    card = page.findChildren(GpuCard)[0]
    page.resize(600, 700)
    page.set_narrow(is_narrow=True)
    qtbot.waitUntil(lambda: page._right.y() > card.y())
    page.resize(892, 700)
    page.set_narrow(is_narrow=False)
    qtbot.waitUntil(lambda: page._right.x() > card.x())
