"""The history: what came, went, and was a fee, in words; what strangers wrote stays plain."""

from dataclasses import dataclass
from datetime import tzinfo

from app.domain.money import NanoTon
from app.presenters import formats
from app.presenters.parts import EmptyView, Tone
from app.presenters.wallet_words import written
from app.presenters.words import Tr, foreign, short_address
from app.services.wallet_desk_values import WalletFacts
from app.wallet.history import EntryKind, HistoryEntry

COMMENT_LIMIT = 60
WHOLE_COMMENT = 2000
OLDER, EXPORT = "older", "export"


@dataclass(frozen=True, slots=True)
class HistoryRowView:
    """One movement of coins; `key` comes back when it is opened."""

    key: str
    icon: str
    tone: Tone
    title: str
    caption: str
    amount: str
    time: str
    accessible: str


@dataclass(frozen=True, slots=True)
class HistoryView:
    """All that was read so far, newest first; `older` is the text of the way on, or empty."""

    title: str
    export: str
    rows: tuple[HistoryRowView, ...]
    older: str
    nothing: EmptyView | None


@dataclass(frozen=True, slots=True)
class EntryView:
    """Everything about one movement: pairs of a name and a value; `mono` values are selectable."""

    title: str
    pairs: tuple[tuple[str, str], ...]
    mono: tuple[tuple[str, str], ...]
    close: str


def present_history(
    facts: WalletFacts, now_utc: float, tr: Tr, zone: tzinfo | None = None
) -> HistoryView:
    """Decide the rows."""
    rows = tuple(
        _row(entry, number, facts, now_utc, tr, zone) for number, entry in enumerate(facts.entries)
    )
    return HistoryView(
        title=tr("History"),
        export=tr("Export as CSV") if rows else "",
        rows=rows,
        older=tr("Show older") if facts.has_older else "",
        nothing=None if rows else _nothing(facts, tr),
    )


def _nothing(facts: WalletFacts, tr: Tr) -> EmptyView:
    if facts.balance is None:
        return EmptyView(tr("Not read yet"), tr("It appears when the chain answers."))
    sentence = tr("Payouts and payments appear here once the chain has carried them out.")
    return EmptyView(tr("Nothing has happened yet"), sentence)


def _row(
    entry: HistoryEntry,
    number: int,
    facts: WalletFacts,
    now_utc: float,
    tr: Tr,
    zone: tzinfo | None,
) -> HistoryRowView:
    icon, tone = _look(entry)
    title, caption = entry_title(entry, facts, tr), _caption(entry, facts, tr)
    amount = signed_amount(entry, tr)
    time = formats.when(entry.at_utc, now_utc, tr, zone)
    parts = (title, caption, amount.replace(formats.MINUS, "-"), time)
    said = ", ".join(part for part in parts if part)
    return HistoryRowView(str(number), icon, tone, title, caption, amount, time, said)


def _look(entry: HistoryEntry) -> tuple[str, Tone]:
    if entry.note in {"bounced", "failed"}:
        return "warning", Tone.CAUTION
    match entry.kind:
        case EntryKind.RECEIVED:
            return "arrow-down", Tone.PAID if entry.note == "payout" else Tone.TEXT2
        case EntryKind.SENT:
            return "arrow-up", Tone.TEXT2
        case EntryKind.FEE:
            return "clock", Tone.TEXT3


def entry_title(entry: HistoryEntry, facts: WalletFacts, tr: Tr) -> str:
    """Say what a movement was."""
    told = {
        "payout": tr("Payout"),
        "change": tr("Change from a contract"),
        "bounced": tr("Came back unwanted"),
        "failed": tr("A payment failed"),
    }.get(entry.note)
    if told:
        return told
    who = _who(entry, facts)
    match entry.kind:
        case EntryKind.RECEIVED:
            return tr("From {address}", address=who)
        case EntryKind.SENT:
            return tr("Sent to {address}", address=who)
        case EntryKind.FEE:
            return tr("Only a fee")


def _who(entry: HistoryEntry, facts: WalletFacts) -> str:
    if entry.counterparty is None:
        return formats.DASH
    return short_address(written(entry.counterparty, is_testnet=facts.is_testnet))


def _caption(entry: HistoryEntry, facts: WalletFacts, tr: Tr) -> str:
    if entry.comment:
        return tr("Comment: {comment}", comment=foreign(entry.comment, COMMENT_LIMIT))
    if entry.note == "payout":
        return tr("From the proxy contract {address}", address=_who(entry, facts))
    if entry.fee and entry.kind is EntryKind.SENT:
        return tr("Fee {fee}", fee=formats.ton_exact(entry.fee, tr))
    return ""


def signed_amount(entry: HistoryEntry, tr: Tr) -> str:
    """Write the amount with what it did to the balance."""
    match entry.kind:
        case EntryKind.RECEIVED:
            return str(formats.ton_exact(entry.amount, tr, sign=True))
        case EntryKind.SENT:
            return str(formats.ton_exact(NanoTon(-entry.amount), tr))
        case EntryKind.FEE:
            return str(formats.ton_exact(NanoTon(-entry.fee), tr))


def present_entry(facts: WalletFacts, key: str, tr: Tr, zone: tzinfo | None = None) -> EntryView:
    """Show one movement whole."""
    entry = facts.entries[int(key)]
    moment = formats.local(entry.at_utc, zone)
    pairs = [
        (tr("Amount"), signed_amount(entry, tr)),
        (tr("Fee"), str(formats.ton_exact(entry.fee, tr))),
        (tr("Time"), f"{formats.day(moment, tr)} {moment:%Y, %H:%M}"),
    ]
    if entry.comment:
        pairs.append((tr("Comment"), foreign(entry.comment, WHOLE_COMMENT)))
    mono = [(tr("Transaction"), entry.transaction.hex())]
    if entry.counterparty is not None:
        way = tr("To") if entry.kind is EntryKind.SENT else tr("From")
        mono.insert(0, (way, written(entry.counterparty, is_testnet=facts.is_testnet)))
    return EntryView(entry_title(entry, facts, tr), tuple(pairs), tuple(mono), tr("Close"))
