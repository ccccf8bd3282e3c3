from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.price import (
    UNIT_COEFFICIENT,
    UNIT_MULTIPLIER,
    AdjustedTokens,
    Multipliers,
    TokenUsage,
    adjust_tokens,
    adjust_usage,
    price_of,
)
from tests.vectors import vectors

USAGE = TokenUsage(prompt=34, cached=11, completion=100, reasoning=10)


@pytest.mark.parametrize(
    "vector", [*vectors("adjust_tokens"), *vectors("adjust_tokens_float_matters")]
)
def test_vectors(vector: dict[str, Any]) -> None:
    adjusted = adjust_tokens(vector["tokens"], vector["coefficient"], vector["multiplier"])
    assert adjusted == vector["adjusted"]


@pytest.mark.parametrize("vector", vectors("adjust_tokens_float_matters"))
def test_integer_arithmetic_would_differ(vector: dict[str, Any]) -> None:
    exact = vector["tokens"] * vector["coefficient"] * vector["multiplier"] // 10**7
    assert exact == vector["integer_arithmetic_would_give"]
    assert exact != vector["adjusted"]


@given(st.integers(0, 10**12))
def test_units_change_nothing_much(tokens: int) -> None:
    assert abs(adjust_tokens(tokens, UNIT_COEFFICIENT, UNIT_MULTIPLIER) - tokens) <= 1


def test_parts_of_a_usage_are_disjoint() -> None:
    adjusted = adjust_usage(USAGE, 1000, Multipliers())
    assert adjusted == AdjustedTokens(prompt=23, cached=11, completion=90, reasoning=10)
    assert adjusted.total == 134


def test_every_part_has_its_multiplier() -> None:
    adjusted = adjust_usage(USAGE, 2000, Multipliers(10_000, 1_000, 80_000, 20_000))
    assert adjusted == AdjustedTokens(prompt=46, cached=2, completion=1440, reasoning=40)


def test_a_coefficient_of_zero_is_free() -> None:
    assert adjust_usage(USAGE, 0, Multipliers()).total == 0


def test_price() -> None:
    assert price_of(134, 2) == 268
    assert price_of(0, 40) == 0
