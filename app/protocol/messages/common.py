"""Token counts of one query, adjusted.

Generated from schema.tl by installer/generate_protocol.py; do not edit.
"""

# ruff: noqa: D102 - app.protocol.objects says what store and read do

from dataclasses import dataclass
from struct import Struct
from typing import ClassVar, Self, final

from app.protocol.objects import TlObject

_LONG_X5 = Struct("<qqqqq")


@final
@dataclass(frozen=True, slots=True, repr=False)
class TokensUsed(TlObject):
    """The type ``tokensUsed``.

    ``tokensUsed prompt_tokens_used:long cached_tokens_used:long completion_tokens_used:long
    reasoning_tokens_used:long total_tokens_used:long = TokensUsed``
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x70C5B15C

    prompt_tokens_used: int
    cached_tokens_used: int
    completion_tokens_used: int
    reasoning_tokens_used: int
    total_tokens_used: int

    def store(self, out: list[bytes]) -> None:
        out.append(
            _LONG_X5.pack(
                self.prompt_tokens_used,
                self.cached_tokens_used,
                self.completion_tokens_used,
                self.reasoning_tokens_used,
                self.total_tokens_used,
            )
        )

    @classmethod
    def read(cls, wire: bytes, at: int) -> tuple[Self, int]:
        (
            prompt_tokens_used,
            cached_tokens_used,
            completion_tokens_used,
            reasoning_tokens_used,
            total_tokens_used,
        ) = _LONG_X5.unpack_from(wire, at)
        at += 40
        return cls(
            prompt_tokens_used,
            cached_tokens_used,
            completion_tokens_used,
            reasoning_tokens_used,
            total_tokens_used,
        ), at
