import asyncio
import logging
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from app.localnet.account import AccountKind
from app.localnet.closing import ContractClosing
from app.localnet.contract_life import ContractLife
from app.localnet.owner_wallet import LocalOwnerWallet
from app.localnet.proxy import LocalProxy, ProxyOptions
from app.localnet.proxy_database import ProxyDatabase, open_proxy_database
from app.localnet.root_change import NewParameters, RootOwner
from app.network.background import running_beside
from app.ton.cells import CellBuilder
from app.ton.cocoon_ops import ContractState, Op
from app.ton.params_cell import ContractCodes
from app.ton.root_messages import change_hash
from tests.unit.localnet.parts import address
from tests.unit.localnet.settled import (
    DEPOSIT,
    FEE,
    ROOT_SEED,
    MemoryChain,
    Settled,
    memory_chain,
    settled,
)

pytestmark = pytest.mark.asyncio
TOKENS = 1_000


@pytest.fixture
def memory() -> Iterator[MemoryChain]:
    with memory_chain() as memory:
        yield memory


@dataclass
class World:
    """A proxy without ports whose contracts follow the root contract."""

    settled: Settled
    database: ProxyDatabase
    proxy: LocalProxy
    owner: RootOwner

    @asynccontextmanager
    async def living(self) -> AsyncIterator[None]:
        life = ContractLife(self.settled.settlement, self.proxy, DEPOSIT, read_root_every_s=0.001)
        async with running_beside(life.run(await self.owner._state())):
            yield

    async def until_version(self, version: int) -> None:
        async with asyncio.timeout(10):
            while self.proxy.root.version != version:  # noqa: ASYNC110
                await asyncio.sleep(0.005)


@asynccontextmanager
async def opened(memory: MemoryChain, folder: Path) -> AsyncIterator[World]:
    base = await settled(memory)
    wallet = LocalOwnerWallet(ROOT_SEED, memory)
    await base.settlement.welcome_owner(wallet.address)
    owner = RootOwner(memory, wallet, base.first.address)
    path = folder / "proxy.sqlite"
    async with open_proxy_database(path) as database:
        proxy = LocalProxy(ProxyOptions(keys=base.keys, database=path, has_chain=True), database)
        async with running_beside(proxy.run()):
            await proxy.open(base.keys)
            yield World(base, database, proxy, owner)


async def test_new_parameters_make_a_new_contract_and_others_do_not(
    memory: MemoryChain, tmp_path: Path
) -> None:
    async with opened(memory, tmp_path) as world, world.living():
        first = world.proxy.keys.contract
        body = change_hash(Op.ROOT_ADD_MODEL_HASH, 1, bytes([5] * 32))
        await world.owner._order(await world.owner._state(), body)
        await world.until_version(2)
        assert world.proxy.keys.contract == first
        assert world.proxy.office.rules.root.model_hashes == {bytes([5] * 32)}
        assert world.proxy.office.switchboard.config_version == 2
        await world.owner.change(NewParameters(price_per_token=40_000))
        await world.until_version(3)
        second = world.proxy.keys.contract
        assert second != first
        assert (await world.settled.settlement.proxy(second)).price_per_token == 40_000


async def test_codes_that_are_none_leave_everything_as_it_is(
    memory: MemoryChain, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    async with opened(memory, tmp_path) as world:
        first = world.proxy.keys.contract
        nonsense = CellBuilder().uint(1, 8).cell()
        with caplog.at_level(logging.WARNING):
            async with world.living():
                await world.owner.upgrade(ContractCodes(nonsense, nonsense, nonsense))
                async with asyncio.timeout(10):
                    while "could not be followed" not in caplog.text:  # noqa: ASYNC110
                        await asyncio.sleep(0.005)
                assert world.proxy.keys.contract == first
                assert world.proxy.root == world.settled.root.config


async def test_what_was_left_over_is_closed_after_a_restart(
    memory: MemoryChain, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with opened(memory, tmp_path) as world:
        base = world.settled
        await world.database.save(
            base.keys.contract,
            [
                base.record(AccountKind.WORKER, TOKENS),
                base.record(AccountKind.CLIENT, TOKENS, 8),
            ],
        )
        state = await world.owner.change(NewParameters(price_per_token=40_000))
        life = ContractLife(base.settlement, world.proxy, DEPOSIT)
        keys = life._keys(state)
        await base.settlement.open_proxy(state, keys)
        await world.proxy.open(keys)
        run = ContractClosing.run

        async def hurried(closing: ContractClosing) -> None:
            while not await closing.step():
                memory.chain.move_clock(300)
            await run(closing)

        monkeypatch.setattr(ContractClosing, "run", hurried)
        for _ in range(2):
            await life._close_left_over(state)
            old = await base.settlement.proxy(base.keys.contract)
            assert old.state is ContractState.CLOSED
            assert TOKENS * FEE - base.balance(address(7)) < 100
        assert (await base.settlement.proxy(keys.contract)).state is ContractState.NORMAL


async def test_a_contract_of_another_network_is_left_alone(
    memory: MemoryChain, tmp_path: Path
) -> None:
    async with opened(memory, tmp_path) as world:
        base = world.settled
        for contract in (address(77), base.first.address):
            await world.database.save(contract, [base.record(AccountKind.WORKER, TOKENS)])
        await ContractLife(base.settlement, world.proxy, DEPOSIT)._close_left_over(base.root)
        assert base.balance(address(7)) == 0
