import asyncio
import logging
from collections.abc import Callable

import pytest

from app.domain.network import Endpoint
from app.network.backoff import Backoff
from app.network.errors import (
    OtherParametersError,
    PeerRejectedError,
    SessionEndedError,
    SessionReplacedError,
    UnreachableError,
)
from app.network.proxy_choice import ProxyChoice
from app.network.proxy_keeper import ProxyKeeper
from app.network.proxy_states import StateBoard
from tests.unit.network.support import settle

pytestmark = pytest.mark.asyncio

ONE, TWO = (Endpoint(f"10.0.0.{number}", 11001) for number in (1, 2))


class Bench:
    def __init__(self, work: Callable[[Endpoint], Exception | None], *endpoints: Endpoint) -> None:
        self.board = StateBoard()
        self.attempts: list[Endpoint] = []
        self.now = 0.0
        self.choice = ProxyChoice(
            lambda: self.now, lambda: Backoff(rng=lambda: 1.0), draw=lambda due: due[0]
        )
        self.choice.set_endpoints(endpoints)
        self._result = work
        self.keeper = ProxyKeeper(self.choice, self.board.place("tiny", 0), self._work)

    async def _work(self, endpoint: Endpoint) -> None:
        self.attempts.append(endpoint)
        error = self._result(endpoint)
        if error is None:
            await asyncio.Event().wait()
        else:
            raise error

    async def run(self) -> None:
        async with asyncio.TaskGroup() as group:
            task = group.create_task(self.keeper.run())
            await settle()
            task.cancel()


async def test_a_proxy_that_fails_makes_room_for_the_next() -> None:
    bench = Bench(lambda endpoint: UnreachableError("No.") if endpoint == ONE else None, ONE, TWO)
    await bench.run()
    assert bench.attempts == [ONE, TWO]


async def test_without_any_proxy_it_waits_for_one() -> None:
    bench = Bench(lambda _: None)
    async with asyncio.TaskGroup() as group:
        task = group.create_task(bench.keeper.run())
        await settle()
        assert bench.board.all()[0].endpoint is None
        bench.choice.set_endpoints([ONE])
        await settle()
        assert bench.attempts == [ONE]
        task.cancel()


@pytest.mark.parametrize(
    ("error", "status"),
    [
        (UnreachableError("Nobody answers."), "Nobody answers. Trying again in 1 s."),
        (SessionEndedError("It closed."), "It closed. Trying again in 1 s."),
        (PeerRejectedError("It lies."), "It lies. Trying again in 25 s."),
        (OtherParametersError("It is late."), "It is late. Trying again in 1 s."),
    ],
)
async def test_the_end_is_told_with_the_next_attempt(error: Exception, status: str) -> None:
    bench = Bench(lambda _: error, ONE)
    await bench.run()
    assert bench.board.all()[0].status == status
    assert bench.attempts == [ONE]


async def test_a_session_that_was_replaced_is_made_again_at_once() -> None:
    errors = iter([SessionReplacedError("New parameters."), None])
    bench = Bench(lambda _: next(errors), ONE)
    await bench.run()
    assert bench.attempts == [ONE, ONE]


async def test_a_fault_of_ours_is_logged_and_the_others_go_on(
    caplog: pytest.LogCaptureFixture,
) -> None:
    bench = Bench(lambda endpoint: ZeroDivisionError() if endpoint == ONE else None, ONE, TWO)
    with caplog.at_level(logging.ERROR):
        await bench.run()
    assert bench.attempts == [ONE, TWO]
    assert "the session with 10.0.0.1:11001 failed" in caplog.text


async def test_cancelling_gives_the_proxy_back() -> None:
    bench = Bench(lambda _: None, ONE)
    await bench.run()
    bench.now += 100
    assert bench.choice.take() == ONE


async def test_a_proxy_that_hangs_up_while_it_is_left_stops_nobody() -> None:
    async def hangs_up(_endpoint: Endpoint) -> None:
        try:
            await asyncio.Event().wait()
        except asyncio.CancelledError:
            raise SessionEndedError("It hung up.") from None

    bench = Bench(lambda _: None, ONE)
    bench.keeper = ProxyKeeper(bench.choice, bench.board.place("tiny", 0), hangs_up)
    async with asyncio.timeout(5):
        await bench.run()
