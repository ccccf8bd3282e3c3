"""Who may run now and who waits: the engine's bounded queue."""

import asyncio
from collections import deque


class QueueFullError(Exception):
    """As many jobs wait already as may wait."""


class JobSlots:
    """Let `max_jobs` run and `queue_limit` wait, first come, first served."""

    def __init__(self, max_jobs: int, queue_limit: int) -> None:
        self._free = max_jobs
        self._max_jobs = max_jobs
        self._queue_limit = queue_limit
        self._waiting: deque[asyncio.Future[None]] = deque()

    @property
    def running(self) -> int:
        """How many slots are taken."""
        return self._max_jobs - self._free

    @property
    def waiting(self) -> int:
        """How many jobs wait for a slot."""
        return len(self._waiting)

    async def take(self) -> None:
        """Take a slot, waiting for one if needed; a cancelled task leaves the queue.

        Raises:
            QueueFullError: too many wait already.
        """
        if self._free:
            self._free -= 1
            return
        if len(self._waiting) >= self._queue_limit:
            raise QueueFullError
        await self._wait()

    def give_back(self) -> None:
        """Return a slot; it goes to the job that has waited longest."""
        while self._waiting:
            turn = self._waiting.popleft()
            if not turn.done():
                turn.set_result(None)
                return
        self._free += 1

    async def _wait(self) -> None:
        turn = asyncio.get_running_loop().create_future()
        self._waiting.append(turn)
        try:
            await turn
        except asyncio.CancelledError:
            self._leave(turn)
            raise

    def _leave(self, turn: asyncio.Future[None]) -> None:
        """Leave the queue, or pass on the slot that came just before the cancellation."""
        if not turn.cancelled():
            self.give_back()
        elif turn in self._waiting:
            self._waiting.remove(turn)
