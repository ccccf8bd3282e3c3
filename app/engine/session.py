"""One life of the engine's child, from its first message to its end."""

import asyncio
import logging
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from itertools import count
from typing import NoReturn

from app.domain.job import JobId, JobRequest
from app.engine.child.messages import (
    PIECE_BYTES,
    Cancel,
    End,
    Failed,
    FromChild,
    LoadFailed,
    LoadModels,
    Ready,
    Run,
    RunBody,
    SealKey,
    Stop,
)
from app.engine.running_job import RunningJob
from app.engine.seal_keys import Certify, SealPost
from app.isolation.frames import PipeError
from app.isolation.pipe import ParentPipe

_log = logging.getLogger(__name__)

_MARGIN_SHARE = 0.1
_LONGEST_MARGIN_S = 1.0


class SessionEndedError(Exception):
    """The child is gone or must go; the message completes "The engine was lost: ..."."""

    is_violation = False
    job_ids: tuple[JobId, ...] = ()
    """The jobs that were lost with it."""


class RulesBrokenError(SessionEndedError):
    """The child did what no honest one does."""

    is_violation = True


class UnsafeChildError(SessionEndedError):
    """The child lacks a protection that must hold before it gets a job."""


@dataclass(slots=True)
class _Entry:
    job_id: JobId
    job: RunningJob
    release: Callable[[], None]
    watch: asyncio.TimerHandle | None = None


class EngineSession:
    """Give jobs to a child and bring its answers back, for as long as it lives."""

    def __init__(
        self,
        pid: int,
        pipe: ParentPipe[FromChild],
        kill: Callable[[], None],
        unresponsive_s: float,
        required: frozenset[str] = frozenset(),
        certify: Certify | None = None,
    ) -> None:
        """Call `kill` when the child has not ended a job `unresponsive_s` after its `Cancel`.

        Without all `required` layers it gets no job; with `certify` it gets keys for sealed jobs.
        """
        self.pid = pid
        self.layers: tuple[str, ...] = ()
        self.device = ""
        self._required = required
        self._pipe = pipe
        self._kill = kill
        self._unresponsive_s = unresponsive_s
        self._seals = None if certify is None else SealPost(certify, pipe.post)
        self._batches = pipe.batches()
        self._entries: dict[int, _Entry] = {}
        self._numbers = count(1)
        self._end: SessionEndedError = SessionEndedError("its process ended")

    async def load(self, order: LoadModels) -> None:
        """Have the child load its models and get warm.

        Raises:
            UnsafeChildError: a layer is missing that must be there.
            SessionEndedError: it cannot, or it misbehaved.
        """
        self._pipe.post(order)
        match await self._first_batch():
            case [Ready() as ready] if set(ready.models) == set(order.models):
                self.layers, self.device = ready.layers, ready.device
                self._check_layers()
            case [LoadFailed(reason=reason)]:
                raise SessionEndedError(f"a model could not be loaded ({reason})")
            case _:
                raise SessionEndedError("it did not answer the order to load models")

    async def run(self) -> NoReturn:
        """Pass answers on; however this ends, jobs that still run are lost.

        Raises:
            SessionEndedError: the child is gone or broke the rules.
        """
        reason = "it is being stopped"
        if self._seals is not None:
            self._seals.start()
        try:
            await self._pass_on()
        except SessionEndedError as error:
            reason = str(error)
            error.job_ids = tuple(entry.job_id for entry in self._entries.values())
            raise
        finally:
            self._lose_all(reason)
            if self._seals is not None:
                self._seals.stop()

    async def stop(self) -> None:
        """Tell the child to end and wait until it has closed the pipe, whatever it still says."""
        self._pipe.post(Stop())
        async for _ in self._pipe.batches():
            pass

    def start(
        self,
        job_id: JobId,
        request: JobRequest,
        deadline: float,
        release: Callable[[], None],
    ) -> RunningJob:
        """Begin a job; `deadline` is a time of the loop, `release` runs when the child is done.

        Raises:
            PipeError: the request, without its body, is larger than one message may be.
        """
        number = next(self._numbers)
        self._pipe.post(_order(number, request, deadline - asyncio.get_running_loop().time()))
        job = RunningJob(
            send_body=partial(self._send_rest, number, request.body),
            cancel=partial(self._cancel, number),
        )
        self._entries[number] = _Entry(job_id, job, release)
        return job

    def end(self, reason: str) -> None:
        """Kill the child because it broke a rule; the message completes "... was lost: ..."."""
        self._end = RulesBrokenError(reason)
        self._kill()

    def cut_jobs(self, reason: str) -> None:
        """End every job that runs; the child is told."""
        for entry in tuple(self._entries.values()):
            entry.job.cut(reason)

    async def _send_rest(self, number: int, body: bytes) -> None:
        """Send what of a long body is not in the order, as fast as the child reads."""
        for start in range(PIECE_BYTES, len(body), PIECE_BYTES):
            await self._pipe.drain()
            if number not in self._entries:
                return
            self._pipe.post(RunBody(number, body[start : start + PIECE_BYTES]))

    async def _pass_on(self) -> NoReturn:
        try:
            async for batch in self._batches:
                for message in batch:
                    self._receive(message)
        except PipeError as error:
            raise RulesBrokenError(f"it sent {error}") from error
        raise self._end

    def _check_layers(self) -> None:
        if missing := self._required - set(self.layers):
            raise UnsafeChildError(f"its sandbox lacks: {', '.join(sorted(missing))}")

    def _lose_all(self, reason: str) -> None:
        for number in tuple(self._entries):
            self._entries[number].job.lose(reason)
            self._remove(number)

    async def _first_batch(self) -> list[FromChild]:
        try:
            return await anext(self._batches, [])
        except PipeError as error:
            raise RulesBrokenError(f"it sent {error}") from error

    def _take_key(self, key: SealKey) -> None:
        if self._seals is None:
            raise PipeError("a key that nobody asked for")
        self._seals.receive(key, self.layers)

    def _receive(self, message: FromChild) -> None:
        if isinstance(message, SealKey):
            self._take_key(message)
            return
        if isinstance(message, Ready | LoadFailed):
            raise PipeError("its first message twice")
        entry = self._entries.get(message.number)
        if entry is None:
            raise PipeError("a part of a job that is not running")
        entry.job.receive(message)
        if isinstance(message, Failed):
            _log.warning("Job %s failed in the engine: %s", entry.job_id, message.reason)
        if isinstance(message, End | Failed):
            self._remove(message.number)

    def _remove(self, number: int) -> None:
        entry = self._entries.pop(number)
        if entry.watch is not None:
            entry.watch.cancel()
        entry.release()

    def _cancel(self, number: int) -> None:
        self._pipe.post(Cancel(number))
        loop = asyncio.get_running_loop()
        self._entries[number].watch = loop.call_later(self._unresponsive_s, self._give_up)

    def _give_up(self) -> None:
        self.end("it did not stop working on a cancelled job")


def _order(number: int, request: JobRequest, remaining_s: float) -> Run:
    """Let the child stop a little before the time is up, so that its token counts still arrive."""
    margin_s = min(_LONGEST_MARGIN_S, _MARGIN_SHARE * remaining_s)
    return Run(
        number,
        request.method,
        request.path,
        request.headers,
        request.body[:PIECE_BYTES],
        len(request.body),
        max(0.0, remaining_s - margin_s),
    )
