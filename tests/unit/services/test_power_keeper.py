import asyncio
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field

import pytest

from app.domain.settings import Settings
from app.gpu.power_limit import CardPower, PowerLimits, PowerOutcome
from app.gpu.recorded import RecordedNvml
from app.services.power_keeper import PowerKeeper
from tests.unit.gpu.recordings import Clock, card, computer
from tests.unit.gpu.test_power_limit import limit_of, recorded

pytestmark = pytest.mark.asyncio


@dataclass
class Store:
    """Settings that change when the test says so."""

    now: Settings = field(default_factory=Settings)
    changed: asyncio.Event = field(default_factory=asyncio.Event)

    async def watch(self) -> AsyncIterator[Settings]:
        while True:
            yield self.now
            await self.changed.wait()
            self.changed.clear()

    def set(self, watts: int | None) -> None:
        self.now = Settings().with_values({"power_limit_w": watts})
        self.changed.set()


async def _until(keeper: PowerKeeper, wanted: Callable[[], bool]) -> None:
    while not wanted():
        await keeper.changes.beyond(keeper.changes.count)


async def test_the_ceiling_of_the_settings_is_followed_and_taken_back_at_the_end() -> None:
    nvml, store = recorded(), Store()
    keeper = PowerKeeper(store, PowerLimits(nvml))
    async with asyncio.TaskGroup() as group:
        task = group.create_task(keeper.run())
        store.set(200)
        await _until(keeper, lambda: bool(keeper.cards))
        assert keeper.cards == (CardPower("GPU-1", PowerOutcome.LOWERED, 200.0),)
        assert limit_of(nvml) == 200_000
        task.cancel()
    assert limit_of(nvml) == 285_000


async def test_a_ceiling_that_is_unset_is_taken_back_at_once() -> None:
    nvml, store = recorded(), Store()
    keeper = PowerKeeper(store, PowerLimits(nvml))
    async with asyncio.TaskGroup() as group:
        task = group.create_task(keeper.run())
        store.set(200)
        await _until(keeper, lambda: bool(keeper.cards))
        store.set(None)
        await _until(keeper, lambda: not keeper.cards)
        assert limit_of(nvml) == 285_000
        task.cancel()


async def test_a_refusal_is_kept_for_whoever_shows_it() -> None:
    refusing = RecordedNvml(computer(card(power_limits=(1, 10**6))), Clock())
    store = Store()
    keeper = PowerKeeper(store, PowerLimits(refusing))
    async with asyncio.TaskGroup() as group:
        task = group.create_task(keeper.run())
        store.set(200)
        await _until(keeper, lambda: bool(keeper.cards))
        assert keeper.cards[0].outcome is PowerOutcome.FORBIDDEN
        task.cancel()
