"""A query between client and proxy as protocol version 0 has it.

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
    read_bool,
    read_bytes,
    read_string,
    store_bool,
    store_bytes,
    store_string,
)

_INT256 = Struct("<32s")
_INT = Struct("<i")
_INT_X2_DOUBLE_INT256_INT = Struct("<iid32si")


@final
@dataclass(frozen=True, slots=True, repr=False)
class ClientQueryAnswer(TlObject):
    """The type ``client.queryAnswer``.

    ``client.queryAnswer answer:bytes is_completed:Bool request_id:int256
    request_tokens_used:tokensUsed = client.QueryAnswer``
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x9B943922

    answer: bytes
    is_completed: bool
    request_id: bytes
    request_tokens_used: TokensUsed

    def store(self, out: list[bytes]) -> None:
        store_bytes(out, self.answer)
        store_bool(out, self.is_completed)
        out.append(_INT256.pack(int256(self.request_id)))
        self.request_tokens_used.store(out)

    @classmethod
    def read(cls, wire: bytes, at: int) -> tuple[Self, int]:
        answer, at = read_bytes(wire, at)
        is_completed, at = read_bool(wire, at)
        (request_id,) = _INT256.unpack_from(wire, at)
        at += 32
        request_tokens_used, at = TokensUsed.read(wire, at)
        return cls(answer, is_completed, request_id, request_tokens_used), at


@final
@dataclass(frozen=True, slots=True, repr=False)
class ClientQueryAnswerError(TlObject):
    """The type ``client.queryAnswerError``.

    ``client.queryAnswerError error_code:int error:string request_id:int256
    request_tokens_used:tokensUsed = client.QueryAnswer``
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x6D60569A

    error_code: int
    error: str
    request_id: bytes
    request_tokens_used: TokensUsed

    def store(self, out: list[bytes]) -> None:
        out.append(_INT.pack(self.error_code))
        store_string(out, self.error)
        out.append(_INT256.pack(int256(self.request_id)))
        self.request_tokens_used.store(out)

    @classmethod
    def read(cls, wire: bytes, at: int) -> tuple[Self, int]:
        (error_code,) = _INT.unpack_from(wire, at)
        at += 4
        error, at = read_string(wire, at)
        (request_id,) = _INT256.unpack_from(wire, at)
        at += 32
        request_tokens_used, at = TokensUsed.read(wire, at)
        return cls(error_code, error, request_id, request_tokens_used), at


@final
@dataclass(frozen=True, slots=True, repr=False)
class ClientQueryAnswerPart(TlObject):
    """The type ``client.queryAnswerPart``.

    ``client.queryAnswerPart answer:bytes is_completed:Bool request_id:int256
    request_tokens_used:tokensUsed = client.QueryAnswerPart``
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xB765DE4C

    answer: bytes
    is_completed: bool
    request_id: bytes
    request_tokens_used: TokensUsed

    def store(self, out: list[bytes]) -> None:
        store_bytes(out, self.answer)
        store_bool(out, self.is_completed)
        out.append(_INT256.pack(int256(self.request_id)))
        self.request_tokens_used.store(out)

    @classmethod
    def read(cls, wire: bytes, at: int) -> tuple[Self, int]:
        answer, at = read_bytes(wire, at)
        is_completed, at = read_bool(wire, at)
        (request_id,) = _INT256.unpack_from(wire, at)
        at += 32
        request_tokens_used, at = TokensUsed.read(wire, at)
        return cls(answer, is_completed, request_id, request_tokens_used), at


@final
@dataclass(frozen=True, slots=True, repr=False)
class ClientQueryAnswerPartError(TlObject):
    """The type ``client.queryAnswerPartError``.

    ``client.queryAnswerPartError error_code:int error:string request_id:int256
    request_tokens_used:tokensUsed = client.QueryAnswerPart``
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xD790A022

    error_code: int
    error: str
    request_id: bytes
    request_tokens_used: TokensUsed

    def store(self, out: list[bytes]) -> None:
        out.append(_INT.pack(self.error_code))
        store_string(out, self.error)
        out.append(_INT256.pack(int256(self.request_id)))
        self.request_tokens_used.store(out)

    @classmethod
    def read(cls, wire: bytes, at: int) -> tuple[Self, int]:
        (error_code,) = _INT.unpack_from(wire, at)
        at += 4
        error, at = read_string(wire, at)
        (request_id,) = _INT256.unpack_from(wire, at)
        at += 32
        request_tokens_used, at = TokensUsed.read(wire, at)
        return cls(error_code, error, request_id, request_tokens_used), at


@final
@dataclass(frozen=True, slots=True, repr=False)
class ClientRunQuery(TlFunction):
    """The function ``client.runQuery``.

    ``client.runQuery model_name:string query:bytes max_coefficient:int max_tokens:int
    timeout:double request_id:int256 min_config_version:int = client.QueryAnswer``
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xBC748F32

    model_name: str
    query: bytes
    max_coefficient: int
    max_tokens: int
    timeout: float
    request_id: bytes
    min_config_version: int

    def store(self, out: list[bytes]) -> None:
        store_string(out, self.model_name)
        store_bytes(out, self.query)
        out.append(
            _INT_X2_DOUBLE_INT256_INT.pack(
                self.max_coefficient,
                self.max_tokens,
                self.timeout,
                int256(self.request_id),
                self.min_config_version,
            )
        )

    @classmethod
    def read(cls, wire: bytes, at: int) -> tuple[Self, int]:
        model_name, at = read_string(wire, at)
        query, at = read_bytes(wire, at)
        max_coefficient, max_tokens, timeout, request_id, min_config_version = (
            _INT_X2_DOUBLE_INT256_INT.unpack_from(wire, at)
        )
        at += 52
        return cls(
            model_name, query, max_coefficient, max_tokens, timeout, request_id, min_config_version
        ), at
