"""Money and jobs since midnight, from the ledger."""

import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import time as time_of_day
from datetime import tzinfo
from typing import Protocol

from app.domain.earnings import EarningsSummary, PeriodTotals, Totals
from app.domain.hours import next_time, start_of_day
from app.domain.money import NanoTon
from app.domain.payouts import PaidTotals, Payout
from app.services.desk_state import MoneyToday

HOUR_S = 3600
_MIDNIGHT = time_of_day()
LEAST_S = 600.0
"""An estimate needs so many seconds of work to go by."""


class LedgerReader(Protocol):
    """What is read of the ledger."""

    async def hourly(self, since_utc: float, until_utc: float) -> list[PeriodTotals]:
        """Return the hours in which jobs finished and that begin in that time."""

    async def summary(self) -> EarningsSummary:
        """Return the sums of everything."""


class PayoutReader(Protocol):
    """What is read of the payouts."""

    async def payouts(self) -> list[Payout]:
        """Return what arrived, the newest first."""

    async def totals(self) -> PaidTotals:
        """Return the sums of everything."""

    async def fees(self, since_utc: float) -> NanoTon:
        """Return what was paid in fees since then."""


@dataclass(frozen=True, slots=True)
class Today:
    """What the ledger says of this day."""

    money: MoneyToday = field(default_factory=MoneyToday)
    done: int = 0
    failed: int = 0


class TodaysBooks:
    """Sums up the day; where midnight is not on a full hour, the hour around it counts whole."""

    def __init__(
        self,
        ledger: LedgerReader,
        payouts: PayoutReader,
        *,
        clock: Callable[[], float] = time.time,
        zone: tzinfo | None = None,
    ) -> None:
        self._ledger = ledger
        self._payouts = payouts
        self._clock = clock
        self._zone = zone

    async def read(self) -> Today:
        """Return the day so far.

        Raises:
            LedgerError: the file fails.
        """
        now = self._clock()
        midnight = start_of_day(now, self._zone)
        end = next_time(_MIDNIGHT, now, self._zone)
        hours = await self._ledger.hourly(midnight - midnight % HOUR_S, now + HOUR_S)
        summary, paid = await self._ledger.summary(), await self._payouts.totals()
        arrived = [each for each in await self._payouts.payouts() if each.at_utc >= midnight]
        money = MoneyToday(
            paid=NanoTon(sum(each.amount for each in arrived)),
            signed=NanoTon(max(0, summary.signed - paid.amount)),
            earned=NanoTon(sum(hour.totals.fee for hour in hours)),
            estimated_by_midnight=estimate(hours, summary, now, end),
            payouts=len({each.query_id for each in arrived}),
            fees=await self._payouts.fees(midnight),
            adjusted_tokens=sum(hour.totals.adjusted_tokens for hour in hours),
        )
        return Today(money, *_counts(hour.totals for hour in hours))


def estimate(
    hours: Sequence[PeriodTotals], summary: EarningsSummary, now_utc: float, midnight_utc: float
) -> NanoTon | None:
    """Say what may still come today if the rest of it is like the last hour or two."""
    recent = [hour for hour in hours if hour.start_utc > now_utc - 2 * HOUR_S]
    first = summary.first_job_at_utc
    if not recent or first is None:
        return None
    began = max(first, min(hour.start_utc for hour in recent))
    seconds = now_utc - began
    if seconds < LEAST_S:
        return None
    earned = sum(hour.totals.fee for hour in recent)
    return NanoTon(int(earned * max(0.0, midnight_utc - now_utc) / seconds))


def _counts(totals: Iterable[Totals]) -> tuple[int, int]:
    done = failed = 0
    for each in totals:
        done += each.answered
        failed += each.failed
    return done, failed
