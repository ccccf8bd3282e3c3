import asyncio
from collections.abc import AsyncIterator
from typing import TYPE_CHECKING, cast

import msgspec
import pytest

from app.domain.job import JobId, JobRequest, ResponsePart
from app.engine.child.messages import (
    PIECE_BYTES,
    Body,
    Cancel,
    End,
    Failed,
    FromChild,
    Head,
    LoadFailed,
    LoadModels,
    ModelFiles,
    Ready,
    Run,
    RunBody,
    Stop,
)
from app.engine.errors import EngineLostError
from app.engine.running_job import RunningJob
from app.engine.session import (
    EngineSession,
    RulesBrokenError,
    SessionEndedError,
    UnsafeChildError,
)
from app.isolation.frames import PipeError

if TYPE_CHECKING:
    from app.isolation.pipe import ParentPipe

ORDER = LoadModels({"m": ModelFiles("chat", "/m")}, 4)
JOB = JobId("a1")


REQUIRED = frozenset({"sealed"})
LAYERS = ("sealed", "no core dump")


class FakePipe:
    """Keeps what is posted; says what it is told to, and None ends it."""

    def __init__(self) -> None:
        self.posted: list[msgspec.Struct] = []
        self.incoming: asyncio.Queue[list[FromChild] | PipeError | None] = asyncio.Queue()
        self.drained = 0

    def post(self, message: msgspec.Struct) -> None:
        self.posted.append(message)

    async def drain(self) -> None:
        self.drained += 1

    async def batches(self) -> AsyncIterator[list[FromChild]]:
        while (item := await self.incoming.get()) is not None:
            if isinstance(item, PipeError):
                raise item
            yield item

    def say(self, *messages: FromChild) -> None:
        self.incoming.put_nowait(list(messages))


class Fixture:
    def __init__(self, unresponsive_s: float = 60) -> None:
        self.pipe = FakePipe()
        self.kills = 0
        self.releases = 0
        pipe = cast("ParentPipe[FromChild]", self.pipe)
        self.session = EngineSession(77, pipe, self._kill, unresponsive_s, REQUIRED)

    def _kill(self) -> None:
        self.kills += 1
        self.pipe.incoming.put_nowait(None)

    def start(self, body: bytes = b"{}", timeout_s: float = 10) -> RunningJob:
        request = JobRequest("POST", "/p", (("a", "b"),), body)
        deadline = asyncio.get_running_loop().time() + timeout_s
        return self.session.start(JOB, request, deadline, self._release)

    def _release(self) -> None:
        self.releases += 1

    async def run_to_the_end(self) -> str:
        self.pipe.incoming.put_nowait(None)
        with pytest.raises(SessionEndedError) as caught:
            await self.session.run()
        return str(caught.value)


async def _parts(job: RunningJob) -> list[ResponsePart]:
    deadline = asyncio.get_running_loop().time() + 5
    return [part async for part in job.parts(deadline)]


pytestmark = pytest.mark.asyncio


async def test_loading_remembers_the_layers() -> None:
    fixture = Fixture()
    fixture.pipe.say(Ready(("m",), LAYERS))
    await fixture.session.load(ORDER)
    assert fixture.pipe.posted == [ORDER]
    assert fixture.session.layers == LAYERS


async def test_a_child_without_a_required_layer_gets_no_job() -> None:
    fixture = Fixture()
    fixture.pipe.say(Ready(("m",), ("no core dump",)))
    with pytest.raises(UnsafeChildError, match="its sandbox lacks: sealed"):
        await fixture.session.load(ORDER)


@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        ([LoadFailed("no file")], "no file"),
        ([Ready(("other",), ())], "did not answer"),
        ([Ready(("m",), ()), Head(1, 200, ())], "did not answer"),
        ([Body(1, b"x")], "did not answer"),
        (PipeError("a frame"), "it sent a frame"),
        (None, "did not answer"),
    ],
)
async def test_a_bad_start_has_a_reason(
    answer: list[FromChild] | PipeError | None, reason: str
) -> None:
    fixture = Fixture()
    fixture.pipe.incoming.put_nowait(answer)
    with pytest.raises(SessionEndedError, match=reason):
        await fixture.session.load(ORDER)


async def test_a_job_is_ordered_with_a_little_less_time() -> None:
    fixture = Fixture()
    fixture.start(timeout_s=10)
    fixture.start(timeout_s=100)
    first, second = (order for order in fixture.pipe.posted if isinstance(order, Run))
    assert (first.number, first.method, first.path) == (1, "POST", "/p")
    assert (first.headers, first.body, first.body_bytes) == ((("a", "b"),), b"{}", 2)
    assert first.deadline_s == pytest.approx(9, abs=0.1)
    assert second.deadline_s == pytest.approx(99, abs=0.1)


async def test_a_job_that_comes_too_late_has_no_time() -> None:
    fixture = Fixture()
    fixture.start(timeout_s=-1)
    assert isinstance(order := fixture.pipe.posted[0], Run)
    assert order.deadline_s == 0


async def test_long_bodies_follow_in_pieces() -> None:
    fixture = Fixture()
    body = bytes(range(256)) * (PIECE_BYTES // 100)
    job = fixture.start(body)
    fixture.pipe.say(Head(1, 200, ()), End(1, 0, 0, 0, 0))
    async with asyncio.TaskGroup() as tasks:
        tasks.create_task(_parts(job))
        await asyncio.sleep(0)
        await fixture.run_to_the_end()
    order, *rest = fixture.pipe.posted
    assert isinstance(order, Run)
    assert order.body_bytes == len(body)
    pieces = [piece.data for piece in rest if isinstance(piece, RunBody)]
    assert order.body + b"".join(pieces) == body
    assert fixture.pipe.drained == len(pieces) == 2


async def test_a_body_is_not_sent_for_a_job_that_is_over() -> None:
    fixture = Fixture()
    job = fixture.start(bytes(2 * PIECE_BYTES))
    fixture.pipe.say(Failed(1, "x"))
    await fixture.run_to_the_end()
    await _parts(job)
    assert len(fixture.pipe.posted) == 1


async def test_answers_find_their_jobs_and_slots_come_back() -> None:
    fixture = Fixture()
    jobs = [fixture.start(), fixture.start()]
    fixture.pipe.say(Head(2, 202, ()), Head(1, 201, ()), End(1, 1, 0, 0, 0))
    fixture.pipe.say(End(2, 2, 0, 0, 0))
    assert await fixture.run_to_the_end() == "its process ended"
    heads = [(await _parts(job))[0] for job in jobs]
    assert [getattr(head, "status", None) for head in heads] == [201, 202]
    assert fixture.releases == 2


async def test_jobs_that_run_at_the_end_are_lost() -> None:
    fixture = Fixture()
    job = fixture.start()
    await fixture.run_to_the_end()
    with pytest.raises(EngineLostError, match="its process ended"):
        await _parts(job)
    assert fixture.releases == 1


async def test_a_failure_is_logged_with_the_job(caplog: pytest.LogCaptureFixture) -> None:
    fixture = Fixture()
    fixture.start()
    fixture.pipe.say(Failed(1, "ValueError at x.py:1"))
    await fixture.run_to_the_end()
    assert "Job a1 failed in the engine: ValueError at x.py:1" in caplog.text


@pytest.mark.parametrize("message", [Ready((), ()), LoadFailed(""), Head(5, 200, ())])
async def test_breaking_the_rules_ends_the_session(message: FromChild) -> None:
    fixture = Fixture()
    fixture.start()
    fixture.pipe.say(message)
    with pytest.raises(RulesBrokenError, match="it sent") as caught:
        await fixture.session.run()
    assert caught.value.is_violation
    assert caught.value.job_ids == (JOB,)
    assert fixture.releases == 1


async def test_a_cancelled_job_keeps_its_slot_until_the_child_is_done() -> None:
    fixture = Fixture()
    fixture.start().abandon()
    assert fixture.pipe.posted[1:] == [Cancel(1)]
    assert fixture.releases == 0
    fixture.pipe.say(End(1, 0, 0, 0, 0, is_cut=True))
    await fixture.run_to_the_end()
    assert (fixture.releases, fixture.kills) == (1, 0)


async def test_a_job_that_does_not_stop_ends_the_child() -> None:
    fixture = Fixture(unresponsive_s=0)
    fixture.start().abandon()
    with pytest.raises(RulesBrokenError, match="cancelled job"):
        await fixture.session.run()
    assert fixture.kills == 1


async def test_stopping_waits_for_the_end_whatever_is_still_said() -> None:
    fixture = Fixture()
    fixture.pipe.say(Head(9, 200, ()))
    fixture.pipe.incoming.put_nowait(None)
    await fixture.session.stop()
    assert fixture.pipe.posted == [Stop()]
