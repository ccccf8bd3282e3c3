"""A block being made: transactions on top of the last block, kept apart until it is finished."""

import hashlib
from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import replace

from app.localnet.chain.machine import Machine, MessageNotAcceptedError, Moment
from app.localnet.chain.records import (
    EMPTY_SHARD_ACCOUNT,
    ChainMessage,
    ChainTransaction,
    MessageKind,
    read_message,
    read_transaction,
)
from app.localnet.chain.store import Block, Head
from app.localnet.chain.vm_cell import VmCell
from app.ton.address import Address

LT_STEP = 1_000_000
"""Blocks start at multiples of it, as on the main network."""


class BlockDraft:
    """Runs transactions one after the other; whoever made it may throw it away at any time."""

    def __init__(
        self,
        machine: Machine,
        head: Head,
        now_utc: int,
        read_state: Callable[[Address], VmCell | None],
    ) -> None:
        self._machine = machine
        self._head = head
        self._now_utc = now_utc
        self._read_state = read_state
        self._lt = (head.last_lt // LT_STEP + 1) * LT_STEP
        self._seed = hashlib.sha256(b"seed" + head.block_hash).digest()
        self._accounts: dict[Address, VmCell] = {}
        self._transactions: list[ChainTransaction] = []
        self._queue: deque[ChainMessage] = deque()
        self._collected = 0
        self._minted = 0

    @property
    def now_utc(self) -> int:
        """The block's time in unix seconds."""
        return self._now_utc

    @property
    def next_lt(self) -> int:
        """A logical time that nothing had yet."""
        return self._lt

    @property
    def transaction_count(self) -> int:
        """How many transactions there are so far."""
        return len(self._transactions)

    def enqueue(self, messages: Iterable[ChainMessage]) -> None:
        """Add internal messages to those that wait for delivery."""
        self._queue.extend(messages)

    def mint(self, message: ChainMessage) -> None:
        """Deliver an internal message whose coins are new."""
        self._minted += message.weight
        self._queue.append(message)
        self._lt = max(self._lt, message.created_lt + 1)

    def run_external(
        self, message: ChainMessage, *, checks_signatures: bool = True
    ) -> ChainTransaction:
        """Run an external message.

        Raises:
            MessageNotAcceptedError: it changed nothing.
        """
        return self._run(message, checks_signatures=checks_signatures)

    def deliver(self, *, most: int) -> None:
        """Deliver waiting messages and what they cause, up to so many transactions in all."""
        while self._queue and len(self._transactions) < most:
            message = self._queue.popleft()
            try:
                self._run(message)
                self._collected += message.forward_fee
            except MessageNotAcceptedError:
                # The machine cannot take it, now or later: its coins are lost, the chain goes on.
                self._collected += message.weight

    def finish(self) -> Block:
        """Return the block."""
        head = self._head
        digest = hashlib.sha256(head.block_hash)
        for done in self._transactions:
            digest.update(done.hash)
        return Block(
            replace(
                head,
                seqno=head.seqno + 1,
                block_hash=digest.digest(),
                at_utc=self._now_utc,
                last_lt=self._lt,
                minted=head.minted + self._minted,
                collected=head.collected + self._collected,
            ),
            self._accounts,
            tuple(self._transactions),
            tuple(message.cell for message in self._queue),
        )

    def _run(self, message: ChainMessage, *, checks_signatures: bool = True) -> ChainTransaction:
        address = message.destination
        if address is None:
            raise ValueError("the message goes nowhere")
        before = self._accounts.get(address) or self._read_state(address) or EMPTY_SHARD_ACCOUNT
        moment = Moment(self._now_utc, self._lt, self._seed)
        done = self._machine.run_transaction(
            before, message.cell, moment, checks_signatures=checks_signatures
        )
        transaction = read_transaction(done.transaction, address.workchain, message)
        self._accounts[address] = done.shard_account
        self._transactions.append(transaction)
        self._collected += transaction.total_fees
        self._lt = transaction.lt + len(transaction.out_messages) + 1
        self._queue.extend(
            sent for sent in transaction.out_messages if sent.kind is MessageKind.INTERNAL
        )
        return transaction


def read_pending(cells: Iterable[VmCell]) -> list[ChainMessage]:
    """Read the messages that the last block left over."""
    return [read_message(cell) for cell in cells]
