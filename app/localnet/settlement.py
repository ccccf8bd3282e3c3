"""The network's contracts on the local chain: deployed, funded, charged and paid from.

It reads the chain as everybody does, and pays with new coins. Each step looks first and does only
what is missing, so a process killed at any moment goes on where it was.
"""

import secrets
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Protocol, TypeVar

from app.domain.errors import AppError
from app.domain.money import NanoTon
from app.domain.price import price_of
from app.localnet.account import Account
from app.localnet.chain.chain import FAUCET_ADDRESS, Chain
from app.localnet.chain.vm_cell import VmCell
from app.localnet.proxy_keys import ProxyKeys
from app.localnet.root_state import FirstRoot
from app.services.root_contract import read_root_state
from app.ton.address import Address
from app.ton.cells import Cell, parse_boc
from app.ton.chain import ChainClient, GetMethodError
from app.ton.cocoon_messages import (
    DEPLOY_VALUE,
    PAYOUT_VALUE,
    increase_proxy_stake,
    top_up_client,
)
from app.ton.contract_answers import (
    CLIENT_METHOD,
    PROXY_METHOD,
    WORKER_METHOD,
    ClientAnswer,
    ProxyAnswer,
    WorkerAnswer,
    read_client_answer,
    read_proxy_answer,
    read_worker_answer,
)
from app.ton.contracts import client_state_init, proxy_state_init
from app.ton.message_cells import contract_address
from app.ton.root_data import RootState
from app.ton.signed_payment import MAX_BOC_SIZE

ROOT_VALUE = 10**9
"""Nanotons for the root contract's storage, for centuries."""

OWNER_GIFT = 10 * 10**9
"""Nanotons with which the owner's wallet begins: fees are paid before anything is earned."""

PROXY_PAYS_FROM = 10 * 10**9
"""Unpaid nanotons from which a proxy pays a worker without being asked, as the network's do."""

ORDER_VALUE = 10**9
"""Nanotons that travel with a last payout and the other orders of closing; the rest comes back."""

CLAIMS_METHOD = "get_cocoon_proxy_claims"

_MAX_PAYMENT_CELLS = 4

T = TypeVar("T")


class SettlementError(AppError):
    """The chain in the folder does not have what this network needs."""

    title = "The local network's chain is not usable"
    hint = "Delete the network's folder to begin a new one; nothing in it is worth real money."


class LocalChain(Protocol):
    """The chain itself, which only the local network has at hand."""

    async def call(self, work: Callable[[Chain], T]) -> T:
        """Do something with it between two requests."""


@dataclass(frozen=True, slots=True)
class Settlement:
    """What the local network does on its chain; `chain` is asked, `local` makes coins."""

    chain: ChainClient
    local: LocalChain = field(repr=False)

    async def found(self, first: FirstRoot) -> RootState:
        """Deploy the root contract unless it is there, and read what it says now."""
        if not await self.has_code(first.address):
            await self._deploy(first.state_init, ROOT_VALUE)
        return await read_root_state(self.chain, first.address)

    async def open_proxy(self, root: RootState, keys: ProxyKeys) -> None:
        """Deploy the proxy's contract and fill up its stake.

        Raises:
            SettlementError: the key belongs to a contract at another address.
        """
        state = proxy_state_init(root, keys.root_address, keys.owner, keys.public_key)
        if contract_address(state) != keys.contract:
            raise SettlementError("the proxy's contract is not the one that its key names")
        if not await self.has_code(keys.contract):
            await self._deploy(state, DEPLOY_VALUE)
        answer = await self.proxy(keys.contract)
        missing = NanoTon(root.config.min_proxy_stake - answer.stake)
        if missing > 0:
            body = increase_proxy_stake(secrets.randbits(64), missing, keys.wallet)
            await self._send(FAUCET_ADDRESS, keys.contract, missing + PAYOUT_VALUE, body)

    async def welcome_owner(self, wallet: Address) -> None:
        """Give a wallet that was never used its first coins."""
        if not (await self.chain.account(wallet)).last_lt:
            await self.local.call(lambda chain: chain.faucet(wallet, OWNER_GIFT))

    async def fund_client(
        self, root: RootState, keys: ProxyKeys, client: Account, deposit: NanoTon
    ) -> ClientAnswer:
        """Deploy a client's contract, and fill up its balance when half of it is gone.

        What the client owes already is no part of that balance.
        """
        if not await self.has_code(client.contract):
            state = client_state_init(root, keys.contract, client.owner, keys.public_key)
            await self._deploy(state, DEPLOY_VALUE)
        before = await self.client(client.contract)
        uncharged = max(0, client.saved_tokens - before.tokens_used)
        free = before.balance - price_of(uncharged, root.config.price_per_token)
        if free >= deposit // 2:
            return before
        missing = NanoTon(deposit - free)
        body = top_up_client(secrets.randbits(64), missing, keys.wallet)
        await self._send(FAUCET_ADDRESS, client.contract, missing + PAYOUT_VALUE, body)
        return await self.client(client.contract)

    async def charge_client(self, keys: ProxyKeys, client: Account) -> ClientAnswer:
        """Take from a client's balance what the proxy has signed for; return what is left."""
        before = await self.client(client.contract)
        if client.signed_tokens <= before.tokens_used:
            return before
        await self._send(keys.wallet, client.contract, PAYOUT_VALUE, _payment(client))
        return await self.client(client.contract)

    async def pay_worker(self, keys: ProxyKeys, worker: Account) -> None:
        """Pay a worker whose contract is there and who is owed a good deal."""
        answer = await self.worker(worker.contract)
        if answer is None:
            return
        unpaid = max(0, worker.signed_tokens - answer.tokens)
        if price_of(unpaid, keys.root.worker_fee_per_token) >= PROXY_PAYS_FROM:
            await self._send(keys.wallet, worker.contract, PAYOUT_VALUE, _payment(worker))

    async def proxy(self, contract: Address) -> ProxyAnswer:
        """Ask a proxy's contract.

        Raises:
            GetMethodError: it is not there, or is none; so do the others.
        """
        return read_proxy_answer(await self.chain.run_get_method(contract, PROXY_METHOD))

    async def client(self, contract: Address) -> ClientAnswer:
        """Ask a client's contract."""
        return read_client_answer(await self.chain.run_get_method(contract, CLIENT_METHOD))

    async def worker(self, contract: Address) -> WorkerAnswer | None:
        """Ask a worker's contract; None if nobody has deployed it."""
        try:
            return read_worker_answer(await self.chain.run_get_method(contract, WORKER_METHOD))
        except GetMethodError:
            return None

    async def order(
        self, keys: ProxyKeys, contract: Address, body: Cell, *, state_init: Cell | None = None
    ) -> None:
        """Send what the proxy's key has signed, from its wallet and with the usual value."""
        content = VmCell.from_cell(body)
        first = None if state_init is None else VmCell.from_cell(state_init)
        await self.local.call(
            lambda chain: chain.send_internal(
                keys.wallet, contract, ORDER_VALUE, content, state_init=first
            )
        )

    async def pay_claims(self, keys: ProxyKeys) -> bool:
        """Give the proxy's contract what it owes and cannot pay; tell whether it owed anything."""
        try:
            count, total = await self.chain.run_get_method(keys.contract, CLAIMS_METHOD)
        except GetMethodError:
            return False  # only this program's contracts keep claims
        if not isinstance(count, int) or not isinstance(total, int) or not count:
            return False
        value = total + ORDER_VALUE
        await self.local.call(lambda chain: chain.send_internal(keys.wallet, keys.contract, value))
        return True

    async def has_code(self, address: Address) -> bool:
        """Tell whether there is a contract."""
        return (await self.chain.account(address)).code is not None

    async def _deploy(self, state_init: Cell, value: int) -> None:
        address, first = contract_address(state_init), VmCell.from_cell(state_init)
        await self.local.call(
            lambda chain: chain.send_internal(
                FAUCET_ADDRESS, address, value, state_init=first, is_bounceable=False
            )
        )

    async def _send(self, source: Address, destination: Address, value: int, body: Cell) -> None:
        content = VmCell.from_cell(body)
        await self.local.call(
            lambda chain: chain.send_internal(source, destination, value, content)
        )


def _payment(account: Account) -> Cell:
    return parse_boc(account.payment, max_size=MAX_BOC_SIZE, max_cells=_MAX_PAYMENT_CELLS)
