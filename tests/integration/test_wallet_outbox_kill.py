"""A payer that is killed around the sending: coins and outbox agree, nothing is paid twice.

`COCOON_PAYER_KILLS=100` kills it more often, `COCOON_KILL_SEED` at other moments.
"""

import asyncio
import os
import random
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from app.localnet.chain.toncenter_server import RunningChain, running_chain
from app.ton.toncenter_endpoint import ToncenterEndpoint
from app.ton.toncenter_pool import open_toncenter_pool
from app.ton.wallet_contracts import TonNetwork, WalletAccount, WalletVersion
from app.wallet.delivery import deliver
from app.wallet.outbox import Outbox, Outgoing, PaymentInFlightError
from tests.integration.wallet_payer import RECIPIENT
from tests.integration.wallet_support import keystore
from tests.unit.wallet.wallet_values import PUBLIC_KEY, sealed

KILLS = int(os.environ.get("COCOON_PAYER_KILLS", "10"))
SEED_OF_MOMENTS = int(os.environ.get("COCOON_KILL_SEED", "1"))
LONGEST_S = 0.1
"""From the signature to the end it takes about half of this here."""

COIN = 10**9
ROOT = Path(__file__).parents[2]
OWN = WalletAccount(WalletVersion.V5R1, TonNetwork.TESTNET, PUBLIC_KEY).address

pytestmark = [
    pytest.mark.asyncio,
    pytest.mark.skipif(sys.platform == "win32", reason="kills with SIGKILL"),
]


@dataclass(frozen=True)
class World:
    """A chain on which the wallet has coins, and the wallet's folder."""

    chain: RunningChain
    folder: Path

    @property
    def outbox(self) -> Outbox:
        """As whoever starts next finds it."""
        return Outbox(self.folder)

    async def pay_and_die(self, amount: int, last: str, after_s: float = 0.0) -> str:
        """Let a payer run to a step and kill it then or later; return the last step it told."""
        arguments = [str(self.folder), self.chain.url, str(amount), last]
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "tests.integration.wallet_payer", *arguments),
            stdout=asyncio.subprocess.PIPE,
            cwd=ROOT,
        )
        assert process.stdout is not None
        told = [await process.stdout.readline()]
        while told[-1] and told[-1].decode().strip() not in {last, "finished"} and last != "none":
            told.append(await process.stdout.readline())
        await asyncio.sleep(after_s)
        if process.returncode is None:
            process.kill()
        rest = await process.stdout.read()
        await process.wait()
        lines = b"".join([*told, rest]).decode().split()
        assert lines, "the payer did not start"
        return lines[-1]

    async def recover(self) -> None:
        """Do what the next start does."""
        endpoint = ToncenterEndpoint(self.chain.url, requests_per_s=500.0)
        async with open_toncenter_pool([endpoint]) as chain:
            await deliver(chain.servers, self.outbox, interval_s=0.02)

    async def received(self) -> list[int]:
        """What the chain itself says that the recipient got, oldest first."""
        found = await self.chain.call(lambda chain: chain.transactions(RECIPIENT, limit=100))
        values = [each.in_message.value for each in found if each.in_message is not None]
        return [int(value) for value in reversed(values)]

    def paid(self) -> list[int]:
        """What the outbox says was paid, oldest first."""
        finished = self.outbox.load().finished
        return [each.amount for each in finished if each.outcome == "paid"]

    async def check(self) -> None:
        """Coins and outbox must agree, and each payment has its own number."""
        assert self.outbox.load().in_flight is None
        assert await self.received() == self.paid()
        seqnos = [each.seqno for each in self.outbox.load().finished if each.outcome == "paid"]
        assert len(set(seqnos)) == len(seqnos)
        assert len(set(self.paid())) == len(self.paid())  # every amount is different


@asynccontextmanager
async def world(folder: Path) -> AsyncIterator[World]:
    (folder / "chain").mkdir()
    wallet = folder / "wallet"
    keystore(wallet).file.create(sealed())
    async with running_chain(folder / "chain") as chain:
        await chain.call(lambda each: each.faucet(OWN, 100 * COIN))
        yield World(chain, wallet)


def in_flight(here: World) -> Outgoing:
    payment = here.outbox.load().in_flight
    assert payment is not None
    return payment


async def test_killed_between_writing_and_sending(tmp_path: Path) -> None:
    async with world(tmp_path) as here:
        assert await here.pay_and_die(1000, "written") == "written"
        payment = in_flight(here)
        assert await here.received() == []
        with pytest.raises(PaymentInFlightError):
            here.outbox.put(payment)
        await here.recover()
        assert await here.received() == [1000]
        await here.check()
        await here.recover()
        await here.check()


async def test_killed_before_sending_and_found_too_late(tmp_path: Path) -> None:
    async with world(tmp_path) as here:
        await here.pay_and_die(1000, "written")
        await here.chain.call(lambda chain: chain.move_clock(3600))
        await here.recover()
        (finished,) = here.outbox.load().finished
        assert finished.outcome == "expired"
        assert await here.received() == []
        assert await here.pay_and_die(2000, "finished") == "finished"
        assert await here.received() == [2000]
        await here.check()


async def test_killed_after_sending(tmp_path: Path) -> None:
    async with world(tmp_path) as here:
        assert await here.pay_and_die(1000, "sent") == "sent"
        assert in_flight(here).amount == 1000
        assert await here.received() == [1000]
        await here.recover()
        await here.check()
        assert await here.received() == [1000]


@pytest.mark.slow
@pytest.mark.timeout(60 + 12 * KILLS)
async def test_killed_at_random_moments(tmp_path: Path) -> None:
    moments = random.Random(SEED_OF_MOMENTS)
    ends: dict[str, int] = {}
    async with world(tmp_path) as here:
        for number in range(KILLS):
            step = await here.pay_and_die(1000 + number, "none", moments.uniform(0.0, LONGEST_S))
            was_written = here.outbox.load().in_flight is not None
            await here.recover()
            await here.check()
            is_paid = 1000 + number in await here.received()
            assert is_paid or (step == "signed" and not was_written)
            ends[step] = ends.get(step, 0) + 1
    sys.stdout.write(f"{KILLS} kills after: {ends}\n")
