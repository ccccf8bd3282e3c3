"""What a chain last wrote: the owner's account, or everything on the practice network's chain."""

from dataclasses import dataclass, replace

from app.domain.money import NANOTONS_PER_TON, NanoTon
from app.presenters import formats
from app.presenters.formats import DASH
from app.presenters.parts import Cell, Column, EmptyView, Row, TableView, Tone
from app.presenters.sorting import sort_words
from app.presenters.words import Tr, foreign, short_address
from app.services.chain_story import ChainEntry, ChainStory, Happened, Party, Role
from app.services.desk_state import DeskState
from app.wallet.history import EntryKind, HistoryEntry

COMMENT_LENGTH = 40
MOST_ROWS = 15
_LEAST_SHOWN = 100_000
"""Smaller amounts, in nanotons, are what contracts send along with a message."""


@dataclass(frozen=True, slots=True)
class ChainView:
    """The card of the chain; either the table or what stands in its place."""

    title: str
    age: str
    table: TableView | None
    empty: EmptyView | None


def present_chain(
    state: DeskState,
    account: tuple[HistoryEntry, ...] | None,
    story: ChainStory | None,
    now_utc: float,
    tr: Tr,
) -> ChainView:
    """Decide what the card shows; a whole chain is known of the practice network alone."""
    if story is not None and state.network is not None and state.network.is_practice:
        age = tr("Block {number}", number=formats.count(story.block, tr))
        return ChainView(tr("Practice chain"), age, _story(story, now_utc, tr), None)
    title = tr("Your account on the chain")
    if account:
        return ChainView(title, "", _account(account, now_utc, tr), None)
    return ChainView(title, "", None, _nothing(state, account, tr))


def silent_chain(view: ChainView, tr: Tr) -> ChainView:
    """Say that the chain does not answer now; what was read before stays."""
    title = tr("The chain does not answer")
    if view.table is not None:
        return replace(view, age=title)
    again = tr("It is asked again by itself; nothing is lost meanwhile.")
    return replace(view, empty=EmptyView(title, again))


def _story(story: ChainStory, now_utc: float, tr: Tr) -> TableView:
    columns = (
        Column(tr("What happened"), is_stretched=True),
        Column(tr("From")),
        Column(tr("To")),
        Column(tr("Amount, TON"), is_number=True),
        Column(tr("Block"), is_number=True),
        Column(tr("When"), is_number=True),
    )
    rows = tuple(_story_row(entry, now_utc, tr) for entry in story.entries[:MOST_ROWS])
    name = tr("Transactions, {n} row|Transactions, {n} rows", n=len(rows))
    return TableView(columns, rows, name, sort_words(tr))


def _story_row(entry: ChainEntry, now_utc: float, tr: Tr) -> Row:
    is_pay = entry.happened is Happened.PAYOUT and entry.destination.role is Role.OWNER
    what = _happened(entry, tr)
    tone = Tone.CAUTION if entry.is_refused else Tone.TEXT
    amount = _amount(entry.value, tr, sign=is_pay)
    cells = (
        Cell(what, tone, tooltip=what),
        _party(entry.source, tr),
        _party(entry.destination, tr),
        Cell(amount, Tone.PAID if is_pay else Tone.TEXT, is_bold=is_pay, order=entry.value),
        Cell(formats.count(entry.block, tr), Tone.TEXT2, order=entry.block),
        Cell(formats.when(entry.at_utc, now_utc, tr), Tone.TEXT2, order=entry.at_utc),
    )
    return Row(cells, key=entry.name)


def _amount(value: NanoTon, tr: Tr, *, sign: bool) -> str:
    if not value:
        return DASH
    if value < _LEAST_SHOWN:
        return "<" + formats.THIN + formats.number(_LEAST_SHOWN / NANOTONS_PER_TON, tr, decimals=4)
    return formats.ton(value, tr, sign=sign).value


def _happened(entry: ChainEntry, tr: Tr) -> str:
    text = _words(tr).get(entry.happened) or tr("A message between contracts")
    if entry.happened is Happened.PAYOUT and entry.destination.role is Role.OWNER:
        text = tr("Payout to your wallet")
    if entry.is_refused:
        text = tr("{what}, refused", what=text)
    return f"{text}: {foreign(entry.comment, COMMENT_LENGTH)}" if entry.comment else text


def _words(tr: Tr) -> dict[Happened, str]:
    return {
        Happened.PLAY_COINS: tr("Play coins from the faucet"),
        Happened.PAYOUT: tr("Payout to a worker's owner"),
        Happened.PAYOUT_ORDER: tr("Signed earnings handed in for a payout"),
        Happened.WORKER_REPORT: tr("A worker's contract reports what is due"),
        Happened.CLIENT_REPORT: tr("A client's contract reports its balance"),
        Happened.TOP_UP: tr("A client pays coins in"),
        Happened.CHARGE: tr("A client is charged for its requests"),
        Happened.STAKE: tr("The proxy's stake is filled up"),
        Happened.NOTE: tr("The proxy notes how far its books are"),
        Happened.REST: tr("Rest of a fee comes back"),
        Happened.WALLET_ORDER: tr("An order signed by the account's key"),
        Happened.CONTRACT: tr("A contract is put on the chain"),
        Happened.NETWORK_CHANGE: tr("The network's rules are changed"),
        Happened.BOUNCED: tr("Came back unwanted"),
        Happened.COINS: tr("Coins are sent"),
    }


def _party(party: Party, tr: Tr) -> Cell:
    address = "" if party.address is None else party.address.to_text(testnet=True)
    name = _roles(tr).get(party.role) or short_address(address)
    return Cell(name, Tone.TEXT2, tooltip=address)


def _roles(tr: Tr) -> dict[Role, str]:
    return {
        Role.OWNER: tr("your wallet"),
        Role.FAUCET: tr("faucet"),
        Role.ROOT: tr("root contract"),
        Role.PROXY: tr("proxy"),
        Role.PROXY_WALLET: tr("proxy's wallet"),
        Role.WORKER: tr("worker contract"),
        Role.CLIENT: tr("client contract"),
        Role.OUTSIDE: tr("outside"),
    }


def _account(entries: tuple[HistoryEntry, ...], now_utc: float, tr: Tr) -> TableView:
    columns = (
        Column(tr("What happened"), is_stretched=True),
        Column(tr("Account"), is_mono=True),
        Column(tr("Amount, TON"), is_number=True),
        Column(tr("Fee, TON"), is_number=True),
        Column(tr("When"), is_number=True),
    )
    rows = tuple(_entry_row(entry, now_utc, tr) for entry in entries)
    name = tr("Transactions, {n} row|Transactions, {n} rows", n=len(rows))
    return TableView(columns, rows, name, sort_words(tr))


def _entry_row(entry: HistoryEntry, now_utc: float, tr: Tr) -> Row:
    came = entry.kind is EntryKind.RECEIVED
    amount = entry.amount if came else NanoTon(-entry.amount)
    tone = Tone.PAID if came and entry.note == "payout" else Tone.TEXT
    account = "" if entry.counterparty is None else entry.counterparty.to_text()
    written = formats.ton(amount, tr, sign=came).value if entry.amount else DASH
    cells = (
        Cell(_what(entry, tr)),
        Cell(short_address(account), Tone.TEXT2, tooltip=account),
        Cell(written, tone, is_bold=came, order=amount),
        Cell(formats.ton(entry.fee, tr).value if entry.fee else DASH, Tone.TEXT2, order=entry.fee),
        Cell(formats.when(entry.at_utc, now_utc, tr), Tone.TEXT2, order=entry.at_utc),
    )
    return Row(cells, key=entry.transaction.hex())


def _what(entry: HistoryEntry, tr: Tr) -> str:
    match entry.kind, entry.note:
        case EntryKind.RECEIVED, "payout":
            text = tr("Payout to your wallet")
        case EntryKind.RECEIVED, "change":
            text = tr("Rest of a fee came back")
        case EntryKind.RECEIVED, "bounced":
            text = tr("Came back unwanted")
        case EntryKind.RECEIVED, _:
            text = tr("Received")
        case EntryKind.SENT, _:
            text = tr("Sent")
        case _, "failed":
            text = tr("Refused by your wallet")
        case _:
            text = tr("Fee")
    return f"{text}: {foreign(entry.comment)}" if entry.comment else text


def _nothing(state: DeskState, account: tuple[HistoryEntry, ...] | None, tr: Tr) -> EmptyView:
    if state.network is not None and not state.network.has_chain:
        sentence = tr("This network's file names no chain: earnings are signed, but not paid out.")
        return EmptyView(tr("No chain"), sentence)
    if account is None:
        return EmptyView(tr("Asking the chain"), tr("This usually takes a second."))
    sentence = tr("The first payout will be written here.")
    return EmptyView(tr("No transaction yet"), sentence)
