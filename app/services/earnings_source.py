"""Reads what the earnings page shows, out of one ledger or several."""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from app.domain.earnings_bars import EarningsHistory, PaidFee
from app.domain.earnings_estimate import PACE_S
from app.domain.earnings_facts import EarningsFacts, EarningsQuery, JobGroups, TaxFacts
from app.domain.earnings_periods import HOUR_S, Zone, day_bounds, stretch
from app.domain.earnings_prices import coin_rate, power_rate
from app.domain.earnings_rates import Rate
from app.domain.payouts import Payout
from app.domain.reasons import JobGroup
from app.domain.settings import Settings


class History(Protocol):
    """What is read of a ledger."""

    async def first_utc(self) -> float | None:
        """Return the hour of the first thing known."""

    async def history(self, bounds: Sequence[int]) -> EarningsHistory:
        """Return what happened in each bar."""

    async def payouts(self, since_utc: float, until_utc: float) -> list[Payout]:
        """Return what arrived in that time."""

    async def payout_fees(self, since_utc: float, until_utc: float) -> list[PaidFee]:
        """Return what payouts cost in that time."""

    async def job_groups(self, since_utc: float, until_utc: float) -> dict[str, list[JobGroup]]:
        """Return by network what the jobs of that time earned, and why."""


class RateBook(Protocol):
    """Where prices are kept."""

    async def record_rate(self, rate: Rate) -> bool:
        """Keep a price if it is news."""

    async def rates(self) -> list[Rate]:
        """Return every price."""


@dataclass(frozen=True, slots=True)
class EarningsBook:
    """A ledger to read; the coins of a practice ledger have no value."""

    history: History
    rates: RateBook
    is_practice: bool


class EarningsLedgers:
    """Answers the questions of the earnings page."""

    def __init__(
        self,
        books: Sequence[EarningsBook],
        settings: Callable[[], Settings],
        *,
        clock: Callable[[], float] = time.time,
        zone: Zone | None = None,
    ) -> None:
        self._books = tuple(books)
        self._settings = settings
        self._clock = clock
        self._zone = Zone() if zone is None else zone

    async def facts(self, query: EarningsQuery) -> EarningsFacts:
        """Read what a query needs.

        Raises:
            LedgerError: a file fails.
        """
        now = self._clock()
        first = await self._first()
        at_utc = now if query.at_utc is None else query.at_utc
        shown = stretch(query.period, at_utc, first_utc=first, now_utc=now, zone=self._zone)
        histories = await self._histories(shown.bounds)
        begin, end = _recent(now)
        return EarningsFacts(
            shown=shown,
            history=_merged(shown.bounds, histories),
            recent=_merged((begin, end), await self._histories((begin, end))),
            recent_s=0.0 if first is None else max(0.0, now - max(first, begin)),
            rates=await self._rates(now),
            currency=self._settings().currency,
            zone=self._zone,
            now_utc=now,
            practice=self._practice(histories),
        )

    async def job_groups(self, since_utc: float, until_utc: float) -> JobGroups:
        """Read what the jobs of a time earned, by network.

        Raises:
            LedgerError: a file fails.
        """
        found: dict[str, list[JobGroup]] = {}
        for book in self._books:
            groups = await book.history.job_groups(since_utc, until_utc)
            for network, each in groups.items():
                found.setdefault(network, []).extend(each)
        return found

    async def tax_facts(self, since_utc: float, until_utc: float) -> TaxFacts:
        """Read what a tax export needs; practice coins are no income.

        Raises:
            LedgerError: a file fails.
        """
        bounds = day_bounds(since_utc, until_utc, self._zone)
        payouts: list[Payout] = []
        fees: list[PaidFee] = []
        days: list[EarningsHistory] = []
        for book in self._books:
            if not book.is_practice:
                payouts += await book.history.payouts(since_utc, until_utc)
                fees += await book.history.payout_fees(since_utc, until_utc)
                days.append(await book.history.history(bounds))
        rates = await self._rates(self._clock())
        currency = self._settings().currency
        return TaxFacts(tuple(payouts), tuple(fees), _merged(bounds, days), rates, currency)

    async def _first(self) -> float | None:
        found = [await book.history.first_utc() for book in self._books]
        return min((each for each in found if each is not None), default=None)

    async def _histories(self, bounds: Sequence[int]) -> list[EarningsHistory]:
        return [await book.history.history(bounds) for book in self._books]

    async def _rates(self, now_utc: float) -> tuple[Rate, ...]:
        """Keep the prices in force, and return all that were known at some time."""
        settings = self._settings()
        now = (coin_rate(settings, now_utc), power_rate(settings, now_utc))
        known: list[Rate] = []
        for book in self._books:
            for rate in now:
                await book.rates.record_rate(rate)
            known += await book.rates.rates()
        return tuple(sorted(known, key=lambda rate: rate.at_utc)) or now

    def _practice(self, histories: Sequence[EarningsHistory]) -> frozenset[str]:
        return frozenset(
            network
            for book, history in zip(self._books, histories, strict=True)
            if book.is_practice
            for network in history.networks
        )


def _recent(now_utc: float) -> tuple[int, int]:
    """The last day in full hours, the running hour included."""
    end = (int(now_utc) // HOUR_S + 1) * HOUR_S
    return (int(now_utc) - PACE_S) // HOUR_S * HOUR_S + HOUR_S, end


def _merged(bounds: tuple[int, ...], histories: Sequence[EarningsHistory]) -> EarningsHistory:
    return EarningsHistory(
        bounds=bounds,
        money=tuple(cell for each in histories for cell in each.money),
        times=tuple(cell for each in histories for cell in each.times),
        fees=tuple(cell for each in histories for cell in each.fees),
        networks=tuple(sorted({name for each in histories for name in each.networks})),
        models=tuple(sorted({name for each in histories for name in each.models})),
        devices=tuple(sorted({name for each in histories for name in each.devices})),
    )
