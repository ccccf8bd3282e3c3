"""Amounts in the unit of the chart: the owner's currency or coins."""

from dataclasses import dataclass

from app.domain.earnings_bars import BarSums
from app.domain.earnings_rates import (
    MICROS,
    Rate,
    RateKind,
    coins_value,
    energy_cost,
    rate_at,
    worth_in_coins,
)
from app.domain.money import COIN_NAME, NANOTONS_PER_TON, NanoTon
from app.presenters import formats
from app.presenters.words import Tr

_FULL = 0.01
"""From here on two decimals are enough."""
_MAX_DECIMALS = 9


@dataclass(frozen=True, slots=True)
class Valuation:
    """What prices make of amounts; `in_coins` chooses the unit. Rates are None where unknown.

    `coin` and `power` are the prices of now. Coins are worth what one is worth now; electricity
    costs what it cost at the time. Where `has_costs` is False, electricity does not belong to
    what is shown.
    """

    rates: tuple[Rate, ...]
    currency: str
    in_coins: bool
    coin: Rate | None
    power: Rate | None
    has_costs: bool = True

    @classmethod
    def at(
        cls,
        rates: tuple[Rate, ...],
        currency: str,
        now_utc: float,
        *,
        in_coins: bool,
        has_costs: bool = True,
    ) -> "Valuation":
        """Choose the prices of now."""
        coin = rate_at(rates, RateKind.COIN, currency, now_utc)
        power = rate_at(rates, RateKind.POWER, currency, now_utc)
        return cls(rates, currency, in_coins, coin, power, has_costs)

    @property
    def shows_coins(self) -> bool:
        """Whether amounts are in coins: as chosen, or because nobody knows a price."""
        return self.in_coins or self.coin is None

    @property
    def unit(self) -> str:
        """What amounts are in."""
        return COIN_NAME if self.shows_coins else self.currency

    def money(self, amount: NanoTon | int) -> float:
        """Return coins in the unit."""
        coin = self.coin
        if self.shows_coins or coin is None:
            return amount / NANOTONS_PER_TON
        return coins_value(amount, coin) / MICROS

    def cost_micros(self, sums: BarSums, at_utc: float) -> int | None:
        """Return what electricity cost in millionths of the currency, None if it is not known."""
        rate = rate_at(self.rates, RateKind.POWER, self.currency, at_utc)
        if rate is None or not self.has_costs:
            return None
        return energy_cost(sums.joules, rate)

    def cost(self, micros: int | None) -> float | None:
        """Return a cost in the unit, None where that needs a price nobody knows."""
        if micros is None:
            return None
        if not self.shows_coins:
            return micros / MICROS
        coins = self.cost_in_coins(micros)
        return None if coins is None else coins / NANOTONS_PER_TON

    def cost_in_coins(self, micros: int | None) -> NanoTon | None:
        """Return how many coins a cost is at their price now."""
        if micros is None or self.coin is None:
            return None
        coins = worth_in_coins(micros, self.coin)
        return None if coins is None else NanoTon(coins)

    def net(self, sums: BarSums, micros: int | None) -> float | None:
        """Return what is left of paid and signed after fees and electricity."""
        cost = self.cost(micros)
        return None if cost is None else self.money(sums.settled - sums.fees) - cost


def amount_text(value: float, tr: Tr, *, sign: bool = False) -> str:
    """Write an amount with two decimals, with more where those would say nothing."""
    if value == 0:
        return "0"
    decimals = 2
    while abs(value) < _FULL * 10 ** (2 - decimals) and decimals < _MAX_DECIMALS:
        decimals += 1
    return formats.number(value, tr, decimals=decimals, sign=sign)
