"""Cards, what was measured on them, and what can be wrong with them.

Every measured field may be None: the card or its driver does not tell. That is a gap, never a zero.
"""

from dataclasses import dataclass
from enum import Enum

POLL_S = 2.0
"""Seconds between two readings."""

HISTORY = 60
"""How many readings are kept of each card: two minutes."""


class LimitReason(Enum):
    """What keeps a card from being faster."""

    NOTHING = "nothing"
    IDLE = "idle"
    LOAD = "load"
    MEMORY = "memory"
    """How fast its memory is, not how much of it there is."""
    POWER_CAP = "power-cap"
    POWER_SUPPLY = "power-supply"
    HEAT = "heat"
    CLOCKS = "clocks"


class GpuState(Enum):
    """Whether a card can be used now."""

    WORKING = "working"
    SPLIT = "split"
    """Cut into parts (MIG): most of it is not measured as a whole."""
    ASLEEP = "asleep"
    """A laptop's card that is switched off; asking it would wake it."""
    LOST = "lost"
    RESET_NEEDED = "reset-needed"
    SILENT = "silent"
    """The driver has not answered for some seconds."""
    FAILED = "failed"


class DriverState(Enum):
    """Whether the graphics driver can be asked about cards."""

    WORKING = "working"
    NO_CARD = "no-card"
    NO_BINDING = "no-binding"
    """Python's package for asking the driver is not installed."""
    NOT_INSTALLED = "not-installed"
    NOT_LOADED = "not-loaded"
    UPDATED = "updated"
    """The driver's files are newer than the driver that runs."""
    FORBIDDEN = "forbidden"
    SILENT = "silent"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class GpuInfo:
    """What does not change on a card, or on the processor where that is the device.

    `index` counts from 0 in the order in which cards were first seen and stays while the program
    runs. `compute` is the CUDA compute capability. `parts` is into how many pieces MIG cut it.
    """

    index: int
    uuid: str
    name: str
    driver: str = ""
    memory_total_bytes: int | None = None
    power_limit_w: float | None = None
    temperature_limit_c: float | None = None
    compute: tuple[int, int] | None = None
    parts: int = 0
    is_cpu: bool = False


@dataclass(frozen=True, slots=True)
class OtherProgram:
    """A program of somebody else that holds memory of a card; `memory` in bytes."""

    name: str
    memory: int


@dataclass(frozen=True, slots=True)
class GpuReading:
    """One measurement. `load` and `fan` are fractions of 1, memory is in bytes.

    `memory_used` can be known where the shares of it are not (Windows tells no memory per program).
    """

    at_utc: float
    load: float | None = None
    memory_ours: int | None = None
    memory_others: int | None = None
    memory_used: int | None = None
    memory_total: int | None = None
    power_w: float | None = None
    temperature_c: float | None = None
    fan: float | None = None
    limit: LimitReason | None = None
    largest_other: OtherProgram | None = None


@dataclass(frozen=True, slots=True)
class Gpu:
    """A card now, with its last readings, newest last; `detail` is the driver's own complaint."""

    info: GpuInfo
    state: GpuState
    readings: tuple[GpuReading, ...] = ()
    detail: str = ""

    @property
    def latest(self) -> GpuReading | None:
        """The newest reading, None before the first."""
        return self.readings[-1] if self.readings else None


@dataclass(frozen=True, slots=True)
class Hardware:
    """All cards, or the processor where there are none, and what the driver says.

    A card that was seen and is gone stays here as lost: the processor never takes its place in
    silence.
    """

    driver: DriverState
    gpus: tuple[Gpu, ...] = ()
    detail: str = ""
