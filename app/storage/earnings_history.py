"""What the earnings page reads: bars of any stretch of time, out of hourly and daily sums.

A connection of its own, in a thread of its own: reading waits for nobody who writes.
"""

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TypeVar

from app.domain.earnings_bars import EarningsHistory, PaidFee
from app.domain.payouts import Payout
from app.domain.reasons import JobGroup
from app.storage.database import open_database, translated_errors
from app.storage.earnings_jobs import job_groups
from app.storage.earnings_reader import BarReader

_BUSY_TIMEOUT_S = 5.0
_Result = TypeVar("_Result")


class HistoryReader:
    """The open file; made by `open_history`. Every method raises `LedgerError`."""

    def __init__(
        self, path: Path, connection: sqlite3.Connection, executor: ThreadPoolExecutor
    ) -> None:
        self._path = path
        self._connection = connection
        self._bars = BarReader(connection)
        self._executor = executor

    async def first_utc(self) -> float | None:
        """Return the hour of the first thing known, None of an empty ledger."""
        return await self._run(self._bars.first_utc)

    async def history(self, bounds: Sequence[int]) -> EarningsHistory:
        """Return what happened in each bar ``[bounds[i], bounds[i + 1])``.

        Bounds are full hours in Unix seconds, ascending.

        Raises:
            ValueError: a bound is no full hour, or not above the one before.
        """
        return await self._run(lambda: self._bars.history(tuple(bounds)))

    async def payouts(self, since_utc: float, until_utc: float) -> list[Payout]:
        """Return what arrived in ``[since, until)``, the oldest first."""
        return await self._run(lambda: self._bars.payouts(since_utc, until_utc))

    async def payout_fees(self, since_utc: float, until_utc: float) -> list[PaidFee]:
        """Return what the owner's wallet paid for payouts in ``[since, until)``."""
        return await self._run(lambda: self._bars.payout_fees(since_utc, until_utc))

    async def job_groups(self, since_utc: float, until_utc: float) -> dict[str, list[JobGroup]]:
        """Return by network what the answered jobs of ``[since, until)`` earned, and why.

        Reads every job of that time: a million take about a second.
        """
        return await self._run(lambda: job_groups(self._connection, since_utc, until_utc))

    async def _run(self, work: Callable[[], _Result]) -> _Result:
        def translated() -> _Result:
            with translated_errors(self._path):
                return work()

        return await asyncio.get_running_loop().run_in_executor(self._executor, translated)


@asynccontextmanager
async def open_history(path: Path) -> AsyncIterator[HistoryReader]:
    """Open the ledger's file to read its history.

    Raises:
        LedgerError: the file is not ours, from a newer version, damaged or not accessible.
    """
    with ThreadPoolExecutor(max_workers=1, thread_name_prefix="history") as executor:
        loop = asyncio.get_running_loop()
        connection = await loop.run_in_executor(
            executor, lambda: open_database(path, busy_timeout_s=_BUSY_TIMEOUT_S)
        )
        try:
            yield HistoryReader(path, connection, executor)
        finally:
            await asyncio.shield(loop.run_in_executor(executor, connection.close))
