"""One signer process from its start to its end, seen from the program."""

import asyncio
import logging
import sys
from itertools import count
from typing import TypeVar

import msgspec

from app.isolation.frames import PipeError
from app.isolation.launcher import ChildProcess, ChildSpec, Launcher
from app.isolation.layer_names import REQUIRED
from app.isolation.pipe import ParentPipe
from app.isolation.rights import Rights
from app.isolation.start import Limits
from app.wallet.child.box import MAX_MEMORY_KIB
from app.wallet.child.errors import OrderError
from app.wallet.child.messages import Answer, FromSigner, Lock, Refused, Request, Started
from app.wallet.errors import SignerLostError, SignerUnsafeError
from app.wallet.refusals import refusal_error

_log = logging.getLogger(__name__)

ENTRY = "app.wallet.child.main"
SEALING_ENTRY = "app.wallet.child.sealing"
REQUIRED_LAYERS = REQUIRED
"""What must hold on Linux before a password is sent."""

_START_TIMEOUT_S = 60.0
_ANSWER_TIMEOUT_S = 120.0
"""A password of the highest cost takes about half a minute."""

_PROGRAM_BYTES = 3 * 2**30
"""Address space of the interpreter and its libraries, most of it never touched."""

_RIGHTS = Rights(locks_memory=True)
_KILLED = 9

_Answer = TypeVar("_Answer", bound=Answer)


class SignerProcess:
    """Asks the process and brings its answers; `gone` is set when it has ended."""

    def __init__(self, child: ChildProcess, pipe: ParentPipe[FromSigner]) -> None:
        self.gone = asyncio.Event()
        self.layers: tuple[str, ...] = ()
        self.pid = child.pid
        self._child = child
        self._pipe = pipe
        self._started = asyncio.Event()
        self._numbers = count(1)
        self._waiting: dict[int, asyncio.Future[Answer]] = {}

    @classmethod
    async def start(cls, launcher: Launcher, entry: str = ENTRY) -> "SignerProcess":
        """Start a process; `run` must run before it is asked anything.

        Raises:
            SignerLostError: the system could not start it.
        """
        limits = Limits(address_space_bytes=_PROGRAM_BYTES + 1024 * MAX_MEMORY_KIB)
        try:
            child = await launcher.start(ChildSpec(entry, limits, rights=_RIGHTS))
        except OSError as error:
            raise SignerLostError(f"it could not be started ({error})") from error
        child.stderr.keep_only_safe_lines()
        pipe = await ParentPipe.open(child.pipe, msgspec.msgpack.Decoder(FromSigner))
        return cls(child, pipe)

    async def run(self, launcher: Launcher) -> None:
        """Read its answers until it ends, then leave nothing of it behind."""
        try:
            await self._read()
        except PipeError as error:
            _log.warning("The wallet's signer misbehaved: it sent %s.", error)
        finally:
            self._child.kill()
            self._lose_all()
            await self._pipe.close()
            await launcher.reap(self._child)
            self._report_crash()

    async def wait_started(self) -> None:
        """Wait until it is ready for secrets.

        Raises:
            SignerLostError: it ended or was too slow.
            SignerUnsafeError: a protection is missing.
        """
        try:
            async with asyncio.timeout(_START_TIMEOUT_S):
                await self._started.wait()
        except TimeoutError as error:
            raise SignerLostError("it did not start in time") from error
        if self.gone.is_set():
            raise SignerLostError("it ended while it started")
        missing = REQUIRED_LAYERS - set(self.layers) if sys.platform == "linux" else frozenset()
        if missing:
            raise SignerUnsafeError(f"not granted: {', '.join(sorted(missing))}")

    def next_number(self) -> int:
        """Give the number of the next request."""
        return next(self._numbers)

    async def ask(self, request: Request, expected: type[_Answer]) -> _Answer:
        """Send a request and wait for its answer; a process that is too slow is ended.

        Raises:
            SignerLostError: the process ended, was too slow, or answered something else.
            AppError: what it refused, and why.
        """
        answer = await self._answer_to(request)
        if isinstance(answer, expected):
            return answer
        if isinstance(answer, Refused):
            raise refusal_error(answer)
        self.kill()
        raise SignerLostError("it answered something else")

    async def lock(self) -> None:
        """Have it end, and wait until it has."""
        self._pipe.post(Lock())
        try:
            async with asyncio.timeout(2.0):
                await self.gone.wait()
        except TimeoutError:
            self.kill()
            await self.gone.wait()

    def kill(self) -> None:
        """End it at once."""
        self._child.kill()

    def _report_crash(self) -> None:
        lines = "; ".join(self._child.stderr.lines())
        if lines or self._child.exit_code not in {None, 0, -_KILLED}:
            _log.warning("The wallet's signer crashed (%s).", lines or self._child.exit_code)

    async def _answer_to(self, request: Request) -> Answer:
        if self.gone.is_set():
            raise SignerLostError("it has ended")
        future: asyncio.Future[Answer] = asyncio.get_running_loop().create_future()
        self._waiting[request.number] = future
        try:
            async with asyncio.timeout(_ANSWER_TIMEOUT_S):
                await self._pipe.send_secret(request)
                return await future
        except TimeoutError as error:
            self.kill()
            raise SignerLostError("it did not answer in time") from error
        except PipeError as error:
            raise OrderError("it is too long for the signer") from error
        finally:
            self._waiting.pop(request.number, None)

    async def _read(self) -> None:
        async for batch in self._pipe.batches():
            for message in batch:
                self._receive(message)

    def _receive(self, message: FromSigner) -> None:
        if isinstance(message, Started):
            self.layers = message.layers
            self._started.set()
            return
        future = self._waiting.get(message.number)
        if future is not None and not future.done():  # else nobody waits any more
            future.set_result(message)

    def _lose_all(self) -> None:
        self.gone.set()
        self._started.set()
        for future in self._waiting.values():
            if not future.done():
                future.set_exception(SignerLostError("it ended before it answered"))
