from dataclasses import replace

from app.domain.hours import start_of_day
from app.domain.money import NanoTon
from app.presenters.formats import THIN
from app.presenters.payout_outlook import payout_outlook
from app.presenters.status import PayoutOutlook, present_status
from app.presenters.words import plain
from app.services.desk_state import JobCounts, MoneyToday
from app.services.wallet_desk_values import WalletFacts
from tests.unit.presenters.desk_states import WAITING
from tests.unit.presenters.wallet_fakes import PAYOUT

HOUR = 3600.0
EVENING = start_of_day(1_790_000_000.0) + 22 * HOUR
HALF = replace(PAYOUT, signed=NanoTon(100_000_000), due_at=NanoTon(200_000_000), is_payable=True)
FULL = replace(HALF, signed=HALF.due_at)
QUIET = MoneyToday()
BUSY = replace(QUIET, estimated_by_midnight=NanoTon(400_000_000))


def outlook(*waits: object, money: MoneyToday = QUIET, **more: object) -> PayoutOutlook | None:
    facts = WalletFacts(payouts=waits, **more)  # type: ignore[arg-type]  # the test's own names
    return payout_outlook(facts, money, EVENING)


def test_where_nothing_is_paid_out_unasked_there_is_no_outlook() -> None:
    assert outlook() is None
    assert outlook(HALF, pays_out=False) is None


def test_the_sum_is_reached_as_fast_as_the_last_hours_went() -> None:
    found = outlook(HALF, money=BUSY)
    assert found is not None
    assert found.in_s is not None
    assert abs(found.in_s - HOUR / 2) < 1
    assert outlook(HALF) == PayoutOutlook(HALF.signed, HALF.due_at)


def test_of_several_claims_the_nearest_is_told_without_a_time() -> None:
    less = replace(HALF, signed=NanoTon(1))
    assert outlook(less, HALF, money=BUSY) == PayoutOutlook(HALF.signed, HALF.due_at)


def test_what_is_due_needs_an_open_wallet() -> None:
    assert outlook(FULL) == PayoutOutlook(FULL.signed, FULL.due_at, needs_wallet=True)
    assert outlook(FULL, is_unlocked=True) == PayoutOutlook(FULL.signed, FULL.due_at)


def test_the_sentence_says_what_is_missing() -> None:
    state = replace(WAITING, jobs=JobCounts(running=1))

    def next_event(payout: PayoutOutlook | None) -> str:
        return present_status(state, EVENING, plain, payout=payout).next_event

    assert "unlock the wallet to have them paid out" in next_event(outlook(FULL))
    assert "paid out next" in next_event(outlook(FULL, is_unlocked=True))
    assert f"in about 30{THIN}min" in next_event(outlook(HALF, money=BUSY))
    assert "they are paid out at" in next_event(outlook(HALF))
