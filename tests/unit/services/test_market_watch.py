import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import pytest

from app.domain.errors import AppError
from app.domain.market import SeenModel, SeenProxy, SeenWorker
from app.services.joined import Joined
from app.services.market_watch import (
    EVERY_S,
    FIRST_EVERY_S,
    FIRST_LOOKS,
    CannotLookError,
    MarketWatch,
)
from tests.fakes import network_description

pytestmark = pytest.mark.asyncio

NETWORK = network_description(price_per_token=20, worker_fee_per_token=19)
LIST = (SeenProxy("1.2.3.4:5", (SeenModel("tiny", (SeenWorker(1000, 1, 2),)),), 0.001),)


@dataclass
class World:
    """A network that may be left, a clock that sleeping moves, and proxies that may be silent."""

    joined: Joined | None = field(default_factory=lambda: Joined(NETWORK))
    answers: list[Any] = field(default_factory=list)
    refusal: AppError | None = None
    is_open: bool = False
    now: float = 1000.0
    looked_at: list[float] = field(default_factory=list)
    open_lookers: int = 0
    at: dict[float, Callable[[], None]] = field(default_factory=dict)

    @asynccontextmanager
    async def open(self, _joined: Joined) -> AsyncIterator["World"]:
        if self.refusal is not None:
            raise self.refusal
        self.open_lookers += 1
        try:
            yield self
        finally:
            self.open_lookers -= 1

    async def look(self) -> tuple[SeenProxy, ...]:
        self.looked_at.append(self.now)
        answer = self.answers.pop(0) if self.answers else LIST
        if isinstance(answer, AppError):
            raise answer
        return LIST

    async def sleep(self, seconds: float) -> None:
        self.now += seconds
        for moment in [moment for moment in self.at if moment <= self.now]:
            self.at.pop(moment)()
        await asyncio.sleep(0)

    def watch(self) -> MarketWatch:
        return MarketWatch(
            lambda: self.joined, self.open, lambda: self.is_open, lambda: self.now, self.sleep
        )

    async def run(self, watch: MarketWatch, until: Callable[[], bool]) -> None:
        async with asyncio.TaskGroup() as group:
            task = group.create_task(watch.run())
            while not until():  # noqa: ASYNC110 - the world has no event for it
                await asyncio.sleep(0)
            task.cancel()


async def test_it_looks_often_at_first_and_then_rarely() -> None:
    world = World()
    await world.run(world.watch(), lambda: len(world.looked_at) > FIRST_LOOKS + 1)
    gaps = [b - a for a, b in zip(world.looked_at, world.looked_at[1:], strict=False)]
    assert gaps[0] == FIRST_EVERY_S
    assert gaps[FIRST_LOOKS] == EVERY_S
    assert world.open_lookers == 0


async def test_what_was_seen_is_kept_with_its_time() -> None:
    world = World(is_open=True)
    watch = world.watch()
    await world.run(watch, lambda: len(world.looked_at) > 2)
    assert watch.market.model("tiny").running == 1
    assert watch.market.since_utc == 1000.0
    assert watch.market.open_looks >= 2
    assert watch.changes.count >= 2


async def test_a_proxy_that_is_silent_is_asked_again() -> None:
    world = World(answers=[AppError("Nobody answers.")])
    watch = world.watch()
    await world.run(watch, lambda: bool(watch.market.problem))
    assert watch.market.problem == AppError.title
    assert watch.market.detail == "Nobody answers."
    assert watch.market.at_utc is None
    await world.run(watch, lambda: watch.market.at_utc is not None)
    assert watch.market.problem == ""


async def test_where_nobody_may_look_the_reason_stays_until_another_network_is_joined() -> None:
    world = World(refusal=CannotLookError("No gateway."))
    watch = world.watch()
    await world.run(watch, lambda: world.now > 1050.0)
    assert (watch.market.problem, watch.market.detail) == (CannotLookError.title, "")
    assert world.looked_at == []


async def test_another_network_begins_anew() -> None:
    world = World()
    watch = world.watch()

    def leave() -> None:
        world.joined = None

    world.at[1010.0] = leave
    await world.run(watch, lambda: world.joined is None and watch.market.at_utc is None)
    assert world.open_lookers == 0
    world.joined = Joined(NETWORK)
    await world.run(watch, lambda: watch.market.at_utc is not None)
    assert watch.market.since_utc is not None
    assert watch.market.since_utc > 1010.0


async def test_it_looks_soon_when_this_computer_begins_to_take_jobs() -> None:
    world = World()
    watch = world.watch()

    def begin() -> None:
        world.is_open = True

    world.at[1100.0] = begin
    await world.run(watch, lambda: watch.market.open_looks > 0)
    assert world.looked_at[-1] <= 1102.0


async def test_a_bug_is_not_hidden() -> None:
    world = World()

    async def broken() -> tuple[SeenProxy, ...]:
        raise ZeroDivisionError

    world.look = broken  # type: ignore[method-assign]
    with pytest.raises(ZeroDivisionError):
        await world.watch().run()
