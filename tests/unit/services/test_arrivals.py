from dataclasses import dataclass, field, replace

import pytest

from app.domain.money import NanoTon
from app.domain.payouts import Payout
from app.services.arrivals import Arrivals
from app.ton.chain import ChainUnavailableError
from app.ton.cocoon_ops import Op
from tests.chain_cells import internal_message, text_body
from tests.chain_story import START_UTC, ChainStory
from tests.unit.services.payout_story import (
    NETWORK,
    OWNER,
    PROXY,
    QUERY,
    STRANGER,
    WORKER,
    NetworkClient,
    PaidStory,
    counters,
    notice,
)

pytestmark = pytest.mark.asyncio


@dataclass
class Records:
    """Keeps payouts as the ledger does."""

    kept: list[Payout] = field(default_factory=list)

    async def payouts(self) -> list[Payout]:
        return self.kept[::-1]

    async def record(self, payout: Payout) -> bool:
        if any(each.transaction == payout.transaction for each in self.kept):
            return False
        self.kept.append(payout)
        return True


@dataclass
class World:
    """An owner who looks at an account."""

    story: ChainStory = field(default_factory=ChainStory)
    records: Records = field(default_factory=Records)

    def __post_init__(self) -> None:
        self.paid = PaidStory(self.story)
        self.client = NetworkClient(self.story)

    async def collect(self) -> list[Payout]:
        arrivals = Arrivals(self.client, OWNER, self.records, NETWORK.name)
        return await arrivals.collect([counters(500)])


async def test_a_payment_of_a_known_proxy_is_recorded_with_its_count() -> None:
    world = World()
    world.paid.worker_takes(500)
    world.paid.owner_is_paid(9_500_000)
    (payout,) = await world.collect()
    newest = world.story.newest(OWNER)
    assert newest is not None
    assert payout == Payout(
        newest.hash,
        newest.lt,
        NETWORK.name,
        PROXY.raw,
        WORKER.raw,
        QUERY,
        500,
        NanoTon(9_500_000),
        START_UTC,
    )
    assert world.records.kept == [payout]


async def test_what_is_known_is_not_found_again() -> None:
    world = World()
    world.paid.worker_takes(500)
    world.paid.owner_is_paid(5)
    await world.collect()
    assert await world.collect() == []
    world.paid.worker_takes(600)
    world.paid.owner_is_paid(6, query_id=QUERY)
    (later,) = await world.collect()
    assert (later.amount, later.tokens) == (6, 600)


async def test_several_are_told_in_the_order_in_which_they_came() -> None:
    world = World()
    for amount in (1, 2, 3):
        world.paid.owner_is_paid(amount, query_id=amount)
    assert [payout.amount for payout in await world.collect()] == [1, 2, 3]


async def test_other_coins_are_no_payouts() -> None:
    world = World()
    world.paid.owner_is_paid(5, source=STRANGER)  # pretends to be a proxy
    for body, is_bounced in (
        (text_body("rent"), False),
        (notice(Op.EXCESSES), False),
        (notice(Op.OWNER_PAYMENT), True),
    ):
        message = internal_message(PROXY, OWNER, 7, body=body, is_bounced=is_bounced)
        world.story.happens(OWNER, in_message=message)
    world.story.happens(OWNER)
    assert await world.collect() == []
    assert world.records.kept == []


async def test_a_count_that_the_contract_refused_does_not_count() -> None:
    world = World()
    world.paid.worker_takes(500)
    world.paid.worker_takes(900, exit_code=1000)
    world.paid.owner_is_paid(5)
    assert [payout.tokens for payout in await world.collect()] == [500]


async def test_where_the_request_is_not_known_the_count_is_nought() -> None:
    world = World()
    world.paid.owner_is_paid(5, query_id=4)
    assert [payout.tokens for payout in await world.collect()] == [0]


async def test_what_arrived_on_another_network_hides_nothing() -> None:
    world = World()
    world.paid.owner_is_paid(5)
    other = Payout(bytes(32), 2**60, "other", "0:aa", "0:bb", 1, 1, NanoTon(1), 1)
    await world.records.record(other)
    assert len(await world.collect()) == 1


async def test_a_failing_chain_records_nothing() -> None:
    world = World()
    world.paid.owner_is_paid(5)
    world.client.error = ChainUnavailableError("gone")
    with pytest.raises(ChainUnavailableError):
        await world.collect()
    world.client.error = None
    assert len(await world.collect()) == 1


async def test_a_payment_to_an_owner_without_accounts_is_left_alone() -> None:
    world = World()
    world.paid.owner_is_paid(5)
    arrivals = Arrivals(world.client, OWNER, world.records, NETWORK.name)
    assert await arrivals.collect([]) == []
    strange = replace(counters(500), proxy_contract=STRANGER.raw)
    assert await arrivals.collect([strange]) == []
