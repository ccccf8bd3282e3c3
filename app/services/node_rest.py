"""Carries out pauses on a running node: no new jobs at once, then no jobs, then no engine."""

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from app.network.changes import Changes

POLL_S = 0.1
CUT_REASON = "the owner needs the computer"


class Engine(Protocol):
    """What is done to the engine."""

    @property
    def jobs_running(self) -> int:
        """Jobs it works on."""

    @property
    def jobs_waiting(self) -> int:
        """Jobs that wait for their turn."""

    @property
    def is_suspended(self) -> bool:
        """Whether it is unloaded."""

    async def suspend(self) -> None:
        """Unload it and return when its memory is free."""

    def resume(self) -> None:
        """Load it."""

    async def cut_jobs(self, reason: str) -> None:
        """End all jobs."""


class Intake(Protocol):
    """Whether jobs are let in."""

    def open(self) -> None:
        """Let them in."""

    def close(self) -> None:
        """Let none in."""


class RestingNode(Protocol):
    """The parts of a node that a pause concerns."""

    @property
    def engine(self) -> Engine:
        """What works."""

    @property
    def intake(self) -> Intake:
        """What lets jobs in."""


@dataclass(frozen=True, slots=True)
class Wish:
    """How a node should be.

    Without `is_open` no job is let in, and those that run may go on until `finish_by` (a time of
    the loop), then they are cut. With `is_unloaded` the engine goes then, too.
    """

    is_open: bool = True
    is_unloaded: bool = False
    finish_by: float = 0.0


class NodeRest:
    """Makes a node as it is wished; the newest wish counts."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self.changes = Changes()
        self.freed_in_s: float | None = None
        self.is_freeing = False
        self._clock = clock
        self._wish = Wish()

    @property
    def wish(self) -> Wish:
        """The newest wish."""
        return self._wish

    def want(self, wish: Wish) -> None:
        """Ask for something else, or for the same again."""
        if wish != self._wish:
            self._wish = wish
            self.changes.notify()

    async def free(self, node: RestingNode) -> float:
        """Unload at once, cutting what runs; return how many seconds it took."""
        self.is_freeing = True
        self.changes.notify()
        started = self._clock()
        try:
            node.intake.close()
            await node.engine.suspend()
            self.freed_in_s = self._clock() - started
        finally:
            self.is_freeing = False
            self.changes.notify()
        return self.freed_in_s

    async def run(self, node: RestingNode) -> None:
        """Keep the node as it is wished, until cancelled."""
        while True:
            seen = self.changes.count
            await self._obey(node, seen)
            await self.changes.beyond(seen)

    async def _obey(self, node: RestingNode, seen: int) -> None:
        wish = self._wish
        if wish.is_open:
            if node.engine.is_suspended and not self.is_freeing:
                node.engine.resume()
            node.intake.open()
            return
        node.intake.close()
        if not await self._has_finished(node, wish, seen):
            return
        if wish.is_unloaded and not node.engine.is_suspended:
            await self.free(node)
        elif not wish.is_unloaded and node.engine.is_suspended and not self.is_freeing:
            node.engine.resume()

    async def _has_finished(self, node: RestingNode, wish: Wish, seen: int) -> bool:
        """Wait for the jobs; False if something else is wished meanwhile."""
        loop = asyncio.get_running_loop()
        while _is_busy(node):
            if self.changes.count != seen:
                return False
            if loop.time() >= wish.finish_by:
                await self._cut(node)
                return True
            await asyncio.sleep(POLL_S)
        return True

    @staticmethod
    async def _cut(node: RestingNode) -> None:
        await node.engine.cut_jobs(CUT_REASON)


def _is_busy(node: RestingNode) -> bool:
    return bool(node.engine.jobs_running or node.engine.jobs_waiting)
