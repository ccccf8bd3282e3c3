"""After a sleep of the computer, or on another network: what has to be looked at anew."""

import logging
from collections.abc import Callable
from typing import Protocol

WAKE_RESTART_S = 60.0
"""After a sleep of this length the engine is started anew: a GPU may not be what it was."""

_log = logging.getLogger(__name__)


class SleepyEngine(Protocol):
    """What is done to the engine."""

    @property
    def is_healthy(self) -> bool:
        """Whether it takes jobs."""

    async def suspend(self) -> None:
        """Unload."""

    def resume(self) -> None:
        """Load."""


class Pool(Protocol):
    """What is done to the connections."""

    def hurry(self) -> None:
        """Try every proxy that is waited for at once."""


class WayWatch:
    """Notices that this computer's addresses are others: a network was joined or left."""

    def __init__(self, addresses: Callable[[], frozenset[str] | None]) -> None:
        self._addresses = addresses
        self._last = addresses()

    def has_changed(self) -> bool:
        """Tell whether they are others than at the last call; what is not known is no change."""
        now = self._addresses()
        if now is None or now == self._last:
            return False
        _log.info("The addresses of this computer have changed; proxies are tried at once.")
        self._last = now
        return True


async def come_back(engine: SleepyEngine, pool: Pool, slept_s: float) -> None:
    """Try the proxies at once, and start the engine anew after a long sleep.

    A pause that unloads has its way at the next look.
    """
    pool.hurry()
    if slept_s >= WAKE_RESTART_S and engine.is_healthy:
        _log.info("The computer slept for %.0f s; the engine is started anew.", slept_s)
        await engine.suspend()
        engine.resume()
