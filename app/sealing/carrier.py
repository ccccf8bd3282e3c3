"""How what is sealed travels: as an ordinary chat request and an answer of JSON lines.

Workers of the Cocoon wire protocol pass on only ``POST /v1/chat/completions`` and
``/v1/completions``, with a JSON object that has known keys, and look at no message's content
(cocoon: runners/worker). So the sealed bytes are a part of a message whose type no engine knows:
an engine that cannot open them refuses the request, which costs nothing. Answers are JSON values
on lines of their own, because upstream workers pass those on one by one and count the ``usage``
in them; server-sent events they would keep to the end.
"""

from collections.abc import Iterator, Mapping
from typing import Annotated, Any

import msgspec

from app.domain.job import Headers, JobRequest
from app.sealing.errors import MalformedSealError
from app.sealing.request import Clear
from app.sealing.statement import SignedStatement

REQUEST_TYPE = "application/vnd.cocoon-provider.sealed+json"
ANSWER_TYPE = "application/x-ndjson; profile=cocoon-provider-sealed"
PATH = "/v1/chat/completions"

MAX_REQUEST_BYTES = 24 * 2**20
MAX_LINE_BYTES = 2**20

SEALED_LINE = b'{"sealed":'
"""How each piece of a sealed answer begins."""

_SEALED = "cocoon_sealed"
_KEY_QUESTION = "cocoon_seal_key"
_KEY_TOKENS = 1


class _Part(msgspec.Struct, omit_defaults=True):
    type: str
    data: bytes = b""


class _Message(msgspec.Struct):
    role: str
    content: Annotated[tuple[_Part, ...], msgspec.Meta(min_length=1, max_length=1)]


class _Body(msgspec.Struct):
    model: Annotated[str, msgspec.Meta(min_length=1, max_length=512)]
    messages: Annotated[tuple[_Message, ...], msgspec.Meta(min_length=1, max_length=1)]
    max_tokens: Annotated[int, msgspec.Meta(ge=0, le=2**31 - 1)]
    stream: bool = False


class _Line(msgspec.Struct, omit_defaults=True):
    sealed: bytes
    usage: dict[str, Any] | None = None


class _KeyAnswer(msgspec.Struct, omit_defaults=True):
    seal_key: SignedStatement
    error: dict[str, Any] | None = None


def sealed_request(clear: Clear, data: bytes) -> JobRequest:
    """Return the request that carries sealed bytes."""
    return _request(clear, _Part(_SEALED, data))


def key_question(model: str) -> JobRequest:
    """Return the request that asks an engine for the statement about its key."""
    return _request(Clear(model, _KEY_TOKENS, is_stream=False), _Part(_KEY_QUESTION))


def is_sealed_request(request: JobRequest) -> bool:
    """Tell whether a request carries something sealed, or asks for a key."""
    return (request.header("content-type") or "").strip().lower() == REQUEST_TYPE


def read_sealed_request(body: bytes) -> tuple[Clear, bytes | None]:
    """Return what stands in the clear and the sealed bytes; None if it asks for the key.

    Fields that are added on the way are not looked at.

    Raises:
        MalformedSealError: it is neither.
    """
    if len(body) > MAX_REQUEST_BYTES:
        raise MalformedSealError
    try:
        read = msgspec.json.decode(body, type=_Body)
    except (msgspec.MsgspecError, ValueError, RecursionError):
        raise MalformedSealError from None
    clear = Clear(read.model, read.max_tokens, read.stream)
    part = read.messages[0].content[0]
    if part.type == _KEY_QUESTION:
        return clear, None
    if part.type != _SEALED:
        raise MalformedSealError
    return clear, part.data


def answer_line(piece: bytes, usage: Mapping[str, Any] | None = None) -> bytes:
    """Write a sealed piece of an answer; the last one carries the token counts in the clear."""
    return msgspec.json.encode(_Line(piece, None if usage is None else dict(usage))) + b"\n"


def is_sealed_answer(headers: Headers) -> bool:
    """Tell whether the body consists of sealed pieces."""
    kinds = (value for name, value in headers if name.lower() == "content-type")
    return next(kinds, "").strip().lower() == ANSWER_TYPE


class AnswerLines:
    """Cuts a body into sealed pieces, however it is cut on its way."""

    def __init__(self) -> None:
        self._rest = b""

    def receive_data(self, data: bytes) -> Iterator[bytes]:
        """Yield the sealed pieces that are now complete.

        Raises:
            MalformedSealError: a line is too long or holds no sealed piece.
        """
        *lines, self._rest = (self._rest + data).split(b"\n")
        if len(self._rest) > MAX_LINE_BYTES:
            raise MalformedSealError
        for line in lines:
            if line.strip():
                yield _read_line(line)

    def finish(self) -> Iterator[bytes]:
        """Yield what came without the end of its line.

        Raises:
            MalformedSealError: it holds no sealed piece.
        """
        return self.receive_data(b"\n")


def key_answer(signed: SignedStatement, error: dict[str, Any] | None = None) -> bytes:
    """Write the answer to a question for the key, or an error that tells the right key."""
    return msgspec.json.encode(_KeyAnswer(signed, error))


def read_key_answer(body: bytes) -> SignedStatement | None:
    """Return the statement in an answer, None if there is none; it is not checked."""
    try:
        return msgspec.json.decode(body, type=_KeyAnswer).seal_key
    except (msgspec.MsgspecError, ValueError, RecursionError):
        return None


def _request(clear: Clear, part: _Part) -> JobRequest:
    body = _Body(clear.model, (_Message("user", (part,)),), clear.max_tokens, clear.is_stream)
    headers = (("Content-Type", REQUEST_TYPE),)
    return JobRequest("POST", PATH, headers, msgspec.json.encode(body))


def _read_line(line: bytes) -> bytes:
    try:
        return msgspec.json.decode(line, type=_Line).sealed
    except (msgspec.MsgspecError, ValueError, RecursionError):
        raise MalformedSealError from None
