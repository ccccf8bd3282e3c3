"""The practice network: the built-in network in a process of its own, with people who ask."""

import asyncio
import json
import subprocess
import sys
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, cast

from app.domain.errors import AppError
from app.isolation.stderr_tail import StderrTail
from app.network.background import running_beside

_ERROR = "error: "
START_LIMIT_S = 60.0
STOP_LIMIT_S = 8.0
_LONGEST_LINE = 64 << 10

if sys.platform == "win32":
    _FLAGS = subprocess.CREATE_NO_WINDOW
else:
    _FLAGS = 0


class PracticeError(AppError):
    """The practice network could not be started, or has ended by itself."""

    title = "The practice network does not run"
    hint = "It is started again by itself; its folder can be deleted to begin anew."


def program_command() -> tuple[str, ...]:
    """Return how this very program is started once more."""
    if getattr(sys, "frozen", False):
        return (sys.executable,)
    return (sys.executable, "-m", "app")


@dataclass(frozen=True, slots=True)
class PracticeNetwork:
    """A practice network that runs: what its command said when it was ready."""

    network_file: Path
    pid: int


@asynccontextmanager
async def running_practice(
    folder: Path, command: Sequence[str] | None = None, *, owner: str = ""
) -> AsyncIterator[PracticeNetwork]:
    """Run the practice network of `folder` while inside; no process stays behind.

    The wallet of `owner` is given its first play coins, which pay the fees of payouts.
    Its process ends when its standard input closes, so it ends with this one, however that ends.
    When it ends by itself, the body is cancelled and `PracticeError` leaves.

    Raises:
        PracticeError: it did not start or did not live; the text is its own reason.
    """
    whole = (*(command or program_command()), *_arguments(folder, owner))
    process = await asyncio.to_thread(_Process, whole)
    try:
        network = await _ready(process)
        async with running_beside(_raise_at_end(process)):
            yield network
    except BaseExceptionGroup as group:
        ended, others = group.split(PracticeError)
        if ended is None or others is not None:
            raise
        raise _first(ended) from None
    finally:
        await asyncio.shield(asyncio.to_thread(process.stop))


class _Process:
    """The command's process; every method may block."""

    def __init__(self, command: Sequence[str]) -> None:
        try:
            self._process = subprocess.Popen(
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                creationflags=_FLAGS,
            )
        except OSError as error:
            text = f"its process could not be started ({error.strerror})"
            raise PracticeError(text) from error
        self._stderr = StderrTail(cast("BinaryIO", self._process.stderr))
        self.pid = self._process.pid

    @property
    def is_running(self) -> bool:
        return self._process.poll() is None

    def first_line(self) -> bytes:
        return cast("BinaryIO", self._process.stdout).readline(_LONGEST_LINE)

    def reason(self) -> str:
        """Return the error that it printed as its last words."""
        with suppress(subprocess.TimeoutExpired):
            self._process.wait(STOP_LIMIT_S)
        self._stderr.close(STOP_LIMIT_S)
        errors = [line for line in self._stderr.lines() if _ERROR in line]
        if errors:
            return errors[-1].partition(_ERROR)[2]
        return f"its process ended with status {self._process.returncode}"

    def stop(self) -> None:
        """Close its input, which ends it in order; kill it if that takes too long."""
        try:
            with suppress(OSError):
                cast("BinaryIO", self._process.stdin).close()
            self._process.wait(STOP_LIMIT_S)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        finally:
            cast("BinaryIO", self._process.stdout).close()
            self._stderr.close(STOP_LIMIT_S)


def _arguments(folder: Path, owner: str) -> tuple[str, ...]:
    welcome = ("--welcome", owner) if owner else ()
    return ("localnet", "--folder", str(folder), "--practice", "--attached", "--json", *welcome)


async def _ready(process: _Process) -> PracticeNetwork:
    try:
        async with asyncio.timeout(START_LIMIT_S):
            line = await asyncio.shield(asyncio.to_thread(process.first_line))
    except TimeoutError as error:
        raise PracticeError(f"it was not ready within {START_LIMIT_S:.0f} s") from error
    if not line:
        raise PracticeError(await asyncio.to_thread(process.reason))
    try:
        return PracticeNetwork(Path(json.loads(line)["network_file"]), process.pid)
    except (ValueError, KeyError, TypeError) as error:
        raise PracticeError("its first words were not understood") from error


async def _raise_at_end(process: _Process) -> None:
    """Poll: waiting in a thread would keep that thread busy until the end."""
    while process.is_running:  # noqa: ASYNC110 - another process has no event
        await asyncio.sleep(0.5)
    raise PracticeError(await asyncio.to_thread(process.reason))


def _first(group: BaseExceptionGroup[PracticeError]) -> PracticeError:
    error: BaseException = group
    while isinstance(error, BaseExceptionGroup):
        error = error.exceptions[0]
    assert isinstance(error, PracticeError)  # noqa: S101 - the group was split by type
    return error
