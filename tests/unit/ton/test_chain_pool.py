import pytest

from app.ton.address import Address
from app.ton.cells import CellBuilder
from app.ton.chain import (
    ChainDataError,
    ChainUnavailableError,
    GetMethodError,
    MessageRejectedError,
    QuestionNotOfferedError,
)
from app.ton.chain_pool import PATIENCE_S, ChainPool
from app.ton.guarded_client import GuardedClient
from app.ton.seen_states import ChainContradictionError
from tests.chain_story import FEE, START_UTC, ChainStory, FakeClock, StoryClient

ACCOUNT = Address(0, b"\x11" * 32)

pytestmark = pytest.mark.asyncio


class Stage:
    """A pool of clients that show the stories, on a clock that passes only in sleep."""

    def __init__(self, *stories: ChainStory) -> None:
        self.clock = FakeClock()
        self.clients = [StoryClient(story) for story in stories]
        servers = [
            GuardedClient(client, f"server {number}", clock=self.clock, rng=lambda: 1.0)
            for number, client in enumerate(self.clients)
        ]
        self.pool = ChainPool(servers, clock=self.clock, sleep=self.clock.sleep)


def two_servers() -> tuple[Stage, ChainStory]:
    story = ChainStory()
    story.happens(ACCOUNT)
    return Stage(story, story), story


async def test_the_first_server_answers_everything() -> None:
    stage, story = two_servers()
    pool = stage.pool
    assert (await pool.account(ACCOUNT)).last_lt == story.state(ACCOUNT).last_lt
    assert await pool.run_get_method(ACCOUNT, "double", (1,)) == (2,)
    newest = await pool.transactions(ACCOUNT, limit=5)
    assert newest == story.history(ACCOUNT)
    assert await pool.transactions(ACCOUNT, limit=5, before=(newest[0].lt, newest[0].hash)) == []
    await pool.send(b"boc")
    assert await pool.estimate_fee(ACCOUNT, CellBuilder().cell(), None) == FEE
    assert await pool.time() == START_UTC
    assert stage.clients[1].questions == []
    assert [each.name for each in pool.health()] == ["server 0", "server 1"]


@pytest.mark.parametrize("error", [ChainUnavailableError("silent"), ChainDataError("nonsense")])
async def test_the_next_server_is_asked_at_once(error: ChainUnavailableError) -> None:
    stage, _ = two_servers()
    stage.clients[0].error = error
    for _ in range(3):
        assert await stage.pool.time() == START_UTC
    assert stage.clock.sleeps == []
    assert stage.clients[0].questions == ["time"]


async def test_a_single_server_is_asked_again_after_a_pause() -> None:
    stage = Stage(ChainStory())
    stage.clients[0].errors = [ChainUnavailableError("silent"), ChainUnavailableError("silent")]
    assert await stage.pool.time() == START_UTC
    assert stage.clock.sleeps == [1, 2]


async def test_a_question_ends_when_patience_does() -> None:
    stage, _ = two_servers()
    for client in stage.clients:
        client.error = ChainUnavailableError("silent")
    with pytest.raises(ChainUnavailableError, match="server 0: silent, server 1: silent"):
        await stage.pool.time()
    assert stage.clock() <= PATIENCE_S
    assert len(stage.clients[0].questions) == 5


async def test_an_older_answer_is_replaced_by_a_newer_one() -> None:
    ahead, behind = ChainStory(), ChainStory()
    for story in (ahead, behind):
        story.happens(ACCOUNT)
    stage = Stage(ahead, behind)
    ahead.happens(ACCOUNT)
    newest_lt = (await stage.pool.account(ACCOUNT)).last_lt
    stage.clients[0].errors = [ChainUnavailableError("silent")]
    assert (await stage.pool.account(ACCOUNT)).last_lt == newest_lt
    assert stage.clients[1].questions == ["account"]
    assert stage.clock() == 1
    stage.clients[0].errors = [ChainUnavailableError("silent")]
    stage.clock.now_s = 100
    assert (await stage.pool.transactions(ACCOUNT, limit=1))[0].lt == newest_lt


async def test_a_stale_server_may_catch_up() -> None:
    stage, story = two_servers()
    await stage.pool.account(ACCOUNT)
    old = ChainStory()
    stage.clients[0].story = stage.clients[1].story = old
    sleeps = 0

    async def catch_up(seconds: float) -> None:
        nonlocal sleeps
        sleeps += 1
        stage.clock.now_s += seconds
        stage.clients[1].story = story

    stage.pool._sleep = catch_up
    assert (await stage.pool.account(ACCOUNT)).last_lt == story.state(ACCOUNT).last_lt
    assert sleeps >= 1


async def test_a_contradiction_is_told_and_ends_when_they_agree() -> None:
    one, two = ChainStory(), ChainStory()
    one.happens(ACCOUNT)
    two.happens(ACCOUNT, fee=1)
    stage = Stage(one, two)
    await stage.pool.account(ACCOUNT)
    stage.clients[0].errors = [ChainUnavailableError("silent")]
    with pytest.raises(ChainContradictionError, match="server 1 and server 0"):
        await stage.pool.account(ACCOUNT)
    with pytest.raises(ChainContradictionError):
        await stage.pool.transactions(ACCOUNT, limit=1)
    stage.clock.now_s += 100
    stage.clients[1].story = one
    assert (await stage.pool.account(ACCOUNT)).last_lt == one.state(ACCOUNT).last_lt


async def test_a_message_is_offered_to_every_server_before_it_counts_as_refused() -> None:
    stage, story = two_servers()
    stage.clients[0].errors = [MessageRejectedError("not accepted")]
    await stage.pool.send(b"boc")
    assert story.sent == [b"boc"]
    for client in stage.clients:
        client.errors = [MessageRejectedError("not accepted")]
    with pytest.raises(MessageRejectedError):
        await stage.pool.send(b"boc")
    assert stage.clock.sleeps == []


async def test_a_server_of_another_kind_is_asked_what_one_does_not_offer() -> None:
    stage, _ = two_servers()
    stage.clients[0].errors = [QuestionNotOfferedError("no estimates")]
    assert await stage.pool.estimate_fee(ACCOUNT, CellBuilder().cell(), None) == FEE
    assert stage.pool.health()[0].failures_in_a_row == 0
    for client in stage.clients:
        client.errors = [QuestionNotOfferedError("no estimates")]
    with pytest.raises(QuestionNotOfferedError):
        await stage.pool.estimate_fee(ACCOUNT, CellBuilder().cell(), None)
    assert stage.clock.sleeps == []


async def test_an_error_of_the_contract_is_the_answer() -> None:
    stage, _ = two_servers()
    with pytest.raises(GetMethodError) as caught:
        await stage.pool.run_get_method(ACCOUNT, "missing")
    assert caught.value.exit_code == 11
    assert stage.clients[1].questions == []


async def test_a_pool_needs_a_server() -> None:
    with pytest.raises(ValueError, match="without servers"):
        ChainPool([])
