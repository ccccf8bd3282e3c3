"""One query from its acceptance to its last message."""

import asyncio
import hashlib
import logging
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable
from contextlib import aclosing, suppress
from typing import Protocol

from app.domain.earnings import JobOutcome
from app.domain.job import ResponseBody, ResponseEnd, ResponseHead, ResponsePart
from app.domain.openai_error import error_answer
from app.domain.price import AdjustedTokens, TokenUsage, adjust_usage
from app.network.answer_form import AnswerForm, Report
from app.network.errors import SessionEndedError
from app.network.worker_types import QueryHandler, QueryOutcome, WorkerQuery
from app.protocol.answer_body import AnswerBody, BodyKind, Prices, body_kind, is_single_value
from app.protocol.error_codes import ErrorCode
from app.protocol.http import BODILESS_STATUSES, response_head
from app.protocol.tl import TlObject

PIECE_SIZE = 128 * 1024
"""Longer pieces of a body are cut, so that the answers of several queries share the way.

A single JSON value that is no longer leaves with its head and its end in one message.
"""

HANDLER_SHARE = 0.95
"""Of a query's time is the handler's; the rest is for telling the proxy before its own alarm."""

ALARM_SHARE = 0.98

_FAREWELL_S = 5.0

_NOTHING = TokenUsage()
_FREE = AdjustedTokens()
_log = logging.getLogger(__name__)


class Way(Protocol):
    """Where the messages of an answer leave."""

    async def send(self, message: TlObject) -> None:
        """Send a message; returns when the way is free for more, SessionEndedError if it ended."""

    def check_open(self) -> None:
        """Raise SessionEndedError if nothing can be sent any more."""


async def _ignore(_outcome: QueryOutcome) -> None:
    """Nobody writes it down."""


class BrokenAnswerError(Exception):
    """The handler's parts do not make an answer."""


class QueryRun:
    """Sends the answer of one query, piece by piece, and knows at any moment what became of it.

    `finished` is called once with what became of it: of a complete answer just before its last
    message leaves, so that whoever has that message finds the job written down.
    """

    def __init__(
        self,
        query: WorkerQuery,
        form: AnswerForm,
        prices: Prices,
        way: Way,
        *,
        finished: Callable[[QueryOutcome], Awaitable[None]] = _ignore,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._query = query
        self._form = form
        self._prices = prices
        self._way = way
        self._finished = finished
        self._clock = clock
        self._started_at = clock()
        self._first_sent_at = self._started_at
        self._ended_at: float | None = None
        self._head: ResponseHead | None = None
        self._body = AnswerBody(BodyKind.OPAQUE, 0, prices)
        self._kept: bytes | None = None
        self._is_begun = False
        self._is_complete = False
        self._is_told = False
        self._sent = hashlib.sha256()
        self._usage = _NOTHING
        self._ending = JobOutcome.ANSWERED, ""
        self._result = JobOutcome.CANCELLED, "The session ended before the answer was complete."

    def outcome(self) -> QueryOutcome:
        """What became of the query so far; cancelled until the last message is out."""
        result, error = self._result
        is_answered = result is JobOutcome.ANSWERED
        return QueryOutcome(
            outcome=result,
            status=0 if self._head is None else self._head.status,
            usage=self._usage,
            adjusted=self._adjusted() if is_answered else _FREE,
            started_at_utc=self._started_at,
            finished_at_utc=self._clock() if self._ended_at is None else self._ended_at,
            error=error or None,
            answer_sha256=self._sent.hexdigest(),
        )

    async def refuse(self, status: int, message: str, *, kind: str, code: str) -> None:
        """Answer with an HTTP error without asking the handler.

        Raises:
            SessionEndedError: the answer could not be sent.
        """
        self._ending = JobOutcome.REFUSED, message
        try:
            await self._send_all(error_answer(status, message, kind=kind, code=code))
        finally:
            await self._tell()

    async def answer(self, handler: QueryHandler) -> None:
        """Pass on the handler's answer; if there is none in time, say so.

        Raises:
            SessionEndedError: the answer could not be sent.
        """
        try:
            await self._answer(handler)
        finally:
            await self._tell()

    async def _answer(self, handler: QueryHandler) -> None:
        try:
            async with asyncio.timeout(self._query.timeout_s / HANDLER_SHARE * ALARM_SHARE):
                await self._pass_on(handler.answer(self._query))
        except SessionEndedError:
            raise
        except TimeoutError:
            await self._give_up(504, ErrorCode.TIMEOUT, "The answer took too long.")
        except Exception as error:  # noqa: BLE001 - whatever the handler met, the proxy must hear of an end
            _log.warning("job %s failed: %s", self._query.job_id, type(error).__name__)
            await self._give_up(500, ErrorCode.FAILURE, "The answer could not be completed.")

    async def _tell(self) -> None:
        if not self._is_told:
            self._is_told = True
            await self._finished(self.outcome())

    async def _pass_on(self, parts: AsyncIterator[ResponsePart]) -> None:
        async with aclosing(parts):  # type: ignore[type-var]
            async for part in parts:
                await self._take(part)
                if self._is_complete:
                    return
        raise BrokenAnswerError("the answer has no end")

    async def _take(self, part: ResponsePart) -> None:
        match part:
            case ResponseHead():
                await self._begin(part)
            case ResponseBody(data):
                await self._continue(data)
            case ResponseEnd(usage):
                await self._finish(usage)

    async def _begin(self, head: ResponseHead) -> None:
        if self._head is not None:
            raise BrokenAnswerError("the answer has two heads")
        self._head = head
        self._body = AnswerBody(body_kind(head.headers), self._query.coefficient, self._prices)
        self._kept = None
        if head.status in BODILESS_STATUSES:
            return
        if is_single_value(head.headers):
            self._kept = b""
        else:
            await self._send_head(head, None)

    async def _send_head(
        self, head: ResponseHead, report: Report | None, body: bytes = b""
    ) -> None:
        self._first_sent_at = self._clock()
        response = response_head(
            head.status,
            head.headers,
            started_at_utc=self._started_at,
            sent_at_utc=self._first_sent_at,
            body=None if report is None else body,
        )
        message = self._form.head(response, report)
        self._is_begun = True
        if report is None:
            await self._way.send(message)
        else:
            await self._send_last(message)

    async def _continue(self, data: bytes) -> None:
        if not self._is_begun and self._kept is None:
            raise BrokenAnswerError("a body where there is none")
        await self._forward(self._body.feed(data))

    async def _forward(self, data: bytes) -> None:
        """Send, or keep as long as all of the answer fits into one message."""
        if self._kept is not None:
            self._kept += data
            if len(self._kept) <= PIECE_SIZE:
                return
            data, self._kept = self._kept, None
            await self._send_head(self._known_head(), None)
        await self._send_pieces(data)

    async def _send_pieces(self, data: bytes) -> None:
        self._sent.update(data)
        for start in range(0, len(data), PIECE_SIZE):
            await self._way.send(self._form.part(data[start : start + PIECE_SIZE]))

    async def _finish(self, usage: TokenUsage) -> None:
        head = self._known_head()
        rest = await self._rest()
        self._sent.update(rest)
        self._usage = self._body.usage if usage == _NOTHING else usage
        report = self._report(self._adjusted())
        if self._is_begun:
            await self._send_last(self._form.part(rest, report))
        else:
            await self._send_head(head, report, rest)

    async def _rest(self) -> bytes:
        """What the last message carries: the whole body if nothing was sent before."""
        if self._kept is not None:
            await self._forward(self._body.finish())
            return self._kept or b""
        rest = self._body.finish() if self._is_begun else b""
        while len(rest) > PIECE_SIZE:
            self._sent.update(rest[:PIECE_SIZE])
            await self._way.send(self._form.part(rest[:PIECE_SIZE]))
            rest = rest[PIECE_SIZE:]
        return rest

    def _known_head(self) -> ResponseHead:
        if self._head is None:
            raise BrokenAnswerError("an end without a beginning")
        return self._head

    async def _give_up(self, status: int, code: ErrorCode, message: str) -> None:
        if self._is_complete:
            return
        self._ending = JobOutcome.FAILED, message
        with suppress(TimeoutError):  # what cannot leave now leaves when the way is free
            async with asyncio.timeout(_FAREWELL_S):
                await self._say_sorry(status, code, message)
        self._end()

    async def _say_sorry(self, status: int, code: ErrorCode, message: str) -> None:
        if self._is_begun:
            report = self._report(_FREE)
            await self._send_last(self._form.error(code, message, report, has_begun=True))
        else:
            self._head = None
            await self._send_all(error_answer(status, message, kind="server_error"))

    async def _send_all(self, parts: Iterable[ResponsePart]) -> None:
        for part in parts:
            await self._take(part)

    async def _send_last(self, message: TlObject) -> None:
        self._way.check_open()
        self._is_complete = True
        self._end()
        await self._tell()
        await self._way.send(message)

    def _end(self) -> None:
        self._result = self._ending
        self._ended_at = self._clock()

    def _adjusted(self) -> AdjustedTokens:
        return adjust_usage(self._usage, self._query.coefficient, self._prices.multipliers)

    def _report(self, adjusted: AdjustedTokens) -> Report:
        return Report(adjusted, self._started_at, self._first_sent_at, self._clock())
