"""The proxy is killed at random moments under load and started again."""

import asyncio
import random
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from app.domain.network import Endpoint
from app.localnet.account import AccountKind
from app.localnet.files import LocalNetworkFiles, read_network
from app.localnet.proxy_keys import ProxyKeys
from app.network.background import running_beside
from app.network.errors import SessionError
from app.protocol.messages import (
    ProxyRunQuery,
    ProxyRunQueryEx,
    ProxySignedPayment,
    ProxyWorkerRequestPayment,
    WorkerCompareBalanceWithProxyResult,
    WorkerPaymentStatus,
    WorkerUpdatePaymentStatus,
)
from app.ton.address import parse_address
from app.ton.signed_payment import verify_payment
from tests.integration.localnet_peers import (
    HOST,
    WORKER_OWNER,
    ScriptedWorker,
    answer_at_once,
    connected,
    running_client,
)

REPOSITORY = Path(__file__).parents[2]
KILLS = 10
TOKENS_OF_A_QUERY = 10


@asynccontextmanager
async def proxy_process(folder: Path, save_every_s: float) -> AsyncIterator[tuple[int, int]]:
    """Run a network that is killed when the body ends; yields its plain ports."""
    command = (sys.executable, "-m", "tests.integration.localnet_process")
    process = await asyncio.create_subprocess_exec(
        *command,
        str(folder),
        str(save_every_s),
        cwd=REPOSITORY,
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
    )
    try:
        assert process.stdout is not None
        line = await asyncio.wait_for(process.stdout.readline(), 60)
        _, _, workers, clients = map(int, line.split())
        yield workers, clients
    finally:
        with suppress(ProcessLookupError):
            process.kill()
        await process.communicate()


@dataclass
class Ledger:
    """What the worker side knows: finished work, and the highest counters it was ever told."""

    keys: ProxyKeys | None = None
    finished_tokens: int = 0
    signed: int = 0
    saved: int = 0
    highest: int = 0
    bocs: dict[int, bytes] = field(default_factory=dict)
    violations: list[str] = field(default_factory=list)

    def told(self, payment: object, saved: int, highest: int) -> None:
        self.told_payment(payment)
        for name, known, now in (("db", self.saved, saved), ("max", self.highest, highest)):
            if now < known:
                self.violations.append(f"{name} fell from {known} to {now}")
        self.saved, self.highest = max(self.saved, saved), max(self.highest, highest)
        if highest > self.finished_tokens:
            self.violations.append(f"{highest} counted, {self.finished_tokens} done")

    def told_payment(self, payment: object) -> None:
        assert self.keys is not None
        assert isinstance(payment, ProxySignedPayment)
        contract = self.keys.contract_of(AccountKind.WORKER, WORKER_OWNER)
        tokens = verify_payment(
            payment.data, public_key=self.keys.public_key, worker_contract=contract
        ).tokens
        if tokens < self.signed:
            self.violations.append(f"payment fell from {self.signed} to {tokens}")
        if self.bocs.setdefault(tokens, payment.data) != payment.data:
            self.violations.append(f"two payments for {tokens} tokens")
        self.signed = max(self.signed, tokens)


class PayingWorker(ScriptedWorker):
    """Checks everything it is told about money."""

    ledger: Ledger

    async def run(self) -> None:
        with suppress(SessionError):
            async for event in self.session.events():
                await self._act(getattr(event, "message", None))

    async def _act(self, message: object) -> None:
        match message:
            case ProxyRunQuery() | ProxyRunQueryEx():
                self.ledger.told_payment(message.signed_payment)
                self.ledger.finished_tokens += TOKENS_OF_A_QUERY
                await answer_at_once(self, message)
            case ProxyWorkerRequestPayment():
                self.ledger.told(message.signed_payment, message.db_tokens, message.max_tokens)
            case ProxySignedPayment():
                self.ledger.told_payment(message)


async def load(clients: int) -> None:
    with suppress(SessionError, TimeoutError, OSError):
        async with running_client(Endpoint(HOST, clients)) as client:
            while True:
                await asyncio.gather(*(client.ask() for _ in range(4)))


async def life(ledger: Ledger, folder: Path, seconds: float, save_every_s: float) -> None:
    """Start the proxy, load it for a while, kill it."""
    async with proxy_process(folder, save_every_s) as (workers, clients):
        if ledger.keys is None:
            ledger.keys = await asyncio.to_thread(keys_in, folder)
        async with connected(Endpoint(HOST, workers)) as session:
            worker = PayingWorker(session)
            worker.ledger = ledger
            await welcome(worker, is_saved_first=save_every_s == 0.0)
            async with running_beside(worker.run()), running_beside(load(clients)):
                await asyncio.sleep(seconds)


async def welcome(worker: PayingWorker, *, is_saved_first: bool) -> None:
    ledger = worker.ledger
    claimed = (ledger.signed, ledger.saved, ledger.highest)
    _, compared = await worker.handshake(claimed=claimed)
    assert isinstance(compared, WorkerCompareBalanceWithProxyResult)
    if not is_saved_first:
        ledger.highest = min(ledger.highest, compared.max_tokens)
    ledger.told(compared.signed_payment, compared.tokens_committed_to_db, compared.max_tokens)
    assert compared.error_code == 0 or not is_saved_first
    status = await worker.session.query(WorkerUpdatePaymentStatus())
    assert isinstance(status, WorkerPaymentStatus)


def keys_in(folder: Path) -> ProxyKeys:
    network = read_network(LocalNetworkFiles(folder))
    root_address = parse_address(network.description.root_address)
    return ProxyKeys(
        network.private_key, network.proxy_owner, network.description.root, root_address
    )


@pytest.mark.slow
@pytest.mark.asyncio
async def test_killed_proxy_counts_nothing_twice_and_takes_no_payment_back(tmp_path: Path) -> None:
    moments = random.Random(20261122)
    ledger = Ledger()
    for _ in range(KILLS):
        before = ledger.finished_tokens
        await life(ledger, tmp_path, moments.uniform(0.05, 0.4), save_every_s=0.0)
        assert ledger.violations == []
        assert ledger.finished_tokens > before
    assert 0 < ledger.signed <= ledger.saved <= ledger.finished_tokens


@pytest.mark.asyncio
async def test_upstreams_way_of_saving_loses_only_what_was_not_saved(tmp_path: Path) -> None:
    moments = random.Random(7)
    ledger = Ledger()
    for _ in range(2):
        await life(ledger, tmp_path, moments.uniform(0.3, 0.5), save_every_s=0.1)
        assert ledger.violations == []
    assert 0 < ledger.signed <= ledger.saved
