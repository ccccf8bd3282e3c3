import pytest

from app.ton.address import Address
from app.ton.cells import EMPTY_CELL, CellBuilder
from app.ton.chain import (
    ChainDataError,
    ChainUnavailableError,
    GetMethodError,
    MessageRejectedError,
)
from app.ton.guarded_client import DISTRUST_S, LONGEST_DELAY_S, LONGEST_OBEYED_S, GuardedClient
from tests.chain_story import FEE, START_UTC, ChainStory, FakeClock, StoryClient

ACCOUNT = Address(0, b"\x11" * 32)
BODY = CellBuilder().cell()

pytestmark = pytest.mark.asyncio


def guarded() -> tuple[GuardedClient, StoryClient, FakeClock]:
    client, clock = StoryClient(ChainStory()), FakeClock()
    return GuardedClient(client, "a", clock=clock, rng=lambda: 1.0), client, clock


async def test_every_question_goes_through() -> None:
    server, client, _ = guarded()
    client.story.happens(ACCOUNT)
    assert (await server.account(ACCOUNT)).at_utc == START_UTC
    assert await server.run_get_method(ACCOUNT, "double", (4, -5)) == (8, -10)
    assert len(await server.transactions(ACCOUNT, limit=3)) == 1
    await server.send(b"boc")
    assert client.story.sent == [b"boc"]
    assert BODY.digest == EMPTY_CELL
    assert await server.estimate_fee(ACCOUNT, BODY, None) == FEE
    assert await server.time() == START_UTC
    assert server.health().problem == ""


async def test_delays_double_and_end_with_success() -> None:
    server, client, clock = guarded()
    delays = []
    for _ in range(8):
        client.errors = [ChainUnavailableError("silent")]
        with pytest.raises(ChainUnavailableError):
            await server.time()
        delays.append(server.ready_at_s - clock())
        clock.now_s = server.ready_at_s
    assert delays == [1, 2, 4, 8, 16, 32, LONGEST_DELAY_S, LONGEST_DELAY_S]
    assert server.health().failures_in_a_row == 8
    assert server.health().problem == "silent"
    assert await server.time() == START_UTC
    assert server.health().failures_in_a_row == 0


async def test_a_server_that_is_left_alone_is_not_asked() -> None:
    server, client, clock = guarded()
    client.errors = [ChainDataError("nonsense")]
    with pytest.raises(ChainDataError):
        await server.time()
    clock.now_s += DISTRUST_S - 1
    with pytest.raises(ChainUnavailableError) as caught:
        await server.time()
    assert caught.value.retry_after_s == 1
    assert client.questions == ["time"]
    assert server.health().ready_in_s == 1


@pytest.mark.parametrize(("asked_s", "obeyed_s"), [(0, 1), (7, 7), (9999, LONGEST_OBEYED_S)])
async def test_retry_after_is_obeyed_within_limits(asked_s: float, obeyed_s: float) -> None:
    server, client, clock = guarded()
    client.errors = [ChainUnavailableError("busy", retry_after_s=asked_s)]
    with pytest.raises(ChainUnavailableError):
        await server.time()
    assert server.ready_at_s - clock() == obeyed_s


@pytest.mark.parametrize("error", [GetMethodError("x", 11), MessageRejectedError("seqno")])
async def test_an_answer_of_the_contract_is_no_failure(
    error: GetMethodError | MessageRejectedError,
) -> None:
    server, client, _ = guarded()
    client.errors = [error]
    with pytest.raises(type(error)):
        await server.time()
    assert await server.time() == START_UTC


async def test_a_stale_server_rests_for_a_moment() -> None:
    server, _, clock = guarded()
    server.note_stale("behind")
    assert 0 < server.ready_at_s - clock() < 10
    assert server.health().problem == "behind"
