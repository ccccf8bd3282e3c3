from dataclasses import replace

import pytest

from app.domain.market import Market, SeenModel, SeenProxy
from app.domain.money import NanoTon
from app.presenters.formats import THIN
from app.presenters.network_chain import ChainView
from app.presenters.network_page import (
    JOIN,
    LEAVE,
    LOOK_AT_FILE,
    USE_FILE,
    USE_PRACTICE,
    NetworkPageFacts,
    NetworkView,
    present_network,
)
from app.presenters.parts import TableView, Tone
from app.presenters.words import plain
from app.services.desk_state import DeskState, Mode, NetworkFacts, ProxyFacts
from app.ton.address import Address
from app.wallet.history import EntryKind, HistoryEntry
from tests.fakes import ROOT

OWNER = "0:" + "ab" * 32
PRACTICE = NetworkFacts("practice", True, True, 20, 19, 3, OWNER, has_chain=True)
READY = ProxyFacts("127.0.0.1:1", "tiny", True, "Connected.", jobs=12, answer_s=0.0042)
FAILED = replace(READY, is_ready=False, status="No\x1b[31m answer.", jobs=None, answer_s=None)
STATE = DeskState(mode=Mode.SHARING, network=PRACTICE, proxies=(READY, FAILED))
PAYOUT = HistoryEntry(
    EntryKind.RECEIVED, NanoTon(21 * 10**7), NanoTon(0), Address(0, b"\x01" * 32), "", "payout",
    1_700_000_000, 5, b"\x02" * 32,
)  # fmt: skip


def show(
    state: DeskState = STATE, chain: tuple[HistoryEntry, ...] | None = (PAYOUT,)
) -> NetworkView:
    root = None if state.network is None else ROOT
    return present_network(NetworkPageFacts(state, root, chain, 1_700_000_060.0), plain)


def account(
    chain: tuple[HistoryEntry, ...] | None = (PAYOUT,), state: DeskState = STATE
) -> ChainView:
    view = show(state, chain).chain
    assert view is not None
    return view


def texts(table: TableView | None, row: int = 0) -> list[str]:
    assert table is not None
    return [cell.text for cell in table.rows[row].cells]


def test_without_a_network_the_ways_to_one_are_offered() -> None:
    view = show(DeskState())
    assert view.empty is not None
    assert view.empty.action == USE_PRACTICE
    assert [action.key for action in view.actions] == [LOOK_AT_FILE, USE_FILE, USE_PRACTICE]
    assert view.actions[-1].is_primary
    assert view.chain is None


def test_a_joined_network_can_be_left_or_changed() -> None:
    assert [action.key for action in show().actions] == [USE_FILE, LEAVE]
    assert show().actions[1].text == "Stop the practice network"
    other = replace(STATE, network=replace(PRACTICE, is_practice=False, name="Bob\u202e's"))
    view = show(other)
    assert view.title == "Bob 's"
    assert view.actions[1].text == "Leave this network"


def test_proxies_show_their_state_and_jobs() -> None:
    table = show().proxies
    assert texts(table) == ["127.0.0.1:1", "tiny", "connected", "4.2 ms".replace(" ", THIN), "12"]
    assert texts(table, 1)[2:] == ["No [31m answer.", "\u2013", "\u2013"]
    assert table.rows[1].cells[2].tone is Tone.CAUTION


@pytest.mark.parametrize(
    ("proxies", "text"),
    [
        ((READY, FAILED), "1 of 2 connected"),
        ((READY, READY), "2 connections"),
        ((FAILED,), "0 of 1 connected"),
        ((), ""),
    ],
)
def test_how_many_connections_there_are(proxies: tuple[ProxyFacts, ...], text: str) -> None:
    assert show(replace(STATE, proxies=proxies)).listing == text


def test_the_root_contract_can_be_copied_whole() -> None:
    contract = show().root[0]
    assert contract.copied == OWNER
    assert len(contract.value) < len(OWNER)


def test_prices_are_told_for_a_million_tokens_with_their_multipliers() -> None:
    prices = {fact.label: fact.value for fact in show().prices}
    assert prices["Clients pay per million tokens"].endswith("TON")
    assert prices["Written"] == "1.00\u00d7"


def test_a_payout_is_told_in_words_with_its_amount_and_time() -> None:
    row = texts(account().table)
    assert row[0] == "Payout to your wallet"
    assert row[2] == "+0.21"
    assert row[3] == "\u2013"
    assert ":" in row[4]


@pytest.mark.parametrize(
    ("entry", "text"),
    [
        (replace(PAYOUT, note="change"), "Rest of a fee came back"),
        (replace(PAYOUT, note="bounced"), "Came back unwanted"),
        (replace(PAYOUT, note="", comment="hi\nthere"), "Received: hi there"),
        (replace(PAYOUT, kind=EntryKind.SENT, note=""), "Sent"),
        (replace(PAYOUT, kind=EntryKind.FEE, note="failed"), "Refused by your wallet"),
        (replace(PAYOUT, kind=EntryKind.FEE, note=""), "Fee"),
    ],
)
def test_what_happened_on_the_chain_is_said_in_plain_words(entry: HistoryEntry, text: str) -> None:
    assert texts(account((entry,)).table)[0] == text


def test_what_goes_has_a_true_minus() -> None:
    sent = replace(PAYOUT, kind=EntryKind.SENT, note="")
    assert texts(account((sent,)).table)[2] == "\u22120.21"


def test_an_empty_chain_says_what_will_fill_it() -> None:
    nothing, unknown = account(()).empty, account(None).empty
    assert nothing is not None
    assert nothing.title == "No transaction yet"
    assert unknown is not None
    assert unknown.title == "Asking the chain"
    without = replace(STATE, network=replace(PRACTICE, has_chain=False))
    none = account(None, without).empty
    assert none is not None
    assert "not paid out" in none.sentence


def test_a_network_that_is_looked_at_shows_its_proxies_and_no_account() -> None:
    seen = Market().looked((SeenProxy("1.2.3.4:5", (SeenModel("tiny"),), 0.02),), 1.0)
    looking = replace(STATE, mode=Mode.LOOKING, proxies=())
    view = present_network(NetworkPageFacts(looking, ROOT, market=seen), plain)
    assert texts(view.proxies)[:3] == ["1.2.3.4:5", "1 model", "tells who works for it"]
    assert view.chain is None
    assert [action.key for action in view.actions] == [USE_FILE, LEAVE, JOIN]


def test_the_practice_network_has_a_faucet_and_names_the_paid_wallet() -> None:
    facts = NetworkPageFacts(STATE, ROOT, owner_address="0QB7" + "x" * 44)
    practice = present_network(facts, plain).practice
    assert practice is not None
    assert practice.facts[0].copied.startswith("0QB7")
    assert practice.gift == "Get 100 practice coins"
    other = replace(STATE, network=replace(PRACTICE, is_practice=False))
    assert present_network(replace(facts, state=other), plain).practice is None


def test_a_chain_that_is_silent_is_told_in_its_card() -> None:
    facts = NetworkPageFacts(STATE, ROOT, None, is_chain_silent=True)
    chain = present_network(facts, plain).chain
    assert chain is not None
    assert chain.empty is not None
    assert chain.empty.title == "The chain does not answer"
