"""What a worker changes in a request before the engine sees it.

Source of the rules: cocoon, runners/worker and runners/helpers (ValidateRequest).
"""

from dataclasses import replace

import msgspec
from msgspec import Raw

from app.domain.job import JobRequest
from app.protocol.http import without_connection_headers

COMPLETION_PATHS = frozenset({"/v1/chat/completions", "/v1/completions"})

_TRUE = Raw(b"true")
_NULL = b"null"
_JsonObject = dict[str, Raw]


def worker_request(request: JobRequest) -> JobRequest:
    """Return the request as the engine gets it.

    Headers of the connection go. A streamed completion is made to report its usage, without which
    the job would be unpaid: `stream_options.include_usage` becomes true where there are stream
    options (which also make `stream` true unless it is there) or where `stream` is true. A body
    that is no JSON object stays as it is, and so does every value that is not named here.
    """
    body = request.body
    if request.path.partition("?")[0] in COMPLETION_PATHS:
        body = _with_usage(body)
    return replace(request, headers=without_connection_headers(request.headers), body=body)


def _with_usage(body: bytes) -> bytes:
    try:
        fields = msgspec.json.decode(body, type=_JsonObject)
        changes = _changes(fields)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return body
    return msgspec.json.encode(fields | changes) if changes else body


def _changes(fields: _JsonObject) -> _JsonObject:
    options = fields.get("stream_options", Raw(_NULL))
    if bytes(options).strip() == _NULL:
        is_streamed = bytes(fields.get("stream", _NULL)).strip() == bytes(_TRUE)
        return {"stream_options": Raw(b'{"include_usage":true}')} if is_streamed else {}
    known = msgspec.json.decode(options, type=_JsonObject)
    changed: _JsonObject = {
        "stream_options": Raw(msgspec.json.encode(known | {"include_usage": _TRUE}))
    }
    return changed if "stream" in fields else changed | {"stream": _TRUE}
