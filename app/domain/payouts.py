"""What arrived at the owner, and what it cost."""

from dataclasses import dataclass
from enum import StrEnum

from app.domain.money import NanoTon


class RelayFate(StrEnum):
    """What became of a message that was to have a payment paid out.

    `PAID`: the worker contract took the payment. `REFUSED`: it did not, and sent the coins back.
    `FAILED` and `EXPIRED`: the wallet did not send it.
    """

    PAID = "paid"
    REFUSED = "refused"
    FAILED = "failed"
    EXPIRED = "expired"


@dataclass(frozen=True, slots=True)
class RelayEnd:
    """How a relay ended: `cost` is gone for good, `deposit` stays with the worker contract."""

    fate: RelayFate
    cost: NanoTon = NanoTon(0)
    deposit: NanoTon = NanoTon(0)


@dataclass(frozen=True, slots=True)
class Payout:
    """A payment that arrived at the owner, in one transaction of the owner's account.

    Addresses are raw text. `tokens` is the worker contract's count after it; a payout in several
    parts has the same query id in each. `at_utc` is the time of the block in Unix seconds.
    """

    transaction: bytes
    lt: int
    network: str
    proxy_contract: str
    worker_contract: str
    query_id: int
    tokens: int
    amount: NanoTon
    at_utc: int


@dataclass(frozen=True, slots=True)
class PaidTotals:
    """Everything that arrived, and what the owner's wallet paid for it in fees."""

    payouts: int
    amount: NanoTon
    fees: NanoTon


@dataclass(frozen=True, slots=True)
class Received:
    """What arrived at the owner for one worker contract.

    `by_proxy` is the part that no message of the owner's wallet asked for.
    """

    amount: NanoTon = NanoTon(0)
    by_proxy: NanoTon = NanoTon(0)
    tokens: int = 0
