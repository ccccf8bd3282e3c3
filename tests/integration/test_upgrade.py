"""Parameters and contracts of the local network change while jobs run, and nothing is lost."""

import asyncio
from collections import Counter
from pathlib import Path

import pytest

from app.domain.price import price_of
from app.localnet.root_change import NewParameters
from app.services.arrivals import Arrivals
from app.storage.payouts import open_payouts
from app.ton.address import Address, parse_address
from app.ton.cocoon_ops import ContractState
from tests.integration.gateway_parts import spent
from tests.integration.upgrade_world import UpgradeWorld, other_codes, upgrade_world

DEVELOPERS = 3
PRICES = ((20_000, 19_000), (40_000, 38_000), (40_000, 38_000))


@pytest.mark.timeout(120)
@pytest.mark.asyncio
async def test_parameters_and_contracts_change_while_jobs_run(tmp_path: Path) -> None:
    async with upgrade_world(tmp_path) as world:
        async with asyncio.TaskGroup() as tasks:
            for _ in range(DEVELOPERS):
                tasks.create_task(world.ask_on())
            contracts = await live_through_changes(world)
            world.is_over = True
        assert world.engine.failed == 0
        assert world.answers == sum(world.engine.contracts.values())
        assert set(world.engine.contracts) == {contract.raw for contract in contracts}
        await until_closed(world, contracts[:2])
        assert (await world.proxy(contracts[2])).state is ContractState.NORMAL
        await check_money(world, tmp_path, contracts)


@pytest.mark.timeout(90)
@pytest.mark.asyncio
async def test_a_network_that_is_stopped_after_a_change_closes_the_old_contract_later(
    tmp_path: Path,
) -> None:
    async with upgrade_world(tmp_path) as world:
        contract = world.net.proxy_contract
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(world.ask_on())
            await world.jobs_on(contract, 3)
            world.is_over = True
        jobs = sum([job.fee for job in await world.ledger.jobs(100)])
        owner = parse_address(world.net.description.owner_address)
        before = (await world.chain.account(owner)).balance
        await world.owner.change(NewParameters(price_per_token=40_000))
    async with upgrade_world(tmp_path) as world:
        assert world.net.description.root.price_per_token == 40_000
        assert world.net.proxy_contract != contract
        await until_closed(world, [contract])
        after = (await world.chain.account(owner)).balance
        assert 0 <= before + jobs - after < 1000  # the wallet pays for its storage
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(world.ask_on())
            await world.jobs_on(world.net.proxy_contract, 3)
            world.is_over = True


async def live_through_changes(world: UpgradeWorld) -> list[Address]:
    """Change the prices, then the codes, each time in the middle of long jobs."""
    contracts = [world.net.proxy_contract]
    await world.jobs_on(contracts[0])
    world.engine.delay_s = 1.0
    await world.owner.change(NewParameters(price_per_token=40_000, worker_fee_per_token=38_000))
    contracts.append(await world.proxy_contract_after(contracts[0]))
    world.engine.delay_s = 0.05
    await world.jobs_on(contracts[1])
    state = await world.owner.upgrade(other_codes())
    assert state.config.worker_code != world.net.description.root.worker_code
    contracts.append(await world.proxy_contract_after(contracts[1]))
    assert world.net.description.root == state.config
    await world.jobs_on(contracts[2])
    return contracts


async def until_closed(world: UpgradeWorld, contracts: list[Address]) -> None:
    """Let the closing delay pass on the chain's clock as soon as it has begun."""
    async with asyncio.timeout(40):
        for contract in contracts:
            while (await world.proxy(contract)).state is ContractState.NORMAL:  # noqa: ASYNC110
                await asyncio.sleep(0.1)
        await world.pass_time(700)
        for contract in contracts:
            while (await world.proxy(contract)).state is not ContractState.CLOSED:  # noqa: ASYNC110
                await asyncio.sleep(0.1)


async def check_money(world: UpgradeWorld, folder: Path, contracts: list[Address]) -> None:
    """Compare jobs, signatures and coins of each contract to the nanoton."""
    owner = parse_address(world.net.description.owner_address)
    jobs: Counter[str] = Counter()
    for job in await world.ledger.jobs(10_000):
        jobs[job.proxy_contract] += job.fee
    counters = {each.proxy_contract: each for each in await world.ledger.counters()}
    async with open_payouts(folder / "node.sqlite") as book:
        arrivals = Arrivals(world.chain, owner, book, world.net.description.name)
        arrived = await arrivals.collect(list(counters.values()))
    for contract, (_, fee) in zip(contracts, PRICES, strict=True):
        signed = counters[contract.raw]
        assert signed.worker_fee_per_token == fee
        assert price_of(signed.signed_tokens, fee) == jobs[contract.raw] > 0
    for contract in contracts[:2]:
        amounts = [each.amount for each in arrived if each.proxy_contract == contract.raw]
        assert sum(amounts) == jobs[contract.raw]
        tokens = max(each.tokens for each in arrived if each.proxy_contract == contract.raw)
        assert tokens == counters[contract.raw].signed_tokens
    assert [each.difference for each in await world.ledger.reconcile()] == [0, 0, 0]
    paid = sum(cost for _, _, cost in spent(folder))
    assert paid == sum(
        price_of(counters[contract.raw].signed_tokens, price)
        for contract, (price, _) in zip(contracts, PRICES, strict=True)
    )
