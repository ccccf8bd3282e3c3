"""Start child processes from one thread that lives as long as they do.

Linux kills a child that asked for it when the *thread* that started it ends, so children must
not be started from a thread of a pool that comes and goes.
"""

import asyncio
import os
import socket
import subprocess
import sys
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Self, TypeVar, cast

from app.isolation.rights import Rights
from app.isolation.start import ChildStart, Limits
from app.isolation.stderr_tail import StderrTail

CHILD_ARGUMENT = "--isolated-child"
"""First argument of a bundled program that shall call `begin_child` with the second one."""

_BOOT_FILE = Path(__file__).with_name("boot.py")
_REAP_TIMEOUT_S = 5.0

_Result = TypeVar("_Result")


@dataclass(frozen=True, slots=True)
class ChildSpec:
    """What to start: the module of its ``main(ChildContext)``, its limits, environment, rights."""

    entry: str
    limits: Limits = field(default_factory=Limits)
    environment: Mapping[str, str] = field(default_factory=dict)
    rights: Rights = field(default_factory=Rights)


class ChildProcess:
    """A started child; `pipe` is the parent's end, owned by whoever takes it."""

    def __init__(self, process: subprocess.Popen[bytes], pipe: socket.socket) -> None:
        self.pipe = pipe
        self.stderr = StderrTail(cast("BinaryIO", process.stderr))
        self._process = process

    @property
    def pid(self) -> int:
        """The operating system's number of the process."""
        return self._process.pid

    @property
    def exit_code(self) -> int | None:
        """The exit status, negative for the signal that ended it, None while it runs."""
        return self._process.returncode

    def kill(self) -> None:
        """End it at once; nothing happens if it is gone already."""
        self._process.kill()

    def reap(self) -> None:
        """Kill it, wait until it is gone (blocking, milliseconds), close its streams.

        A process that hangs in a driver outlives even this; it is left behind after some seconds.
        """
        self._process.kill()
        with suppress(subprocess.TimeoutExpired):
            self._process.wait(_REAP_TIMEOUT_S)
        self.stderr.close(_REAP_TIMEOUT_S)
        self.pipe.close()


class Launcher:
    """Start and reap children. Leaving the context ends what is left of them."""

    def __init__(self) -> None:
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="launcher")
        self._children: set[ChildProcess] = set()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        try:
            await self._call(self._reap_all)
        finally:
            self._thread.shutdown(wait=False)

    async def start(self, spec: ChildSpec) -> ChildProcess:
        """Start a child; one whose start is cancelled ends with the launcher.

        Raises:
            OSError: the system could not start it.
        """
        return await self._call(partial(self._start, spec))

    async def reap(self, child: ChildProcess) -> None:
        """Kill a child and wait until nothing of it is left; see `ChildProcess.reap`."""
        await self._call(partial(self._reap, child))

    async def _call(self, function: Callable[[], _Result]) -> _Result:
        return await asyncio.get_running_loop().run_in_executor(self._thread, function)

    def _start(self, spec: ChildSpec) -> ChildProcess:
        child = _start_child(spec)
        self._children.add(child)
        return child

    def _reap(self, child: ChildProcess) -> None:
        child.reap()
        self._children.discard(child)

    def _reap_all(self) -> None:
        for child in tuple(self._children):
            self._reap(child)


def child_command(start: ChildStart) -> list[str]:
    """The command line of a child: this interpreter without site packages, or this bundle."""
    if getattr(sys, "frozen", False):
        return [sys.executable, CHILD_ARGUMENT, start.to_text()]
    return [sys.executable, "-I", "-S", "-B", str(_BOOT_FILE), start.to_text()]


def clean_environment(extra: Mapping[str, str]) -> dict[str, str]:
    """The whole environment of a child: no home, no desktop, no keys, no search path."""
    environment = {"LANG": "C.UTF-8", "HOME": "/nonexistent", "TMPDIR": "/nonexistent", **extra}
    if sys.platform == "win32":  # sockets and system libraries are found through it
        environment["SYSTEMROOT"] = os.environ["SYSTEMROOT"]
    return environment


def search_path() -> tuple[str, ...]:
    """The folders from which this process imports packages, for the child to use too.

    The child may read whatever is in them, so those that the owner's files are in (a program
    started as ``python -m`` has the present folder there) are left out.
    """
    own = str(Path(__file__).parents[2])
    wide = {str(folder) for folder in (Path.home(), *Path.home().parents, Path("/"))}
    found = [own, *(entry for entry in sys.path if Path(entry).is_absolute() and entry not in wide)]
    return tuple(dict.fromkeys(entry for entry in found if Path(entry).is_dir()))


def _start_child(spec: ChildSpec) -> ChildProcess:
    ours, theirs = socket.socketpair()
    try:
        with theirs:
            return ChildProcess(_popen(spec, theirs), ours)
    except BaseException:
        ours.close()
        raise


def _child_start(spec: ChildSpec, pipe: int) -> ChildStart:
    return ChildStart(spec.entry, search_path(), pipe, os.getpid(), spec.limits, spec.rights)


if sys.platform == "win32":

    def _popen(spec: ChildSpec, pipe: socket.socket) -> subprocess.Popen[bytes]:
        """Hand the socket over through standard input: Windows passes none by number."""
        process = subprocess.Popen(
            child_command(_child_start(spec, -1)),
            env=clean_environment(spec.environment),
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            creationflags=subprocess.CREATE_NO_WINDOW | subprocess.CREATE_NEW_PROCESS_GROUP,
        )
        with cast("BinaryIO", process.stdin) as stdin:
            stdin.write(pipe.share(process.pid))
        return process

else:

    def _popen(spec: ChildSpec, pipe: socket.socket) -> subprocess.Popen[bytes]:
        return subprocess.Popen(
            child_command(_child_start(spec, pipe.fileno())),
            env=clean_environment(spec.environment),
            cwd="/",
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            pass_fds=(pipe.fileno(),),
            start_new_session=True,
        )
