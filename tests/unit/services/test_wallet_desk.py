import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

import pytest

from app.domain.claims import Claim
from app.domain.differences import Sides
from app.domain.money import NanoTon
from app.services.wallet_desk import OfferGoneError, WalletDesk
from app.services.wallet_desk_csv import HistoryFileError, write_history
from app.services.wallet_desk_place import NoChainError, WalletPlace, practice_exchange
from app.services.wallet_desk_values import Comparison, WalletKind, compared
from app.storage.paths import resources_dir
from app.ton.address import read_address
from app.ton.chain import ChainUnavailableError
from app.ton.wallet_contracts import TonNetwork
from app.wallet.accounts import WatchOnlyError
from app.wallet.errors import KeystoreExistsError, KeystoreMissingError
from app.wallet.folder import WalletFolder
from app.wallet.payment import Request
from tests.chain_story import ChainStory, StoryClient
from tests.unit.domain.claim_values import UNPAID
from tests.unit.presenters.wallet_fakes import FakeWallet
from tests.unit.wallet.payment_values import PAYMENT, SOMEBODY
from tests.unit.wallet.wallet_values import WORDS, password


class NoSigner:
    """A signer that nobody may use."""

    is_unlocked = False


class World:
    """A desk on a chain that the test tells."""

    def __init__(self, folder: Path, *, has_chain: bool = True, is_practice: bool = True) -> None:
        self.story = ChainStory()
        self.client = StoryClient(self.story)
        chain = cast("Any", self.client) if has_chain else None
        self.place = WalletPlace(
            folder=WalletFolder(folder),
            chain=chain,
            network=TonNetwork.TESTNET,
            exchanges_file=resources_dir() / "exchanges.json",
            clock=lambda: 0.0,
            is_practice=is_practice,
        )
        self.desk = WalletDesk(self.place, cast("Any", NoSigner()))


def run(folder: Path, story: Callable[[World], Coroutine[Any, Any, None]], **more: bool) -> None:
    asyncio.run(story(World(folder, **more)))


def watched(world: World) -> Coroutine[Any, Any, None]:
    return world.desk.watch_address(SOMEBODY.to_text())


def test_an_address_to_be_paid_to_is_read_from_the_chain(tmp_path: Path) -> None:
    async def story(world: World) -> None:
        await watched(world)
        world.story.happens(SOMEBODY)
        await world.desk.refresh()
        facts = world.desk.facts
        assert (facts.kind, facts.balance, len(facts.entries)) == (WalletKind.WATCHED, 10**9, 1)
        asked = len(world.client.questions)
        await world.desk.refresh()
        assert world.client.questions[asked:] == ["account"]
        with pytest.raises(WatchOnlyError):
            await world.desk.offer(Request(read_address(SOMEBODY.to_text()), NanoTon(1), ""))
        with pytest.raises(KeystoreExistsError):
            await world.desk.new_words()

    run(tmp_path, story)


def test_a_chain_that_is_gone_is_told_until_it_is_back(tmp_path: Path) -> None:
    async def story(world: World) -> None:
        await watched(world)
        world.client.error = ChainUnavailableError("nobody answers")
        await world.desk.refresh()
        assert "nobody answers" in world.desk.facts.trouble
        world.client.error = None
        await world.desk.refresh()
        assert world.desk.facts.trouble == ""

    run(tmp_path, story)


def test_older_entries_follow_a_page_at_a_time(tmp_path: Path) -> None:
    async def story(world: World) -> None:
        await world.desk.load()
        with pytest.raises(KeystoreMissingError):
            await world.desk.show_older()
        await watched(world)
        for _ in range(45):
            world.story.happens(SOMEBODY)
        await world.desk.refresh()
        assert (len(world.desk.facts.entries), world.desk.facts.has_older) == (20, True)
        await world.desk.show_older()
        await world.desk.show_older()
        facts = world.desk.facts
        assert (len(facts.entries), facts.has_older) == (45, False)
        assert len({entry.lt for entry in facts.entries}) == 45

    run(tmp_path, story)


def test_bad_files_are_told_and_not_overwritten(tmp_path: Path) -> None:
    async def story(world: World) -> None:
        (tmp_path / "account.json").write_text("{}")
        await world.desk.load()
        assert world.desk.facts.kind is WalletKind.UNREADABLE
        assert "damaged" in world.desk.facts.trouble

    run(tmp_path, story)


def test_exchanges_are_known_by_name(tmp_path: Path) -> None:
    async def story(world: World) -> None:
        okx = "EQBfAN7LfaUYgXZNw5Wc7GBgkEX2yhuJ5ka95J1JJwXXf4a8"
        assert (await world.desk.look_up(okx)).exchange == "OKX"
        practice = practice_exchange().to_text(testnet=True)
        assert (await world.desk.look_up(practice)).exchange == "Practice Exchange"
        assert world.desk.facts.practice_exchange == practice

    run(tmp_path, story)


def test_there_is_no_practice_exchange_for_real_coins(tmp_path: Path) -> None:
    async def story(world: World) -> None:
        practice = practice_exchange().to_text()
        assert (await world.desk.look_up(practice)).exchange is None
        assert world.desk.facts.practice_exchange == ""

    run(tmp_path, story, is_practice=False)


def test_an_offer_can_be_paid_only_while_it_is_the_newest(tmp_path: Path) -> None:
    async def story(world: World) -> None:
        fake = FakeWallet()
        offer = await fake.offer(Request(read_address(SOMEBODY.to_text()), NanoTon(1), ""))
        with pytest.raises(OfferGoneError):
            await world.desk.pay(offer, password())

    run(tmp_path, story)


def test_a_payment_under_way_is_seen_after_a_restart(tmp_path: Path) -> None:
    async def story(world: World) -> None:
        await watched(world)
        again = WalletDesk(world.place, cast("Any", NoSigner()))
        world.desk._outbox.put(PAYMENT)
        await again.load()
        assert again.facts.under_way == PAYMENT
        assert again._sent.is_set()

    run(tmp_path, story)


def test_without_a_chain_nothing_is_asked(tmp_path: Path) -> None:
    async def story(world: World) -> None:
        await watched(world)
        await world.desk.refresh()
        assert (world.desk.facts.has_chain, world.desk.facts.balance) == (False, None)
        with pytest.raises(NoChainError):
            await world.desk.export_csv(tmp_path / "x.csv")
        with pytest.raises(NoChainError):
            await world.desk.pay_out("0:00")
        assert await World(tmp_path / "b", has_chain=False).desk.find_wallets(WORDS.split()) == ()

    run(tmp_path, story, has_chain=False)


def test_a_table_is_there_whole_or_not_at_all(tmp_path: Path) -> None:
    async def story(world: World) -> None:
        world.story.happens(SOMEBODY)
        target = tmp_path / "history.csv"
        assert await write_history(world.client, SOMEBODY, target, testnet=True) == 1
        assert len(target.read_text().splitlines()) == 2
        lost = tmp_path / "missing" / "x.csv"
        with pytest.raises(HistoryFileError):
            await write_history(world.client, SOMEBODY, lost, testnet=True)

    run(tmp_path, story)
    assert [path.name for path in tmp_path.iterdir() if "draft" in path.name] == []


def test_changes_are_told_to_whoever_watches(tmp_path: Path) -> None:
    async def story(world: World) -> None:
        seen = []
        async for facts in world.desk.watch():
            seen.append(facts.kind)
            if len(seen) > 1:
                break
            await watched(world)
        assert seen == [WalletKind.NONE, WalletKind.WATCHED]

    run(tmp_path, story)


class TwoClaims:
    """Payouts of two proxy contracts; keeps what was asked to be paid."""

    def __init__(self) -> None:
        other = replace(UNPAID.claim.counters, proxy_contract="0:" + "22" * 32)
        self.all = [UNPAID, replace(UNPAID, claim=replace(UNPAID.claim, counters=other))]
        self.paid: list[Claim] = []
        self.pays_by_itself = True

    async def sides(self, now_utc: float) -> list[Sides]:
        assert now_utc == 0.0
        return self.all

    async def compare(self, now_utc: float) -> list[Comparison]:
        return [compared(each, []) for each in await self.sides(now_utc)]

    async def pay_out(self, claim: Claim) -> None:
        self.paid.append(claim)


def test_a_payout_is_asked_for_by_its_contract(tmp_path: Path) -> None:
    async def story(world: World) -> None:
        await watched(world)
        payouts = TwoClaims()
        world.desk.use_payouts(payouts)
        await world.desk.refresh()
        first, second = world.desk.facts.payouts
        await world.desk.pay_out(second.proxy_contract)
        assert payouts.paid == [payouts.all[1].claim]
        assert first.signed == UNPAID.claim.amount
        assert [each.proxy_contract for each in await world.desk.compare()] == [
            first.proxy_contract,
            second.proxy_contract,
        ]
        world.desk.use_payouts(None)
        assert await world.desk.compare() == []
        await world.desk.refresh()
        assert world.desk.facts.payouts == ()

    run(tmp_path, story)


def test_what_is_signed_is_known_before_there_is_a_wallet(tmp_path: Path) -> None:
    async def story(world: World) -> None:
        await world.desk.load()
        payouts = TwoClaims()
        payouts.pays_by_itself = False
        world.desk.use_payouts(payouts)
        await world.desk.refresh()
        facts = world.desk.facts
        assert (facts.kind, len(facts.payouts), facts.pays_out) == (WalletKind.NONE, 2, False)

    run(tmp_path, story)
