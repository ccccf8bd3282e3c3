"""Requests that wait because a proxy lends no more at the moment."""

import asyncio
from collections import deque
from contextlib import suppress

POLL_S = 5.0
"""How long a request waits at most before it asks again; not every end is noticed here."""


class CreditLine:
    """A line at one proxy, which lends so much for all running requests together."""

    def __init__(self) -> None:
        self._waiting: deque[asyncio.Event] = deque()

    async def wait(self) -> None:
        """Return when it is worth asking again."""
        turn = asyncio.Event()
        self._waiting.append(turn)
        try:
            with suppress(TimeoutError):
                async with asyncio.timeout(POLL_S):
                    await turn.wait()
        finally:
            self._waiting = deque(other for other in self._waiting if other is not turn)

    def advance(self) -> None:
        """Let the first in the line try: a request has ended."""
        if self._waiting:
            self._waiting.popleft().set()
