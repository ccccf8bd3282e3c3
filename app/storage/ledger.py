"""The ledger: every job, and what the proxies credited and signed for them.

SQLite in a thread of its own, so the event loop never waits for the disk. What is noted is in a
journal at once, and in SQLite a little later; every reading sees it.
"""

import asyncio
from collections.abc import AsyncIterator, Callable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TypeVar

from app.domain.earnings import (
    EarningsSummary,
    JobRecord,
    PeriodTotals,
    ProxyCounters,
    Reconciliation,
)
from app.storage.database import LedgerBusyError, LedgerError, translated_errors
from app.storage.journal import recover
from app.storage.ledger_database import LedgerDatabase
from app.storage.ledger_entries import Entry, decoded_entries, encode_entry
from app.storage.postings import Postings

__all__ = ["Ledger", "LedgerBusyError", "LedgerError", "open_ledger"]

_Result = TypeVar("_Result")


class Ledger:
    """An open ledger; made by `open_ledger`.

    Every method raises `LedgerError` if the file fails, `LedgerBusyError` if another process
    held it for too long. What was noted while it was held is written later.
    """

    def __init__(self, path: Path, database: LedgerDatabase, executor: ThreadPoolExecutor) -> None:
        self._database = database
        self._executor = executor
        self._postings = Postings(path, encode_entry, self._post)

    def note_job(self, job: JobRecord) -> None:
        """Keep a finished job; on return it survives the end of this program, however sudden.

        A job that is there already stays as it is. A power cut may take the last tenth of a second.
        """
        self._postings.take(job)

    def note_counters(self, counters: ProxyCounters) -> None:
        """Take over what is higher than known, counter by counter; nothing is ever lowered.

        An account is a proxy contract and a worker contract. Its counters at the first call are
        its baseline; key and fee stay those of the first call. Every signed payment higher than
        all before it is kept. The same holds on return as for `note_job`.
        """
        self._postings.take(counters)

    async def close(self) -> None:
        """Post what was noted; what cannot be posted now is at the next start."""
        await self._postings.close()

    async def counters(self) -> list[ProxyCounters]:
        """Return the highest counters of every account, the one that changed last first."""
        return await self._read(self._database.counters)

    async def jobs(self, limit: int, before: JobRecord | None = None) -> list[JobRecord]:
        """Return jobs in the order of recording, newest first, at most 10,000.

        `before` is the last job of the page before. Paths are kept without their query part,
        paths and clients 100 characters long.
        """
        return await self._read(lambda: self._database.jobs(limit, before))

    async def hourly(self, since_utc: float, until_utc: float) -> list[PeriodTotals]:
        """Return the hours in which jobs finished and that begin in ``[since, until)``."""
        return await self._read(lambda: self._database.hours(since_utc, until_utc))

    async def daily(self, since_utc: float, until_utc: float) -> list[PeriodTotals]:
        """Return the days of UTC in which jobs finished and that begin in ``[since, until)``."""
        return await self._read(lambda: self._database.days(since_utc, until_utc))

    async def summary(self) -> EarningsSummary:
        """Return the sums of everything."""
        return await self._read(self._database.summary)

    async def reconcile(self) -> list[Reconciliation]:
        """Compare the answered jobs of each proxy contract with what it credited."""
        return await self._read(self._database.reconcile)

    async def _read(self, work: Callable[[], _Result]) -> _Result:
        await self._postings.settle()
        return await self._run(work)

    def _post(self, entries: list[Entry]) -> asyncio.Future[None]:
        return self._run(lambda: self._database.post(entries))

    def _run(self, work: Callable[[], _Result]) -> asyncio.Future[_Result]:
        return asyncio.get_running_loop().run_in_executor(self._executor, work)


@asynccontextmanager
async def open_ledger(path: Path, *, busy_timeout_s: float = 5.0) -> AsyncIterator[Ledger]:
    """Open or make the ledger's file; close it when everything asked for is done.

    Raises:
        LedgerError: the file is not ours, from a newer version, damaged or not accessible; it
            is left as it is.
    """
    executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix="ledger")
    try:
        async with _opened_database(executor, path, busy_timeout_s) as database:
            ledger = Ledger(path, database, executor)
            try:
                yield ledger
            finally:
                await ledger.close()
    finally:
        executor.shutdown(wait=False)


@asynccontextmanager
async def _opened_database(
    executor: ThreadPoolExecutor, path: Path, busy_timeout_s: float
) -> AsyncIterator[LedgerDatabase]:
    """Open and close in the ledger's thread; closing comes last even if this is cancelled."""
    loop = asyncio.get_running_loop()
    opening = executor.submit(_open, path, busy_timeout_s)
    try:
        yield await asyncio.shield(asyncio.wrap_future(opening))
    finally:
        await asyncio.shield(loop.run_in_executor(executor, _close, opening))


def _open(path: Path, busy_timeout_s: float) -> LedgerDatabase:
    """Open the file and post what programs had noted that ended too suddenly to do it."""
    database = LedgerDatabase(path, busy_timeout_s=busy_timeout_s)
    try:
        with translated_errors(path):
            recover(path, lambda entries: database.post(decoded_entries(entries)))
    except BaseException:
        database.close()
        raise
    return database


def _close(opening: Future[LedgerDatabase]) -> None:
    if opening.exception() is None:
        opening.result().close()
