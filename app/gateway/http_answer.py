"""Writing an answer of the network as an HTTP response."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Protocol

from aiohttp import web

from app.domain.job import Headers, ResponseBody, ResponseHead
from app.gateway.answers import AnswerEnd
from app.gateway.debug_info import (
    debug_event,
    debug_line,
    debug_object,
    is_event_stream,
    with_debug,
)
from app.gateway.errors import GatewayError, NetworkFailedError
from app.gateway.relay import RelayedPart
from app.protocol.http import BODILESS_STATUSES

MAX_WHOLE_BYTES = 32 * 2**20
"""A larger answer must be asked for as a stream."""

READ_PATIENCE_S = 60.0
"""A developer who takes nothing for so long loses the connection."""

_PASSED_HEADERS = frozenset({"content-type", "retry-after", "x-request-id"})
_PASSED_PREFIXES = ("openai-", "x-cocoon-", "x-ratelimit-")
"""Nothing else comes through: a worker must not set cookies nor open the gateway to web pages."""

HeadersNow = Callable[[], Headers]
"""Gives the gateway's own headers at the moment when an answer begins."""


class AnswerWriter(Protocol):
    """Takes the parts of one answer."""

    async def take(self, part: RelayedPart) -> None:
        """Take the next part.

        Raises:
            GatewayError: the answer cannot be passed on.
        """

    async def finish(self) -> web.StreamResponse:
        """Complete the response after the last part."""

    async def break_off(self, error: GatewayError) -> web.StreamResponse:
        """Show that the answer broke off.

        Raises:
            GatewayError: the same error, if nothing was sent yet.
        """


class WholeAnswer:
    """Sends the answer once it is complete; if it breaks off there is a clean error instead."""

    def __init__(self, headers_now: HeadersNow, *, wants_debug: bool) -> None:
        self._headers_now = headers_now
        self._wants_debug = wants_debug
        self._status = 0
        self._headers: Headers = ()
        self._body = bytearray()
        self._end = AnswerEnd(0)

    async def take(self, part: RelayedPart) -> None:
        """Keep a part."""
        match part:
            case ResponseHead():
                self._status = part.status
                self._headers = (*passed_headers(part.headers), *self._headers_now())
            case ResponseBody():
                self._body += part.data
            case AnswerEnd():
                self._end = part
        if len(self._body) > MAX_WHOLE_BYTES:
            raise NetworkFailedError(
                f"The answer has more than {MAX_WHOLE_BYTES} bytes; ask for a stream.",
                code="answer_too_large",
            )

    async def finish(self) -> web.StreamResponse:
        """Return everything as one response."""
        body = bytes(self._body)
        if self._wants_debug:
            body = with_debug(body, debug_object(self._end))
        if self._status in BODILESS_STATUSES:
            body = b""
        response = web.Response(status=self._status, body=body)
        _set_headers(response, self._headers)
        return response

    async def break_off(self, error: GatewayError) -> web.StreamResponse:
        """Forget the beginning."""
        raise error


class StreamedAnswer:
    """Sends each part as it comes."""

    def __init__(self, request: web.Request, headers_now: HeadersNow, *, wants_debug: bool) -> None:
        self._request = request
        self._headers_now = headers_now
        self._wants_debug = wants_debug
        self._response = web.StreamResponse()
        self._is_event_stream = False
        self._is_cut = False

    async def take(self, part: RelayedPart) -> None:
        """Send a part, as fast as the developer reads it."""
        match part:
            case ResponseHead():
                await self._begin(part)
            case ResponseBody():
                await self._write(part.data)
            case AnswerEnd() if self._wants_debug:
                write_debug = debug_event if self._is_event_stream else debug_line
                await self._write(write_debug(debug_object(part)))

    async def finish(self) -> web.StreamResponse:
        """End the response."""
        await self._patiently(self._response.write_eof())
        return self._response

    async def break_off(self, error: GatewayError) -> web.StreamResponse:
        """Send the error as OpenAI's clients expect it in a stream of events.

        Any other stream is cut short without an end, lest it look whole.
        """
        if not self._response.prepared:
            raise error
        if self._is_event_stream and not self._is_cut:
            await self._write(b"data: " + error.body() + b"\n\n")
            return await self.finish()
        self._hang_up()
        return self._response

    async def _begin(self, head: ResponseHead) -> None:
        self._is_event_stream = is_event_stream(head)
        self._response.set_status(head.status)
        _set_headers(self._response, (*passed_headers(head.headers), *self._headers_now()))
        await self._response.prepare(self._request)

    async def _write(self, data: bytes) -> None:
        if self._response.status in BODILESS_STATUSES:
            return
        await self._patiently(self._response.write(data))

    async def _patiently(self, writing: Awaitable[None]) -> None:
        try:
            async with asyncio.timeout(READ_PATIENCE_S):
                await writing
        except TimeoutError:
            self._hang_up()
            raise NetworkFailedError("The answer was not read in time.") from None

    def _hang_up(self) -> None:
        self._is_cut = True
        if self._request.transport is not None:
            self._request.transport.abort()


def passed_headers(headers: Headers) -> Headers:
    """Return those of an answer's headers that a developer gets to see."""
    return tuple((name, value) for name, value in headers if _is_passed(name.lower(), value))


def _is_passed(name: str, value: str) -> bool:
    is_known = name in _PASSED_HEADERS or name.startswith(_PASSED_PREFIXES)
    return is_known and value.isascii() and value.isprintable()


def _set_headers(response: web.StreamResponse, headers: Headers) -> None:
    for name, value in headers:
        response.headers[name] = value
