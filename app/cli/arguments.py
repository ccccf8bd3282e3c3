"""Types of command-line arguments that several commands share."""

import argparse
from typing import TYPE_CHECKING

from app.domain.money import AmountError, NanoTon, parse_amount

if TYPE_CHECKING:
    SubParsers = argparse._SubParsersAction[argparse.ArgumentParser]  # noqa: SLF001 - has no other name
else:
    SubParsers = argparse.Action  # the true class is generic for type checkers only

_MAX_PORT = 65_535


def port_number(text: str) -> int:
    """Read a TCP port; 0 means a free one."""
    if not text.isascii() or not text.isdecimal() or int(text[:6]) > _MAX_PORT:
        raise argparse.ArgumentTypeError(f"{text!r} is not a port number (0 to {_MAX_PORT})")
    return int(text)


def amount(text: str) -> NanoTon:
    """Read an amount of coins, such as ``1.5``."""
    try:
        return parse_amount(text)
    except AmountError as error:
        raise argparse.ArgumentTypeError(f"{error}. {error.hint}") from error
