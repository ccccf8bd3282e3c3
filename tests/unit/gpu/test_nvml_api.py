"""The real binding, pynvml, over a driver's library made of Python functions."""

import ctypes
from typing import Any

import pynvml
import pytest

from app.domain.gpu import DriverState, GpuState, LimitReason, OtherProgram
from app.gpu import nvml_api
from app.gpu.nvml import NvmlSource
from app.gpu.nvml_api import Clocks, Code, Nvml, code_of, errors_of, load_nvml

GB = 10**9


class Library:
    """``libnvidia-ml.so`` with one card; a function that is not here is missing in the driver."""

    def __init__(self, **codes: int) -> None:
        self.codes = codes
        self.programs = {7: 5 * GB, 8: 2 * GB}

    def __getattr__(self, name: str) -> Any:
        if name in self.codes:
            return lambda *_: self.codes[name]
        raise AttributeError(name)

    def nvmlInitWithFlags(self, _flags: int) -> int:
        return self.codes.get("init", 0)

    def nvmlShutdown(self) -> int:
        return 0

    def nvmlSystemGetDriverVersion(self, text: Any, _size: Any) -> int:
        return _put(text, b"570.86.16")

    def nvmlSystemGetProcessName(self, _pid: Any, text: Any, _size: Any) -> int:
        return _put(text, b"/opt/games/\xffStarfall" if 9 in self.programs else b"/opt/Starfall")

    def nvmlDeviceGetCount_v2(self, count: Any) -> int:
        return _put(count._obj, 1)

    def nvmlDeviceGetHandleByIndex_v2(self, _index: Any, _handle: Any) -> int:
        return 0

    def nvmlDeviceGetUUID(self, _handle: Any, text: Any, _size: Any) -> int:
        return _put(text, b"GPU-1")

    def nvmlDeviceGetName(self, _handle: Any, text: Any, _size: Any) -> int:
        return _put(text, b"NVIDIA GeForce RTX 4070 Ti")

    def nvmlDeviceGetPciInfo_v3(self, _handle: Any, info: Any) -> int:
        info._obj.busId = b"00000000:01:00.0"
        return 0

    def nvmlDeviceGetMemoryInfo(self, _handle: Any, memory: Any) -> int:
        memory._obj.total, memory._obj.used = 12 * GB, 8 * GB
        return self.codes.get("memory", 0)

    def nvmlDeviceGetUtilizationRates(self, _handle: Any, rates: Any) -> int:
        rates._obj.gpu, rates._obj.memory = 97, 80
        return 0

    def nvmlDeviceGetCudaComputeCapability(self, _handle: Any, major: Any, minor: Any) -> int:
        _put(minor._obj, 9)
        return _put(major._obj, 8)

    def nvmlDeviceGetMigMode(self, *_: Any) -> int:
        return Code.NOT_SUPPORTED

    def nvmlDeviceGetPowerUsage(self, _handle: Any, power: Any) -> int:
        return _put(power._obj, 200_000)

    def nvmlDeviceGetTemperature(self, _handle: Any, _sensor: Any, temperature: Any) -> int:
        return _put(temperature._obj, 66)

    def nvmlDeviceGetComputeRunningProcesses_v3(self, _handle: Any, count: Any, found: Any) -> int:
        if found is None:
            count._obj.value = len(self.programs)
            return 7
        for entry, (pid, memory) in zip(found, self.programs.items(), strict=False):
            entry.pid, entry.usedGpuMemory = pid, memory
        return _put(count._obj, len(self.programs))


def _put(place: Any, value: int | bytes) -> int:
    place.value = value
    return 0


def _source(library: Library, monkeypatch: pytest.MonkeyPatch) -> NvmlSource:
    monkeypatch.setattr(pynvml, "nvmlLib", library)
    monkeypatch.setattr(pynvml, "_nvmlGetFunctionPointer_cache", {})
    return NvmlSource(load_nvml(), is_asleep=lambda _: False)


def test_the_binding_s_own_types_are_understood(monkeypatch: pytest.MonkeyPatch) -> None:
    look = _source(Library(), monkeypatch).look({7}, 0.0)
    assert look.driver is DriverState.WORKING
    (sample,) = look.samples
    info, reading = sample.info, sample.reading
    assert sample.state is GpuState.WORKING
    assert (info.name, info.uuid) == ("NVIDIA GeForce RTX 4070 Ti", "GPU-1")
    assert (info.driver, info.compute) == ("570.86.16", (8, 9))
    assert info.power_limit_w is None
    assert reading is not None
    assert (reading.load, reading.power_w, reading.temperature_c) == (0.97, 200.0, 66)
    assert (reading.memory_ours, reading.memory_others) == (5 * GB, 3 * GB)
    assert reading.largest_other == OtherProgram("Starfall", 2 * GB)
    assert reading.limit is LimitReason.MEMORY
    assert reading.fan is None


def test_a_driver_that_is_older_than_the_binding_only_tells_less(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delattr(Library, "nvmlDeviceGetComputeRunningProcesses_v3")
    (sample,) = _source(Library(), monkeypatch).look({7}, 0.0).samples
    assert sample.reading is not None
    assert sample.reading.memory_used == 8 * GB
    assert sample.reading.memory_ours is None


def test_a_program_s_name_that_is_no_text(monkeypatch: pytest.MonkeyPatch) -> None:
    library = Library()
    library.programs[9] = 3 * GB
    (sample,) = _source(library, monkeypatch).look({7}, 0.0).samples
    assert sample.reading is not None
    assert sample.reading.largest_other == OtherProgram("", 3 * GB)


def test_windows_has_no_memory_by_program(monkeypatch: pytest.MonkeyPatch) -> None:
    library = Library()
    nothing = ctypes.c_ulonglong(-1).value
    library.programs = {7: nothing, 8: nothing}
    (sample,) = _source(library, monkeypatch).look({7}, 0.0).samples
    assert sample.reading is not None
    assert sample.reading.memory_ours is None


@pytest.mark.parametrize("code", [Code.GPU_IS_LOST, Code.RESET_REQUIRED])
def test_its_errors_are_understood(code: int, monkeypatch: pytest.MonkeyPatch) -> None:
    library = Library()
    source = _source(library, monkeypatch)
    source.look((), 0.0)
    library.codes["memory"] = code
    (sample,) = source.look((), 2.0).samples
    assert sample.state in {GpuState.LOST, GpuState.RESET_NEEDED}
    assert sample.detail


def test_a_driver_that_does_not_start(monkeypatch: pytest.MonkeyPatch) -> None:
    look = _source(Library(init=Code.DRIVER_NOT_LOADED), monkeypatch).look((), 0.0)
    assert look.driver is DriverState.NOT_LOADED
    assert look.detail == "Driver Not Loaded"


def test_the_binding_has_every_function_and_number() -> None:
    functions = [name for name in dir(Nvml) if name.startswith("nvml")]
    assert functions
    assert all(callable(getattr(pynvml, name)) for name in functions)
    known = {name.removeprefix("NVML_ERROR_"): value for name, value in vars(pynvml).items()}
    known["VERSION_MISMATCH"] = known["LIB_RM_VERSION_MISMATCH"]
    assert all(known[code.name] == code.value for code in Code)
    assert nvml_api.THRESHOLD_GPU_MAX == pynvml.NVML_TEMPERATURE_THRESHOLD_GPU_MAX
    assert nvml_api.THRESHOLD_SLOWDOWN == pynvml.NVML_TEMPERATURE_THRESHOLD_SLOWDOWN
    assert nvml_api.TEMPERATURE_OF_CHIP == pynvml.NVML_TEMPERATURE_GPU
    assert pynvml.nvmlClocksEventReasonSwThermalSlowdown == Clocks.HEAT_SOFTWARE
    assert pynvml.nvmlClocksEventReasonHwThermalSlowdown == Clocks.HEAT_HARDWARE
    assert pynvml.nvmlClocksEventReasonHwPowerBrakeSlowdown == Clocks.POWER_BRAKE
    assert pynvml.nvmlClocksEventReasonSwPowerCap == Clocks.POWER_CAP


def test_what_it_raises() -> None:
    assert code_of(pynvml.NVMLError(15)) == Code.GPU_IS_LOST
    assert code_of(ValueError()) == Code.UNKNOWN
    assert pynvml.NVMLLibraryMismatchError in errors_of(pynvml)
