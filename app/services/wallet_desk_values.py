"""The owner's wallet at one moment, as plain data for presenters. Amounts are nanotons."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from app.domain.differences import Difference, Sides, find_differences
from app.domain.earnings import Reconciliation
from app.domain.money import NanoTon
from app.domain.price import price_of
from app.ton.address import Address, WrittenAddress
from app.wallet.history import HistoryEntry
from app.wallet.outbox import Finished, Outgoing

_NEWS_OF_PAYOUTS = {Difference.NOT_SIGNED, Difference.PAID_BY_PROXY}
"""Findings that nothing waits for."""


class WalletKind(StrEnum):
    """What there is: nothing yet, an address whose keys are elsewhere, keys, or bad files."""

    NONE = "none"
    WATCHED = "watched"
    KEYS = "keys"
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True)
class PayoutWait:
    """What one proxy contract has signed, from when it is paid out, and what is the matter.

    `is_payable`: it can be paid out now, whatever the fee.
    """

    proxy_contract: str
    signed: NanoTon
    due_at: NanoTon
    fee: NanoTon
    sentences: tuple[str, ...]
    is_payable: bool


@dataclass(frozen=True, slots=True)
class Comparison:
    """What jobs, proxy, chain and the owner's account say of one proxy contract, side by side.

    `sentences` explain every difference; there are none where all agree.
    """

    proxy_contract: str
    credited: NanoTon
    signed: NanoTon
    paid: NanoTon
    arrived: NanoTon
    sentences: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class WalletFacts:
    """Everything about the wallet; `balance` is None until the chain has answered.

    `under_way` is a payment whose fate is not known, `last_end` how the last one of this run
    ended. `has_older`: there is more history than `entries`, newest first. `pays_out`: what is due
    is paid out unasked. `trouble` says why the chain or the files cannot be used.
    `practice_exchange` is an address to learn with.
    """

    kind: WalletKind = WalletKind.NONE
    is_practice: bool = False
    is_testnet: bool = False
    has_chain: bool = True
    address: str = ""
    balance: NanoTon | None = None
    is_unlocked: bool = False
    entries: tuple[HistoryEntry, ...] = ()
    has_older: bool = False
    under_way: Outgoing | None = None
    last_end: Finished | None = None
    payouts: tuple[PayoutWait, ...] = ()
    pays_out: bool = True
    trouble: str = ""
    practice_exchange: str = ""


@dataclass(frozen=True, slots=True)
class Recipient:
    """What is known of an address that was typed.

    `exchange` is the name of a known one; `is_known`: it was paid before.
    """

    written: WrittenAddress
    text: str
    exchange: str | None
    is_known: bool
    is_own: bool

    @property
    def address(self) -> Address:
        """Where the coins would go."""
        return self.written.address


@dataclass(frozen=True, slots=True)
class Estimate:
    """What a payment would cost and leave; `remains` below zero: the coins are too few."""

    fee: NanoTon
    remains: int


def payout_waits(all_sides: Sequence[Sides]) -> tuple[PayoutWait, ...]:
    """Say of every proxy contract what a payout waits for."""
    return tuple(_wait(sides) for sides in all_sides)


def _wait(sides: Sides) -> PayoutWait:
    claim = sides.claim
    findings = [each for each in find_differences(sides) if each.kind not in _NEWS_OF_PAYOUTS]
    is_free = not any(each.kind is Difference.IN_FLIGHT for each in findings)
    return PayoutWait(
        proxy_contract=claim.counters.proxy_contract,
        signed=claim.amount,
        due_at=claim.worth_from(sides.fee_share),
        fee=claim.fee,
        sentences=tuple(each.sentence for each in findings),
        is_payable=bool(claim.amount) and claim.is_payable and is_free,
    )


def compared(sides: Sides, jobs: Sequence[Reconciliation]) -> Comparison:
    """Put side by side what is known of one proxy contract."""
    counters, fee = sides.claim.counters, sides.fee_per_token
    explained = (each for each in jobs if each.proxy_contract == counters.proxy_contract)
    return Comparison(
        proxy_contract=counters.proxy_contract,
        credited=price_of(counters.max_tokens, fee),
        signed=price_of(counters.signed_tokens, fee),
        paid=price_of(sides.claim.paid_tokens, fee),
        arrived=sides.received.amount,
        sentences=(
            *(each.explanation for each in explained),
            *(finding.sentence for finding in find_differences(sides)),
        ),
    )
