"""Amounts in the unit of the chart."""

from dataclasses import replace

import pytest

from app.domain.earnings_bars import BarSums
from app.domain.earnings_estimate import estimated_rest
from app.domain.money import NanoTon
from app.presenters.earnings_money import Valuation, amount_text
from app.presenters.words import plain
from tests.unit.presenters.earnings_values import COIN, NOW, POWER

BOTH = Valuation.at((COIN, POWER), "EUR", NOW, in_coins=False)
SUMS = BarSums(
    paid=NanoTon(10**9), signed=NanoTon(10**8), fees=NanoTon(10**7), measured_joules=3_600_000
)


def test_fiat_takes_both_prices() -> None:
    cost = BOTH.cost_micros(SUMS, NOW)
    assert cost == 260_000
    assert BOTH.unit == "EUR"
    assert BOTH.cost(cost) == 0.26
    assert BOTH.net(SUMS, cost) == pytest.approx(1.09 * 1.52 - 0.26)


def test_coins_take_the_price_of_a_coin_for_electricity() -> None:
    coins = replace(BOTH, in_coins=True)
    assert (coins.unit, coins.money(SUMS.paid)) == ("TON", 1.0)
    assert coins.cost(260_000) == pytest.approx(0.26 / 1.52)


def test_a_currency_without_a_price_is_not_guessed() -> None:
    dollars = Valuation.at(BOTH.rates, "USD", NOW, in_coins=False)
    assert (dollars.coin, dollars.power, dollars.unit) == (None, None, "TON")
    assert dollars.cost_micros(SUMS, NOW) is None
    assert dollars.net(SUMS, None) is None
    assert dollars.cost(260_000) is None


def test_a_worthless_coin_pays_no_electricity() -> None:
    nothing = replace(BOTH, coin=replace(COIN, micros=0), in_coins=True)
    assert nothing.cost(260_000) is None
    assert nothing.net(SUMS, 260_000) is None


def test_what_has_no_costs_has_no_net() -> None:
    assert replace(BOTH, has_costs=False).cost_micros(SUMS, NOW) is None


@pytest.mark.parametrize(
    ("value", "text"),
    [(0.0, "0"), (1.584, "1.58"), (-0.93, "\u22120.93"), (0.01, "0.01"), (0.0049, "0.005"),
     (0.00012, "0.0001"), (1e-9, "0.000000001"), (12345.678, "12,345.68")],
)  # fmt: skip
def test_amounts_have_the_digits_that_say_something(value: float, text: str) -> None:
    assert amount_text(value, plain) == text


def test_a_sign_can_be_asked_for() -> None:
    assert amount_text(0.5, plain, sign=True) == "+0.50"


def test_the_pace_of_a_day_is_carried_on() -> None:
    assert estimated_rest(NanoTon(86_400), 86_400, 3600) == 3600
    assert estimated_rest(NanoTon(100), 3599, 3600) is None
    assert estimated_rest(NanoTon(0), 86_400, 3600) is None
    assert estimated_rest(NanoTon(100), 86_400, 0) is None
