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
_ANY_RAW = re.compile(r"[+-]?[0-9]{1,10}:[0-9a-fA-F]{64}")
_HASH_SIZE = 32


class AddressError(AppError):
    """The text is not an address."""

    title = "That is not a TON address"
    hint = "An address has 48 characters, such as UQAB..., or is written as 0:<64 digits>."


class EmptyAddressError(AddressError):
    """There is no text."""

    hint = "Enter an address."


class AddressBlankError(AddressError):
    """There are blanks before, in or after it, which may hide that a part is missing."""

    hint = "Remove the blanks, and check that the whole address was copied."


class AddressChecksumError(AddressError):
    """It is written like an address, but a character is wrong."""

    hint = "Copy the address again; a single wrong character is noticed."


class AddressWorkchainError(AddressError):
    """It is an address in a part of the chain that does not exist."""

    hint = "Addresses of wallets begin with UQ or EQ, in raw form with 0:."


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


@dataclass(frozen=True, slots=True)
class WrittenAddress:
    """An address and what its text adds; the raw form adds nothing, both are None then.

    A bounceable text asks that contracts send coins back that they do not want; one for the
    test network should never get real coins.
    """

    address: Address
    is_bounceable: bool | None
    is_testnet: bool | None


def parse_address(text: str) -> Address:
    """Read the raw or the user-friendly form, whatever its two flags; nothing may surround it.

    Raises:
        EmptyAddressError: there is no text.
        AddressBlankError: there are blanks in or around it.
        AddressChecksumError: a character is wrong.
        AddressWorkchainError: neither workchain 0 nor -1.
        AddressError: anything else that is no address.
    """
    return read_address(text).address


def read_address(text: str) -> WrittenAddress:
    """Read an address with its flags; the same texts and errors as `parse_address`."""
    if match := _RAW.fullmatch(text):
        return WrittenAddress(Address(int(match[1]), bytes.fromhex(match[2])), None, None)
    if _FRIENDLY.fullmatch(text) is None:
        raise _refused(text)
    return _read_friendly(text)


def _refused(text: str) -> AddressError:
    if not text.strip():
        return EmptyAddressError("there is no address")
    if any(letter.isspace() for letter in text):
        return AddressBlankError(f"{text[:60]!r} has blanks in it")
    if _ANY_RAW.fullmatch(text):
        return AddressWorkchainError(f"{text[:20]!r}... is in a workchain that does not exist")
    return AddressError(f"{text[:60]!r} does not look like an address")


def _read_friendly(text: str) -> WrittenAddress:
    data = base64.urlsafe_b64decode(text.replace("+", "-").replace("/", "_"))
    body, checksum = data[:-2], data[-2:]
    if _checksum(body) != checksum:
        raise AddressChecksumError(f"{text!r} has a typing mistake: its checksum is wrong")
    tag, is_testnet = body[0] & ~_TESTNET_FLAG, bool(body[0] & _TESTNET_FLAG)
    if tag not in {_BOUNCEABLE, _NON_BOUNCEABLE}:
        raise AddressError(f"{text!r} has an unknown tag")
    workchain = int.from_bytes(body[1:2], signed=True)
    if workchain not in _WORKCHAINS:
        raise AddressWorkchainError(f"{text!r} is in workchain {workchain}, which does not exist")
    return WrittenAddress(Address(workchain, body[2:]), tag == _BOUNCEABLE, is_testnet)


def _checksum(body: bytes) -> bytes:
    return binascii.crc_hqx(body, 0).to_bytes(2)
