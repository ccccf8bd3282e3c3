"""What the proxy must not forget: counters and signed payments, in one SQLite file.

Every change is one transaction that is on disk when `save` returns, so a process killed at any
moment leaves either the old or the new state. Nothing is ever lowered. Credits that wait for their
transaction are in journals beside the file, from which the next start saves them.
"""

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Callable, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from typing import TypeVar

from app.domain.errors import AppError
from app.localnet.account import AccountKind, AccountRecord
from app.localnet.sqlite_file import NewerFileError, open_for_one
from app.storage.journal import Journal, recover
from app.ton.address import Address, parse_address

SCHEMA_VERSION = 1

_SCHEMA = """
BEGIN IMMEDIATE;
CREATE TABLE account (
    proxy_contract TEXT NOT NULL,   -- raw address; new prices or keys make a new contract
    kind TEXT NOT NULL,             -- worker or client
    owner TEXT NOT NULL,            -- raw address
    saved_tokens INTEGER NOT NULL,
    signed_tokens INTEGER NOT NULL,
    payment BLOB NOT NULL,          -- signed cell as a bag of cells, empty before the first
    PRIMARY KEY (proxy_contract, kind, owner)
) WITHOUT ROWID;
PRAGMA user_version = 1;
COMMIT;
"""

_LOAD = """
SELECT kind, owner, saved_tokens, signed_tokens, payment FROM account WHERE proxy_contract = ?
"""

_SAVE = """
INSERT INTO account VALUES (:proxy_contract, :kind, :owner, :saved, :signed, :payment)
ON CONFLICT DO UPDATE SET
    saved_tokens = max(saved_tokens, excluded.saved_tokens),
    payment = iif(excluded.signed_tokens > signed_tokens OR length(payment) = 0,
        excluded.payment, payment),
    signed_tokens = max(signed_tokens, excluded.signed_tokens)
"""

_RAISE = """
UPDATE account SET saved_tokens = max(saved_tokens, ?)
WHERE proxy_contract = ? AND kind = ? AND owner = ?
"""

T = TypeVar("T")


class ProxyDatabaseError(AppError):
    """The file cannot be used."""

    title = "The proxy's database cannot be opened"


class ProxyDatabase:
    """The open file; its methods run one after the other in a thread of their own."""

    def __init__(
        self, path: Path, connection: sqlite3.Connection, thread: ThreadPoolExecutor
    ) -> None:
        self._path = path
        self._connection = connection
        self._thread = thread

    def new_journal(self) -> Journal:
        """Return a journal for `credit_entry`; the caller closes it.

        Raises:
            OSError: it cannot be written.
        """
        return Journal(self._path)

    async def load(self, proxy_contract: Address) -> list[AccountRecord]:
        """Return all accounts of that proxy contract."""
        return await self._run(lambda: _load(self._connection, proxy_contract))

    async def contracts(self) -> list[Address]:
        """Return the proxy contracts that have accounts."""
        return await self._run(lambda: _contracts(self._connection))

    async def save(self, proxy_contract: Address, records: Sequence[AccountRecord]) -> None:
        """Write the records in one transaction; they are on disk when this returns.

        Raises:
            ProxyDatabaseError: nothing was written.
        """
        await self._run(lambda: _save(self._connection, proxy_contract, records))

    async def _run(self, work: Callable[[], T]) -> T:
        return await asyncio.get_running_loop().run_in_executor(self._thread, work)


@asynccontextmanager
async def open_proxy_database(path: Path) -> AsyncIterator[ProxyDatabase]:
    """Open or create the file.

    Raises:
        ProxyDatabaseError: no database, damaged, from a newer version, or in use by another proxy.
    """
    loop = asyncio.get_running_loop()
    with ThreadPoolExecutor(1, "proxy-database") as thread:
        connection = await loop.run_in_executor(thread, _open, path)
        try:
            yield ProxyDatabase(path, connection, thread)
        finally:
            await loop.run_in_executor(thread, connection.close)


def credit_entry(
    proxy_contract: Address, credits_: Iterable[tuple[AccountKind, Address, int]]
) -> bytes:
    """Write for a journal up to which counts owners are credited."""
    lines = (f"{count} {proxy_contract.raw} {kind} {owner.raw}" for kind, owner, count in credits_)
    return "\n".join(lines).encode()


def _open(path: Path) -> sqlite3.Connection:
    try:
        connection = open_for_one(path, _SCHEMA, SCHEMA_VERSION)
    except NewerFileError as error:
        raise ProxyDatabaseError(f"{path}: {error}") from error
    except sqlite3.Error as error:
        raise ProxyDatabaseError(f"{path}: {error}", hint="Is another proxy using it?") from error
    try:
        recover(path, lambda entries: _take_over(connection, entries))
    except BaseException as error:
        connection.close()
        if isinstance(error, OSError | sqlite3.Error):
            raise ProxyDatabaseError(f"{path}: {error}") from error
        raise
    return connection


def _take_over(connection: sqlite3.Connection, entries: Sequence[bytes]) -> None:
    """Save credits of a proxy that was killed; it opened these accounts before."""
    rows = (line.split() for entry in entries for line in entry.decode().splitlines())
    with _transaction(connection):
        connection.executemany(_RAISE, ((int(tokens), *key) for tokens, *key in rows))


@contextmanager
def _transaction(connection: sqlite3.Connection) -> Iterator[None]:
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def _contracts(connection: sqlite3.Connection) -> list[Address]:
    rows = connection.execute("SELECT DISTINCT proxy_contract FROM account ORDER BY 1")
    return [parse_address(contract) for (contract,) in rows]


def _load(connection: sqlite3.Connection, proxy_contract: Address) -> list[AccountRecord]:
    return [
        AccountRecord(AccountKind(kind), parse_address(owner), saved, signed, payment)
        for kind, owner, saved, signed, payment in connection.execute(_LOAD, (proxy_contract.raw,))
    ]


def _save(
    connection: sqlite3.Connection, proxy_contract: Address, records: Sequence[AccountRecord]
) -> None:
    rows = [
        {
            "proxy_contract": proxy_contract.raw,
            "kind": record.kind,
            "owner": record.owner.raw,
            "saved": record.saved_tokens,
            "signed": record.signed_tokens,
            "payment": record.payment,
        }
        for record in records
    ]
    try:
        with _transaction(connection):
            connection.executemany(_SAVE, rows)
    except sqlite3.Error as error:
        raise ProxyDatabaseError(str(error), hint="Is the disk full?") from error
