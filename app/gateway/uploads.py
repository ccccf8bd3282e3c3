"""How much of the developers' requests is kept in memory at once."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from app.gateway.errors import NoWorkerError

TOTAL_BYTES = 128 * 2**20
"""Sixty recordings of two minutes, or eight requests of the largest size."""

PATIENCE_S = 60.0
"""How long a large request may wait for others."""

SMALL_BYTES = 64 * 2**10
"""Requests up to this size never wait."""


class UploadRoom:
    """Lets large bodies in as long as there is room; the others are read later, in order.

    What is not read yet stays with the developer's program: the system's buffers make it wait.
    """

    def __init__(self, total_bytes: int = TOTAL_BYTES, *, patience_s: float = PATIENCE_S) -> None:
        self._patience_s = patience_s
        self._free_bytes = total_bytes
        self._turn = asyncio.Lock()
        self._more_room = asyncio.Event()

    @asynccontextmanager
    async def hold(self, size: int) -> AsyncIterator[None]:
        """Wait for room for a body of that size, and keep it while inside.

        Raises:
            NoWorkerError: there was none in time.
        """
        if size <= SMALL_BYTES:
            yield
            return
        await self._take(size)
        try:
            yield
        finally:
            self._free_bytes += size
            self._more_room.set()

    async def _take(self, size: int) -> None:
        try:
            async with asyncio.timeout(self._patience_s), self._turn:
                while self._free_bytes < size:
                    self._more_room.clear()
                    await self._more_room.wait()
                self._free_bytes -= size
        except TimeoutError:
            raise NoWorkerError(
                "The gateway is busy with other large requests.", code="gateway_busy"
            ) from None
