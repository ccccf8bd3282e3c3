"""Starting with the system: off unless the owner chose it, and read back from the system itself."""

import asyncio
import os
import plistlib
import subprocess
import sys
from collections.abc import Sequence
from enum import Enum
from pathlib import Path
from typing import Protocol
from xml.parsers.expat import ExpatError

from app.desktop.desktop_entry import exec_line, read_entry, write_entry

APP_ID = "cocoon-provider"
APP_TITLE = "Cocoon Provider"

_LARGEST_FILE = 2**16


class Autostart(Enum):
    """Whether the system starts this program when the user logs in."""

    ON = "on"
    OFF = "off"
    OTHER = "other"
    """It starts another copy of the program, or this one with other arguments."""
    UNKNOWN = "unknown"


class LoginStart(Protocol):
    """The system's list of programs to start; every call blocks.

    Every function raises `OSError` where the system refuses.
    """

    def read(self) -> Autostart:
        """Tell what the system would do, whoever has changed it since."""

    def switch_on(self) -> None:
        """Have it start this program."""

    def switch_off(self) -> None:
        """Have it start no copy of the program."""


class XdgLoginStart:
    """Linux desktops: a file in the user's autostart folder (XDG autostart specification)."""

    def __init__(self, command: Sequence[str], folder: Path | None = None) -> None:
        self._exec = exec_line(command)
        self._path = (folder or _xdg_folder()) / f"{APP_ID}.desktop"

    def read(self) -> Autostart:  # noqa: D102
        entry = read_entry(self._path, _LARGEST_FILE)
        if not entry or entry.get("Hidden") == "true":
            return Autostart.OFF
        if entry.get("X-GNOME-Autostart-enabled") == "false":  # how GNOME's settings switch it off
            return Autostart.OFF
        return Autostart.ON if entry.get("Exec") == self._exec else Autostart.OTHER

    def switch_on(self) -> None:  # noqa: D102
        entry = {"Type": "Application", "Name": APP_TITLE, "Exec": self._exec, "Icon": APP_ID}
        write_entry(self._path, entry | {"Terminal": "false", "StartupNotify": "false"})

    def switch_off(self) -> None:  # noqa: D102
        self._path.unlink(missing_ok=True)


class AgentLoginStart:
    """macOS: a launch agent of the user, read by launchd at the next login."""

    def __init__(self, command: Sequence[str], folder: Path | None = None) -> None:
        self._command = list(command)
        self._path = (folder or Path.home() / "Library" / "LaunchAgents") / f"{APP_ID}.plist"

    def read(self) -> Autostart:  # noqa: D102
        try:
            with self._path.open("rb") as file:
                agent = plistlib.loads(file.read(_LARGEST_FILE))
        except FileNotFoundError:
            return Autostart.OFF
        except (ExpatError, plistlib.InvalidFileException, ValueError):
            return Autostart.OTHER
        if not isinstance(agent, dict) or not agent.get("RunAtLoad") or agent.get("Disabled"):
            return Autostart.OFF
        is_ours = agent.get("ProgramArguments") == self._command
        return Autostart.ON if is_ours else Autostart.OTHER

    def switch_on(self) -> None:  # noqa: D102
        agent = {"Label": APP_ID, "ProgramArguments": self._command, "RunAtLoad": True}
        self._path.parent.mkdir(parents=True, exist_ok=True)
        draft = self._path.with_suffix(".new")
        draft.write_bytes(plistlib.dumps(agent | {"ProcessType": "Interactive"}))
        draft.replace(self._path)

    def switch_off(self) -> None:  # noqa: D102
        self._path.unlink(missing_ok=True)


class Registry(Protocol):
    """Values under ``CurrentVersion`` of the current user's part of the registry."""

    def read(self, key: str, name: str) -> str | bytes | None:
        """Return a value, None if there is none."""

    def write(self, key: str, name: str, value: str) -> None:
        """Set a text."""

    def remove(self, key: str, name: str) -> None:
        """Remove a value; nothing happens if there is none."""


class RunKeyLoginStart:
    """Windows: a value of the user's Run key, which the Task Manager may have switched off."""

    _RUN = "Run"
    _APPROVED = r"Explorer\StartupApproved\Run"

    def __init__(self, command: Sequence[str], registry: Registry) -> None:
        program, *arguments = command
        # always in quotes, as the installer writes it: a blank in the path must not end it
        self._line = f'"{program}" {subprocess.list2cmdline(arguments)}'.rstrip()
        self._registry = registry

    def read(self) -> Autostart:  # noqa: D102
        line = self._registry.read(self._RUN, APP_ID)
        verdict = self._registry.read(self._APPROVED, APP_ID)
        if line is None or (isinstance(verdict, bytes) and verdict[:1] and verdict[0] % 2):
            return Autostart.OFF  # odd: switched off in the Task Manager or the settings
        return Autostart.ON if line == self._line else Autostart.OTHER

    def switch_on(self) -> None:  # noqa: D102
        self._registry.remove(self._APPROVED, APP_ID)
        self._registry.write(self._RUN, APP_ID, self._line)

    def switch_off(self) -> None:  # noqa: D102
        self._registry.remove(self._RUN, APP_ID)


def start_command(*arguments: str) -> list[str]:
    """Return the command line that starts this very installation of the program."""
    if getattr(sys, "frozen", False):
        return [sys.executable, *arguments]
    name = f"{APP_ID}.exe" if sys.platform == "win32" else APP_ID
    installed = Path(sys.executable).with_name(name)
    if installed.is_file():
        return [str(installed), *arguments]
    return [sys.executable, "-m", "app", *arguments]


def system_login_start(command: Sequence[str]) -> LoginStart:
    """Return this system's list."""
    if sys.platform == "darwin":
        return AgentLoginStart(command)
    return _system_login_start(command)


async def read_autostart(login: LoginStart) -> Autostart:
    """Tell in a thread what the system would do; `Autostart.UNKNOWN` if it does not say."""
    try:
        return await asyncio.to_thread(login.read)
    except OSError:
        return Autostart.UNKNOWN


async def set_autostart(login: LoginStart, *, is_on: bool) -> Autostart:
    """Choose in a thread, and return what the system says afterwards.

    Raises:
        OSError: it refused.
    """
    await asyncio.to_thread(login.switch_on if is_on else login.switch_off)
    return await asyncio.to_thread(login.read)


def _xdg_folder() -> Path:
    configured = os.environ.get("XDG_CONFIG_HOME", "")
    base = Path(configured) if Path(configured).is_absolute() else Path.home() / ".config"
    return base / "autostart"


if sys.platform == "win32":
    import winreg

    _BASE = r"Software\Microsoft\Windows\CurrentVersion"

    class _SystemRegistry:
        def read(self, key: str, name: str) -> str | bytes | None:
            try:
                with winreg.OpenKey(winreg.HKEY_CURRENT_USER, rf"{_BASE}\{key}") as opened:
                    value = winreg.QueryValueEx(opened, name)[0]
            except FileNotFoundError:
                return None
            return value if isinstance(value, str | bytes) else None

        def write(self, key: str, name: str, value: str) -> None:
            with winreg.CreateKey(winreg.HKEY_CURRENT_USER, rf"{_BASE}\{key}") as opened:
                winreg.SetValueEx(opened, name, 0, winreg.REG_SZ, value)

        def remove(self, key: str, name: str) -> None:
            access = winreg.KEY_SET_VALUE
            path = rf"{_BASE}\{key}"
            try:
                with winreg.OpenKey(winreg.HKEY_CURRENT_USER, path, 0, access) as opened:
                    winreg.DeleteValue(opened, name)
            except FileNotFoundError:
                return

    def _system_login_start(command: Sequence[str]) -> LoginStart:
        return RunKeyLoginStart(command, _SystemRegistry())

else:

    def _system_login_start(command: Sequence[str]) -> LoginStart:
        return XdgLoginStart(command)
