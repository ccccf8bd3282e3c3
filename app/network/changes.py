"""Tell any number of waiting tasks that something has changed."""

import asyncio


class Changes:
    """A counter to wait on; whoever comes late sees at once that it has moved."""

    def __init__(self) -> None:
        self.count = 0
        self._next = asyncio.Event()

    def notify(self) -> None:
        """Wake all who wait."""
        self.count += 1
        self._next.set()
        self._next = asyncio.Event()

    async def beyond(self, seen: int) -> int:
        """Return the counter as soon as it is not `seen`."""
        while self.count == seen:
            await self._next.wait()
        return self.count
