"""The window's wallet on a local chain, with the real signer process."""

import asyncio
import csv
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from app.domain.money import NanoTon
from app.localnet.chain.toncenter_server import RunningChain, running_chain
from app.services.wallet_desk import OfferGoneError, WalletDesk, running_wallet_desk
from app.services.wallet_desk_place import WalletPlace, WalletTimes, practice_exchange
from app.services.wallet_desk_values import WalletKind
from app.storage.paths import resources_dir
from app.ton.address import Address, parse_address, read_address
from app.ton.chain_pool import ChainPool
from app.ton.toncenter_endpoint import ToncenterEndpoint
from app.ton.toncenter_pool import open_toncenter_pool
from app.ton.wallet_contracts import TonNetwork
from app.wallet.child.errors import WrongPasswordError
from app.wallet.errors import SignerLockedError
from app.wallet.folder import WalletFolder
from app.wallet.history import EntryKind
from app.wallet.payment import Request
from app.wallet.send_check import Warn
from app.wallet.signer_values import SignerOptions
from tests.unit.wallet.wallet_values import CHEAP, PASSWORD, WORDS, password

pytestmark = pytest.mark.asyncio

COIN = 10**9
SOMEBODY = Address(0, bytes([9]) * 32)
OPTIONS = SignerOptions(cost=CHEAP)
TIMES = WalletTimes(refresh_s=0.2, follow_s=0.05, first_retry_s=0.1, longest_retry_s=0.2)


@asynccontextmanager
async def a_chain(folder: Path) -> AsyncIterator[tuple[RunningChain, ChainPool]]:
    (folder / "chain").mkdir()
    async with asyncio.timeout(100), running_chain(folder / "chain") as running:
        endpoint = ToncenterEndpoint(running.url, requests_per_s=500.0)
        async with open_toncenter_pool([endpoint]) as pool:
            yield running, pool


def place(folder: Path, pool: ChainPool | None) -> WalletPlace:
    return WalletPlace(
        folder=WalletFolder(folder / "wallet"),
        chain=pool,
        network=TonNetwork.TESTNET,
        exchanges_file=resources_dir() / "exchanges.json",
        clock=time.time,
        is_practice=True,
        times=TIMES,
    )


async def until(desk: WalletDesk, is_so: Callable[[WalletDesk], bool]) -> None:
    async for _ in desk.watch():
        if is_so(desk):
            return


def request(to: Address, amount: int | None, comment: str = "") -> Request:
    written = read_address(to.to_text(testnet=True))
    return Request(written, None if amount is None else NanoTon(amount), comment)


async def test_a_wallet_is_made_paid_pays_and_tells(tmp_path: Path) -> None:
    async with a_chain(tmp_path) as (chain, pool):
        async with running_wallet_desk(place(tmp_path, pool), OPTIONS) as desk:
            assert desk.facts.kind is WalletKind.NONE
            words = await desk.new_words()
            await desk.keep_words(words, None, password())
            await until(desk, lambda desk: desk.facts.balance == 0)
            own = parse_address(desk.facts.address)
            await chain.call(lambda chain: chain.faucet(own, 5 * COIN))
            await until(desk, lambda desk: desk.facts.balance == 5 * COIN)
            assert desk.facts.entries[0].kind is EntryKind.RECEIVED

            wanted = request(SOMEBODY, COIN, "rent")
            with pytest.raises(SignerLockedError):
                await desk.offer(wanted)
            with pytest.raises(WrongPasswordError):
                await desk.unlock(bytearray(b"wrong password"))
            await desk.unlock(password())
            assert desk.facts.is_unlocked
            assert not (await desk.look_up(wanted.recipient.address.to_text())).is_known

            estimate = await desk.estimate(wanted)
            offer = await desk.offer(wanted)
            assert (offer.fee, offer.remains) == (estimate.fee, estimate.remains)
            assert (offer.item.destination, offer.item.comment) == (SOMEBODY, "rent")
            assert Warn.NEW_RECIPIENT in offer.warnings
            assert offer.needs_password
            payment = await desk.pay(offer, password())
            with pytest.raises(OfferGoneError):
                await desk.pay(offer, password())
            await until(desk, lambda desk: desk.facts.last_end is not None)
            end = desk.facts.last_end
            assert end is not None
            assert (end.hash, end.outcome) == (payment.hash, "paid")
            assert await chain.call(lambda chain: int(chain.account(SOMEBODY).balance)) == COIN

            await until(desk, lambda desk: desk.facts.balance == offer.remains)
            assert desk.facts.entries[0].comment == "rent"
            assert (await desk.look_up(SOMEBODY.to_text())).is_known
            exchange = await desk.look_up(practice_exchange().to_text(testnet=True))
            assert exchange.exchange == "Practice Exchange"

            emptied = await desk.offer(request(practice_exchange(), None, "4711"))
            assert emptied.exchange == "Practice Exchange"
            await desk.pay(emptied, password())
            await until(desk, lambda desk: desk.facts.balance == 0)
            assert await desk.export_csv(tmp_path / "history.csv") == 3
            rows = list(csv.DictReader((tmp_path / "history.csv").read_text().splitlines()))
            assert [row["kind"] for row in rows] == ["sent", "sent", "received"]
            assert await desk.reveal_words(password()) == words
            await desk.lock()
            await until(desk, lambda desk: not desk.facts.is_unlocked)
        async with running_wallet_desk(place(tmp_path, pool), OPTIONS) as again:
            assert again.facts.kind is WalletKind.KEYS
            assert parse_address(again.facts.address) == own


async def test_words_that_exist_and_another_password(tmp_path: Path) -> None:
    async with (
        a_chain(tmp_path) as (_, pool),
        running_wallet_desk(place(tmp_path, pool), OPTIONS) as desk,
    ):
        found = await desk.find_wallets(WORDS.split())
        assert not any(each.is_used for each in found)
        await desk.keep_words(WORDS.split(), found[0].account, password())
        await desk.unlock(password())
        await desk.change_password(password(), bytearray(b"another password"))
        await until(desk, lambda desk: not desk.facts.is_unlocked)
        with pytest.raises(WrongPasswordError):
            await desk.unlock(bytearray(PASSWORD.encode()))
        await desk.unlock(bytearray(b"another password"))


async def test_a_silent_chain_does_not_hold_up_the_owner(tmp_path: Path) -> None:
    async with (
        open_toncenter_pool([ToncenterEndpoint("http://127.0.0.1:9")]) as pool,
        running_wallet_desk(place(tmp_path, pool), OPTIONS) as desk,
    ):
        async with asyncio.timeout(5):
            await desk.watch_address(SOMEBODY.to_text())
        assert (desk.facts.kind, desk.facts.balance) == (WalletKind.WATCHED, None)


async def test_without_a_chain_there_is_still_an_address(tmp_path: Path) -> None:
    async with running_wallet_desk(place(tmp_path, None), OPTIONS) as desk:
        assert await desk.find_wallets(WORDS.split()) == ()
        await desk.keep_words(WORDS.split(), None, password())
        assert (desk.facts.has_chain, desk.facts.balance) == (False, None)
