from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from app.domain.earnings import EarningsSummary, PeriodTotals, Totals
from app.domain.money import NanoTon
from app.domain.payouts import PaidTotals, Payout
from app.services.desk_state import MoneyToday
from app.services.money_today import HOUR_S, TodaysBooks, estimate

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC).timestamp()
MIDNIGHT = NOON - 12 * HOUR_S
PAYOUT = Payout(b"t", 1, "n", "p", "w", 5, 10, NanoTon(70), int(NOON))


NOTHING_PAID = PaidTotals(0, NanoTon(0), NanoTon(0))


def _hour(hours_ago: float, fee: int) -> PeriodTotals:
    totals = Totals(answered=2, failed=1, adjusted_tokens=fee * 2, fee=NanoTon(fee))
    return PeriodTotals(int(NOON - hours_ago * HOUR_S), totals)


@dataclass
class Books:
    """A ledger and its payouts, as they are told."""

    hours: list[PeriodTotals] = field(default_factory=list)
    signed: int = 0
    paid: PaidTotals = NOTHING_PAID
    arrived: list[Payout] = field(default_factory=list)
    first: float | None = None
    spent: list[tuple[float, int]] = field(default_factory=list)

    async def hourly(self, since_utc: float, until_utc: float) -> list[PeriodTotals]:
        return [hour for hour in self.hours if since_utc <= hour.start_utc < until_utc]

    async def summary(self) -> EarningsSummary:
        return EarningsSummary(Totals(), NanoTon(0), NanoTon(self.signed), self.first, None)

    async def totals(self) -> PaidTotals:
        return self.paid

    async def fees(self, since_utc: float) -> NanoTon:
        return NanoTon(sum(fee for at, fee in self.spent if at >= since_utc))

    async def payouts(self) -> list[Payout]:
        return self.arrived


def _today(books: Books) -> TodaysBooks:
    return TodaysBooks(books, books, clock=lambda: NOON, zone=UTC)


@pytest.mark.asyncio
async def test_an_empty_ledger() -> None:
    today = await _today(Books()).read()
    assert today.money == MoneyToday()
    assert (today.done, today.failed) == (0, 0)


@pytest.mark.asyncio
async def test_only_this_day_counts() -> None:
    books = Books([_hour(13, 1000), _hour(12, 30), _hour(0, 40)])
    today = await _today(books).read()
    assert today.money.earned == 70
    assert today.money.adjusted_tokens == 140
    assert (today.done, today.failed) == (4, 2)


@pytest.mark.asyncio
async def test_the_day_is_that_of_the_owner() -> None:
    books = Books([_hour(13, 1000), _hour(12, 30)])
    there = TodaysBooks(books, books, clock=lambda: NOON, zone=ZoneInfo("Asia/Kolkata"))
    assert (await there.read()).money.earned == 1030  # the day began at 18:30 UTC


@pytest.mark.asyncio
async def test_payouts_of_today_and_what_is_signed_and_waits() -> None:
    old = replace(PAYOUT, query_id=4, at_utc=int(MIDNIGHT) - 1)
    other_part = replace(PAYOUT, transaction=b"u", amount=NanoTon(5))
    books = Books(signed=500, arrived=[PAYOUT, other_part, old])
    books.paid = PaidTotals(3, NanoTon(200), NanoTon(11))
    books.spent = [(MIDNIGHT - 1, 7), (MIDNIGHT, 3), (NOON, 1)]
    source = _today(books)
    money = (await source.read()).money
    assert (money.paid, money.payouts, money.signed, money.fees) == (75, 1, 300, 4)
    books.paid = PaidTotals(4, NanoTon(600), NanoTon(15))
    assert (await source.read()).money.signed == 0


def _summary(first: float | None) -> EarningsSummary:
    return EarningsSummary(Totals(), NanoTon(0), NanoTon(0), first, None)


def test_an_estimate_goes_on_as_the_last_hours_were() -> None:
    hours = [_hour(5, 999), _hour(1, 60), _hour(0, 0)]
    assert estimate(hours, _summary(0.0), NOON + 1800, NOON + 12 * HOUR_S) == 60 * 11.5 / 1.5
    assert estimate(hours, _summary(0.0), NOON + 1800, NOON) == 0


def test_too_little_to_go_by_is_no_estimate() -> None:
    hours = [_hour(0, 60)]
    assert estimate([], _summary(0.0), NOON, NOON + 1) is None
    assert estimate(hours, _summary(None), NOON, NOON + 1) is None
    assert estimate(hours, _summary(NOON), NOON + 599, NOON + 1) is None
    assert estimate(hours, _summary(NOON), NOON + 600, NOON + 1200) == 60
