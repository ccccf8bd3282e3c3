"""The search for a nonce that solves a puzzle.

Hashing in numpy lanes tries half as many nonces again per second as a loop over hashlib, and
unlike such a loop it leaves the interpreter to other threads while it works.
"""

import threading

import numpy as np

from app.network.sha256_lanes import Lanes, Words
from app.protocol.pow import Challenge, is_solution

LANES = 16_384
"""Nonces per batch: large enough to be quick, small enough to stay in the processor's cache."""

_NONCES = 2**63


class NonceSearch:
    """Threads take batches of nonces in turn until one of them has `found` a solution."""

    def __init__(self, challenge: Challenge, threads: int) -> None:
        self.stop = threading.Event()
        self.found = -1
        self._challenge = challenge
        self._threads = threads

    def run(self, number: int) -> None:
        """Search as the thread of that number until somebody has found one or `stop` is set."""
        size = min(LANES, 1 << max(6, self._challenge.difficulty_bits))
        lanes = Lanes(self._challenge.salt, size)
        for start in range(number * size, _NONCES, self._threads * size):
            nonce = self._solution_in(lanes.second_words(start), start)
            if nonce is not None:
                self.found = nonce
                self.stop.set()
            if self.stop.is_set():
                return

    def _solution_in(self, words: Words, start: int) -> int | None:
        for lane in _candidates(words, self._challenge.difficulty_bits):
            if is_solution(self._challenge, start + lane):
                return start + lane
        return None


def _candidates(words: Words, difficulty_bits: int) -> list[int]:
    """Lanes whose h[4:8] fits: read from its last byte on, it begins with enough zero bits."""
    limit = 1 << (32 - min(difficulty_bits, 32))
    fits = words.byteswap() < np.uint32(limit) if difficulty_bits else np.ones(len(words), bool)
    return [int(lane) for lane in np.flatnonzero(fits)]
