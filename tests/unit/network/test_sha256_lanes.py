import hashlib
import struct

import pytest

from app.network.sha256_lanes import _ROUND_CONSTANTS, _START, Lanes

SALT = bytes(range(16))


def test_the_constants_are_those_of_the_standard() -> None:
    assert [hex(value) for value in (_START[0], _START[7])] == ["0x6a09e667", "0x5be0cd19"]
    assert hex(_ROUND_CONSTANTS[0]) == "0x428a2f98"
    assert hex(_ROUND_CONSTANTS[63]) == "0xc67178f2"


@pytest.mark.parametrize("first_nonce", [0, 64, 2**32 - 64, 2**32, 2**63 - 64])
def test_lanes_hash_like_hashlib(first_nonce: int) -> None:
    words = Lanes(SALT, 64).second_words(first_nonce)
    expected = [
        struct.unpack(">8I", hashlib.sha256(SALT + struct.pack("<q", nonce)).digest())[1]
        for nonce in range(first_nonce, first_nonce + 64)
    ]
    assert [int(word) for word in words] == expected


def test_buffers_are_clean_for_every_batch() -> None:
    lanes = Lanes(SALT, 8)
    first = list(lanes.second_words(0))
    lanes.second_words(8)
    assert list(lanes.second_words(0)) == first
