"""A settled local network with a node, a gateway and developers who never stop asking."""

import asyncio
import json
import random
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

import httpx2

from app.domain.job import ResponseBody, ResponseEnd, ResponseHead, ResponsePart
from app.domain.network import ServedModel
from app.domain.price import TokenUsage
from app.localnet.bookkeeper import BookkeepingOptions
from app.localnet.chain.codes import ContractName, contract_code
from app.localnet.files import NetworkFileOptions, read_root_owner
from app.localnet.network import LocalNetworkOptions, RunningLocalNet, running_localnet
from app.localnet.owner_wallet import LocalOwnerWallet
from app.localnet.root_change import RootOwner
from app.network.background import running_beside
from app.network.proxy_pool import ProxyPool
from app.network.worker_types import PaymentCounters, ProxyIdentity, QueryOutcome, WorkerQuery
from app.services.accounting import Accounting
from app.services.root_contract import endpoint
from app.services.root_watch import following_root
from app.storage.ledger import Ledger, open_ledger
from app.ton.address import Address, parse_address
from app.ton.cells import Cell, CellBuilder
from app.ton.chain import ChainClient
from app.ton.contract_answers import PROXY_METHOD, ProxyAnswer, read_proxy_answer
from app.ton.params_cell import ContractCodes
from app.ton.toncenter_pool import open_toncenter_pool
from tests.integration.gateway_parts import Developer, completion, gateway

OPTIONS = LocalNetworkOptions(
    new=NetworkFileOptions(
        has_chain=True,
        price_per_token=20_000,
        worker_fee_per_token=19_000,
        models=(ServedModel("builtin:chat", "tiny@1:ff"),),
    ),
    difficulty_bits=2,
    bookkeeping=BookkeepingOptions(0.0, 0.1),
)


@dataclass
class Engine:
    """Answers after a moment; the tokens differ from job to job. Keeps the ledger's books."""

    books: Accounting
    delay_s: float = 0.05
    contracts: dict[str, int] = field(default_factory=dict)
    failed: int = 0

    async def answer(self, _query: WorkerQuery) -> AsyncIterator[ResponsePart]:
        await asyncio.sleep(random.uniform(0.5, 1.5) * self.delay_s)
        yield ResponseHead(200, (("Content-Type", "application/json"),))
        yield ResponseBody(json.dumps(completion("Hello")).encode())
        yield ResponseEnd(TokenUsage(prompt=4, completion=random.randint(1, 99)))

    async def finished(self, query: WorkerQuery, outcome: QueryOutcome) -> None:
        await self.books.write(query, outcome)
        contract = query.proxy.contract.raw
        self.contracts[contract] = self.contracts.get(contract, 0) + 1
        self.failed += outcome.status != 200

    async def counters_changed(self, proxy: ProxyIdentity, counters: PaymentCounters) -> None:
        await self.books.counters_changed(proxy, counters)

    async def job_paid(self, job_id: str, request_tokens: int, client_owner: str) -> None:
        pass


@dataclass
class UpgradeWorld:
    """Everything that runs, and what the developers have got."""

    net: RunningLocalNet
    chain: ChainClient
    owner: RootOwner
    engine: Engine
    pool: ProxyPool
    ledger: Ledger
    developer: Developer
    answers: int = 0
    is_over: bool = False

    async def ask_on(self) -> None:
        """Ask one question after the other; an answer that does not come is an error."""
        while not self.is_over:
            assert await self.developer.chat() == "Hello"
            self.answers += 1

    async def jobs_on(self, contract: Address, count: int = 10) -> None:
        """Wait until so many jobs were done on a contract."""
        async with asyncio.timeout(30):
            while self.engine.contracts.get(contract.raw, 0) < count:  # noqa: ASYNC110
                await asyncio.sleep(0.05)

    async def proxy_contract_after(self, before: Address) -> Address:
        """Wait until the proxy has another contract."""
        async with asyncio.timeout(30):
            while self.net.proxy_contract == before:  # noqa: ASYNC110
                await asyncio.sleep(0.05)
        return self.net.proxy_contract

    async def proxy(self, contract: Address) -> ProxyAnswer:
        return read_proxy_answer(await self.chain.run_get_method(contract, PROXY_METHOD))

    async def pass_time(self, seconds: int) -> None:
        """Move the chain's clock."""
        chain = self.net.description.chain
        assert chain is not None
        url = chain.toncenter[0].removesuffix("/api/v2")
        async with httpx2.AsyncClient(verify=False) as http:
            answer = await http.post(f"{url}/local/clock", json={"forward_s": seconds})
            assert answer.status_code == 200, answer.text


@asynccontextmanager
async def upgrade_world(folder: Path) -> AsyncIterator[UpgradeWorld]:
    """Run the whole network, with a node and a gateway that follow its root contract."""
    async with AsyncExitStack() as stack:
        enter = stack.enter_async_context
        net = await enter(running_localnet(folder / "network", OPTIONS))
        network = net.description
        assert network.chain is not None
        chain = await enter(open_toncenter_pool([endpoint(network.chain.toncenter[0])]))
        ledger = await enter(open_ledger(folder / "node.sqlite"))
        engine = Engine(Accounting(ledger, network))
        pool = ProxyPool(network, engine, engine)
        await enter(running_beside(pool.run()))
        await enter(following_root(network, pool))
        developer = await enter(gateway(network, folder))
        wallet = LocalOwnerWallet(read_root_owner(net.files), chain)
        owner = RootOwner(chain, wallet, parse_address(network.root_address))
        yield UpgradeWorld(net, chain, owner, engine, pool, ledger, developer)


def other_codes() -> ContractCodes:
    """The same contracts with one instruction more, which does nothing: other code hashes."""
    names = (ContractName.PROXY, ContractName.WORKER, ContractName.CLIENT)
    return ContractCodes(*(_with_nop(contract_code(name)) for name in names))


def _with_nop(code: Cell) -> Cell:
    return CellBuilder().uint(0, 8).append(code).cell()
