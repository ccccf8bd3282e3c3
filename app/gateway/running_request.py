"""A request on its way: what the proxy has sent for it, and what is still to be read."""

import asyncio
from collections import deque
from collections.abc import Callable

from app.domain.job import ResponseBody, ResponseHead
from app.gateway.answers import (
    AnswerEnd,
    AnswerFailed,
    AnswerMessage,
    AnswerPart,
    charge_in,
    read_parts,
)
from app.protocol.error_codes import ErrorCode
from app.protocol.errors import RemoteProtocolError

MAX_WAITING_BYTES = 8 * 2**20
"""With more than this unread a developer loses the rest of an answer; other requests go on."""

PIECE_COST = 256
"""Bytes of memory that a piece takes beside its content."""

Settle = Callable[[int], None]
"""Called once with the adjusted tokens that a request was charged with."""


class RunningRequest:
    """One request from its sending to the proxy's last word.

    Two things are followed apart: the parts for the reader, who may leave or be given up, and the
    charge, which comes with the proxy's last message whoever still reads.

    `is_sent`: the proxy may have heard of it; `has_begun`: it has been answered in part; `is_left`:
    nobody reads any more; `is_over`: the charge is settled.
    """

    def __init__(self, settle: Settle) -> None:
        self.is_sent = False
        self.is_left = False
        self.is_over = False
        self._settle = settle
        self._parts: deque[AnswerPart] = deque()
        self._news = asyncio.Event()
        self._waiting_bytes = 0
        self.has_begun = False
        self._is_deaf = False

    def take(self, message: AnswerMessage) -> None:
        """Take what the proxy sends for this request; after its last message nothing counts."""
        if self.is_over:
            return
        try:
            for part in read_parts(message):
                self._deliver(part)
        except RemoteProtocolError as error:
            self._give_up(AnswerFailed(ErrorCode.PROTOVIOLATION, f"bad answer: {error}"))
        if (tokens := charge_in(message)) is not None:
            self.finish(tokens)

    async def next_part(self) -> AnswerPart:
        """Return the next part as soon as it is there; after the last one nothing comes."""
        while (part := self.waiting_part()) is None:
            self._news.clear()
            await self._news.wait()
        return part

    def waiting_part(self) -> AnswerPart | None:
        """Return the next part if it is there already."""
        if not self._parts:
            return None
        part = self._parts.popleft()
        if isinstance(part, ResponseBody):
            self._waiting_bytes -= len(part.data) + PIECE_COST
        return part

    def leave(self) -> None:
        """Keep nothing for the reader any more; the charge is still awaited."""
        self.is_left = self._is_deaf = True
        self._parts.clear()

    def lose(self, code: ErrorCode, reason: str) -> None:
        """Give up the rest of the answer; what the proxy charges for it will not be known."""
        self._give_up(AnswerFailed(code, reason))
        self.finish(0)

    def finish(self, tokens: int) -> None:
        """Settle the charge; only the first call counts."""
        if not self.is_over:
            self.is_over = True
            self._settle(tokens)

    def _deliver(self, part: AnswerPart) -> None:
        match part:
            case ResponseHead() if self.has_begun:
                raise RemoteProtocolError("a second beginning")
            case ResponseHead():
                self.has_begun = True
            case ResponseBody() | AnswerEnd() if not self.has_begun:
                raise RemoteProtocolError("it has no beginning")
            case ResponseBody() if self._waiting_bytes > MAX_WAITING_BYTES:
                part = AnswerFailed(ErrorCode.CANCELLED, "the answer was not read in time")
            case ResponseBody():
                self._waiting_bytes += len(part.data) + PIECE_COST
        self._put(part)

    def _give_up(self, failed: AnswerFailed) -> None:
        self._put(failed)
        self._is_deaf = True

    def _put(self, part: AnswerPart) -> None:
        if self._is_deaf:
            return
        self._parts.append(part)
        self._news.set()
        self._is_deaf = isinstance(part, AnswerEnd | AnswerFailed)
