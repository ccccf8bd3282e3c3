import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app.domain.claims import RELAY_FEE
from app.services.payout_rounds import News, PayoutRounds, RoundTimes
from app.storage.ledger import LedgerBusyError
from app.ton.chain import ChainDataError, ChainUnavailableError
from app.ton.message_fate import EXPIRY_MARGIN_S
from app.wallet.errors import SignerLockedError
from tests.chain_story import START_UTC
from tests.unit.services.payout_story import (
    FEE,
    MESSAGE,
    PROXY,
    STRANGER,
    VALID_UNTIL,
    WORKER,
    NetworkClient,
    counters,
    payment,
)
from tests.unit.services.test_payouts import WORTH, Counted, World, world

pytestmark = pytest.mark.asyncio
FAST = RoundTimes(
    chain_every_s=60,
    ledger_every_s=0.01,
    follow_for_s=0.2,
    first_retry_s=0.01,
    longest_retry_s=0.02,
)


class Rounds:
    """Rounds whose news are kept."""

    def __init__(self, here: World, **options: Any) -> None:
        self.here = here
        self.told: list[News] = []
        options = {"times": FAST, "clock": lambda: float(START_UTC), **options}
        self.rounds = PayoutRounds(here.payouts, self.told.append, **options)

    async def go(self) -> bool:
        async with asyncio.timeout(5):
            return await self.rounds.go_round()

    def kinds(self) -> list[str]:
        """Return what was told since the last time."""
        kinds = [news.kind for news in self.told]
        self.told.clear()
        return kinds


@asynccontextmanager
async def scene(folder: Path, tokens: int = WORTH, **changes: Any) -> AsyncIterator[Rounds]:
    async with world(folder, counters(tokens), **changes) as here:
        here.client.deploy_worker(0)
        yield Rounds(here)


async def test_a_payout_goes_its_way_in_two_rounds(tmp_path: Path) -> None:
    async with scene(tmp_path) as it:
        assert await it.go()
        assert it.kinds() == ["payout_begun"]
        it.here.settle(WORTH)
        assert not await it.go()
        ended, arrived = it.told
        assert (ended.kind, ended.values["fate"]) == ("payout_ended", "paid")
        assert ended.text.startswith("A payout was carried out; it cost 0.018")
        assert (arrived.kind, arrived.values["amount_nanoton"]) == (
            "payout_arrived",
            WORTH * FEE,
        )
        it.kinds()
        assert not await it.go()
        assert it.kinds() == []
        assert len(it.here.wallet.signed) == 1


async def test_what_waits_is_told_once(tmp_path: Path) -> None:
    async with scene(tmp_path, 10) as it:
        await it.go()
        (news,) = it.told
        assert (news.kind, news.values["kind"]) == ("payout_difference", "not_worth_the_fee")
        assert news.values["proxy_contract"] == PROXY.raw
        await it.go()
        assert len(it.told) == 1


async def test_a_difference_that_comes_back_is_told_again(tmp_path: Path) -> None:
    async with scene(tmp_path, 10) as it:
        await it.go()
        it.here.settle(10)
        await it.go()
        assert it.kinds() == ["payout_difference", "payout_arrived"]
        it.here.payouts.ledger.accounts[:] = [counters(20)]  # type: ignore[attr-defined]
        await it.go()
        assert it.kinds() == ["payout_difference"]


async def test_without_a_wallet_what_arrives_is_seen_and_what_is_due_waits(
    tmp_path: Path,
) -> None:
    async with scene(tmp_path, wallet=None) as it:
        assert not await it.go()
        (news,) = it.told
        assert news.values["kind"] == "waits_for_wallet"
        it.here.settle(WORTH)
        await it.go()
        assert it.kinds()[1:] == ["payout_arrived"]


async def test_an_older_payment_is_told_and_the_better_one_kept(tmp_path: Path) -> None:
    async with world(tmp_path, counters(500)) as here:
        here.settle(500)
        it = Rounds(here, heard_signed=lambda: {PROXY.raw: 400})
        await it.go()
        told = [news.values.get("kind") for news in it.told]
        assert "older_payment" in told


async def test_a_chain_that_is_gone_is_one_sentence_and_another_when_it_is_back(
    tmp_path: Path,
) -> None:
    async with scene(tmp_path) as it:
        it.here.client.error = ChainUnavailableError("127.0.0.1: refused")
        assert not await it.go()
        it.here.client.error = ChainUnavailableError("127.0.0.1: too slow")
        assert not await it.go()
        (news,) = it.told
        assert news.text.startswith("The chain does not answer; jobs go on and payouts wait.")
        assert it.kinds() == ["payout_chain"]
        it.here.client.error = None
        assert await it.go()
        assert it.kinds() == ["payout_begun", "payout_chain"]


async def test_a_wallet_that_does_not_sign_is_one_sentence(tmp_path: Path) -> None:
    async with scene(tmp_path) as it:
        it.here.wallet.error = SignerLockedError("it is locked")
        assert not await it.go()
        assert not await it.go()
        (news,) = it.told
        assert news.kind == "payout_problem"
        assert news.text == ("The wallet is locked: it is locked. Unlock it with its password.")
        it.here.wallet.error = None
        assert await it.go()


async def test_a_claim_that_cannot_be_signed_does_not_hold_up_the_others(tmp_path: Path) -> None:
    wrong = counters(WORTH, signed_payment=payment(WORTH)[:-1], worker_contract=STRANGER.raw)
    async with world(tmp_path, wrong, counters(WORTH)) as here:
        here.client.deploy_worker(0)
        here.client.contracts[STRANGER] = here.client.contracts[WORKER]
        here.client.answers[STRANGER] = here.client.answers[WORKER]
        it = Rounds(here)
        assert await it.go()
        assert it.kinds() == ["payout_problem", "payout_begun"]
        ledger = here.payouts.ledger
        assert isinstance(ledger, Counted)
        ledger.accounts = ledger.accounts[1:]  # what is no claim any more is no problem either
        await it.go()
        assert it.rounds._problems == {}


async def test_one_step_that_fails_does_not_keep_the_others_from_being_done(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def collect(_payouts: object) -> None:
        raise ChainDataError("the owner has too many transactions")

    monkeypatch.setattr("app.services.payouts.Payouts.collect", collect)
    async with scene(tmp_path) as it:
        assert await it.go()
        assert it.kinds() == ["payout_problem", "payout_begun"]


async def test_a_payout_whose_fate_is_open_is_followed_in_the_next_round(tmp_path: Path) -> None:
    async with scene(tmp_path) as it:
        await it.go()
        assert not await it.go()  # nothing happens on the chain
        assert it.kinds() == ["payout_begun"]
        assert it.here.client.story.sent
        it.here.settle(WORTH)
        await it.go()
        assert it.kinds() == ["payout_ended", "payout_arrived"]


async def test_an_expired_payout_is_made_anew(tmp_path: Path) -> None:
    async with scene(tmp_path) as it:
        await it.go()
        it.here.client.story.now_utc = VALID_UNTIL + EXPIRY_MARGIN_S + 1
        it.here.wallet.message = replace(MESSAGE, hash=bytes([1] * 32))
        assert await it.go()
        begun, ended, again = it.told
        assert (begun.kind, again.kind) == ("payout_begun", "payout_begun")
        assert ended.values == {"fate": "expired", "cost_nanoton": 0, "deposit_nanoton": 0}


async def test_another_copy_that_was_faster_is_no_problem(tmp_path: Path) -> None:
    async with scene(tmp_path) as it:
        (sides,) = await it.here.payouts.sides(START_UTC)
        await it.here.payouts.begin(sides.claim)
        assert not await it.rounds._begin(sides)
        assert it.kinds() == []


async def test_the_chain_is_asked_again_when_enough_was_signed(tmp_path: Path) -> None:
    async with scene(tmp_path, 10) as it:
        await it.go()
        assert not await it.rounds._is_enough_signed()
        ledger = it.here.payouts.ledger
        assert isinstance(ledger, Counted)
        ledger.accounts = [counters(RELAY_FEE * 100 // FEE)]
        assert not await it.rounds._is_enough_signed()
        ledger.accounts = [counters(WORTH)]
        assert await it.rounds._is_enough_signed()
        new = replace(counters(1), worker_contract="0:" + "77" * 32)
        ledger.accounts = [new]
        assert await it.rounds._is_enough_signed()


async def test_a_ledger_that_fails_is_left_to_the_round(tmp_path: Path) -> None:
    async with scene(tmp_path, 10) as it:

        async def counters_of() -> None:
            raise LedgerBusyError("in use")

        it.here.payouts.ledger.counters = counters_of  # type: ignore[method-assign, assignment]
        assert not await it.rounds._is_enough_signed()
        assert not await it.go()
        assert it.kinds() == ["payout_problem"]


async def test_it_runs_until_it_is_cancelled(tmp_path: Path) -> None:
    async with scene(tmp_path) as it, asyncio.timeout(5):
        done = asyncio.Event()

        def tell(news: News) -> None:
            it.told.append(news)
            if news.kind == "payout_begun":
                it.here.settle(WORTH)
            if news.kind == "payout_arrived":
                done.set()

        rounds = PayoutRounds(it.here.payouts, tell, times=FAST)
        async with asyncio.TaskGroup() as tasks:
            task = tasks.create_task(rounds.run())
            await done.wait()
            task.cancel()
        assert it.kinds() == ["payout_begun", "payout_ended", "payout_arrived"]


async def test_it_goes_on_after_problems(tmp_path: Path) -> None:
    async with scene(tmp_path) as it, asyncio.timeout(5):
        back = asyncio.Event()

        def tell(news: News) -> None:
            it.told.append(news)
            it.here.client.error = None
            if news.values.get("is_answering"):
                back.set()

        it.here.client.error = ChainUnavailableError("gone")
        rounds = PayoutRounds(it.here.payouts, tell, times=FAST)
        async with asyncio.TaskGroup() as tasks:
            task = tasks.create_task(rounds.run())
            await back.wait()
            task.cancel()
        assert it.kinds()[:3] == ["payout_chain", "payout_begun", "payout_chain"]


async def test_a_damaged_payment_is_told_and_the_rounds_go_on(tmp_path: Path) -> None:
    wrong = counters(WORTH, signed_payment=payment(WORTH)[:-1])
    async with world(tmp_path, wrong) as here:
        here.client.deploy_worker(0)
        it = Rounds(here)
        assert not await it.go()
        assert it.told[0].text.startswith("The signed payment in the ledger cannot be used")


async def test_a_payout_in_doubt_says_why_once_over_many_turns(tmp_path: Path) -> None:
    async with scene(tmp_path) as it:
        assert await it.go()
        gone = NetworkClient(it.here.client.story)
        gone.errors = [ChainUnavailableError("gone")] * 10**6
        it.here.payouts = replace(it.here.payouts, servers=[it.here.client, gone])
        doubting = Rounds(it.here)
        for _ in range(2):
            await doubting.go()
        (news,) = doubting.told
        assert (news.kind, news.values) == ("payout_doubt", {"proxy_contract": PROXY.raw})
        assert news.text.startswith("Only 1 of 2 servers of the chain answer")
