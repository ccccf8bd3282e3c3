import pytest

from app.cli.gateway import _limits
from app.domain.money import NanoTon, parse_amount
from app.gateway.ask import MAX_COEFFICIENT, Limits, highest_coefficient


@pytest.mark.parametrize(
    ("price", "coefficient"),
    [
        ("0.02", 1000),
        ("0.03", 1500),
        ("0.00001", 0),
        ("0", 0),
        ("1000000", 2**31 - 1),
    ],
)
def test_a_price_per_million_tokens_becomes_a_coefficient(price: str, coefficient: int) -> None:
    assert highest_coefficient(20, parse_amount(price)) == coefficient


def test_a_network_without_price_admits_every_worker() -> None:
    assert highest_coefficient(0, NanoTon(10**12)) == 2**31 - 1


def test_a_price_is_kept_as_a_price_because_that_of_the_network_may_change() -> None:
    assert _limits(None) == Limits()
    assert _limits(NanoTon(5)) == Limits(max_coefficient=MAX_COEFFICIENT, max_price=NanoTon(5))
