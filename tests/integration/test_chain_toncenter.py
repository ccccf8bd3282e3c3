"""The toncenter client against a server that tells a story, and misbehaves."""

import copy
import itertools
import random
from collections.abc import AsyncIterator
from typing import Any

import pytest
import pytest_asyncio

from app.ton.cells import CellBuilder
from app.ton.chain import ChainDataError, ChainError, ChainUnavailableError, MessageRejectedError
from app.ton.chain_pool import ChainPool
from app.ton.guarded_client import GuardedClient
from app.ton.message_fate import FateKind, follow_message, look_for_message
from app.ton.pace import Pace
from app.ton.toncenter import ToncenterClient, ToncenterEndpoint, toncenter_session
from tests.chain_story import ChainStory, FakeClock, StoryClient
from tests.integration.chain_conformance import ChainConformance
from tests.integration.faulty_toncenter import (
    MALFORMED,
    UNAVAILABLE,
    Fault,
    FaultyToncenter,
    changed,
    faulty_toncenter,
)
from tests.integration.story_world import UNUSED, WALLET, StoryWorld, story_with_a_past
from tests.toncenter_json import ToncenterStory

TIMEOUT_S, SHORT_TIMEOUT_S = 10.0, 0.4
ALL_FAULTS = {**UNAVAILABLE, **MALFORMED}


class Stage(StoryWorld):
    """A world, the server that shows it, and the client at that server."""

    def __init__(self, story: ChainStory, server: FaultyToncenter, client: ToncenterClient) -> None:
        super().__init__(story, client)
        self.server, self.toncenter = server, client


def client_of(server: FaultyToncenter, session: Any, *, key: str = "") -> ToncenterClient:
    endpoint = ToncenterEndpoint(server.url, key, requests_per_s=10_000)
    return ToncenterClient(endpoint, session, Pace(endpoint.rate), timeout_s=TIMEOUT_S)


def be_impatient(client: ToncenterClient, fault: str) -> ToncenterClient:
    """Return a client with a short time-out if the server will not answer at all."""
    impatient = copy.copy(client)
    if fault in {"hang", "drip"}:
        impatient._timeout_s = SHORT_TIMEOUT_S
    return impatient


@pytest_asyncio.fixture
async def world() -> AsyncIterator[Stage]:
    story = story_with_a_past()
    async with faulty_toncenter(ToncenterStory(story)) as server, toncenter_session() as session:
        yield Stage(story, server, client_of(server, session))


class TestStory(ChainConformance):
    """The conformance suite."""


pytestmark = pytest.mark.asyncio


class TestFaults:
    @pytest.mark.parametrize("name", UNAVAILABLE)
    async def test_a_server_in_trouble_is_unavailable(self, world: Stage, name: str) -> None:
        impatient = be_impatient(world.toncenter, name)
        for question in (impatient.account(WALLET), impatient.send(b"boc")):
            world.server.next_fault(UNAVAILABLE[name])
            with pytest.raises(ChainUnavailableError):
                await question
        assert (await world.client.account(WALLET)).last_lt > 0

    @pytest.mark.parametrize("name", MALFORMED)
    async def test_a_server_that_talks_nonsense_is_noticed(self, world: Stage, name: str) -> None:
        for question in (
            world.client.account(WALLET),
            world.client.run_get_method(WALLET, "double", (1,)),
            world.client.transactions(WALLET, limit=3),
            world.client.estimate_fee(WALLET, CellBuilder().cell(), None),
            world.client.time(),
        ):
            world.server.next_fault(MALFORMED[name])
            with pytest.raises(ChainDataError):
                await question
        assert (await world.client.account(WALLET)).last_lt > 0

    async def test_retry_after_is_told(self, world: Stage) -> None:
        world.server.next_fault(UNAVAILABLE["429"])
        with pytest.raises(ChainUnavailableError) as caught:
            await world.client.time()
        assert caught.value.retry_after_s == 7

    async def test_a_redirect_is_not_followed(self, world: Stage) -> None:
        world.server.next_fault(UNAVAILABLE["redirect"])
        with pytest.raises(ChainUnavailableError):
            await world.client.time()
        assert len(world.server.calls) == 1

    @pytest.mark.parametrize(
        "edit",
        [
            lambda found: found[:1] + found[2:],
            lambda found: found[:1] + found,
            lambda found: found[::-1],
            lambda found: [found[1], found[0], *found[2:]],
            lambda found: found * 2,
            lambda found: [*found[:2], found[1], *found[2:]],
        ],
    )
    async def test_gaps_repetitions_and_disorder_are_noticed(self, world: Stage, edit: Any) -> None:
        for faults in ((changed(edit),), (None, changed(edit))):
            world.server.next_fault(*faults)
            with pytest.raises(ChainDataError):
                await world.client.transactions(WALLET, limit=20)

    async def test_short_pages_are_completed(self, world: Stage) -> None:
        world.server.faults = itertools.repeat(changed(lambda found: found[:3]))
        assert await world.client.transactions(WALLET, limit=10) == world.story.history(WALLET)[:10]

    async def test_a_page_that_never_goes_on_is_an_error(self, world: Stage) -> None:
        world.server.faults = itertools.repeat(changed(lambda found: found[:1]))
        with pytest.raises(ChainDataError):
            await world.client.transactions(WALLET, limit=10)

    async def test_a_page_of_another_place_is_an_error(self, world: Stage) -> None:
        newest = world.story.history(WALLET)
        with pytest.raises(ChainDataError):
            await world.client.transactions(WALLET, limit=5, before=(newest[3].lt, bytes(32)))
        with pytest.raises(ChainDataError):
            await world.client.transactions(UNUSED, limit=5, before=(5, bytes(32)))


class TestKeys:
    async def test_the_key_is_sent_and_shown_nowhere(self, world: Stage) -> None:
        async with toncenter_session() as session:
            client = client_of(world.server, session, key="secret-key")
            await client.time()
            world.server.next_fault(UNAVAILABLE["403"])
            with pytest.raises(ChainUnavailableError) as caught:
                await client.time()
        assert world.server.keys == ["secret-key", "secret-key"]
        assert "secret-key" not in repr(caught.value)
        assert "secret-key" not in repr(ToncenterEndpoint("https://a.example", "secret-key"))

    async def test_no_key_sends_no_header(self, world: Stage) -> None:
        await world.client.time()
        assert world.server.keys == [None]

    async def test_nobody_listens(self, world: Stage) -> None:
        async with toncenter_session() as session:
            nowhere = FaultyToncenter(ToncenterStory(world.story))
            nowhere.url = "http://127.0.0.1:1/api/v2"
            with pytest.raises(ChainUnavailableError):
                await client_of(nowhere, session).time()


class Pair:
    """Two servers, a pool over both, and a clock that passes only in sleep."""

    def __init__(self, one: ToncenterClient, two: ToncenterClient) -> None:
        self.clock = FakeClock()
        self.servers = [
            GuardedClient(client, name, clock=self.clock)
            for client, name in ((one, "one"), (two, "two"))
        ]
        self.pool = ChainPool(self.servers, clock=self.clock, sleep=self.clock.sleep)


@pytest_asyncio.fixture
async def second(world: Stage) -> AsyncIterator[tuple[FaultyToncenter, Pair]]:
    async with (
        faulty_toncenter(ToncenterStory(world.story)) as server,
        toncenter_session() as session,
    ):
        yield server, Pair(client_of(world.server, session), client_of(server, session))


class TestPool:
    @pytest.mark.parametrize("name", ALL_FAULTS)
    async def test_no_fault_of_one_server_is_noticed(
        self, world: Stage, second: tuple[FaultyToncenter, Pair], name: str
    ) -> None:
        _, pair = second
        pair.servers[0]._client = be_impatient(world.toncenter, name)
        world.server.faults = itertools.repeat(ALL_FAULTS[name])
        assert (await pair.pool.account(WALLET)) == world.story.state(WALLET)
        assert await pair.pool.transactions(WALLET, limit=3) == world.story.history(WALLET)[:3]
        assert await pair.pool.run_get_method(WALLET, "double", (4,)) == (8,)
        assert pair.clock.sleeps == []
        assert pair.pool.health()[0].failures_in_a_row == 1

    @pytest.mark.parametrize("name", UNAVAILABLE)
    async def test_both_servers_recover(
        self, world: Stage, second: tuple[FaultyToncenter, Pair], name: str
    ) -> None:
        server, pair = second
        for guarded in pair.servers:
            assert isinstance(guarded._client, ToncenterClient)
            guarded._client = be_impatient(guarded._client, name)
        for each in (world.server, server):
            each.next_fault(ALL_FAULTS[name], ALL_FAULTS[name])
        assert (await pair.pool.account(WALLET)) == world.story.state(WALLET)
        assert pair.clock.sleeps != []

    async def test_stale_state_is_not_believed(
        self, world: Stage, second: tuple[FaultyToncenter, Pair]
    ) -> None:
        server, pair = second
        old = story_with_a_past()
        world.story.happens(WALLET)
        assert (await pair.pool.account(WALLET)).last_lt == world.story.next_lt
        world.server.source = ToncenterStory(old)
        assert (await pair.pool.account(WALLET)).last_lt == world.story.next_lt
        assert (await pair.pool.transactions(WALLET, limit=1))[0].lt == world.story.next_lt
        assert server.calls == ["getAddressInformation", "getTransactions"]


def random_faults(rng: random.Random, share: float) -> Any:
    everything: list[Fault] = [
        *(
            fault
            for name, fault in ALL_FAULTS.items()
            if name not in {"hang", "drip", "huge", "bomb"}
        ),
        changed(lambda found: found[1:] if isinstance(found, list) else found),
        changed(lambda found: found[::-1] if isinstance(found, list) else found),
        changed(lambda found: found * 2 if isinstance(found, list) else found),
    ]
    while True:
        yield rng.choice(everything) if rng.random() < share else None


class TestMoney:
    @pytest.mark.parametrize("seed", range(6))
    async def test_a_fate_is_right_whatever_goes_wrong_on_the_way(
        self, world: Stage, second: tuple[FaultyToncenter, Pair], seed: int
    ) -> None:
        server, pair = second
        rng = random.Random(seed)
        message = await world.new_message(valid_for_s=60)
        is_lost = rng.random() < 0.5
        for each in (world.server, server):
            each.faults = random_faults(rng, 0.5)

        async def sleep(_seconds: float) -> None:
            pair.clock.now_s += 100  # guards have forgotten
            if is_lost:
                world.story.now_utc += 20
            else:
                await world.pass_time(rng.choice([0, 5, 20]))

        fate = await follow_message(pair.servers, message, sleep=sleep)
        sighting = await look_for_message(StoryClient(world.story), message)
        happened = [each.hash for each in sighting.transactions]
        if fate.kind is FateKind.EXPIRED:
            assert happened == []
            await world.pass_time(1)
            assert (await look_for_message(StoryClient(world.story), message)).transactions == ()
        else:
            assert fate.transaction is not None
            assert happened == [fate.transaction.hash]

    async def test_a_server_that_shows_another_history_decides_nothing(
        self, world: Stage, second: tuple[FaultyToncenter, Pair]
    ) -> None:
        server, pair = second
        message = await world.new_message()
        await world.client.send(message.boc)
        other = story_with_a_past()
        other.now_utc = message.valid_until + 1000
        server.source = ToncenterStory(other)
        await world.pass_time(1000)
        rounds = 0

        async def sleep(_seconds: float) -> None:
            nonlocal rounds
            rounds += 1
            if rounds == 5:
                server.source = ToncenterStory(world.story)

        fate = await follow_message(pair.servers, message, sleep=sleep)
        assert (fate.kind, rounds) == (FateKind.DONE, 5)

    async def test_sending_again_changes_nothing(self, world: Stage) -> None:
        message = await world.new_message()
        for _ in range(3):
            try:
                await world.client.send(message.boc)
            except MessageRejectedError:
                continue
        await world.pass_time(1)
        assert len((await look_for_message(world.client, message)).transactions) == 1

    async def test_every_question_ends_with_an_answer_or_a_chain_error(self, world: Stage) -> None:
        rng = random.Random(1)
        world.server.faults = random_faults(rng, 0.9)
        for _ in range(100):
            try:
                assert await world.client.transactions(WALLET, limit=4)
            except ChainError:
                continue
