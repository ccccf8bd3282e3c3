"""HTTP as it travels inside queries and answers.

Generated from schema.tl by installer/generate_protocol.py; do not edit.
"""

# ruff: noqa: D102 - app.protocol.objects says what store and read do

from dataclasses import dataclass
from struct import Struct
from typing import ClassVar, Self, final

from app.protocol.objects import TlFunction, TlObject
from app.protocol.primitives import (
    read_bytes,
    read_string,
    read_vector,
    store_bytes,
    store_string,
    store_vector,
)

_INT = Struct("<i")


@final
@dataclass(frozen=True, slots=True, repr=False)
class HttpHeader(TlObject):
    """The type ``http.header``.

    ``http.header name:string value:string = http.Header``
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x8E9BE511

    name: str
    value: str

    def store(self, out: list[bytes]) -> None:
        store_string(out, self.name)
        store_string(out, self.value)

    @classmethod
    def read(cls, wire: bytes, at: int) -> tuple[Self, int]:
        name, at = read_string(wire, at)
        value, at = read_string(wire, at)
        return cls(name, value), at


@final
@dataclass(frozen=True, slots=True, repr=False)
class HttpResponse(TlObject):
    """The type ``http.response``.

    ``http.response http_version:string status_code:int reason:string headers:(vector http.header)
    payload:bytes = http.Response``
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x1CD0C42B

    http_version: str
    status_code: int
    reason: str
    headers: tuple[HttpHeader, ...]
    payload: bytes

    def store(self, out: list[bytes]) -> None:
        store_string(out, self.http_version)
        out.append(_INT.pack(self.status_code))
        store_string(out, self.reason)
        store_vector(out, self.headers)
        store_bytes(out, self.payload)

    @classmethod
    def read(cls, wire: bytes, at: int) -> tuple[Self, int]:
        http_version, at = read_string(wire, at)
        (status_code,) = _INT.unpack_from(wire, at)
        at += 4
        reason, at = read_string(wire, at)
        headers, at = read_vector(wire, at, HttpHeader.read, 8)
        payload, at = read_bytes(wire, at)
        return cls(http_version, status_code, reason, headers, payload), at


@final
@dataclass(frozen=True, slots=True, repr=False)
class HttpRequest(TlFunction):
    """The function ``http.request``.

    ``http.request method:string url:string http_version:string headers:(vector http.header)
    payload:bytes = http.Response``
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x47492DE5

    method: str
    url: str
    http_version: str
    headers: tuple[HttpHeader, ...]
    payload: bytes

    def store(self, out: list[bytes]) -> None:
        store_string(out, self.method)
        store_string(out, self.url)
        store_string(out, self.http_version)
        store_vector(out, self.headers)
        store_bytes(out, self.payload)

    @classmethod
    def read(cls, wire: bytes, at: int) -> tuple[Self, int]:
        method, at = read_string(wire, at)
        url, at = read_string(wire, at)
        http_version, at = read_string(wire, at)
        headers, at = read_vector(wire, at, HttpHeader.read, 8)
        payload, at = read_bytes(wire, at)
        return cls(method, url, http_version, headers, payload), at
