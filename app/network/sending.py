"""What a session has to send, on its way into the link."""

import asyncio

from app.network.errors import SessionEndedError
from app.network.link import Link
from app.protocol.connection import Connection

MAX_GATHERED_BYTES = 65_536
"""A sender waits for the way to be free when more than this is on it."""


class Sending:
    """Moves bytes from a connection into its link, those that come together at once.

    `unread_replies` are those that were queued since bytes left for the last time.
    """

    def __init__(self, link: Link, connection: Connection) -> None:
        self.unread_replies = 0
        self._link = link
        self._connection = connection
        self._lock = asyncio.Lock()
        self._something_waits = asyncio.Event()
        self._failure: SessionEndedError | None = None
        self._is_gathering = False
        self._is_closed = False

    @property
    def is_free(self) -> bool:
        """Whether a little more could leave without waiting."""
        is_little = self._connection.waiting_bytes <= MAX_GATHERED_BYTES
        return is_little and self._link.is_free and not self._lock.locked()

    async def pass_on(self) -> None:
        """Send what is queued soon; returns when the way is free for more.

        Raises:
            SessionEndedError: the connection broke.
        """
        if self._connection.waiting_bytes > MAX_GATHERED_BYTES:
            await self.flush()
        else:
            self.gather()

    def gather(self) -> None:
        """Send what is queued once whatever runs now has queued all it has."""
        if not self._is_gathering:
            self._is_gathering = True
            asyncio.get_running_loop().call_soon(self._end_gathering)

    def wake(self) -> None:
        """Have `run` send what is queued."""
        self._something_waits.set()

    async def flush(self) -> None:
        """Send all that is queued, as fast as the other side reads it.

        Raises:
            SessionEndedError: the connection broke.
        """
        try:
            async with self._lock:
                while data := self._connection.data_to_send():
                    await self._link.write(data)
                    self.unread_replies = 0
        except asyncio.CancelledError:
            self.wake()  # what is queued must leave all the same
            raise

    async def run(self) -> None:
        """Send whenever that is asked for, until cancelled.

        Raises:
            SessionEndedError: the connection broke.
        """
        while True:
            await self._something_waits.wait()
            self._something_waits.clear()
            if self._failure is not None:
                raise self._failure
            await self.flush()

    def close(self) -> None:
        """Send nothing any more."""
        self._is_closed = True

    def _end_gathering(self) -> None:
        self._is_gathering = False
        if self._is_closed:
            return
        if not self.is_free:
            self.wake()
            return
        try:
            self._link.write_at_once(self._connection.data_to_send())
            self.unread_replies = 0
        except SessionEndedError as error:
            self._failure = error
            self.wake()
