"""The messages of an answer in the forms of the three protocol versions.

Version 0 has messages of its own; 1 and 2 share theirs, and 2 adds the times of the work.
Source: cocoon, runners/worker/WorkerRunningRequest.cpp.
"""

import json
from dataclasses import dataclass

from app.domain.price import AdjustedTokens
from app.protocol.error_codes import ErrorCode
from app.protocol.messages import (
    HttpResponse,
    ProxyQueryAnswer,
    ProxyQueryAnswerError,
    ProxyQueryAnswerErrorEx,
    ProxyQueryAnswerEx,
    ProxyQueryAnswerPart,
    ProxyQueryAnswerPartError,
    ProxyQueryAnswerPartEx,
    ProxyQueryFinalInfo,
    ProxyRunQuery,
    ProxyRunQueryEx,
    TokensUsed,
)
from app.protocol.tl import TlObject, encode_object

_HAS_FINAL_INFO = 1
_HAS_DEBUG = 1
_HAS_TIMES = 2
_VERSION_WITH_TIMES = 2


@dataclass(frozen=True, slots=True)
class Report:
    """What goes with the end of an answer; times are in seconds since 1970."""

    adjusted: AdjustedTokens
    started_at: float
    first_sent_at: float
    ended_at: float


@dataclass(frozen=True, slots=True)
class AnswerForm:
    """How to answer one query; version 0 is what asks by `proxy.runQuery`."""

    request_id: bytes
    version: int
    is_debugged: bool

    @classmethod
    def of(cls, message: ProxyRunQuery | ProxyRunQueryEx, version: int) -> "AnswerForm":
        """Choose the form that the asker understands."""
        if isinstance(message, ProxyRunQuery):
            return cls(message.request_id, 0, is_debugged=False)
        return cls(message.request_id, max(version, 1), bool(message.enable_debug))

    def head(self, response: HttpResponse, report: Report | None = None) -> TlObject:
        """The first message; with a report it is the whole answer."""
        answer = encode_object(response)
        if self.version == 0:
            return ProxyQueryAnswer(answer, report is not None, self.request_id, _tokens(report))
        final = self._final(report)
        return ProxyQueryAnswerEx(self.request_id, answer, _flags(final), final)

    def part(self, data: bytes, report: Report | None = None) -> TlObject:
        """A later message; with a report it is the last."""
        if self.version == 0:
            return ProxyQueryAnswerPart(data, report is not None, self.request_id, _tokens(report))
        final = self._final(report)
        return ProxyQueryAnswerPartEx(self.request_id, data, _flags(final), final)

    def error(self, code: ErrorCode, text: str, report: Report, *, has_begun: bool) -> TlObject:
        """Give the query up; nothing may follow."""
        if self.version == 0:
            kind = ProxyQueryAnswerPartError if has_begun else ProxyQueryAnswerError
            return kind(code, text, self.request_id, _tokens(report))
        final = self._final(report)
        return ProxyQueryAnswerErrorEx(self.request_id, code, text, _flags(final), final)

    def _final(self, report: Report | None) -> ProxyQueryFinalInfo | None:
        if report is None:
            return None
        has_times = self.version >= _VERSION_WITH_TIMES
        return ProxyQueryFinalInfo(
            flags=self.is_debugged * _HAS_DEBUG | has_times * _HAS_TIMES,
            tokens_used=_tokens(report),
            worker_debug=_debug(report) if self.is_debugged else None,
            worker_start_time=report.started_at if has_times else None,
            worker_end_time=report.ended_at if has_times else None,
        )


def _flags(final: ProxyQueryFinalInfo | None) -> int:
    return 0 if final is None else _HAS_FINAL_INFO


def _tokens(report: Report | None) -> TokensUsed:
    used = AdjustedTokens() if report is None else report.adjusted
    return TokensUsed(used.prompt, used.cached, used.completion, used.reasoning, used.total)


def _debug(report: Report) -> str:
    return json.dumps(
        {
            "type": "worker_stats",
            "start_time": report.started_at,
            "answer_receive_start_at": report.first_sent_at,
            "answer_receive_end_at": report.ended_at,
        }
    )
