"""What a coin and a kilowatt hour cost, where that comes from, and since when it is known."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from app.domain.earnings import MAX_COUNT
from app.domain.earnings_energy import JOULES_PER_KWH
from app.domain.money import NANOTONS_PER_TON

MICROS = 10**6
"""Parts of a currency's unit that prices and fiat sums are counted in."""

_CURRENCY_LENGTH = 3
_MAX_SOURCE = 200


class RateKind(StrEnum):
    """What is priced: one coin, or one kilowatt hour."""

    COIN = "coin"
    POWER = "power"


@dataclass(frozen=True, slots=True)
class Rate:
    """A price in millionths of a currency's unit, known from `at_utc` (Unix seconds) on.

    `is_assumed` until the owner confirmed it; `source` says in words where it comes from.

    Raises:
        ValueError: a price below 0 or without bounds, a currency that is not three capital
            letters, or a source of more than 200 characters.
    """

    kind: RateKind
    currency: str
    micros: int
    source: str
    at_utc: float
    is_assumed: bool

    def __post_init__(self) -> None:
        if not 0 <= self.micros <= MAX_COUNT or not 0 <= self.at_utc <= MAX_COUNT:
            raise ValueError("a rate is a price at a time")
        letters = self.currency.isascii() and self.currency.isalpha() and self.currency.isupper()
        if len(self.currency) != _CURRENCY_LENGTH or not letters:
            raise ValueError("a currency is three capital letters")
        if len(self.source) > _MAX_SOURCE:
            raise ValueError(f"a source has at most {_MAX_SOURCE} characters")

    def says_the_same(self, other: "Rate | None") -> bool:
        """Whether nothing but the time differs."""
        return other is not None and (
            (self.kind, self.currency, self.micros, self.source, self.is_assumed)
            == (other.kind, other.currency, other.micros, other.source, other.is_assumed)
        )


def rate_at(rates: Iterable[Rate], kind: RateKind, currency: str, at_utc: float) -> Rate | None:
    """Choose the price of a moment.

    The last confirmed one known by then; else the first confirmed later; else the newest
    assumption: what an owner corrects was never right.
    """
    fitting = [rate for rate in rates if rate.kind is kind and rate.currency == currency]
    confirmed = [rate for rate in fitting if not rate.is_assumed]
    known = [rate for rate in confirmed if rate.at_utc <= at_utc]
    if known:
        return max(known, key=lambda rate: rate.at_utc)
    if confirmed:
        return min(confirmed, key=lambda rate: rate.at_utc)
    return max(fitting, key=lambda rate: rate.at_utc, default=None)


def coins_value(nanotons: int, rate: Rate) -> int:
    """Return what coins are worth in millionths of the currency's unit, rounded to nearest."""
    return _rounded(nanotons * rate.micros, NANOTONS_PER_TON)


def energy_cost(joules: int, rate: Rate) -> int:
    """Return what energy costs in millionths of the currency's unit, rounded to nearest."""
    return _rounded(joules * rate.micros, JOULES_PER_KWH)


def worth_in_coins(micros: int, coin: Rate) -> int | None:
    """Return how many nanotons a sum of money is, None if a coin is worth nothing."""
    return _rounded(micros * NANOTONS_PER_TON, coin.micros) if coin.micros else None


def _rounded(value: int, divisor: int) -> int:
    return (2 * value + divisor) // (2 * divisor)
