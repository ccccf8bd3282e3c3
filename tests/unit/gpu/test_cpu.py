import os
import sys

import psutil
import pytest

from app.domain.gpu import DriverState, LimitReason
from app.gpu import cpu
from app.gpu.cpu import CpuFacts, CpuSource, Tdx, first_value, read_cpu, tdx_of

INTEL = "processor\t: 0\nmodel name\t: Xeon\nflags\t\t: fpu vme {}\nbogomips: 1\n"


@pytest.mark.parametrize(
    ("system", "cpuinfo", "kvm", "expected"),
    [
        ("linux", INTEL.format("tdx_guest"), "", Tdx.GUEST),
        ("linux", INTEL.format("tdx_host_platform"), "", Tdx.HOST),
        ("linux", INTEL.format(""), "Y\n", Tdx.HOST),
        ("linux", INTEL.format(""), "N\n", Tdx.NONE),
        ("linux", INTEL.format(""), "", Tdx.NONE),
        ("linux", "", "", Tdx.UNKNOWN),
        ("win32", "", "", Tdx.UNKNOWN),
        ("darwin", "", "", Tdx.NONE),
    ],
)
def test_tdx(system: str, cpuinfo: str, kvm: str, expected: Tdx) -> None:
    assert tdx_of(system, cpuinfo, kvm) is expected


def test_first_value() -> None:
    assert first_value(INTEL, "model name") == "Xeon"
    assert first_value(INTEL, "model") == ""
    assert first_value("no colon here\n", "no colon here") == ""


def test_this_processor() -> None:
    facts = read_cpu()
    assert facts.name
    assert facts.threads >= 1
    assert facts.memory_bytes > 2**28


def test_the_processor_as_a_device() -> None:
    source = CpuSource(CpuFacts("Ryzen", 8, 16, 32, Tdx.NONE))
    look = source.look({os.getpid()}, 100.0)
    assert look.driver is DriverState.WORKING
    (sample,) = look.samples
    assert sample.info.is_cpu
    assert (sample.info.name, sample.info.memory_total_bytes) == ("Ryzen", 32)
    reading = sample.reading
    assert reading is not None
    assert reading.load is None  # only a second look knows
    assert reading.memory_ours
    assert reading.memory_ours > 2**20
    assert reading.memory_total
    assert reading.power_w is None
    again = source.look((), 102.0).samples[0].reading
    assert again is not None
    assert again.load is not None
    assert 0 <= again.load <= 1
    assert again.memory_ours == 0
    source.close()


def test_a_process_that_is_gone_holds_nothing() -> None:
    (sample,) = CpuSource().look({2**22 + 1}, 0.0).samples
    assert sample.reading is not None
    assert sample.reading.memory_ours == 0
    assert sample.reading.limit is not LimitReason.HEAT


def test_the_hottest_sensor_counts(monkeypatch: pytest.MonkeyPatch) -> None:
    class Sensor:
        def __init__(self, current: float) -> None:
            self.current = current

    found = {"coretemp": [Sensor(50.0), Sensor(61.0)], "nvme": [Sensor(80.0)]}
    monkeypatch.setattr(psutil, "sensors_temperatures", lambda: found, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    assert cpu._temperature() == 61.0
    found.clear()
    assert cpu._temperature() is None
    monkeypatch.setattr(sys, "platform", "win32")
    assert cpu._temperature() is None
