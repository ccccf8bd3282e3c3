"""Fields of a fake-TON file, read with the forgiving types of the network's own programs."""

import base64
import re

from app.domain.model_name import base_model_name, model_hash
from app.domain.network import RegisteredProxy
from app.ton.address import Address, AddressError, parse_address
from app.ton.proxy_address import parse_proxy_address

MAX_ENTRIES = 10_000
"""Longest list that is read; the chain itself has a handful."""

_INTEGER = re.compile(r"[0-9]{1,10}")
_MAX_INT32 = 2**31 - 1
_HASH_SIZE = 32


class FieldError(Exception):
    """A field has a value that cannot be read; the text names the field."""


class Fields:
    """The members of one JSON object; a missing one, or null, reads as 0 or empty.

    Every method raises `FieldError` if the member has another type or is out of range.
    """

    def __init__(self, value: object, name: str = "") -> None:
        if not isinstance(value, dict):
            raise FieldError(f"{name or 'the file'} is not a JSON object")
        self._members = value
        self._prefix = f"{name}." if name else ""

    def count(self, key: str) -> int:
        """Read an integer from 0 to 2**31-1, written as a number or as text."""
        value = self._members.get(key)
        if value is None:
            return 0
        if isinstance(value, str) and _INTEGER.fullmatch(value):
            value = int(value)
        if type(value) is not int or not 0 <= value <= _MAX_INT32:
            raise self._wrong(key, f"a whole number from 0 to {_MAX_INT32}")
        return value

    def text(self, key: str) -> str:
        """Read a string."""
        value = self._members.get(key)
        if value is None:
            return ""
        if not isinstance(value, str):
            raise self._wrong(key, "text")
        return value

    def address(self, key: str) -> Address:
        """Read an address, which must be there."""
        text = self.text(key)
        if not text:
            raise FieldError(f"{self._prefix}{key} is missing")
        try:
            return parse_address(text)
        except AddressError as error:
            raise FieldError(f"{self._prefix}{key}: {error}") from error

    def hashes(self, key: str) -> frozenset[bytes]:
        """Read a list of 32-byte values in base64."""
        return frozenset(self._hash(key, text) for text in self._texts(key))

    def model_types(self, key: str) -> frozenset[bytes]:
        """Read a list of model strings; only the hash of the part before ``@`` is kept."""
        return frozenset(model_hash(base_model_name(text)) for text in self._texts(key))

    def proxies(self, key: str) -> list[RegisteredProxy]:
        """Read registered proxies; the last one of a number counts, bad addresses are skipped."""
        found: dict[int, RegisteredProxy | None] = {}
        for entry in self._list(key):
            fields = Fields(entry, f"{self._prefix}{key}[]")
            seqno = fields.count("seqno")
            found[seqno] = parse_proxy_address(seqno, fields.text("address"))
        return [proxy for proxy in found.values() if proxy is not None]

    def _hash(self, key: str, text: str) -> bytes:
        try:
            value = base64.b64decode(text, validate=True)
        except ValueError as error:
            raise self._wrong(key, "a list of base64 texts") from error
        if len(value) != _HASH_SIZE:
            raise self._wrong(key, f"a list of {_HASH_SIZE}-byte values in base64")
        return value

    def _texts(self, key: str) -> list[str]:
        texts = [entry for entry in self._list(key) if isinstance(entry, str)]
        if len(texts) != len(self._list(key)):
            raise self._wrong(key, "a list of texts")
        return texts

    def _list(self, key: str) -> list[object]:
        value = self._members.get(key)
        if value is None:
            return []
        if not isinstance(value, list) or len(value) > MAX_ENTRIES:
            raise self._wrong(key, f"a list of at most {MAX_ENTRIES} entries")
        return value

    def _wrong(self, key: str, expected: str) -> FieldError:
        return FieldError(f"{self._prefix}{key} is not {expected}")
