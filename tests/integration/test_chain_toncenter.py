"""The toncenter client against servers that tell a story, and misbehave."""

import itertools
from collections.abc import AsyncIterator
from dataclasses import dataclass

import pytest
import pytest_asyncio

from app.ton.chain import ChainDataError, ChainUnavailableError
from app.ton.message_fate import FateKind, follow_message
from app.ton.toncenter import toncenter_session
from app.ton.toncenter_endpoint import ToncenterEndpoint
from app.ton.toncenter_pool import open_toncenter_pool
from tests.chain_story import ChainStory, StoryClient
from tests.integration.chain_conformance import ChainConformance, World
from tests.integration.chain_faults import (
    ClientFaults,
    MoneyFaults,
    Pair,
    PoolFaults,
    Stage,
    client_of,
    two_servers,
)
from tests.integration.faulty_toncenter import UNAVAILABLE, changed
from tests.integration.story_world import UNUSED, WALLET, StoryWorld, story_with_a_past
from tests.toncenter_json import ToncenterStory


@dataclass
class StoryStage(Stage):
    story: ChainStory


@pytest_asyncio.fixture
async def stage() -> AsyncIterator[StoryStage]:
    story = story_with_a_past()
    async with two_servers(ToncenterStory(story)) as both:
        world = StoryWorld(story, both.clients[0])
        yield StoryStage(both.servers, both.clients, world, StoryClient(story), story)


@pytest.fixture
def world(stage: StoryStage) -> World:
    return stage.world


class TestStory(ChainConformance):
    """Everything that a client must do."""


class TestClientFaults(ClientFaults):
    """Every fault of a server."""


class TestPoolFaults(PoolFaults):
    """Every fault of one of two servers."""


class TestMoneyFaults(MoneyFaults):
    """Messages while both servers misbehave."""


class TestOwnFaults:
    pytestmark = pytest.mark.asyncio

    async def test_retry_after_is_told(self, stage: StoryStage) -> None:
        stage.servers[0].next_fault(UNAVAILABLE["429"])
        with pytest.raises(ChainUnavailableError) as caught:
            await stage.clients[0].time()
        assert caught.value.retry_after_s == 7

    async def test_a_redirect_is_not_followed(self, stage: StoryStage) -> None:
        stage.servers[0].next_fault(UNAVAILABLE["redirect"])
        with pytest.raises(ChainUnavailableError):
            await stage.clients[0].time()
        assert len(stage.servers[0].calls) == 1

    async def test_short_pages_are_completed(self, stage: StoryStage) -> None:
        stage.servers[0].faults = itertools.repeat(changed(lambda found: found[:3]))
        found = await stage.clients[0].transactions(WALLET, limit=10)
        assert found == stage.story.history(WALLET)[:10]

    async def test_a_page_that_never_goes_on_is_an_error(self, stage: StoryStage) -> None:
        stage.servers[0].faults = itertools.repeat(changed(lambda found: found[:1]))
        with pytest.raises(ChainDataError):
            await stage.clients[0].transactions(WALLET, limit=10)

    async def test_a_page_of_another_place_is_an_error(self, stage: StoryStage) -> None:
        newest, client = stage.story.history(WALLET), stage.clients[0]
        with pytest.raises(ChainDataError):
            await client.transactions(WALLET, limit=5, before=(newest[3].lt, bytes(32)))
        with pytest.raises(ChainDataError):
            await client.transactions(UNUSED, limit=5, before=(5, bytes(32)))

    async def test_a_server_that_shows_another_history_decides_nothing(
        self, stage: StoryStage
    ) -> None:
        message = await stage.world.new_message()
        await stage.clients[0].send(message.boc)
        other = story_with_a_past()
        other.now_utc = message.valid_until + 1000
        stage.servers[1].source = ToncenterStory(other)
        await stage.world.pass_time(1000)
        rounds = 0

        async def sleep(_seconds: float) -> None:
            nonlocal rounds
            rounds += 1
            if rounds == 5:
                stage.servers[1].source = ToncenterStory(stage.story)

        fate = await follow_message(Pair(stage).servers, message, sleep=sleep)
        assert (fate.kind, rounds) == (FateKind.DONE, 5)


class TestOpenPool:
    pytestmark = pytest.mark.asyncio

    async def test_a_pool_prefers_the_endpoint_named_first(self, stage: StoryStage) -> None:
        endpoints = [ToncenterEndpoint(each.url, requests_per_s=999) for each in stage.servers]
        async with open_toncenter_pool(endpoints) as pool:
            assert await pool.account(WALLET) == stage.story.state(WALLET)
            stage.servers[0].next_fault(UNAVAILABLE["500"])
            assert await pool.time() == stage.story.now_utc
            first, second = pool.health()
        assert (first.failures_in_a_row, second.failures_in_a_row) == (1, 0)
        assert stage.servers[1].calls == ["getAddressInformation"]

    async def test_a_pool_needs_an_endpoint(self) -> None:
        with pytest.raises(ValueError, match="without"):
            async with open_toncenter_pool([]):
                pass


class TestKeys:
    pytestmark = pytest.mark.asyncio

    async def test_the_key_is_sent_and_shown_nowhere(self, stage: StoryStage) -> None:
        server = stage.servers[0]
        async with toncenter_session() as session:
            client = client_of(server.url, session, key="secret-key")
            await client.time()
            server.next_fault(UNAVAILABLE["403"])
            with pytest.raises(ChainUnavailableError) as caught:
                await client.time()
        assert server.keys == ["secret-key", "secret-key"]
        assert "secret-key" not in repr(caught.value)
        assert "secret-key" not in repr(ToncenterEndpoint("https://a.example", "secret-key"))

    async def test_no_key_sends_no_header(self, stage: StoryStage) -> None:
        await stage.clients[0].time()
        assert stage.servers[0].keys == [None]

    async def test_nobody_listens(self) -> None:
        async with toncenter_session() as session:
            with pytest.raises(ChainUnavailableError):
                await client_of("http://127.0.0.1:1/api/v2", session).time()
