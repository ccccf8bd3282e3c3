"""The local network's chain while it runs: opened, deployed, and kept in step with the proxy."""

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from app.domain.errors import AppError
from app.domain.money import NanoTon
from app.localnet.account import Account, AccountKind
from app.localnet.chain.toncenter_server import running_chain
from app.localnet.proxy_keys import ProxyKeys
from app.localnet.settlement import Settlement
from app.network.background import running_beside
from app.services.root_contract import endpoint
from app.ton.cells import CellError
from app.ton.contract_answers import ClientAnswer
from app.ton.root_data import RootState
from app.ton.toncenter_pool import open_toncenter_pool

FUND_EVERY_S = 0.5
"""A client that connects is funded within this time."""

CHARGE_EVERY_S = 10.0

Accounts = Callable[[AccountKind], Sequence[Account]]

_log = logging.getLogger(__name__)


def _ignore(_client: Account, _answer: ClientAnswer) -> None:
    """Nobody keeps a budget."""


@dataclass(frozen=True, slots=True)
class SettlingProxy:
    """Whose accounts are kept in step; `client_deposit` in nanotons is given to each client.

    `on_client` is told what a client's contract says, whenever that was asked.
    """

    root: RootState
    keys: ProxyKeys
    accounts: Accounts
    client_deposit: NanoTon
    on_client: Callable[[Account, ClientAnswer], None] = _ignore


@asynccontextmanager
async def open_settlement(folder: Path, port: int) -> AsyncIterator[Settlement]:
    """Open the folder's chain and serve it on that port while inside.

    Raises:
        StoreError: the chain's file cannot be used.
        ChainServerError: the port is taken.
    """
    async with (
        running_chain(folder, port) as local,
        open_toncenter_pool([endpoint(local.url)]) as chain,
    ):
        yield Settlement(chain, local)


class Settler:
    """Looks through the proxy's accounts and does on the chain what is due."""

    def __init__(self, settlement: Settlement, proxy: SettlingProxy) -> None:
        self._settlement = settlement
        self._proxy = proxy
        self._funded: set[str] = set()
        self._charged: dict[str, int] = {}

    async def fund(self) -> None:
        """Give the contracts of new clients their deposit.

        Raises:
            ChainError: the chain does not answer; so do the others.
        """
        proxy = self._proxy
        for client in proxy.accounts(AccountKind.CLIENT):
            if client.contract.raw not in self._funded:
                answer = await self._settlement.fund_client(
                    proxy.root, proxy.keys, client, proxy.client_deposit
                )
                self._funded.add(client.contract.raw)
                self._charged.setdefault(client.contract.raw, answer.tokens_used)
                proxy.on_client(client, answer)

    async def charge(self, least_tokens: int = 1) -> None:
        """Charge the clients for what was signed since, and see whether they need more.

        Those who have used fewer than `least_tokens` wait for another time.
        """
        for client in self._changed(AccountKind.CLIENT, least_tokens):
            answer = await self._settlement.charge_client(self._proxy.keys, client)
            self._charged[client.contract.raw] = client.signed_tokens
            self._funded.discard(client.contract.raw)
            self._proxy.on_client(client, answer)

    async def charge_much(self) -> None:
        """Charge those who have used half of what they may owe, as the network's clients do."""
        root = self._proxy.root.config
        if root.price_per_token:
            await self.charge(max(1, root.min_client_stake // root.price_per_token // 2))

    async def pay(self) -> None:
        """Pay the workers who are owed a good deal."""
        for worker in self._changed(AccountKind.WORKER):
            await self._settlement.pay_worker(self._proxy.keys, worker)
            self._charged[worker.contract.raw] = worker.signed_tokens

    async def run(self) -> None:
        """Do all of it until cancelled."""
        loop = asyncio.get_running_loop()
        next_charge = loop.time() + CHARGE_EVERY_S
        while True:
            await self._try_it(self.charge_much)
            await self._try_it(self.fund)
            if loop.time() >= next_charge:
                await self._try_it(self.charge)
                await self._try_it(self.pay)
                next_charge = loop.time() + CHARGE_EVERY_S
            await asyncio.sleep(FUND_EVERY_S)

    def _changed(self, kind: AccountKind, least_tokens: int = 1) -> list[Account]:
        return [
            account
            for account in self._proxy.accounts(kind)
            if account.signed_tokens - self._charged.get(account.contract.raw, 0) >= least_tokens
        ]

    async def _try_it(self, step: Callable[[], Awaitable[None]]) -> None:
        try:
            await step()
        except (AppError, CellError) as error:
            _log.warning("The local chain could not be settled: %s", error)


@asynccontextmanager
async def keep_settled(settlement: Settlement, proxy: SettlingProxy) -> AsyncIterator[None]:
    """Fund clients, charge them and pay workers while inside."""
    async with running_beside(Settler(settlement, proxy).run()):
        yield
