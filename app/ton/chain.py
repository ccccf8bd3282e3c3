"""What is known of the chain, and how it is asked: the same for every kind of server.

An answer that arrives through a `ChainClient` has the right form and bounded numbers, and a
transaction is read from the very cells whose hash names it. Whether the server told the truth
is another question: `app.ton.toncenter_pool` compares answers, and `app.ton.message_fate`
decides what became of a message only with several of them agreeing.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Protocol, TypeAlias

from app.domain.errors import AppError
from app.domain.money import NanoTon
from app.ton.address import Address
from app.ton.cells import Cell

StackValue: TypeAlias = int | Cell
"""An argument or a result of a get-method; a slice is given as the cell that holds it."""

NO_HASH = bytes(32)
"""Stands for the hash of a transaction where there is none."""


class ChainError(AppError):
    """A question to the chain has no usable answer."""

    title = "The chain could not be asked"
    hint = "It is tried again by itself; nothing is lost meanwhile."


class ChainUnavailableError(ChainError):
    """No server answered; the same question may be asked again.

    `retry_after_s` is how long the server wants to be left alone, if it said so.
    """

    title = "No server of the chain answers"

    def __init__(self, message: str, *, retry_after_s: float | None = None) -> None:
        super().__init__(message)
        self.retry_after_s = retry_after_s


class QuestionNotOfferedError(ChainUnavailableError):
    """This kind of server cannot answer such a question; another kind may."""


class ChainDataError(ChainError):
    """A server answered with something that is malformed, impossible or contradicts itself."""

    title = "A server of the chain gave a wrong answer"
    hint = "If it happens again, choose another server in the settings."


class GetMethodError(ChainError):
    """The contract ended a get-method with an error; -13 or 11 often mean: no such method."""

    title = "The contract refused to answer"

    def __init__(self, method: str, exit_code: int) -> None:
        super().__init__(f"{method} ended with exit code {exit_code}")
        self.exit_code = exit_code


class MessageRejectedError(ChainError):
    """A server did not pass the message on; this says nothing about its fate.

    The contract of a message that was already carried out refuses it as well.
    """

    title = "The message was not accepted"


class AccountStatus(Enum):
    """What an account is; one that nobody ever used is `UNINITIALIZED`."""

    ACTIVE = "active"
    UNINITIALIZED = "uninitialized"
    FROZEN = "frozen"


@dataclass(frozen=True, slots=True)
class AccountState:
    """An account as it was at `at_utc`, the time of its block in seconds since 1970.

    `last_lt` and `last_hash` name its newest transaction then: 0 and `NO_HASH` if there is none.
    There is no `code` and no `data` unless it is active.
    """

    address: Address
    balance: NanoTon
    status: AccountStatus
    code: Cell | None
    data: Cell | None
    last_lt: int
    last_hash: bytes
    at_utc: int


@dataclass(frozen=True, slots=True)
class ChainMessage:
    """A message in or out of a transaction.

    `source` is None if it came from outside, `destination` if it went there (a log entry).
    `hash` is that of the message's cell; `created_lt` is 0 and `value` and `forward_fee` are 0
    for one from outside. `forward_fee` is what its delivery still costs its sender, beyond the
    `fee` of the transaction that sent it.
    """

    source: Address | None
    destination: Address | None
    value: NanoTon
    forward_fee: NanoTon
    created_lt: int
    body: Cell
    hash: bytes
    is_bounced: bool = False


@dataclass(frozen=True, slots=True)
class Transaction:
    """One step of one account.

    `exit_code` is None if no code ran. `is_success`: the code ran to its end and what it asked
    for was done; coins that reach an account without code are received although it is False.
    A wallet that ignores errors drops a transfer it cannot pay and is successful all the same:
    only `out_messages` tell what was sent. `previous_lt` and `previous_hash` name the account's
    transaction before this one, 0 and `NO_HASH` for its first.
    """

    account: Address
    lt: int
    hash: bytes
    at_utc: int
    fee: NanoTon
    in_message: ChainMessage | None
    out_messages: tuple[ChainMessage, ...]
    exit_code: int | None
    is_success: bool
    previous_lt: int = 0
    previous_hash: bytes = NO_HASH


@dataclass(frozen=True, slots=True)
class NewestTransactions:
    """The last transactions of all accounts of a small chain, newest first, each with its block.

    `block` and `at_utc` are those of the chain's last block.
    """

    block: int
    at_utc: int
    transactions: tuple[tuple[int, Transaction], ...]


class ChainClient(Protocol):
    """Ask the chain and send to it.

    Every method raises `ChainUnavailableError` if no server answers and `ChainDataError` if one
    answers wrongly, both `ChainError`, within a limited time.
    """

    async def account(self, address: Address) -> AccountState:
        """Return the newest known state of an account."""
        ...

    async def run_get_method(
        self, address: Address, name: str, arguments: Sequence[StackValue] = ()
    ) -> tuple[StackValue, ...]:
        """Run a contract's get-method; null, tuples and lists are no values here.

        Raises:
            GetMethodError: the contract ended with an error, or has no such method or no code.
        """
        ...

    async def transactions(
        self, address: Address, *, limit: int, before: tuple[int, bytes] | None = None
    ) -> list[Transaction]:
        """Return the newest transactions first, each linked by hash to the next, without gaps.

        With `before`, the lt and hash of a transaction of this account, only older ones follow.
        There are fewer than `limit` (1 or more) only if the account's first one is among them.
        """
        ...

    async def send(self, boc: bytes) -> None:
        """Pass on an external message; sending the same one again changes nothing.

        Raises:
            MessageRejectedError: a server refused it; it may have been carried out before.
        """
        ...

    async def estimate_fee(self, address: Address, body: Cell, state_init: Cell | None) -> NanoTon:
        """Tell what an external message with this body would cost the account.

        That is gas, storage and import of the transaction and the forward fees of the messages
        it sends: everything that leaves the account beyond the values in those messages.
        """
        ...

    async def time(self) -> int:
        """Return the time of the chain's newest block in seconds since 1970."""
        ...
