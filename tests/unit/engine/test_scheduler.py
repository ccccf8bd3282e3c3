import asyncio

import pytest

from app.engine.scheduler import JobSlots, QueueFullError

pytestmark = pytest.mark.asyncio


async def _settle() -> None:
    for _ in range(3):
        await asyncio.sleep(0)


async def test_slots_are_taken_at_once_while_there_are_some() -> None:
    slots = JobSlots(max_jobs=2, queue_limit=0)
    await slots.take()
    await slots.take()
    assert slots.running == 2
    with pytest.raises(QueueFullError):
        await slots.take()
    slots.give_back()
    await slots.take()


async def test_first_come_first_served() -> None:
    slots = JobSlots(max_jobs=1, queue_limit=3)
    served: list[int] = []

    async def job(number: int) -> None:
        await slots.take()
        served.append(number)
        await asyncio.sleep(0)
        slots.give_back()

    async with asyncio.TaskGroup() as tasks:
        for number in range(4):
            tasks.create_task(job(number))
    assert served == [0, 1, 2, 3]
    assert (slots.running, slots.waiting) == (0, 0)


async def test_a_cancelled_job_leaves_the_queue() -> None:
    slots = JobSlots(max_jobs=1, queue_limit=1)
    await slots.take()
    async with asyncio.TaskGroup() as tasks:
        waiting = tasks.create_task(slots.take())
        await _settle()
        assert slots.waiting == 1
        waiting.cancel()
    assert slots.waiting == 0
    slots.give_back()
    assert slots.running == 0


async def test_a_slot_given_to_a_job_cancelled_meanwhile_is_passed_on() -> None:
    slots = JobSlots(max_jobs=1, queue_limit=2)
    await slots.take()
    async with asyncio.TaskGroup() as tasks:
        first = tasks.create_task(slots.take())
        second = tasks.create_task(slots.take())
        await _settle()
        slots.give_back()
        first.cancel()
        await second
    assert first.cancelled()
    assert (slots.running, slots.waiting) == (1, 0)


async def test_a_slot_is_not_given_to_a_job_that_is_just_being_cancelled() -> None:
    slots = JobSlots(max_jobs=1, queue_limit=2)
    await slots.take()
    async with asyncio.TaskGroup() as tasks:
        first = tasks.create_task(slots.take())
        second = tasks.create_task(slots.take())
        await _settle()
        first.cancel()
        slots.give_back()
        await second
    assert (slots.running, slots.waiting) == (1, 0)


async def test_a_newcomer_does_not_overtake() -> None:
    slots = JobSlots(max_jobs=1, queue_limit=2)
    await slots.take()
    async with asyncio.TaskGroup() as tasks:
        tasks.create_task(slots.take())
        await _settle()
        slots.give_back()
        newcomer = tasks.create_task(slots.take())
        await _settle()
        assert not newcomer.done()
        slots.give_back()
