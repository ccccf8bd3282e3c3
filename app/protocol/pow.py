"""Proof of work before TLS: two small messages and the condition that the answer must meet.

Source: cocoon, tee/cocoon/pow.h.
"""

import hashlib
from dataclasses import dataclass
from struct import Struct
from typing import Self

from app.protocol.errors import LocalProtocolError, RemoteProtocolError

SALT_SIZE = 16
MAX_DIFFICULTY_BITS = 64
"""The condition looks at one 64-bit number."""

_CHALLENGE_MAGIC = 0x418E1291
_RESPONSE_MAGIC = 0x01827319
_CHALLENGE = Struct(f"<Ii{SALT_SIZE}s")
_RESPONSE = Struct("<Iq")
_NONCE = Struct("<q")
_NONCE_LIMIT = 2**63

CHALLENGE_SIZE = _CHALLENGE.size
RESPONSE_SIZE = _RESPONSE.size


@dataclass(frozen=True, slots=True)
class Challenge:
    """What the accepting side asks: a random salt of 16 bytes, and how many zero bits (0 to 64)."""

    difficulty_bits: int
    salt: bytes

    def __post_init__(self) -> None:
        if len(self.salt) != SALT_SIZE or not 0 <= self.difficulty_bits <= MAX_DIFFICULTY_BITS:
            raise LocalProtocolError(f"no challenge: {self.difficulty_bits} bits")

    def encode(self) -> bytes:
        """Return the 24 bytes of the message."""
        return _CHALLENGE.pack(_CHALLENGE_MAGIC, self.difficulty_bits, self.salt)

    @classmethod
    def decode(cls, data: bytes) -> Self:
        """Read the message.

        Raises:
            RemoteProtocolError: not 24 bytes, another magic number, or an impossible difficulty.
        """
        if len(data) != CHALLENGE_SIZE:
            raise RemoteProtocolError(f"a challenge of {len(data)} bytes")
        magic, difficulty_bits, salt = _CHALLENGE.unpack(data)
        if magic != _CHALLENGE_MAGIC:
            raise RemoteProtocolError("the peer does not begin with a proof-of-work challenge")
        if not 0 <= difficulty_bits <= MAX_DIFFICULTY_BITS:
            raise RemoteProtocolError(f"a challenge of {difficulty_bits} bits cannot be met")
        return cls(difficulty_bits, salt)


@dataclass(frozen=True, slots=True)
class Response:
    """What the connecting side found: a signed 64-bit number."""

    nonce: int

    def __post_init__(self) -> None:
        if not -_NONCE_LIMIT <= self.nonce < _NONCE_LIMIT:
            raise LocalProtocolError("a nonce has 64 bits")

    def encode(self) -> bytes:
        """Return the 12 bytes of the message."""
        return _RESPONSE.pack(_RESPONSE_MAGIC, self.nonce)

    @classmethod
    def decode(cls, data: bytes) -> Self:
        """Read the message.

        Raises:
            RemoteProtocolError: not 12 bytes, or another magic number.
        """
        if len(data) != RESPONSE_SIZE:
            raise RemoteProtocolError(f"a proof of work of {len(data)} bytes")
        magic, nonce = _RESPONSE.unpack(data)
        if magic != _RESPONSE_MAGIC:
            raise RemoteProtocolError("the peer does not answer the proof-of-work challenge")
        return cls(nonce)


def zero_bits(salt: bytes, nonce: int) -> int:
    """Return how many bits (0 to 64) a nonce brings.

    They are counted from the top of the first eight bytes of SHA-256(salt, nonce) read as a
    little-endian number, so from byte 7 downwards, not from byte 0.
    """
    digest = hashlib.sha256(salt + _NONCE.pack(nonce)).digest()
    return MAX_DIFFICULTY_BITS - int.from_bytes(digest[:8], "little").bit_length()


def is_solution(challenge: Challenge, nonce: int) -> bool:
    """Whether that nonce, a signed 64-bit number, meets the challenge."""
    return zero_bits(challenge.salt, nonce) >= challenge.difficulty_bits
