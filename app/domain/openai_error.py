"""The error object of the OpenAI API, which every answer with a status of 400 or more carries."""

import json
from collections.abc import Iterator

from app.domain.job import ResponseBody, ResponseEnd, ResponseHead, ResponsePart
from app.domain.price import TokenUsage


def error_json(
    message: str, *, kind: str, param: str | None = None, code: str | None = None
) -> bytes:
    """Write the error object; `kind` is its ``type``, such as ``invalid_request_error``."""
    error = {"message": message, "type": kind, "param": param, "code": code}
    return json.dumps({"error": error}).encode()


def error_answer(
    status: int, message: str, *, kind: str, param: str | None = None, code: str | None = None
) -> Iterator[ResponsePart]:
    """Yield a whole answer that costs nothing: head, the error object, no tokens."""
    yield ResponseHead(status, (("Content-Type", "application/json"),))
    yield ResponseBody(error_json(message, kind=kind, param=param, code=code))
    yield ResponseEnd(TokenUsage())
