"""Solve the puzzle that a proxy sets before it talks, in threads beside the event loop.

Hashing in numpy lanes tries half as many nonces again per second as a loop over hashlib, and
unlike such a loop it leaves the interpreter to other threads while it works.
"""

import asyncio
import os
import threading

import numpy as np

from app.network.errors import PeerRejectedError
from app.network.sha256_lanes import Lanes, Words
from app.protocol.pow import Challenge, is_solution

MAX_DIFFICULTY_BITS = 28
"""The hardest puzzle that is accepted unless told otherwise; as in cocoon, tee/cocoon/pow.h."""

LANES = 16_384
"""Nonces per batch: large enough to be quick, small enough to stay in the processor's cache."""

_MAX_THREADS = 4
_NONCES = 2**63


def thread_count() -> int:
    """How many threads share the search: half of the processors, at most four."""
    return max(1, min(_MAX_THREADS, (os.cpu_count() or 1) // 2))


async def solve(challenge: Challenge, max_difficulty_bits: int = MAX_DIFFICULTY_BITS) -> int:
    """Find a nonce that satisfies the challenge; cancelling stops the search within a batch.

    Raises:
        PeerRejectedError: a harder puzzle than `max_difficulty_bits`.
    """
    bits = challenge.difficulty_bits
    if bits > max_difficulty_bits:
        raise PeerRejectedError(
            f"The other side demands a proof of work of {bits} bits; "
            f"this program computes at most {max_difficulty_bits}."
        )
    return await _search(challenge, thread_count())


async def _search(challenge: Challenge, threads: int) -> int:
    search = _Search(challenge, threads)
    try:
        async with asyncio.TaskGroup() as group:
            for number in range(threads):
                group.create_task(asyncio.to_thread(search.run, number))
    finally:
        search.stop.set()
    return search.found


class _Search:
    """Threads take batches of nonces in turn until one of them has found a solution."""

    def __init__(self, challenge: Challenge, threads: int) -> None:
        self.stop = threading.Event()
        self.found = -1
        self._challenge = challenge
        self._threads = threads

    def run(self, number: int) -> None:
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
