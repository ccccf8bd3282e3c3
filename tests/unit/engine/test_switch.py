import asyncio
from contextlib import suppress

import pytest

from app.engine.switch import Switch

pytestmark = pytest.mark.asyncio


async def test_it_is_on_and_empty_at_first() -> None:
    switch = Switch()
    assert switch.is_on
    async with asyncio.timeout(1):
        await switch.wait_on()
        await switch.wait_empty()


async def test_each_turn_wakes_those_who_wait_for_it() -> None:
    switch = Switch()
    async with asyncio.timeout(1), asyncio.TaskGroup() as group:
        off = group.create_task(switch.wait_off())
        await asyncio.sleep(0)
        assert not off.done()
        switch.turn_off()
        await off
        assert not switch.is_on
        on = group.create_task(switch.wait_on())
        await asyncio.sleep(0)
        assert not on.done()
        switch.turn_on()
        await on


async def test_a_turn_that_was_taken_back_wakes_nobody() -> None:
    switch = Switch()
    async with asyncio.timeout(1), asyncio.TaskGroup() as group:
        off = group.create_task(switch.wait_off())
        await asyncio.sleep(0)
        switch.turn_off()
        switch.turn_on()
        for _ in range(3):
            await asyncio.sleep(0)
        assert not off.done()
        off.cancel()


async def test_a_child_is_there_until_its_end_however_it_comes() -> None:
    switch = Switch()
    async with asyncio.timeout(1), asyncio.TaskGroup() as group:
        with suppress(ValueError), switch.child():
            empty = group.create_task(switch.wait_empty())
            await asyncio.sleep(0)
            assert not empty.done()
            raise ValueError
        await empty
