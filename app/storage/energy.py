"""What sharing used and what energy and coins cost, in the ledger's file; append-only.

A connection of its own, in a thread of its own.
"""

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TypeVar

from app.domain.earnings_energy import HOUR_S, EnergySpan, EnergyUsed, by_hours
from app.domain.earnings_rates import Rate, RateKind
from app.storage.database import open_database, transaction, translated_errors

_BUSY_TIMEOUT_S = 5.0

_INSERT_NAME = "INSERT INTO names (text) VALUES (?) ON CONFLICT (text) DO NOTHING"
_INSERT_SPAN = """
    INSERT INTO spans (device, from_utc, until_utc, network, state, joules, is_measured)
    SELECT device.id, ?, ?, network.id, state.id, ?, ?
    FROM names AS device, names AS network, names AS state
    WHERE device.text = ? AND network.text = ? AND state.text = ?
"""
_SELECT_END_BEFORE = """
    SELECT coalesce(max(until_utc), 0) FROM spans
    WHERE device = (SELECT id FROM names WHERE text = ?) AND from_utc > ? AND from_utc <= ?
"""
_SELECT_BEGIN_AFTER = """
    SELECT min(from_utc) FROM spans
    WHERE device = (SELECT id FROM names WHERE text = ?) AND from_utc > ?
"""
_INSERT_RATE = "INSERT INTO rates VALUES (NULL, ?, ?, ?, ?, ?, ?)"
_SELECT_RATES = """
    SELECT kind, currency, micros, source, at_utc, is_assumed FROM rates ORDER BY number
"""
_SELECT_LAST_RATE = """
    SELECT kind, currency, micros, source, at_utc, is_assumed FROM rates
    WHERE kind = ? AND currency = ? ORDER BY number DESC LIMIT 1
"""
_SELECT_USED = """
    SELECT coalesce(sum(measured_joules), 0), coalesce(sum(assumed_joules), 0)
    FROM span_hours WHERE start_utc >= ? AND start_utc < ?
"""
_Result = TypeVar("_Result")


class EnergyBook:
    """The open tables; made by `open_energy`. Every method raises `LedgerError`.

    A write that was asked for is done even if its caller is cancelled.
    """

    def __init__(
        self, path: Path, connection: sqlite3.Connection, executor: ThreadPoolExecutor
    ) -> None:
        self._path = path
        self._connection = connection
        self._executor = executor

    async def record(self, spans: Iterable[EnergySpan]) -> None:
        """Keep spans of any length; what is known already of a device's time counts."""
        kept = tuple(spans)
        await asyncio.shield(self._run(lambda: self._insert_spans(kept)))

    async def record_rate(self, rate: Rate) -> bool:
        """Keep a price; False if the last one of its kind and currency says the same."""
        return await asyncio.shield(self._run(lambda: self._insert_rate(rate)))

    async def rates(self) -> list[Rate]:
        """Return every price, in the order of recording."""
        return await self._run(lambda: self._rates(_SELECT_RATES))

    async def used(self, since_utc: float, until_utc: float) -> EnergyUsed:
        """Return what all devices used in the hours that begin in ``[since, until)``."""
        return await self._run(lambda: self._used(since_utc, until_utc))

    def _used(self, since_utc: float, until_utc: float) -> EnergyUsed:
        row = self._connection.execute(_SELECT_USED, (since_utc, until_utc)).fetchone()
        return EnergyUsed(*row)

    def _insert_spans(self, spans: tuple[EnergySpan, ...]) -> None:
        with transaction(self._connection):
            for span in spans:
                for part in by_hours(span):
                    self._insert_span(part)

    def _insert_span(self, span: EnergySpan) -> None:
        free = self._free_part(span)
        if free is None:
            return
        names = (free.device, free.network, free.state)
        self._connection.executemany(_INSERT_NAME, [(name,) for name in names])
        values = (free.from_utc, free.until_utc, free.joules, int(free.is_measured), *names)
        self._connection.execute(_INSERT_SPAN, values)

    def _free_part(self, span: EnergySpan) -> EnergySpan | None:
        """Leave out what is known: a clock that was put back tells the same hour again."""
        hour_before = span.from_utc - HOUR_S
        ends = self._connection.execute(
            _SELECT_END_BEFORE, (span.device, hour_before, span.from_utc)
        ).fetchone()[0]
        begin = max(span.from_utc, ends)
        after = self._connection.execute(_SELECT_BEGIN_AFTER, (span.device, begin - 1)).fetchone()
        return span.clipped(begin, span.until_utc if after[0] is None else after[0])

    def _insert_rate(self, rate: Rate) -> bool:
        with transaction(self._connection):
            last = self._rates(_SELECT_LAST_RATE, rate.kind.value, rate.currency)
            if last and rate.says_the_same(last[0]):
                return False
            self._connection.execute(
                _INSERT_RATE,
                (
                    rate.at_utc,
                    rate.kind.value,
                    rate.currency,
                    rate.micros,
                    rate.source,
                    int(rate.is_assumed),
                ),
            )
            return True

    def _rates(self, statement: str, *values: str) -> list[Rate]:
        return [
            Rate(RateKind(kind), currency, micros, source, at_utc, bool(is_assumed))
            for kind, currency, micros, source, at_utc, is_assumed in self._connection.execute(
                statement, values
            )
        ]

    def _run(self, work: Callable[[], _Result]) -> asyncio.Future[_Result]:
        def translated() -> _Result:
            with translated_errors(self._path):
                return work()

        return asyncio.get_running_loop().run_in_executor(self._executor, translated)


@asynccontextmanager
async def open_energy(path: Path) -> AsyncIterator[EnergyBook]:
    """Open or make the ledger's file for energy and prices.

    Raises:
        LedgerError: the file is not ours, from a newer version, damaged or not accessible.
    """
    with ThreadPoolExecutor(max_workers=1, thread_name_prefix="energy") as executor:
        loop = asyncio.get_running_loop()
        connection = await loop.run_in_executor(
            executor, lambda: open_database(path, busy_timeout_s=_BUSY_TIMEOUT_S)
        )
        try:
            yield EnergyBook(path, connection, executor)
        finally:
            await asyncio.shield(loop.run_in_executor(executor, connection.close))
