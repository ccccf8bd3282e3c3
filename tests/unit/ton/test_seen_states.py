from dataclasses import replace

import pytest

from app.domain.money import NanoTon
from app.ton.address import Address
from app.ton.seen_states import (
    DISPUTE_S,
    MAX_LAG_S,
    ChainContradictionError,
    SeenStates,
    StaleAnswerError,
)
from tests.chain_story import ChainStory, FakeClock

ACCOUNT, OTHER = Address(0, b"\x11" * 32), Address(0, b"\x22" * 32)


def grown() -> ChainStory:
    story = ChainStory()
    story.happens(ACCOUNT)
    return story


def test_what_grows_is_believed() -> None:
    story, seen = grown(), SeenStates()
    seen.check_account("a", story.state(ACCOUNT))
    seen.check_newest("b", ACCOUNT, story.history(ACCOUNT))
    story.happens(ACCOUNT)
    seen.check_newest("a", ACCOUNT, story.history(ACCOUNT))
    seen.check_account("b", story.state(ACCOUNT))
    seen.check_account("b", story.state(OTHER))


def test_a_lower_lt_is_not_believed() -> None:
    story, seen = grown(), SeenStates()
    old_state, old_list = story.state(ACCOUNT), story.history(ACCOUNT)
    story.happens(ACCOUNT)
    seen.check_account("a", story.state(ACCOUNT))
    with pytest.raises(StaleAnswerError, match="b does not know what a knows"):
        seen.check_account("b", old_state)
    with pytest.raises(StaleAnswerError):
        seen.check_newest("b", ACCOUNT, old_list)
    with pytest.raises(StaleAnswerError):
        seen.check_newest("b", ACCOUNT, [])


def test_an_older_time_is_not_believed() -> None:
    story, seen = grown(), SeenStates()
    state = story.state(ACCOUNT)
    seen.check_account("a", state)
    seen.check_account("b", replace(state, at_utc=state.at_utc - MAX_LAG_S))
    with pytest.raises(StaleAnswerError):
        seen.check_account("b", replace(state, at_utc=state.at_utc - MAX_LAG_S - 1))
    seen.check_time("a", 1000)
    seen.check_time("a", 1000 - MAX_LAG_S)
    with pytest.raises(StaleAnswerError):
        seen.check_time("b", 999 - MAX_LAG_S)


def test_two_transactions_with_one_lt_are_a_contradiction() -> None:
    clock = FakeClock()
    one, two, seen = grown(), ChainStory(), SeenStates(clock)
    two.happens(ACCOUNT, fee=1)
    seen.check_account("a", one.state(ACCOUNT))
    for state in (two.state(ACCOUNT), one.state(ACCOUNT)):  # from now on neither is believed
        with pytest.raises(ChainContradictionError):
            seen.check_account("b", state)
    with pytest.raises(ChainContradictionError):
        seen.check_newest("a", ACCOUNT, one.history(ACCOUNT))
    seen.check_account("a", one.state(OTHER))
    clock.now_s += DISPUTE_S
    seen.check_account("a", one.state(ACCOUNT))


def test_two_balances_after_one_transaction_are_a_contradiction() -> None:
    story, seen = grown(), SeenStates()
    state = story.state(ACCOUNT)
    seen.check_newest("a", ACCOUNT, story.history(ACCOUNT))
    seen.check_account("a", state)
    seen.check_newest("b", ACCOUNT, story.history(ACCOUNT))
    with pytest.raises(ChainContradictionError, match="b and a tell"):
        seen.check_account("b", replace(state, balance=NanoTon(state.balance + 1)))


def test_only_so_many_accounts_are_remembered() -> None:
    story, seen = ChainStory(), SeenStates()
    for number in range(5000):
        seen.check_account("a", story.state(Address(0, number.to_bytes(32))))
    assert len(seen._accounts) == 4096
