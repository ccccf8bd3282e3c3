"""Opening a sealed answer, part by part, as it comes."""

import json
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from app.domain.job import Headers, ResponseBody, ResponseHead
from app.gateway.answers import AnswerEnd
from app.gateway.errors import NetworkFailedError
from app.gateway.relay import RelayedPart
from app.sealing.answer import AnswerOpener, read_head
from app.sealing.carrier import AnswerLines, is_sealed_answer, read_key_answer
from app.sealing.errors import SealError
from app.sealing.protection import Protection
from app.sealing.request import SealedRequest

if TYPE_CHECKING:
    from app.sealing.statement import SignedStatement

PROTECTION_HEADER = "X-Cocoon-Protection"

_MAX_REFUSAL_BYTES = 64 * 2**10
_OK, _FIRST_ERROR, _FIRST_SERVER_ERROR = 200, 400, 500
_PASSED_ERRORS = frozenset({413, 429})
"""Refusals of an engine that has not read the request; the developer gets to see them."""


class SealedAnswer:
    """Takes the parts of an answer as they come and gives what was sealed in them.

    An engine that cannot open the request refuses it in the clear: then nothing is given,
    `is_refused` is true, and `told` is the key to which it should have been sealed, if the engine
    has told one.
    """

    def __init__(self, sealed: SealedRequest) -> None:
        self._lines = AnswerLines()
        self._opener = AnswerOpener(sealed.reply_keys, sealed.request_id)
        self._outer: ResponseHead | None = None
        self._refusal: bytearray | None = None
        self._has_head = False
        self.is_refused = False
        self.told: SignedStatement | None = None

    @property
    def key_id(self) -> bytes | None:
        """The key of the engine that has answered."""
        return self._opener.key_id

    def take(self, part: RelayedPart) -> Iterator[RelayedPart]:
        """Yield what a part holds.

        Raises:
            NetworkFailedError: it is not what the engine has sealed, or not sealed at all.
        """
        try:
            match part:
                case ResponseHead():
                    self._begin(part)
                case ResponseBody(data) if self._refusal is not None:
                    self._refusal += data[: _MAX_REFUSAL_BYTES - len(self._refusal)]
                case ResponseBody(data):
                    yield from self._opened(self._lines.receive_data(data))
                case AnswerEnd() if self._refusal is not None:
                    yield from self._refused(bytes(self._refusal), part)
                case AnswerEnd():
                    yield from self._opened(self._lines.finish())
                    self._opener.finish()
                    yield part
        except SealError as error:
            raise NetworkFailedError(f"The answer: {error}", code=error.code) from error

    def _begin(self, head: ResponseHead) -> None:
        self._outer = head
        if head.status >= _FIRST_ERROR:
            self._refusal = bytearray()
        elif head.status != _OK or not is_sealed_answer(head.headers):
            raise NetworkFailedError(
                "A sealed request was answered in the clear; the answer is thrown away.",
                code="seal_missing",
            )

    def _opened(self, pieces: Iterable[bytes]) -> Iterator[RelayedPart]:
        for piece in pieces:
            data = self._opener.open(piece)
            if not self._has_head:
                self._has_head = True
                yield self._head(read_head(data))
            elif data:
                yield ResponseBody(data)

    def _head(self, inner: ResponseHead) -> ResponseHead:
        """Put the times of worker and proxy to what the engine has said."""
        outer = () if self._outer is None else self._outer.headers
        times = tuple(line for line in outer if line[0].lower().startswith("x-cocoon-"))
        return tagged(ResponseHead(inner.status, (*inner.headers, *times)), Protection.SANDBOXED)

    def _refused(self, body: bytes, end: AnswerEnd) -> Iterator[RelayedPart]:
        head = self._outer or ResponseHead(_FIRST_SERVER_ERROR, ())
        self.told = read_key_answer(body)
        if self.told is not None:
            self.is_refused = True
        elif head.status >= _FIRST_SERVER_ERROR or head.status in _PASSED_ERRORS:
            yield tagged(head, Protection.NONE)
            yield ResponseBody(body)
            yield end
        elif (error := _error_in(body)).get("code", "").startswith("seal_"):
            raise NetworkFailedError(f"The request: {error.get('message')}", code=error["code"])
        else:
            self.is_refused = True


def tagged(head: ResponseHead, protection: Protection) -> ResponseHead:
    """Say how an answer was protected, whatever its sender says about it."""
    others: Headers = tuple(
        line for line in head.headers if line[0].lower() != PROTECTION_HEADER.lower()
    )
    return ResponseHead(head.status, (*others, (PROTECTION_HEADER, protection.value)))


def _error_in(body: bytes) -> dict[str, str]:
    try:
        error: Any = json.loads(body)["error"]
        return {key: value for key, value in error.items() if isinstance(value, str)}
    except (ValueError, RecursionError, KeyError, TypeError, AttributeError):
        return {}
