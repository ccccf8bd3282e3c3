"""NVML played back from a file: what tests and demonstrations run on instead of a driver.

A recording holds the answers of each call as they change with time. It offers the functions of
``pynvml`` that are used here, so that everything above it runs as it is.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Literal

import msgspec

from app.gpu.nvml_api import THRESHOLD_GPU_MAX, Code

# ruff: noqa: D102, N802, N815 - the names and meanings are NVML's

_LARGEST_FILE = 2**20

Series = int | None | Annotated[list[int | None], msgspec.Meta(min_length=1, max_length=10_000)]
"""A value, or one for each step; null means that the card does not tell it."""


class RecordedProcess(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A program on a card; `memory` in bytes, 0 while it does not run."""

    pid: int
    command: str
    memory: Series
    is_ours: bool = False
    draws: bool = False


class RecordedCard(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A card's answers in NVML's units: per cent, milliwatts, bytes, °C, bits of `Clocks`.

    `error` is a return code for every call, 0 for none. `is_there` tells whether a start finds it.
    `power_limits` are the least and the most that its power limit can be, and with `may_set_power`
    this program may change it.
    """

    uuid: str
    name: str
    memory_total: int | None
    bus_id: str = "00000000:01:00.0"
    compute: tuple[int, int] | None = None
    power_limit: int | None = None
    power_limits: tuple[int, int] | None = None
    may_set_power: bool = False
    temperature_limit: int | None = None
    mig_parts: int | None = None
    memory_used: Series = None
    load: Series = None
    memory_load: Series = 0
    power: Series = None
    temperature: Series = None
    fan: Series = None
    clocks: Series = None
    error: Series = 0
    is_there: Series = 1
    processes: tuple[RecordedProcess, ...] = ()


class Recording(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A computer with cards; `init` is the return code of a start, and `about` says what it is."""

    about: str
    driver: str
    cards: tuple[RecordedCard, ...]
    init: Series = 0
    step_s: float = 2.0
    at_end: Literal["repeat", "hold"] = "repeat"


class RecordedNvmlError(Exception):
    """A return code that stands in the recording."""

    def __init__(self, value: int) -> None:
        super().__init__(f"NVML code {value}")
        self.value = value


@dataclass(frozen=True, slots=True)
class _Memory:
    total: int
    used: int


@dataclass(frozen=True, slots=True)
class _Rates:
    gpu: int
    memory: int


@dataclass(frozen=True, slots=True)
class _Process:
    pid: int
    usedGpuMemory: int | None


@dataclass(frozen=True, slots=True)
class _PciInfo:
    busId: str


class RecordedNvml:
    """An `Nvml` that plays a recording from the moment it is made."""

    NVMLError: type[Exception] = RecordedNvmlError

    def __init__(self, recording: Recording, clock: Callable[[], float] = time.monotonic) -> None:
        self._recording = recording
        self._clock = clock
        self._began_at = clock()
        self._power_limits: dict[str, int] = {}
        self._found: list[RecordedCard] | None = None
        """The cards that the last start found; None while it is not started."""

    @property
    def own_pids(self) -> frozenset[int]:
        """The processes that play the part of this program's engine."""
        processes = (process for card in self._recording.cards for process in card.processes)
        return frozenset(process.pid for process in processes if process.is_ours)

    def nvmlInit(self) -> None:
        self._fail(self._now(self._recording.init))
        self._found = [card for card in self._recording.cards if self._now(card.is_there)]

    def nvmlShutdown(self) -> None:
        self._started()
        self._found = None

    def nvmlSystemGetDriverVersion(self) -> str:
        self._started()
        return self._recording.driver

    def nvmlSystemGetProcessName(self, pid: int) -> str:
        for card in self._started():
            for process in card.processes:
                if process.pid == pid:
                    return process.command
        raise RecordedNvmlError(Code.NOT_FOUND)

    def nvmlDeviceGetCount(self) -> int:
        return len(self._started())

    def nvmlDeviceGetHandleByIndex(self, index: int) -> RecordedCard:
        return self._card(self._started()[index])

    def nvmlDeviceGetUUID(self, handle: object) -> str:
        return self._card(handle).uuid

    def nvmlDeviceGetName(self, handle: object) -> str:
        return self._card(handle).name

    def nvmlDeviceGetPciInfo(self, handle: object) -> _PciInfo:
        return _PciInfo(self._card(handle).bus_id)

    def nvmlDeviceGetMemoryInfo(self, handle: object) -> _Memory:
        card = self._card(handle)
        return _Memory(_told(card.memory_total), self._told_now(card.memory_used))

    def nvmlDeviceGetEnforcedPowerLimit(self, handle: object) -> int:
        return self.nvmlDeviceGetPowerManagementLimit(handle)

    def nvmlDeviceGetPowerManagementLimit(self, handle: object) -> int:
        card = self._card(handle)
        return self._power_limits.get(card.uuid, _told(card.power_limit))

    def nvmlDeviceGetPowerManagementDefaultLimit(self, handle: object) -> int:
        return _told(self._card(handle).power_limit)

    def nvmlDeviceGetPowerManagementLimitConstraints(self, handle: object) -> list[int]:
        limits = self._card(handle).power_limits
        if limits is None:
            raise RecordedNvmlError(Code.NOT_SUPPORTED)
        return list(limits)

    def nvmlDeviceSetPowerManagementLimit(self, handle: object, limit: int) -> None:
        card = self._card(handle)
        least, most = self.nvmlDeviceGetPowerManagementLimitConstraints(handle)
        if not card.may_set_power:
            raise RecordedNvmlError(Code.NO_PERMISSION)
        if not least <= limit <= most:
            raise RecordedNvmlError(Code.INVALID_ARGUMENT)
        self._power_limits[card.uuid] = limit

    def nvmlDeviceGetTemperatureThreshold(self, handle: object, threshold: int) -> int:
        card = self._card(handle)
        return _told(card.temperature_limit if threshold == THRESHOLD_GPU_MAX else None)

    def nvmlDeviceGetCudaComputeCapability(self, handle: object) -> tuple[int, int]:
        compute = self._card(handle).compute
        if compute is None:
            raise RecordedNvmlError(Code.NOT_SUPPORTED)
        return compute

    def nvmlDeviceGetMigMode(self, handle: object) -> list[int]:
        parts = _told(self._card(handle).mig_parts)
        return [int(parts > 0), int(parts > 0)]

    def nvmlDeviceGetMaxMigDeviceCount(self, handle: object) -> int:
        self._card(handle)
        return 7

    def nvmlDeviceGetMigDeviceHandleByIndex(self, handle: object, index: int) -> RecordedCard:
        card = self._card(handle)
        if index >= (card.mig_parts or 0):
            raise RecordedNvmlError(Code.NOT_FOUND)
        return card

    def nvmlDeviceGetUtilizationRates(self, handle: object) -> _Rates:
        card = self._card(handle)
        return _Rates(self._told_now(card.load), self._told_now(card.memory_load))

    def nvmlDeviceGetPowerUsage(self, handle: object) -> int:
        return self._told_now(self._card(handle).power)

    def nvmlDeviceGetTemperature(self, handle: object, sensor: int) -> int:  # noqa: ARG002
        return self._told_now(self._card(handle).temperature)

    def nvmlDeviceGetFanSpeed(self, handle: object) -> int:
        return self._told_now(self._card(handle).fan)

    def nvmlDeviceGetCurrentClocksThrottleReasons(self, handle: object) -> int:
        return self._told_now(self._card(handle).clocks)

    def nvmlDeviceGetComputeRunningProcesses(self, handle: object) -> list[_Process]:
        return self._processes(handle, draws=False)

    def nvmlDeviceGetGraphicsRunningProcesses(self, handle: object) -> list[_Process]:
        return self._processes(handle, draws=True)

    def _processes(self, handle: object, *, draws: bool) -> list[_Process]:
        now = [
            _Process(process.pid, self._now(process.memory))
            for process in self._card(handle).processes
            if process.draws is draws
        ]
        return [process for process in now if process.usedGpuMemory != 0]

    def _started(self) -> list[RecordedCard]:
        if self._found is None:
            raise RecordedNvmlError(Code.UNINITIALIZED)
        return self._found

    def _card(self, handle: object) -> RecordedCard:
        self._started()
        if not isinstance(handle, RecordedCard):
            raise TypeError("not a card of a recording")
        self._fail(self._now(handle.error))
        return handle

    def _told_now(self, series: Series) -> int:
        return _told(self._now(series))

    def _now(self, series: Series) -> int | None:
        if not isinstance(series, list):
            return series
        step = int((self._clock() - self._began_at) / self._recording.step_s)
        if self._recording.at_end == "hold":
            return series[min(step, len(series) - 1)]
        return series[step % len(series)]

    @staticmethod
    def _fail(code: int | None) -> None:
        if code:
            raise RecordedNvmlError(code)


def _told(value: int | None) -> int:
    if value is None:
        raise RecordedNvmlError(Code.NOT_SUPPORTED)
    return value


def load_recording(path: Path) -> Recording:
    """Read a recording; the file is small.

    Raises:
        OSError: it cannot be read.
        msgspec.DecodeError: it is no recording.
    """
    with path.open("rb") as file:
        return msgspec.json.decode(file.read(_LARGEST_FILE), type=Recording)
