"""The part of ``pynvml`` that is used here, as types; recordings offer the same functions.

The numbers come from NVIDIA's nvml.h and never change.
"""
# ruff: noqa: D102, N802 - the names and meanings are NVML's

from collections.abc import Sequence
from enum import IntEnum, IntFlag
from importlib import import_module
from typing import Protocol, cast


class Code(IntEnum):
    """Return codes that are treated differently from one another."""

    UNINITIALIZED = 1
    INVALID_ARGUMENT = 2
    NOT_SUPPORTED = 3
    NO_PERMISSION = 4
    NOT_FOUND = 6
    DRIVER_NOT_LOADED = 9
    TIMEOUT = 10
    IRQ_ISSUE = 11
    LIBRARY_NOT_FOUND = 12
    GPU_IS_LOST = 15
    RESET_REQUIRED = 16
    OPERATING_SYSTEM = 17
    VERSION_MISMATCH = 18
    GPU_NOT_FOUND = 28
    UNKNOWN = 999


class Clocks(IntFlag):
    """Why a card's clocks are lower than they could be."""

    IDLE = 0x001
    SET_BY_USER = 0x002
    POWER_CAP = 0x004
    HARDWARE_SLOWDOWN = 0x008
    SYNC_BOOST = 0x010
    HEAT_SOFTWARE = 0x020
    HEAT_HARDWARE = 0x040
    POWER_BRAKE = 0x080
    DISPLAY = 0x100


TEMPERATURE_OF_CHIP = 0
THRESHOLD_SLOWDOWN = 1
THRESHOLD_GPU_MAX = 3


class Handle(Protocol):
    """A card, opaque."""


class Memory(Protocol):
    """Bytes of a card's memory."""

    @property
    def total(self) -> int: ...
    @property
    def used(self) -> int: ...


class Rates(Protocol):
    """Percent of the last moment in which something ran, and in which memory was used."""

    @property
    def gpu(self) -> int: ...
    @property
    def memory(self) -> int: ...


class Process(Protocol):
    """A program on a card; the memory is None where the system does not tell."""

    @property
    def pid(self) -> int: ...
    @property
    def usedGpuMemory(self) -> int | None: ...


class PciInfo(Protocol):
    """Where a card is plugged in, such as ``00000000:01:00.0``."""

    @property
    def busId(self) -> str: ...


class Nvml(Protocol):
    """Functions of NVML; each raises `NVMLError`, whose ``value`` is a `Code` or another number."""

    NVMLError: type[Exception]

    def nvmlInit(self) -> None: ...
    def nvmlShutdown(self) -> None: ...
    def nvmlSystemGetDriverVersion(self) -> str: ...
    def nvmlSystemGetProcessName(self, pid: int) -> str: ...
    def nvmlDeviceGetCount(self) -> int: ...
    def nvmlDeviceGetHandleByIndex(self, index: int) -> Handle: ...
    def nvmlDeviceGetUUID(self, handle: Handle) -> str: ...
    def nvmlDeviceGetName(self, handle: Handle) -> str: ...
    def nvmlDeviceGetPciInfo(self, handle: Handle) -> PciInfo: ...
    def nvmlDeviceGetMemoryInfo(self, handle: Handle) -> Memory: ...
    def nvmlDeviceGetEnforcedPowerLimit(self, handle: Handle) -> int: ...
    def nvmlDeviceGetPowerManagementLimit(self, handle: Handle) -> int: ...
    def nvmlDeviceGetPowerManagementDefaultLimit(self, handle: Handle) -> int: ...
    def nvmlDeviceGetPowerManagementLimitConstraints(self, handle: Handle) -> list[int]: ...
    def nvmlDeviceSetPowerManagementLimit(self, handle: Handle, limit: int) -> None: ...
    def nvmlDeviceGetTemperatureThreshold(self, handle: Handle, threshold: int) -> int: ...
    def nvmlDeviceGetCudaComputeCapability(self, handle: Handle) -> tuple[int, int]: ...
    def nvmlDeviceGetMigMode(self, handle: Handle) -> list[int]: ...
    def nvmlDeviceGetMaxMigDeviceCount(self, handle: Handle) -> int: ...
    def nvmlDeviceGetMigDeviceHandleByIndex(self, handle: Handle, index: int) -> Handle: ...
    def nvmlDeviceGetUtilizationRates(self, handle: Handle) -> Rates: ...
    def nvmlDeviceGetPowerUsage(self, handle: Handle) -> int: ...
    def nvmlDeviceGetTemperature(self, handle: Handle, sensor: int) -> int: ...
    def nvmlDeviceGetFanSpeed(self, handle: Handle) -> int: ...
    def nvmlDeviceGetCurrentClocksThrottleReasons(self, handle: Handle) -> int: ...
    def nvmlDeviceGetComputeRunningProcesses(self, handle: Handle) -> Sequence[Process]: ...
    def nvmlDeviceGetGraphicsRunningProcesses(self, handle: Handle) -> Sequence[Process]: ...


def load_nvml() -> Nvml | None:
    """Return the module of nvidia-ml-py, None where it is not installed (the extra ``gpu``)."""
    try:
        return cast("Nvml", import_module("pynvml"))
    except ImportError:
        return None


def code_of(error: Exception) -> int:
    """Return the number of an `NVMLError`."""
    return int(getattr(error, "value", Code.UNKNOWN))


def errors_of(nvml: Nvml) -> tuple[type[Exception], ...]:
    """Return what its functions raise; a driver older than the module raises a kind of its own."""
    return (nvml.NVMLError, getattr(nvml, "NVMLLibraryMismatchError", nvml.NVMLError))
