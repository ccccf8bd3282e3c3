from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.presenters.network_page import (
    GIVE,
    JOIN,
    LEAVE,
    USE_PRACTICE,
    NetworkPageFacts,
    present_network,
)
from app.presenters.network_workers import present_model_workers
from app.presenters.words import plain
from app.services.desk_state import DeskState
from app.ui.pages.network import NetworkPage, WorkersSheet
from app.ui.widgets.buttons import IconButton
from tests.fakes import ROOT
from tests.ui.demo import SHARING
from tests.ui.pseudo import clipped, pseudo, untranslated
from tests.ui.scene_network import SEEN, SILENT, looking_facts, practice_facts
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


def test_the_faucet_and_the_workers_of_a_model_can_be_asked_for(
    page: NetworkPage, qtbot: QtBot
) -> None:
    page.show_view(present_network(practice_facts(), plain))
    assert page._practice.isVisible()
    with qtbot.waitSignal(page.acted) as told:
        page._practice.button.click()
    assert told.args == [GIVE]
    with qtbot.waitSignal(page.model_opened) as opened:
        page._workers._table.opened.emit("Qwen3 4B")
    assert opened.args == ["Qwen3 4B"]
    page.show_workers(present_model_workers(SEEN, "Qwen3 4B", SHARING, plain))
    (sheet,) = page.findChildren(WorkersSheet)
    assert sheet.table.isVisible()


def test_where_nobody_may_look_the_reason_stands_in_place_of_the_workers(
    page: NetworkPage,
) -> None:
    page.show_view(present_network(replace(practice_facts(), market=SILENT), plain))
    assert page._workers._empty.isVisible()
    assert not page._workers._table.isVisible()


def test_a_network_that_is_looked_at_can_be_shared_on(page: NetworkPage, qtbot: QtBot) -> None:
    page.show_view(present_network(looking_facts(), plain))
    assert not page._practice.isVisible()
    with qtbot.waitSignal(page.acted) as told:
        page._buttons[-1].click()
    assert told.args == [JOIN]


def test_every_text_is_translated_and_nothing_is_clipped(page: NetworkPage, qtbot: QtBot) -> None:
    page.show_view(present_network(practice_facts(), pseudo))
    assert untranslated(page) == []
    qtbot.waitUntil(lambda: clipped(page) == [])
