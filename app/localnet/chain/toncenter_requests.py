"""What the server is asked: parameters of toncenter v2, checked before anything else is done."""

import base64
import binascii
import re
from collections.abc import Mapping
from typing import Any

from app.localnet.chain.chain import MAX_LT, MAX_MESSAGE_CELLS, MAX_MESSAGE_SIZE
from app.localnet.chain.machine import GET_METHOD_NAME_LIMIT, StackItem, VmSlice
from app.localnet.chain.vm_cell import VmCell
from app.ton.address import Address, AddressError, parse_address
from app.ton.cells import BocError

MAX_LIMIT = 100
"""Transactions in one answer."""

_MAX_STACK = 64
_MAX_TUPLE_DEPTH = 8
_MAX_BASE64 = 4 * (MAX_MESSAGE_SIZE // 3 + 1)
_HASH_SIZE = 32
_NUMBER = re.compile(r"-?(?:0x[0-9a-fA-F]{1,64}|[0-9]{1,78})")
_TRUE, _FALSE = {"true", "1", "yes", "on"}, {"false", "0", "no", "off"}


class RequestError(Exception):
    """A request cannot be answered; `status` is the HTTP status, the text a sentence."""

    def __init__(self, message: str, status: int = 422) -> None:
        super().__init__(message)
        self.status = status


class Parameters:
    """A call's parameters by name; every method raises `RequestError` for a wrong one."""

    def __init__(self, values: Mapping[str, Any]) -> None:
        self._values = values

    def has(self, name: str) -> bool:
        """Whether there is such a parameter with a value."""
        return self._values.get(name) not in {None, ""} if self._is_plain(name) else True

    def address(self, name: str = "address") -> Address:
        """Read an address in any of its forms."""
        try:
            return parse_address(self._text(name))
        except AddressError as error:
            raise RequestError(f"Incorrect address: {error}") from error

    def integer(self, name: str, *, least: int, most: int, default: int | None = None) -> int:
        """Read an integer, given as such or as text."""
        value = self._values.get(name)
        if value is None and default is not None:
            return default
        number = _integer(value, name)
        if not least <= number <= most:
            raise RequestError(f"{name} must be between {least} and {most}")
        return number

    def flag(self, name: str, *, default: bool) -> bool:
        """Read a yes or no."""
        value = self._values.get(name, default)
        if isinstance(value, bool):
            return value
        text = str(value).lower()[:8]
        if text not in _TRUE | _FALSE:
            raise RequestError(f"{name} must be true or false")
        return text in _TRUE

    def boc(self, name: str) -> bytes:
        """Read the bytes of a bag of cells in base64."""
        return _bytes(self._text(name, limit=_MAX_BASE64), name)

    def cell(self, name: str) -> VmCell:
        """Read a bag of cells in base64."""
        return _cell(self._text(name, limit=_MAX_BASE64), name)

    def optional_cell(self, name: str) -> VmCell | None:
        """Read a bag of cells in base64, or nothing."""
        return self.cell(name) if self.has(name) else None

    def transaction_hash(self, name: str = "hash") -> bytes:
        """Read a hash in hexadecimal or base64."""
        text = self._text(name, limit=64)
        try:
            data = bytes.fromhex(text) if len(text) == 2 * _HASH_SIZE else _bytes(text, name)
        except ValueError as error:
            raise RequestError(f"{name} is not a hash") from error
        if len(data) != _HASH_SIZE:
            raise RequestError(f"{name} is not a hash of 32 bytes")
        return data

    def lt(self, name: str) -> int:
        """Read a logical time; 0 if it is not given."""
        return self.integer(name, least=0, most=MAX_LT, default=0)

    def method(self) -> str | int:
        """Read a get-method's name or number."""
        value = self._values.get("method")
        if isinstance(value, str) and not value.lstrip("-").isdecimal():
            return self._text("method", limit=GET_METHOD_NAME_LIMIT)
        return self.integer("method", least=-(2**31), most=2**31 - 1)

    def stack(self) -> tuple[StackItem, ...]:
        """Read a get-method's arguments."""
        items = self._values.get("stack") or []
        return _items(items, _MAX_TUPLE_DEPTH)

    def _is_plain(self, name: str) -> bool:
        return isinstance(self._values.get(name), str | int | None)

    def _text(self, name: str, *, limit: int = 256) -> str:
        value = self._values.get(name)
        if not isinstance(value, str) or not value:
            raise RequestError(f"{name} is missing, or is not a text")
        if len(value) > limit:
            raise RequestError(f"{name} is longer than {limit} characters")
        return value


def _items(items: Any, depth_left: int) -> tuple[StackItem, ...]:
    if not isinstance(items, list) or len(items) > _MAX_STACK:
        raise RequestError(f"a stack is a list of at most {_MAX_STACK} items")
    if not depth_left:
        raise RequestError("the stack's tuples are nested too deeply")
    return tuple(_item(item, depth_left) for item in items)


def _item(item: Any, depth_left: int) -> StackItem:
    """Read ``[type, value]``, or the form with ``@type`` that stands inside tuples."""
    if isinstance(item, dict):
        item = _pair_of(item)
    if not isinstance(item, list) or len(item) != len(("type", "value")):
        raise RequestError("an item of the stack is a type and a value")
    kind, value = item
    match str(kind).removeprefix("tvm.").lower():
        case "num" | "number" | "int":
            return _integer(value, "a number")
        case "cell":
            return _cell(_cell_text(value), "a cell")
        case "slice":
            return VmSlice(_cell(_cell_text(value), "a slice"))
        case "tuple" | "list":
            elements = value.get("elements") if isinstance(value, dict) else value
            if kind == "list" and not elements:
                return None
            return _items(elements, depth_left - 1)
        case "null":
            return None
    raise RequestError("an item's type is num, cell, slice, tuple, list or null")


def _pair_of(item: dict[str, Any]) -> list[Any]:
    kind = str(item.get("@type", "")).removeprefix("tvm.stackEntry").lower()
    value = item.get(kind)
    if kind == "number" and isinstance(value, dict):
        value = value.get("number")
    return [kind, value]


def _cell_text(value: Any) -> str:
    text = value.get("bytes") if isinstance(value, dict) else value
    if not isinstance(text, str) or len(text) > _MAX_BASE64:
        raise RequestError("a cell is a bag of cells in base64")
    return text


def _cell(text: str, name: str) -> VmCell:
    try:
        return VmCell.from_foreign_boc(
            _bytes(text, name), max_size=MAX_MESSAGE_SIZE, max_cells=MAX_MESSAGE_CELLS
        )
    except BocError as error:
        raise RequestError(f"{name}: {error}") from error


def _bytes(text: str, name: str) -> bytes:
    plain = text.replace("-", "+").replace("_", "/").replace(" ", "+")
    try:
        return base64.b64decode(plain, validate=True)
    except (binascii.Error, ValueError) as error:
        raise RequestError(f"{name} is not base64") from error


def _integer(value: Any, name: str) -> int:
    if isinstance(value, int) and not isinstance(value, bool):
        number = value
    elif isinstance(value, str) and _NUMBER.fullmatch(value):
        number = int(value, 16 if "x" in value else 10)
    else:
        raise RequestError(f"{name} is missing, or is not an integer")
    if not -(2**256) <= number < 2**256:
        raise RequestError(f"{name} has more than 257 bits")
    return number
