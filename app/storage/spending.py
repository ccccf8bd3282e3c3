"""What a gateway paid: a table of a ledger file of its own.

Developers wait for what is recorded, so it goes to a journal at once and into the table a little
later: the end of the program loses nothing, a power cut the last entries at most, and what the
proxies charged is known to them anyway.
"""

import asyncio
import sqlite3
import time
from collections.abc import AsyncIterator, Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from pathlib import Path

import msgspec

from app.domain.money import NanoTon
from app.storage.database import open_database, transaction, translated_errors
from app.storage.journal import recover
from app.storage.postings import Postings

BUSY_TIMEOUT_S = 5.0
_LONGEST_NAME = 1024

_MICROSECOND_S = 1e-6

_INSERT = "INSERT INTO spending (at_utc, network, model, tokens, cost) VALUES (?, ?, ?, ?, ?)"
_INSERT_IF_NEW = """
INSERT INTO spending (at_utc, network, model, tokens, cost)
SELECT ?1, ?2, ?3, ?4, ?5 WHERE NOT EXISTS (
    SELECT 1 FROM spending WHERE at_utc = ?1 AND network = ?2 AND model = ?3 AND tokens = ?4
        AND cost = ?5 AND number > (SELECT max(number) FROM spending) - 100000)
"""
_SUM = "SELECT coalesce(sum(cost), 0) FROM spending WHERE network = ?"

Row = tuple[float, str, str, int, int]
"""Time, network, model, tokens and cost of one request; no two have the same time."""


class Spending:
    """The open table, for one network; made by `open_spending`."""

    def __init__(
        self,
        path: Path,
        connection: sqlite3.Connection,
        network: str,
        executor: ThreadPoolExecutor,
        clock: Callable[[], float],
    ) -> None:
        self._path = path
        self._connection = connection
        self._network = network
        self._executor = executor
        self._clock = clock
        self._last_at = 0.0
        self._postings = Postings[Row](_journal_of(path), msgspec.msgpack.encode, self._post)

    def record(self, model: str, tokens: int, cost: NanoTon) -> None:
        """Add a request, its adjusted tokens and what they cost.

        When this returns it survives the end of this program, however sudden.

        Raises:
            LedgerError: the journal cannot be written.
        """
        at = max(self._clock(), self._last_at + _MICROSECOND_S)
        self._postings.take((at, self._network, model[:_LONGEST_NAME], tokens, cost))
        self._last_at = at

    async def total(self) -> NanoTon:
        """Return what was spent on this network so far.

        Raises:
            LedgerError: the file fails.
        """
        await self._postings.settle()
        return await asyncio.get_running_loop().run_in_executor(self._executor, self._sum)

    async def close(self) -> None:
        """Write what was recorded; what cannot be written now is at the next start."""
        await self._postings.close()

    def _post(self, rows: list[Row]) -> asyncio.Future[None]:
        return asyncio.get_running_loop().run_in_executor(self._executor, self._insert, rows)

    def _insert(self, rows: list[Row]) -> None:
        with translated_errors(self._path), transaction(self._connection):
            self._connection.executemany(_INSERT, rows)

    def _sum(self) -> NanoTon:
        with translated_errors(self._path):
            (total,) = self._connection.execute(_SUM, (self._network,)).fetchone()
            return NanoTon(total)


@asynccontextmanager
async def open_spending(
    path: Path, network: str, *, clock: Callable[[], float] = time.time
) -> AsyncIterator[Spending]:
    """Open or make the ledger's file for what is spent on that network.

    Raises:
        LedgerError: the file is not ours, from a newer version, damaged or not accessible.
    """
    with ThreadPoolExecutor(max_workers=1, thread_name_prefix="spending") as executor:
        loop = asyncio.get_running_loop()
        connection = await loop.run_in_executor(executor, _open, path)
        try:
            spending = Spending(path, connection, network[:_LONGEST_NAME], executor, clock)
            try:
                yield spending
            finally:
                await spending.close()
        finally:
            await asyncio.shield(loop.run_in_executor(executor, connection.close))


def _open(path: Path) -> sqlite3.Connection:
    connection = open_database(path, busy_timeout_s=BUSY_TIMEOUT_S)
    try:
        connection.execute("PRAGMA synchronous = NORMAL")
        with translated_errors(path):
            recover(_journal_of(path), lambda entries: _take_over(connection, entries))
    except BaseException:
        connection.close()
        raise
    return connection


def _journal_of(path: Path) -> Path:
    """Name the journal: its entries are not those of a node's ledger."""
    return path.with_name(f"{path.name}.spending")


def _take_over(connection: sqlite3.Connection, entries: Sequence[bytes]) -> None:
    """Add what a gateway recorded before it was killed, unless it was added already."""
    rows = [msgspec.msgpack.decode(entry, type=Row) for entry in entries]
    with transaction(connection):
        connection.executemany(_INSERT_IF_NEW, rows)
