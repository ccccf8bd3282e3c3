"""The three token counters of one owner at this proxy."""

from dataclasses import dataclass
from enum import StrEnum

from app.ton.address import Address

MAX_QUERY_TOKENS = 2**53
"""More in one query is a mistake: the tokens are computed in doubles."""

MAX_TOKENS = 2**62
"""A counter travels as a signed 64-bit number; this leaves room for every later query."""


class AccountKind(StrEnum):
    """Who the counters belong to."""

    WORKER = "worker"
    CLIENT = "client"


@dataclass(frozen=True, slots=True)
class AccountRecord:
    """An account as the database keeps it; `payment` is a signed cell for `signed_tokens`."""

    kind: AccountKind
    owner: Address
    saved_tokens: int
    signed_tokens: int
    payment: bytes


@dataclass(slots=True)
class Account:
    """Adjusted tokens of one owner, never falling: ``signed <= saved <= max``.

    `max_tokens` is what was counted in memory, `saved_tokens` what the database holds,
    `signed_tokens` what counts as committed on chain: the number inside `payment`.
    Source: the Cocoon wire protocol, cocoon: runners/proxy/ProxyWorkerInfo.
    """

    kind: AccountKind
    owner: Address
    contract: Address
    max_tokens: int
    saved_tokens: int
    signed_tokens: int
    payment: bytes

    def add(self, tokens: int) -> None:
        """Count the tokens of a query."""
        if tokens < 0:
            raise ValueError("a counter never falls")
        self.max_tokens = min(self.max_tokens + tokens, MAX_TOKENS)

    def was_saved(self, tokens: int) -> None:
        """The database holds at least this many now."""
        self.saved_tokens = max(self.saved_tokens, tokens)
        self.max_tokens = max(self.max_tokens, self.saved_tokens)

    def was_signed(self, tokens: int, payment: bytes) -> None:
        """A payment for this many is in the database."""
        self.was_saved(tokens)
        self.signed_tokens = tokens
        self.payment = payment

    @property
    def needs_saving(self) -> bool:
        """Memory is ahead of the database."""
        return self.max_tokens > self.saved_tokens

    @property
    def needs_signing(self) -> bool:
        """The database is ahead of the chain, or there is no payment at all yet."""
        return self.saved_tokens > self.signed_tokens or not self.payment


def opened_account(record: AccountRecord, contract: Address) -> Account:
    """Continue an account where the database ends."""
    return Account(
        record.kind,
        record.owner,
        contract,
        max_tokens=record.saved_tokens,
        saved_tokens=record.saved_tokens,
        signed_tokens=record.signed_tokens,
        payment=record.payment,
    )


def checked_tokens(reported: int) -> int | None:
    """Return the tokens of a query as a worker reports them, None if that cannot be."""
    return reported if 0 <= reported <= MAX_QUERY_TOKENS else None
