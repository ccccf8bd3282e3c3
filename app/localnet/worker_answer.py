"""What workers say about a query, in one form for all protocol versions."""

import json
import math
from dataclasses import dataclass

from app.localnet.account import checked_tokens
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

NO_TOKENS = TokensUsed(0, 0, 0, 0, 0)
MAX_DEBUG_SIZE = 65_536
MAX_ERROR_SIZE = 1024
MAX_UNIX_TIME = 2.0**40

_EMPTY_JSON = "{}"

Answer = ProxyQueryAnswer | ProxyQueryAnswerPart
AnswerEx = ProxyQueryAnswerEx | ProxyQueryAnswerPartEx
AnswerError = ProxyQueryAnswerError | ProxyQueryAnswerPartError
AnswerMessage = Answer | AnswerEx | AnswerError | ProxyQueryAnswerErrorEx


@dataclass(frozen=True, slots=True)
class WorkerReport:
    """How a query ended according to its worker; times are unix seconds, 0 if unknown.

    `is_sound` is false when the worker left the report out or named impossible numbers; the tokens
    are 0 then.
    """

    tokens: TokensUsed = NO_TOKENS
    debug: str = _EMPTY_JSON
    started_at: float = 0.0
    ended_at: float = 0.0
    is_sound: bool = True


@dataclass(frozen=True, slots=True)
class AnswerPiece:
    """Some of an answer; the first piece is a boxed `http.response`, the last has a report."""

    request_id: bytes
    is_first: bool
    data: bytes
    report: WorkerReport | None


@dataclass(frozen=True, slots=True)
class AnswerFailure:
    """The worker gives a query up."""

    request_id: bytes
    code: int
    text: str
    report: WorkerReport


def read_answer(message: AnswerMessage) -> AnswerPiece | AnswerFailure:
    """Translate a worker's message; numbers in it are checked, missing reports replaced."""
    match message:
        case ProxyQueryAnswer() | ProxyQueryAnswerPart():
            report = _report_of(message.tokens_used) if message.is_completed else None
            is_first = isinstance(message, ProxyQueryAnswer)
            return AnswerPiece(message.request_id, is_first, message.answer, report)
        case ProxyQueryAnswerEx() | ProxyQueryAnswerPartEx():
            final = _read_final_info(message.final_info) if message.flags & 1 else None
            is_first = isinstance(message, ProxyQueryAnswerEx)
            return AnswerPiece(message.request_id, is_first, message.answer, final)
        case ProxyQueryAnswerErrorEx():
            report = _read_final_info(message.final_info)
            return _failure(message.request_id, message.error_code, message.error, report)
        case _:
            report = _report_of(message.tokens_used)
            return _failure(message.request_id, message.error_code, message.error, report)


def _failure(request_id: bytes, code: int, text: str, report: WorkerReport) -> AnswerFailure:
    return AnswerFailure(request_id, code, text[:MAX_ERROR_SIZE], report)


def _report_of(tokens: TokensUsed) -> WorkerReport:
    return WorkerReport(tokens) if _is_sound(tokens) else WorkerReport(is_sound=False)


def _read_final_info(final: ProxyQueryFinalInfo | None) -> WorkerReport:
    if final is None or not _is_sound(final.tokens_used):
        return WorkerReport(is_sound=False)
    return WorkerReport(
        final.tokens_used,
        _checked_debug(final.worker_debug),
        _checked_time(final.worker_start_time),
        _checked_time(final.worker_end_time),
    )


def _is_sound(tokens: TokensUsed) -> bool:
    counts = (
        tokens.prompt_tokens_used,
        tokens.cached_tokens_used,
        tokens.completion_tokens_used,
        tokens.reasoning_tokens_used,
        tokens.total_tokens_used,
    )
    return all(checked_tokens(count) is not None for count in counts)


def _checked_debug(text: str | None) -> str:
    """Upstream's client ends when this is not JSON, so anything else becomes an empty object."""
    if text is None or len(text) > MAX_DEBUG_SIZE:
        return _EMPTY_JSON
    try:
        json.loads(text)
    except (ValueError, RecursionError):
        return _EMPTY_JSON
    return text


def _checked_time(value: float | None) -> float:
    is_time = value is not None and math.isfinite(value) and 0 <= value <= MAX_UNIX_TIME
    return value if value is not None and is_time else 0.0
