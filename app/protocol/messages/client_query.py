"""A query between client and proxy, and its answers.

Generated from schema.tl by installer/generate_protocol.py; do not edit.
"""

# ruff: noqa: D102 - app.protocol.objects says what store and read do

from dataclasses import dataclass
from struct import Struct
from typing import ClassVar, Self, final

from app.protocol.messages.common import TokensUsed
from app.protocol.objects import TlFunction, TlObject
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
_INT_X2_DOUBLE_INT256_INT_FLAGS = Struct("<iid32siI")


@final
@dataclass(frozen=True, slots=True, repr=False)
class ClientQueryFinalInfo(TlObject):
    """The type ``client.queryFinalInfo``.

    ``client.queryFinalInfo flags:# tokens_used:tokensUsed worker_debug:flags.0?string
    proxy_debug:flags.0?string proxy_start_time:flags.1?double proxy_end_time:flags.1?double
    worker_start_time:flags.1?double worker_end_time:flags.1?double = client.QueryFinalInfo``
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x69A452F0

    flags: int
    tokens_used: TokensUsed
    worker_debug: str | None = None
    proxy_debug: str | None = None
    proxy_start_time: float | None = None
    proxy_end_time: float | None = None
    worker_start_time: float | None = None
    worker_end_time: float | None = None

    def store(self, out: list[bytes]) -> None:
        out.append(_FLAGS.pack(self.flags))
        self.tokens_used.store(out)
        if (worker_debug := optional(self.flags, 0, "worker_debug", self.worker_debug)) is not None:
            store_string(out, worker_debug)
        if (proxy_debug := optional(self.flags, 0, "proxy_debug", self.proxy_debug)) is not None:
            store_string(out, proxy_debug)
        if (
            proxy_start_time := optional(self.flags, 1, "proxy_start_time", self.proxy_start_time)
        ) is not None:
            out.append(_DOUBLE.pack(proxy_start_time))
        if (
            proxy_end_time := optional(self.flags, 1, "proxy_end_time", self.proxy_end_time)
        ) is not None:
            out.append(_DOUBLE.pack(proxy_end_time))
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
        proxy_debug: str | None = None
        if flags & 1:
            proxy_debug, at = read_string(wire, at)
        proxy_start_time: float | None = None
        if flags & 2:
            (proxy_start_time,) = _DOUBLE.unpack_from(wire, at)
            at += 8
        proxy_end_time: float | None = None
        if flags & 2:
            (proxy_end_time,) = _DOUBLE.unpack_from(wire, at)
            at += 8
        worker_start_time: float | None = None
        if flags & 2:
            (worker_start_time,) = _DOUBLE.unpack_from(wire, at)
            at += 8
        worker_end_time: float | None = None
        if flags & 2:
            (worker_end_time,) = _DOUBLE.unpack_from(wire, at)
            at += 8
        return cls(
            flags,
            tokens_used,
            worker_debug,
            proxy_debug,
            proxy_start_time,
            proxy_end_time,
            worker_start_time,
            worker_end_time,
        ), at


@final
@dataclass(frozen=True, slots=True, repr=False)
class ClientQueryAnswerEx(TlObject):
    """The type ``client.queryAnswerEx``.

    ``client.queryAnswerEx request_id:int256 answer:bytes flags:#
    final_info:flags.0?client.queryFinalInfo = client.QueryAnswerEx``
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xCD524720

    request_id: bytes
    answer: bytes
    flags: int
    final_info: ClientQueryFinalInfo | None = None

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
        final_info: ClientQueryFinalInfo | None = None
        if flags & 1:
            final_info, at = ClientQueryFinalInfo.read(wire, at)
        return cls(request_id, answer, flags, final_info), at


@final
@dataclass(frozen=True, slots=True, repr=False)
class ClientQueryAnswerErrorEx(TlObject):
    """The type ``client.queryAnswerErrorEx``.

    ``client.queryAnswerErrorEx request_id:int256 error_code:int error:string flags:#
    final_info:flags.0?client.queryFinalInfo = client.QueryAnswerEx``
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x072562A8

    request_id: bytes
    error_code: int
    error: str
    flags: int
    final_info: ClientQueryFinalInfo | None = None

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
        final_info: ClientQueryFinalInfo | None = None
        if flags & 1:
            final_info, at = ClientQueryFinalInfo.read(wire, at)
        return cls(request_id, error_code, error, flags, final_info), at


@final
@dataclass(frozen=True, slots=True, repr=False)
class ClientQueryAnswerPartEx(TlObject):
    """The type ``client.queryAnswerPartEx``.

    ``client.queryAnswerPartEx request_id:int256 answer:bytes flags:#
    final_info:flags.0?client.queryFinalInfo = client.QueryAnswerEx``
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xC07BFAEC

    request_id: bytes
    answer: bytes
    flags: int
    final_info: ClientQueryFinalInfo | None = None

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
        final_info: ClientQueryFinalInfo | None = None
        if flags & 1:
            final_info, at = ClientQueryFinalInfo.read(wire, at)
        return cls(request_id, answer, flags, final_info), at


@final
@dataclass(frozen=True, slots=True, repr=False)
class ClientRunQueryEx(TlFunction):
    """The function ``client.runQueryEx``.

    ``client.runQueryEx model_name:string query:bytes max_coefficient:int max_tokens:int
    timeout:double request_id:int256 min_config_version:int flags:# enable_debug:flags.0?Bool =
    client.QueryAnswerEx``
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xF54CB74B

    model_name: str
    query: bytes
    max_coefficient: int
    max_tokens: int
    timeout: float
    request_id: bytes
    min_config_version: int
    flags: int
    enable_debug: bool | None = None

    def store(self, out: list[bytes]) -> None:
        store_string(out, self.model_name)
        store_bytes(out, self.query)
        out.append(
            _INT_X2_DOUBLE_INT256_INT_FLAGS.pack(
                self.max_coefficient,
                self.max_tokens,
                self.timeout,
                int256(self.request_id),
                self.min_config_version,
                self.flags,
            )
        )
        if (enable_debug := optional(self.flags, 0, "enable_debug", self.enable_debug)) is not None:
            store_bool(out, enable_debug)

    @classmethod
    def read(cls, wire: bytes, at: int) -> tuple[Self, int]:
        model_name, at = read_string(wire, at)
        query, at = read_bytes(wire, at)
        max_coefficient, max_tokens, timeout, request_id, min_config_version, flags = (
            _INT_X2_DOUBLE_INT256_INT_FLAGS.unpack_from(wire, at)
        )
        at += 56
        enable_debug: bool | None = None
        if flags & 1:
            enable_debug, at = read_bool(wire, at)
        return cls(
            model_name,
            query,
            max_coefficient,
            max_tokens,
            timeout,
            request_id,
            min_config_version,
            flags,
            enable_debug,
        ), at
