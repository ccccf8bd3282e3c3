"""Whether a child is wanted, and whether one is there."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager


class Switch:
    """On from the start; the supervisor obeys it and tells when nothing is left of a child."""

    def __init__(self) -> None:
        self._on, self._off, self._empty = asyncio.Event(), asyncio.Event(), asyncio.Event()
        self._on.set()
        self._empty.set()

    @property
    def is_on(self) -> bool:
        """Whether a child is wanted."""
        return self._on.is_set()

    def turn_on(self) -> None:
        """Want a child."""
        self._off.clear()
        self._on.set()

    def turn_off(self) -> None:
        """Want none: one that is there is killed."""
        self._on.clear()
        self._off.set()

    async def wait_on(self) -> None:
        """Return when a child is wanted."""
        while not self._on.is_set():
            await self._on.wait()

    async def wait_off(self) -> None:
        """Return when none is wanted."""
        while not self._off.is_set():
            await self._off.wait()

    async def wait_empty(self) -> None:
        """Return when there is no child's process."""
        while not self._empty.is_set():
            await self._empty.wait()

    @contextmanager
    def child(self) -> Iterator[None]:
        """Inside there may be a process."""
        self._empty.clear()
        try:
            yield
        finally:
            self._empty.set()
