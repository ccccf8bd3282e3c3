"""Programs are killed while they start for the first time; that must not hurt the next start."""

import asyncio
import random
from pathlib import Path

import pytest

from tests.integration.kill_load import under_load
from tests.integration.kill_programs import ROUNDS, SEED, Network, crashing_network, tell
from tests.integration.kill_remains import check_remains, kill_node

MOMENT_S = (0.0, 1.2)
"""From before the first line of a program to shortly after it is ready."""


async def start_and_kill(network: Network, name: str, chance: random.Random) -> None:
    for _ in range(ROUNDS):
        network.start(name)
        await asyncio.sleep(chance.uniform(*MOMENT_S))
        if name == "node":
            await kill_node(network)
        else:
            network.kill(name)


@pytest.mark.asyncio
@pytest.mark.timeout(90 + 10 * ROUNDS)
async def test_programs_killed_at_their_start_begin_anew(tmp_path: Path) -> None:
    seed = f"{SEED} start"
    tell(f"seed {seed!r}")
    chance = random.Random(seed)
    with crashing_network(tmp_path) as network:
        await start_and_kill(network, "proxy", chance)
        await network.start_proxy()
        await asyncio.gather(
            start_and_kill(network, "gateway", chance), start_and_kill(network, "node", chance)
        )
        await network.start_missing()
        async with under_load(network, chance) as load:
            await load.answered_since(0)
        await network.stop_all()
    check_remains(network)
    assert [request for request in load.requests if request.error] == []
