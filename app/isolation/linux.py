"""The first protections of a child on Linux, by system calls alone.

They run in the order of `confine` while the process has one thread: the bond to the parent and
the descriptors first, `oom_score_adj` before `PR_SET_DUMPABLE` (afterwards its file belongs to
root). The numbers come from linux/prctl.h and are the same on every architecture.
"""

import ctypes
import os
import resource
import signal
from collections.abc import Callable
from pathlib import Path

from app.isolation.start import ChildStart

PARENT_GONE = 90
"""Exit status of a child whose parent ended before the two were bound together."""

_PR_SET_PDEATHSIG = 1
_PR_SET_DUMPABLE = 4
_PR_SET_NO_NEW_PRIVS = 38

_OOM_SCORE = Path("/proc/self/oom_score_adj")
_LOAD = Path("/proc/loadavg")
_FIRST_FREE_DESCRIPTOR = 3

_Step = tuple[str, Callable[[], None]]


def confine(start: ChildStart) -> tuple[str, ...]:
    """Apply every layer that this kernel grants; return the names of those that hold.

    Ends the process with `PARENT_GONE` if the parent is no longer there.
    """
    os.umask(0o077)
    return tuple(name for name, apply in _steps(start) if _holds(apply))


def known_layers(start: ChildStart) -> tuple[str, ...]:
    """Return the names of all layers that `confine` would try; applies none."""
    return tuple(name for name, _ in _steps(start))


def _steps(start: ChildStart) -> list[_Step]:
    limits = start.limits
    steps: list[_Step] = [
        ("dies with its parent", lambda: _die_with(start.parent_pid)),
        ("inherits one descriptor", lambda: _close_all_but(start.pipe)),
        ("first to go when memory is short", lambda: _write(_OOM_SCORE, "1000")),
        ("gains no privileges", lambda: _prctl(_PR_SET_NO_NEW_PRIVS, 1)),
        ("hidden from other programs", lambda: _prctl(_PR_SET_DUMPABLE, 0)),
        ("no core dump", lambda: _limit(resource.RLIMIT_CORE, 0)),
        ("writes no files", lambda: _limit(resource.RLIMIT_FSIZE, 0)),
        ("few descriptors", lambda: _limit(resource.RLIMIT_NOFILE, limits.open_files)),
        ("few tasks", lambda: _limit(resource.RLIMIT_NPROC, _tasks_now() + limits.new_tasks)),
    ]
    if (size := limits.address_space_bytes) is not None:
        steps.append(("limited memory", lambda: _limit(resource.RLIMIT_AS, size)))
    return steps


def _holds(apply: Callable[[], None]) -> bool:
    try:
        apply()
    except (OSError, ValueError):
        return False
    return True


def _die_with(parent_pid: int) -> None:
    _prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
    if os.getppid() != parent_pid:
        os._exit(PARENT_GONE)


def _close_all_but(pipe: int) -> None:
    os.closerange(_FIRST_FREE_DESCRIPTOR, pipe)
    os.closerange(max(pipe + 1, _FIRST_FREE_DESCRIPTOR), os.sysconf("SC_OPEN_MAX"))


def _write(path: Path, text: str) -> None:
    path.write_text(text, encoding="ascii")


def _prctl(option: int, value: int) -> None:
    libc = ctypes.CDLL(None, use_errno=True)
    arguments = (ctypes.c_ulong(value), *(ctypes.c_ulong(0) for _ in range(3)))
    if libc.prctl(ctypes.c_int(option), *arguments) != 0:
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number))


def _limit(kind: int, wanted: int) -> None:
    """Lower a limit for good, and never raise one."""
    _, hard = resource.getrlimit(kind)
    value = wanted if hard == resource.RLIM_INFINITY else min(wanted, hard)
    resource.setrlimit(kind, (value, value))


def _tasks_now() -> int:
    """Count the machine's processes and threads: at least as many as this user has.

    The limit counts all tasks of the user, so it must leave room for the user's own programs.
    """
    return int(_LOAD.read_text(encoding="ascii").split()[3].partition("/")[2])
