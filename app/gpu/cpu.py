"""The processor: as the device of a computer without a card, and what it offers."""

import platform
import subprocess
import sys
from collections.abc import Collection
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

import psutil

from app.domain.gpu import DriverState, GpuInfo, GpuReading, GpuState
from app.gpu.limits import judge_limit
from app.gpu.source import Look, Sample

_CPUINFO = Path("/proc/cpuinfo")
_KVM_TDX = Path("/sys/module/kvm_intel/parameters/tdx")
_SENSORS = ("coretemp", "k10temp", "zenpower", "cpu_thermal")
"""The kernel's names for sensors in processors: Intel, AMD (two drivers), Arm boards."""

_COMMAND_LIMIT_S = 5.0


class Tdx(Enum):
    """Intel TDX, the protection that the Cocoon main network asks for."""

    GUEST = "guest"
    """This system runs inside a machine that TDX protects."""
    HOST = "host"
    """This computer can run such machines."""
    NONE = "none"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class CpuFacts:
    """What does not change on a processor; `cores` is None where the system does not tell."""

    name: str
    cores: int | None
    threads: int
    memory_bytes: int
    tdx: Tdx


def read_cpu() -> CpuFacts:
    """Look at this computer's processor; blocks for some milliseconds."""
    text = _read(_CPUINFO)
    return CpuFacts(
        name=_name(text),
        cores=psutil.cpu_count(logical=False),
        threads=psutil.cpu_count() or 1,
        memory_bytes=psutil.virtual_memory().total,
        tdx=tdx_of(sys.platform, text, _read(_KVM_TDX)),
    )


def tdx_of(system: str, cpuinfo: str, kvm_tdx: str) -> Tdx:
    """Judge from Linux's ``/proc/cpuinfo`` and the parameter ``tdx`` of its module ``kvm_intel``.

    Source: arch/x86/include/asm/cpufeatures.h of the kernel (``tdx_guest``, since 5.16;
    ``tdx_host_platform``).
    """
    flags = set(first_value(cpuinfo, "flags").split())
    if "tdx_guest" in flags:
        return Tdx.GUEST
    if "tdx_host_platform" in flags or kvm_tdx.strip() in {"Y", "1"}:
        return Tdx.HOST
    if system == "darwin" or flags:
        return Tdx.NONE
    return Tdx.UNKNOWN


def first_value(cpuinfo: str, key: str) -> str:
    """Return the first value of a key in ``/proc/cpuinfo``, or nothing."""
    for line in cpuinfo.splitlines():
        name, separator, value = line.partition(":")
        if separator and name.strip() == key:
            return value.strip()
    return ""


class CpuSource:
    """A `GpuSource` with one device, the processor; its memory is the computer's."""

    def __init__(self, facts: CpuFacts | None = None) -> None:
        self._facts = facts
        self._is_counting = False

    def look(self, own_pids: Collection[int], at_utc: float) -> Look:  # noqa: D102
        load = self._load()
        facts = self._facts = self._facts or read_cpu()
        memory = psutil.virtual_memory()
        used = memory.total - memory.available
        ours = sum(_resident_bytes(pid) for pid in own_pids)
        reading = GpuReading(
            at_utc=at_utc,
            load=load,
            memory_ours=ours,
            memory_others=max(used - ours, 0),
            memory_used=used,
            memory_total=memory.total,
            temperature_c=_temperature(),
            limit=judge_limit(None, load, None),
        )
        return Look(DriverState.WORKING, (Sample(_info(facts), GpuState.WORKING, reading),))

    def close(self) -> None:
        """Hold nothing."""

    def _load(self) -> float | None:
        """Return the load since the last look; the first one only begins to count."""
        percent = psutil.cpu_percent()
        if not self._is_counting:
            self._is_counting = True
            return None
        return percent / 100


def _info(facts: CpuFacts) -> GpuInfo:
    return GpuInfo(0, "cpu", facts.name, memory_total_bytes=facts.memory_bytes, is_cpu=True)


def _resident_bytes(pid: int) -> int:
    try:
        return int(psutil.Process(pid).memory_info().rss)
    except psutil.Error:  # it has ended, or is not to be looked at
        return 0


def _temperature() -> float | None:
    """Return the hottest of the processor's sensors; only Linux has them without being root."""
    if sys.platform != "linux":
        return None
    try:
        sensors = psutil.sensors_temperatures()
    except (OSError, ValueError):  # drivers of odd boards
        return None
    found = [entry.current for name in _SENSORS for entry in sensors.get(name, ())]
    return max(found, default=None)


def _name(cpuinfo: str) -> str:
    return first_value(cpuinfo, "model name") or _name_elsewhere() or platform.machine()


if sys.platform == "win32":
    import winreg

    def _name_elsewhere() -> str:
        path = r"HARDWARE\DESCRIPTION\System\CentralProcessor\0"
        try:
            with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, path) as key:
                return str(winreg.QueryValueEx(key, "ProcessorNameString")[0]).strip()
        except OSError:
            return platform.processor()

elif sys.platform == "darwin":

    def _name_elsewhere() -> str:
        command = ["/usr/sbin/sysctl", "-n", "machdep.cpu.brand_string"]
        try:
            done = subprocess.run(
                command, capture_output=True, timeout=_COMMAND_LIMIT_S, check=True
            )
        except (OSError, subprocess.SubprocessError):
            return ""
        return done.stdout.decode(errors="replace").strip()

else:

    def _name_elsewhere() -> str:
        return platform.processor()


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""
