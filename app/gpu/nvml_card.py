"""One NVIDIA card: what it is and how it does, as far as its driver tells."""

from collections.abc import Callable, Collection
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import ParamSpec, TypeVar

from app.domain.gpu import GpuInfo, GpuReading, GpuState, OtherProgram
from app.gpu.limits import judge_limit
from app.gpu.nvml_api import (
    TEMPERATURE_OF_CHIP,
    THRESHOLD_GPU_MAX,
    THRESHOLD_SLOWDOWN,
    Code,
    Handle,
    Memory,
    Nvml,
    Process,
    code_of,
    errors_of,
)
from app.gpu.source import Sample

LONGEST_NAME = 200
"""Characters of a program's name that are kept; it comes from another program's command line."""

_STATES: dict[int, GpuState] = {
    Code.GPU_IS_LOST: GpuState.LOST,
    Code.GPU_NOT_FOUND: GpuState.LOST,
    Code.RESET_REQUIRED: GpuState.RESET_NEEDED,
    Code.UNINITIALIZED: GpuState.FAILED,
    Code.DRIVER_NOT_LOADED: GpuState.FAILED,
    Code.TIMEOUT: GpuState.FAILED,
    Code.IRQ_ISSUE: GpuState.FAILED,
    Code.OPERATING_SYSTEM: GpuState.FAILED,
    Code.VERSION_MISMATCH: GpuState.FAILED,
}
"""Codes that end a look at a card; all others only mean that it does not tell one value."""

_PCI_DEVICES = Path("/sys/bus/pci/devices")

_Given = ParamSpec("_Given")
_Value = TypeVar("_Value")


class CardLostError(Exception):
    """A card cannot be asked any more; `state` says how bad it is."""

    def __init__(self, state: GpuState, detail: str) -> None:
        super().__init__(detail)
        self.state = state


class NvmlCard:
    """A card of a running NVML."""

    def __init__(self, nvml: Nvml, handle: Handle, is_asleep: Callable[[str], bool]) -> None:
        self._nvml = nvml
        self._handle = handle
        self._is_asleep = is_asleep
        self._errors = errors_of(nvml)
        self._name_errors: tuple[type[Exception], ...] = (*self._errors, UnicodeDecodeError)
        self._bus_id = self._read_bus_id()
        self.uuid = nvml.nvmlDeviceGetUUID(handle)
        self._parts = self._count_parts()

    def describe(self, index: int, driver: str) -> GpuInfo:
        """Return what does not change on it."""
        memory = self._ask(self._nvml.nvmlDeviceGetMemoryInfo, self._handle)
        power_mw = self._ask(self._nvml.nvmlDeviceGetEnforcedPowerLimit, self._handle)
        compute = self._ask(self._nvml.nvmlDeviceGetCudaComputeCapability, self._handle)
        return GpuInfo(
            index=index,
            uuid=self.uuid,
            name=self._ask(self._nvml.nvmlDeviceGetName, self._handle) or "",
            driver=driver,
            memory_total_bytes=None if memory is None else memory.total,
            power_limit_w=None if power_mw is None else power_mw / 1000,
            temperature_limit_c=self._temperature_limit(),
            compute=None if compute is None else (compute[0], compute[1]),
            parts=self._parts,
        )

    def sample(self, info: GpuInfo, own_pids: Collection[int], at_utc: float) -> Sample:
        """Measure it once."""
        if self._bus_id and self._is_asleep(self._bus_id):
            return Sample(info, GpuState.ASLEEP)
        try:
            reading = self._read(own_pids, at_utc)
        except CardLostError as error:
            return Sample(info, error.state, detail=str(error))
        return Sample(info, GpuState.SPLIT if self._parts else GpuState.WORKING, reading)

    def _read(self, own_pids: Collection[int], at_utc: float) -> GpuReading:
        nvml, handle = self._nvml, self._handle
        memory = self._ask(nvml.nvmlDeviceGetMemoryInfo, handle)
        rates = self._ask(nvml.nvmlDeviceGetUtilizationRates, handle)
        power_mw = self._ask(nvml.nvmlDeviceGetPowerUsage, handle)
        fan = self._ask(nvml.nvmlDeviceGetFanSpeed, handle)
        load = None if rates is None else rates.gpu / 100
        memory_load = None if rates is None else rates.memory / 100
        used, total = (None, None) if memory is None else (memory.used, memory.total)
        ours, largest = self._shares(memory, own_pids)
        return GpuReading(
            at_utc=at_utc,
            load=load,
            memory_ours=ours,
            memory_others=None if ours is None or used is None else max(used - ours, 0),
            memory_used=used,
            memory_total=total,
            power_w=None if power_mw is None else power_mw / 1000,
            temperature_c=self._ask(nvml.nvmlDeviceGetTemperature, handle, TEMPERATURE_OF_CHIP),
            fan=None if fan is None else fan / 100,
            limit=judge_limit(self._clock_reasons(), load, memory_load),
            largest_other=largest,
        )

    def _shares(
        self, memory: Memory | None, own_pids: Collection[int]
    ) -> tuple[int | None, OtherProgram | None]:
        """Return the bytes of our processes, if the system tells, and the largest other program."""
        by_pid = self._memory_by_pid()
        if by_pid is None or memory is None:
            return None, None
        ours = sum(held for pid, held in by_pid.items() if pid in own_pids)
        others = {pid: held for pid, held in by_pid.items() if pid not in own_pids}
        if not others:
            return ours, None
        largest = max(others, key=lambda pid: others[pid])
        return ours, OtherProgram(self._program_name(largest), others[largest])

    def _memory_by_pid(self) -> dict[int, int] | None:
        """Return bytes by process; None where the system does not share them out."""
        compute = self._ask(self._nvml.nvmlDeviceGetComputeRunningProcesses, self._handle)
        drawing = self._ask(self._nvml.nvmlDeviceGetGraphicsRunningProcesses, self._handle)
        if compute is None and drawing is None:
            return None
        processes: list[Process] = [*(compute or []), *(drawing or [])]
        held = {process.pid: process.usedGpuMemory for process in processes}
        known = {pid: used for pid, used in held.items() if used is not None}
        return None if held and not known else known

    def _program_name(self, pid: int) -> str:
        """Return a program's file name, or nothing: it may just have ended, or be none of ours."""
        try:
            line = self._nvml.nvmlSystemGetProcessName(pid)
        except self._name_errors:
            return ""
        path = PureWindowsPath(line) if "\\" in line else PurePosixPath(line)
        return path.name[:LONGEST_NAME]

    def _clock_reasons(self) -> int | None:
        return self._ask(self._nvml.nvmlDeviceGetCurrentClocksThrottleReasons, self._handle)

    def _temperature_limit(self) -> float | None:
        for threshold in (THRESHOLD_GPU_MAX, THRESHOLD_SLOWDOWN):
            limit = self._ask(self._nvml.nvmlDeviceGetTemperatureThreshold, self._handle, threshold)
            if limit:
                return limit
        return None

    def _count_parts(self) -> int:
        mode = self._ask(self._nvml.nvmlDeviceGetMigMode, self._handle)
        if mode is None or not mode[0]:
            return 0
        most = self._ask(self._nvml.nvmlDeviceGetMaxMigDeviceCount, self._handle) or 0
        return max(1, sum(self._has_part(index) for index in range(most)))

    def _has_part(self, index: int) -> bool:
        find = self._nvml.nvmlDeviceGetMigDeviceHandleByIndex
        return self._ask(find, self._handle, index) is not None

    def _read_bus_id(self) -> str:
        place = self._ask(self._nvml.nvmlDeviceGetPciInfo, self._handle)
        return "" if place is None else place.busId

    def _ask(
        self, function: Callable[_Given, _Value], *given: _Given.args, **named: _Given.kwargs
    ) -> _Value | None:
        """Return a value, None where the card or its driver does not tell it.

        Raises:
            CardLostError: the card or the driver is gone.
        """
        try:
            return function(*given, **named)
        except self._errors as error:
            if (state := _STATES.get(code_of(error))) is not None:
                raise CardLostError(state, str(error)) from error
            return None


def is_suspended(bus_id: str) -> bool:
    """Tell whether Linux has switched a card off to save power; asking NVML would wake it.

    `bus_id` is NVML's form of a PCI address, with eight digits of domain. Source: the kernel's
    Documentation/ABI/testing/sysfs-devices-power.
    """
    place = _PCI_DEVICES / bus_id.lower()[-12:] / "power" / "runtime_status"
    try:
        return place.read_text(encoding="ascii").strip() == "suspended"
    except (OSError, ValueError):
        return False
