"""Closing an old contract of the proxy: refunds, last payouts, and in the end what is its own.

The order is that of the network: ask to close, refund all clients, pay all workers for the last
time, and complete it after a delay. Every step looks first and does only what is missing, so a
process killed at any moment goes on where it was.
"""

import asyncio
import logging
import secrets
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field

from app.domain.errors import AppError
from app.domain.money import NanoTon
from app.localnet.account import Account, AccountKind, AccountRecord, opened_account
from app.localnet.proxy_keys import ProxyKeys
from app.localnet.settlement import Settlement
from app.ton.address import Address
from app.ton.cells import Cell, CellError
from app.ton.cocoon_messages import signed_request
from app.ton.cocoon_ops import ContractState, Op
from app.ton.contracts import worker_state_init
from app.ton.root_data import RootState

LOOK_AGAIN_S = 2.0
"""How soon a step that failed is tried again, and the clock is looked at."""

_log = logging.getLogger(__name__)


class NotClosedError(AppError):
    """A contract did not do what the proxy's key asked it to."""

    title = "A contract of the local network could not be closed"


@dataclass(frozen=True, slots=True)
class ContractClosing:
    """Closes the contract of `keys`, made under `root`, with these accounts."""

    settlement: Settlement
    root: RootState
    keys: ProxyKeys
    records: Sequence[AccountRecord]
    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep
    settled: set[Address] = field(default_factory=set)
    """Contracts that are closed, so that nobody has to look again."""

    async def run(self) -> None:
        """Close it, however long that takes."""
        while not await self._try_it():
            await self.sleep(LOOK_AGAIN_S)

    async def step(self) -> bool:
        """Do what can be done now; return whether the contract is closed.

        Raises:
            ChainError: the chain does not answer.
            CellError: a contract is not what it should be.
            NotClosedError: one refused; the next attempt asks it again.
        """
        proxy = await self.settlement.proxy(self.keys.contract)
        if proxy.state is ContractState.CLOSED:
            return True
        if proxy.state is ContractState.NORMAL:
            await self._order_proxy(Op.PROXY_START_CLOSE_SIGNED)
        for record in self.records:
            settle = self._pay if record.kind is AccountKind.WORKER else self._refund
            contract = self.keys.contract_of(record.kind, record.owner)
            if contract not in self.settled:
                await settle(opened_account(record, contract))
                self.settled.add(contract)
        return await self._complete()

    async def _try_it(self) -> bool:
        try:
            return await self.step()
        except (AppError, CellError) as error:
            _log.warning("The proxy's old contract could not be closed yet: %s", error)
            return False

    async def _refund(self, client: Account) -> None:
        """Charge a client for all that was counted, and give back the rest."""
        if not await self.settlement.has_code(client.contract):
            if not client.saved_tokens:
                return
            await self._fund(client)
        answer = await self.settlement.client(client.contract)
        if answer.state is ContractState.CLOSED:
            return
        if client.saved_tokens > answer.tokens_used:
            await self._fund(client)
        request = self._signed(
            Op.CLIENT_GRANT_REFUND, client, max(client.saved_tokens, answer.tokens_used)
        )
        await self.settlement.order(self.keys, client.contract, request)
        if (await self.settlement.client(client.contract)).state is not ContractState.CLOSED:
            raise NotClosedError(f"the client contract {client.contract} refused its refund")

    async def _fund(self, client: Account) -> None:
        """See that the balance covers what was counted; coins are made here."""
        await self.settlement.fund_client(self.root, self.keys, client, NanoTon(0))

    async def _pay(self, worker: Account) -> None:
        """Pay a worker for all that was counted; its contract is deployed for that if need be."""
        answer = await self.settlement.worker(worker.contract)
        if answer is not None and answer.state is ContractState.CLOSED:
            return
        if answer is None and not worker.saved_tokens:
            return
        first = None
        if answer is None:
            keys = self.keys
            first = worker_state_init(self.root, keys.contract, worker.owner, keys.public_key)
        tokens = max(worker.saved_tokens, 0 if answer is None else answer.tokens)
        request = self._signed(Op.LAST_PAYOUT, worker, tokens)
        await self.settlement.order(self.keys, worker.contract, request, state_init=first)
        answer = await self.settlement.worker(worker.contract)
        if answer is None or answer.state is not ContractState.CLOSED:
            raise NotClosedError(f"the worker contract {worker.contract} refused its last payout")

    async def _complete(self) -> bool:
        proxy = await self.settlement.proxy(self.keys.contract)
        if await self.settlement.chain.time() < proxy.unlock_at_utc:
            return False
        if await self.settlement.pay_claims(self.keys):
            return False
        await self._order_proxy(Op.PROXY_COMPLETE_CLOSE_SIGNED)
        proxy = await self.settlement.proxy(self.keys.contract)
        return proxy.state is ContractState.CLOSED

    async def _order_proxy(self, op: Op) -> None:
        keys = self.keys
        request = signed_request(
            keys.private_key,
            op,
            query_id=secrets.randbits(64),
            contract=keys.contract,
            excesses_to=keys.wallet,
        )
        await self.settlement.order(keys, keys.contract, request)

    def _signed(self, op: Op, account: Account, tokens: int) -> Cell:
        return signed_request(
            self.keys.private_key,
            op,
            query_id=secrets.randbits(64),
            contract=account.contract,
            excesses_to=self.keys.wallet,
            tokens=tokens,
        )
