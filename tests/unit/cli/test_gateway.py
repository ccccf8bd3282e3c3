import argparse

import pytest

from app.cli.gateway import _limits, add_parser
from app.domain.money import NanoTon, parse_amount
from app.gateway.ask import MAX_COEFFICIENT, Limits, highest_coefficient
from app.gateway.seal_policy import SealMode


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


def _parsed(*arguments: str) -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    add_parser(parser.add_subparsers())
    return parser.parse_args(["gateway", "--network", "file", *arguments])


def test_nothing_is_sealed_unless_it_is_said() -> None:
    assert _parsed().seal is SealMode.OFF
    assert _parsed("--seal", "require").seal is SealMode.REQUIRE


def test_nodes_can_be_chosen() -> None:
    one, other = "0a" * 32, "FF" * 32
    chosen = _parsed("--seal-to", one, "--seal-to", other).seal_to
    assert chosen == [bytes.fromhex(one), bytes.fromhex(other)]


@pytest.mark.parametrize("text", ["", "x" * 64, "0a" * 31])
def test_a_node_that_is_none_is_refused(text: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        _parsed("--seal-to", text)
    assert "64 hexadecimal digits" in capsys.readouterr().err
