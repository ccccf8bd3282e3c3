"""Whether jobs are taken: only while the owner lets them in and the engine is ready."""

from collections.abc import AsyncGenerator
from typing import Protocol


class EngineHealth(Protocol):
    """What is asked of the engine."""

    @property
    def is_healthy(self) -> bool:
        """Whether it takes jobs."""

    def watch_health(self) -> AsyncGenerator[bool, None]:
        """Yield that, now and at each change."""


class JobSwitch(Protocol):
    """Who tells the proxies."""

    def set_enabled(self, is_enabled: bool) -> None:
        """Take jobs, or none; running jobs go on."""


class Intake:
    """Tells the proxies at once when either changes."""

    def __init__(self, engine: EngineHealth, switch: JobSwitch, *, is_open: bool = True) -> None:
        self._engine = engine
        self._switch = switch
        self._is_open = is_open
        self._apply()

    @property
    def is_open(self) -> bool:
        """Whether the owner lets jobs in."""
        return self._is_open

    def open(self) -> None:
        """Let jobs in as soon as the engine is ready."""
        self._is_open = True
        self._apply()

    def close(self) -> None:
        """Let none in; running jobs go on."""
        self._is_open = False
        self._apply()

    async def run(self) -> None:
        """Follow the engine until cancelled."""
        async for _ in self._engine.watch_health():
            self._apply()

    def _apply(self) -> None:
        self._switch.set_enabled(self._is_open and self._engine.is_healthy)
