"""Addresses at which an exchange knows its customers only by the comment of a payment."""

from collections.abc import Mapping
from pathlib import Path
from typing import Annotated

import msgspec

from app.domain.errors import AppError
from app.ton.address import Address, AddressError, parse_address

_MAX_FILE_BYTES = 2**20
_Text = Annotated[str, msgspec.Meta(min_length=1, max_length=500)]


class ExchangeListError(AppError):
    """The list of exchanges cannot be read."""

    title = "The list of exchanges cannot be used"
    hint = "Correct or restore resources/exchanges.json; without it no comment would be asked for."


class _Entry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    name: _Text
    address: Annotated[str, msgspec.Meta(max_length=80)]
    source: _Text


class _Content(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    about: str
    sources: dict[_Text, str]
    exchanges: Annotated[list[_Entry], msgspec.Meta(max_length=10_000)]


def read_exchanges(path: Path) -> Mapping[Address, str]:
    """Read the names of the exchanges by their addresses; blocks on the disk.

    Raises:
        ExchangeListError: it is missing or malformed, or an entry's source is not explained.
    """
    try:
        with path.open("rb") as file:
            content = msgspec.json.decode(file.read(_MAX_FILE_BYTES + 1), type=_Content)
    except OSError as error:
        raise ExchangeListError(f"{path}: {error.strerror or error}") from error
    except (msgspec.MsgspecError, ValueError, RecursionError) as error:
        raise ExchangeListError(f"{path}: {error}") from error
    return {_address(entry, content): entry.name for entry in content.exchanges}


def _address(entry: _Entry, content: _Content) -> Address:
    if entry.source not in content.sources:
        raise ExchangeListError(f"{entry.name}: the source {entry.source!r} is not explained")
    try:
        return parse_address(entry.address)
    except AddressError as error:
        raise ExchangeListError(f"{entry.name}: {error}") from error
