"""What is asked about earnings, and what is known of it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.domain.earnings_bars import EarningsHistory, PaidFee
from app.domain.earnings_periods import Period, Stretch, Zone
from app.domain.earnings_rates import Rate
from app.domain.payouts import Payout
from app.domain.reasons import JobGroup

ALL = ""
"""The key that stands for every network or model."""

JobGroups = Mapping[str, Sequence[JobGroup]]
"""What answered jobs earned and why, by network."""


@dataclass(frozen=True, slots=True)
class EarningsQuery:
    """What the owner chose to see; `at_utc` is a moment of the period, None the current one."""

    period: Period = Period.MONTH
    at_utc: float | None = None
    network: str = ALL
    model: str = ALL
    in_coins: bool = False


@dataclass(frozen=True, slots=True)
class EarningsFacts:
    """What is known for a query.

    `recent` is one bar: what was before now, at most a day, from `recent_s` seconds ago on.
    `practice` names the networks whose coins have no value.
    """

    shown: Stretch
    history: EarningsHistory
    recent: EarningsHistory
    recent_s: float
    rates: tuple[Rate, ...]
    currency: str
    zone: Zone
    now_utc: float
    practice: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class TaxFacts:
    """Everything of a time: what arrived, what that cost, and the electricity of each day."""

    payouts: tuple[Payout, ...]
    fees: tuple[PaidFee, ...]
    days: EarningsHistory
    rates: tuple[Rate, ...]
    currency: str
