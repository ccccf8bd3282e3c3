"""A chain of one node: every change is a block that is on disk before anybody hears of it."""

import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from app.domain.errors import AppError
from app.localnet.chain.block_draft import BlockDraft, read_pending
from app.localnet.chain.machine import (
    NOT_ACTIVE_EXIT_CODE,
    ContractState,
    GetMethodResult,
    Machine,
    MessageNotAcceptedError,
    Moment,
    StackItem,
)
from app.localnet.chain.records import (
    EMPTY_SHARD_ACCOUNT,
    ChainAccount,
    ChainMessage,
    ChainTransaction,
    MessageKind,
    read_account,
    read_message,
)
from app.localnet.chain.store import Head, Store
from app.localnet.chain.vm_cell import VmBuilder, VmCell
from app.ton.address import Address
from app.ton.cells import CellError

MAX_MESSAGE_SIZE = 65535
MAX_MESSAGE_CELLS = 8192
"""The main network's limits for a message: bytes of an external one, cells of any."""

MAX_SUPPLY = 2**62
"""Nanotons: about as many coins as there are on the main network, and an integer of SQLite."""

MAX_LT = 2**63 - 1

FAUCET_ADDRESS = Address(0, bytes.fromhex("fa" * 32))
"""Where new coins seem to come from; nobody has a key for it."""

_BLOCK_TRANSACTIONS = 1000
_BLOCKS_AT_A_TIME = 20
_CACHED_ACCOUNTS = 100_000


class SupplyError(AppError):
    """The faucet cannot give that much."""

    title = "The faucet cannot give that amount"


@dataclass(frozen=True, slots=True)
class Totals:
    """Where all coins are, in nanotons; the last three together are always `minted`."""

    minted: int
    balances: int
    travelling: int
    collected: int


class Chain:
    """Accounts, their history and the clock; for one thread at a time."""

    def __init__(
        self,
        store: Store,
        *,
        machine: Machine | None = None,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._store = store
        self._machine = machine or Machine()
        self._clock = clock
        self._head = store.head()
        self._pending = read_pending(store.pending())
        self._states: dict[Address, VmCell] = {}

    @property
    def head(self) -> Head:
        """The last block's number, hash and time, and the sums of coins."""
        return self._head

    @property
    def now(self) -> int:
        """The chain's time in unix seconds; it never goes back."""
        return max(self._head.at_utc, int(self._clock()) + self._head.clock_offset_s)

    @property
    def is_idle(self) -> bool:
        """Whether every message was delivered."""
        return not self._pending

    def move_clock(self, seconds: int) -> int:
        """Move the clock forward and return the new time.

        Raises:
            ValueError: backwards, or beyond what 32 bits can say.
        """
        if seconds < 0 or self.now + seconds >= 2**32:
            raise ValueError("the clock moves forward only, and not beyond the year 2106")
        head = replace(self._head, clock_offset_s=self._head.clock_offset_s + seconds)
        self._store.write_head(head)
        self._head = head
        return self.now

    def submit_external(self, boc: bytes) -> tuple[ChainTransaction, ...]:
        """Run an external message and what it causes; return all its transactions in order.

        Raises:
            MessageNotAcceptedError: nothing happened.
            BocError: not a bag of cells.
        """
        message = read_external(boc)
        draft = self._draft()
        draft.run_external(message)
        return (*self._finish(draft), *self.run_until_idle())

    def submit_many(self, bocs: Sequence[bytes]) -> tuple[ChainTransaction, ...]:
        """Run several external messages in one block; those that are not accepted do nothing.

        Raises:
            BocError: one is not a bag of cells; none has run.
        """
        messages = [read_external(boc) for boc in bocs]
        draft = self._draft()
        for message in messages:
            try:
                draft.run_external(message)
            except MessageNotAcceptedError:
                continue
        done = self._finish(draft) if draft.transaction_count else ()
        return (*done, *self.run_until_idle())

    def send_internal(
        self,
        source: Address,
        destination: Address,
        amount: int,
        body: VmCell | None = None,
        *,
        state_init: VmCell | None = None,
        is_bounceable: bool = True,
    ) -> tuple[ChainTransaction, ...]:
        """Deliver a message with new coins that seems to come from any account: tests use it.

        Raises:
            SupplyError: there would be too many coins.
        """
        if not 0 <= amount <= MAX_SUPPLY - self._head.minted:
            raise SupplyError(f"{amount} nanotons are below zero or more than can be")
        draft = self._draft()
        message = VmBuilder().uint(0b01, 2).uint(is_bounceable, 1).uint(0, 1)
        message.address(source).address(destination).coins(amount).uint(0, 1).coins(0).coins(0)
        message.uint(draft.next_lt, 64).uint(draft.now_utc, 32)
        if state_init is None:
            message.uint(0, 1)
        else:
            message.uint(0b11, 2).ref(state_init)
        draft.mint(read_message(message.optional_ref(body).cell()))
        return (*self._finish(draft), *self.run_until_idle())

    def faucet(self, address: Address, amount: int) -> tuple[ChainTransaction, ...]:
        """Give an account new coins; it need not exist.

        Raises:
            SupplyError: nothing, less, or more than can be.
        """
        if amount <= 0:
            raise SupplyError("it gives at least one nanoton")
        return self.send_internal(FAUCET_ADDRESS, address, amount, is_bounceable=False)

    def run_until_idle(self) -> tuple[ChainTransaction, ...]:
        """Deliver what is left over; contracts that talk for ever get 20 blocks at a time."""
        transactions: list[ChainTransaction] = []
        for _ in range(_BLOCKS_AT_A_TIME):
            if not self._pending:
                break
            transactions.extend(self._finish(self._draft()))
        return tuple(transactions)

    def account(self, address: Address) -> ChainAccount:
        """Return an account's present state, also of one that never was."""
        return read_account(address, self._state(address) or EMPTY_SHARD_ACCOUNT)

    def transactions(
        self, address: Address, *, limit: int = 10, newest_lt: int = MAX_LT, after_lt: int = 0
    ) -> list[ChainTransaction]:
        """Return an account's transactions with `after_lt` < lt <= `newest_lt`, newest first."""
        return self._store.transactions(
            address, limit=limit, newest_lt=newest_lt, after_lt=after_lt
        )

    def newest(self, limit: int) -> list[tuple[int, ChainTransaction]]:
        """Return the last transactions of all accounts with their blocks, newest first."""
        return self._store.newest(limit)

    def run_get_method(
        self, address: Address, method: str | int, arguments: Sequence[StackItem] = ()
    ) -> GetMethodResult:
        """Run a get-method on the present state.

        Raises:
            CellError: the name or an argument is no such thing.
        """
        account = self.account(address)
        if account.code is None:
            return GetMethodResult(NOT_ACTIVE_EXIT_CODE, 0, ())
        contract = ContractState(address, account.balance, account.code, account.data)
        moment = Moment(self.now, self._head.last_lt, self._head.block_hash)
        return self._machine.run_get_method(contract, method, tuple(arguments), moment)

    def try_external(self, message: VmCell, *, checks_signatures: bool = True) -> ChainTransaction:
        """Return the transaction that an external message would make now, without making it.

        Raises:
            MessageNotAcceptedError: it would make none.
        """
        draft = self._draft()
        return draft.run_external(_external(message), checks_signatures=checks_signatures)

    def totals(self) -> Totals:
        """Add up all accounts; takes long on a long chain."""
        balances = sum(self.account(address).balance for address in self._store.addresses())
        travelling = sum(message.weight for message in self._pending)
        return Totals(self._head.minted, balances, travelling, self._head.collected)

    def block_hash(self, seqno: int) -> bytes | None:
        """Return a block's hash, None if there is no such block."""
        return self._store.block_hash(seqno)

    def _draft(self) -> BlockDraft:
        draft = BlockDraft(self._machine, self._head, self.now, self._state)
        draft.enqueue(self._pending)
        return draft

    def _finish(self, draft: BlockDraft) -> tuple[ChainTransaction, ...]:
        draft.deliver(most=_BLOCK_TRANSACTIONS)
        block = draft.finish()
        self._store.write(block)
        self._head, self._pending = block.head, read_pending(block.pending)
        if len(self._states) > _CACHED_ACCOUNTS:
            self._states.clear()
        self._states.update(block.accounts)
        return block.transactions

    def _state(self, address: Address) -> VmCell | None:
        known = self._states.get(address)
        return self._store.account(address) if known is None else known


def open_chain(path: Path | None = None, *, clock: Callable[[], float] = time.time) -> Chain:
    """Open a chain's file, or make a chain in memory.

    Raises:
        StoreError: the file cannot be used.
    """
    return Chain(Store.open(path), clock=clock)


def read_external(boc: bytes) -> ChainMessage:
    """Read an external message from outside.

    Raises:
        BocError: not a bag of cells within the network's limits.
        MessageNotAcceptedError: not an external message to an account.
    """
    limits = {"max_size": MAX_MESSAGE_SIZE, "max_cells": MAX_MESSAGE_CELLS}
    return _external(VmCell.from_foreign_boc(boc, **limits))


def _external(cell: VmCell) -> ChainMessage:
    try:
        message = read_message(cell)
    except CellError as error:
        raise MessageNotAcceptedError(f"it is not a message: {error}") from error
    if message.kind is not MessageKind.EXTERNAL_IN or message.destination is None:
        raise MessageNotAcceptedError("it is not an external message to an account")
    return message


def sum_of_fees(transactions: Iterable[ChainTransaction]) -> int:
    """Add up what transactions cost their accounts, forward fees included; nanotons."""
    return sum(done.fee for done in transactions)
