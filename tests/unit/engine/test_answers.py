import json

import pytest

from app.domain.job import ResponseBody, ResponseEnd, ResponseHead
from app.domain.price import TokenUsage
from app.engine.answers import FAILED, TIMED_OUT, busy_answer, is_event_stream, too_large_answer
from app.engine.errors import EngineError

USAGE = TokenUsage(prompt=3, completion=2)
EVENTS = ResponseHead(200, (("content-type", "Text/Event-Stream; charset=utf-8"),))


def test_busy_is_429_and_says_when_to_come_back() -> None:
    head, body, end = busy_answer()
    assert isinstance(head, ResponseHead)
    assert head.status == 429
    assert head.headers == (("Content-Type", "application/json"), ("Retry-After", "1"))
    assert isinstance(body, ResponseBody)
    assert set(json.loads(body.data)["error"]) == {"message", "type", "param", "code"}
    assert end == ResponseEnd(TokenUsage())


def test_too_large_is_413() -> None:
    head, *_ = too_large_answer()
    assert isinstance(head, ResponseHead)
    assert head.status == 413


def test_nothing_was_sent_so_the_answer_is_an_error() -> None:
    for ending, status in ((TIMED_OUT, 504), (FAILED, 500)):
        head, _, end = ending.parts(None, USAGE)
        assert isinstance(head, ResponseHead)
        assert head.status == status
        assert end == ResponseEnd(TokenUsage())


def test_a_stream_ends_with_an_error_event() -> None:
    event, end = TIMED_OUT.parts(EVENTS, USAGE)
    assert isinstance(event, ResponseBody)
    assert event.data.startswith(b"data: {")
    assert event.data.endswith(b"}\n\n")
    assert json.loads(event.data[6:])["error"]["code"] == "deadline_exceeded"
    assert end == ResponseEnd(USAGE)


def test_another_format_cannot_tell_the_error() -> None:
    with pytest.raises(EngineError, match="failed"):
        list(FAILED.parts(ResponseHead(200, ()), USAGE))


def test_event_streams_are_recognised_by_their_type_alone() -> None:
    assert is_event_stream(EVENTS)
    assert not is_event_stream(ResponseHead(200, (("x", "text/event-stream"),)))
