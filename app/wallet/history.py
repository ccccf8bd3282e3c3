"""What happened to an account, as its owner thinks of it: coins that came, went, and were fees.

The sum of what was received, less what was sent and less all fees, is the account's balance.
"""

import csv
from collections.abc import AsyncIterator, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import Enum
from typing import TextIO

from app.domain.money import NanoTon
from app.ton.address import Address
from app.ton.chain import ChainClient, ChainMessage, Transaction
from app.ton.cocoon_notices import Excesses, OwnerPayment, read_notice
from app.ton.comment import read_comment

PAGE_SIZE = 15
"""Transactions that public servers give in one answer."""

CSV_COLUMNS = (
    "time_utc",
    "kind",
    "amount_nanoton",
    "fee_nanoton",
    "counterparty",
    "comment",
    "note",
    "lt",
    "transaction",
)

_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")
_NOTES = {OwnerPayment: "payout", Excesses: "change"}


class EntryKind(Enum):
    """What an entry is; `FEE` is a transaction that moved no coins to or from anybody."""

    RECEIVED = "received"
    SENT = "sent"
    FEE = "fee"


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One movement of coins. `lt` and `transaction` (its hash) name where it is written.

    A transaction with several movements has several entries; the first of them bears all its
    `fee`. `note` is ``payout`` for a proxy's payment to this owner, ``change`` for what a
    contract sent back, ``bounced`` for coins that came back unwanted, ``failed`` where the
    wallet refused, otherwise empty.
    """

    kind: EntryKind
    amount: NanoTon
    fee: NanoTon
    counterparty: Address | None
    comment: str
    note: str
    at_utc: int
    lt: int
    transaction: bytes


def entries_of(transaction: Transaction) -> tuple[HistoryEntry, ...]:
    """Read the movements of one transaction; there is always at least one entry."""
    moved: list[tuple[EntryKind, ChainMessage]] = []
    if transaction.in_message is not None and transaction.in_message.source is not None:
        moved.append((EntryKind.RECEIVED, transaction.in_message))
    moved += [(EntryKind.SENT, each) for each in transaction.out_messages if each.destination]
    fee = fee_of(transaction)
    if not moved:
        return (_fee_entry(transaction, fee),)
    return tuple(
        _entry(transaction, kind, message, NanoTon(0 if number else fee))
        for number, (kind, message) in enumerate(moved)
    )


def fee_of(transaction: Transaction) -> NanoTon:
    """Add up what the transaction cost, with the delivery of what it sent."""
    return NanoTon(
        transaction.fee + sum(message.forward_fee for message in transaction.out_messages)
    )


async def read_history(
    client: ChainClient, address: Address, *, before: tuple[int, bytes] | None = None
) -> AsyncIterator[HistoryEntry]:
    """Read the history, newest first, a page whenever more is wanted.

    `before` is the lt and hash of a transaction; only older ones follow.
    """
    while page := await client.transactions(address, limit=PAGE_SIZE, before=before):
        for transaction in page:
            for entry in entries_of(transaction):
                yield entry
        if len(page) < PAGE_SIZE:
            return
        before = (page[-1].lt, page[-1].hash)


async def read_some(
    client: ChainClient, address: Address, *, limit: int, before: tuple[int, bytes] | None = None
) -> list[HistoryEntry]:
    """Read about `limit` entries: the last transaction is given with all of its entries."""
    found: list[HistoryEntry] = []
    async for entry in read_history(client, address, before=before):
        if len(found) >= limit and entry.lt != found[-1].lt:
            break
        found.append(entry)
    return found


def write_csv(entries: Iterable[HistoryEntry], target: TextIO, *, testnet: bool) -> None:
    """Append lines of CSV, without the line of `CSV_COLUMNS`."""
    writer = csv.writer(target, lineterminator="\n")
    writer.writerows(_csv_row(entry, testnet=testnet) for entry in entries)


def _csv_row(entry: HistoryEntry, *, testnet: bool) -> Sequence[object]:
    return (
        datetime.fromtimestamp(entry.at_utc, UTC).isoformat(),
        entry.kind.value,
        entry.amount,
        entry.fee,
        entry.counterparty.to_text(testnet=testnet) if entry.counterparty else "",
        _harmless(entry.comment),
        entry.note,
        entry.lt,
        entry.transaction.hex(),
    )


def _harmless(text: str) -> str:
    """Keep a stranger's comment from being a formula of the program that opens the table."""
    plain = "".join(letter if letter.isprintable() else " " for letter in text)
    return f"'{plain}" if text.startswith(_FORMULA_STARTS) else plain


def _entry(
    transaction: Transaction, kind: EntryKind, message: ChainMessage, fee: NanoTon
) -> HistoryEntry:
    came = kind is EntryKind.RECEIVED
    return HistoryEntry(
        kind,
        message.value,
        fee,
        message.source if came else message.destination,
        "" if message.is_bounced else read_comment(message.body) or "",
        _note(message) if came else "",
        transaction.at_utc,
        transaction.lt,
        transaction.hash,
    )


def _note(message: ChainMessage) -> str:
    if message.is_bounced:
        return "bounced"
    notice = read_notice(message.body)
    return "" if notice is None else _NOTES.get(type(notice), "")


def _fee_entry(transaction: Transaction, fee: NanoTon) -> HistoryEntry:
    return HistoryEntry(
        EntryKind.FEE,
        NanoTon(0),
        fee,
        None,
        "",
        "" if transaction.is_success else "failed",
        transaction.at_utc,
        transaction.lt,
        transaction.hash,
    )
