from dataclasses import replace

import pytest

from app.domain.job import Headers, JobRequest, ResponseHead
from app.protocol.errors import LocalProtocolError, RemoteProtocolError
from app.protocol.http import (
    MAX_HEADER_CHARACTERS,
    MAX_HEADERS,
    MAX_URL_CHARACTERS,
    METHODS,
    add_proxy_times,
    from_job_request,
    response_head,
    to_job_request,
    to_response_head,
    without_connection_headers,
)
from app.protocol.messages import HttpHeader, HttpRequest, HttpResponse

REQUEST = HttpRequest(
    "POST",
    "/v1/chat/completions",
    "HTTP/1.1",
    (HttpHeader("Content-Type", "application/json"), HttpHeader("Content-Length", "2")),
    b"{}",
)


def with_header(name: str, value: str) -> HttpRequest:
    return replace(REQUEST, headers=(HttpHeader(name, value),))


def test_a_request_becomes_a_job() -> None:
    job = to_job_request(REQUEST)
    assert (job.method, job.path, job.body) == ("POST", "/v1/chat/completions", b"{}")
    assert job.header("content-type") == "application/json"


@pytest.mark.parametrize("method", sorted(METHODS))
def test_all_methods_of_upstream(method: str) -> None:
    assert to_job_request(replace(REQUEST, method=method)).method == method


def test_what_stands_before_the_path_is_cut() -> None:
    assert to_job_request(replace(REQUEST, url="host:1/v1/models?x=1")).path == "/v1/models?x=1"


@pytest.mark.parametrize(
    "request_",
    [
        replace(REQUEST, method="PATCH"),
        replace(REQUEST, method="post"),
        replace(REQUEST, method=""),
        replace(REQUEST, http_version="HTTP/2"),
        replace(REQUEST, url=""),
        replace(REQUEST, url="v1"),
        replace(REQUEST, url="/v1 /models"),
        replace(REQUEST, url="/v1\r\nHost: x"),
        replace(REQUEST, url="/v1\n"),
        replace(REQUEST, url="/" + "x" * MAX_URL_CHARACTERS),
        replace(REQUEST, headers=(HttpHeader("a", "b"),) * (MAX_HEADERS + 1)),
        with_header("a", "b" * MAX_HEADER_CHARACTERS),
        with_header("", "b"),
        with_header("a b", "c"),
        with_header("a:", "c"),
        with_header("a\n", "c"),
        with_header("é", "c"),
        with_header("a", "b\r\nc: d"),
        with_header("a", "b\n"),
    ],
)
def test_refused_requests(request_: HttpRequest) -> None:
    with pytest.raises(RemoteProtocolError):
        to_job_request(request_)


def test_a_job_becomes_a_request_with_its_own_length() -> None:
    headers = (("accept", "*/*"), ("content-length", "99"), ("CONNECTION", "close"))
    job = JobRequest("POST", "/v1/completions", headers, b"12345")
    assert from_job_request(job) == HttpRequest(
        "POST",
        "/v1/completions",
        "HTTP/1.1",
        (HttpHeader("accept", "*/*"), HttpHeader("Content-Length", "5")),
        b"12345",
    )
    again = to_job_request(from_job_request(job))
    assert without_connection_headers(again.headers) == (("accept", "*/*"),)


@pytest.mark.parametrize(
    "job",
    [
        JobRequest("GET", "v1/models", (), b""),
        JobRequest("GE T", "/v1/models", (), b""),
        JobRequest("GET", "/v1/models", (("a", "b\n"),), b""),
    ],
)
def test_impossible_jobs_are_our_fault(job: JobRequest) -> None:
    with pytest.raises(LocalProtocolError):
        from_job_request(job)


def head(status: int, headers: Headers, body: bytes | None = None) -> HttpResponse:
    return response_head(status, headers, started_at_utc=1.5, sent_at_utc=2.25, body=body)


def test_head_of_an_answer_in_parts() -> None:
    response = head(200, (("content-type", "text/event-stream"), ("Transfer-Encoding", "x")))
    assert (response.status_code, response.reason, response.payload) == (200, "OK", b"")
    assert [(header.name, header.value) for header in response.headers] == [
        ("content-type", "text/event-stream"),
        ("Connection", "Close"),
        ("X-Cocoon-Worker-Start", "1.500000"),
        ("X-Cocoon-Worker-End", "2.250000"),
        ("Transfer-Encoding", "chunked"),
    ]


def test_head_of_a_complete_answer() -> None:
    response = head(404, (("Content-LENGTH", "999"),), b"no")
    assert (response.reason, response.payload) == ("Not Found", b"no")
    lengths = [header for header in response.headers if header.name.lower() == "content-length"]
    assert lengths == [HttpHeader("Content-Length", "2")]


def test_an_odd_status_has_a_reason_too() -> None:
    assert head(299, ()).reason == "Unknown"


@pytest.mark.parametrize(("status", "headers"), [(0, ()), (600, ()), (200, (("a", "\r"),))])
def test_impossible_answers_are_our_fault(status: int, headers: Headers) -> None:
    with pytest.raises(LocalProtocolError):
        head(status, headers)


def test_a_proxy_adds_its_times() -> None:
    response = add_proxy_times(head(200, ()), started_at_utc=1.25, sent_at_utc=3)
    assert response.headers[-2:] == (
        HttpHeader("X-Cocoon-Proxy-Start", "1.250000"),
        HttpHeader("X-Cocoon-Proxy-End", "3.000000"),
    )
    assert response.headers[:-2] == head(200, ()).headers


def test_a_client_reads_the_head() -> None:
    response = head(200, (("content-type", "text/plain"),))
    assert to_response_head(response) == ResponseHead(
        200,
        (
            ("content-type", "text/plain"),
            ("X-Cocoon-Worker-Start", "1.500000"),
            ("X-Cocoon-Worker-End", "2.250000"),
        ),
    )


@pytest.mark.parametrize("status", [-1, 0, 99, 600, 2**31 - 1])
def test_a_client_refuses_what_is_no_status(status: int) -> None:
    with pytest.raises(RemoteProtocolError):
        to_response_head(replace(head(200, ()), status_code=status))


def test_a_client_refuses_split_headers() -> None:
    response = replace(head(200, ()), headers=(HttpHeader("a", "b\r\nset-cookie: c"),))
    with pytest.raises(RemoteProtocolError):
        to_response_head(response)
