"""How a client proves to a proxy that it may spend.

Generated from schema.tl by installer/generate_protocol.py; do not edit.
"""

# ruff: noqa: D102 - app.protocol.objects says what store and read do

from dataclasses import dataclass
from struct import Struct
from typing import ClassVar, Self, final

from app.protocol.errors import RemoteProtocolError
from app.protocol.messages.proxy import AnyProxySignedPayment, read_any_proxy_signed_payment
from app.protocol.objects import TlFunction, TlObject, store_boxed
from app.protocol.primitives import UINT, int256, read_bytes, read_string, store_bytes, store_string

_INT256_LONG = Struct("<32sq")
_INT = Struct("<i")
_LONG = Struct("<q")
_LONG_X2 = Struct("<qq")


@final
@dataclass(frozen=True, slots=True, repr=False)
class ClientProxyConnectionAuthShort(TlObject):
    """The type ``client.proxyConnectionAuthShort``.

    ``client.proxyConnectionAuthShort secret_hash:int256 nonce:long = client.ProxyConnectionAuth``
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xD6FFC5AF

    secret_hash: bytes
    nonce: int

    def store(self, out: list[bytes]) -> None:
        out.append(_INT256_LONG.pack(int256(self.secret_hash), self.nonce))

    @classmethod
    def read(cls, wire: bytes, at: int) -> tuple[Self, int]:
        secret_hash, nonce = _INT256_LONG.unpack_from(wire, at)
        at += 40
        return cls(secret_hash, nonce), at


@final
@dataclass(frozen=True, slots=True, repr=False)
class ClientProxyConnectionAuthLong(TlObject):
    """The type ``client.proxyConnectionAuthLong``.

    ``client.proxyConnectionAuthLong nonce:long = client.ProxyConnectionAuth``
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x417BF016

    nonce: int

    def store(self, out: list[bytes]) -> None:
        out.append(_LONG.pack(self.nonce))

    @classmethod
    def read(cls, wire: bytes, at: int) -> tuple[Self, int]:
        (nonce,) = _LONG.unpack_from(wire, at)
        at += 8
        return cls(nonce), at


AnyClientProxyConnectionAuth = ClientProxyConnectionAuthShort | ClientProxyConnectionAuthLong
"""A ``client.ProxyConnectionAuth``."""


def read_any_client_proxy_connection_auth(
    wire: bytes, at: int
) -> tuple[AnyClientProxyConnectionAuth, int]:
    """Read a constructor id, then the fields of that constructor."""
    (constructor_id,) = UINT.unpack_from(wire, at)
    if constructor_id == ClientProxyConnectionAuthShort.CONSTRUCTOR_ID:
        return ClientProxyConnectionAuthShort.read(wire, at + 4)
    if constructor_id == ClientProxyConnectionAuthLong.CONSTRUCTOR_ID:
        return ClientProxyConnectionAuthLong.read(wire, at + 4)
    raise RemoteProtocolError(f"{constructor_id:08x} is no client.ProxyConnectionAuth")


@final
@dataclass(frozen=True, slots=True, repr=False)
class ClientAuthorizationWithProxySuccess(TlObject):
    """The type ``client.authorizationWithProxySuccess``.

    ``client.authorizationWithProxySuccess signed_payment:proxy.SignedPayment
    tokens_committed_to_db:long max_tokens:long = client.AuthorizationWithProxy``
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x75D5AC34

    signed_payment: AnyProxySignedPayment
    tokens_committed_to_db: int
    max_tokens: int

    def store(self, out: list[bytes]) -> None:
        store_boxed(out, self.signed_payment)
        out.append(_LONG_X2.pack(self.tokens_committed_to_db, self.max_tokens))

    @classmethod
    def read(cls, wire: bytes, at: int) -> tuple[Self, int]:
        signed_payment, at = read_any_proxy_signed_payment(wire, at)
        tokens_committed_to_db, max_tokens = _LONG_X2.unpack_from(wire, at)
        at += 16
        return cls(signed_payment, tokens_committed_to_db, max_tokens), at


@final
@dataclass(frozen=True, slots=True, repr=False)
class ClientAuthorizationWithProxyFailed(TlObject):
    """The type ``client.authorizationWithProxyFailed``.

    ``client.authorizationWithProxyFailed error_code:int error:string =
    client.AuthorizationWithProxy``
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x60551C96

    error_code: int
    error: str

    def store(self, out: list[bytes]) -> None:
        out.append(_INT.pack(self.error_code))
        store_string(out, self.error)

    @classmethod
    def read(cls, wire: bytes, at: int) -> tuple[Self, int]:
        (error_code,) = _INT.unpack_from(wire, at)
        at += 4
        error, at = read_string(wire, at)
        return cls(error_code, error), at


@final
@dataclass(frozen=True, slots=True, repr=False)
class ClientAuthorizeWithProxyShort(TlFunction):
    """The function ``client.authorizeWithProxyShort``.

    ``client.authorizeWithProxyShort data:bytes = client.AuthorizationWithProxy``
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x6C276723

    data: bytes

    def store(self, out: list[bytes]) -> None:
        store_bytes(out, self.data)

    @classmethod
    def read(cls, wire: bytes, at: int) -> tuple[Self, int]:
        data, at = read_bytes(wire, at)
        return cls(data), at


@final
@dataclass(frozen=True, slots=True, repr=False)
class ClientAuthorizeWithProxyLong(TlFunction):
    """The function ``client.authorizeWithProxyLong``.

    ``client.authorizeWithProxyLong = client.AuthorizationWithProxy``
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xD3474303
