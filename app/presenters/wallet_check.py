"""Jobs, signed payments, the chain and the owner's account side by side."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.presenters import formats
from app.presenters.said import in_words
from app.presenters.words import Tr, short_address
from app.services.wallet_desk_values import Comparison
from app.ton.address import parse_address


@dataclass(frozen=True, slots=True)
class ContractView:
    """One proxy contract: rows of a name and a sum, and what explains their differences."""

    title: str
    copied: str
    rows: tuple[tuple[str, str], ...]
    sentences: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CheckView:
    """The whole sheet."""

    title: str
    sentence: str
    contracts: tuple[ContractView, ...]
    close: str


def present_check(
    found: Sequence[Comparison], now_utc: float, tr: Tr, *, is_testnet: bool
) -> CheckView:
    """Say of every proxy contract whether all sides agree."""
    sentence = tr("What proxies credited and signed, what the chain paid, and what arrived.")
    if not found:
        sentence = tr("No proxy of this network has credited anything yet.")
    return CheckView(
        title=tr("Compared with the chain"),
        sentence=sentence,
        contracts=tuple(_contract(each, now_utc, tr, is_testnet=is_testnet) for each in found),
        close=tr("Close"),
    )


def _contract(each: Comparison, now_utc: float, tr: Tr, *, is_testnet: bool) -> ContractView:
    address = parse_address(each.proxy_contract).to_text(bounceable=True, testnet=is_testnet)
    rows = (
        (tr("Credited"), each.credited),
        (tr("Signed"), each.signed),
        (tr("Paid on the chain"), each.paid),
        (tr("Arrived"), each.arrived),
    )
    said = tuple(in_words(sentence, tr, now_utc) for sentence in each.sentences)
    return ContractView(
        title=tr("Proxy contract {address}", address=short_address(address)),
        copied=address,
        rows=tuple((label, str(formats.ton_exact(amount, tr))) for label, amount in rows),
        sentences=said or (tr("Ledger and chain agree."),),
    )
