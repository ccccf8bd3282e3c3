"""Watch a peer for silence: when to ask for a sign of life, and when to give it up."""

from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from app.protocol.connection import Role

_SHORTEST_SLEEP_S = 0.001


@dataclass(frozen=True, slots=True)
class Timers:
    """Seconds without a complete frame after which to ping (None: never) and to end."""

    ping_after_s: float | None
    end_after_s: float


_TIMERS = {
    Role.CONNECTING: Timers(ping_after_s=10.0, end_after_s=20.0),
    Role.ACCEPTING: Timers(ping_after_s=None, end_after_s=60.0),
}
"""Source: cocoon, net/TcpClient.cpp and net/TcpServer.cpp."""


def timers_for(role: Role) -> Timers:
    """Return the network's usual timers."""
    return _TIMERS[role]


class Watch:
    """Counts the seconds since the last complete frame; only such a frame starts it anew."""

    def __init__(
        self,
        timers: Timers,
        clock: Callable[[], float],
        sleep: Callable[[float], Awaitable[None]],
    ) -> None:
        self._timers = timers
        self._clock = clock
        self._sleep = sleep
        self._heard_at = clock()
        self._is_paused = False
        self._has_asked = False

    def heard(self) -> None:
        """Take note of a complete frame."""
        self._heard_at = self._clock()
        self._has_asked = False

    @contextmanager
    def paused(self) -> Iterator[None]:
        """Do not count while this side is the one that does not listen."""
        self._is_paused = True
        try:
            yield
        finally:
            self._is_paused = False
            self._heard_at = self._clock()

    async def run(self, ask: Callable[[], None]) -> float:
        """Return the seconds of silence once they are too many; `ask` once in each silence."""
        ends = self._timers.end_after_s
        while (silence := self._silence()) < ends:
            asks = self._timers.ping_after_s
            if asks is not None and silence >= asks and not self._has_asked:
                self._has_asked = True
                ask()
            next_s = ends if asks is None or self._has_asked else min(asks, ends)
            await self._sleep(max(next_s - silence, _SHORTEST_SLEEP_S))
        return silence

    def _silence(self) -> float:
        return 0.0 if self._is_paused else self._clock() - self._heard_at
