import pytest

from app.domain.job import ResponseBody, ResponseHead
from app.domain.price import AdjustedTokens
from app.gateway.answers import Answer, AnswerEnd, AnswerFailed, read_answer
from app.protocol import messages as m
from app.protocol.errors import RemoteProtocolError
from app.protocol.tl import TlObject, encode_object

REQUEST_ID = bytes(range(32))
USED = m.TokensUsed(23, 11, 90, 10, 134)
TOKENS = AdjustedTokens(23, 11, 90, 10)


def http_response(payload: bytes = b"") -> bytes:
    headers = (
        m.HttpHeader("Content-Type", "text/event-stream"),
        m.HttpHeader("Transfer-Encoding", "chunked"),
        m.HttpHeader("X-Cocoon-Worker-Start", "1.5"),
    )
    return encode_object(m.HttpResponse("HTTP/1.1", 200, "OK", headers, payload))


HEAD = ResponseHead(200, (("Content-Type", "text/event-stream"), ("X-Cocoon-Worker-Start", "1.5")))
FINAL = m.ClientQueryFinalInfo(1, USED, worker_debug="{}", proxy_debug="[]")


@pytest.mark.parametrize(
    ("message", "parts"),
    [
        (m.ClientQueryAnswerEx(REQUEST_ID, http_response(), 0), (HEAD,)),
        (
            m.ClientQueryAnswerEx(REQUEST_ID, http_response(b"hi"), 1, FINAL),
            (HEAD, ResponseBody(b"hi"), AnswerEnd(TOKENS, "{}", "[]")),
        ),
        (m.ClientQueryAnswerPartEx(REQUEST_ID, b"more", 0), (ResponseBody(b"more"),)),
        (
            m.ClientQueryAnswerPartEx(REQUEST_ID, b"", 1, FINAL),
            (ResponseBody(b""), AnswerEnd(TOKENS, "{}", "[]")),
        ),
        (m.ClientQueryAnswer(http_response(), False, REQUEST_ID, USED), (HEAD,)),
        (
            m.ClientQueryAnswerPart(b"end", True, REQUEST_ID, USED),
            (ResponseBody(b"end"), AnswerEnd(TOKENS)),
        ),
        (
            m.ClientQueryAnswerErrorEx(REQUEST_ID, 652, "late", 1, FINAL),
            (AnswerFailed(652, "late"),),
        ),
        (
            m.ClientQueryAnswerError(651, "no workers", REQUEST_ID, USED),
            (AnswerFailed(651, "no workers"),),
        ),
        (
            m.ClientQueryAnswerPartError(652, "timeout", REQUEST_ID, USED),
            (AnswerFailed(652, "timeout"),),
        ),
    ],
)
def test_both_forms_become_the_same_parts(message: TlObject, parts: tuple[object, ...]) -> None:
    assert read_answer(message) == Answer(REQUEST_ID, parts)  # type: ignore[arg-type]


def test_other_messages_are_no_answers() -> None:
    assert read_answer(m.ProxySignedPaymentEmpty()) is None


@pytest.mark.parametrize(
    "used",
    [
        m.TokensUsed(-1, 0, 0, 0, -1),
        m.TokensUsed(2**60, 0, 0, 0, 2**60),
        m.TokensUsed(1, 1, 1, 1, 5),
    ],
)
def test_impossible_token_counts_are_refused(used: m.TokensUsed) -> None:
    with pytest.raises(RemoteProtocolError, match="impossible"):
        read_answer(m.ClientQueryAnswerPart(b"", True, REQUEST_ID, used))


@pytest.mark.parametrize("inside", [b"", b"junk", encode_object(m.TcpPing(1))])
def test_a_first_answer_without_http_response_is_refused(inside: bytes) -> None:
    with pytest.raises(RemoteProtocolError):
        read_answer(m.ClientQueryAnswerEx(REQUEST_ID, inside, 0))
