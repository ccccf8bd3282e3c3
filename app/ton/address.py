"""Addresses of the chain in their two text forms."""

import base64
import binascii
import re
from dataclasses import dataclass

from app.domain.errors import AppError

_RAW = re.compile(r"(0|-1):([0-9a-fA-F]{64})")
_FRIENDLY = re.compile(r"[A-Za-z0-9_-]{48}|[A-Za-z0-9+/]{48}")
_BOUNCEABLE, _NON_BOUNCEABLE, _TESTNET_FLAG = 0x11, 0x51, 0x80
_WORKCHAINS = (0, -1)
_HASH_SIZE = 32


class AddressError(AppError):
    """The text is not an address."""

    title = "That is not a TON address"
    hint = "An address has 48 characters, such as UQAB..., or is written as 0:<64 digits>."


@dataclass(frozen=True, slots=True)
class Address:
    """An account: workchain 0 or -1, and the 32-byte hash of its first state.

    Raises:
        ValueError: another workchain or another length.
    """

    workchain: int
    hash: bytes

    def __post_init__(self) -> None:
        if self.workchain not in _WORKCHAINS or len(self.hash) != _HASH_SIZE:
            raise ValueError(f"no address: workchain {self.workchain}, {len(self.hash)} bytes")

    @property
    def raw(self) -> str:
        """The form for files and comparisons: ``0:`` and 64 lower-case hexadecimal digits."""
        return f"{self.workchain}:{self.hash.hex()}"

    def to_text(self, *, bounceable: bool = False, testnet: bool = False) -> str:
        """Write the user-friendly form; the network's programs print the non-bounceable one."""
        tag = (_BOUNCEABLE if bounceable else _NON_BOUNCEABLE) | (_TESTNET_FLAG if testnet else 0)
        body = bytes((tag, self.workchain & 0xFF)) + self.hash
        return base64.urlsafe_b64encode(body + _checksum(body)).decode()

    def __str__(self) -> str:
        return self.to_text()


def parse_address(text: str) -> Address:
    """Read the raw or the user-friendly form, whatever its two flags; nothing may surround it.

    Raises:
        AddressError: any other text, a wrong checksum, an unknown tag or workchain.
    """
    if match := _RAW.fullmatch(text):
        return Address(int(match[1]), bytes.fromhex(match[2]))
    if _FRIENDLY.fullmatch(text) is None:
        raise AddressError(f"{text[:60]!r} does not look like an address")
    return _parse_friendly(text)


def _parse_friendly(text: str) -> Address:
    data = base64.urlsafe_b64decode(text.replace("+", "-").replace("/", "_"))
    body, checksum = data[:-2], data[-2:]
    if _checksum(body) != checksum:
        raise AddressError(f"{text!r} has a typing mistake: its checksum is wrong")
    if body[0] & ~_TESTNET_FLAG not in {_BOUNCEABLE, _NON_BOUNCEABLE}:
        raise AddressError(f"{text!r} has an unknown tag")
    workchain = int.from_bytes(body[1:2], signed=True)
    if workchain not in _WORKCHAINS:
        raise AddressError(f"{text!r} is in workchain {workchain}, which does not exist")
    return Address(workchain, body[2:])


def _checksum(body: bytes) -> bytes:
    return binascii.crc_hqx(body, 0).to_bytes(2)
