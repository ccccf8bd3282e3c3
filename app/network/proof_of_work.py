"""Solve the puzzle that a proxy sets before it talks, in threads beside the event loop."""

import asyncio
import os
from typing import TYPE_CHECKING

from app.network.errors import PeerRejectedError
from app.protocol.pow import Challenge

if TYPE_CHECKING:
    from app.network.nonce_search import NonceSearch

MAX_DIFFICULTY_BITS = 28
"""The hardest puzzle that is accepted unless told otherwise; as in cocoon, tee/cocoon/pow.h."""

_MAX_THREADS = 4


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
    search = await asyncio.to_thread(_search_of, challenge, threads)
    try:
        async with asyncio.TaskGroup() as group:
            for number in range(threads):
                group.create_task(asyncio.to_thread(search.run, number))
    finally:
        search.stop.set()
    return search.found


def _search_of(challenge: Challenge, threads: int) -> "NonceSearch":
    from app.network.nonce_search import NonceSearch  # noqa: PLC0415 - numpy is slow to load

    return NonceSearch(challenge, threads)
