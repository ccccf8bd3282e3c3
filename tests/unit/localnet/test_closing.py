import logging
from collections.abc import Iterator

import pytest

from app.localnet.account import AccountKind, AccountRecord
from app.localnet.closing import ContractClosing
from app.ton.chain import GetMethodError
from app.ton.cocoon_ops import ContractState
from tests.unit.localnet.parts import address
from tests.unit.localnet.settled import (
    COIN,
    DEPOSIT,
    FEE,
    PRICE,
    MemoryChain,
    Settled,
    memory_chain,
    settled,
)

pytestmark = pytest.mark.asyncio
CLIENT, WORKER = AccountKind.CLIENT, AccountKind.WORKER
TOKENS = 100_000
PROXY_OWNER = 2


@pytest.fixture
def memory() -> Iterator[MemoryChain]:
    with memory_chain() as memory:
        yield memory


class Closing:
    """A contract with one client and one worker that is to be closed."""

    def __init__(self, world: Settled, *records: AccountRecord) -> None:
        self.world = world
        self.slept: list[float] = []
        everyone = (world.record(CLIENT, TOKENS, 8), world.record(WORKER, TOKENS))
        self.closing = ContractClosing(
            world.settlement, world.root, world.keys, records or everyone, self._sleep
        )

    async def _sleep(self, seconds: float) -> None:
        """Each pause lasts as long as it takes."""
        self.slept.append(seconds)
        self.world.memory.chain.move_clock(300)

    async def fund(self) -> None:
        world = self.world
        client = world.account(CLIENT, 0, 8)
        await world.settlement.fund_client(world.root, world.keys, client, DEPOSIT)


async def test_everybody_gets_what_is_theirs(memory: MemoryChain) -> None:
    world = await settled(memory)
    scene = Closing(world)
    await scene.fund()
    await scene.closing.run()
    assert len(scene.slept) == 2  # the delay is 600 s
    proxy = await world.settlement.proxy(world.keys.contract)
    assert (proxy.state, proxy.balance, proxy.stake) == (ContractState.CLOSED, 0, 0)
    assert world.balance(address(7)) == TOKENS * FEE
    refund = world.balance(address(8)) - (DEPOSIT - TOKENS * PRICE)
    assert 0 <= refund < COIN  # with what the client's contract had for itself
    own = world.balance(address(PROXY_OWNER))
    assert COIN <= own - TOKENS * (PRICE - FEE) < COIN + 10


async def test_both_contracts_are_closed_with_all_tokens_counted(memory: MemoryChain) -> None:
    world = await settled(memory)
    scene = Closing(world)
    await scene.fund()
    await scene.closing.run()
    worker = await world.settlement.worker(world.account(WORKER, 0).contract)
    client = await world.settlement.client(world.account(CLIENT, 0, 8).contract)
    assert worker is not None
    assert (worker.state, worker.tokens) == (ContractState.CLOSED, TOKENS)
    assert (client.state, client.tokens_used) == (ContractState.CLOSED, TOKENS)


async def test_a_closing_that_was_interrupted_goes_on_and_pays_nothing_twice(
    memory: MemoryChain,
) -> None:
    world = await settled(memory)
    scene = Closing(world)
    await scene.fund()
    assert not await scene.closing.step()
    paid, count = world.balance(address(7)), world.transactions(world.keys.contract)
    assert not await Closing(world).closing.step()
    assert (world.balance(address(7)), world.transactions(world.keys.contract)) == (paid, count)
    await Closing(world).closing.run()
    assert world.balance(address(7)) == TOKENS * FEE
    count = world.transactions(world.keys.contract)
    await Closing(world).closing.run()
    assert world.transactions(world.keys.contract) == count


async def test_a_worker_whose_money_is_short_waits_for_it_and_gets_all(memory: MemoryChain) -> None:
    world = await settled(memory)
    scene = Closing(world, world.record(WORKER, 10 * TOKENS))
    assert not await scene.closing.step()
    assert world.balance(address(7)) < 10 * TOKENS * FEE
    await scene.closing.run()
    storage = 10 * TOKENS * FEE - world.balance(address(7))
    assert 0 <= storage < 100  # the account has lain there for ten minutes


async def test_who_never_used_anything_gets_no_contract(memory: MemoryChain) -> None:
    world = await settled(memory)
    scene = Closing(world, world.record(WORKER, 0), world.record(CLIENT, 0, 8))
    await scene.closing.run()
    assert await world.settlement.worker(world.account(WORKER, 0).contract) is None
    assert not await world.settlement.has_code(world.account(CLIENT, 0, 8).contract)


async def test_a_client_that_owes_more_than_it_has_is_lent_the_rest(memory: MemoryChain) -> None:
    world = await settled(memory)
    scene = Closing(world, world.record(CLIENT, 100 * TOKENS, 8), world.record(WORKER, TOKENS))
    await scene.fund()
    await scene.closing.run()
    client = await world.settlement.client(world.account(CLIENT, 0, 8).contract)
    assert (client.state, client.tokens_used) == (ContractState.CLOSED, 100 * TOKENS)
    assert world.balance(address(7)) == TOKENS * FEE


async def test_a_chain_that_fails_is_asked_again(
    memory: MemoryChain, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    scene = Closing(await settled(memory))
    failures = [True]

    async def step(_closing: ContractClosing) -> bool:
        if failures:
            failures.clear()
            raise GetMethodError("get", 11)
        return True

    monkeypatch.setattr(ContractClosing, "step", step)
    with caplog.at_level(logging.WARNING):
        await scene.closing.run()
    assert "could not be closed yet" in caplog.text
    assert len(scene.slept) == 1
