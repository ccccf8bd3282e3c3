"""Entries are in a journal at once, and in a database a little later, many at a time."""

import asyncio
import logging
from collections.abc import Callable
from pathlib import Path
from typing import Generic, TypeVar

from app.storage.database import translated_errors
from app.storage.journal import Journal

GATHER_S = 0.1
"""So long the database waits for further entries: each of its transactions waits for the disk."""

RETRY_S = 1.0
"""Between attempts to write to a database that refuses; the journal has it meanwhile."""

Entry = TypeVar("Entry")

_log = logging.getLogger(__name__)


class Postings(Generic[Entry]):
    """What waits to be posted into one database; for one event loop.

    `encode` writes an entry for the journal. `post` writes entries into the database, all or none,
    in a thread; it must not mind those that are there already.
    """

    def __init__(
        self,
        database: Path,
        encode: Callable[[Entry], bytes],
        post: Callable[[list[Entry]], asyncio.Future[None]],
    ) -> None:
        self._database = database
        self._encode = encode
        self._post = post
        self._journal: Journal | None = None
        self._waiting: list[Entry] = []
        self._being_posted: list[Entry] = []
        self._alarm: asyncio.TimerHandle | None = None
        self._posting: asyncio.Future[None] | None = None
        self._failure: BaseException | None = None

    def take(self, entry: Entry) -> None:
        """Keep an entry; when this returns, the end of this program does not harm it.

        Raises:
            LedgerError: it cannot be kept.
        """
        with translated_errors(self._database):
            if self._journal is None:
                self._journal = Journal(self._database)
            self._journal.append(self._encode(entry))
        self._waiting.append(entry)
        if self._alarm is None and self._posting is None:
            self._begin_after(GATHER_S)

    async def settle(self) -> None:
        """Return when all that was taken by now is in the database, or when it refuses."""
        if self._posting is not None:
            await asyncio.wait([self._posting])
        if self._waiting or self._being_posted:
            self._begin()
        if self._posting is not None:
            await asyncio.wait([self._posting])

    async def close(self) -> None:
        """Post what is left; what the database refuses stays in the journal for the next start."""
        await self.settle()
        if self._alarm is not None:
            self._alarm.cancel()
        if self._journal is not None:
            self._journal.close()

    def _begin_after(self, seconds: float) -> None:
        self._alarm = asyncio.get_running_loop().call_later(seconds, self._begin)

    def _begin(self) -> None:
        """Post what waits; after a failure first what failed, to which one file is kept."""
        if self._alarm is not None:
            self._alarm.cancel()
            self._alarm = None
        if self._posting is not None or self._journal is None:
            return
        if not self._being_posted:
            self._being_posted, self._waiting = self._waiting, []
            self._journal.turn()
        self._posting = self._post(self._being_posted)
        self._posting.add_done_callback(self._ended)

    def _ended(self, posting: asyncio.Future[None]) -> None:
        self._posting = None
        error = posting.exception()
        if error is None:
            self._being_posted = []
            if self._journal is not None:
                self._journal.forget()
        else:
            _log.warning("%d entries must wait for their database: %s", self._count, error)
        if self._count:
            self._begin_after(GATHER_S if error is None else RETRY_S)

    @property
    def _count(self) -> int:
        return len(self._being_posted) + len(self._waiting)
