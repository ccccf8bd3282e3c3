import hashlib
import struct
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.protocol.errors import LocalProtocolError, RemoteProtocolError
from app.protocol.messages import HttpHeader
from app.protocol.primitives import (
    MAX_VECTOR_BYTES,
    MAX_VECTOR_ITEMS,
    int256,
    optional,
    read_bool,
    read_bytes,
    read_string,
    read_vector,
    store_bool,
    store_bytes,
    store_string,
    store_vector,
)
from tests.vectors import vectors


def stored(content: bytes) -> bytes:
    out: list[bytes] = []
    store_bytes(out, content)
    return b"".join(out)


def stored_text(text: str) -> bytes:
    out: list[bytes] = []
    store_string(out, text)
    return b"".join(out)


@pytest.mark.parametrize(
    "vector", vectors("tl_bytes")["entries"], ids=lambda vector: str(vector["length"])
)
def test_vectors(vector: dict[str, Any]) -> None:
    content = bytes(i % 251 for i in range(vector["length"]))
    wire = stored(content)
    assert len(wire) == vector["total"]
    assert wire[:4].hex() == vector["head"]
    assert hashlib.sha256(wire).hexdigest() == vector["sha256"]
    assert read_bytes(wire, 0) == (content, len(wire))


@pytest.mark.parametrize("size", [2**24 - 1, 2**24, 2**24 + 1])
def test_around_the_longest_form(size: int) -> None:
    wire = stored(bytes(size))
    assert wire[0] == (254 if size < 2**24 else 255)
    assert len(wire) % 4 == 0
    assert read_bytes(wire, 0) == (bytes(size), len(wire))


@given(st.binary(max_size=600), st.integers(0, 3))
def test_bytes_round_trip_at_any_place(content: bytes, words: int) -> None:
    front = bytes(4 * words)
    wire = front + stored(content)
    assert read_bytes(wire + b"more", len(front)) == (content, len(wire))


@pytest.mark.parametrize(
    "wire",
    [
        b"\x04abc",  # longer than there is
        b"\xfe\xff\xff\xff" + bytes(8),  # the same, medium form
        b"\xff\xff\xff\xff\xff\xff\xff\x7f" + bytes(8),  # the same, long form
        b"\x01a",  # padding missing
        b"\x01a\0\1",  # padding not zero
        b"\xfe\xfd\0\0" + bytes(256),  # 253 bytes in the medium form
        b"\xff\xfe\0\0\0\0\0\0" + bytes(256),  # 254 bytes in the long form
    ],
)
def test_damaged_bytes(wire: bytes) -> None:
    with pytest.raises(RemoteProtocolError):
        read_bytes(wire, 0)


@pytest.mark.parametrize(
    ("content", "text"),
    [
        (b"a\0b", "a b"),
        (b"a\xffb", "a�b"),
        (b"\xed\xa0\x80", "���"),  # a surrogate
        (b"caf\xc3", "caf�"),
        ("🙂".encode(), "🙂"),
    ],
)
def test_text_is_read_leniently(content: bytes, text: str) -> None:
    assert read_string(stored(content), 0)[0] == text
    assert read_string(stored_text(text), 0)[0] == text


def test_a_zero_character_is_written_as_it_will_be_read() -> None:
    assert stored_text("a\0b") == stored(b"a b")


@pytest.mark.parametrize("value", [True, False])
def test_bool(value: bool) -> None:
    out: list[bytes] = []
    store_bool(out, value)
    assert out[0].hex() == vectors("bool")["boolTrue" if value else "boolFalse"]
    assert read_bool(b"1234" + out[0], 4) == (value, 8)


@pytest.mark.parametrize("wire", [bytes(4), b"\1\0\0\0", b"\xb5\x75\x72", b"\x37\x97\x79\xbd"])
def test_what_is_no_bool(wire: bytes) -> None:
    with pytest.raises(RemoteProtocolError):
        read_bool(wire, 0)


def test_vector_of_headers() -> None:
    headers = (HttpHeader("a", "b"), HttpHeader("c", ""))
    out: list[bytes] = []
    store_vector(out, headers)
    assert read_vector(b"".join(out), 0, HttpHeader.read, 8) == (headers, 20)


@pytest.mark.parametrize("count", [2, MAX_VECTOR_ITEMS + 1, 2**31, 2**32 - 1])
def test_a_vector_longer_than_the_object(count: int) -> None:
    wire = struct.pack("<I", count) + bytes(8)
    with pytest.raises(RemoteProtocolError):
        read_vector(wire, 0, HttpHeader.read, 8)


def test_a_vector_longer_than_allowed() -> None:
    longest = struct.pack("<I", MAX_VECTOR_ITEMS) + bytes(8 * MAX_VECTOR_ITEMS)
    assert len(read_vector(longest, 0, HttpHeader.read, 8)[0]) == MAX_VECTOR_ITEMS
    longer = struct.pack("<I", MAX_VECTOR_ITEMS + 1) + bytes(8 * MAX_VECTOR_ITEMS + 8)
    with pytest.raises(RemoteProtocolError):
        read_vector(longer, 0, HttpHeader.read, 8)


def test_a_vector_of_long_items() -> None:
    text = stored(bytes(1000))
    fitting = MAX_VECTOR_BYTES // (len(text) + 4)
    for count in (fitting, fitting + 1):
        wire = struct.pack("<I", count) + (text + bytes(4)) * count + bytes(2000)
        if count == fitting:
            assert len(read_vector(wire, 0, HttpHeader.read, 8)[0]) == count
            continue
        with pytest.raises(RemoteProtocolError, match="items"):
            read_vector(wire, 0, HttpHeader.read, 8)


def test_int256() -> None:
    assert int256(bytes(32)) == bytes(32)
    for size in (0, 31, 33):
        with pytest.raises(LocalProtocolError):
            int256(bytes(size))


def test_optional_fields_agree_with_flags() -> None:
    assert optional(4, 2, "x", False) is False
    assert optional(3, 2, "x", None) is None
    with pytest.raises(LocalProtocolError, match="x"):
        optional(4, 2, "x", None)
    with pytest.raises(LocalProtocolError, match="x"):
        optional(0, 2, "x", 0)
