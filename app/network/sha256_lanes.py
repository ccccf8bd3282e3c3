"""SHA-256 of many short messages at once, one per lane of a numpy array.

The messages are 24 bytes: a salt of 16 and a nonce, so each is one block. Source: FIPS 180-4.
"""

import struct

import numpy as np
import numpy.typing as npt

Words = npt.NDArray[np.uint32]

_BLOCK_WORDS = 16
_MESSAGE_BITS = 24 * 8
_ROUNDS = 64
_U32 = 2**32


def _primes(count: int) -> list[int]:
    found: list[int] = []
    number = 2
    while len(found) < count:
        if all(number % prime for prime in found):
            found.append(number)
        number += 1
    return found


def _root_fraction(number: int, degree: int) -> int:
    """The first 32 bits behind the point of a square or cube root, exactly."""
    scaled = number << (32 * degree)
    low, high = 0, 1 << 40
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if middle**degree <= scaled else (low, middle)
    return low % _U32


_ROUND_CONSTANTS = [np.uint32(_root_fraction(prime, 3)) for prime in _primes(_ROUNDS)]
_START = [np.uint32(_root_fraction(prime, 2)) for prime in _primes(8)]
_SHIFTS = [np.uint32(count) for count in range(33)]


class Lanes:
    """Buffers for `size` messages, used again for every batch; one instance per thread."""

    def __init__(self, salt: bytes, size: int) -> None:
        self._salt = struct.unpack(">4I", salt)
        self._offsets = np.arange(size, dtype=np.uint32)
        self._words = [np.empty(size, np.uint32) for _ in range(_BLOCK_WORDS)]
        self._state = [np.empty(size, np.uint32) for _ in range(8)]
        self._scratch = [np.empty(size, np.uint32) for _ in range(4)]

    def second_words(self, first_nonce: int) -> Words:
        """Hash the nonces from `first_nonce` on; return h[4:8] of each, big-endian.

        Nonces are written as int64, little-endian, and must not cross a multiple of 2**32.
        """
        self._fill_block(first_nonce)
        for register, value in zip(self._state, _START, strict=True):
            register.fill(value)
        return np.asarray(self._compress() + _START[1])

    def _fill_block(self, first_nonce: int) -> None:
        high, low = divmod(first_nonce, _U32)
        high_word = int.from_bytes(high.to_bytes(4, "little"))
        fixed = [*self._salt, 0, high_word, 1 << 31, *[0] * 8, _MESSAGE_BITS]
        for word, value in zip(self._words, fixed, strict=True):
            word.fill(value)
        np.add(self._offsets, np.uint32(low), self._words[4])
        self._words[4].byteswap(inplace=True)

    def _compress(self) -> Words:
        """Run all rounds but the last, which only moves the wanted register one place on."""
        a, b, c, d, e, f, g, h = self._state
        mix, spare, a_or_b, b_or_c = self._scratch
        np.bitwise_xor(b, c, b_or_c)
        for number in range(_ROUNDS - 1):
            word = self._word(number)
            _rotations(e, 6, 11, 25, mix, spare)
            np.add(h, mix, h)
            np.bitwise_xor(f, g, mix)  # choose f or g by the bits of e
            np.bitwise_and(mix, e, mix)
            np.bitwise_xor(mix, g, mix)
            np.add(h, mix, h)
            np.add(word, _ROUND_CONSTANTS[number], mix)
            np.add(h, mix, h)
            np.add(d, h, d)
            _rotations(a, 2, 13, 22, mix, spare)
            np.add(h, mix, h)
            np.bitwise_xor(a, b, a_or_b)  # the majority of a, b and c
            np.bitwise_and(b_or_c, a_or_b, b_or_c)
            np.bitwise_xor(b_or_c, b, b_or_c)
            np.add(h, b_or_c, h)
            b_or_c, a_or_b = a_or_b, b_or_c
            a, b, c, d, e, f, g, h = h, a, b, c, d, e, f, g
        return a

    def _word(self, number: int) -> Words:
        """Return the message word of a round, replacing the one of sixteen rounds before."""
        word = self._words[number % _BLOCK_WORDS]
        if number >= _BLOCK_WORDS:
            mix, spare = self._scratch[:2]
            early, late = self._words[(number - 15) % 16], self._words[(number - 2) % 16]
            _shifted_rotations(early, 7, 18, 3, mix, spare)
            np.add(word, mix, word)
            _shifted_rotations(late, 17, 19, 10, mix, spare)
            np.add(word, mix, word)
            np.add(word, self._words[(number - 7) % 16], word)
        return word


def _rotations(x: Words, first: int, second: int, third: int, out: Words, spare: Words) -> None:
    _shifted_rotations(x, first, second, third, out, spare)
    np.left_shift(x, _SHIFTS[32 - third], spare)
    np.bitwise_xor(out, spare, out)


def _shifted_rotations(
    x: Words, first: int, second: int, third: int, out: Words, spare: Words
) -> None:
    """Two rotations to the right and one shift, combined by xor."""
    np.right_shift(x, _SHIFTS[first], out)
    for shift, count in (
        (np.left_shift, 32 - first),
        (np.right_shift, second),
        (np.left_shift, 32 - second),
        (np.right_shift, third),
    ):
        shift(x, _SHIFTS[count], spare)
        np.bitwise_xor(out, spare, out)
