import asyncio
import json
from unittest.mock import Mock

import pytest
from aiohttp import web
from aiohttp.abc import AbstractStreamWriter
from aiohttp.test_utils import make_mocked_request

from app.domain.job import Headers, ResponseBody, ResponseHead
from app.gateway import http_answer as module
from app.gateway.answers import AnswerEnd
from app.gateway.errors import GatewayError, NetworkFailedError
from app.gateway.http_answer import StreamedAnswer, WholeAnswer, passed_headers

pytestmark = pytest.mark.asyncio

JSON_HEAD = ResponseHead(200, (("Content-Type", "application/json"), ("X-Cocoon-Proxy-End", "2")))
EVENTS_HEAD = ResponseHead(200, (("Content-Type", "text/event-stream"),))
LOST = NetworkFailedError("lost")


def times() -> Headers:
    return (("X-Cocoon-Client-Start", "1"),)


class Wire(AbstractStreamWriter):
    """What goes to the developer; while `gate` is closed nobody reads."""

    def __init__(self) -> None:
        self.sent = b""
        self.is_ended = False
        self.headers: dict[str, str] = {}
        self.gate = asyncio.Event()
        self.gate.set()

    async def write(self, chunk: object) -> None:
        await self.gate.wait()
        assert isinstance(chunk, bytes)
        self.sent += chunk

    async def write_eof(self, chunk: bytes = b"") -> None:
        await self.write(chunk)
        self.is_ended = True

    async def drain(self) -> None: ...

    def enable_compression(self, *_args: object, **_more: object) -> None: ...

    def enable_chunking(self) -> None: ...

    async def write_headers(self, status_line: str, headers: object) -> None:
        self.headers = {"status": status_line, **dict(headers)}  # type: ignore[call-overload]


class Bench:
    def __init__(self, *, wants_debug: bool = False) -> None:
        self.wire = Wire()
        self.transport = Mock(spec=asyncio.Transport)
        request = make_mocked_request("POST", "/", writer=self.wire, transport=self.transport)
        self.answer = StreamedAnswer(request, times, wants_debug=wants_debug)


async def whole(*parts: object, wants_debug: bool = False) -> web.Response:
    answer = WholeAnswer(times, wants_debug=wants_debug)
    for part in parts:
        await answer.take(part)  # type: ignore[arg-type]
    response = await answer.finish()
    assert isinstance(response, web.Response)
    return response


async def test_a_whole_answer_is_one_response() -> None:
    response = await whole(JSON_HEAD, ResponseBody(b"{"), ResponseBody(b"}"), AnswerEnd(1))
    assert (response.status, response.body) == (200, b"{}")
    assert response.headers["Content-Type"] == "application/json"
    assert response.headers["X-Cocoon-Proxy-End"] == "2"
    assert response.headers["X-Cocoon-Client-Start"] == "1"


async def test_a_whole_answer_with_debug() -> None:
    end = AnswerEnd(1, worker_debug="{}", proxy_debug="{}")
    response = await whole(JSON_HEAD, ResponseBody(b'{"a":1}'), end, wants_debug=True)
    assert isinstance(response.body, bytes)
    assert json.loads(response.body)["debug"]["adjusted_tokens"] == 1
    unasked = await whole(JSON_HEAD, ResponseBody(b'{"a":1}'), end)
    assert unasked.body == b'{"a":1}'


@pytest.mark.parametrize("status", [204, 304])
async def test_statuses_without_a_body_have_none(status: int) -> None:
    response = await whole(ResponseHead(status, ()), ResponseBody(b"x"), AnswerEnd(1))
    assert (response.status, response.body) == (status, b"")


async def test_a_whole_answer_that_breaks_off_is_a_clean_error() -> None:
    answer = WholeAnswer(times, wants_debug=False)
    await answer.take(JSON_HEAD)
    await answer.take(ResponseBody(b"half"))
    with pytest.raises(NetworkFailedError, match="lost"):
        await answer.break_off(LOST)


async def test_a_whole_answer_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MAX_WHOLE_BYTES", 10)
    answer = WholeAnswer(times, wants_debug=False)
    await answer.take(ResponseBody(bytes(10)))
    with pytest.raises(NetworkFailedError, match="ask for a stream"):
        await answer.take(ResponseBody(b"1"))


async def test_a_stream_goes_out_piece_by_piece() -> None:
    bench = Bench()
    await bench.answer.take(EVENTS_HEAD)
    assert bench.wire.headers["Content-Type"] == "text/event-stream"
    for piece in (b"data: 1\n\n", b"data: 2\n\n"):
        bench.wire.sent = b""
        await bench.answer.take(ResponseBody(piece))
        assert bench.wire.sent == piece
    await bench.answer.take(AnswerEnd(3))
    assert not bench.wire.is_ended
    await bench.answer.finish()
    assert bench.wire.is_ended


@pytest.mark.parametrize(
    ("head", "beginning"), [(EVENTS_HEAD, b"event: debug\ndata: "), (JSON_HEAD, b'{"debug"')]
)
async def test_a_stream_with_debug(head: ResponseHead, beginning: bytes) -> None:
    bench = Bench(wants_debug=True)
    await bench.answer.take(head)
    await bench.answer.take(AnswerEnd(3))
    assert bench.wire.sent.startswith(beginning)


async def test_a_stream_that_did_not_begin_is_a_clean_error() -> None:
    with pytest.raises(NetworkFailedError, match="lost"):
        await Bench().answer.break_off(LOST)


async def test_a_stream_of_events_ends_with_the_error() -> None:
    bench = Bench()
    await bench.answer.take(EVENTS_HEAD)
    await bench.answer.break_off(LOST)
    assert json.loads(bench.wire.sent.removeprefix(b"data: "))["error"]["message"] == "lost"
    assert bench.wire.is_ended
    bench.transport.abort.assert_not_called()


async def test_any_other_stream_is_cut() -> None:
    bench = Bench()
    await bench.answer.take(JSON_HEAD)
    await bench.answer.break_off(LOST)
    assert (bench.wire.sent, bench.wire.is_ended) == (b"", False)
    bench.transport.abort.assert_called_once()


async def test_a_developer_who_does_not_read_is_cut_off(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "READ_PATIENCE_S", 0.0)
    bench = Bench()
    await bench.answer.take(EVENTS_HEAD)
    bench.wire.gate.clear()
    with pytest.raises(NetworkFailedError, match="not read in time") as raised:
        await bench.answer.take(ResponseBody(b"data: 1\n\n"))
    await bench.answer.break_off(raised.value)
    assert bench.wire.sent == b""
    bench.transport.abort.assert_called()


async def test_a_stream_without_body_sends_none() -> None:
    bench = Bench()
    await bench.answer.take(ResponseHead(204, ()))
    await bench.answer.take(ResponseBody(b"x"))
    assert bench.wire.sent == b""


@pytest.mark.parametrize(
    "header",
    [
        ("Set-Cookie", "a=b"),
        ("Access-Control-Allow-Origin", "*"),
        ("Location", "http://elsewhere"),
        ("Content-Encoding", "gzip"),
        ("Keep-Alive", "timeout=5"),
        ("Upgrade", "websocket"),
        ("X-Should-Retry", "true"),
        ("Content-Type", "text/html\x0b"),
        ("X-Cocoon-Worker-Start", "1\x00"),
        ("X-Cocoon-Worker-Start", "é"),
    ],
)
async def test_headers_that_do_not_come_through(header: tuple[str, str]) -> None:
    assert passed_headers((header,)) == ()


@pytest.mark.parametrize("name", ["CONTENT-TYPE", "Retry-After", "x-request-id", "OpenAI-Model"])
async def test_headers_that_come_through(name: str) -> None:
    assert passed_headers(((name, "1"),)) == ((name, "1"),)


async def test_errors_are_of_one_family() -> None:
    assert isinstance(LOST, GatewayError)
    assert json.loads(LOST.body())["error"]["type"] == "server_error"
