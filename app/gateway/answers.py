"""What a proxy says about a running request, in either form of the protocol, as one shape."""

from dataclasses import dataclass

from app.domain.job import ResponseBody, ResponseHead
from app.domain.price import AdjustedTokens
from app.protocol import messages as m
from app.protocol.errors import RemoteProtocolError
from app.protocol.tl import TlObject, decode_object

MAX_TOKENS = 2**53
"""More adjusted tokens than this in one answer are a proxy's mistake."""

_HAS_FINAL_INFO = 1
_HOP_BY_HOP = frozenset({"connection", "content-length", "keep-alive", "transfer-encoding"})


@dataclass(frozen=True, slots=True)
class AnswerEnd:
    """Nothing follows; `tokens` are what is charged. Debug texts are None unless asked for."""

    tokens: AdjustedTokens
    worker_debug: str | None = None
    proxy_debug: str | None = None


@dataclass(frozen=True, slots=True)
class AnswerFailed:
    """Nothing follows; proxy or worker gave up with a code of the wire protocol."""

    code: int
    message: str


AnswerPart = ResponseHead | ResponseBody | AnswerEnd | AnswerFailed


@dataclass(frozen=True, slots=True)
class Answer:
    """The parts that one message carries for one request (32-byte id)."""

    request_id: bytes
    parts: tuple[AnswerPart, ...]


def read_answer(message: TlObject) -> Answer | None:
    """Turn any of the seven answer messages into parts; None for every other message.

    Proxies send their own refusals in the old form whatever version was agreed, so both forms
    are understood at any time.

    Raises:
        RemoteProtocolError: no HTTP response inside, or a token count out of range.
    """
    match message:
        case m.ClientQueryAnswerEx() | m.ClientQueryAnswer():
            return Answer(message.request_id, (*_head(message.answer), *_end(message)))
        case m.ClientQueryAnswerPartEx() | m.ClientQueryAnswerPart():
            return Answer(message.request_id, (ResponseBody(message.answer), *_end(message)))
        case (
            m.ClientQueryAnswerErrorEx()
            | m.ClientQueryAnswerError()
            | m.ClientQueryAnswerPartError()
        ):
            failed = AnswerFailed(message.error_code, message.error)
            return Answer(message.request_id, (failed,))
    return None


def _head(answer: bytes) -> tuple[AnswerPart, ...]:
    response = decode_object(answer)
    if not isinstance(response, m.HttpResponse):
        raise RemoteProtocolError("the answer is not an HTTP response")
    headers = tuple(
        (header.name, header.value)
        for header in response.headers
        if header.name.lower() not in _HOP_BY_HOP
    )
    head = ResponseHead(response.status_code, headers)
    return (head, ResponseBody(response.payload)) if response.payload else (head,)


def _end(
    message: m.ClientQueryAnswerEx
    | m.ClientQueryAnswer
    | m.ClientQueryAnswerPartEx
    | m.ClientQueryAnswerPart,
) -> tuple[AnswerEnd, ...]:
    if isinstance(message, m.ClientQueryAnswer | m.ClientQueryAnswerPart):
        used = message.request_tokens_used
        return (AnswerEnd(_tokens(used)),) if message.is_completed else ()
    if not message.flags & _HAS_FINAL_INFO or message.final_info is None:
        return ()
    info = message.final_info
    return (AnswerEnd(_tokens(info.tokens_used), info.worker_debug, info.proxy_debug),)


def _tokens(used: m.TokensUsed) -> AdjustedTokens:
    tokens = AdjustedTokens(
        prompt=used.prompt_tokens_used,
        cached=used.cached_tokens_used,
        completion=used.completion_tokens_used,
        reasoning=used.reasoning_tokens_used,
    )
    counts = (tokens.prompt, tokens.cached, tokens.completion, tokens.reasoning)
    if min(counts) < 0 or max(counts) > MAX_TOKENS or tokens.total != used.total_tokens_used:
        raise RemoteProtocolError("the token counts of an answer are impossible")
    return tokens
