"""Keeps the notebook: so that the next start knows whether this run ended while it shared."""

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass

from app.domain.pause import Pause
from app.storage.desk_notebook import DeskNotebook, Notes

ALIVE_EVERY_S = 120.0
"""How exactly one will know when a run ended."""


@dataclass(frozen=True, slots=True)
class Entry:
    """What is worth remembering."""

    is_sharing: bool = False
    pause: Pause | None = None
    is_freed: bool = False
    freed_in_s: float | None = None


class Diary:
    """Writes only what has changed, and a sign of life while it shares."""

    def __init__(self, notebook: DeskNotebook, clock: Callable[[], float] = time.time) -> None:
        self._notebook = notebook
        self._clock = clock
        self._entry = Entry()
        self._notes = Notes()
        self._writing = asyncio.Lock()

    async def open(self) -> Notes:
        """Return what the last run left."""
        return await asyncio.to_thread(self._notebook.read)

    async def write(self, entry: Entry) -> None:
        """Take note of how things stand; what is told last is what is kept.

        Raises:
            OSError: the disk or the permissions.
        """
        async with self._writing:
            await self._write(entry)

    async def _write(self, entry: Entry) -> None:
        now = self._clock()
        is_due = entry.is_sharing and abs(now - self._notes.alive_utc) >= ALIVE_EVERY_S
        if entry == self._entry and not is_due:
            return
        since = self._notes.sharing_since_utc or now if entry.is_sharing else None
        notes = Notes(since, now, entry.pause, entry.is_freed, entry.freed_in_s)
        await asyncio.to_thread(self._notebook.write, notes)
        self._entry, self._notes = entry, notes
