"""The chain's file: SQLite, every block in one transaction.

A process killed at any moment leaves all of a block or nothing of it, so what is on disk is
always a chain that was. With no path the chain lives in memory.
"""

import sqlite3
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from app.domain.errors import AppError
from app.localnet.chain.records import ChainTransaction, read_transaction
from app.localnet.chain.vm_cell import VmCell
from app.localnet.sqlite_file import NewerFileError, open_for_one
from app.ton.address import Address

SCHEMA_VERSION = 1

_SCHEMA = """
BEGIN IMMEDIATE;
CREATE TABLE head (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    seqno INTEGER NOT NULL,             -- of the last block
    block_hash BLOB NOT NULL,
    at_utc INTEGER NOT NULL,            -- unix seconds of the last block
    last_lt INTEGER NOT NULL,
    clock_offset_s INTEGER NOT NULL,    -- how far the clock was moved forward
    minted INTEGER NOT NULL,            -- nanotons ever made
    collected INTEGER NOT NULL          -- nanotons ever paid as fees
);
CREATE TABLE account (address BLOB PRIMARY KEY, boc BLOB NOT NULL);
CREATE TABLE block (
    seqno INTEGER PRIMARY KEY, hash BLOB NOT NULL, at_utc INTEGER NOT NULL, last_lt INTEGER NOT NULL
);
CREATE TABLE tx (
    account BLOB NOT NULL, lt INTEGER NOT NULL, block INTEGER NOT NULL, hash BLOB NOT NULL,
    boc BLOB NOT NULL
);
CREATE UNIQUE INDEX tx_by_account ON tx (account, lt);
CREATE TABLE pending (place INTEGER PRIMARY KEY, boc BLOB NOT NULL);  -- messages to be delivered
PRAGMA user_version = 1;
COMMIT;
"""

_WRITE_HEAD = """
INSERT INTO head VALUES (1, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT DO UPDATE SET seqno = excluded.seqno, block_hash = excluded.block_hash,
    at_utc = excluded.at_utc, last_lt = excluded.last_lt, clock_offset_s = excluded.clock_offset_s,
    minted = excluded.minted, collected = excluded.collected
"""

_READ_TRANSACTIONS = """
SELECT boc FROM tx WHERE account = ? AND lt <= ? AND lt > ? ORDER BY lt DESC LIMIT ?
"""

_READ_NEWEST = "SELECT account, block, boc FROM tx ORDER BY rowid DESC LIMIT ?"


class StoreError(AppError):
    """The chain's file cannot be used."""

    title = "The local chain's file cannot be used"


@dataclass(frozen=True, slots=True)
class Head:
    """Where the chain stands; amounts in nanotons, `minted` at most 2**62."""

    seqno: int = 0
    block_hash: bytes = bytes(32)
    at_utc: int = 0
    last_lt: int = 0
    clock_offset_s: int = 0
    minted: int = 0
    collected: int = 0


@dataclass(frozen=True, slots=True)
class Block:
    """A finished block: the new head, what it changed, and the messages that it left over."""

    head: Head
    accounts: dict[Address, VmCell]
    transactions: tuple[ChainTransaction, ...]
    pending: tuple[VmCell, ...]


class Store:
    """The open file; its owner uses it from one thread at a time."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._has_pending = True

    @classmethod
    def open(cls, path: Path | None = None) -> Self:
        """Open or create the file; None is a chain in memory.

        Raises:
            StoreError: no such file, damaged, from a newer version, or in use.
        """
        try:
            return cls(open_for_one(path, _SCHEMA, SCHEMA_VERSION, any_thread=True))
        except NewerFileError as error:
            raise StoreError(f"{path}: {error}") from error
        except sqlite3.Error as error:
            raise StoreError(f"{path}: {error}", hint="Is another chain using it?") from error

    def close(self) -> None:
        """Close the file."""
        self._connection.close()

    def head(self) -> Head:
        """Return where the chain stands; a new one has block 0."""
        row = self._connection.execute(
            "SELECT seqno, block_hash, at_utc, last_lt, clock_offset_s, minted, collected FROM head"
        ).fetchone()
        return Head(*row) if row else Head()

    def pending(self) -> list[VmCell]:
        """Return the messages that were sent but not delivered yet, oldest first."""
        rows = self._connection.execute("SELECT boc FROM pending ORDER BY place")
        return [VmCell.from_boc(boc) for (boc,) in rows]

    def account(self, address: Address) -> VmCell | None:
        """Return a shard's entry of an account, None if there never was one."""
        row = self._connection.execute(
            "SELECT boc FROM account WHERE address = ?", (_key(address),)
        ).fetchone()
        return VmCell.from_boc(row[0]) if row else None

    def addresses(self) -> Iterable[Address]:
        """Return all accounts that ever were."""
        rows = self._connection.execute("SELECT address FROM account ORDER BY address")
        return [Address(int.from_bytes(key[:1], signed=True), key[1:]) for (key,) in rows]

    def transactions(
        self, address: Address, *, limit: int, newest_lt: int, after_lt: int
    ) -> list[ChainTransaction]:
        """Return an account's transactions with `after_lt` < lt <= `newest_lt`, newest first."""
        values = (_key(address), newest_lt, after_lt, limit)
        rows = self._connection.execute(_READ_TRANSACTIONS, values)
        return [read_transaction(VmCell.from_boc(boc), address.workchain) for (boc,) in rows]

    def newest(self, limit: int) -> list[tuple[int, ChainTransaction]]:
        """Return the last transactions of all accounts with their blocks, newest first."""
        rows = self._connection.execute(_READ_NEWEST, (limit,))
        return [
            (block, read_transaction(VmCell.from_boc(boc), int.from_bytes(key[:1], signed=True)))
            for key, block, boc in rows
        ]

    def block_hash(self, seqno: int) -> bytes | None:
        """Return the hash of a block, None if there is no such block."""
        row = self._connection.execute(
            "SELECT hash FROM block WHERE seqno = ?", (seqno,)
        ).fetchone()
        return row[0] if row else None

    def write_head(self, head: Head) -> None:
        """Write a head without a new block: the clock was moved.

        Raises:
            StoreError: nothing was written.
        """
        self._write(lambda: self._write_head(head))

    def write(self, block: Block) -> None:
        """Write a block; it is on disk when this returns.

        Raises:
            StoreError: nothing was written.
        """
        self._write(lambda: self._write_block(block))
        self._has_pending = bool(block.pending)

    def _write(self, change: Callable[[], None]) -> None:
        try:
            self._connection.execute("BEGIN IMMEDIATE")
            change()
            self._connection.execute("COMMIT")
        except sqlite3.Error as error:
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")
            raise StoreError(str(error), hint="Is the disk full?") from error

    def _write_head(self, head: Head) -> None:
        numbers = (head.at_utc, head.last_lt, head.clock_offset_s, head.minted, head.collected)
        self._connection.execute(_WRITE_HEAD, (head.seqno, head.block_hash, *numbers))

    def _write_block(self, block: Block) -> None:
        head, connection = block.head, self._connection
        self._write_head(head)
        connection.execute(
            "INSERT INTO block VALUES (?, ?, ?, ?)",
            (head.seqno, head.block_hash, head.at_utc, head.last_lt),
        )
        connection.executemany(
            "INSERT INTO account VALUES (?, ?) ON CONFLICT DO UPDATE SET boc = excluded.boc",
            ((_key(address), cell.to_boc()) for address, cell in block.accounts.items()),
        )
        connection.executemany(
            "INSERT INTO tx VALUES (?, ?, ?, ?, ?)",
            (
                (_key(done.account), done.lt, head.seqno, done.hash, done.cell.to_boc())
                for done in block.transactions
            ),
        )
        if self._has_pending or block.pending:
            connection.execute("DELETE FROM pending")
            connection.executemany(
                "INSERT INTO pending VALUES (?, ?)",
                ((place, cell.to_boc()) for place, cell in enumerate(block.pending)),
            )


def _key(address: Address) -> bytes:
    return address.workchain.to_bytes(1, signed=True) + address.hash
