"""The list of all transactions and the faucet of a chain that is really served."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from app.domain.money import NanoTon
from app.localnet.chain.toncenter_server import RunningChain, running_chain
from app.services.chain_story import Happened, tell_story
from app.ton.address import Address
from app.ton.chain import ChainUnavailableError
from app.ton.local_chain import LocalChain, open_local_chain
from app.ton.toncenter_endpoint import ToncenterEndpoint
from tests.unit.localnet.chain.wallets import COIN, NOW, make_wallet

pytestmark = pytest.mark.asyncio

SHOP, ROOT = Address(0, b"\x11" * 32), Address(0, b"\x22" * 32)


@pytest_asyncio.fixture
async def served(tmp_path: Path) -> AsyncIterator[tuple[RunningChain, LocalChain]]:
    async with (
        running_chain(tmp_path, clock=lambda: NOW) as running,
        open_local_chain(ToncenterEndpoint(running.url)) as chain,
    ):
        yield running, chain


async def test_gifts_and_transfers_are_listed_and_told(
    served: tuple[RunningChain, LocalChain],
) -> None:
    running, chain = served
    wallet = make_wallet()
    await chain.faucet(wallet.address, NanoTon(10 * COIN))
    signed = await asyncio.to_thread(wallet.transfer, SHOP, COIN, seqno=0)
    await running.call(lambda chain: chain.submit_external(signed))
    newest = await chain.newest(limit=10)
    story = tell_story(newest, wallet.address, ROOT)
    told = [(entry.happened, entry.value) for entry in story.entries]
    assert told == [
        (Happened.COINS, COIN),
        (Happened.WALLET_ORDER, 0),
        (Happened.PLAY_COINS, 10 * COIN),
    ]
    assert story.entries[0].comment == "hello"
    assert len((await chain.newest(limit=1)).transactions) == 1


async def test_what_the_faucet_cannot_give_is_an_error(
    served: tuple[RunningChain, LocalChain],
) -> None:
    with pytest.raises(ChainUnavailableError):
        await served[1].faucet(SHOP, NanoTon(-1))


async def test_a_chain_that_is_gone_is_unavailable(tmp_path: Path) -> None:
    async with running_chain(tmp_path, clock=lambda: NOW) as running:
        url = running.url
    async with open_local_chain(ToncenterEndpoint(url)) as chain:
        with pytest.raises(ChainUnavailableError):
            await chain.newest(limit=1)
