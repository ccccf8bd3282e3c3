import asyncio

import pytest

from app.domain.money import NanoTon
from app.domain.payouts import RelayEnd, RelayFate
from app.services import relaying
from app.services.relaying import RelayFollower
from app.storage.payouts import Relay
from app.ton.chain import ChainUnavailableError
from app.ton.cocoon_messages import PAYOUT_VALUE
from app.ton.message_fate import EXPIRY_MARGIN_S
from tests.chain_story import ChainStory
from tests.unit.services.payout_story import (
    CELL,
    MESSAGE,
    PROXY,
    QUERY,
    VALID_UNTIL,
    WALLET,
    WORKER,
    NetworkClient,
    PaidStory,
)

pytestmark = pytest.mark.asyncio
RELAY = Relay("test", PROXY.raw, WORKER.raw, QUERY, 500, MESSAGE)


async def follow(story: ChainStory) -> RelayEnd:
    async with asyncio.timeout(5):
        return await RelayFollower([NetworkClient(story)], interval_s=0.01).follow(RELAY)


async def test_what_is_gone_for_good_is_counted_to_the_last_nanoton() -> None:
    paid = PaidStory(ChainStory())
    paid.wallet_sends()
    paid.worker_takes()
    paid.coins_come_back(PAYOUT_VALUE - 18_000_000)
    end = await follow(paid.story)
    assert end.fate is RelayFate.PAID
    assert end.deposit == 0
    assert end.cost == 3_000 + 400 + 18_000_000 + 100  # sent, forwarded, used up, received


async def test_what_the_contract_keeps_is_a_deposit() -> None:
    paid = PaidStory(ChainStory())
    paid.wallet_sends()
    paid.worker_takes(kept=110_000_000)
    paid.coins_come_back(PAYOUT_VALUE - 128_000_000)
    end = await follow(paid.story)
    assert end.deposit == 110_000_000
    assert end.cost == 3_000 + 400 + 18_000_000 + 100


async def test_coins_that_never_come_back_are_spent(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(relaying, "EXCESSES_PATIENCE", 3)
    paid = PaidStory(ChainStory())
    paid.wallet_sends()
    paid.worker_takes()
    paid.coins_come_back(PAYOUT_VALUE, query_id=QUERY + 1)  # of something else
    end = await RelayFollower([NetworkClient(paid.story)], interval_s=0.01).follow(RELAY)
    assert (end.fate, end.cost) == (RelayFate.PAID, 3_000 + 400 + PAYOUT_VALUE)


async def test_a_refused_payment_costs_its_fees() -> None:
    paid = PaidStory(ChainStory())
    paid.wallet_sends()
    paid.worker_takes(exit_code=1000)
    assert await follow(paid.story) == RelayEnd(RelayFate.REFUSED, NanoTon(3_000 + 400 + 4_000))


async def test_a_wallet_that_sends_nothing_failed() -> None:
    paid = PaidStory(ChainStory())
    paid.wallet_sends(sends=False)
    assert await follow(paid.story) == RelayEnd(RelayFate.FAILED, NanoTon(3_000))


async def test_a_wallet_that_refuses_failed_when_nobody_can_repeat_it() -> None:
    story = ChainStory()
    story.happens(WALLET, in_message=CELL, exit_code=37, fee=50)
    story.now_utc = VALID_UNTIL + EXPIRY_MARGIN_S + 1
    assert await follow(story) == RelayEnd(RelayFate.FAILED, NanoTon(50))


async def test_a_message_that_expired_cost_nothing() -> None:
    story = ChainStory()
    story.now_utc = VALID_UNTIL + EXPIRY_MARGIN_S + 1
    assert await follow(story) == RelayEnd(RelayFate.EXPIRED)
    assert story.sent == []


class SlowClient(NetworkClient):
    """Carries the message out when it gets it for the third time."""

    async def send(self, boc: bytes) -> None:
        await super().send(boc)
        if len(self.story.sent) == 3:
            settle(PaidStory(self.story))


def settle(paid: PaidStory) -> None:
    paid.wallet_sends()
    paid.worker_takes()
    paid.coins_come_back(PAYOUT_VALUE)


async def test_it_is_sent_again_until_it_is_seen() -> None:
    client = SlowClient(ChainStory())
    async with asyncio.timeout(5):
        end = await RelayFollower([client], interval_s=0.001).follow(RELAY)
    assert end.fate is RelayFate.PAID
    assert client.story.sent == [MESSAGE.boc] * 3


async def test_a_server_that_fails_now_and_then_delays_only() -> None:
    paid = PaidStory(ChainStory())
    settle(paid)
    client = NetworkClient(paid.story)
    client.errors = [ChainUnavailableError("gone")] * 4
    async with asyncio.timeout(5):
        end = await RelayFollower([client], interval_s=0.01).follow(RELAY)
    assert end.fate is RelayFate.PAID


async def test_another_server_is_asked_where_one_fails() -> None:
    paid = PaidStory(ChainStory())
    settle(paid)
    fine, other = NetworkClient(paid.story), NetworkClient(paid.story)
    other.edit = lambda _page: []  # it shows nothing of the worker contract
    async with asyncio.timeout(5):
        end = await RelayFollower([fine, fine, other], interval_s=0.01).follow(RELAY)
    assert end.fate is RelayFate.PAID


async def test_a_doubt_is_told_while_the_servers_do_not_agree() -> None:
    paid = PaidStory(ChainStory())
    settle(paid)
    gone = NetworkClient(paid.story)
    gone.errors = [ChainUnavailableError("gone")] * 40
    told: list[str] = []
    servers = [NetworkClient(paid.story), gone]
    async with asyncio.timeout(5):
        end = await RelayFollower(servers, 0.001, told.append).follow(RELAY)
    assert end.fate is RelayFate.PAID
    (doubt,) = told
    assert doubt.startswith("Only 1 of 2 servers of the chain")
