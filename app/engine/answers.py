"""HTTP answers that the engine gives itself, in the OpenAI API's shape of errors."""

from collections.abc import Iterator

from app.domain.job import ResponseBody, ResponseEnd, ResponseHead, ResponsePart
from app.domain.openai_error import error_answer, error_json
from app.domain.price import TokenUsage
from app.engine.errors import EngineError

RETRY_AFTER_S = 1


def busy_answer() -> Iterator[ResponsePart]:
    """Yield 429: as many jobs wait as may wait."""
    error = error_answer(
        429,
        "This worker is busy; please try again shortly.",
        kind="rate_limit_error",
        code="engine_busy",
    )
    for part in error:
        if isinstance(part, ResponseHead):
            yield ResponseHead(part.status, (*part.headers, ("Retry-After", str(RETRY_AFTER_S))))
        else:
            yield part


def too_large_answer() -> Iterator[ResponsePart]:
    """Yield 413: the request does not fit into one message to the child."""
    return error_answer(
        413,
        "The request is too large.",
        kind="invalid_request_error",
        code="request_too_large",
    )


class Ending:
    """How an answer ends that the child did not finish, depending on what was sent already."""

    def __init__(self, status: int, message: str, kind: str, code: str) -> None:
        self._status = status
        self._message = message
        self._kind = kind
        self._code = code

    def parts(self, head: ResponseHead | None, usage: TokenUsage) -> Iterator[ResponsePart]:
        """Yield a whole error answer, or the error as the last event of a stream.

        Raises:
            EngineError: the answer has begun and its format has no place for an error.
        """
        if head is None:
            yield from error_answer(self._status, self._message, kind=self._kind, code=self._code)
        elif is_event_stream(head):
            yield ResponseBody(b"data: " + self._error_json() + b"\n\n")
            yield ResponseEnd(usage)
        else:
            raise EngineError(self._message)

    def _error_json(self) -> bytes:
        return error_json(self._message, kind=self._kind, code=self._code)


TIMED_OUT = Ending(
    504, "The answer was not ready within the time limit.", "timeout_error", "deadline_exceeded"
)
FAILED = Ending(500, "The engine failed on this request.", "server_error", "internal_error")


def is_event_stream(head: ResponseHead) -> bool:
    """Tell whether the body consists of server-sent events."""
    return any(
        name.lower() == "content-type" and value.lower().startswith("text/event-stream")
        for name, value in head.headers
    )
