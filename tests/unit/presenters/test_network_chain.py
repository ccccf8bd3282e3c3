from dataclasses import replace

import pytest

from app.domain.money import NanoTon
from app.presenters.network_chain import MOST_ROWS, ChainView, present_chain, silent_chain
from app.presenters.parts import Tone
from app.presenters.words import plain
from app.services.chain_story import ChainEntry, ChainStory, Happened, Party, Role
from app.ton.address import Address
from tests.unit.presenters.desk_states import NOW, PRACTICE, WAITING

SOMEBODY = Address(0, b"\x05" * 32)
STATE = replace(WAITING, network=replace(PRACTICE, has_chain=True))
PAYOUT = ChainEntry(
    block=1234,
    at_utc=int(NOW) - 60,
    happened=Happened.PAYOUT,
    source=Party(SOMEBODY, Role.PROXY),
    destination=Party(SOMEBODY, Role.OWNER),
    value=NanoTon(21 * 10**7),
    fee=NanoTon(3),
    comment="",
    is_refused=False,
    name="ab",
)


def show(*entries: ChainEntry) -> ChainView:
    return present_chain(STATE, None, ChainStory(51_204, int(NOW), entries), NOW, plain)


def texts(view: ChainView, row: int = 0) -> list[str]:
    assert view.table is not None
    return [cell.text for cell in view.table.rows[row].cells]


def test_the_practice_chain_tells_everything_in_plain_words() -> None:
    view = show(PAYOUT)
    assert (view.title, view.age) == ("Practice chain", "Block 51,204")
    what, source, target, amount, block, when = texts(view)
    assert (what, source, target) == ("Payout to your wallet", "proxy", "your wallet")
    assert (amount, block) == ("+0.21", "1,234")
    assert ":" in when


@pytest.mark.parametrize("happened", Happened)
def test_everything_that_can_happen_has_words(happened: Happened) -> None:
    what = texts(show(replace(PAYOUT, happened=happened)))[0]
    assert what
    assert what[0].isupper()


def test_a_payout_to_another_is_not_ours() -> None:
    other = replace(PAYOUT, destination=Party(SOMEBODY, Role.OTHER))
    what, _, target, amount, *_ = texts(show(other))
    assert what == "Payout to a worker's owner"
    assert "\u2026" in target
    assert amount == "0.21"


@pytest.mark.parametrize("role", Role)
def test_everybody_has_a_name_and_the_whole_address_under_it(role: Role) -> None:
    view = show(replace(PAYOUT, source=Party(SOMEBODY, role)))
    assert view.table is not None
    cell = view.table.rows[0].cells[1]
    assert cell.text
    assert len(cell.tooltip) == 48


def test_a_refusal_is_marked_and_a_comment_is_cleaned() -> None:
    refused = replace(PAYOUT, happened=Happened.COINS, is_refused=True, comment="hi\n\x1b[31mthere")
    view = show(refused)
    assert texts(view)[0] == "Coins are sent, refused: hi [31mthere"
    assert view.table is not None
    assert view.table.rows[0].cells[0].tone is Tone.CAUTION


@pytest.mark.parametrize(("value", "text"), [(0, "\u2013"), (1, "<"), (5 * 10**8, "0.50")])
def test_amounts_are_short(value: int, text: str) -> None:
    entry = replace(PAYOUT, happened=Happened.COINS, value=NanoTon(value))
    assert texts(show(entry))[3].startswith(text)


def test_only_the_last_ones_are_shown() -> None:
    table = show(*[PAYOUT] * (MOST_ROWS + 5)).table
    assert table is not None
    assert len(table.rows) == MOST_ROWS


def test_a_network_of_others_shows_the_owners_account_alone() -> None:
    network = STATE.network
    assert network is not None
    other = replace(STATE, network=replace(network, is_practice=False))
    story = ChainStory(1, int(NOW), (PAYOUT,))
    assert present_chain(other, (), story, NOW, plain).title == "Your account on the chain"


def test_a_chain_that_does_not_answer_keeps_what_was_read() -> None:
    silent = silent_chain(show(PAYOUT), plain)
    assert silent.age == "The chain does not answer"
    assert silent.table is not None
    nothing = silent_chain(present_chain(STATE, None, None, NOW, plain), plain)
    assert nothing.empty is not None
    assert nothing.empty.title == "The chain does not answer"
