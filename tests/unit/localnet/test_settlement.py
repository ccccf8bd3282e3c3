from collections.abc import Iterator
from dataclasses import replace

import pytest

from app.domain.money import NanoTon
from app.localnet.account import AccountKind
from app.localnet.settlement import OWNER_GIFT, PROXY_PAYS_FROM, SettlementError
from app.ton.cocoon_messages import DEPLOY_VALUE
from app.ton.contracts import worker_state_init
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
MUCH = 3_000_000
"""Tokens worth sixty coins."""


@pytest.fixture
def memory() -> Iterator[MemoryChain]:
    with memory_chain() as memory:
        yield memory


async def deploy_worker(world: Settled) -> None:
    keys = world.keys
    state = worker_state_init(world.root, keys.contract, address(7), keys.public_key)
    await world.settlement._deploy(state, DEPLOY_VALUE)


async def test_what_is_there_is_not_made_again(memory: MemoryChain) -> None:
    world = await settled(memory)
    before = (world.transactions(world.keys.contract), world.transactions(world.first.address))
    assert await world.settlement.found(world.first) == world.root
    await world.settlement.open_proxy(world.root, world.keys)
    assert before == (2, 1)
    assert before == (
        world.transactions(world.keys.contract),
        world.transactions(world.first.address),
    )
    assert (await world.settlement.proxy(world.keys.contract)).stake == COIN


async def test_keys_of_other_parameters_are_refused(memory: MemoryChain) -> None:
    world = await settled(memory)
    other = replace(world.root, config=replace(world.root.config, params_version=2))
    with pytest.raises(SettlementError):
        await world.settlement.open_proxy(other, world.keys)


async def test_only_a_wallet_that_was_never_used_gets_a_gift(memory: MemoryChain) -> None:
    world = await settled(memory)
    for _ in range(2):
        await world.settlement.welcome_owner(address(7))
    assert world.balance(address(7)) == OWNER_GIFT


async def test_a_client_is_filled_up_when_half_is_gone(memory: MemoryChain) -> None:
    world = await settled(memory)
    client = world.account(CLIENT, 0)
    answer = await world.settlement.fund_client(world.root, world.keys, client, DEPOSIT)
    assert (answer.balance, answer.stake, answer.tokens_used) == (DEPOSIT, COIN, 0)
    client = world.account(CLIENT, MUCH // 2)
    answer = await world.settlement.charge_client(world.keys, client)
    assert (answer.balance, answer.tokens_used) == (70 * COIN, MUCH // 2)
    assert answer == await world.settlement.charge_client(world.keys, client)
    assert answer == await world.settlement.fund_client(world.root, world.keys, client, DEPOSIT)
    client = world.account(CLIENT, MUCH)
    await world.settlement.charge_client(world.keys, client)
    answer = await world.settlement.fund_client(world.root, world.keys, client, DEPOSIT)
    assert answer.balance == DEPOSIT


async def test_what_a_client_owes_is_no_part_of_its_deposit(memory: MemoryChain) -> None:
    world = await settled(memory)
    client = world.account(CLIENT, 10 * MUCH)
    answer = await world.settlement.fund_client(world.root, world.keys, client, DEPOSIT)
    assert answer.balance == DEPOSIT + 10 * MUCH * PRICE
    answer = await world.settlement.charge_client(world.keys, client)
    assert (answer.balance, answer.tokens_used) == (DEPOSIT, 10 * MUCH)
    owed = world.account(CLIENT, 11 * MUCH)
    answer = await world.settlement.fund_client(world.root, world.keys, owed, NanoTon(0))
    assert answer.balance == DEPOSIT


async def test_a_worker_with_a_contract_is_paid_a_good_deal(memory: MemoryChain) -> None:
    world = await settled(memory)
    await world.settlement.fund_client(world.root, world.keys, world.account(CLIENT, 0), DEPOSIT)
    enough = PROXY_PAYS_FROM // FEE + 1
    await world.settlement.pay_worker(world.keys, world.account(WORKER, enough))
    assert await world.settlement.worker(world.account(WORKER, 0).contract) is None
    await deploy_worker(world)
    await world.settlement.pay_worker(world.keys, world.account(WORKER, enough - 1))
    assert world.balance(address(7)) == 0
    for _ in range(2):
        await world.settlement.pay_worker(world.keys, world.account(WORKER, enough))
    assert world.balance(address(7)) == enough * FEE


async def test_claims_are_paid_by_whoever_runs_the_network(memory: MemoryChain) -> None:
    world = await settled(memory)
    assert not await world.settlement.pay_claims(world.keys)
    await deploy_worker(world)
    await world.settlement.pay_worker(world.keys, world.account(WORKER, MUCH))
    assert world.balance(address(7)) < MUCH * FEE
    assert await world.settlement.pay_claims(world.keys)
    assert world.balance(address(7)) == MUCH * FEE
    assert not await world.settlement.pay_claims(world.keys)
