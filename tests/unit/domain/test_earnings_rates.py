"""Prices and what they make of coins and energy."""

from dataclasses import replace

import pytest

from app.domain.earnings_rates import (
    Rate,
    RateKind,
    coins_value,
    energy_cost,
    rate_at,
    worth_in_coins,
)

COIN = Rate(RateKind.COIN, "EUR", 1_520_000, "assumed", 100.0, is_assumed=True)
POWER = Rate(RateKind.POWER, "EUR", 260_000, "your contract", 100.0, is_assumed=False)


def test_values_are_whole_millionths_rounded_to_nearest() -> None:
    assert coins_value(1_040_000_000, COIN) == 1_580_800
    assert coins_value(1, COIN) == 0
    assert coins_value(-1_000_000_000, COIN) == -1_520_000
    assert energy_cost(3_600_000, POWER) == 260_000
    assert energy_cost(7, POWER) == 1
    assert worth_in_coins(1_520_000, COIN) == 1_000_000_000
    assert worth_in_coins(1, replace(COIN, micros=0)) is None


def test_the_rate_of_a_moment_is_the_last_confirmed_by_then() -> None:
    old = replace(POWER, at_utc=100.0)
    new = replace(POWER, at_utc=200.0, micros=300_000)
    guess = replace(POWER, at_utc=150.0, micros=1, is_assumed=True)
    rates = [old, guess, new]
    assert rate_at(rates, RateKind.POWER, "EUR", 199.0) == old
    assert rate_at(rates, RateKind.POWER, "EUR", 200.0) == new


def test_a_correction_counts_for_the_time_before() -> None:
    guess = replace(POWER, at_utc=50.0, is_assumed=True)
    assert rate_at([guess, POWER], RateKind.POWER, "EUR", 60.0) == POWER


def test_without_a_confirmed_one_the_newest_assumption_counts() -> None:
    newer = replace(COIN, at_utc=300.0)
    assert rate_at([newer, COIN], RateKind.COIN, "EUR", 150.0) == newer
    assert rate_at([COIN], RateKind.POWER, "EUR", 150.0) is None
    assert rate_at([COIN], RateKind.COIN, "USD", 150.0) is None


def test_only_news_differ() -> None:
    assert COIN.says_the_same(replace(COIN, at_utc=5.0))
    assert not COIN.says_the_same(replace(COIN, is_assumed=False))
    assert not COIN.says_the_same(None)


@pytest.mark.parametrize(
    "changes",
    [{"micros": -1}, {"at_utc": -1.0}, {"currency": "eur"}, {"currency": "EURO"},
     {"source": "x" * 201}],
)  # fmt: skip
def test_impossible_rates_are_refused(changes: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r"rate|currency|source"):
        replace(COIN, **changes)  # type: ignore[arg-type]  # names are the test's
