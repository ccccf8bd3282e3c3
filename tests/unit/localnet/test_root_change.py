from collections.abc import Iterator
from dataclasses import replace

import pytest

from app.domain.price import Multipliers
from app.localnet import root_change
from app.localnet.owner_wallet import LocalOwnerWallet
from app.localnet.root_change import NewParameters, RootChangeError, RootOwner
from app.ton.cells import Cell, CellBuilder
from app.ton.params_cell import ContractCodes
from tests.unit.localnet.settled import (
    ROOT_SEED,
    MemoryChain,
    Settled,
    memory_chain,
    settled,
)

pytestmark = pytest.mark.asyncio


@pytest.fixture
def memory() -> Iterator[MemoryChain]:
    with memory_chain() as memory:
        yield memory


async def owner_of(world: Settled, seed: bytes = ROOT_SEED) -> RootOwner:
    wallet = LocalOwnerWallet(seed, world.memory)
    await world.settlement.welcome_owner(wallet.address)
    return RootOwner(world.memory, wallet, world.first.address)


async def test_what_is_named_changes_and_all_else_stays(memory: MemoryChain) -> None:
    world = await settled(memory)
    owner = await owner_of(world)
    state = await owner.change(NewParameters(price_per_token=5, worker_fee_per_token=4))
    present = world.root.config
    assert state.config == replace(
        present, price_per_token=5, worker_fee_per_token=4, version=2, params_version=2
    )
    state = await owner.change(NewParameters(proxy_delay_before_close_s=1, min_client_stake=7))
    assert (state.config.version, state.config.price_per_token) == (3, 5)
    assert (state.config.proxy_delay_before_close_s, state.config.min_client_stake) == (1, 7)


async def test_multipliers_change_with_everything_else_that_is_named(memory: MemoryChain) -> None:
    world = await settled(memory)
    owner = await owner_of(world)
    state = await owner.change(NewParameters(completion_multiplier=30_000, price_per_token=30_000))
    assert state.config == replace(
        world.root.config,
        multipliers=Multipliers(completion=30_000),
        price_per_token=30_000,
        version=2,
        params_version=2,
    )
    assert state.codes == world.root.codes
    later = await owner.change(NewParameters(price_per_token=40_000))
    assert later.config.multipliers == Multipliers(completion=30_000)


async def test_codes_are_changed_for_all_contracts(memory: MemoryChain) -> None:
    world = await settled(memory)
    codes = [CellBuilder().uint(number, 8).cell() for number in range(3)]
    state = await (await owner_of(world)).upgrade(ContractCodes(*codes))
    found = (state.codes.proxy, state.codes.worker, state.codes.client)
    assert [code.digest for code in found if isinstance(code, Cell)] == [
        code.digest for code in codes
    ]
    assert state.config.params_version == 2


@pytest.mark.parametrize(
    ("parameters", "reason"),
    [
        (NewParameters(), "present values"),
        (NewParameters(price_per_token=20_000), "present values"),
        (NewParameters(worker_fee_per_token=20_001), "workers would earn more"),
    ],
)
async def test_what_makes_no_sense_is_not_sent(
    parameters: NewParameters, reason: str, memory: MemoryChain
) -> None:
    world = await settled(memory)
    with pytest.raises(RootChangeError, match=reason):
        await (await owner_of(world)).change(parameters)
    assert world.transactions(world.first.address) == 1


async def test_a_missing_code_is_said(memory: MemoryChain) -> None:
    world = await settled(memory)
    with pytest.raises(RootChangeError, match="code is missing"):
        await (await owner_of(world)).upgrade(ContractCodes())


async def test_somebody_else_changes_nothing(
    memory: MemoryChain, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(root_change, "LOOK_EVERY_S", 0.0)
    world = await settled(memory)
    stranger = await owner_of(world, bytes(32))
    with pytest.raises(RootChangeError, match="does not take the change"):
        await stranger.change(NewParameters(price_per_token=5, worker_fee_per_token=5))
    assert await world.settlement.found(world.first) == world.root
