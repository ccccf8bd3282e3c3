"""Messages on their way to one peer, so that a peer that does not read stops nobody else."""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable

from app.protocol.framing import MAX_PAYLOAD
from app.protocol.tl import TlObject

CONGESTED_BYTES = MAX_PAYLOAD
"""Above this a worker gets no further query."""

MAX_QUEUED_BYTES = 2 * MAX_PAYLOAD
"""A peer that leaves more than this unread loses its connection; also what one peer can hold."""

AT_ONCE_BYTES = 65_536
"""Larger messages wait for their turn even on a free way."""

MESSAGE_BYTES = 512
"""What a message costs apart from its payload: ids, a signed payment, the object itself."""


class OutboxFullError(Exception):
    """The peer does not read what it is sent."""


class Outbox:
    """A queue of messages, bounded in bytes; `on_relief` is called when congestion has ended."""

    def __init__(self) -> None:
        self.on_relief: Callable[[], None] = _ignore
        self._send_at_once: Callable[[TlObject], bool] = _refuse
        self._queue: deque[tuple[TlObject, int]] = deque()
        self._queued_bytes = 0
        self._filled = asyncio.Event()
        self._overflowed = asyncio.Event()
        self._is_closed = False

    @property
    def is_congested(self) -> bool:
        """So much is queued that nothing large should be added."""
        return self._queued_bytes > CONGESTED_BYTES

    def post(self, message: TlObject, payload_bytes: int = 0) -> None:
        """Queue a message; dropped after `close`. An overflow ends `run` instead of raising."""
        if self._is_closed:
            return
        is_next = not self._queue and payload_bytes <= AT_ONCE_BYTES
        if is_next and self._send_at_once(message):
            return
        self._queue.append((message, payload_bytes + MESSAGE_BYTES))
        self._queued_bytes += payload_bytes + MESSAGE_BYTES
        if self._queued_bytes > MAX_QUEUED_BYTES:
            self.close()
            self._overflowed.set()
        self._filled.set()

    def close(self) -> None:
        """Drop everything; nothing is accepted any more."""
        self._is_closed = True
        self._queue.clear()

    async def run(
        self,
        send: Callable[[TlObject], Awaitable[None]],
        send_at_once: Callable[[TlObject], bool] | None = None,
    ) -> None:
        """Send what is posted, in order, as fast as the peer reads it.

        `send_at_once` sends if nothing is in the way, and else returns False.

        Raises:
            OutboxFullError: in a group; the peer fell too far behind.
        """
        self._send_at_once = send_at_once or _refuse
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(self._keep_sending(send))
            await self._overflowed.wait()
            raise OutboxFullError("the peer does not read what it is sent")

    async def _keep_sending(self, send: Callable[[TlObject], Awaitable[None]]) -> None:
        while True:
            await self._filled.wait()
            self._filled.clear()
            while self._queue:
                message, size = self._queue.popleft()
                await send(message)
                self._relieve(size)

    def _relieve(self, size: int) -> None:
        was_congested = self.is_congested
        self._queued_bytes -= size
        if was_congested and not self.is_congested:
            self.on_relief()


def _ignore() -> None:
    """Nobody waits for the end of the congestion."""


def _refuse(_message: TlObject) -> bool:
    """Nothing can be sent at once."""
    return False
