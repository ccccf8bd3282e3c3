"""Whether the computer runs on its battery, and since when it runs at all."""

import asyncio
import sys
from pathlib import Path
from typing import Protocol

import psutil

_SUPPLIES = Path("/sys/class/power_supply")
_MAINS = {"Mains", "USB", "USB_C", "USB_PD", "Wireless"}


class PowerSource(Protocol):
    """Where the computer's power comes from; the call blocks for some milliseconds."""

    def is_on_battery(self) -> bool | None:
        """Tell; False for a computer without a battery, None where the system cannot tell."""


class LinuxPower:
    """Linux: ``/sys/class/power_supply`` (the kernel's sysfs-class-power)."""

    def __init__(self, folder: Path = _SUPPLIES) -> None:
        self._folder = folder

    def is_on_battery(self) -> bool | None:
        """Tell by the plugs first: a battery that is held at 80 % is not discharging either."""
        try:
            supplies = sorted(self._folder.iterdir())
        except OSError:
            return None
        if any(_value(supply, "type") in _MAINS and _is_online(supply) for supply in supplies):
            return False
        batteries = [supply for supply in supplies if _is_of_computer(supply)]
        if not batteries:
            return False
        found = {_value(battery, "status") for battery in batteries}
        if "Discharging" in found:
            return True
        return False if found & {"Charging", "Full", "Not charging"} else None


class OtherPower:
    """Windows and macOS."""

    def is_on_battery(self) -> bool | None:  # noqa: D102
        battery = psutil.sensors_battery()
        if battery is None:
            return False
        plugged: bool | None = battery.power_plugged  # its stubs forget that it may not know
        return None if plugged is None else not plugged


def system_power() -> PowerSource:
    """Return this system's."""
    return LinuxPower() if sys.platform == "linux" else OtherPower()


def booted_utc() -> float:
    """Return when the computer was started, by the wall clock as it is now set."""
    return psutil.boot_time()


async def is_on_battery(power: PowerSource) -> bool | None:
    """Tell in a thread."""
    return await asyncio.to_thread(power.is_on_battery)


def _is_online(supply: Path) -> bool:
    return _value(supply, "online") not in {"", "0"}


def _is_of_computer(supply: Path) -> bool:
    """Tell a battery of the computer from one of a mouse or a headset, and from an empty bay."""
    return (
        _value(supply, "type") == "Battery"
        and _value(supply, "scope") != "Device"
        and _value(supply, "present") != "0"
    )


def _value(supply: Path, name: str) -> str:
    try:
        return (supply / name).read_text(encoding="utf-8", errors="replace").strip()
    except OSError:  # not every supply has every value, and some vanish
        return ""
