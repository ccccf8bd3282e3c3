import asyncio

import pytest

from app.network.background import passing_tasks, running_beside


async def forever(log: list[str]) -> None:
    log.append("started")
    try:
        await asyncio.Event().wait()
    finally:
        log.append("ended")


async def failing() -> None:
    await asyncio.sleep(0)
    raise ValueError("broken work")


@pytest.mark.asyncio
async def test_work_ends_with_the_body() -> None:
    log: list[str] = []
    async with running_beside(forever(log)):
        await asyncio.sleep(0)
        assert log == ["started"]
    assert log == ["started", "ended"]


async def body_that_fails(log: list[str]) -> None:
    async with running_beside(forever(log)):
        await asyncio.sleep(0)
        raise KeyError


@pytest.mark.asyncio
async def test_error_of_the_body_comes_out_as_it_is() -> None:
    log: list[str] = []
    with pytest.raises(KeyError):
        await body_that_fails(log)
    assert log == ["started", "ended"]


@pytest.mark.asyncio
async def test_failing_work_cancels_the_body() -> None:
    with pytest.raises(ExceptionGroup) as caught:
        async with running_beside(failing()):
            await asyncio.Event().wait()
    assert caught.group_contains(ValueError, match="broken work")


@pytest.mark.asyncio
async def test_passing_tasks_end_with_the_body() -> None:
    log: list[str] = []
    async with passing_tasks() as tasks:
        tasks.create_task(forever(log))
        done = tasks.create_task(asyncio.sleep(0, "done"))
        assert await done == "done"
    assert log == ["started", "ended"]


async def body_with_a_failing_task(log: list[str]) -> None:
    async with passing_tasks() as tasks:
        tasks.create_task(failing())
        await forever(log)


@pytest.mark.asyncio
async def test_a_passing_task_that_fails_ends_the_body() -> None:
    log: list[str] = []
    with pytest.raises(ExceptionGroup) as raised:
        await body_with_a_failing_task(log)
    assert raised.group_contains(ValueError)
    assert log == ["started", "ended"]
