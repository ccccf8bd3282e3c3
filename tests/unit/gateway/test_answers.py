import pytest

from app.domain.job import ResponseBody, ResponseHead
from app.gateway.answers import AnswerEnd, AnswerFailed, AnswerMessage, charge_in, read_parts
from app.protocol import messages as m
from app.protocol.errors import RemoteProtocolError
from app.protocol.tl import encode_object
from tests.unit.gateway.scripted_proxy import http_response

REQUEST_ID = bytes(range(32))
USED = m.TokensUsed(23, 11, 90, 10, 134)
FINAL = m.ClientQueryFinalInfo(1, USED, worker_debug="{}", proxy_debug="[]")
STREAM = http_response(
    b"",
    ("Transfer-Encoding", "chunked"),
    ("CONNECTION", "close"),
    ("X-Cocoon-Worker-Start", "1.5"),
    kind="text/event-stream",
)
HEAD = ResponseHead(200, (("Content-Type", "text/event-stream"), ("X-Cocoon-Worker-Start", "1.5")))
JSON_HEAD = ResponseHead(200, (("Content-Type", "application/json"),))


@pytest.mark.parametrize(
    ("message", "parts", "charge"),
    [
        (m.ClientQueryAnswerEx(REQUEST_ID, STREAM, 0), (HEAD,), None),
        (
            m.ClientQueryAnswerEx(REQUEST_ID, http_response(b"hi"), 1, FINAL),
            (JSON_HEAD, ResponseBody(b"hi"), AnswerEnd(134, "{}", "[]")),
            134,
        ),
        (m.ClientQueryAnswerPartEx(REQUEST_ID, b"more", 0), (ResponseBody(b"more"),), None),
        (m.ClientQueryAnswerPartEx(REQUEST_ID, b"", 0), (), None),
        (
            m.ClientQueryAnswerPartEx(REQUEST_ID, b"", 1, FINAL),
            (AnswerEnd(134, "{}", "[]"),),
            134,
        ),
        (m.ClientQueryAnswer(STREAM, False, REQUEST_ID, USED), (HEAD,), None),
        (
            m.ClientQueryAnswerPart(b"end", True, REQUEST_ID, USED),
            (ResponseBody(b"end"), AnswerEnd(134)),
            134,
        ),
        (
            m.ClientQueryAnswerErrorEx(REQUEST_ID, 652, "late", 1, FINAL),
            (AnswerFailed(652, "late"),),
            0,
        ),
        (
            m.ClientQueryAnswerError(651, "no workers", REQUEST_ID, USED),
            (AnswerFailed(651, "no workers"),),
            0,
        ),
        (
            m.ClientQueryAnswerPartError(652, "timeout", REQUEST_ID, USED),
            (AnswerFailed(652, "timeout"),),
            0,
        ),
    ],
)
def test_both_forms_become_the_same_parts(
    message: AnswerMessage, parts: tuple[object, ...], charge: int | None
) -> None:
    assert read_parts(message) == parts
    assert charge_in(message) == charge


@pytest.mark.parametrize("total", [-1, 2**53 + 1, 2**63 - 1, -(2**63)])
def test_impossible_token_counts_are_refused_and_cost_nothing(total: int) -> None:
    used = m.TokensUsed(0, 0, 0, 0, total)
    for message in (
        m.ClientQueryAnswerPart(b"", True, REQUEST_ID, used),
        m.ClientQueryAnswerPartEx(REQUEST_ID, b"", 1, m.ClientQueryFinalInfo(0, used)),
    ):
        with pytest.raises(RemoteProtocolError, match="impossible"):
            read_parts(message)
        assert charge_in(message) == 0


def test_the_total_counts_because_proxies_charge_it() -> None:
    used = m.TokensUsed(1, -1, 1, 1, 5)
    assert read_parts(m.ClientQueryAnswerPart(b"", True, REQUEST_ID, used)) == (AnswerEnd(5),)


@pytest.mark.parametrize(
    "inside",
    [
        b"",
        b"junk",
        encode_object(m.TcpPing(1)),
        http_response(status=99),
        http_response(status=101),
        http_response(status=199),
        http_response(status=600),
        http_response(status=-200),
        http_response(b"", ("Set-Cookie", "a\r\nX-Split: 1")),
        http_response(b"", ("X-Split\r\nA", "1")),
        http_response(b"", ("", "1")),
        http_response(b"", *(("X-Many", "1"),) * 200),
        http_response(b"", ("X-Long", "1" * 70_000)),
    ],
)
def test_a_beginning_that_is_no_answer_is_refused_but_charged(inside: bytes) -> None:
    message = m.ClientQueryAnswerEx(REQUEST_ID, inside, 1, FINAL)
    with pytest.raises(RemoteProtocolError):
        read_parts(message)
    assert charge_in(message) == 134
