import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.money import (
    COIN_NAME,
    MAX_AMOUNT,
    NANOTONS_PER_TON,
    AmountError,
    NanoTon,
    format_amount,
    parse_amount,
)


@pytest.mark.parametrize(
    ("text", "nanotons"),
    [
        ("0", 0),
        ("1", NANOTONS_PER_TON),
        ("1.5", 1_500_000_000),
        ("0.000000001", 1),
        ("  2.50 ", 2_500_000_000),
        ("007", 7 * NANOTONS_PER_TON),
        ("1.999999999", 1_999_999_999),
    ],
)
def test_amounts_that_can_be_read(text: str, nanotons: int) -> None:
    assert parse_amount(text) == nanotons


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "-1",
        "+1",
        "1.",
        ".5",
        "1,5",
        "1e9",
        "1.0000000001",
        "1 TON",
        "0x10",
        "nan",
        "1_000",
        "1.5\n2",
        "9" * 29,
        "\N{ARABIC-INDIC DIGIT ONE}",
        "1.\N{FULLWIDTH DIGIT FIVE}",
        "1\N{SUPERSCRIPT TWO}",
        "1\N{NULL}",
        str(MAX_AMOUNT),
    ],
)
def test_what_is_no_amount(text: str) -> None:
    with pytest.raises(AmountError):
        parse_amount(text)


def test_the_error_shows_little_of_the_text_and_a_hint() -> None:
    with pytest.raises(AmountError) as caught:
        parse_amount("x" * 1000)
    assert len(str(caught.value)) < 100
    assert "1.5" in caught.value.hint


def test_the_largest_amount() -> None:
    whole, fraction = divmod(MAX_AMOUNT, NANOTONS_PER_TON)
    assert parse_amount(f"{whole}.{fraction:09d}") == MAX_AMOUNT
    with pytest.raises(AmountError):
        parse_amount(f"{whole}.{fraction + 1:09d}")


@pytest.mark.parametrize(
    ("nanotons", "text"),
    [
        (0, "0"),
        (1, "0.000000001"),
        (1_500_000_000, "1.5"),
        (-1_500_000_000, "-1.5"),
        (-1, "-0.000000001"),
        (10 * NANOTONS_PER_TON, "10"),
    ],
)
def test_amounts_as_text(nanotons: int, text: str) -> None:
    assert format_amount(NanoTon(nanotons)) == f"{text} {COIN_NAME}"


@given(st.integers(0, MAX_AMOUNT))
def test_every_amount_is_read_as_it_is_written(nanotons: int) -> None:
    text = format_amount(NanoTon(nanotons)).removesuffix(COIN_NAME)
    assert parse_amount(text) == nanotons
