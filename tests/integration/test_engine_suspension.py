"""Unloading the engine and cutting its jobs, with the stand-in child."""

import asyncio
import os
import signal
import time
from contextlib import aclosing
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.job import ResponseBody
from app.engine.engine import Engine
from app.engine.errors import EngineLostError
from app.engine.supervisor import running_engine
from tests.integration.engine_support import JOB, MODEL, OPTIONS, ask, request, stand_in_engine

pytestmark = pytest.mark.asyncio

FREE_WITHIN_S = 2.0


def _is_there(pid: int | None) -> bool:
    return Path(f"/proc/{pid}").exists() if Path("/proc").exists() else False


async def _started(engine: Engine, path: str) -> "asyncio.Task[object]":
    task: asyncio.Task[object] = asyncio.ensure_future(ask(engine, path))  # noqa: TID251 - awaited by the test
    while not engine.jobs_running:  # noqa: ASYNC110 - the slot is taken within a step
        await asyncio.sleep(0)
    await asyncio.sleep(0.05)
    return task


async def test_nothing_is_left_of_a_suspended_engine() -> None:
    async with stand_in_engine() as engine:
        pid = engine.pid
        job = await _started(engine, "/ticks")
        began = time.monotonic()
        await engine.suspend()
        assert time.monotonic() - began < FREE_WITHIN_S
        assert not _is_there(pid)
        assert (engine.is_suspended, engine.is_healthy, engine.pid) == (True, False, None)
        with pytest.raises(EngineLostError):
            await job
        assert engine.last_failure is None


async def test_jobs_that_come_meanwhile_are_refused_at_once() -> None:
    async with stand_in_engine() as engine:
        await engine.suspend()
        with pytest.raises(EngineLostError, match="unloaded"):
            await ask(engine, "/echo")
        assert engine.jobs_running == 0


async def test_a_resumed_engine_works_and_health_tells() -> None:
    async with stand_in_engine() as engine, aclosing(engine.watch_health()) as watch:
        assert await anext(watch)
        await engine.suspend()
        assert not await anext(watch)
        engine.resume()
        async with asyncio.timeout(20):
            assert await anext(watch)
        assert (await ask(engine, "/echo", b"again")).body == b"again"


async def test_an_engine_is_suspended_while_it_loads() -> None:
    slow = replace(OPTIONS, models=(replace(MODEL, name="slow"),))
    async with running_engine(slow) as engine, asyncio.timeout(10):
        await asyncio.sleep(0.3)
        await engine.suspend()
        assert engine.last_failure is None
        engine.resume()
        await engine.suspend()


async def test_suspending_twice_and_while_it_restarts_does_no_harm() -> None:
    async with stand_in_engine() as engine, asyncio.timeout(20):
        assert engine.pid is not None
        os.kill(engine.pid, signal.SIGKILL)
        await asyncio.sleep(0.05)
        await asyncio.gather(engine.suspend(), engine.suspend())
        engine.resume()
        engine.resume()
        await engine.wait_healthy()
        assert (await ask(engine, "/echo", b"x")).body == b"x"


async def test_cut_jobs_end_and_the_child_stays() -> None:
    async with stand_in_engine(max_jobs=2) as engine, asyncio.timeout(10):
        pid = engine.pid
        jobs = [await _started(engine, "/ticks") for _ in range(3)]
        assert (engine.jobs_running, engine.jobs_waiting) == (2, 1)
        await engine.cut_jobs("the owner paused")
        outcomes = await asyncio.gather(*jobs, return_exceptions=True)
        assert [type(outcome) for outcome in outcomes] == [EngineLostError] * 3
        assert (engine.jobs_running, engine.jobs_waiting) == (0, 0)
        assert (await ask(engine, "/echo", b"after")).body == b"after"
        assert engine.pid == pid


async def test_what_was_answered_before_the_cut_has_arrived() -> None:
    async with stand_in_engine() as engine, asyncio.timeout(10):
        answer = engine.answer(JOB, request("/ticks"), timeout_s=20)
        parts = [await anext(answer) for _ in range(4)]
        assert all(isinstance(part, ResponseBody) for part in parts[1:])
        await engine.cut_jobs("the owner paused")
        with pytest.raises(EngineLostError, match="the owner paused"):
            await anext(answer)
