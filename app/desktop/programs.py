"""Which programs run, and whether one of them fills the screen."""

import asyncio
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Protocol

import psutil

from app.desktop.xcb import ActiveWindow, X11Windows

UNKNOWN_PROGRAM = "?"
"""Stands for a program that fills the screen and tells no name."""

LONGEST_NAME = 100
_KERNEL_THREADS = 2
"""On Linux the parent of all threads of the kernel, and itself one."""

_ENDED = frozenset("ZXx")
"""On Linux the states of what runs no more and only waits for its parent to notice; proc(5)."""

_LONGEST_KERNEL_NAME = 15
"""Linux cuts names here; psutil finds the rest in the command line."""


class Programs(Protocol):
    """The programs of this computer; every call blocks, tens of milliseconds."""

    def running(self) -> frozenset[str] | None:
        """Return the names of all running programs, without ``.exe``; None if nobody tells."""

    def full_screen(self) -> str | None:
        """Return the program that fills the screen, "" if none does, None if nobody tells."""


class Windows(Protocol):
    """The windows of a desktop."""

    def active(self) -> ActiveWindow | None:
        """Return the window in front, None if nobody tells."""


class SystemPrograms:
    """`Programs` by psutil; the window in front by the desktop, where it tells."""

    def __init__(self, windows: Windows | None, own_pid: int | None = None) -> None:
        self._windows = windows
        self._own_pid = own_pid or os.getpid()

    def running(self) -> frozenset[str] | None:  # noqa: D102
        try:
            return frozenset(_linux_names() if sys.platform == "linux" else _all_names())
        except (psutil.Error, OSError):
            return None

    def full_screen(self) -> str | None:  # noqa: D102
        window = self._windows.active() if self._windows is not None else None
        if window is None:
            return None
        if not window.is_full_screen or window.pid == self._own_pid:
            return ""
        return _name_of(window.pid) or window.title_class or UNKNOWN_PROGRAM


def program_name(name: str) -> str:
    """Return a program's name as it is compared: cut short, without the ending of Windows."""
    short = name[:LONGEST_NAME]
    return short[:-4] if short.lower().endswith(".exe") else short


def _all_names() -> Iterator[str]:
    for process in psutil.process_iter(["name"]):
        if name := process.info["name"]:
            yield program_name(name)


def _linux_names(folder: Path = Path("/proc")) -> Iterator[str]:
    """Read one small file of each process; psutil reads several and takes three times as long."""
    for process in folder.iterdir():
        if process.name.isdecimal():
            yield from _linux_name(process)


def _linux_name(process: Path) -> Iterator[str]:
    try:
        name, state, parent = _read_stat((process / "stat").read_bytes())
    except OSError:  # it has just ended
        return
    pid = int(process.name)
    if state not in _ENDED and _KERNEL_THREADS not in {pid, parent}:
        is_cut = len(name) >= _LONGEST_KERNEL_NAME
        yield (is_cut and _name_of(pid)) or program_name(name)


def _read_stat(stat: bytes) -> tuple[str, str, int]:
    """Read ``pid (name) state parent ...``; the name may hold brackets and spaces. See proc(5)."""
    start, end = stat.index(b"("), stat.rindex(b")")
    state, parent = stat[end + 1 :].split()[:2]
    return stat[start + 1 : end].decode("utf-8", "replace"), state.decode(), int(parent)


def _name_of(pid: int | None) -> str:
    if pid is None:
        return ""
    try:
        return program_name(psutil.Process(pid).name())
    except psutil.Error:  # it has ended, or lives in a container of its own
        return ""


class WaylandWindows:
    """Windows of a Wayland desktop: only those of X11 programs can be seen, as most games are."""

    def __init__(self, windows: Windows) -> None:
        self._windows = windows

    def active(self) -> ActiveWindow | None:
        """Return the window in front if it fills the screen; all else may hide behind Wayland."""
        window = self._windows.active()
        return window if window is not None and window.is_full_screen else None


def system_programs() -> Programs:
    """Return this system's."""
    return SystemPrograms(_system_windows(os.environ.get("XDG_SESSION_TYPE", "")))


async def running_programs(programs: Programs) -> frozenset[str] | None:
    """Ask in a thread."""
    return await asyncio.to_thread(programs.running)


async def full_screen_program(programs: Programs) -> str | None:
    """Ask in a thread."""
    return await asyncio.to_thread(programs.full_screen)


if sys.platform == "win32":
    import ctypes

    _BUSY, _GAME, _PRESENTATION = 2, 3, 4
    """A full-screen window, a Direct3D game, a presentation. Source: shellapi.h."""

    class _ShellWindows:
        def active(self) -> ActiveWindow | None:
            state = ctypes.c_int()
            if ctypes.windll.shell32.SHQueryUserNotificationState(ctypes.byref(state)) != 0:
                return None
            pid = ctypes.c_ulong()
            front = ctypes.windll.user32.GetForegroundWindow()
            ctypes.windll.user32.GetWindowThreadProcessId(front, ctypes.byref(pid))
            is_full = state.value in {_BUSY, _GAME, _PRESENTATION}
            return ActiveWindow(is_full, pid.value or None)

    def _system_windows(session_type: str) -> Windows | None:
        del session_type
        return _ShellWindows()

elif sys.platform == "darwin":

    def _system_windows(session_type: str) -> Windows | None:
        del session_type
        return None

else:

    def _system_windows(session_type: str) -> Windows | None:
        windows = X11Windows()
        return WaylandWindows(windows) if session_type == "wayland" else windows
