"""A query between proxy and worker, and its answers.

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
    optional,
    read_bool,
    read_bytes,
    read_string,
    store_bool,
    store_bytes,
    store_string,
)

_INT256 = Struct("<32s")
_INT256_INT = Struct("<32si")
_FLAGS = Struct("<I")
_DOUBLE = Struct("<d")
_LONG_DOUBLE_INT256_FLAGS = Struct("<qd32sI")


@final
@dataclass(frozen=True, slots=True, repr=False)
class ProxyQueryFinalInfo(TlObject):
    """The type ``proxy.queryFinalInfo``.

    ``proxy.queryFinalInfo flags:# tokens_used:tokensUsed worker_debug:flags.0?string
    worker_start_time:flags.1?double worker_end_time:flags.1?double = proxy.QueryFinalInfo``
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xE794E6FC

    flags: int
    tokens_used: TokensUsed
    worker_debug: str | None = None
    worker_start_time: float | None = None
    worker_end_time: float | None = None

    def store(self, out: list[bytes]) -> None:
        out.append(_FLAGS.pack(self.flags))
        self.tokens_used.store(out)
        if (worker_debug := optional(self.flags, 0, "worker_debug", self.worker_debug)) is not None:
            store_string(out, worker_debug)
        if (
            worker_start_time := optional(
                self.flags, 1, "worker_start_time", self.worker_start_time
            )
        ) is not None:
            out.append(_DOUBLE.pack(worker_start_time))
        if (
            worker_end_time := optional(self.flags, 1, "worker_end_time", self.worker_end_time)
        ) is not None:
            out.append(_DOUBLE.pack(worker_end_time))

    @classmethod
    def read(cls, wire: bytes, at: int) -> tuple[Self, int]:
        (flags,) = _FLAGS.unpack_from(wire, at)
        at += 4
        tokens_used, at = TokensUsed.read(wire, at)
        worker_debug: str | None = None
        if flags & 1:
            worker_debug, at = read_string(wire, at)
        worker_start_time: float | None = None
        if flags & 2:
            (worker_start_time,) = _DOUBLE.unpack_from(wire, at)
            at += 8
        worker_end_time: float | None = None
        if flags & 2:
            (worker_end_time,) = _DOUBLE.unpack_from(wire, at)
            at += 8
        return cls(flags, tokens_used, worker_debug, worker_start_time, worker_end_time), at


@final
@dataclass(frozen=True, slots=True, repr=False)
class ProxyQueryAnswerEx(TlObject):
    """The type ``proxy.queryAnswerEx``.

    ``proxy.queryAnswerEx request_id:int256 answer:bytes flags:#
    final_info:flags.0?proxy.queryFinalInfo = proxy.QueryAnswerEx``
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x1CE574E8

    request_id: bytes
    answer: bytes
    flags: int
    final_info: ProxyQueryFinalInfo | None = None

    def store(self, out: list[bytes]) -> None:
        out.append(_INT256.pack(int256(self.request_id)))
        store_bytes(out, self.answer)
        out.append(_FLAGS.pack(self.flags))
        if (final_info := optional(self.flags, 0, "final_info", self.final_info)) is not None:
            final_info.store(out)

    @classmethod
    def read(cls, wire: bytes, at: int) -> tuple[Self, int]:
        (request_id,) = _INT256.unpack_from(wire, at)
        at += 32
        answer, at = read_bytes(wire, at)
        (flags,) = _FLAGS.unpack_from(wire, at)
        at += 4
        final_info: ProxyQueryFinalInfo | None = None
        if flags & 1:
            final_info, at = ProxyQueryFinalInfo.read(wire, at)
        return cls(request_id, answer, flags, final_info), at


@final
@dataclass(frozen=True, slots=True, repr=False)
class ProxyQueryAnswerErrorEx(TlObject):
    """The type ``proxy.queryAnswerErrorEx``.

    ``proxy.queryAnswerErrorEx request_id:int256 error_code:int error:string flags:#
    final_info:flags.0?proxy.queryFinalInfo = proxy.QueryAnswerEx``
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x8F7FB0A7

    request_id: bytes
    error_code: int
    error: str
    flags: int
    final_info: ProxyQueryFinalInfo | None = None

    def store(self, out: list[bytes]) -> None:
        out.append(_INT256_INT.pack(int256(self.request_id), self.error_code))
        store_string(out, self.error)
        out.append(_FLAGS.pack(self.flags))
        if (final_info := optional(self.flags, 0, "final_info", self.final_info)) is not None:
            final_info.store(out)

    @classmethod
    def read(cls, wire: bytes, at: int) -> tuple[Self, int]:
        request_id, error_code = _INT256_INT.unpack_from(wire, at)
        at += 36
        error, at = read_string(wire, at)
        (flags,) = _FLAGS.unpack_from(wire, at)
        at += 4
        final_info: ProxyQueryFinalInfo | None = None
        if flags & 1:
            final_info, at = ProxyQueryFinalInfo.read(wire, at)
        return cls(request_id, error_code, error, flags, final_info), at


@final
@dataclass(frozen=True, slots=True, repr=False)
class ProxyQueryAnswerPartEx(TlObject):
    """The type ``proxy.queryAnswerPartEx``.

    ``proxy.queryAnswerPartEx request_id:int256 answer:bytes flags:#
    final_info:flags.0?proxy.queryFinalInfo = proxy.QueryAnswerEx``
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x6D85B50F

    request_id: bytes
    answer: bytes
    flags: int
    final_info: ProxyQueryFinalInfo | None = None

    def store(self, out: list[bytes]) -> None:
        out.append(_INT256.pack(int256(self.request_id)))
        store_bytes(out, self.answer)
        out.append(_FLAGS.pack(self.flags))
        if (final_info := optional(self.flags, 0, "final_info", self.final_info)) is not None:
            final_info.store(out)

    @classmethod
    def read(cls, wire: bytes, at: int) -> tuple[Self, int]:
        (request_id,) = _INT256.unpack_from(wire, at)
        at += 32
        answer, at = read_bytes(wire, at)
        (flags,) = _FLAGS.unpack_from(wire, at)
        at += 4
        final_info: ProxyQueryFinalInfo | None = None
        if flags & 1:
            final_info, at = ProxyQueryFinalInfo.read(wire, at)
        return cls(request_id, answer, flags, final_info), at


@final
@dataclass(frozen=True, slots=True, repr=False)
class ProxyRunQueryEx(TlFunction):
    """The function ``proxy.runQueryEx``.

    ``proxy.runQueryEx query:bytes signed_payment:proxy.SignedPayment coefficient:long
    timeout:double request_id:int256 flags:# enable_debug:flags.0?Bool = proxy.QueryAnswer``
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xC805E7E2

    query: bytes
    signed_payment: AnyProxySignedPayment
    coefficient: int
    timeout: float
    request_id: bytes
    flags: int
    enable_debug: bool | None = None

    def store(self, out: list[bytes]) -> None:
        store_bytes(out, self.query)
        store_boxed(out, self.signed_payment)
        out.append(
            _LONG_DOUBLE_INT256_FLAGS.pack(
                self.coefficient, self.timeout, int256(self.request_id), self.flags
            )
        )
        if (enable_debug := optional(self.flags, 0, "enable_debug", self.enable_debug)) is not None:
            store_bool(out, enable_debug)

    @classmethod
    def read(cls, wire: bytes, at: int) -> tuple[Self, int]:
        query, at = read_bytes(wire, at)
        signed_payment, at = read_any_proxy_signed_payment(wire, at)
        coefficient, timeout, request_id, flags = _LONG_DOUBLE_INT256_FLAGS.unpack_from(wire, at)
        at += 52
        enable_debug: bool | None = None
        if flags & 1:
            enable_debug, at = read_bool(wire, at)
        return cls(query, signed_payment, coefficient, timeout, request_id, flags, enable_debug), at
