"""What a client asks, and the messages that answer it, for all protocol versions."""

import json
import math
from dataclasses import dataclass, replace

from app.localnet.bookkeeper import PaymentState
from app.localnet.refusal import RefusedError
from app.localnet.worker_answer import NO_TOKENS, WorkerReport
from app.protocol.error_codes import ErrorCode
from app.protocol.errors import ProtocolError
from app.protocol.framing import MAX_PAYLOAD
from app.protocol.messages import (
    ClientQueryAnswer,
    ClientQueryAnswerError,
    ClientQueryAnswerErrorEx,
    ClientQueryAnswerEx,
    ClientQueryAnswerPart,
    ClientQueryAnswerPartError,
    ClientQueryAnswerPartEx,
    ClientQueryFinalInfo,
    ClientRunQuery,
    ClientRunQueryEx,
    HttpHeader,
    HttpRequest,
    HttpResponse,
    ProxyClientRequestPayment,
)
from app.protocol.tl import TlObject, decode_object, encode_object

MAX_QUERY_SIZE = MAX_PAYLOAD - 4096
"""Room for what the proxy adds: ids, the signed payment, two headers, the final info."""

MAX_TIMEOUT_S = 86_400.0
MAX_MODEL_NAME_SIZE = 1024

_UINT32 = 0xFFFF_FFFF
_WITH_REPORT = 1
_DEBUG, _TIMES = 1, 2


@dataclass(frozen=True, slots=True)
class ClientQuery:
    """A client's query, its numbers checked; `query` is a boxed `http.request`."""

    request_id: bytes
    model: str
    query: bytes
    max_coefficient: int
    max_tokens: int
    timeout_s: float
    min_config_version: int
    is_extended: bool
    enable_debug: bool


def read_client_query(message: ClientRunQuery | ClientRunQueryEx) -> ClientQuery:
    """Check a client's query.

    Raises:
        RefusedError: a number that cannot be meant, or no HTTP request inside.
    """
    _check_numbers(message)
    _check_request(message.query)
    is_extended = isinstance(message, ClientRunQueryEx)
    return ClientQuery(
        message.request_id,
        message.model_name,
        message.query,
        message.max_coefficient & _UINT32,
        message.max_tokens,
        min(message.timeout, MAX_TIMEOUT_S),
        message.min_config_version,
        is_extended,
        isinstance(message, ClientRunQueryEx) and bool(message.enable_debug),
    )


def _check_numbers(message: ClientRunQuery | ClientRunQueryEx) -> None:
    if not (math.isfinite(message.timeout) and message.timeout > 0):
        raise RefusedError(ErrorCode.PROTOVIOLATION, "invalid timeout")
    if message.max_tokens < 0:
        raise RefusedError(ErrorCode.PROTOVIOLATION, "invalid max_tokens")
    if len(message.model_name) > MAX_MODEL_NAME_SIZE:
        raise RefusedError(ErrorCode.PROTOVIOLATION, "model name is too long")
    if len(message.query) > MAX_QUERY_SIZE:
        raise RefusedError(ErrorCode.PROTOVIOLATION, "query is too large")


def _check_request(query: bytes) -> None:
    try:
        request = decode_object(query)
    except ProtocolError as error:
        raise RefusedError(ErrorCode.UNSPECIFIED, f"query is no http request: {error}") from error
    if not isinstance(request, HttpRequest):
        raise RefusedError(ErrorCode.PROTOVIOLATION, "query is no http request")


def with_proxy_times(answer: bytes, started_at: float, now: float) -> bytes:
    """Add the proxy's two headers to a boxed `http.response`; unix seconds.

    Raises:
        ProtocolError: the worker sent something else.
    """
    response = decode_object(answer)
    if not isinstance(response, HttpResponse):
        raise ProtocolError("the answer is no http response")
    added = (
        HttpHeader("X-Cocoon-Proxy-Start", f"{started_at:.6f}"),
        HttpHeader("X-Cocoon-Proxy-End", f"{now:.6f}"),
    )
    return encode_object(replace(response, headers=response.headers + added))


@dataclass(frozen=True, slots=True)
class ReplyForm:
    """Builds the messages that answer one query in the form its client understands."""

    query: ClientQuery
    has_times: bool

    def piece(self, data: bytes, *, is_first: bool) -> TlObject:
        """Return a part that does not end the answer."""
        request_id = self.query.request_id
        if self.query.is_extended:
            extended = ClientQueryAnswerEx if is_first else ClientQueryAnswerPartEx
            return extended(request_id, data, 0)
        plain = ClientQueryAnswer if is_first else ClientQueryAnswerPart
        return plain(data, False, request_id, NO_TOKENS)

    def last_piece(
        self, data: bytes, report: WorkerReport, times: tuple[float, float], *, is_first: bool
    ) -> TlObject:
        """Return the part that ends the answer; `times` are the proxy's start and end."""
        request_id = self.query.request_id
        if self.query.is_extended:
            extended = ClientQueryAnswerEx if is_first else ClientQueryAnswerPartEx
            return extended(request_id, data, _WITH_REPORT, self._final_info(report, times))
        plain = ClientQueryAnswer if is_first else ClientQueryAnswerPart
        return plain(data, True, request_id, report.tokens)

    def worker_failure(
        self,
        code: int,
        text: str,
        report: WorkerReport,
        times: tuple[float, float],
        *,
        is_first: bool,
    ) -> TlObject:
        """Return the worker's error; it costs nothing whatever its report says."""
        if not self.query.is_extended:
            return self.proxy_failure(code, text, is_first=is_first)
        final = self._final_info(replace(report, tokens=NO_TOKENS), times)
        return ClientQueryAnswerErrorEx(self.query.request_id, code, text, _WITH_REPORT, final)

    def proxy_failure(self, code: int, text: str, *, is_first: bool) -> TlObject:
        """Return an error of the proxy itself: always the old form, as upstream sends it."""
        return old_failure(self.query.request_id, code, text, is_first=is_first)

    def payment(self, state: PaymentState, tokens: int) -> TlObject:
        """Return the message that follows a finished answer."""
        return ProxyClientRequestPayment(
            self.query.request_id,
            state.signed_payment,
            state.db_tokens,
            state.max_tokens,
            tokens,
        )

    def _final_info(self, report: WorkerReport, times: tuple[float, float]) -> ClientQueryFinalInfo:
        started_at, ended_at = times
        has_debug = self.query.enable_debug
        return ClientQueryFinalInfo(
            (_DEBUG if has_debug else 0) | (_TIMES if self.has_times else 0),
            report.tokens,
            report.debug if has_debug else None,
            _debug_text(started_at, ended_at) if has_debug else None,
            started_at if self.has_times else None,
            ended_at if self.has_times else None,
            report.started_at if self.has_times else None,
            report.ended_at if self.has_times else None,
        )


def old_failure(request_id: bytes, code: int, text: str, *, is_first: bool) -> TlObject:
    """Return an error in the form that every client version can read."""
    kind = ClientQueryAnswerError if is_first else ClientQueryAnswerPartError
    return kind(code, text, request_id, NO_TOKENS)


def _debug_text(started_at: float, ended_at: float) -> str:
    return json.dumps({"type": "proxy_stats", "start_time": started_at, "end_time": ended_at})
