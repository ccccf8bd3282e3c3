"""What is concluded from what several servers show, without any server."""

from dataclasses import replace

import pytest

from app.ton.address import Address
from app.ton.chain import Transaction
from app.ton.message_verdict import DOUBT_ROUNDS, LONELY_ROUNDS, Verdict
from app.ton.sent_message import Fate, FateKind, Sighting
from tests.chain_cells import internal_message
from tests.chain_story import ChainStory

WALLET = Address(0, b"\x11" * 32)


def a_transaction() -> Transaction:
    story = ChainStory()
    story.happens(WALLET, in_message=internal_message(WALLET, WALLET, 1))
    return story.history(WALLET)[0]


ONE = a_transaction()
OTHER = replace(ONE, hash=bytes(32))
DONE, FAILED, EXPIRED = (
    Fate(FateKind.DONE, ONE),
    Fate(FateKind.FAILED, ONE),
    Fate(FateKind.EXPIRED, None),
)
OTHERS_DONE = Fate(FateKind.DONE, OTHER)
OPEN = Sighting((), None, has_expired=False)


def shown(fate: Fate | None, *, has_expired: bool = True, is_unused: bool = False) -> Sighting:
    return Sighting((), fate, has_expired, is_unused)


@pytest.mark.parametrize(
    ("fates", "expected"),
    [
        ((DONE, DONE), DONE),
        ((EXPIRED, EXPIRED), EXPIRED),
        ((FAILED, FAILED), FAILED),
        ((DONE, DONE, EXPIRED), DONE),  # believing it costs nothing
        ((DONE, DONE, EXPIRED, EXPIRED), DONE),
        ((EXPIRED, EXPIRED, DONE), None),  # believing it could cost a second payment
        ((EXPIRED, EXPIRED, EXPIRED, FAILED), None),
        ((FAILED, FAILED, DONE), None),
        ((DONE, OTHERS_DONE), None),
        ((DONE, DONE, OTHERS_DONE), DONE),
        ((DONE, DONE, OTHERS_DONE, OTHERS_DONE), None),
        ((DONE,), None),
        ((EXPIRED,), None),
        ((), None),
    ],
)
def test_two_must_agree(fates: tuple[Fate, ...], expected: Fate | None) -> None:
    sightings = [shown(fate) for fate in fates]
    assert Verdict(4, 2).conclude(sightings) == expected
    assert Verdict(4, 2).conclude([OPEN, *sightings, OPEN]) == expected


def test_one_of_one_is_enough() -> None:
    for fate in (DONE, FAILED, EXPIRED):
        assert Verdict(1, 1).conclude([shown(fate)]) == fate


@pytest.mark.parametrize("others", [[], [OPEN], [shown(None)]])
def test_a_success_that_only_one_shows_counts_in_the_end(others: list[Sighting]) -> None:
    verdict = Verdict(2, 2)
    for _ in range(LONELY_ROUNDS - 1):
        assert verdict.conclude([shown(DONE), *others]) is None
    assert verdict.conclude([shown(DONE), *others]) == DONE


@pytest.mark.parametrize(
    "sightings",
    [
        [shown(EXPIRED)],
        [shown(FAILED)],
        [shown(DONE, has_expired=False)],
        [shown(DONE), shown(EXPIRED)],
        [shown(DONE), shown(OTHERS_DONE)],
    ],
)
def test_nothing_else_becomes_certain_by_waiting(sightings: list[Sighting]) -> None:
    verdict = Verdict(2, 2)
    assert all(verdict.conclude(sightings) is None for _ in range(3 * LONELY_ROUNDS))


def test_a_contradiction_begins_the_waiting_anew() -> None:
    verdict = Verdict(2, 2)
    for _ in range(3):
        for _ in range(LONELY_ROUNDS - 1):
            assert verdict.conclude([shown(DONE)]) is None
        assert verdict.conclude([shown(DONE), shown(EXPIRED)]) is None


def test_the_wallets_own_number_proves_that_nothing_was_sent() -> None:
    proof = shown(None, is_unused=True)
    assert Verdict(2, 2).conclude([proof, proof]) == EXPIRED
    assert Verdict(2, 2).conclude([proof, shown(DONE, is_unused=True)]) == EXPIRED
    assert Verdict(2, 2).conclude([proof]) is None
    assert Verdict(3, 2).conclude([proof, proof, OPEN]) is None
    assert Verdict(3, 2).conclude([proof, proof, shown(DONE)]) is None


@pytest.mark.parametrize(
    ("sightings", "sentence"),
    [
        ([shown(DONE), shown(EXPIRED)], "1 of 3 say that the payment was made"),
        ([shown(DONE), shown(OTHERS_DONE)], "contradict"),
        ([], "Only 0 of 3 servers of the chain answer"),
        ([OPEN], "Only 1 of 3 servers of the chain answer"),
        ([shown(DONE), OPEN], "Only 1 of 3 servers of the chain can say"),
    ],
)
def test_the_owner_is_told_why_it_takes_so_long(sightings: list[Sighting], sentence: str) -> None:
    verdict = Verdict(3, 2)
    for number in range(1, DOUBT_ROUNDS + 1):
        assert verdict.conclude(sightings) is None
        assert (verdict.doubt is not None) is (number == DOUBT_ROUNDS)
    assert sentence in str(verdict.doubt)
    verdict.conclude([OPEN, OPEN])
    assert verdict.doubt is None


def test_what_is_certain_leaves_no_doubt() -> None:
    verdict = Verdict(2, 2)
    for _ in range(DOUBT_ROUNDS):
        verdict.conclude([shown(DONE), shown(EXPIRED)])
    assert verdict.doubt
    assert verdict.conclude([shown(DONE), shown(DONE)]) == DONE
    assert verdict.doubt is None
