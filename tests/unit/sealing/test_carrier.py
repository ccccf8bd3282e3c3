import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.job import JobRequest
from app.sealing.carrier import (
    ANSWER_TYPE,
    MAX_LINE_BYTES,
    REQUEST_TYPE,
    AnswerLines,
    answer_line,
    is_sealed_answer,
    is_sealed_request,
    key_answer,
    key_question,
    read_key_answer,
    read_sealed_request,
    sealed_request,
)
from app.sealing.errors import MalformedSealError
from tests.unit.sealing.parts import CLEAR, SealingEngine

ACCEPTED_KEYS = {"model", "messages", "max_tokens", "stream"}
"""Of those that upstream workers let through."""


def test_sealed_bytes_travel_as_a_chat_request() -> None:
    request = sealed_request(CLEAR, b"\x00sealed\xff")
    assert (request.method, request.path) == ("POST", "/v1/chat/completions")
    assert is_sealed_request(request)
    assert read_sealed_request(request.body) == (CLEAR, b"\x00sealed\xff")


def test_only_keys_that_workers_accept_are_used() -> None:
    for request in (sealed_request(CLEAR, b"x"), key_question("tiny")):
        body = json.loads(request.body)
        assert set(body) == ACCEPTED_KEYS
        assert isinstance(body["messages"], list)
        assert isinstance(body["max_tokens"], int)
        assert isinstance(body["stream"], bool)


def test_what_workers_add_and_sort_does_not_matter() -> None:
    body = json.loads(sealed_request(CLEAR, b"x").body)
    body["stream_options"] = {"include_usage": True}
    rewritten = json.dumps(body, sort_keys=True, separators=(",", ":")).encode()
    assert read_sealed_request(rewritten) == (CLEAR, b"x")


def test_a_question_for_the_key_holds_nothing_sealed() -> None:
    clear, data = read_sealed_request(key_question("tiny").body)
    assert (clear.model, clear.is_stream, data) == ("tiny", False, None)


def test_other_requests_are_not_taken_for_sealed_ones() -> None:
    plain = JobRequest("POST", "/", (("Content-Type", "application/json"),), b"")
    assert not is_sealed_request(plain)
    assert not is_sealed_request(JobRequest("GET", "/", (), b""))
    assert is_sealed_request(JobRequest("POST", "/", (("content-TYPE", REQUEST_TYPE),), b""))


@pytest.mark.parametrize("body", [
    b"", b"{}", b"[]", b"\xff", b"[" * 10**5,
    b'{"model":"m","max_tokens":1,"messages":[]}',
    b'{"model":"m","max_tokens":1,"messages":[{"role":"user","content":"hi"}]}',
    b'{"model":"m","max_tokens":1,"messages":[{"role":"user","content":[{"type":"text"}]}]}',
    b'{"model":"m","max_tokens":-1,"messages":[{"role":"user","content":[{"type":"cocoon_sealed"}]}]}',
    sealed_request(CLEAR, b"xx").body.replace(b"eHg=", b"e?g="),
])  # fmt: skip
def test_anything_else_is_malformed(body: bytes) -> None:
    with pytest.raises(MalformedSealError):
        read_sealed_request(body)


@settings(max_examples=300, deadline=None)
@given(st.binary(max_size=400))
def test_no_body_is_too_strange(body: bytes) -> None:
    with pytest.raises(MalformedSealError):
        read_sealed_request(body)


@given(st.lists(st.binary(min_size=1, max_size=50), max_size=5), st.integers(1, 40))
def test_pieces_come_out_however_a_body_is_cut(pieces: list[bytes], size: int) -> None:
    body = b"".join(map(answer_line, pieces))
    lines = AnswerLines()
    found: list[bytes] = []
    for start in range(0, len(body), size):
        found += lines.receive_data(body[start : start + size])
    assert [*found, *lines.finish()] == pieces


def test_the_last_line_carries_the_token_counts() -> None:
    line = answer_line(b"x", {"prompt_tokens": 3})
    assert json.loads(line)["usage"] == {"prompt_tokens": 3}
    assert list(AnswerLines().receive_data(line)) == [b"x"]


def test_lines_that_a_worker_has_written_anew_are_read() -> None:
    value = json.loads(answer_line(b"x", {"prompt_tokens": 3}))
    value["usage"]["total_cost"] = 60
    line = json.dumps(value, sort_keys=True).encode()
    assert [*AnswerLines().receive_data(line), *_finished(line)] == [b"x"]


def _finished(line: bytes) -> list[bytes]:
    lines = AnswerLines()
    list(lines.receive_data(line))
    return list(lines.finish())


@pytest.mark.parametrize("line", [b"{}\n", b"data: x\n", b'{"sealed":1}\n', b"\xff\n"])
def test_a_line_without_a_piece_is_malformed(line: bytes) -> None:
    with pytest.raises(MalformedSealError):
        list(AnswerLines().receive_data(line))


def test_an_endless_line_is_malformed() -> None:
    with pytest.raises(MalformedSealError):
        list(AnswerLines().receive_data(bytes(MAX_LINE_BYTES + 1)))


def test_sealed_answers_are_known_by_their_type() -> None:
    assert is_sealed_answer((("content-type", ANSWER_TYPE),))
    assert not is_sealed_answer((("Content-Type", "application/x-ndjson"),))
    assert not is_sealed_answer(())


def test_a_statement_travels_in_answers_and_errors() -> None:
    signed = SealingEngine().signed
    assert read_key_answer(key_answer(signed)) == signed
    assert read_key_answer(key_answer(signed, {"code": "seal_wrong_key"})) == signed


@pytest.mark.parametrize("body", [b"", b"{}", b'{"seal_key":{}}', b"[" * 10**5, b"\xff"])
def test_an_answer_without_a_statement_is_none(body: bytes) -> None:
    assert read_key_answer(body) is None
