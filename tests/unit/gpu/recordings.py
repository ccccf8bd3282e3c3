"""Small recordings and a clock that stands still, for tests of cards."""

from dataclasses import dataclass

from app.gpu.nvml import NvmlSource
from app.gpu.recorded import RecordedCard, RecordedNvml, RecordedProcess, Recording

GB = 10**9
OURS = RecordedProcess(pid=7, command="/opt/engine", memory=5 * GB, is_ours=True)
GAME = RecordedProcess(pid=8, command="C:\\Games\\Starfall.exe", memory=2 * GB, draws=True)
SHELL = RecordedProcess(pid=9, command="/usr/bin/shell", memory=1 * GB, draws=True)


@dataclass(slots=True)
class Clock:
    now: float = 0.0

    def __call__(self) -> float:
        return self.now


def card(**changes: object) -> RecordedCard:
    values: dict[str, object] = {
        "uuid": "GPU-1",
        "name": "GeForce",
        "memory_total": 12 * GB,
        "compute": (8, 9),
        "power_limit": 285_000,
        "temperature_limit": 90,
        "memory_used": 8 * GB,
        "load": 50,
        "power": 200_000,
        "temperature": 60,
        "fan": 40,
        "clocks": 0,
        "processes": (OURS, GAME, SHELL),
    }
    return RecordedCard(**{**values, **changes})  # type: ignore[arg-type]


def bare_card(**changes: object) -> RecordedCard:
    """A card that tells nothing but its name."""
    return RecordedCard(**{"uuid": "GPU-2", "name": "Old", "memory_total": None, **changes})  # type: ignore[arg-type]


def computer(*cards: RecordedCard, **changes: object) -> Recording:
    values: dict[str, object] = {"about": "test", "driver": "570.86", "at_end": "hold"}
    return Recording(cards=cards, **{**values, **changes})  # type: ignore[arg-type]


def source(recording: Recording, clock: Clock) -> NvmlSource:
    return NvmlSource(RecordedNvml(recording, clock), clock, lambda _: False)
