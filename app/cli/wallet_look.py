"""``wallet address``, ``balance`` and ``history``: looking at a wallet, locked or watch-only."""

import argparse
import csv
import io
import re
import sys
from datetime import UTC, datetime
from importlib import import_module

from app.cli.arguments import SubParsers
from app.cli.lifetime import INTERRUPTED, run_until_stopped
from app.cli.output import say, say_json
from app.cli.wallet_common import (
    account_json,
    add_chain,
    add_command,
    address_text,
    chain_of,
    folder_of,
)
from app.domain.money import NanoTon, format_amount
from app.ton.address import parse_address
from app.ton.chain import AccountState
from app.ton.wallet_contracts import TonNetwork
from app.wallet.accounts import SavedAccount
from app.wallet.history import (
    CSV_COLUMNS,
    EntryKind,
    HistoryEntry,
    read_history,
    read_some,
    write_csv,
)
from app.wallet.outbox import Outbox, Outgoing

DEFAULT_ENTRIES, MAX_ENTRIES = 20, 10_000
_CURSOR = re.compile(r"([0-9]{1,19}):([0-9a-f]{64})")
_SIGNS = {EntryKind.RECEIVED: "+", EntryKind.SENT: "-", EntryKind.FEE: " "}


def add_parsers(commands: SubParsers) -> None:
    """Declare the commands."""
    address = add_command(commands, "address", "show where coins can be sent, also as a QR code")
    address.add_argument("--no-qr", action="store_true", help="only the text")
    address.set_defaults(execute=_address)
    balance = add_command(commands, "balance", "show how many coins there are")
    add_chain(balance)
    balance.set_defaults(execute=_balance)
    history = add_command(commands, "history", "show what came in and went out, newest first")
    add_chain(history)
    history.add_argument(
        "--limit",
        type=_count,
        default=DEFAULT_ENTRIES,
        metavar="N",
        help=f"about how many entries (default: {DEFAULT_ENTRIES})",
    )
    history.add_argument(
        "--before",
        type=_cursor,
        metavar="LT:HASH",
        help="only what is older; --json and the last line of a page say where the next begins",
    )
    history.add_argument("--csv", action="store_true", help="the whole history as CSV")
    history.set_defaults(execute=_history)


def _address(options: argparse.Namespace) -> int:
    account = folder_of(options).load()
    if options.json:
        say_json(account_json(account))
        return 0
    say(account.text)
    if not options.no_qr and (picture := qr_code(f"ton://transfer/{account.text}")):
        print(picture, flush=True)
    if account.is_watch_only:
        say("This wallet is watch-only: its keys are elsewhere.")
    return 0


def qr_code(text: str) -> str:
    """Draw a QR code of block characters; nothing where they or the library are missing."""
    if not (sys.stdout.encoding or "").lower().startswith("utf"):
        return ""
    try:
        segno = import_module("segno")
    except ImportError:
        return ""
    drawn = io.StringIO()
    segno.make_qr(text, error="m").terminal(out=drawn, compact=True, border=2)
    return drawn.getvalue()


def _balance(options: argparse.Namespace) -> int:
    folder = folder_of(options)
    account, sent = folder.load(), Outbox(folder.path).load()
    return run_until_stopped(
        _show_balance(options, account, sent.in_flight), when_stopped=INTERRUPTED
    )


async def _show_balance(
    options: argparse.Namespace, account: SavedAccount, in_flight: Outgoing | None
) -> int:
    async with chain_of(options) as chain:
        state = await chain.account(account.address)
    if options.json:
        say_json(balance_json(account, state, in_flight))
        return 0
    say(format_amount(state.balance))
    if in_flight is not None:
        amount = format_amount(NanoTon(in_flight.amount))
        recipient = address_text(parse_address(in_flight.recipient), account)
        say(f"Under way: {amount} to {recipient}")
        say("See what became of it: cocoon-provider wallet send --resume --chain URL")
    return 0


def balance_json(
    account: SavedAccount, state: AccountState, in_flight: Outgoing | None
) -> dict[str, object]:
    """Write it with stable field names; amounts in nanotons, times in Unix seconds."""
    return {
        **account_json(account),
        "balance_nanoton": state.balance,
        "status": state.status.value,
        "at_utc": state.at_utc,
        "in_flight": None
        if in_flight is None
        else {
            "message": in_flight.hash.hex(),
            "recipient": address_text(parse_address(in_flight.recipient), account),
            "amount_nanoton": in_flight.amount,
            "seqno": in_flight.seqno,
            "valid_until": in_flight.valid_until,
        },
    }


def _history(options: argparse.Namespace) -> int:
    account = folder_of(options).load()
    show = _print_csv if options.csv else _show_history
    return run_until_stopped(show(options, account), when_stopped=INTERRUPTED)


async def _print_csv(options: argparse.Namespace, account: SavedAccount) -> int:
    csv.writer(sys.stdout, lineterminator="\n").writerow(CSV_COLUMNS)
    is_test = account.network is TonNetwork.TESTNET
    async with chain_of(options) as chain:
        async for entry in read_history(chain, account.address, before=options.before):
            write_csv([entry], sys.stdout, testnet=is_test)
    return 0


async def _show_history(options: argparse.Namespace, account: SavedAccount) -> int:
    async with chain_of(options) as chain:
        entries = await read_some(
            chain, account.address, limit=options.limit, before=options.before
        )
    if options.json:
        say_json(history_json(entries, account))
        return 0
    for entry in entries:
        say(entry_line(entry, account))
    if len(entries) >= options.limit:
        say(f"Older ones: --before {cursor_of(entries[-1])}")
    if not entries:
        say("Nothing has happened yet.")
    return 0


def entry_line(entry: HistoryEntry, account: SavedAccount) -> str:
    """Write an entry for a person, on one line whatever its comment holds."""
    time = datetime.fromtimestamp(entry.at_utc, UTC).strftime("%Y-%m-%d %H:%M")
    amount = f"{_SIGNS[entry.kind]}{format_amount(entry.amount)}"
    who = "" if entry.counterparty is None else address_text(entry.counterparty, account)
    way = {EntryKind.RECEIVED: "from ", EntryKind.SENT: "to "}.get(entry.kind, "only a fee")
    extras = [f"fee {format_amount(entry.fee)}"] if entry.fee else []
    extras += [entry.note] if entry.note else []
    extras += [f'"{" ".join(entry.comment.split())}"'] if entry.comment else []
    return f"{time}  {amount:>18}  {way}{who}  {', '.join(extras)}".rstrip()


def history_json(entries: list[HistoryEntry], account: SavedAccount) -> dict[str, object]:
    """Write entries with stable field names; `next_before` is where the next page begins."""
    return {
        **account_json(account),
        "entries": [_entry_json(entry, account) for entry in entries],
        "next_before": cursor_of(entries[-1]) if entries else None,
    }


def _entry_json(entry: HistoryEntry, account: SavedAccount) -> dict[str, object]:
    return {
        "kind": entry.kind.value,
        "amount_nanoton": entry.amount,
        "fee_nanoton": entry.fee,
        "counterparty": entry.counterparty and address_text(entry.counterparty, account),
        "comment": entry.comment,
        "note": entry.note,
        "at_utc": entry.at_utc,
        "lt": entry.lt,
        "transaction": entry.transaction.hex(),
    }


def cursor_of(entry: HistoryEntry) -> str:
    """Write where the page after this entry begins."""
    return f"{entry.lt}:{entry.transaction.hex()}"


def _cursor(text: str) -> tuple[int, bytes]:
    match = _CURSOR.fullmatch(text)
    if match is None:
        raise argparse.ArgumentTypeError(f"{text[:90]!r} is not the place of a transaction")
    return int(match[1]), bytes.fromhex(match[2])


def _count(text: str) -> int:
    if not text.isascii() or not text.isdecimal() or not 1 <= int(text[:6]) <= MAX_ENTRIES:
        raise argparse.ArgumentTypeError(f"{text[:20]!r} is not a number from 1 to {MAX_ENTRIES}")
    return int(text)
