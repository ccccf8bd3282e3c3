"""What a request with `enable_debug` gets on top: times of the worker and of the proxy."""

import json
from typing import Any

from app.domain.job import ResponseHead
from app.gateway.answers import AnswerEnd

_MAX_TEXT = 64 * 2**10


def debug_object(end: AnswerEnd) -> dict[str, Any]:
    """Put together what proxy and worker say about a finished request, and its charge."""
    return {
        "proxy": _read(end.proxy_debug),
        "worker": _read(end.worker_debug),
        "adjusted_tokens": end.tokens,
    }


def with_debug(body: bytes, debug: dict[str, Any]) -> bytes:
    """Add the key ``debug`` to an answer that is a JSON object, to any other one more line."""
    try:
        answer = json.loads(body)
    except (ValueError, RecursionError):
        answer = None
    if isinstance(answer, dict):
        return json.dumps({**answer, "debug": debug}).encode()
    return body.rstrip(b"\n") + b"\n" + debug_line(debug)


def debug_line(debug: dict[str, Any]) -> bytes:
    """Write the line that follows an answer of several JSON values."""
    return json.dumps({"debug": debug}).encode() + b"\n"


def debug_event(debug: dict[str, Any]) -> bytes:
    """Write a server-sent event; it comes after the last one that OpenAI's clients look at."""
    return b"event: debug\ndata: " + json.dumps({"debug": debug}).encode() + b"\n\n"


def is_event_stream(head: ResponseHead) -> bool:
    """Tell whether the answer is a stream of server-sent events."""
    kinds = (value for name, value in head.headers if name.lower() == "content-type")
    return next(kinds, "").lower().startswith("text/event-stream")


def _read(text: str | None) -> Any:
    """Return their JSON as it is meant, and anything else as text."""
    if text is None:
        return None
    try:
        return json.loads(text[:_MAX_TEXT])
    except (ValueError, RecursionError):
        return text[:_MAX_TEXT]
