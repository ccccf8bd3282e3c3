"""What a measured speed may bring in a day, and what its electricity costs. Never part of a sum."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from app.domain.money import NanoTon

DAY_S = 86_400


@dataclass(frozen=True, slots=True)
class MeasuredSpeed:
    """Adjusted tokens per second with `jobs_at_once`; `windows` is the speed of equal parts."""

    tokens_per_s: float
    windows: tuple[float, ...]
    seconds: float
    jobs: int
    jobs_at_once: int

    @property
    def spread(self) -> float:
        """How far parts of the measurement lie from the whole, as a share of it (0 to 1)."""
        if self.tokens_per_s <= 0 or not self.windows:
            return 1.0
        farthest = max(abs(window - self.tokens_per_s) for window in self.windows)
        return min(1.0, farthest / self.tokens_per_s)


@dataclass(frozen=True, slots=True)
class FinishedJob:
    """A job of the measurement: its moments in seconds, and its adjusted tokens."""

    began_s: float
    ended_s: float
    tokens: int

    def tokens_between(self, start_s: float, end_s: float) -> float:
        """Return what of its tokens falls into a time, as if they came evenly."""
        length = self.ended_s - self.began_s
        if length <= 0:
            return float(self.tokens) if start_s <= self.began_s < end_s else 0.0
        shared = min(end_s, self.ended_s) - max(start_s, self.began_s)
        return self.tokens * max(0.0, shared) / length


def speed_of(
    jobs: Sequence[FinishedJob], *, until_s: float, jobs_at_once: int, windows: int = 5
) -> MeasuredSpeed:
    """Work out the speed from 0 to `until_s`; what ends later counts only in part."""
    width = until_s / windows
    edges = [width * place for place in range(windows + 1)]
    speeds = tuple(
        sum(job.tokens_between(start, end) for job in jobs) / width
        for start, end in pairwise(edges)
    )
    whole = sum(job.tokens_between(0.0, until_s) for job in jobs) / until_s
    return MeasuredSpeed(whole, speeds, until_s, len(jobs), jobs_at_once)


@dataclass(frozen=True, slots=True)
class DayForecast:
    """A day with work all the time; energy in kWh, its cost in the owner's currency.

    `net` is the coins' value less the cost; None where the coins have no value or no price.
    """

    coins: NanoTon | None
    kilowatt_hours: float
    cost: float
    net: float | None


def forecast_day(
    speed: MeasuredSpeed,
    *,
    fee_per_token: int | None,
    power_w: float,
    kwh_price: float,
    coin_price: float | None,
) -> DayForecast:
    """Carry a speed on for a whole day; `fee_per_token` in nanotons, prices in one currency."""
    energy = power_w * DAY_S / 3_600_000
    cost = energy * kwh_price
    if fee_per_token is None:
        return DayForecast(None, energy, cost, None)
    coins = NanoTon(round(speed.tokens_per_s * DAY_S * fee_per_token))
    net = None if coin_price is None else coins / 10**9 * coin_price - cost
    return DayForecast(coins, energy, cost, net)
