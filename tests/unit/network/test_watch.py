import asyncio

import pytest

from app.network.watch import Timers, Watch, timers_for
from app.protocol.connection import Role
from tests.unit.network.support import ManualClock, settle

pytestmark = pytest.mark.asyncio

CONNECTING = Timers(ping_after_s=10, end_after_s=20)


class Observed:
    def __init__(self, timers: Timers) -> None:
        self.clock = ManualClock()
        self.watch = Watch(timers, self.clock, self.clock.sleep)
        self.asked_at: list[float] = []
        self.silence_s: float | None = None

    async def run(self) -> None:
        self.silence_s = await self.watch.run(lambda: self.asked_at.append(self.clock.now - 1000))


async def test_silence_is_asked_about_once_and_then_ends() -> None:
    seen = Observed(CONNECTING)
    async with asyncio.TaskGroup() as group:
        group.create_task(seen.run())
        await settle()
        await seen.clock.advance(9.9)
        assert seen.asked_at == []
        await seen.clock.advance(0.2)
        assert seen.asked_at == [10]
        await seen.clock.advance(9.8)
        assert seen.silence_s is None
        await seen.clock.advance(0.2)
    assert seen.asked_at == [10]
    assert seen.silence_s == pytest.approx(20)


async def test_every_frame_starts_the_count_anew() -> None:
    seen = Observed(CONNECTING)
    async with asyncio.TaskGroup() as group:
        group.create_task(seen.run())
        await settle()
        for _ in range(5):
            await seen.clock.advance(12)
            seen.watch.heard()
        assert seen.silence_s is None
        assert seen.asked_at == [10, 22, 34, 46, 58]
        await seen.clock.advance(20)
    assert seen.silence_s == pytest.approx(20)


async def test_the_accepting_side_never_asks() -> None:
    seen = Observed(timers_for(Role.ACCEPTING))
    async with asyncio.TaskGroup() as group:
        group.create_task(seen.run())
        await settle()
        await seen.clock.advance(59.9)
        assert seen.silence_s is None
        await seen.clock.advance(0.1)
    assert seen.asked_at == []
    assert seen.silence_s == pytest.approx(60)


async def test_a_pause_of_our_own_is_no_silence() -> None:
    seen = Observed(CONNECTING)
    async with asyncio.TaskGroup() as group:
        group.create_task(seen.run())
        await settle()
        with seen.watch.paused():
            await seen.clock.advance(100)
        assert seen.silence_s is None
        assert seen.asked_at == []
        await seen.clock.advance(20)
    assert seen.silence_s == pytest.approx(20)


async def test_the_usual_timers() -> None:
    assert timers_for(Role.CONNECTING) == Timers(ping_after_s=10, end_after_s=20)
    assert timers_for(Role.ACCEPTING) == Timers(ping_after_s=None, end_after_s=60)
