"""Session between client and proxy.

Generated from schema.tl by installer/generate_protocol.py; do not edit.
"""

# ruff: noqa: D102 - app.protocol.objects says what store and read do

from dataclasses import dataclass
from struct import Struct
from typing import ClassVar, Self, final

from app.protocol.messages.client_authorization import (
    AnyClientProxyConnectionAuth,
    read_any_client_proxy_connection_auth,
)
from app.protocol.messages.proxy import (
    AnyProxySignedPayment,
    ProxyParams,
    read_any_proxy_signed_payment,
)
from app.protocol.objects import TlFunction, TlObject, store_boxed
from app.protocol.primitives import (
    optional,
    read_bool,
    read_bytes,
    read_string,
    store_bool,
    store_bytes,
    store_string,
)

_FLAGS = Struct("<I")
_INT = Struct("<i")
_LONG = Struct("<q")
_LONG_X2 = Struct("<qq")


@final
@dataclass(frozen=True, slots=True, repr=False)
class ClientParams(TlObject):
    """The type ``client.params``.

    ``client.params#40fdca64 flags:# client_owner_address:string is_test:flags.0?Bool
    min_proto_version:flags.1?int max_proto_version:flags.1?int = client.Params``
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x40FDCA64

    flags: int
    client_owner_address: str
    is_test: bool | None = None
    min_proto_version: int | None = None
    max_proto_version: int | None = None

    def store(self, out: list[bytes]) -> None:
        out.append(_FLAGS.pack(self.flags))
        store_string(out, self.client_owner_address)
        if (is_test := optional(self.flags, 0, "is_test", self.is_test)) is not None:
            store_bool(out, is_test)
        if (
            min_proto_version := optional(
                self.flags, 1, "min_proto_version", self.min_proto_version
            )
        ) is not None:
            out.append(_INT.pack(min_proto_version))
        if (
            max_proto_version := optional(
                self.flags, 1, "max_proto_version", self.max_proto_version
            )
        ) is not None:
            out.append(_INT.pack(max_proto_version))

    @classmethod
    def read(cls, wire: bytes, at: int) -> tuple[Self, int]:
        (flags,) = _FLAGS.unpack_from(wire, at)
        at += 4
        client_owner_address, at = read_string(wire, at)
        is_test: bool | None = None
        if flags & 1:
            is_test, at = read_bool(wire, at)
        min_proto_version: int | None = None
        if flags & 2:
            (min_proto_version,) = _INT.unpack_from(wire, at)
            at += 4
        max_proto_version: int | None = None
        if flags & 2:
            (max_proto_version,) = _INT.unpack_from(wire, at)
            at += 4
        return cls(flags, client_owner_address, is_test, min_proto_version, max_proto_version), at


@final
@dataclass(frozen=True, slots=True, repr=False)
class ClientConnectedToProxy(TlObject):
    """The type ``client.connectedToProxy``.

    ``client.connectedToProxy params:proxy.params client_sc_address:string
    auth:client.ProxyConnectionAuth signed_payment:proxy.SignedPayment = client.ConnectedToProxy``
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x95317AD1

    params: ProxyParams
    client_sc_address: str
    auth: AnyClientProxyConnectionAuth
    signed_payment: AnyProxySignedPayment

    def store(self, out: list[bytes]) -> None:
        self.params.store(out)
        store_string(out, self.client_sc_address)
        store_boxed(out, self.auth)
        store_boxed(out, self.signed_payment)

    @classmethod
    def read(cls, wire: bytes, at: int) -> tuple[Self, int]:
        params, at = ProxyParams.read(wire, at)
        client_sc_address, at = read_string(wire, at)
        auth, at = read_any_client_proxy_connection_auth(wire, at)
        signed_payment, at = read_any_proxy_signed_payment(wire, at)
        return cls(params, client_sc_address, auth, signed_payment), at


@final
@dataclass(frozen=True, slots=True, repr=False)
class ClientRefund(TlObject):
    """The type ``client.refund``.

    ``client.refund data:bytes = client.Refund``
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x83AABEAD

    data: bytes

    def store(self, out: list[bytes]) -> None:
        store_bytes(out, self.data)

    @classmethod
    def read(cls, wire: bytes, at: int) -> tuple[Self, int]:
        data, at = read_bytes(wire, at)
        return cls(data), at


@final
@dataclass(frozen=True, slots=True, repr=False)
class ClientRefundRejected(TlObject):
    """The type ``client.refundRejected``.

    ``client.refundRejected active_queries:long = client.Refund``
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xCF9D9957

    active_queries: int

    def store(self, out: list[bytes]) -> None:
        out.append(_LONG.pack(self.active_queries))

    @classmethod
    def read(cls, wire: bytes, at: int) -> tuple[Self, int]:
        (active_queries,) = _LONG.unpack_from(wire, at)
        at += 8
        return cls(active_queries), at


@final
@dataclass(frozen=True, slots=True, repr=False)
class ClientPaymentStatus(TlObject):
    """The type ``client.paymentStatus``.

    ``client.paymentStatus signed_payment:proxy.SignedPayment db_tokens:long max_tokens:long =
    client.PaymentStatus``
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xAA8A0ECC

    signed_payment: AnyProxySignedPayment
    db_tokens: int
    max_tokens: int

    def store(self, out: list[bytes]) -> None:
        store_boxed(out, self.signed_payment)
        out.append(_LONG_X2.pack(self.db_tokens, self.max_tokens))

    @classmethod
    def read(cls, wire: bytes, at: int) -> tuple[Self, int]:
        signed_payment, at = read_any_proxy_signed_payment(wire, at)
        db_tokens, max_tokens = _LONG_X2.unpack_from(wire, at)
        at += 16
        return cls(signed_payment, db_tokens, max_tokens), at


@final
@dataclass(frozen=True, slots=True, repr=False)
class ClientConnectToProxy(TlFunction):
    """The function ``client.connectToProxy``.

    ``client.connectToProxy params:client.params min_config_version:int = client.ConnectedToProxy``
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xFF5FA0F4

    params: ClientParams
    min_config_version: int

    def store(self, out: list[bytes]) -> None:
        self.params.store(out)
        out.append(_INT.pack(self.min_config_version))

    @classmethod
    def read(cls, wire: bytes, at: int) -> tuple[Self, int]:
        params, at = ClientParams.read(wire, at)
        (min_config_version,) = _INT.unpack_from(wire, at)
        at += 4
        return cls(params, min_config_version), at


@final
@dataclass(frozen=True, slots=True, repr=False)
class ClientRequestRefund(TlFunction):
    """The function ``client.requestRefund``.

    ``client.requestRefund = client.Refund``
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x238D863D


@final
@dataclass(frozen=True, slots=True, repr=False)
class ClientUpdatePaymentStatus(TlFunction):
    """The function ``client.updatePaymentStatus``.

    ``client.updatePaymentStatus = client.PaymentStatus``
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x9ED1C697
