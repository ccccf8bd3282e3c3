"""Follows a relayed payment from the owner's wallet to the worker's contract."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from app.domain.money import NanoTon
from app.domain.payouts import RelayEnd, RelayFate
from app.services.history import transactions_after
from app.storage.payouts import Relay
from app.ton.address import Address, parse_address
from app.ton.chain import ChainClient, ChainError, ChainMessage, Transaction
from app.ton.cocoon_notices import Excesses, read_notice
from app.ton.message_fate import INTERVAL_S, FateKind, follow_message

EXCESSES_PATIENCE = 30
"""Rounds of looking for the coins that come back; after that they count as spent."""


@dataclass(frozen=True, slots=True)
class RelayFollower:
    """Knows what became of a relay; `interval_s` is the pause between two looks.

    `on_doubt` is told why that takes longer than it should, once while it holds.
    """

    servers: Sequence[ChainClient]
    interval_s: float = INTERVAL_S
    on_doubt: Callable[[str], None] | None = None

    async def follow(self, relay: Relay) -> RelayEnd:
        """Send a relay's message until its fate is certain, and see what the contract did with it.

        It takes as long as it takes, and may be asked again after a crash.
        """
        fate = await follow_message(
            self.servers, relay.message, interval_s=self.interval_s, on_doubt=self.on_doubt
        )
        sent = fate.transaction
        if sent is None:
            return RelayEnd(RelayFate.EXPIRED)
        order = _order(sent, parse_address(relay.worker_contract))
        if fate.kind is not FateKind.DONE or order is None:
            return RelayEnd(RelayFate.FAILED, sent.fee)
        return await self._settled(relay, sent, order)

    async def _settled(self, relay: Relay, sent: Transaction, order: ChainMessage) -> RelayEnd:
        worker = parse_address(relay.worker_contract)
        taken = await self._wait(worker, sent.lt, lambda each: _carries(each, order))
        on_the_way = NanoTon(sent.fee + order.forward_fee)
        if not taken.is_success:
            return RelayEnd(RelayFate.REFUSED, NanoTon(on_the_way + taken.fee))
        deposit = _kept(taken)
        rest = await self._excesses(relay, sent.lt)
        cost = on_the_way + order.value - deposit - rest
        return RelayEnd(RelayFate.PAID, NanoTon(max(0, cost)), deposit)

    async def _excesses(self, relay: Relay, after_lt: int) -> int:
        def comes_back(each: Transaction) -> bool:
            notice = read_notice(each.in_message.body) if each.in_message else None
            return isinstance(notice, Excesses) and notice.query_id == relay.query_id

        wait = self._wait(relay.message.account, after_lt, comes_back)
        try:
            found = await asyncio.wait_for(wait, EXCESSES_PATIENCE * self.interval_s)
        except TimeoutError:
            return 0
        return found.in_message.value - found.fee if found.in_message else 0

    async def _wait(
        self, account: Address, after_lt: int, matches: Callable[[Transaction], bool]
    ) -> Transaction:
        while True:
            for server in self.servers:
                try:
                    history = await transactions_after(server, account, after_lt)
                except ChainError:
                    continue
                for each in history:
                    if matches(each):
                        return each
            await asyncio.sleep(self.interval_s)


def _order(sent: Transaction, worker: Address) -> ChainMessage | None:
    """Return what the wallet sent; a wallet drops what it cannot pay for."""
    return next((each for each in sent.out_messages if each.destination == worker), None)


def _carries(transaction: Transaction, message: ChainMessage) -> bool:
    return transaction.in_message is not None and transaction.in_message.hash == message.hash


def _kept(taken: Transaction) -> NanoTon:
    """Return by how much the message raised the balance of the contract that took it."""
    arrived = taken.in_message.value if taken.in_message else 0
    left = sum(each.value + each.forward_fee for each in taken.out_messages)
    return NanoTon(max(0, arrived - taken.fee - left))
