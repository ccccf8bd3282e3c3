from pathlib import Path

import psutil
import pytest

from app.desktop import power
from app.desktop.power import LinuxPower, OtherPower, is_on_battery, system_power

AC_ON = {"type": "Mains", "online": "1"}
AC_OFF = {"type": "Mains", "online": "0"}
MOUSE = {"type": "Battery", "scope": "Device", "status": "Discharging"}
EMPTY_BAY = {"type": "Battery", "present": "0", "status": "Discharging"}


def _battery(status: str) -> dict[str, str]:
    return {"type": "Battery", "present": "1", "status": status}


@pytest.mark.parametrize(
    ("supplies", "expected"),
    [
        ([], False),
        ([AC_ON], False),
        ([AC_ON, _battery("Charging")], False),
        ([AC_ON, _battery("Not charging")], False),
        ([AC_ON, _battery("Discharging")], False),
        ([AC_OFF, _battery("Discharging")], True),
        ([AC_OFF, _battery("Full"), _battery("Discharging")], True),
        ([{"type": "USB", "online": "1"}, AC_OFF, _battery("Unknown")], False),
        ([_battery("Full")], False),
        ([_battery("Unknown")], None),
        ([MOUSE], False),
        ([EMPTY_BAY], False),
        ([{}], False),
    ],
)
def test_linux(supplies: list[dict[str, str]], expected: bool | None, tmp_path: Path) -> None:
    for number, supply in enumerate(supplies):
        folder = tmp_path / f"supply{number}"
        folder.mkdir()
        for name, value in supply.items():
            (folder / name).write_text(value + "\n")
    assert LinuxPower(tmp_path).is_on_battery() is expected


def test_without_the_kernel_s_folder_nobody_knows(tmp_path: Path) -> None:
    assert LinuxPower(tmp_path / "none").is_on_battery() is None


class Battery:
    def __init__(self, *, power_plugged: bool | None) -> None:
        self.power_plugged = power_plugged


@pytest.mark.parametrize(
    ("battery", "expected"),
    [
        (None, False),
        (Battery(power_plugged=True), False),
        (Battery(power_plugged=False), True),
        (Battery(power_plugged=None), None),
    ],
)
def test_other_systems(
    battery: Battery | None, expected: bool | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(psutil, "sensors_battery", lambda: battery)
    assert OtherPower().is_on_battery() is expected


@pytest.mark.asyncio
async def test_this_computer_answers_or_says_that_it_cannot(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert await is_on_battery(system_power()) in {True, False, None}
    monkeypatch.setattr(power.sys, "platform", "win32")  # type: ignore[attr-defined]
    assert isinstance(system_power(), OtherPower)
