import asyncio
from typing import TYPE_CHECKING, cast

import pytest

from app.domain.job import JobId
from app.engine.errors import EngineLostError, EngineUnsafeError
from app.engine.health import EngineFailure, Health

if TYPE_CHECKING:
    from app.engine.session import EngineSession

SESSION = cast("EngineSession", object())


def test_ends_are_put_into_words() -> None:
    assert EngineFailure("x").exit_text == "no process"
    assert EngineFailure("x", exit_code=70).exit_text == "exit status 70"
    assert EngineFailure("x", exit_code=-9).exit_text == "SIGKILL"
    assert EngineFailure("x", exit_code=-200).exit_text == "signal 200"


@pytest.mark.asyncio
async def test_whoever_waits_gets_the_session() -> None:
    health = Health()
    async with asyncio.TaskGroup() as tasks:
        waiting = tasks.create_task(health.wait_ready())
        await asyncio.sleep(0)
        health.ready(SESSION)
    assert waiting.result() is SESSION
    assert health.session is SESSION


@pytest.mark.asyncio
async def test_a_failed_start_is_told_to_those_who_wait() -> None:
    health = Health()
    health.failed(EngineFailure("an old story"))

    async def wait() -> None:
        with pytest.raises(EngineLostError, match="no such model"):
            await health.wait_ready()

    async with asyncio.TaskGroup() as tasks:
        waiting = tasks.create_task(wait())
        await asyncio.sleep(0)
        health.failed(EngineFailure("it fell", was_ready=True))
        await asyncio.sleep(0)
        assert not waiting.done()
        health.failed(EngineFailure("no such model"))


@pytest.mark.asyncio
async def test_watchers_see_changes_only() -> None:
    health = Health()
    watch = health.watch()
    assert await anext(watch) is False
    health.failed(EngineFailure("x"))
    health.ready(SESSION)
    assert await anext(watch) is True
    health.lost()
    assert await anext(watch) is False
    assert health.failure == EngineFailure("x")


@pytest.mark.asyncio
async def test_too_little_protection_is_told_as_such() -> None:
    health = Health()

    async def wait() -> None:
        with pytest.raises(EngineUnsafeError, match="lacks: sealed"):
            await health.wait_ready()

    async with asyncio.TaskGroup() as tasks:
        tasks.create_task(wait())
        await asyncio.sleep(0)
        health.failed(EngineFailure("its sandbox lacks: sealed", is_unsafe=True))


def test_violations_are_kept_and_told_with_their_jobs() -> None:
    health = Health()
    jobs = tuple(JobId(f"{number}" * 64) for number in range(5))
    health.failed(EngineFailure("it fell", was_ready=True, job_ids=jobs))
    assert not health.violations
    bad = EngineFailure("it sent nonsense", True, -9, job_ids=jobs, is_violation=True)
    health.failed(bad)
    assert health.violations == (bad,)
    assert bad.sentence == (
        "The engine broke its rules during 0000000000000000, 1111111111111111, 2222222222222222 "
        "and 2 more: it sent nonsense; it was replaced."
    )
    idle = EngineFailure("it sent nonsense", is_violation=True)
    assert idle.sentence == "The engine broke its rules: it sent nonsense; it was replaced."
