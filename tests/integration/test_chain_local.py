"""The toncenter client against the built-in chain and its virtual machine, faults included."""

import asyncio
import shutil
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import aiohttp
import pytest
import pytest_asyncio
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.domain.money import NanoTon
from app.localnet.chain.chain import Chain
from app.localnet.chain.toncenter_server import RunningChain, running_chain
from app.ton.address import Address
from app.ton.cells import Cell, parse_boc
from app.ton.chain import ChainClient, StackValue
from app.ton.message_fate import SentMessage
from app.ton.toncenter import toncenter_session
from app.ton.transaction_cells import read_message
from app.ton.transfer import Transfer
from app.ton.wallet_contracts import TonNetwork, WalletAccount, WalletVersion
from app.ton.wallet_message import sign_transfers
from tests.integration.chain_conformance import MANY, ChainConformance, World
from tests.integration.chain_faults import (
    ClientFaults,
    MoneyFaults,
    PoolFaults,
    Stage,
    client_of,
    two_servers,
)
from tests.integration.faulty_toncenter import Call, Source

SEED = b"\x07" * 32
PUBLIC_KEY = Ed25519PrivateKey.from_private_bytes(SEED).public_key().public_bytes_raw()
ACCOUNT = WalletAccount(WalletVersion.V4R2, TonNetwork.MAINNET, PUBLIC_KEY)
FRIEND, UNUSED = Address(0, b"\x22" * 32), Address(0, b"\x33" * 32)


class LocalWorld:
    """A wallet on the built-in chain, which works by itself."""

    wallet, unused = ACCOUNT.address, UNUSED
    method = "get_public_key"
    arguments: tuple[StackValue, ...] = ()
    expected: tuple[StackValue, ...] = (int.from_bytes(PUBLIC_KEY),)

    def __init__(self, running: RunningChain, client: ChainClient, honest: ChainClient) -> None:
        self.client = client
        self._running, self._honest = running, honest

    async def settle(self) -> None:
        def fill(chain: Chain) -> None:
            for _ in range(MANY):
                chain.faucet(self.wallet, 10**9)

        await self._running.call(fill)
        message = await self._sign(0, valid_for_s=60)
        await self._honest.send(message.boc)

    async def new_message(self, *, valid_for_s: int = 60) -> SentMessage:
        (seqno,) = await self._honest.run_get_method(self.wallet, "seqno")
        assert isinstance(seqno, int)
        return await self._sign(seqno, valid_for_s=valid_for_s)

    async def pass_time(self, seconds: int) -> None:
        if seconds:
            await self._running.call(lambda chain: chain.move_clock(seconds))

    def body_of(self, message: SentMessage) -> Cell:
        return read_message(parse_boc(message.boc, max_size=65536, max_cells=999)).body

    async def _sign(self, seqno: int, *, valid_for_s: int) -> SentMessage:
        state = await self._honest.account(self.wallet)
        transfer = Transfer(FRIEND, NanoTon(10**7), comment="for the tests")
        valid_until = state.at_utc + valid_for_s
        signed = sign_transfers(SEED, ACCOUNT, [transfer], seqno=seqno, valid_until=valid_until)
        return SentMessage(self.wallet, signed.boc, signed.hash, valid_until, state.last_lt)


def passing_on(session: aiohttp.ClientSession, url: str) -> Source:
    """Hand every call to the real server and its answer back."""

    async def source(call: Call) -> tuple[int, Call]:
        async with session.post(url + "/jsonRPC", json=call) as response:
            answer: dict[str, Any] = await response.json()
            return response.status, answer

    return source


@pytest.fixture(scope="module")
def settled_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with a chain on which the wallet has a past."""
    folder = tmp_path_factory.mktemp("chain")

    async def settle() -> None:
        async with running_chain(folder) as running, toncenter_session() as session:
            honest = client_of(running.url, session)
            await LocalWorld(running, honest, honest).settle()

    asyncio.run(settle())
    return folder


@pytest_asyncio.fixture
async def stage(tmp_path: Path, settled_folder: Path) -> AsyncIterator[Stage]:
    shutil.copytree(settled_folder, tmp_path, dirs_exist_ok=True)
    async with (
        running_chain(tmp_path) as running,
        aiohttp.ClientSession() as session,
        toncenter_session() as own_session,
        two_servers(passing_on(session, running.url)) as both,
    ):
        honest = client_of(running.url, own_session)
        world = LocalWorld(running, both.clients[0], honest)
        yield Stage(both.servers, both.clients, world, honest)


@pytest.fixture
def world(stage: Stage) -> World:
    return stage.world


class TestLocalChain(ChainConformance):
    """Everything that a client must do."""


class TestClientFaults(ClientFaults):
    """Every fault of a server."""


class TestPoolFaults(PoolFaults):
    """Every fault of one of two servers."""


class TestMoneyFaults(MoneyFaults):
    """Messages while both servers misbehave."""
