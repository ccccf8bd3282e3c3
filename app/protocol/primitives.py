"""The built-in TL types as bytes: numbers, strings, vectors.

Everything is little-endian and every value takes a multiple of four bytes. Reading is strict, so
that what is accepted has exactly one byte form: padding must be zero, a length must be written in
its shortest form, a Bool must be one of its two ids. Text alone is read as upstream reads it,
leniently: zero bytes become spaces, and bytes that are not UTF-8 become U+FFFD, because one
developer's odd header must not end the session of everybody.

A reader takes the whole buffer and an offset and returns the value and the offset behind it. It may
leak IndexError and struct.error for a buffer that ends too early; `app.protocol.tl` turns these
into RemoteProtocolError.
"""

from collections.abc import Callable
from struct import Struct
from typing import Protocol, TypeVar

from app.protocol.errors import LocalProtocolError, RemoteProtocolError

MAX_VECTOR_ITEMS = 4096
"""More headers, models or workers than any real list has."""

MAX_VECTOR_BYTES = 256 * 1024
"""Where a vector must have ended; with the count it bounds the time that a decode takes."""

INT256_SIZE = 32
UINT = Struct("<I")

_TRUE_ID = UINT.pack(0x997275B5)
_FALSE_ID = UINT.pack(0xBC799737)
_MEDIUM = 254
_LONG = 255
_MEDIUM_LIMIT = 1 << 24
_MEDIUM_HEAD = 4
_LONG_HEAD = 8
_ZEROS = (b"", b"\0\0\0", b"\0\0", b"\0")
_PADDING_AFTER = tuple(_ZEROS[size % 4] for size in range(4))
_SHORT_HEADS = tuple(bytes([size]) for size in range(_MEDIUM))
_SHORT_PADDING = tuple(_ZEROS[(1 + size) % 4] for size in range(_MEDIUM))

T = TypeVar("T")
Reader = Callable[[bytes, int], tuple[T, int]]


class Storable(Protocol):
    """Something that appends its bytes to a list."""

    def store(self, out: list[bytes]) -> None:
        """Append the fields, without a constructor id."""


def store_bytes(out: list[bytes], content: bytes) -> None:
    """Append length, content and padding."""
    size = len(content)
    if size < _MEDIUM:
        out.append(_SHORT_HEADS[size] + content + _SHORT_PADDING[size])
        return
    if size < _MEDIUM_LIMIT:
        head = UINT.pack(size << 8 | _MEDIUM)
    else:
        head = bytes([_LONG]) + size.to_bytes(_LONG_HEAD - 1, "little")
    out += (head, content, _PADDING_AFTER[size % 4])


def store_string(out: list[bytes], text: str) -> None:
    """Append a text; a zero character is written as the space that every reader makes of it."""
    store_bytes(out, text.replace("\0", " ").encode())


def store_bool(out: list[bytes], value: bool) -> None:
    """Append the id of true or false."""
    out.append(_TRUE_ID if value else _FALSE_ID)


def store_vector(out: list[bytes], items: tuple[Storable, ...]) -> None:
    """Append the number of items, then the fields of each."""
    out.append(UINT.pack(len(items)))
    for item in items:
        item.store(out)


def int256(value: bytes) -> bytes:
    """Return the value if it has exactly 32 bytes.

    Raises:
        LocalProtocolError: it has not.
    """
    if len(value) != INT256_SIZE:
        raise LocalProtocolError(f"an int256 has 32 bytes, not {len(value)}")
    return value


def optional(flags: int, bit: int, name: str, value: T | None) -> T | None:
    """Return the value of a field that is there only if a bit of `flags` is set.

    Raises:
        LocalProtocolError: the bit is set without a value, or a value would be lost.
    """
    if (value is not None) != bool(flags >> bit & 1):
        raise LocalProtocolError(f"bit {bit} of flags does not agree with {name}")
    return value


def read_bytes(wire: bytes, at: int) -> tuple[bytes, int]:
    """Read a length, that many bytes, and the zero padding behind them.

    Raises:
        RemoteProtocolError: more bytes announced than there are, a length not in its shortest
            form, or padding that is not zero.
    """
    size = wire[at]
    start = at + 1
    if size >= _MEDIUM:
        size, start = _read_large_size(wire, at)
    end = start + size
    stop = end + (at - end) % 4
    if stop > len(wire):
        raise RemoteProtocolError("a string is longer than the object")
    if end != stop and any(wire[end:stop]):
        raise RemoteProtocolError("the padding of a string is not zero")
    return wire[start:end], stop


def read_string(wire: bytes, at: int) -> tuple[str, int]:
    """Read a text; what is not text in it is replaced, never refused.

    Raises:
        RemoteProtocolError: as `read_bytes`.
    """
    content, at = read_bytes(wire, at)
    return content.decode(errors="replace").replace("\0", " "), at


def read_bool(wire: bytes, at: int) -> tuple[bool, int]:
    """Read a Bool.

    Raises:
        RemoteProtocolError: another id than those of true and false.
    """
    end = at + 4
    constructor = wire[at:end]
    if constructor == _TRUE_ID:
        return True, end
    if constructor == _FALSE_ID:
        return False, end
    raise RemoteProtocolError("a Bool is neither true nor false")


def read_vector(
    wire: bytes, at: int, read_item: Reader[T], smallest_item: int
) -> tuple[tuple[T, ...], int]:
    """Read a count, then that many items of at least `smallest_item` bytes each.

    Raises:
        RemoteProtocolError: more items than fit into the rest of the object, or than allowed, or
            items that take too many bytes.
    """
    (count,) = UINT.unpack_from(wire, at)
    at += 4
    limit = at + MAX_VECTOR_BYTES
    if count > MAX_VECTOR_ITEMS or count * smallest_item > len(wire) - at:
        raise RemoteProtocolError(f"a vector of {count} items is too long")
    items: list[T] = []
    for _ in range(count):
        item, at = read_item(wire, at)
        if at > limit:
            raise RemoteProtocolError("the items of a vector are too long")
        items.append(item)
    return tuple(items), at


def _read_large_size(wire: bytes, at: int) -> tuple[int, int]:
    is_medium = wire[at] == _MEDIUM
    start = at + (_MEDIUM_HEAD if is_medium else _LONG_HEAD)
    size = int.from_bytes(wire[at + 1 : start], "little")
    if size < (_MEDIUM if is_medium else _MEDIUM_LIMIT):
        raise RemoteProtocolError("a length is not in its shortest form")
    return size, start
