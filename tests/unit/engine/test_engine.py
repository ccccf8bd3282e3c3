import asyncio
from typing import TYPE_CHECKING, cast

import pytest

from app.domain.job import JobId, JobRequest, ResponseHead, ResponsePart
from app.engine import engine as engine_module
from app.engine.child.messages import MAX_REQUEST_BYTES
from app.engine.engine import Engine
from app.engine.errors import EngineLostError
from app.engine.health import EngineFailure, Health
from app.engine.scheduler import JobSlots
from app.isolation.frames import PipeError

if TYPE_CHECKING:
    from app.engine.session import EngineSession

pytestmark = pytest.mark.asyncio

REQUEST = JobRequest("GET", "/v1/models", (), b"")


class RefusingSession:
    """Takes no job because its request is too long."""

    pid = 5
    layers = ("no core dump",)

    def start(self, *_: object) -> None:
        raise PipeError("a message of many bytes")


async def _answer(
    engine: Engine, request: JobRequest = REQUEST, timeout_s: float = 5
) -> list[ResponsePart]:
    return [part async for part in engine.answer(JobId("1"), request, timeout_s=timeout_s)]


async def _status(engine: Engine, request: JobRequest = REQUEST, timeout_s: float = 5) -> int:
    head = (await _answer(engine, request, timeout_s))[0]
    assert isinstance(head, ResponseHead)
    return head.status


async def test_without_a_child_there_is_no_health() -> None:
    health = Health()
    engine = Engine(health, JobSlots(1, 0))
    assert (engine.is_healthy, engine.pid, engine.layers) == (False, None, ())
    assert engine.last_failure is None
    failure = EngineFailure("x")
    health.failed(failure)
    assert engine.last_failure is failure


async def test_a_ready_child_is_described() -> None:
    health = Health()
    engine = Engine(health, JobSlots(1, 0))
    health.ready(cast("EngineSession", RefusingSession()))
    await engine.wait_healthy()
    assert (engine.is_healthy, engine.pid, engine.layers) == (True, 5, ("no core dump",))
    assert await anext(aiter(engine.watch_health())) is True


async def test_a_request_that_cannot_be_sent_is_a_413_and_keeps_no_slot() -> None:
    health = Health()
    engine = Engine(health, JobSlots(1, 0))
    health.ready(cast("EngineSession", RefusingSession()))
    assert await _status(engine) == 413
    assert await _status(engine) == 413
    assert engine.jobs_running == 0


async def test_a_body_above_the_limit_takes_no_slot() -> None:
    slots = JobSlots(0, 0)
    large = JobRequest("POST", "/x", (), bytes(MAX_REQUEST_BYTES + 1))
    assert await _status(Engine(Health(), slots), large) == 413


async def test_no_room_in_the_queue_is_a_429() -> None:
    assert await _status(Engine(Health(), JobSlots(0, 0))) == 429


async def test_waiting_for_a_turn_ends_with_the_time_limit() -> None:
    engine = Engine(Health(), JobSlots(0, 1))
    assert await _status(engine, timeout_s=0) == 504
    assert engine.jobs_waiting == 0


async def test_a_job_waits_only_so_long_for_a_child(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine_module, "RESTART_PATIENCE_S", 0)
    engine = Engine(Health(), JobSlots(1, 0))
    with pytest.raises(EngineLostError, match="not running"):
        await _answer(engine)
    assert engine.jobs_running == 0


async def test_a_cancelled_job_gives_its_turn_back() -> None:
    engine = Engine(Health(), JobSlots(1, 0))
    async with asyncio.TaskGroup() as tasks:
        job = tasks.create_task(_answer(engine))
        await asyncio.sleep(0)
        assert engine.jobs_running == 1
        job.cancel()
    assert engine.jobs_running == 0
