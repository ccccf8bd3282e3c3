"""Received events on their way to whoever reads them."""

import asyncio
from collections import deque

from app.protocol.events import MessageReceived, QueryReceived

Incoming = MessageReceived | QueryReceived


class Inbox:
    """A queue for one reader, bounded in events and in bytes, that can be closed.

    It takes one event more than `max_bytes` allow, so that an event of any size gets through.
    """

    def __init__(self, max_events: int, max_bytes: int) -> None:
        self._events: deque[tuple[Incoming, int]] = deque()
        self._max_events = max_events
        self._max_bytes = max_bytes
        self._bytes = 0
        self._is_closed = False
        self._is_awaited = False
        self._news = asyncio.Event()
        self._space = asyncio.Event()

    async def put(self, event: Incoming, size: int) -> None:
        """Add an event that took `size` bytes, as soon as there is room."""
        while self.is_full and not self._is_closed:
            self._space.clear()
            await self._space.wait()
        self.add(event, size)

    def add(self, event: Incoming, size: int) -> None:
        """Add an event whether there is room or not."""
        self._events.append((event, size))
        self._bytes += size
        self._news.set()

    async def take(self) -> Incoming | None:
        """Return the next event; None once the inbox is closed and empty."""
        while not self._events:
            if self._is_closed:
                return None
            self._news.clear()
            self._is_awaited = True
            try:
                await self._news.wait()
            finally:
                self._is_awaited = False
        event, size = self._events.popleft()
        self._bytes -= size
        self._space.set()
        return event

    def close(self) -> None:
        """Let the reader have what is left, then the end."""
        self._is_closed = True
        self._news.set()
        self._space.set()

    @property
    def is_passed(self) -> bool:
        """The reader has done with all events and waits for the next."""
        return self._is_awaited and not self._events

    @property
    def is_full(self) -> bool:
        """There is no room for one more."""
        return len(self._events) >= self._max_events or self._bytes >= self._max_bytes
