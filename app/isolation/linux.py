"""The protections of a child on Linux, by system calls alone: no package, no rights of root.

`confine` runs while the process has one thread, before anything is imported that a stranger's
bytes could reach; `seal` when everything is loaded. The order matters: the bond to the parent
and the descriptors come first, `oom_score_adj` and the namespaces before `PR_SET_DUMPABLE`
(afterwards their files belong to root), Landlock and the filters after no_new_privs, which they
ask for. The numbers come from linux/prctl.h and are the same on every architecture.
"""

import os
import resource
import signal
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

from app.isolation.kernel import prctl
from app.isolation.landlock import path_rules, wall_off
from app.isolation.layer_names import (
    BOUND,
    CAPABILITIES,
    CORE,
    DESCRIPTORS,
    FEW_CALLS,
    FILES,
    HIDDEN,
    INHERITS,
    MEMORY,
    NAMESPACES,
    PRIVILEGES,
    SEALED,
    SHORT_OF_MEMORY,
    TASKS,
    WRITES,
)
from app.isolation.namespaces import drop_capabilities, enter_own_namespaces
from app.isolation.rights import Rights
from app.isolation.seccomp import restrict_for_good, restrict_while_loading
from app.isolation.start import Applied, ChildStart

PARENT_GONE = 90
"""Exit status of a child whose parent ended before the two were bound together."""

_PR_SET_PDEATHSIG = 1
_PR_SET_DUMPABLE = 4
_PR_SET_NO_NEW_PRIVS = 38

_OOM_SCORE = Path("/proc/self/oom_score_adj")
_LOAD = Path("/proc/loadavg")
_FIRST_FREE_DESCRIPTOR = 3

_Step = tuple[str, Callable[[], object]]


def confine(start: ChildStart) -> Applied:
    """Apply every layer that this kernel grants; tell which hold.

    Ends the process with `PARENT_GONE` if the parent is no longer there.
    """
    os.umask(0o077)
    return _applied(_steps(start))


def seal(rights: Rights) -> Applied:
    """Give up what only loading needed, on all threads."""
    return _applied([(SEALED, partial(restrict_for_good, rights))])


def known_layers(start: ChildStart) -> tuple[str, ...]:
    """Return the names of all layers that `confine` and `seal` would try; applies none."""
    return (*(name for name, _ in _steps(start)), SEALED)


def _steps(start: ChildStart) -> list[_Step]:
    limits, rights = start.limits, start.rights
    steps: list[_Step] = [
        (BOUND, lambda: _die_with(start.parent_pid)),
        (INHERITS, lambda: _close_all_but(start.pipe)),
        (SHORT_OF_MEMORY, lambda: _write(_OOM_SCORE, "1000")),
        (NAMESPACES, enter_own_namespaces),
        (CAPABILITIES, drop_capabilities),
        (PRIVILEGES, lambda: prctl(_PR_SET_NO_NEW_PRIVS, 1)),
        (HIDDEN, lambda: prctl(_PR_SET_DUMPABLE, 0)),
        (CORE, lambda: _limit(resource.RLIMIT_CORE, 0)),
        (WRITES, lambda: _limit(resource.RLIMIT_FSIZE, 0)),
        (DESCRIPTORS, lambda: _limit(resource.RLIMIT_NOFILE, limits.open_files)),
        (TASKS, lambda: _limit(resource.RLIMIT_NPROC, _tasks_now() + limits.new_tasks)),
    ]
    if (size := limits.address_space_bytes) is not None:
        steps.append((MEMORY, lambda: _limit(resource.RLIMIT_AS, size)))
    steps += [
        (FILES, lambda: wall_off(path_rules(rights, _program(start)))),
        (FEW_CALLS, partial(restrict_while_loading, rights)),
    ]
    return steps


def _program(start: ChildStart) -> tuple[str, ...]:
    """Return where the code is: what the parent names and the interpreter's own.

    A bundle keeps its modules inside its program.
    """
    own = [entry for entry in sys.path if entry.startswith(sys.base_prefix)]
    bundle = [sys.executable] if getattr(sys, "frozen", False) else []
    return (*start.search_path, *own, *bundle)


def _applied(steps: list[_Step]) -> Applied:
    holding, refused = [], []
    for name, apply in steps:
        try:
            apply()
        except (OSError, ValueError) as error:
            refused.append((name, getattr(error, "strerror", None) or str(error)))
        else:
            holding.append(name)
    return Applied(tuple(holding), tuple(refused))


def _die_with(parent_pid: int) -> None:
    prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
    if os.getppid() != parent_pid:
        os._exit(PARENT_GONE)


def _close_all_but(pipe: int) -> None:
    os.closerange(_FIRST_FREE_DESCRIPTOR, pipe)
    os.closerange(max(pipe + 1, _FIRST_FREE_DESCRIPTOR), os.sysconf("SC_OPEN_MAX"))


def _write(path: Path, text: str) -> None:
    path.write_text(text, encoding="ascii")


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
