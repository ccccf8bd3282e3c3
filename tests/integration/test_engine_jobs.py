"""Jobs through a real child process."""

import asyncio
from contextlib import aclosing

import pytest

from app.domain.job import ResponseBody, ResponseHead
from app.domain.price import TokenUsage
from app.engine.engine import Engine
from app.engine.errors import EngineError
from tests.integration.engine_support import JOB, ask, request, stand_in_engine


async def _eventually_idle(engine: Engine, within_s: float) -> None:
    async with asyncio.timeout(within_s):
        while engine.jobs_running:  # noqa: ASYNC110 - the engine announces no idleness
            await asyncio.sleep(0.005)


@pytest.mark.asyncio
async def test_an_answer_comes_back_with_its_usage() -> None:
    async with stand_in_engine() as engine:
        answer = await ask(engine, "/echo", b"hello")
    assert answer.head.status == 200
    assert answer.head.headers == (("Content-Type", "text/plain"),)
    assert answer.body == b"hello"
    assert answer.usage == TokenUsage(prompt=5, completion=1)


@pytest.mark.asyncio
async def test_long_bodies_travel_in_pieces_both_ways() -> None:
    body = bytes(range(256)) * 2**14
    async with stand_in_engine() as engine:
        answer = await ask(engine, "/echo", body)
        assert answer.body == body
        assert (await ask(engine, "/echo", bytes(2**25 + 1))).head.status == 413


@pytest.mark.asyncio
async def test_many_jobs_at_once_keep_their_limit() -> None:
    async with stand_in_engine(max_jobs=4, queue_limit=60) as engine:
        most_running = 0

        async def one(index: int) -> bytes:
            nonlocal most_running
            answer = await ask(engine, "/echo", b"%d" % index)
            most_running = max(most_running, engine.jobs_running)
            return answer.body

        answers = await asyncio.gather(*(one(index) for index in range(64)))
        assert answers == [b"%d" % index for index in range(64)]
        assert most_running <= 4
        assert (engine.jobs_running, engine.jobs_waiting) == (0, 0)


@pytest.mark.asyncio
async def test_a_full_queue_is_answered_with_429() -> None:
    async with stand_in_engine(max_jobs=1, queue_limit=1) as engine, asyncio.TaskGroup() as tasks:
        running = tasks.create_task(ask(engine, "/ticks", timeout_s=2))
        waiting = tasks.create_task(ask(engine, "/echo", b"patient"))
        await asyncio.sleep(0)
        refused = await ask(engine, "/echo")
        assert refused.head.status == 429
        assert ("Retry-After", "1") in refused.head.headers
        assert refused.error["code"] == "engine_busy"
        assert refused.error["param"] is None
        assert (await waiting).body == b"patient"
        assert (await running).usage.prompt == 7


@pytest.mark.asyncio
async def test_closing_the_answer_frees_the_slot_within_a_step() -> None:
    async with stand_in_engine(max_jobs=1) as engine:
        async with aclosing(engine.answer(JOB, request("/ticks"), timeout_s=20)) as parts:
            assert isinstance(await anext(parts), ResponseHead)
            assert isinstance(await anext(parts), ResponseBody)
            assert engine.jobs_running == 1
        await _eventually_idle(engine, within_s=1)
        assert (await ask(engine, "/echo", b"next")).body == b"next"


@pytest.mark.asyncio
async def test_cancelling_the_task_frees_the_slot_and_the_queue() -> None:
    async with stand_in_engine(max_jobs=1) as engine:
        running = asyncio.ensure_future(ask(engine, "/ticks"))  # noqa: TID251 - cancelled below
        waiting = asyncio.ensure_future(ask(engine, "/echo"))  # noqa: TID251 - cancelled below
        await asyncio.sleep(0.05)
        assert (engine.jobs_running, engine.jobs_waiting) == (1, 1)
        waiting.cancel()
        running.cancel()
        await asyncio.wait([waiting, running])
        assert engine.jobs_waiting == 0
        await _eventually_idle(engine, within_s=1)


@pytest.mark.asyncio
async def test_a_stream_at_its_deadline_ends_with_an_error_event_and_true_usage() -> None:
    async with stand_in_engine() as engine:
        answer = await ask(engine, "/ticks", timeout_s=2)
    *ticks, last, nothing = answer.body.split(b"\n\n")
    assert set(ticks) == {b"data: tick"}
    assert last.startswith(b'data: {"error": ')
    assert nothing == b""
    assert answer.usage.prompt == 7
    assert answer.usage.completion >= len(ticks)


@pytest.mark.asyncio
async def test_a_begun_answer_of_another_format_is_an_error_at_its_deadline() -> None:
    async with stand_in_engine() as engine:
        with pytest.raises(EngineError, match="time limit"):
            await ask(engine, "/text", timeout_s=0.2)


@pytest.mark.asyncio
async def test_a_job_that_waits_too_long_is_answered_with_504() -> None:
    async with stand_in_engine(max_jobs=1) as engine, asyncio.TaskGroup() as tasks:
        running = tasks.create_task(ask(engine, "/ticks", timeout_s=0.4))
        await asyncio.sleep(0.05)
        assert (await ask(engine, "/echo", timeout_s=0.1)).head.status == 504
        assert (await running).head.status == 200


@pytest.mark.asyncio
async def test_an_error_in_the_api_tells_no_prompt(caplog: pytest.LogCaptureFixture) -> None:
    async with stand_in_engine() as engine:
        early = await ask(engine, "/fail", b"my prompt")
        late = await ask(engine, "/fail", b"late")
        assert (await ask(engine, "/echo", b"alive")).body == b"alive"
    assert early.head.status == 500
    assert early.error["type"] == "server_error"
    assert late.body.startswith(b'data: tick\n\ndata: {"error": ')
    assert "ValueError at" in caplog.text
    assert "prompt" not in caplog.text
    assert "secret" not in caplog.text + str(early.error) + str(late.body)


@pytest.mark.asyncio
async def test_a_slow_reader_loses_its_job_and_holds_up_nobody() -> None:
    async with stand_in_engine() as engine:
        parts = engine.answer(JOB, request("/flood"), timeout_s=20)
        await anext(parts)
        await _eventually_idle(engine, within_s=10)
        assert (await ask(engine, "/echo", b"quick")).body == b"quick"
        with pytest.raises(EngineError, match="not taken"):
            await anext(parts)
