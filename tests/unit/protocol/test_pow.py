import hashlib
from typing import Any

import pytest

from app.protocol.errors import LocalProtocolError, RemoteProtocolError
from app.protocol.pow import (
    CHALLENGE_SIZE,
    RESPONSE_SIZE,
    Challenge,
    Response,
    is_solution,
    zero_bits,
)
from tests.vectors import vectors

VECTORS = vectors("proof_of_work")
SALT = bytes(range(16))


@pytest.mark.parametrize("vector", VECTORS, ids=lambda vector: str(vector["difficulty"]))
def test_vectors(vector: dict[str, Any]) -> None:
    challenge = Challenge(vector["difficulty"], bytes.fromhex(vector["salt"]))
    nonce = vector["smallest_nonce"]
    assert challenge.encode().hex() == vector["challenge"]
    assert Challenge.decode(challenge.encode()) == challenge
    assert Response(nonce).encode().hex() == vector["response"]
    assert Response.decode(bytes.fromhex(vector["response"])) == Response(nonce)
    assert is_solution(challenge, nonce)
    assert zero_bits(challenge.salt, nonce) == vector["zero_bits"]


def test_a_smaller_nonce_does_not_solve() -> None:
    challenge = Challenge(8, SALT)
    assert not any(is_solution(challenge, nonce) for nonce in range(480))


def test_zero_bits_are_counted_from_byte_seven_downwards() -> None:
    digest = hashlib.sha256(SALT + (303607).to_bytes(8, "little")).digest()
    assert digest[6:8] == b"\0\0"
    assert digest[0] != 0
    assert zero_bits(SALT, 303607) == 21


def test_a_negative_nonce_is_a_nonce() -> None:
    assert Response.decode(Response(-1).encode()).nonce == -1
    assert is_solution(Challenge(0, SALT), -(2**63))


def test_sizes() -> None:
    assert (CHALLENGE_SIZE, RESPONSE_SIZE) == (24, 12)
    assert len(Challenge(20, SALT).encode()) == CHALLENGE_SIZE
    assert len(Response(7).encode()) == RESPONSE_SIZE


@pytest.mark.parametrize(
    "data",
    [
        b"",
        Challenge(20, SALT).encode()[:-1],
        Challenge(20, SALT).encode() + b"\0",
        b"HTTP/1.1 400 Bad Request",
        Challenge(20, SALT).encode()[:4] + (65).to_bytes(4, "little") + SALT,
        Challenge(20, SALT).encode()[:4] + (-1).to_bytes(4, "little", signed=True) + SALT,
    ],
)
def test_damaged_challenges(data: bytes) -> None:
    with pytest.raises(RemoteProtocolError):
        Challenge.decode(data)


@pytest.mark.parametrize("data", [b"", bytes(12), Response(1).encode()[:-1], b"\x16\x03\x01" * 4])
def test_damaged_responses(data: bytes) -> None:
    with pytest.raises(RemoteProtocolError):
        Response.decode(data)


@pytest.mark.parametrize(("bits", "salt"), [(-1, SALT), (65, SALT), (20, SALT[1:])])
def test_impossible_challenges_cannot_be_built(bits: int, salt: bytes) -> None:
    with pytest.raises(LocalProtocolError):
        Challenge(bits, salt)


@pytest.mark.parametrize("nonce", [2**63, -(2**63) - 1])
def test_a_nonce_has_64_bits(nonce: int) -> None:
    with pytest.raises(LocalProtocolError):
        Response(nonce)
