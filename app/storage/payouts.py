"""Payouts in the ledger's file: what is in flight, how it ended, and what arrived.

A connection of its own, in a thread of its own.
"""

import asyncio
import sqlite3
import time
from collections.abc import AsyncIterator, Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from app.domain.claims import RelayedBefore
from app.domain.money import NanoTon
from app.domain.payouts import PaidTotals, Payout, Received, RelayEnd, RelayFate
from app.domain.reasons import Reason
from app.storage import payout_reasons
from app.storage.database import LedgerError, open_database, transaction, translated_errors
from app.ton.address import parse_address
from app.ton.message_fate import SentMessage

BUSY_TIMEOUT_S = 5.0
_QUERY_ID_SIZE = 8
_MAX_SHOWN = 1000

_INSERT_RELAY = "INSERT INTO relays VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
_INSERT_END = """
    INSERT INTO relay_ends SELECT number, ?, ?, ?, ? FROM relays WHERE hash = ?
    ON CONFLICT DO NOTHING
"""
_SELECT_RELAYS = """
    SELECT network, proxy, worker, query_id, tokens, wallet, boc, hash, valid_until, after_lt
    FROM relays LEFT JOIN relay_ends ON relay = number
"""
_OPEN = "WHERE relay IS NULL ORDER BY number"
_SELECT_END = """
    SELECT fate, cost, deposit FROM relay_ends JOIN relays ON number = relay WHERE hash = ?
"""
_INSERT_PAYOUT = """
    INSERT INTO payouts VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (hash) DO NOTHING
"""
_SELECT_PAYOUTS = """
    SELECT hash, lt, network, proxy, worker, query_id, tokens, amount, at_utc
    FROM payouts ORDER BY number DESC LIMIT ?
"""
_SELECT_FEES = "SELECT coalesce(sum(cost), 0) FROM relay_ends WHERE at_utc >= ?"
_SELECT_TOTALS = """
    SELECT count(*), coalesce(sum(amount), 0), (SELECT coalesce(sum(cost), 0) FROM relay_ends)
    FROM payouts
"""

_Result = TypeVar("_Result")


class PayoutInFlightError(LedgerError):
    """A payout of this worker contract was sent, and what became of it is not known yet."""

    title = "A payout is already on its way"
    hint = "It is followed until its fate is certain; then ask again."


@dataclass(frozen=True, slots=True)
class Relay:
    """A signed payment that the owner's wallet is to relay, in a message that is ready to go.

    Addresses are raw text; `tokens` is the payment's count.
    """

    network: str
    proxy_contract: str
    worker_contract: str
    query_id: int
    tokens: int
    message: SentMessage


class PayoutBook:
    """The open tables; made by `open_payouts`. Every method raises `LedgerError`."""

    def __init__(
        self,
        path: Path,
        connection: sqlite3.Connection,
        executor: ThreadPoolExecutor,
        clock: Callable[[], float],
    ) -> None:
        self._path = path
        self._connection = connection
        self._executor = executor
        self._clock = clock

    async def begin(self, relay: Relay) -> None:
        """Write down a message before it is sent; on return it survives a crash.

        Raises:
            PayoutInFlightError: another one to this worker contract has not ended.
        """
        await asyncio.shield(self._run(lambda: self._insert_relay(relay)))

    async def end(self, relay: Relay, end: RelayEnd) -> None:
        """Write down what became of a message; the first word counts."""
        values = (end.fate.value, end.cost, end.deposit, self._clock(), relay.message.hash)
        await asyncio.shield(self._run(lambda: self._write(_INSERT_END, values)))

    async def open_relays(self) -> list[Relay]:
        """Return what was written down and has not ended."""
        return [_relay_of(row) for row in await self._read(_SELECT_RELAYS + _OPEN)]

    async def end_of(self, relay: Relay) -> RelayEnd | None:
        """Return how a relay ended, None while it has not."""
        rows = await self._read(_SELECT_END, (relay.message.hash,))
        return next((RelayEnd(RelayFate(fate), cost, kept) for fate, cost, kept in rows), None)

    async def record(self, payout: Payout) -> bool:
        """Keep what arrived; False if that transaction is known."""
        values = (
            payout.transaction,
            payout.lt,
            payout.network,
            payout.proxy_contract,
            payout.worker_contract,
            payout.query_id.to_bytes(_QUERY_ID_SIZE, "big"),
            payout.tokens,
            payout.amount,
            payout.at_utc,
        )
        return await asyncio.shield(self._run(lambda: self._write(_INSERT_PAYOUT, values))) == 1

    async def payouts(self, limit: int = _MAX_SHOWN) -> list[Payout]:
        """Return what arrived, the newest first."""
        return [_payout_of(row) for row in await self._read(_SELECT_PAYOUTS, (limit,))]

    async def totals(self) -> PaidTotals:
        """Return the sums of everything."""
        ((count, amount, fees),) = await self._read(_SELECT_TOTALS)
        return PaidTotals(count, NanoTon(amount), NanoTon(fees))

    async def fees(self, since_utc: float) -> NanoTon:
        """Return what the owner's wallet paid for payouts that ended since then."""
        ((fees,),) = await self._read(_SELECT_FEES, (since_utc,))
        return NanoTon(fees)

    async def received(self) -> dict[str, Received]:
        """Return what arrived, by worker contract."""
        return await self._look(payout_reasons.read_received)

    async def relayed_before(self) -> dict[str, RelayedBefore]:
        """Return what the owner's wallet was asked to relay, by worker contract."""
        return await self._look(payout_reasons.read_relayed)

    async def reasons(self, limit: int = _MAX_SHOWN) -> list[Reason]:
        """Explain what arrived, the newest first; it looks through the days that were paid for."""
        return await self._look(lambda connection: payout_reasons.read_reasons(connection, limit))

    def _insert_relay(self, relay: Relay) -> None:
        try:
            self._write(_INSERT_RELAY, _relay_values(relay, self._clock()))
        except sqlite3.IntegrityError as error:
            raise PayoutInFlightError(f"{relay.worker_contract}: {error}") from error

    def _write(self, sql: str, values: tuple[Any, ...]) -> int:
        with translated_errors(self._path), transaction(self._connection):
            return self._connection.execute(sql, values).rowcount

    async def _read(self, sql: str, values: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
        return await self._look(lambda connection: connection.execute(sql, values).fetchall())

    async def _look(self, read: Callable[[sqlite3.Connection], _Result]) -> _Result:
        def work() -> _Result:
            with translated_errors(self._path):
                return read(self._connection)

        return await self._run(work)

    def _run(self, work: Callable[[], _Result]) -> asyncio.Future[_Result]:
        return asyncio.get_running_loop().run_in_executor(self._executor, work)


@asynccontextmanager
async def open_payouts(
    path: Path, *, clock: Callable[[], float] = time.time
) -> AsyncIterator[PayoutBook]:
    """Open or make the ledger's file for its payouts.

    Raises:
        LedgerError: the file is not ours, from a newer version, damaged or not accessible.
    """
    with ThreadPoolExecutor(max_workers=1, thread_name_prefix="payouts") as executor:
        loop = asyncio.get_running_loop()
        connection = await loop.run_in_executor(
            executor, lambda: open_database(path, busy_timeout_s=BUSY_TIMEOUT_S)
        )
        try:
            yield PayoutBook(path, connection, executor, clock)
        finally:
            await asyncio.shield(loop.run_in_executor(executor, connection.close))


def _relay_values(relay: Relay, at_utc: float) -> tuple[Any, ...]:
    message = relay.message
    return (
        relay.network,
        relay.proxy_contract,
        relay.worker_contract,
        relay.query_id.to_bytes(_QUERY_ID_SIZE, "big"),
        relay.tokens,
        message.account.raw,
        message.boc,
        message.hash,
        message.valid_until,
        message.after_lt,
        at_utc,
    )


def _relay_of(row: tuple[Any, ...]) -> Relay:
    network, proxy, worker, query_id, tokens, wallet, boc, digest, valid_until, after_lt = row
    message = SentMessage(parse_address(wallet), boc, digest, valid_until, after_lt)
    return Relay(network, proxy, worker, int.from_bytes(query_id, "big"), tokens, message)


def _payout_of(row: tuple[Any, ...]) -> Payout:
    digest, lt, network, proxy, worker, query_id, *rest = row
    query = int.from_bytes(query_id, "big")
    return Payout(digest, lt, network, proxy, worker, query, *rest)
