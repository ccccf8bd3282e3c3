"""Attacks on other processes, and by more processes than one."""

import errno
import fcntl
import os
import signal
import threading

from app.isolation.architecture import this_architecture
from tests.integration.redteam.attack import Attacks, RefusedError, World, reaches, system_call

attack = Attacks()

FORKS = 60
THREADS = 2000
TINY_STACK = 32 * 1024


@attack("fork")
def _(_: World) -> None:
    _fork()


@attack("fork without end")
def _(_: World) -> None:
    for _step in range(FORKS):
        _fork()


@attack("run a program")
def _(_: World) -> None:
    # a path that is not there: success would replace this process
    reaches(lambda: os.execv("/nonexistent", ["x"]), errno.ENOENT)  # noqa: S606


@attack("run a program from a descriptor")
def _(_: World) -> None:
    number = {"x86_64": 322, "aarch64": 281}[this_architecture().name]
    nothing = bytes(16)
    reaches(
        lambda: system_call(number, 2**64 - 1, b"/nonexistent\0", nothing, nothing, 0),
        errno.ENOENT,
    )


@attack("start the shell")
def _(_: World) -> None:
    pid = os.posix_spawn("/bin/true", ["true"], {})
    _pid, status = os.waitpid(pid, 0)
    if status:
        raise RefusedError(f"it ended with {status}")


@attack("signal the parent")
def _(world: World) -> None:
    os.kill(world.parent, 0)


@attack("signal another program")
def _(world: World) -> None:
    os.kill(world.victim, signal.SIGCONT)


@attack("signal a thread of another program")
def _(world: World) -> None:
    _call({"x86_64": 234, "aarch64": 131}, world.victim, world.victim, signal.SIGCONT)


@attack("queue a signal with data")
def _(world: World) -> None:
    pidfd = os.pidfd_open(world.victim)
    signal.pidfd_send_signal(pidfd, signal.SIGCONT)
    os.close(pidfd)


@attack("hold on to the parent")
def _(world: World) -> None:
    os.close(os.pidfd_open(world.parent))


@attack("have the pipe signal the parent")
def _(world: World) -> None:
    fcntl.fcntl(world.pipe, fcntl.F_SETOWN, world.parent)


@attack("move the parent to other processors")
def _(world: World) -> None:
    os.sched_setaffinity(world.parent, os.sched_getaffinity(world.parent))


@attack("slow the parent down")
def _(world: World) -> None:
    os.setpriority(os.PRIO_PROCESS, world.parent, os.getpriority(os.PRIO_PROCESS, world.parent))


@attack("change the parent's limits")
def _(world: World) -> None:
    core_size = 4
    limits = bytes(16)
    system_call(number_of("prlimit64"), world.parent, core_size, limits, None)


@attack("make threads without end")
def _(_: World) -> None:
    """Reach a quota and give everything back."""
    enough = threading.Event()
    before = threading.stack_size(TINY_STACK)
    made = []
    try:
        for _unused in range(THREADS):
            thread = threading.Thread(target=enough.wait, daemon=True)
            thread.start()
            made.append(thread)
    finally:
        threading.stack_size(before)
        enough.set()


def number_of(name: str) -> int:
    return this_architecture().numbers[name]


def _fork() -> None:
    pid = os.fork()
    if pid == 0:
        os._exit(0)
    os.waitpid(pid, 0)


def _call(numbers: dict[str, int], *arguments: int) -> int:
    return system_call(numbers[this_architecture().name], *arguments)
