"""A desk's surroundings made by hand: a node that is scripted, clocks that are set."""

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, cast

from app.domain.network import Endpoint, NetworkDescription, ServedModel
from app.domain.pause import Surroundings
from app.network.changes import Changes
from app.network.proxy_states import ProxyState
from app.services.intake import Intake
from app.services.job_meter import JobMeter
from app.services.joined import Joined, NodeStart
from tests.fakes import network_description

if TYPE_CHECKING:
    from app.engine.health import EngineFailure
    from app.services.node import Node

NOON = 1_795_000_000.0


class FakeEngine:
    """Loads at once; its jobs are a number that a test sets."""

    def __init__(self) -> None:
        self.jobs_running = 0
        self.jobs_waiting = 0
        self.is_suspended = False
        self.is_broken = False
        self.last_failure: EngineFailure | None = None
        self.violations: tuple[EngineFailure, ...] = ()
        self.layers = ("few tasks",)
        self.device = "cpu int8"
        self.done: list[str] = []
        self.changes = Changes()

    @property
    def is_healthy(self) -> bool:
        return not (self.is_suspended or self.is_broken)

    async def watch_health(self) -> AsyncGenerator[bool, None]:
        while True:
            seen = self.changes.count
            yield self.is_healthy
            await self.changes.beyond(seen)

    async def suspend(self) -> None:
        self.is_suspended = True
        self.done.append("suspended")
        self.jobs_running = self.jobs_waiting = 0
        self.changes.notify()
        await asyncio.sleep(0)

    def resume(self) -> None:
        self.is_suspended = False
        self.done.append("resumed")
        self.changes.notify()

    async def cut_jobs(self, reason: str) -> None:
        assert reason
        self.done.append("cut")
        self.jobs_running = self.jobs_waiting = 0
        await asyncio.sleep(0)


class FakePool:
    """Connected, unless a test says otherwise."""

    def __init__(self) -> None:
        self.is_enabled = True
        self.said: list[bool] = []
        self.hurried = 0
        self.root = described().root
        self.changes = Changes()
        self.proxies = [ProxyState("tiny", Endpoint("127.0.0.1", 1), "Connected.", is_ready=True)]

    def set_enabled(self, is_enabled: bool) -> None:
        self.is_enabled = is_enabled
        self.said.append(is_enabled)

    def hurry(self) -> None:
        self.hurried += 1
        self.changes.notify()

    def states(self) -> list[ProxyState]:
        return self.proxies

    async def watch(self) -> AsyncIterator[list[ProxyState]]:
        while True:
            seen = self.changes.count
            yield self.proxies
            await self.changes.beyond(seen)


@dataclass
class FakeSharing:
    meter: JobMeter = field(default_factory=JobMeter)


class FakeNode:
    """The parts of a node that the desk touches."""

    def __init__(self) -> None:
        self.engine = FakeEngine()
        self.pool = FakePool()
        self.intake = Intake(self.engine, self.pool)
        self.sharing = FakeSharing()


def described(*models: str) -> NetworkDescription:
    plain = network_description(price_per_token=20, worker_fee_per_token=19)
    served = tuple(ServedModel("builtin:chat", f"{model}@1") for model in models or ("tiny",))
    return replace(plain, models=served)


def joined(node: FakeNode | None, **more: object) -> Joined:
    return Joined(described(), node=cast("Node", node), **more)  # type: ignore[arg-type]


class FakeLookout:
    def __init__(self) -> None:
        self.around = Surroundings()

    async def look(self) -> Surroundings:
        return self.around


@dataclass
class SetClock:
    """A clock that goes on only when a test says so."""

    now: float = NOON

    def __call__(self) -> float:
        return self.now


class Networks:
    """Joins whatever is wanted with a new node each time, or fails as told."""

    def __init__(self) -> None:
        self.starts: list[tuple[str, NodeStart]] = []
        self.nodes: list[FakeNode] = []
        self.failures: list[Exception] = []
        self.left = 0

    @asynccontextmanager
    async def join(self, choice: str, start: NodeStart) -> AsyncIterator[Joined]:
        self.starts.append((choice, start))
        if self.failures:
            raise self.failures.pop(0)
        node = FakeNode()
        node.engine.is_suspended = not start.is_loaded
        self.nodes.append(node)
        try:
            yield joined(node, slots=start.max_jobs)
        finally:
            self.left += 1


async def settle() -> None:
    """Let everything that can go on go on."""
    for _ in range(30):
        await asyncio.sleep(0)
