"""Read a query as a proxy sends it: a job for the engine, or the reason why it is none."""

import asyncio
import math
from dataclasses import dataclass

from app.domain.job import JobId, JobRequest
from app.network.query_run import HANDLER_SHARE
from app.network.requested_model import requested_model
from app.network.standing import MAX_COEFFICIENT
from app.network.worker_types import ProxyIdentity, WorkerQuery
from app.protocol.errors import RemoteProtocolError
from app.protocol.http import to_job_request
from app.protocol.messages import HttpRequest, ProxyRunQuery, ProxyRunQueryEx
from app.protocol.request_body import worker_request
from app.protocol.tl import decode_object

RunQuery = ProxyRunQuery | ProxyRunQueryEx

MAX_TIMEOUT_S = 3600.0
"""A longer time is cut to this: no job is worth more."""

LARGE_REQUEST = 256 * 1024
"""Requests of more bytes are read in a thread."""

_UNREADABLE = JobRequest("", "", (), b"")


@dataclass(frozen=True, slots=True)
class Refusal:
    """An HTTP error by which a query is answered instead of running it."""

    status: int
    message: str
    kind: str
    code: str


async def read_query(
    message: RunQuery, model: str, proxy: ProxyIdentity
) -> tuple[WorkerQuery, Refusal | None]:
    """Return the query for the handler of `model`, and why it must not run, if so."""
    if len(message.query) > LARGE_REQUEST:
        return await asyncio.to_thread(_read, message, model, proxy)
    return _read(message, model, proxy)


def _read(
    message: RunQuery, model: str, proxy: ProxyIdentity
) -> tuple[WorkerQuery, Refusal | None]:
    request, refusal = _read_request(message.query)
    refusal = refusal or _judge_terms(message) or _judge_model(request, model)
    query = WorkerQuery(
        job_id=JobId(message.request_id.hex()),
        request=request if refusal else worker_request(request),
        model=model,
        coefficient=min(max(message.coefficient, 0), MAX_COEFFICIENT),
        timeout_s=_time_limit(message.timeout) * HANDLER_SHARE,
        proxy=proxy,
    )
    return query, refusal


def _read_request(data: bytes) -> tuple[JobRequest, Refusal | None]:
    try:
        return to_job_request(_http_request(data)), None
    except RemoteProtocolError as error:
        return _UNREADABLE, _bad_request(f"The request cannot be read: {error}.")


def _http_request(data: bytes) -> HttpRequest:
    request = decode_object(data)
    if not isinstance(request, HttpRequest):
        raise RemoteProtocolError("it is no HTTP request")
    return request


def _judge_terms(message: RunQuery) -> Refusal | None:
    if not 0 <= message.coefficient <= MAX_COEFFICIENT:
        return _bad_request("The coefficient of the query is impossible.")
    if math.isnan(message.timeout):
        return _bad_request("The time limit of the query is not a number.")
    if message.timeout <= 0:
        return Refusal(504, "There is no time left for the answer.", "server_error", "timeout")
    return None


def _judge_model(request: JobRequest, model: str) -> Refusal | None:
    asked = requested_model(request)
    if asked is None or asked == model:
        return None
    text = f"This worker serves the model {model} only."
    return Refusal(404, text, "invalid_request_error", "model_not_found")


def _bad_request(message: str) -> Refusal:
    return Refusal(400, message, "invalid_request_error", "invalid_request")


def _time_limit(timeout: float) -> float:
    return min(timeout, MAX_TIMEOUT_S) if timeout > 0 else 0.0
