"""Which model a request asks for, read without trusting it."""

import msgspec

from app.domain.job import JobRequest

_FORM_FIELDS = (b'name="model"', b"name=model\r")
_MAX_FIELD_HEAD = 1024
_MAX_NAME = 512
_BLANK_LINE = b"\r\n\r\n"


class _Body(msgspec.Struct):
    model: str | None = None


def requested_model(request: JobRequest) -> str | None:
    """Return the model that a JSON object or a form names; None if none can be read.

    Whether a body without a readable model is an error is for the engine to say.
    """
    content_type = (request.header("content-type") or "").lower()
    if content_type.startswith("multipart/form-data"):
        return _from_form(request.body)
    return _from_json(request.body)


def _from_json(body: bytes) -> str | None:
    try:
        return msgspec.json.decode(body, type=_Body).model
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None


def _from_form(body: bytes) -> str | None:
    at = max(body.find(field) for field in _FORM_FIELDS)
    if at < 0:
        return None
    head_end = body.find(_BLANK_LINE, at, at + _MAX_FIELD_HEAD)
    start = head_end + len(_BLANK_LINE)
    end = body.find(b"\r\n", start, start + _MAX_NAME)
    if head_end < 0 or end < 0:
        return None
    return body[start:end].decode(errors="replace")
