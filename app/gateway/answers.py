"""What a proxy says about a running request, in either form of the protocol, as one shape."""

from dataclasses import dataclass

from app.domain.job import ResponseBody, ResponseHead
from app.protocol import messages as m
from app.protocol.errors import RemoteProtocolError
from app.protocol.http import to_response_head
from app.protocol.tl import decode_object

MAX_TOKENS = 2**53
"""More adjusted tokens than this in one answer are a proxy's mistake."""

_HAS_FINAL_INFO = 1
_FIRST_FINAL_STATUS = 200

_Failure = m.ClientQueryAnswerError | m.ClientQueryAnswerErrorEx | m.ClientQueryAnswerPartError
_First = m.ClientQueryAnswer | m.ClientQueryAnswerEx
_Later = m.ClientQueryAnswerPart | m.ClientQueryAnswerPartEx

AnswerMessage = _First | _Later | _Failure
"""Proxies send their own refusals in the old form whatever version was agreed on, so both forms
are understood at any time."""


@dataclass(frozen=True, slots=True)
class AnswerEnd:
    """Nothing follows; `tokens` adjusted tokens are charged. Debug texts only if asked for."""

    tokens: int
    worker_debug: str | None = None
    proxy_debug: str | None = None


@dataclass(frozen=True, slots=True)
class AnswerFailed:
    """Nothing follows; proxy or worker gave up with a code of the wire protocol.

    The message is theirs: any text of any length.
    """

    code: int
    message: str


AnswerPart = ResponseHead | ResponseBody | AnswerEnd | AnswerFailed


def read_parts(message: AnswerMessage) -> tuple[AnswerPart, ...]:
    """Turn a message into the parts of the answer that it carries; empty pieces are left out.

    Raises:
        RemoteProtocolError: no HTTP response inside, or a token count out of range.
    """
    if isinstance(message, _Failure):
        return (AnswerFailed(message.error_code, message.error),)
    if isinstance(message, _First):
        return (*_head(message.answer), *_end(message))
    return (*_body(message.answer), *_end(message))


def charge_in(message: AnswerMessage) -> int | None:
    """Return the adjusted tokens that a last message charges, None if more messages follow.

    Failures cost nothing whatever they report. Impossible counts are taken for nothing, too.
    """
    if isinstance(message, _Failure):
        return 0
    try:
        return next((end.tokens for end in _end(message)), None)
    except RemoteProtocolError:
        return 0


def _head(answer: bytes) -> tuple[AnswerPart, ...]:
    response = decode_object(answer)
    if not isinstance(response, m.HttpResponse):
        raise RemoteProtocolError("the answer is not an HTTP response")
    head = to_response_head(response)
    if head.status < _FIRST_FINAL_STATUS:
        raise RemoteProtocolError(f"{head.status} is not the status of an answer")
    return (head, *_body(response.payload))


def _body(data: bytes) -> tuple[ResponseBody, ...]:
    return (ResponseBody(data),) if data else ()


def _end(message: _First | _Later) -> tuple[AnswerEnd, ...]:
    if isinstance(message, m.ClientQueryAnswer | m.ClientQueryAnswerPart):
        used = message.request_tokens_used
        return (AnswerEnd(_tokens(used)),) if message.is_completed else ()
    if not message.flags & _HAS_FINAL_INFO or message.final_info is None:
        return ()
    info = message.final_info
    return (AnswerEnd(_tokens(info.tokens_used), info.worker_debug, info.proxy_debug),)


def _tokens(used: m.TokensUsed) -> int:
    """Take the total alone: proxies charge it without a look at its parts."""
    if not 0 <= used.total_tokens_used <= MAX_TOKENS:
        raise RemoteProtocolError("the token counts of an answer are impossible")
    return used.total_tokens_used
