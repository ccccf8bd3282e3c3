import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

import pytest

from app.services import node_rest
from app.services.node_rest import NodeRest, Wish
from tests.unit.services.desk_parts import FakeNode, settle

pytestmark = pytest.mark.asyncio

CLOSED = Wish(is_open=False, finish_by=float("inf"))
CUT = Wish(is_open=False)
UNLOADED = Wish(is_open=False, is_unloaded=True)


@pytest.fixture(autouse=True)
def _no_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(node_rest, "POLL_S", 0.0)


@asynccontextmanager
async def _running(rest: NodeRest) -> AsyncIterator[FakeNode]:
    node = FakeNode()
    async with asyncio.TaskGroup() as group:
        task = group.create_task(rest.run(node))
        await settle()
        yield node
        task.cancel()


async def test_an_open_node_is_left_alone() -> None:
    async with _running(NodeRest()) as node:
        assert node.intake.is_open
        assert node.engine.done == []


async def test_a_pause_closes_at_once_and_lets_jobs_finish() -> None:
    rest = NodeRest()
    async with _running(rest) as node:
        node.engine.jobs_running = 2
        rest.want(CLOSED)
        await settle()
        assert not node.intake.is_open
        assert node.pool.said[-1] is False
        assert node.engine.done == []
        node.engine.jobs_running = 0
        await settle()
        assert node.engine.done == []
        rest.want(Wish())
        await settle()
        assert node.intake.is_open


async def test_jobs_are_cut_when_their_time_is_up() -> None:
    rest = NodeRest()
    async with _running(rest) as node:
        node.engine.jobs_running, node.engine.jobs_waiting = 1, 3
        rest.want(CUT)
        await settle()
        assert node.engine.done == ["cut"]
        assert not node.engine.is_suspended


async def test_the_engine_goes_after_the_jobs_and_comes_back() -> None:
    rest = NodeRest()
    async with _running(rest) as node:
        node.engine.jobs_running = 1
        rest.want(UNLOADED)
        await settle()
        assert node.engine.done == ["cut", "suspended"]
        assert rest.freed_in_s is not None
        rest.want(CLOSED)
        await settle()
        assert node.engine.done == ["cut", "suspended", "resumed"]
        assert not node.intake.is_open


async def test_a_newer_wish_ends_the_wait_for_jobs() -> None:
    rest = NodeRest()
    async with _running(rest) as node:
        node.engine.jobs_running = 1
        rest.want(CLOSED)
        await settle()
        rest.want(Wish())
        await settle()
        assert node.intake.is_open
        assert node.engine.jobs_running == 1
        assert node.engine.done == []


async def test_freeing_is_measured_and_cuts() -> None:
    times = iter((10.0, 11.25))
    clock: Callable[[], float] = lambda: next(times)  # noqa: E731
    rest, node = NodeRest(clock), FakeNode()
    node.engine.jobs_running = 5
    freeing = asyncio.ensure_future(rest.free(node))  # noqa: TID251 - awaited below
    await asyncio.sleep(0)
    assert rest.is_freeing
    assert not node.intake.is_open
    assert await freeing == 1.25
    assert (rest.freed_in_s, rest.is_freeing) == (1.25, False)
    assert node.engine.done == ["suspended"]


async def test_the_same_wish_again_is_no_news() -> None:
    rest = NodeRest()
    before = rest.changes.count
    rest.want(Wish())
    assert rest.changes.count == before
    rest.want(CLOSED)
    rest.want(CLOSED)
    assert rest.changes.count == before + 1
