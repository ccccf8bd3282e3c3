"""Answers as parts: JSON bodies, server-sent events, usage and errors, each written once."""

from collections.abc import Generator, Iterable
from typing import Any

import msgspec

from app.domain.job import Headers, ResponseBody, ResponseEnd, ResponseHead, ResponsePart
from app.domain.price import TokenUsage
from app.engine.child.errors import ApiError

JSON = "application/json"
EVENT_STREAM = "text/event-stream; charset=utf-8"
Parts = Generator[ResponsePart, None, None]
"""An answer on its way; closing it stops the work."""

LAST_EVENT = b"data: [DONE]\n\n"


def content_answer(
    content: bytes,
    content_type: str,
    usage: TokenUsage,
    *,
    status: int = 200,
    headers: Headers = (),
) -> Parts:
    """Yield a whole answer."""
    yield ResponseHead(status, (("Content-Type", content_type), *headers))
    yield ResponseBody(content)
    yield ResponseEnd(usage)


def json_answer(value: Any, usage: TokenUsage | None = None) -> Parts:
    """Yield a whole answer that is JSON."""
    return content_answer(msgspec.json.encode(value), JSON, usage or TokenUsage())


def error_answer(error: ApiError, headers: Headers = ()) -> Parts:
    """Yield an error; nothing is counted."""
    body = msgspec.json.encode(error.as_json())
    return content_answer(body, JSON, TokenUsage(), status=error.status, headers=headers)


def nothing() -> Parts:
    """Yield the end of a cancelled answer that never began."""
    yield ResponseEnd(TokenUsage())


def event(value: Any) -> bytes:
    """Return a server-sent event that carries JSON."""
    return b"data: " + msgspec.json.encode(value) + b"\n\n"


def event_head() -> ResponseHead:
    """Return the head of a stream of events."""
    return ResponseHead(200, (("Content-Type", EVENT_STREAM), ("Cache-Control", "no-cache")))


def event_body(events: Iterable[bytes]) -> Parts:
    """Yield events that are sent together, if there are any."""
    if data := b"".join(events):
        yield ResponseBody(data)


def usage_json(usage: TokenUsage) -> dict[str, Any]:
    """Return token counts as the OpenAI API reports them."""
    return {
        "prompt_tokens": usage.prompt,
        "completion_tokens": usage.completion,
        "total_tokens": usage.prompt + usage.completion,
        "prompt_tokens_details": {"cached_tokens": usage.cached},
        "completion_tokens_details": {"reasoning_tokens": usage.reasoning},
    }
