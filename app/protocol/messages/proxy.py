"""Who a proxy is and what it has signed and owes.

Generated from schema.tl by installer/generate_protocol.py; do not edit.
"""

# ruff: noqa: D102 - app.protocol.objects says what store and read do

from dataclasses import dataclass
from struct import Struct
from typing import ClassVar, Self, final

from app.protocol.errors import RemoteProtocolError
from app.protocol.objects import TlObject, store_boxed
from app.protocol.primitives import (
    UINT,
    int256,
    optional,
    read_bool,
    read_bytes,
    read_string,
    store_bool,
    store_bytes,
    store_string,
)

_INT256 = Struct("<32s")
_FLAGS_INT256 = Struct("<I32s")
_INT = Struct("<i")
_LONG_X3 = Struct("<qqq")


@final
@dataclass(frozen=True, slots=True, repr=False)
class ProxyParams(TlObject):
    """The type ``proxy.params``.

    ``proxy.params#d5c5609f flags:# proxy_public_key:int256 proxy_owner_address:string
    proxy_sc_address:string is_test:flags.0?Bool proto_version:flags.1?int = proxy.Params``
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xD5C5609F

    flags: int
    proxy_public_key: bytes
    proxy_owner_address: str
    proxy_sc_address: str
    is_test: bool | None = None
    proto_version: int | None = None

    def store(self, out: list[bytes]) -> None:
        out.append(_FLAGS_INT256.pack(self.flags, int256(self.proxy_public_key)))
        store_string(out, self.proxy_owner_address)
        store_string(out, self.proxy_sc_address)
        if (is_test := optional(self.flags, 0, "is_test", self.is_test)) is not None:
            store_bool(out, is_test)
        if (
            proto_version := optional(self.flags, 1, "proto_version", self.proto_version)
        ) is not None:
            out.append(_INT.pack(proto_version))

    @classmethod
    def read(cls, wire: bytes, at: int) -> tuple[Self, int]:
        flags, proxy_public_key = _FLAGS_INT256.unpack_from(wire, at)
        at += 36
        proxy_owner_address, at = read_string(wire, at)
        proxy_sc_address, at = read_string(wire, at)
        is_test: bool | None = None
        if flags & 1:
            is_test, at = read_bool(wire, at)
        proto_version: int | None = None
        if flags & 2:
            (proto_version,) = _INT.unpack_from(wire, at)
            at += 4
        return cls(
            flags, proxy_public_key, proxy_owner_address, proxy_sc_address, is_test, proto_version
        ), at


@final
@dataclass(frozen=True, slots=True, repr=False)
class ProxySignedPayment(TlObject):
    """The type ``proxy.signedPayment``.

    ``proxy.signedPayment data:bytes = proxy.SignedPayment``
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x02998182

    data: bytes

    def store(self, out: list[bytes]) -> None:
        store_bytes(out, self.data)

    @classmethod
    def read(cls, wire: bytes, at: int) -> tuple[Self, int]:
        data, at = read_bytes(wire, at)
        return cls(data), at


@final
@dataclass(frozen=True, slots=True, repr=False)
class ProxySignedPaymentEmpty(TlObject):
    """The type ``proxy.signedPaymentEmpty``.

    ``proxy.signedPaymentEmpty = proxy.SignedPayment``
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xB347CE64


AnyProxySignedPayment = ProxySignedPayment | ProxySignedPaymentEmpty
"""A ``proxy.SignedPayment``."""


def read_any_proxy_signed_payment(wire: bytes, at: int) -> tuple[AnyProxySignedPayment, int]:
    """Read a constructor id, then the fields of that constructor."""
    (constructor_id,) = UINT.unpack_from(wire, at)
    if constructor_id == ProxySignedPayment.CONSTRUCTOR_ID:
        return ProxySignedPayment.read(wire, at + 4)
    if constructor_id == ProxySignedPaymentEmpty.CONSTRUCTOR_ID:
        return ProxySignedPaymentEmpty.read(wire, at + 4)
    raise RemoteProtocolError(f"{constructor_id:08x} is no proxy.SignedPayment")


@final
@dataclass(frozen=True, slots=True, repr=False)
class ProxyWorkerRequestPayment(TlObject):
    """The type ``proxy.workerRequestPayment``.

    ``proxy.workerRequestPayment request_id:int256 signed_payment:proxy.SignedPayment db_tokens:long
    max_tokens:long request_tokens:long request_client_owner:string = proxy.WorkerRequestPayment``
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x1436C0D5

    request_id: bytes
    signed_payment: AnyProxySignedPayment
    db_tokens: int
    max_tokens: int
    request_tokens: int
    request_client_owner: str

    def store(self, out: list[bytes]) -> None:
        out.append(_INT256.pack(int256(self.request_id)))
        store_boxed(out, self.signed_payment)
        out.append(_LONG_X3.pack(self.db_tokens, self.max_tokens, self.request_tokens))
        store_string(out, self.request_client_owner)

    @classmethod
    def read(cls, wire: bytes, at: int) -> tuple[Self, int]:
        (request_id,) = _INT256.unpack_from(wire, at)
        at += 32
        signed_payment, at = read_any_proxy_signed_payment(wire, at)
        db_tokens, max_tokens, request_tokens = _LONG_X3.unpack_from(wire, at)
        at += 24
        request_client_owner, at = read_string(wire, at)
        return cls(
            request_id, signed_payment, db_tokens, max_tokens, request_tokens, request_client_owner
        ), at


@final
@dataclass(frozen=True, slots=True, repr=False)
class ProxyClientRequestPayment(TlObject):
    """The type ``proxy.clientRequestPayment``.

    ``proxy.clientRequestPayment request_id:int256 signed_payment:proxy.SignedPayment db_tokens:long
    max_tokens:long request_tokens:long = proxy.WorkerRequestPayment``
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xC6BCF127

    request_id: bytes
    signed_payment: AnyProxySignedPayment
    db_tokens: int
    max_tokens: int
    request_tokens: int

    def store(self, out: list[bytes]) -> None:
        out.append(_INT256.pack(int256(self.request_id)))
        store_boxed(out, self.signed_payment)
        out.append(_LONG_X3.pack(self.db_tokens, self.max_tokens, self.request_tokens))

    @classmethod
    def read(cls, wire: bytes, at: int) -> tuple[Self, int]:
        (request_id,) = _INT256.unpack_from(wire, at)
        at += 32
        signed_payment, at = read_any_proxy_signed_payment(wire, at)
        db_tokens, max_tokens, request_tokens = _LONG_X3.unpack_from(wire, at)
        at += 24
        return cls(request_id, signed_payment, db_tokens, max_tokens, request_tokens), at
