import json
from typing import Any

import pytest

from app.domain.job import JobRequest
from app.protocol.request_body import worker_request

CHAT = "/v1/chat/completions"


def rewritten(body: bytes, path: str = CHAT) -> bytes:
    return worker_request(JobRequest("POST", path, (), body)).body


@pytest.mark.parametrize("path", [CHAT, "/v1/completions", CHAT + "?x=1"])
@pytest.mark.parametrize(
    ("body", "changed"),
    [
        ({"stream": True}, {"stream": True, "stream_options": {"include_usage": True}}),
        (
            {"stream": True, "stream_options": None},
            {"stream": True, "stream_options": {"include_usage": True}},
        ),
        (
            {"stream_options": {}, "x": [1.5, None, {"é": "\\"}]},
            {
                "stream": True,
                "stream_options": {"include_usage": True},
                "x": [1.5, None, {"é": "\\"}],
            },
        ),
        (
            {"stream": False, "stream_options": {"include_usage": False, "other": 1}},
            {"stream": False, "stream_options": {"include_usage": True, "other": 1}},
        ),
    ],
)
def test_streams_report_usage(path: str, body: dict[str, Any], changed: dict[str, Any]) -> None:
    assert json.loads(rewritten(json.dumps(body).encode(), path)) == changed


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{}",
        b'{ "model": "m" }',
        b'{"stream": false}',
        b'{"stream": 1}',
        b'{"stream": "true"}',
        b'{"stream": true',
        b'{"stream": true} x',
        b'{"stream": true, "stream_options": []}',
        b'{"stream": true, "stream_options": true}',
        b"[]",
        b'"stream"',
        b'{"stream": true, "x": NaN}',
        b'{"stream": true, "x": ' + b"[" * 100_000 + b"]" * 100_000 + b"}",
        b'{"\xff": 1, "stream": true}',
        b'\xef\xbb\xbf{"stream": true}',
    ],
)
def test_other_bodies_stay_as_they_are(body: bytes) -> None:
    assert rewritten(body) == body


def test_other_values_keep_their_bytes() -> None:
    body = b'{"stream":true,"seed":18446744073709551616,"x":1.10,"stop":"\\u0041"}'
    for kept in (b'"seed":18446744073709551616', b'"x":1.10', b'"stop":"\\u0041"'):
        assert kept in rewritten(body)


def test_of_duplicate_keys_the_last_wins() -> None:
    body = b'{"stream":false,"model":"a","stream":true,"model":"b"}'
    expected = {"stream": True, "model": "b", "stream_options": {"include_usage": True}}
    assert json.loads(rewritten(body)) == expected


@pytest.mark.parametrize("path", ["/v1/embeddings", "/v1/audio/transcriptions", "/v1/chat", ""])
def test_other_paths_stay_as_they_are(path: str) -> None:
    assert rewritten(b'{"stream":true}', path) == b'{"stream":true}'


def test_headers_of_the_connection_go() -> None:
    headers = (
        ("Content-Type", "application/json"),
        ("CONTENT-LENGTH", "15"),
        ("transfer-Encoding", "chunked"),
        ("Connection", "keep-alive"),
        ("X-Connection", "kept"),
    )
    request = worker_request(JobRequest("POST", CHAT, headers, b"{}"))
    assert request == JobRequest("POST", CHAT, (headers[0], headers[4]), b"{}")
