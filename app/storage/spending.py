"""What a gateway paid: a table of a ledger file of its own, in a thread of its own.

Developers wait for these writes, so they do not wait for the disk: the end of the program loses
nothing, a power cut the last entries at most, and what the proxies charged is known to them anyway.
"""

import asyncio
import sqlite3
import time
from collections.abc import AsyncIterator, Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from app.domain.money import NanoTon
from app.storage.database import open_database, transaction, translated_errors

BUSY_TIMEOUT_S = 5.0
_LONGEST_NAME = 1024

_INSERT = "INSERT INTO spending (at_utc, network, model, tokens, cost) VALUES (?, ?, ?, ?, ?)"
_SUM = "SELECT coalesce(sum(cost), 0) FROM spending WHERE network = ?"


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

    def record(self, charges: Sequence[tuple[str, int, NanoTon]]) -> asyncio.Future[None]:
        """Begin to add requests, each a model, its tokens and their cost, in one transaction.

        With the result they survive the death of this process; the error in it may be LedgerError:
        the file fails.
        """
        at = self._clock()
        rows = [(at, self._network, model[:_LONGEST_NAME], *costs) for model, *costs in charges]
        return asyncio.get_running_loop().run_in_executor(self._executor, self._insert, rows)

    async def total(self) -> NanoTon:
        """Return what was spent on this network so far.

        Raises:
            LedgerError: the file fails.
        """
        return await asyncio.get_running_loop().run_in_executor(self._executor, self._sum)

    def _insert(self, rows: list[tuple[Any, ...]]) -> None:
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
            yield Spending(path, connection, network[:_LONGEST_NAME], executor, clock)
        finally:
            await asyncio.shield(loop.run_in_executor(executor, connection.close))


def _open(path: Path) -> sqlite3.Connection:
    connection = open_database(path, busy_timeout_s=BUSY_TIMEOUT_S)
    connection.execute("PRAGMA synchronous = NORMAL")
    return connection
