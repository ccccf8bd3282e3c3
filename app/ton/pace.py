"""How fast one server may be asked."""

import asyncio
import time
from collections.abc import Awaitable, Callable

from app.ton.chain import ChainUnavailableError

LONGEST_WAIT_S = 30.0


class Pace:
    """Let requests go one after the other, at most `requests_per_s` of them.

    `clock` counts seconds from anywhere, `sleep` waits for some.
    """

    def __init__(
        self,
        requests_per_s: float,
        *,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        if requests_per_s <= 0:
            raise ValueError("a server that may never be asked")
        self._interval_s = 1 / requests_per_s
        self._clock, self._sleep = clock, sleep
        self._next_s = clock()

    async def wait(self) -> None:
        """Return when the next request may go.

        Raises:
            ChainUnavailableError: so many wait already that it would take too long.
        """
        now_s = self._clock()
        at_s = max(now_s, self._next_s)
        if at_s - now_s > LONGEST_WAIT_S:
            raise ChainUnavailableError("too many questions are waiting for this server")
        self._next_s = at_s + self._interval_s
        if at_s > now_s:
            await self._sleep(at_s - now_s)
