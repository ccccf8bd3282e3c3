import math

import pytest

from app.localnet.worker_answer import (
    MAX_DEBUG_SIZE,
    MAX_ERROR_SIZE,
    NO_TOKENS,
    AnswerFailure,
    AnswerMessage,
    AnswerPiece,
    WorkerReport,
    read_answer,
)
from app.protocol.messages import (
    ProxyQueryAnswer,
    ProxyQueryAnswerError,
    ProxyQueryAnswerErrorEx,
    ProxyQueryAnswerEx,
    ProxyQueryAnswerPart,
    ProxyQueryAnswerPartError,
    ProxyQueryAnswerPartEx,
    ProxyQueryFinalInfo,
    TokensUsed,
)

ID = bytes(range(32))
TOKENS = TokensUsed(23, 11, 90, 10, 134)
FINAL = ProxyQueryFinalInfo(3, TOKENS, '{"type":"worker_stats"}', 10.0, 12.5)


def last_report(message: AnswerMessage) -> WorkerReport:
    read = read_answer(message)
    assert read.report is not None
    return read.report


@pytest.mark.parametrize(
    ("message", "piece"),
    [
        (ProxyQueryAnswer(b"a", False, ID, TOKENS), AnswerPiece(ID, True, b"a", None)),
        (ProxyQueryAnswerPart(b"b", False, ID, TOKENS), AnswerPiece(ID, False, b"b", None)),
        (ProxyQueryAnswerEx(ID, b"a", 0), AnswerPiece(ID, True, b"a", None)),
        (ProxyQueryAnswerPartEx(ID, b"b", 0), AnswerPiece(ID, False, b"b", None)),
        (
            ProxyQueryAnswer(b"a", True, ID, TOKENS),
            AnswerPiece(ID, True, b"a", WorkerReport(TOKENS)),
        ),
    ],
)
def test_pieces_of_all_versions(message: AnswerMessage, piece: AnswerPiece) -> None:
    assert read_answer(message) == piece


def test_final_info_is_taken_over() -> None:
    report = last_report(ProxyQueryAnswerPartEx(ID, b"", 1, FINAL))
    assert report == WorkerReport(TOKENS, '{"type":"worker_stats"}', 10.0, 12.5)


def test_version_1_has_no_times() -> None:
    final = ProxyQueryFinalInfo(0, TOKENS)
    assert last_report(ProxyQueryAnswerPartEx(ID, b"", 1, final)) == WorkerReport(TOKENS)


@pytest.mark.parametrize(
    "message",
    [
        ProxyQueryAnswerError(602, "no", ID, NO_TOKENS),
        ProxyQueryAnswerPartError(602, "no", ID, NO_TOKENS),
        ProxyQueryAnswerErrorEx(ID, 602, "no", 1, ProxyQueryFinalInfo(0, NO_TOKENS)),
    ],
)
def test_errors_of_all_versions(message: AnswerMessage) -> None:
    assert read_answer(message) == AnswerFailure(ID, 602, "no", WorkerReport())


def test_missing_final_info_counts_nothing_and_is_reported() -> None:
    read = read_answer(ProxyQueryAnswerErrorEx(ID, 602, "no", 0))
    assert read.report == WorkerReport(is_sound=False)


def test_error_texts_are_cut() -> None:
    read = read_answer(ProxyQueryAnswerError(602, "x" * 10_000, ID, NO_TOKENS))
    assert isinstance(read, AnswerFailure)
    assert len(read.text) == MAX_ERROR_SIZE


@pytest.mark.parametrize(
    "tokens",
    [TokensUsed(0, 0, 0, 0, -1), TokensUsed(-5, 0, 0, 0, 1), TokensUsed(0, 0, 0, 0, 2**53 + 1)],
)
def test_impossible_tokens_count_nothing(tokens: TokensUsed) -> None:
    for message in (
        ProxyQueryAnswerPart(b"", True, ID, tokens),
        ProxyQueryAnswerPartEx(ID, b"", 1, ProxyQueryFinalInfo(0, tokens)),
    ):
        assert last_report(message) == WorkerReport(is_sound=False)


@pytest.mark.parametrize(
    "text", ["", "not json", "{", "[" * 100_000, '"' + "x" * MAX_DEBUG_SIZE + '"']
)
def test_debug_text_that_is_not_json_is_replaced(text: str) -> None:
    final = ProxyQueryFinalInfo(1, TOKENS, text)
    assert last_report(ProxyQueryAnswerPartEx(ID, b"", 1, final)).debug == "{}"


@pytest.mark.parametrize("time", [math.nan, math.inf, -1.0, 1e300])
def test_impossible_times_are_unknown(time: float) -> None:
    final = ProxyQueryFinalInfo(2, TOKENS, None, time, time)
    report = last_report(ProxyQueryAnswerPartEx(ID, b"", 1, final))
    assert (report.started_at, report.ended_at) == (0.0, 0.0)
    assert report.is_sound
