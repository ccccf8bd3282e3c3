"""HTTP messages of the network as jobs and answers, and back, with limits.

Hop-by-hop headers and lengths are dropped in any spelling: a body changes its length on the way,
and a length that survives would make the client wait for bytes that never come.
"""

import re
from dataclasses import replace
from http import HTTPStatus

from app.domain.job import Headers, JobRequest, ResponseHead
from app.protocol.errors import LocalProtocolError, RemoteProtocolError
from app.protocol.messages import HttpHeader, HttpRequest, HttpResponse

MAX_HEADERS = 100
"""As many as common HTTP servers accept."""

MAX_HEADER_CHARACTERS = 64 * 1024
"""All names and values together."""

MAX_URL_CHARACTERS = 8 * 1024

METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "DELETE", "CONNECT", "OPTIONS", "TRACE"})
"""What upstream workers accept."""

VERSIONS = frozenset({"HTTP/1.0", "HTTP/1.1"})
CONNECTION_HEADERS = frozenset({"connection", "content-length", "transfer-encoding"})
BODILESS_STATUSES = frozenset({*range(100, 200), HTTPStatus.NO_CONTENT, HTTPStatus.NOT_MODIFIED})

_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_TARGET = re.compile(r"/[^\s\x00-\x1f\x7f]*")
_LINE_END = re.compile(r"[\r\n]")
_STATUSES = range(100, 600)
_PHRASES = {status.value: status.phrase for status in HTTPStatus}


def to_job_request(request: HttpRequest) -> JobRequest:
    """Take a request from the network; whatever stands before the first ``/`` of its URL is cut.

    Raises:
        RemoteProtocolError: no HTTP request, or one beyond the limits; the text says what.
    """
    if request.method not in METHODS:
        raise RemoteProtocolError("the method is none of HTTP")
    if request.http_version not in VERSIONS:
        raise RemoteProtocolError("the HTTP version is neither 1.0 nor 1.1")
    target = request.url[request.url.find("/") :]
    if len(request.url) > MAX_URL_CHARACTERS or not _TARGET.fullmatch(target):
        raise RemoteProtocolError("the URL is too long or has no path")
    headers = _checked(tuple((header.name, header.value) for header in request.headers))
    return JobRequest(request.method, target, headers, request.payload)


def from_job_request(request: JobRequest) -> HttpRequest:
    """Write a job as the request that travels over the network.

    Raises:
        LocalProtocolError: the peer would refuse it.
    """
    headers = (*without_connection_headers(request.headers), _content_length(request.body))
    message = HttpRequest(
        request.method, request.path, "HTTP/1.1", _wire_headers(headers), request.body
    )
    try:
        received = to_job_request(message)
    except RemoteProtocolError as error:
        raise LocalProtocolError(str(error)) from error
    if received.path != request.path:
        raise LocalProtocolError("a path begins with /")
    return message


def response_head(
    status: int,
    headers: Headers,
    *,
    started_at_utc: float,
    sent_at_utc: float,
    body: bytes | None = None,
) -> HttpResponse:
    """Write the head of an answer as a worker sends it: with its times, and `body` if complete.

    Without `body` the answer goes on in parts.

    Raises:
        LocalProtocolError: the peer would refuse it.
    """
    length = ("Transfer-Encoding", "chunked") if body is None else _content_length(body)
    times = _times("Worker", started_at_utc, sent_at_utc)
    lines = (*without_connection_headers(headers), ("Connection", "Close"), *times, length)
    response = HttpResponse("HTTP/1.1", status, _reason(status), _wire_headers(lines), body or b"")
    try:
        to_response_head(response)
    except RemoteProtocolError as error:
        raise LocalProtocolError(str(error)) from error
    return response


def add_proxy_times(
    response: HttpResponse, *, started_at_utc: float, sent_at_utc: float
) -> HttpResponse:
    """Return the answer as a proxy passes it on: with its own two times added."""
    times = _wire_headers(_times("Proxy", started_at_utc, sent_at_utc))
    return replace(response, headers=response.headers + times)


def to_response_head(response: HttpResponse) -> ResponseHead:
    """Take the head of an answer from the network; its payload is the beginning of the body.

    Raises:
        RemoteProtocolError: no HTTP status, or headers beyond the limits.
    """
    if response.status_code not in _STATUSES:
        raise RemoteProtocolError(f"{response.status_code} is no HTTP status")
    headers = _checked(tuple((header.name, header.value) for header in response.headers))
    return ResponseHead(response.status_code, without_connection_headers(headers))


def without_connection_headers(headers: Headers) -> Headers:
    """Leave out what concerns one connection only, or the length of the body."""
    return tuple(item for item in headers if item[0].lower() not in CONNECTION_HEADERS)


def _checked(headers: Headers) -> Headers:
    size = sum(len(name) + len(value) for name, value in headers)
    if len(headers) > MAX_HEADERS or size > MAX_HEADER_CHARACTERS:
        raise RemoteProtocolError("the headers are too many or too long")
    names, values = [name for name, _ in headers], [value for _, value in headers]
    has_names = all(names) and (_NAME.fullmatch("".join(names)) or not names)
    if not has_names or _LINE_END.search("".join(values)):
        raise RemoteProtocolError("a header has a character that it must not have")
    return headers


def _wire_headers(headers: Headers) -> tuple[HttpHeader, ...]:
    return tuple(HttpHeader(name, value) for name, value in headers)


def _content_length(body: bytes) -> tuple[str, str]:
    return ("Content-Length", str(len(body)))


def _times(who: str, started_at_utc: float, sent_at_utc: float) -> Headers:
    return (
        (f"X-Cocoon-{who}-Start", f"{started_at_utc:.6f}"),
        (f"X-Cocoon-{who}-End", f"{sent_at_utc:.6f}"),
    )


def _reason(status: int) -> str:
    return _PHRASES.get(status, "Unknown")
