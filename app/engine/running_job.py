"""A job that the child works on, as its caller sees it."""

import asyncio
from collections import deque
from collections.abc import AsyncGenerator, Awaitable, Callable, Iterable
from contextlib import suppress

from app.domain.job import ResponseBody, ResponseEnd, ResponseHead, ResponsePart
from app.domain.price import TokenUsage
from app.engine.answers import FAILED, TIMED_OUT
from app.engine.child.messages import Body, End, Failed, Head, JobMessage
from app.engine.errors import EngineError, EngineLostError
from app.isolation.frames import PipeError

MAX_BEHIND_BYTES = 4 * 2**20
"""How far a caller may fall behind its answer; the child is never slowed down for one job."""

MAX_ANSWER_BYTES = 64 * 2**20
"""Far above any answer within a model's context; a child that sends more is not ours."""

FREE_BYTES, BYTES_PER_TOKEN = 2**16, 2**11
"""An answer is at most this long for the tokens that it is said to have used, prompt included:
an event of a stream, or a word with its times, takes some hundred bytes, and 0.8 to 1.5 KB sealed.
A child that sends more is smuggling something out."""

GATHER_S = 0.01
"""Pieces that follow one within this time leave together: no reader sees a hundredth of a second,
and each piece alone costs more on its way through the network than a small model's token."""

_PART_OVERHEAD_BYTES = 200


class RunningJob:
    """Collects what the child says about one job and hands it to the one who asked."""

    def __init__(
        self, send_body: Callable[[], Awaitable[None]], cancel: Callable[[], None]
    ) -> None:
        """Call `send_body` first, and `cancel` when the answer is not wanted to its end."""
        self._send_body = send_body
        self._cancel = cancel
        self._messages: deque[JobMessage] = deque()
        self._news = asyncio.Event()
        self._gathering: asyncio.TimerHandle | None = None
        self._head: ResponseHead | None = None
        self._has_head = False
        self._is_over = False
        self._is_abandoned = False
        self._answer_bytes = 0
        self._behind_bytes = 0
        self._error: EngineError | None = None

    def receive(self, message: JobMessage) -> None:
        """Take the next message of this job.

        Raises:
            PipeError: it cannot come at this point.
        """
        self._check(message)
        self._is_over = isinstance(message, End | Failed)
        if not self._is_abandoned:
            self._store(message)

    def lose(self, reason: str) -> None:
        """The child is gone."""
        self._is_over = True
        self._end_with(EngineLostError(f"The engine was lost during this job: {reason}."))

    def cut(self, reason: str) -> None:
        """End it for both sides, unless the child has ended it."""
        if not (self._is_over or self._is_abandoned):
            self.abandon()
            self._end_with(EngineLostError(f"The job was cut: {reason}."))

    def abandon(self) -> None:
        """Take no more; the child is told unless the job is over."""
        if not (self._is_over or self._is_abandoned):
            self._is_abandoned = True
            self._cancel()
        self._messages.clear()
        if self._gathering is not None:
            self._gathering.cancel()

    async def parts(self, deadline: float) -> AsyncGenerator[ResponsePart, None]:
        """Yield the answer; `deadline` is a time of the running loop.

        Raises:
            EngineLostError: the child ended first.
            EngineError: the answer had begun and could not be finished.
        """
        with suppress(TimeoutError):
            async with asyncio.timeout_at(deadline):
                await self._send_body()
        while True:
            message = await self._next(deadline)
            match message:
                case Head():
                    self._head = ResponseHead(message.status, message.headers)
                    yield self._head
                case Body():
                    yield ResponseBody(self._gathered(message))
                case _:
                    for part in self._ending(message):
                        yield part
                    return

    async def _next(self, deadline: float) -> JobMessage | None:
        """Wait for the next message; None means that time is up and the job was abandoned."""
        while not (self._messages and self._news.is_set()):
            if self._error is not None and not self._messages:
                raise self._error
            try:
                async with asyncio.timeout_at(deadline):
                    await self._news.wait()
            except TimeoutError:
                if self._messages:
                    break  # what was gathered comes before the end
                self.abandon()
                return None
        return self._taken()

    def _taken(self) -> JobMessage:
        message = self._messages.popleft()
        self._behind_bytes -= _weight(message)
        if not self._messages and self._error is None:
            self._news.clear()
        return message

    def _gathered(self, body: Body) -> bytes:
        """Put the pieces that wait behind one to it, and let the next ones gather for a while."""
        pieces = [body.data]
        while self._messages and isinstance(self._messages[0], Body):
            pieces.append(self._messages[0].data)
            self._taken()
        self._gathering = asyncio.get_running_loop().call_later(GATHER_S, self._end_gathering)
        return b"".join(pieces)

    def _end_gathering(self) -> None:
        self._gathering = None
        if self._messages:
            self._news.set()

    def _ending(self, message: End | Failed | None) -> Iterable[ResponsePart]:
        match message:
            case End(is_cut=False):
                return (ResponseEnd(_usage(message)),)
            case Failed():
                return FAILED.parts(self._head, TokenUsage())
            case _:
                return TIMED_OUT.parts(self._head, _usage(message))

    def _check(self, message: JobMessage) -> None:
        """Raise PipeError unless the message is a head, then body pieces, then an end."""
        match message:
            case Head():
                fits = not self._has_head
                self._has_head = True
            case Body():
                self._answer_bytes += len(message.data)
                fits = self._has_head and self._answer_bytes <= MAX_ANSWER_BYTES
            case End():
                allowed = FREE_BYTES + BYTES_PER_TOKEN * (message.prompt + message.completion)
                fits = (self._has_head or message.is_cut) and self._answer_bytes <= allowed
            case _:
                fits = True
        if not fits:
            raise PipeError(f"{type(message).__name__} out of order, or too long an answer")

    def _store(self, message: JobMessage) -> None:
        self._messages.append(message)
        if self._gathering is None or not isinstance(message, Body):
            self._news.set()
        self._behind_bytes += _weight(message)
        if self._behind_bytes > MAX_BEHIND_BYTES:
            self.abandon()
            self._end_with(EngineError("The answer was not taken as fast as it came."))

    def _end_with(self, error: EngineError) -> None:
        self._error = error
        self._news.set()


def _weight(message: JobMessage) -> int:
    return _PART_OVERHEAD_BYTES + (len(message.data) if isinstance(message, Body) else 0)


def _usage(end: End | None) -> TokenUsage:
    if end is None:
        return TokenUsage()
    return TokenUsage(end.prompt, end.cached, end.completion, end.reasoning)
