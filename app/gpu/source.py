"""What the monitor asks: something that tells about cards, whatever they are."""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import Protocol

from app.domain.gpu import DriverState, GpuInfo, GpuReading, GpuState


@dataclass(frozen=True, slots=True)
class Sample:
    """What one look at a card brought; no reading where it could not be asked."""

    info: GpuInfo
    state: GpuState
    reading: GpuReading | None = None
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Look:
    """What one look at all cards brought; `detail` is the driver's own complaint."""

    driver: DriverState
    samples: tuple[Sample, ...] = ()
    detail: str = ""


class GpuSource(Protocol):
    """Cards that can be asked; every call blocks."""

    def look(self, own_pids: Collection[int], at_utc: float) -> Look:
        """Ask about every card; `own_pids` are processes whose memory counts as ours."""

    def close(self) -> None:
        """Let go of the driver; another look takes hold of it again."""


class LateSource:
    """A `GpuSource` that is made at the first look, by whoever looks."""

    def __init__(self, make: Callable[[], GpuSource]) -> None:
        self._make = make
        self._made: GpuSource | None = None

    def look(self, own_pids: Collection[int], at_utc: float) -> Look:
        """Ask about every card."""
        if self._made is None:
            self._made = self._make()
        return self._made.look(own_pids, at_utc)

    def close(self) -> None:
        """Let go of the driver, if it was ever asked."""
        if self._made is not None:
            self._made.close()
