"""Prices as the settings name them, or as assumed."""

from dataclasses import replace

from app.domain.assumptions import assumed_coin_price, assumed_electricity_price
from app.domain.earnings_prices import YOURS, coin_rate, power_rate
from app.domain.earnings_rates import RateKind
from app.domain.settings import DEFAULTS


def test_without_a_price_one_is_assumed_and_says_so() -> None:
    settings = replace(DEFAULTS, country="DE", currency="EUR")
    coin, power = coin_rate(settings, 5.0), power_rate(settings, 5.0)
    assert (coin.kind, power.kind) == (RateKind.COIN, RateKind.POWER)
    assert coin.is_assumed
    assert power.is_assumed
    assert coin.micros == round(assumed_coin_price("EUR") * 1e6)
    assert power.micros == round(assumed_electricity_price("DE", "EUR") * 1e6)
    assert power.source == "assumed, households of DE in 2025"
    assert (coin.currency, coin.at_utc) == ("EUR", 5.0)


def test_the_owner_s_price_is_confirmed() -> None:
    settings = replace(DEFAULTS, electricity_price=0.0, coin_price=3.25)
    coin, power = coin_rate(settings, 5.0), power_rate(settings, 5.0)
    assert (coin.micros, coin.source, coin.is_assumed) == (3_250_000, YOURS, False)
    assert (power.micros, power.source, power.is_assumed) == (0, YOURS, False)
