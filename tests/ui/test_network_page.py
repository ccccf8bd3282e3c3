import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.presenters.network_page import LEAVE, USE_PRACTICE, NetworkPageFacts, present_network
from app.presenters.words import plain
from app.services.desk_state import DeskState
from app.ui.pages.network import NetworkPage
from app.ui.widgets.buttons import IconButton
from tests.fakes import ROOT
from tests.unit.presenters.test_network_page import OWNER, PAYOUT, STATE


@pytest.fixture
def page(qtbot: QtBot) -> NetworkPage:
    page = NetworkPage()
    qtbot.addWidget(page)
    page.resize(892, 760)
    page.show()
    return page


def show(page: NetworkPage, state: DeskState = STATE, *, has_chain: bool = True) -> None:
    chain = (PAYOUT,) if has_chain else ()
    page.show_view(present_network(NetworkPageFacts(state, ROOT, chain, 0.0), plain))


def test_without_a_network_only_the_ways_to_one_are_shown(page: NetworkPage, qtbot: QtBot) -> None:
    show(page, DeskState())
    assert page._empty_card.isVisible()
    assert not page._proxies.isVisible()
    with qtbot.waitSignal(page.acted) as told:
        page._empty._action.click()
    assert told.args == [USE_PRACTICE]


def test_a_network_shows_its_cards_and_can_be_left(page: NetworkPage, qtbot: QtBot) -> None:
    show(page)
    assert page._proxies.isVisible()
    assert page._chain._table.isVisible()
    with qtbot.waitSignal(page.acted) as told:
        page._buttons[-1].click()
    assert told.args == [LEAVE]


def test_actions_are_made_anew_when_the_network_changes(page: NetworkPage) -> None:
    show(page, DeskState())
    first = list(page._buttons)
    show(page)
    assert len(page._buttons) == 2
    assert not any(button.isVisible() for button in first)


def test_an_empty_chain_says_so_in_place_of_the_table(page: NetworkPage) -> None:
    show(page, has_chain=False)
    assert page._chain._empty.isVisible()
    assert not page._chain._table.isVisible()


def test_an_address_is_copied_whole(page: NetworkPage) -> None:
    show(page)
    page._root.findChildren(IconButton)[0].click()
    assert QApplication.clipboard().text() == OWNER


def test_facts_that_did_not_change_keep_their_widgets(page: NetworkPage) -> None:
    show(page)
    before = page._root.findChildren(IconButton)[0]
    show(page)
    assert page._root.findChildren(IconButton)[0] is before


def test_in_a_narrow_window_the_facts_go_below(page: NetworkPage, qtbot: QtBot) -> None:
    show(page)
    page.resize(600, 700)
    page.set_narrow(is_narrow=True)
    qtbot.waitUntil(lambda: page._right.y() > page._proxies.y())
