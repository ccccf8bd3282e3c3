"""A query between proxy and worker as protocol version 0 has it.

Generated from schema.tl by installer/generate_protocol.py; do not edit.
"""

# ruff: noqa: D102 - app.protocol.objects says what store and read do

from dataclasses import dataclass
from struct import Struct
from typing import ClassVar, Self, final

from app.protocol.messages.common import TokensUsed
from app.protocol.messages.proxy import AnyProxySignedPayment, read_any_proxy_signed_payment
from app.protocol.objects import TlFunction, TlObject, store_boxed
from app.protocol.primitives import (
    int256,
    read_bool,
    read_bytes,
    read_string,
    store_bool,
    store_bytes,
    store_string,
)

_INT256 = Struct("<32s")
_INT = Struct("<i")
_LONG_DOUBLE_INT256 = Struct("<qd32s")


@final
@dataclass(frozen=True, slots=True, repr=False)
class ProxyQueryAnswer(TlObject):
    """The type ``proxy.queryAnswer``.

    ``proxy.queryAnswer answer:bytes is_completed:Bool request_id:int256 tokens_used:tokensUsed =
    proxy.QueryAnswer``
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x37E5F725

    answer: bytes
    is_completed: bool
    request_id: bytes
    tokens_used: TokensUsed

    def store(self, out: list[bytes]) -> None:
        store_bytes(out, self.answer)
        store_bool(out, self.is_completed)
        out.append(_INT256.pack(int256(self.request_id)))
        self.tokens_used.store(out)

    @classmethod
    def read(cls, wire: bytes, at: int) -> tuple[Self, int]:
        answer, at = read_bytes(wire, at)
        is_completed, at = read_bool(wire, at)
        (request_id,) = _INT256.unpack_from(wire, at)
        at += 32
        tokens_used, at = TokensUsed.read(wire, at)
        return cls(answer, is_completed, request_id, tokens_used), at


@final
@dataclass(frozen=True, slots=True, repr=False)
class ProxyQueryAnswerError(TlObject):
    """The type ``proxy.queryAnswerError``.

    ``proxy.queryAnswerError error_code:int error:string request_id:int256 tokens_used:tokensUsed =
    proxy.QueryAnswer``
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x669D014E

    error_code: int
    error: str
    request_id: bytes
    tokens_used: TokensUsed

    def store(self, out: list[bytes]) -> None:
        out.append(_INT.pack(self.error_code))
        store_string(out, self.error)
        out.append(_INT256.pack(int256(self.request_id)))
        self.tokens_used.store(out)

    @classmethod
    def read(cls, wire: bytes, at: int) -> tuple[Self, int]:
        (error_code,) = _INT.unpack_from(wire, at)
        at += 4
        error, at = read_string(wire, at)
        (request_id,) = _INT256.unpack_from(wire, at)
        at += 32
        tokens_used, at = TokensUsed.read(wire, at)
        return cls(error_code, error, request_id, tokens_used), at


@final
@dataclass(frozen=True, slots=True, repr=False)
class ProxyQueryAnswerPart(TlObject):
    """The type ``proxy.queryAnswerPart``.

    ``proxy.queryAnswerPart answer:bytes is_completed:Bool request_id:int256 tokens_used:tokensUsed
    = proxy.QueryAnswerPart``
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x72EB00EE

    answer: bytes
    is_completed: bool
    request_id: bytes
    tokens_used: TokensUsed

    def store(self, out: list[bytes]) -> None:
        store_bytes(out, self.answer)
        store_bool(out, self.is_completed)
        out.append(_INT256.pack(int256(self.request_id)))
        self.tokens_used.store(out)

    @classmethod
    def read(cls, wire: bytes, at: int) -> tuple[Self, int]:
        answer, at = read_bytes(wire, at)
        is_completed, at = read_bool(wire, at)
        (request_id,) = _INT256.unpack_from(wire, at)
        at += 32
        tokens_used, at = TokensUsed.read(wire, at)
        return cls(answer, is_completed, request_id, tokens_used), at


@final
@dataclass(frozen=True, slots=True, repr=False)
class ProxyQueryAnswerPartError(TlObject):
    """The type ``proxy.queryAnswerPartError``.

    ``proxy.queryAnswerPartError error_code:int error:string request_id:int256
    tokens_used:tokensUsed = proxy.QueryAnswerPart``
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x940E1168

    error_code: int
    error: str
    request_id: bytes
    tokens_used: TokensUsed

    def store(self, out: list[bytes]) -> None:
        out.append(_INT.pack(self.error_code))
        store_string(out, self.error)
        out.append(_INT256.pack(int256(self.request_id)))
        self.tokens_used.store(out)

    @classmethod
    def read(cls, wire: bytes, at: int) -> tuple[Self, int]:
        (error_code,) = _INT.unpack_from(wire, at)
        at += 4
        error, at = read_string(wire, at)
        (request_id,) = _INT256.unpack_from(wire, at)
        at += 32
        tokens_used, at = TokensUsed.read(wire, at)
        return cls(error_code, error, request_id, tokens_used), at


@final
@dataclass(frozen=True, slots=True, repr=False)
class ProxyRunQuery(TlFunction):
    """The function ``proxy.runQuery``.

    ``proxy.runQuery query:bytes signed_payment:proxy.SignedPayment coefficient:long timeout:double
    request_id:int256 = proxy.QueryAnswer``
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x47182416

    query: bytes
    signed_payment: AnyProxySignedPayment
    coefficient: int
    timeout: float
    request_id: bytes

    def store(self, out: list[bytes]) -> None:
        store_bytes(out, self.query)
        store_boxed(out, self.signed_payment)
        out.append(
            _LONG_DOUBLE_INT256.pack(self.coefficient, self.timeout, int256(self.request_id))
        )

    @classmethod
    def read(cls, wire: bytes, at: int) -> tuple[Self, int]:
        query, at = read_bytes(wire, at)
        signed_payment, at = read_any_proxy_signed_payment(wire, at)
        coefficient, timeout, request_id = _LONG_DOUBLE_INT256.unpack_from(wire, at)
        at += 48
        return cls(query, signed_payment, coefficient, timeout, request_id), at
