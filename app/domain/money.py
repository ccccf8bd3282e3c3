"""Amounts of the chain's coin, always whole nanotons."""

import re
from typing import NewType

from app.domain.errors import AppError

NanoTon = NewType("NanoTon", int)

COIN_NAME = "TON"
NANOTONS_PER_TON = 10**9
MAX_AMOUNT = NanoTon(2**120 - 1)
"""The largest amount the chain can write down (VarUInteger 16: 15 bytes)."""

_DECIMAL = re.compile(r"([0-9]{1,28})(?:\.([0-9]{1,9}))?")


class AmountError(AppError):
    """The text is not an amount of coins."""

    title = "That is not an amount"
    hint = "Write it with digits and at most nine decimals, for example 1.5"


def parse_amount(text: str) -> NanoTon:
    """Read a decimal number of coins, such as ``"1.5"``, exactly and without floats.

    Raises:
        AmountError: not a plain decimal number, more than nine decimals, or too large.
    """
    match = _DECIMAL.fullmatch(text.strip())
    if match is None:
        raise AmountError(f"{text[:40]!r} is not a decimal number")
    whole, fraction = match[1], match[2] or ""
    amount = int(whole) * NANOTONS_PER_TON + int(fraction.ljust(9, "0"))
    if amount > MAX_AMOUNT:
        raise AmountError(f"{text[:40]!r} is more than there can be")
    return NanoTon(amount)


def format_amount(amount: NanoTon) -> str:
    """Write an amount as shortest exact decimal text with the coin's name: ``"1.5 TON"``."""
    sign = "-" if amount < 0 else ""
    whole, fraction = divmod(abs(amount), NANOTONS_PER_TON)
    decimals = f"{fraction:09d}".rstrip("0")
    return f"{sign}{whole}{'.' if decimals else ''}{decimals} {COIN_NAME}"
