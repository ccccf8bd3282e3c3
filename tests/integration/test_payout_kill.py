"""Killed at random moments of deployment, relay and confirmation: coins and ledger agree.

`COCOON_KILL_ROUNDS` kills more often, `COCOON_KILL_SEED` at other moments.
"""

import asyncio
import os
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from app.services.history import transactions_after
from app.ton.cocoon_notices import OwnerPayment, PayoutRequest, read_notice
from tests.integration.payout_parts import FEE, World, running_world

ROUNDS = int(os.environ.get("COCOON_KILL_ROUNDS", "5"))
SEED = os.environ.get("COCOON_KILL_SEED", "1")
TOKENS_A_ROUND = 1000


def start(folder: Path, tokens: int) -> subprocess.Popen[str]:
    command = (sys.executable, "-m", "tests.integration.payout_program", str(folder), str(tokens))
    program = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert program.stdout is not None
    assert program.stdout.readline() == "ready\n"
    return program


def run(folder: Path, tokens: int) -> float:
    """Let it come to its end; return how long that took."""
    begun = time.monotonic()
    output, _ = start(folder, tokens).communicate(timeout=60)
    assert output == "done\n"
    return time.monotonic() - begun


def kill(folder: Path, tokens: int, after_s: float) -> None:
    program = start(folder, tokens)
    time.sleep(after_s)
    program.kill()
    program.communicate()


async def check(world: World, tokens: int) -> None:
    """Every token is paid once, and the ledger knows each payment and nothing else."""
    chain, book = world.settlement.chain, world.book
    assert await book.open_relays() == []
    payments = {}
    for each in await transactions_after(chain, world.owner, 0):
        message = each.in_message
        if message and isinstance(read_notice(message.body), OwnerPayment):
            payments[each.hash] = message.value
    known = await book.payouts()
    assert {each.transaction: each.amount for each in known} == payments
    assert sum(payments.values()) == tokens * FEE
    requests = await transactions_after(chain, world.worker, 0)
    notices = [read_notice(each.in_message.body) for each in requests if each.in_message]
    counts = [each.tokens for each in notices if isinstance(each, PayoutRequest)]
    assert counts == sorted(set(counts))  # no count was relayed a second time
    totals = await world.settlement.local.call(lambda local: local.totals())
    assert totals.minted == totals.balances + totals.travelling + totals.collected


@pytest.mark.timeout(60 + 15 * ROUNDS)
def test_coins_and_ledger_agree_after_every_kill(tmp_path: Path) -> None:
    chance = random.Random(f"{SEED} payout")
    tokens = TOKENS_A_ROUND
    duration = run(tmp_path, tokens)
    for _ in range(ROUNDS):
        tokens += TOKENS_A_ROUND
        kill(tmp_path, tokens, chance.uniform(0.3, 1.0) * duration)
    tokens += TOKENS_A_ROUND
    run(tmp_path, tokens)

    async def look() -> None:
        async with running_world(tmp_path) as world:
            await check(world, tokens)

    asyncio.run(look())


@pytest.mark.timeout(60 + 15 * ROUNDS)
def test_the_first_payout_survives_kills_as_well(tmp_path: Path) -> None:
    chance = random.Random(f"{SEED} first payout")
    duration = run(tmp_path / "measured", TOKENS_A_ROUND)
    for _ in range(ROUNDS):
        kill(tmp_path / "net", TOKENS_A_ROUND, chance.uniform(0.3, 1.0) * duration)
    run(tmp_path / "net", TOKENS_A_ROUND)

    async def look() -> None:
        async with running_world(tmp_path / "net") as world:
            await check(world, TOKENS_A_ROUND)

    asyncio.run(look())
