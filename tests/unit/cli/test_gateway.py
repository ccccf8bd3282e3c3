import pytest

from app.cli.gateway import highest_coefficient
from app.domain.money import NanoTon, parse_amount
from tests.fakes import network_description

NETWORK = network_description(price_per_token=20, worker_fee_per_token=19)


@pytest.mark.parametrize(
    ("price", "coefficient"),
    [
        (None, 4000),
        ("0.02", 1000),
        ("0.03", 1500),
        ("0.00001", 0),
        ("0", 0),
        ("1000000", 2**31 - 1),
    ],
)
def test_a_price_per_million_tokens_becomes_a_coefficient(
    price: str | None, coefficient: int
) -> None:
    amount = None if price is None else parse_amount(price)
    assert highest_coefficient(NETWORK, amount) == coefficient


def test_a_network_without_price_admits_every_worker() -> None:
    free = network_description(price_per_token=0, worker_fee_per_token=0)
    assert highest_coefficient(free, NanoTon(10**12)) == 2**31 - 1
