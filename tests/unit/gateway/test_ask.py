import json

import pytest

from app.domain.job import JobRequest
from app.gateway.ask import DEFAULT_MAX_TOKENS, MAX_TOKENS, Limits, read_ask
from app.gateway.errors import BadRequestError

LIMITS = Limits(max_coefficient=4000, timeout_s=120.0)


def json_request(body: object) -> JobRequest:
    data = body if isinstance(body, bytes) else json.dumps(body).encode()
    headers = (("Content-Type", "application/json"),)
    return JobRequest("POST", "/v1/chat/completions", headers, data)


def form_request(body: bytes, boundary: str = "cut") -> JobRequest:
    headers = (("Content-Type", f"multipart/form-data; boundary={boundary}"),)
    return JobRequest("POST", "/v1/audio/transcriptions", headers, body)


def test_a_plain_request_travels_untouched() -> None:
    request = json_request(b'{ "model" : "tiny", "messages": [] }')
    ask = read_ask(request, LIMITS)
    assert ask.request is request
    assert (ask.model, ask.max_tokens, ask.timeout_s) == ("tiny", DEFAULT_MAX_TOKENS, 120.0)
    assert ask.max_coefficient == 4000
    assert not ask.enable_debug


def test_the_gateways_own_keys_do_not_travel() -> None:
    body = {
        "model": "tiny",
        "messages": [{"role": "user", "content": "é"}],
        "max_coefficient": 1500,
        "timeout": 30,
        "enable_debug": True,
        "request_guid": "abc",
    }
    ask = read_ask(json_request(body), LIMITS)
    assert json.loads(ask.request.body) == {"model": "tiny", "messages": body["messages"]}
    assert (ask.max_coefficient, ask.timeout_s, ask.enable_debug) == (1500, 30.0, True)


def test_a_request_cannot_raise_the_gateways_limits() -> None:
    body = {"model": "tiny", "max_coefficient": 9000, "timeout": 1e9}
    ask = read_ask(json_request(body), LIMITS)
    assert (ask.max_coefficient, ask.timeout_s) == (4000, 120.0)


def test_a_request_may_ask_for_free_workers_only() -> None:
    assert (
        read_ask(json_request({"model": "tiny", "max_coefficient": 0}), LIMITS).max_coefficient == 0
    )


def test_max_completion_tokens_wins_over_max_tokens() -> None:
    body = {"model": "tiny", "max_tokens": 5, "max_completion_tokens": 7}
    ask = read_ask(json_request(body), LIMITS)
    assert ask.max_tokens == 7
    assert json.loads(ask.request.body) == {"model": "tiny", "max_completion_tokens": 7}


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"[]",
        b"\xff",
        b"[" * 100_000,
        {},
        {"model": ""},
        {"model": 7},
        {"model": "x" * 513},
        {"model": "tiny", "max_tokens": -1},
        {"model": "tiny", "max_tokens": 1.5},
        {"model": "tiny", "max_tokens": True},
        {"model": "tiny", "max_tokens": MAX_TOKENS + 1},
        {"model": "tiny", "max_coefficient": "cheap"},
        {"model": "tiny", "timeout": 0},
        {"model": "tiny", "timeout": -1},
        {"model": "tiny", "timeout": "soon"},
        {"model": "tiny", "timeout": False},
    ],
)
def test_bad_bodies_are_refused_with_a_reason(body: object) -> None:
    with pytest.raises(BadRequestError, match=r"[A-Za-z' ]{10,}"):
        read_ask(json_request(body), LIMITS)


@pytest.mark.parametrize(
    ("body", "answers"),
    [
        ({}, 1),
        ({"n": 3}, 3),
        ({"n": 2, "best_of": 5}, 5),
        ({"n": -4}, 1),
        ({"n": "many"}, 1),
        ({"n": 10**9}, 10_000),
        ({"prompt": "one"}, 1),
        ({"prompt": []}, 1),
        ({"prompt": [1, 2, 3]}, 1),
        ({"prompt": ["one", "two"], "n": 2}, 4),
        ({"prompt": [[1, 2], [3]]}, 2),
    ],
)
def test_answers_that_are_asked_for_at_once_are_counted(
    body: dict[str, object], answers: int
) -> None:
    assert read_ask(json_request({"model": "tiny", **body}), LIMITS).answers == answers


@pytest.mark.parametrize(("value", "expected"), [(True, True), (False, False), ("true", False)])
def test_a_stream_is_asked_for_in_json(value: object, *, expected: bool) -> None:
    ask = read_ask(json_request({"model": "tiny", "stream": value}), LIMITS)
    assert ask.is_stream is expected


@pytest.mark.parametrize(("value", "expected"), [("true", True), ("1", True), ("false", False)])
def test_a_stream_is_asked_for_in_a_form(value: str, *, expected: bool) -> None:
    fields = {"model": "tiny", "stream": value}
    lines = "".join(
        f'--cut\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{text}\r\n'
        for name, text in fields.items()
    )
    assert read_ask(form_request(f"{lines}--cut--\r\n".encode()), LIMITS).is_stream is expected


def test_the_model_of_a_form_is_found_wherever_it_stands() -> None:
    body = (
        b'--cut\r\nContent-Disposition: form-data; name="file"; filename="a.ogg"\r\n\r\n'
        b"OggS\x00\r\n--cu\r\n"
        b'\r\n--cut\r\nContent-Disposition: form-data; name="model"\r\n\r\n'
        b"tiny-speech\r\n--cut--\r\n"
    )
    request = form_request(body)
    ask = read_ask(request, LIMITS)
    assert ask.model == "tiny-speech"
    assert ask.request is request


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"--cut--\r\n",
        b"--other\r\n\r\n",
        b'--cut\r\nContent-Disposition: form-data; name="file"\r\n\r\nx\r\n--cut--\r\n',
        b'--cut\r\nContent-Disposition: form-data; name="model"\r\n\r\n\xff\r\n--cut--\r\n',
    ],
)
def test_forms_without_a_model_are_refused(body: bytes) -> None:
    with pytest.raises(BadRequestError):
        read_ask(form_request(body), LIMITS)


def test_a_form_without_boundary_is_refused() -> None:
    with pytest.raises(BadRequestError):
        read_ask(form_request(b"--\r\n", boundary=""), LIMITS)
