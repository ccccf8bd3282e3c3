import json

import pytest

from app.domain.job import ResponseHead
from app.gateway.answers import AnswerEnd
from app.gateway.debug_info import (
    debug_event,
    debug_line,
    debug_object,
    is_event_stream,
    with_debug,
)

DEBUG = {"proxy": {"type": "proxy_stats"}}


def test_their_json_is_taken_as_it_is_meant() -> None:
    end = AnswerEnd(7, worker_debug='{"type": "worker_stats"}', proxy_debug="not json")
    assert debug_object(end) == {
        "proxy": "not json",
        "worker": {"type": "worker_stats"},
        "adjusted_tokens": 7,
    }


@pytest.mark.parametrize("text", ["[" * 100_000, "x" * 10**6])
def test_hostile_texts_do_no_harm(text: str) -> None:
    found = debug_object(AnswerEnd(0, worker_debug=text))
    assert len(found["worker"]) <= 64 * 2**10


def test_absent_texts() -> None:
    assert debug_object(AnswerEnd(0))["proxy"] is None


def test_an_object_gets_one_more_key() -> None:
    body = b'{\n "id": "1",\n "usage": {}\n}\n'
    assert json.loads(with_debug(body, DEBUG)) == {"id": "1", "usage": {}, "debug": DEBUG}


@pytest.mark.parametrize("body", [b"hello\n", b"[1]", b'{"a":1}\n{"b":2}\n', b"\xff", b"[" * 10**5])
def test_anything_else_gets_one_more_line(body: bytes) -> None:
    changed = with_debug(body, DEBUG)
    assert changed == body.rstrip(b"\n") + b"\n" + debug_line(DEBUG)


def test_an_event_is_marked_as_what_it_is() -> None:
    name, data, *rest = debug_event(DEBUG).split(b"\n")
    assert name == b"event: debug"
    assert json.loads(data.removeprefix(b"data: ")) == {"debug": DEBUG}
    assert rest == [b"", b""]


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        ((("Content-Type", "text/event-stream"),), True),
        ((("content-type", "TEXT/Event-Stream; charset=utf-8"),), True),
        ((("Content-Type", "application/json"),), False),
        ((), False),
    ],
)
def test_event_streams_are_known_by_their_type(
    headers: tuple[tuple[str, str], ...], *, expected: bool
) -> None:
    assert is_event_stream(ResponseHead(200, headers)) is expected
