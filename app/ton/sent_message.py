"""A message from outside the chain that was sent, and what can be known of it."""

from dataclasses import dataclass
from enum import Enum

from app.ton.address import Address
from app.ton.chain import Transaction


@dataclass(frozen=True, slots=True)
class SentMessage:
    """An external message and what is needed to recognise it.

    `hash` is the normalised one; `after_lt` was the account's `last_lt` before it was signed;
    `valid_until` is in seconds since 1970.
    """

    account: Address
    boc: bytes
    hash: bytes
    valid_until: int
    after_lt: int


class FateKind(Enum):
    """What became of a message for good."""

    DONE = "done"
    FAILED = "failed"
    EXPIRED = "expired"


@dataclass(frozen=True, slots=True)
class Fate:
    """The end of a message; `transaction` is None only if it expired.

    A wallet drops transfers it cannot pay without failing: compare `transaction.out_messages`
    with what was to be sent.
    """

    kind: FateKind
    transaction: Transaction | None

    @property
    def name(self) -> tuple[FateKind, bytes]:
        """What servers must agree on."""
        return self.kind, self.transaction.hash if self.transaction else b""


@dataclass(frozen=True, slots=True)
class Sighting:
    """What one server shows of a message now; `fate` is None while it is open.

    `is_unused`: the message has expired, and the wallet's state says that its number was never
    used, so it was not carried out, whatever the history says.
    """

    transactions: tuple[Transaction, ...]
    fate: Fate | None
    has_expired: bool
    is_unused: bool = False
