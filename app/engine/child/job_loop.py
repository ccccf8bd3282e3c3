"""The child's life: load, say so, then run jobs in threads until the parent lets go."""

import gc
import os
import re
import threading
import time
import traceback
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path
from queue import SimpleQueue
from typing import NoReturn, Protocol

import msgspec

from app.domain.job import JobRequest, ResponseBody, ResponseEnd, ResponseHead, ResponsePart
from app.domain.price import TokenUsage
from app.engine.child.job_seals import JobSeals
from app.engine.child.messages import (
    PIECE_BYTES,
    Body,
    Cancel,
    Certificate,
    End,
    Failed,
    Head,
    LoadFailed,
    LoadModels,
    NewSealKey,
    Ready,
    Run,
    RunBody,
    Stop,
    ToChild,
)
from app.engine.child.seal_keys import SealKeys
from app.engine.child.sealed_api import JobApi, SealedApi
from app.isolation.child_pipe import ChildPipe
from app.isolation.frames import PipeError
from app.isolation.start import ChildContext

EXIT_LOAD_FAILED = 80
EXIT_ERROR = 70

_MAX_LINE = 500
_MAX_PLACES = 300
_STDERR = 2


class AnsweringApi(Protocol):
    """What answers the jobs."""

    def answer(self, request: JobRequest, cancelled: Callable[[], bool]) -> Iterator[ResponsePart]:
        """Yield head, body and end; stop soon after `cancelled` has returned True."""
        ...


def serve(context: ChildContext, load: Callable[[LoadModels], JobApi]) -> NoReturn:
    """Be the engine's child: `load` gets every model into memory and warm, then jobs are read.

    The process ends here, without the interpreter's shutdown: threads may be deep in native code.
    """
    status = EXIT_ERROR
    try:
        status = _serve(context, load)
    except BaseException as error:  # noqa: BLE001 - nobody above could report it
        os.write(_STDERR, f"engine: {describe(error)}\n".encode())
    finally:
        os._exit(status)


def describe(error: BaseException) -> str:
    """Name an error and where it arose, without its message, which may quote a prompt."""
    places = [
        f"{Path(frame.f_code.co_filename).name}:{line}"
        for frame, line in traceback.walk_tb(error.__traceback__)
    ]
    text = f"{type(error).__name__} at {' '.join(places[-4:])}"
    return re.sub(r"[^A-Za-z0-9_.:<> -]", "_", text)[:_MAX_PLACES]


def _serve(context: ChildContext, load: Callable[[LoadModels], JobApi]) -> int:
    pipe = ChildPipe(context.pipe, msgspec.msgpack.Decoder(ToChild))
    messages = pipe.messages()
    for order in islice(messages, 1):
        if not isinstance(order, LoadModels):
            raise PipeError("the first message must be the order to load models")
        try:
            api = load(order)
        except Exception as error:  # noqa: BLE001 - whatever a damaged model makes a library raise
            pipe.send(LoadFailed(_line(f"{type(error).__name__}: {error}")))
            return EXIT_LOAD_FAILED
        gc.freeze()
        keys = SealKeys()
        seals = JobSeals(api, keys, pipe)
        loop = JobLoop(pipe, SealedApi(api, keys, seals.tell), order.max_jobs, seals)
        pipe.send(Ready(tuple(order.models), context.seal().holding, _line(api.device)))
        loop.run(messages)
    return 0


def _line(text: str) -> str:
    """Write text, which stems from loading and so quotes no job, as one line of ASCII."""
    return re.sub(r"[^ -~]", "?", text)[:_MAX_LINE]


class _Job:
    """A request, perhaps not yet complete; `is_stopped`: the API was told to cut it short."""

    def __init__(self, order: Run) -> None:
        self.number = order.number
        self.is_cancelled = False
        self.is_stopped = False
        self._order = order
        self._pieces = [order.body]
        self._missing_bytes = order.body_bytes - len(order.body)
        self._deadline = time.monotonic() + order.deadline_s

    @property
    def is_complete(self) -> bool:
        return self._missing_bytes == 0

    def receive(self, piece: bytes) -> None:
        self._missing_bytes -= len(piece)
        if self._missing_bytes < 0:
            raise PipeError("a body longer than announced")
        self._pieces.append(piece)

    def request(self) -> JobRequest:
        order = self._order
        return JobRequest(order.method, order.path, order.headers, b"".join(self._pieces))

    def should_stop(self) -> bool:
        """Whether the answer should be cut short; asked by several threads, never unsaid."""
        if self.is_cancelled or time.monotonic() >= self._deadline:
            self.is_stopped = True
        return self.is_stopped


class JobLoop:
    """Run up to `max_jobs` jobs at once, each in a thread that was made beforehand."""

    def __init__(
        self,
        pipe: ChildPipe[ToChild],
        api: AnsweringApi,
        max_jobs: int,
        seals: JobSeals | None = None,
    ) -> None:
        self._pipe = pipe
        self._api = api
        self._seals = seals
        self._jobs: dict[int, _Job] = {}
        self._waiting: SimpleQueue[_Job] = SimpleQueue()
        for index in range(max_jobs):
            threading.Thread(target=self._work, name=f"job-{index}", daemon=True).start()

    def run(self, messages: Iterator[ToChild]) -> None:
        """Obey the parent's messages until it says stop or closes the pipe."""
        for message in messages:
            match message:
                case Run():
                    job = self._jobs[message.number] = _Job(message)
                    self._begin_if_complete(job)
                case RunBody():
                    self._receive(message)
                case Cancel():
                    self._cancel(message.number)
                case NewSealKey() if self._seals is not None:
                    self._seals.renew()
                case Certificate() if self._seals is not None:
                    self._seals.certify(message)
                case Stop():
                    return
                case LoadModels():
                    raise PipeError("models are loaded once")
                case _:
                    raise PipeError("no keys are made here")

    def _receive(self, message: RunBody) -> None:
        """Add to a body; the job may have been cancelled while the piece was on its way."""
        if (job := self._jobs.get(message.number)) is not None:
            job.receive(message.data)
            self._begin_if_complete(job)

    def _begin_if_complete(self, job: _Job) -> None:
        if job.is_complete:
            self._waiting.put(job)

    def _cancel(self, number: int) -> None:
        """Ask a job to stop; it may have ended while the message was on its way."""
        if (job := self._jobs.get(number)) is None:
            return
        job.is_cancelled = True
        if not job.is_complete:
            del self._jobs[number]
            self._send(End(number, 0, 0, 0, 0, is_cut=True))

    def _work(self) -> None:
        while True:
            job = self._waiting.get()
            last_message = self._outcome(job)
            del self._jobs[job.number], job
            self._send(last_message)

    def _outcome(self, job: _Job) -> End | Failed:
        try:
            usage = self._answer(job)
        except BaseException as error:  # noqa: BLE001 - one job's error must not end the others
            if not job.is_stopped:
                return Failed(job.number, describe(error))
            usage = TokenUsage()
        return End(
            job.number,
            usage.prompt,
            usage.cached,
            usage.completion,
            usage.reasoning,
            is_cut=job.is_stopped,
        )

    def _answer(self, job: _Job) -> TokenUsage:
        """Pass the parts on; the head leaves with the first piece, for the parent's ease."""
        usage = TokenUsage()
        held: list[Head] = []
        for part in self._api.answer(job.request(), job.should_stop):
            match part:
                case ResponseEnd():
                    usage = part.usage
                case _ if job.is_stopped:
                    pass
                case ResponseHead():
                    held.append(Head(job.number, part.status, part.headers))
                case ResponseBody() if part.data:
                    self._send_body(job.number, part.data, held)
                    held.clear()
        if not job.is_stopped:
            self._send(*held)
        return usage

    def _send_body(self, number: int, data: bytes, held: list[Head]) -> None:
        first = Body(number, data[:PIECE_BYTES])
        self._send(*held, first)
        for start in range(PIECE_BYTES, len(data), PIECE_BYTES):
            self._send(Body(number, data[start : start + PIECE_BYTES]))

    def _send(self, *messages: Head | Body | End | Failed) -> None:
        if not messages:
            return
        try:
            self._pipe.send(*messages)
        except OSError:
            os._exit(0)
