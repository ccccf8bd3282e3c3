"""Notices that the computer slept, and that somebody set its clock."""

import time
from collections.abc import Callable
from dataclasses import dataclass

from app.desktop.power import booted_utc

SHORTEST_SLEEP_S = 20.0
SHORTEST_JUMP_S = 5.0


def _boot_time() -> float:
    """Return seconds that count in sleep, too, where the system has such a clock."""
    clock = getattr(time, "CLOCK_BOOTTIME", None)
    return time.monotonic() if clock is None else time.clock_gettime(clock)


@dataclass(frozen=True, slots=True)
class ClockNews:
    """What happened since the last look: seconds asleep, and by how much the clock was set."""

    slept_s: float = 0.0
    jumped_s: float = 0.0


@dataclass(frozen=True, slots=True)
class Clocks:
    """The three clocks of a computer, in seconds.

    `awake` stands still in sleep on most systems, `boot` does not on Linux, and `wall` is what can
    be set. Where `boot` stands still, too, a wall clock that is ahead counts as sleep. `booted`
    tells when the computer was started, by the wall clock.
    """

    wall: Callable[[], float] = time.time
    awake: Callable[[], float] = time.monotonic
    boot: Callable[[], float] = _boot_time
    has_boot_time: bool = hasattr(time, "CLOCK_BOOTTIME")
    booted: Callable[[], float] = booted_utc


class ClockWatch:
    """Compares the clocks at every look."""

    def __init__(self, clocks: Clocks) -> None:
        self._clocks = clocks
        self._last = self._read()

    def look(self) -> ClockNews:
        """Return what happened since the last look."""
        now = self._read()
        wall, awake, boot = (new - old for new, old in zip(now, self._last, strict=True))
        self._last = now
        slept = boot - awake if self._clocks.has_boot_time else _guessed_sleep(wall, awake)
        jumped = wall - (awake + slept)
        return ClockNews(
            slept if slept >= SHORTEST_SLEEP_S else 0.0,
            jumped if abs(jumped) >= SHORTEST_JUMP_S else 0.0,
        )

    def _read(self) -> tuple[float, float, float]:
        return self._clocks.wall(), self._clocks.awake(), self._clocks.boot()


def _guessed_sleep(wall: float, awake: float) -> float:
    ahead = wall - awake
    return ahead if ahead >= SHORTEST_SLEEP_S else 0.0
