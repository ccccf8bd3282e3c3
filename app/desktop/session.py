"""Whether somebody sits at the computer: the screen's lock, the last touch, and a film."""

import asyncio
import plistlib
import subprocess
import sys
import time
from collections.abc import Callable
from xml.parsers.expat import ExpatError

from app.desktop.dbus import DBusQuestions, Questions
from app.desktop.presence import Presence, Session

_LOGIN = "org.freedesktop.login1"
_LOGIN_PATH = "/org/freedesktop/login1"
_OWN_SESSION = "/org/freedesktop/login1/session/auto"
"""The session that asks. Source: org.freedesktop.login1(5)."""

_SCREEN_SAVERS = (
    ("org.gnome.ScreenSaver", "/org/gnome/ScreenSaver"),
    ("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"),
    ("org.cinnamon.ScreenSaver", "/org/cinnamon/ScreenSaver"),
    ("org.mate.ScreenSaver", "/org/mate/ScreenSaver"),
    ("org.xfce.ScreenSaver", "/org/xfce/ScreenSaver"),
)
_IDLE_MONITOR = ("org.gnome.Mutter.IdleMonitor", "/org/gnome/Mutter/IdleMonitor/Core")

_COMMAND_LIMIT_S = 5.0


class LinuxSession:
    """Linux desktops, by systemd's logind, the screen savers of desktops, and GNOME."""

    def __init__(
        self, questions: Questions | None = None, clock: Callable[[], float] = time.time
    ) -> None:
        self._questions = questions or DBusQuestions()
        self._clock = clock

    def look(self) -> Presence:  # noqa: D102
        return Presence(self._is_locked(), self._idle_s(), self._is_kept_awake())

    def _is_locked(self) -> bool | None:
        """Believe whoever says yes: not every desktop tells logind."""
        answers = [self._session_property("LockedHint")]
        for service, path in _SCREEN_SAVERS:
            if answers[-1] is True:
                return True
            method = f"{service}.GetActive"
            answers.append(self._questions.call("SESSION", service, path, method))
        return True if True in answers else False if False in answers else None

    def _idle_s(self) -> float | None:
        service, path = _IDLE_MONITOR
        idle_ms = self._questions.call("SESSION", service, path, f"{service}.GetIdletime")
        if isinstance(idle_ms, int):
            return idle_ms / 1_000
        since_us = self._session_property("IdleSinceHint")
        if self._session_property("IdleHint") is True and isinstance(since_us, int) and since_us:
            return max(self._clock() - since_us / 1_000_000, 0.0)
        return None

    def _is_kept_awake(self) -> bool | None:
        name = f"{_LOGIN}.Manager.BlockInhibited"
        blocked = self._questions.get("SYSTEM", _LOGIN, _LOGIN_PATH, name)
        return "idle" in blocked.split(":") if isinstance(blocked, str) else None

    def _session_property(self, name: str) -> object:
        return self._questions.get("SYSTEM", _LOGIN, _OWN_SESSION, f"{_LOGIN}.Session.{name}")


class MacSession:
    """macOS: what ``ioreg`` tells of the console and of its keyboard and mouse."""

    def __init__(self, run: Callable[[list[str]], bytes] | None = None) -> None:
        self._run = run or _output

    def look(self) -> Presence:  # noqa: D102
        root = _plist(self._run(["/usr/sbin/ioreg", "-a", "-n", "Root", "-d1"]))
        devices = _plist(self._run(["/usr/sbin/ioreg", "-a", "-c", "IOHIDSystem", "-r", "-d1"]))
        return Presence(is_locked=_is_locked(root), idle_s=_idle_s(devices))


def _is_locked(root: object) -> bool | None:
    """Look for ``CGSSessionScreenIsLocked``; it is there only while the screen is locked."""
    users = root.get("IOConsoleUsers") if isinstance(root, dict) else None
    if not isinstance(users, list):
        return None
    return any(isinstance(user, dict) and user.get("CGSSessionScreenIsLocked") for user in users)


def _idle_s(devices: object) -> float | None:
    first = devices[0] if isinstance(devices, list) and devices else None
    idle_ns = first.get("HIDIdleTime") if isinstance(first, dict) else None
    return idle_ns / 1e9 if isinstance(idle_ns, int) else None


def _plist(data: bytes) -> object:
    try:
        return plistlib.loads(data)
    except (ExpatError, plistlib.InvalidFileException, ValueError):
        return None


def _output(command: list[str]) -> bytes:
    try:
        done = subprocess.run(command, capture_output=True, timeout=_COMMAND_LIMIT_S, check=True)
    except (OSError, subprocess.SubprocessError):
        return b""
    return done.stdout


def system_session() -> Session:
    """Return this system's."""
    if sys.platform == "darwin":
        return MacSession()
    return _system_session()


async def look_at_session(session: Session) -> Presence:
    """Ask in a thread."""
    return await asyncio.to_thread(session.look)


if sys.platform == "win32":
    from app.desktop.windows_session import WindowsSession

    def _system_session() -> Session:
        return WindowsSession()

else:

    def _system_session() -> Session:
        return LinuxSession()
