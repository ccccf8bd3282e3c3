import json
import math
from dataclasses import replace

import pytest

from app.localnet.bookkeeper import PaymentState
from app.localnet.client_query import (
    MAX_QUERY_SIZE,
    ReplyForm,
    old_failure,
    read_client_query,
    with_proxy_times,
)
from app.localnet.refusal import RefusedError
from app.localnet.worker_answer import NO_TOKENS, WorkerReport
from app.protocol.errors import ProtocolError
from app.protocol.messages import (
    ClientQueryAnswer,
    ClientQueryAnswerError,
    ClientQueryAnswerErrorEx,
    ClientQueryAnswerEx,
    ClientQueryAnswerPart,
    ClientQueryAnswerPartError,
    ClientQueryAnswerPartEx,
    ClientQueryFinalInfo,
    ClientRunQueryEx,
    HttpResponse,
    ProxyClientRequestPayment,
    ProxySignedPayment,
    TcpPing,
    TokensUsed,
)
from app.protocol.tl import decode_object, encode_object
from tests.unit.localnet.parts import HTTP_REQUEST, http_response, old_run_query, run_query

ID = bytes([1]) * 32
TOKENS = TokensUsed(23, 11, 90, 10, 134)
REPORT = WorkerReport(TOKENS, '{"a":1}', 10.0, 11.0)
TIMES = (9.0, 12.0)


def form(version: int = 2, *, enable_debug: bool = False) -> ReplyForm:
    return ReplyForm(read_client_query(run_query(enable_debug=enable_debug)), version > 1)


def old_form() -> ReplyForm:
    return ReplyForm(read_client_query(old_run_query()), has_times=False)


def test_query_is_read() -> None:
    query = read_client_query(run_query(enable_debug=True))
    assert (query.request_id, query.model, query.query) == (ID, "tiny", HTTP_REQUEST)
    assert (query.max_coefficient, query.max_tokens, query.timeout_s) == (4000, 100, 100.0)
    assert (query.min_config_version, query.is_extended, query.enable_debug) == (3, True, True)


def test_old_query_is_read() -> None:
    query = read_client_query(old_run_query())
    assert (query.is_extended, query.enable_debug) == (False, False)


def test_highest_price_is_unsigned() -> None:
    assert read_client_query(run_query(max_coefficient=-1)).max_coefficient == 2**32 - 1


def test_timeout_is_capped() -> None:
    assert read_client_query(run_query(timeout=1e12)).timeout_s == 86_400.0


@pytest.mark.parametrize(
    ("message", "text"),
    [
        (run_query(timeout=math.nan), "invalid timeout"),
        (run_query(timeout=math.inf), "invalid timeout"),
        (run_query(timeout=0.0), "invalid timeout"),
        (run_query(max_tokens=-1), "invalid max_tokens"),
        (run_query(model="x" * 1025), "model name is too long"),
        (run_query(query=bytes(MAX_QUERY_SIZE + 1)), "query is too large"),
        (run_query(query=b""), "query is no http request"),
        (run_query(query=HTTP_REQUEST[:-4]), "query is no http request"),
        (run_query(query=encode_object(TcpPing(1))), "query is no http request"),
    ],
)
def test_impossible_queries_are_refused(message: ClientRunQueryEx, text: str) -> None:
    with pytest.raises(RefusedError, match=f"^{text}"):
        read_client_query(message)


def test_proxy_times_come_last_among_the_headers() -> None:
    answer = decode_object(with_proxy_times(http_response(), 1.5, 2.25))
    assert isinstance(answer, HttpResponse)
    assert [(header.name, header.value) for header in answer.headers] == [
        ("content-type", "application/json"),
        ("X-Cocoon-Proxy-Start", "1.500000"),
        ("X-Cocoon-Proxy-End", "2.250000"),
    ]


@pytest.mark.parametrize("answer", [b"", b"nonsense", encode_object(TcpPing(1))])
def test_first_answer_must_be_an_http_response(answer: bytes) -> None:
    with pytest.raises(ProtocolError):
        with_proxy_times(answer, 1.0, 2.0)


def test_pieces_in_the_form_of_the_query() -> None:
    assert form().piece(b"x", is_first=True) == ClientQueryAnswerEx(ID, b"x", 0)
    assert form().piece(b"x", is_first=False) == ClientQueryAnswerPartEx(ID, b"x", 0)
    assert old_form().piece(b"x", is_first=True) == ClientQueryAnswer(b"x", False, ID, NO_TOKENS)
    part = ClientQueryAnswerPart(b"x", False, ID, NO_TOKENS)
    assert old_form().piece(b"x", is_first=False) == part


def test_last_piece_has_four_times() -> None:
    final = ClientQueryFinalInfo(2, TOKENS, None, None, 9.0, 12.0, 10.0, 11.0)
    expected = ClientQueryAnswerPartEx(ID, b"x", 1, final)
    assert form().last_piece(b"x", REPORT, TIMES, is_first=False) == expected
    whole = form().last_piece(b"x", REPORT, TIMES, is_first=True)
    assert whole == ClientQueryAnswerEx(ID, b"x", 1, final)


def test_version_1_has_no_times() -> None:
    expected = ClientQueryAnswerPartEx(ID, b"x", 1, ClientQueryFinalInfo(0, TOKENS))
    assert form(version=1).last_piece(b"x", REPORT, TIMES, is_first=False) == expected


def test_old_last_piece_carries_the_tokens() -> None:
    last = old_form().last_piece(b"x", REPORT, TIMES, is_first=False)
    assert last == ClientQueryAnswerPart(b"x", True, ID, TOKENS)


def test_debug_texts_are_json() -> None:
    last = form(enable_debug=True).last_piece(b"", REPORT, TIMES, is_first=False)
    assert isinstance(last, ClientQueryAnswerPartEx)
    assert last.final_info is not None
    assert last.final_info.flags == 3
    assert last.final_info.worker_debug == '{"a":1}'
    debug = json.loads(last.final_info.proxy_debug or "")
    assert debug == {"type": "proxy_stats", "start_time": 9.0, "end_time": 12.0}


def test_worker_failure_costs_nothing_and_has_final_info() -> None:
    failure = form().worker_failure(602, "no", REPORT, TIMES, is_first=True)
    assert isinstance(failure, ClientQueryAnswerErrorEx)
    assert (failure.error_code, failure.error, failure.flags) == (602, "no", 1)
    assert failure.final_info is not None
    assert failure.final_info.tokens_used == NO_TOKENS


def test_worker_failure_in_the_old_form() -> None:
    failure = old_form().worker_failure(602, "no", REPORT, TIMES, is_first=False)
    assert failure == ClientQueryAnswerPartError(602, "no", ID, NO_TOKENS)


def test_failures_of_the_proxy_are_always_old() -> None:
    expected = ClientQueryAnswerError(652, "t", ID, NO_TOKENS)
    assert form().proxy_failure(652, "t", is_first=True) == expected
    assert old_failure(ID, 652, "t", is_first=True) == expected
    part = ClientQueryAnswerPartError(652, "t", ID, NO_TOKENS)
    assert form().proxy_failure(652, "t", is_first=False) == part


def test_payment_follows_an_answer() -> None:
    state = PaymentState(ProxySignedPayment(b"boc"), 5, 6)
    expected = ProxyClientRequestPayment(ID, ProxySignedPayment(b"boc"), 5, 6, 134)
    assert form().payment(state, 134) == expected


def test_every_reply_can_be_written() -> None:
    debug = replace(form(enable_debug=True))
    for reply in (
        debug.last_piece(b"x", REPORT, TIMES, is_first=True),
        debug.worker_failure(602, "no", REPORT, TIMES, is_first=True),
        old_form().last_piece(b"x", REPORT, TIMES, is_first=True),
    ):
        assert decode_object(encode_object(reply)) == reply
