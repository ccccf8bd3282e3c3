import json
from dataclasses import replace
from typing import Any

import pytest

from app.domain.earnings import JobOutcome
from app.protocol.messages import HttpHeader, TokensUsed, WorkerProxyHandshakeCompleted
from app.protocol.tl import encode_object
from tests.unit.network.scripted_proxy import http_request
from tests.unit.network.worker_support import Bench

pytestmark = pytest.mark.asyncio

ID = bytes(range(32))


@pytest.mark.parametrize(
    ("changes", "status", "word"),
    [
        ({"query": b"\x01\x02\x03\x04"}, 400, "cannot be read"),
        ({"query": encode_object(WorkerProxyHandshakeCompleted())}, 400, "no HTTP request"),
        ({"query": encode_object(http_request(method="BREW"))}, 400, "method"),
        ({"query": encode_object(http_request(url="nothing"))}, 400, "URL"),
        ({"query": encode_object(http_request(http_version="HTTP/9"))}, 400, "version"),
        ({"coefficient": -1}, 400, "coefficient"),
        ({"coefficient": 2**62}, 400, "coefficient"),
        ({"timeout": float("nan")}, 400, "time limit"),
        ({"timeout": 0.0}, 504, "no time left"),
        ({"timeout": -5.0}, 504, "no time left"),
        ({"query": encode_object(http_request(b'{"model":"big"}'))}, 404, "serves the model tiny"),
    ],
)
async def test_what_cannot_be_run_is_an_http_error(
    changes: dict[str, Any], status: int, word: str
) -> None:
    bench = Bench()
    async with bench.running():
        answer = await bench.proxy.ask(ID, **changes)
        assert bench.error is None
    assert answer.head.status_code == status
    assert word in json.loads(answer.body)["error"]["message"]
    assert answer.final.tokens_used == TokensUsed(0, 0, 0, 0, 0)
    assert bench.handler.queries == []
    assert [(o.outcome, o.status) for o in bench.handler.outcomes] == [(JobOutcome.REFUSED, status)]


async def test_a_header_bomb_is_an_http_400() -> None:
    bomb = tuple(HttpHeader(f"X-{number}", "y" * 1000) for number in range(5000))
    bench = Bench()
    async with bench.running():
        answer = await bench.proxy.ask(ID, query=encode_object(http_request(headers=bomb)))
        assert answer.head.status_code == 400
        assert (await bench.proxy.ask(bytes(32))).head.status_code == 200


async def test_requests_reach_the_handler_without_connection_headers() -> None:
    headers = tuple(
        HttpHeader(name, "1")
        for name in ("CONTENT-LENGTH", "Transfer-Encoding", "coNNection", "X-Kept")
    )
    bench = Bench()
    async with bench.running():
        await bench.proxy.ask(ID, query=encode_object(http_request(headers=headers)))
    assert bench.handler.queries[0].request.headers == (("X-Kept", "1"),)


async def test_form_data_names_its_model_too() -> None:
    form = (
        b'--x\r\nContent-Disposition: form-data; name="model"\r\n\r\nbig\r\n'
        b'--x\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\nRIFF\r\n--x--\r\n'
    )
    headers = (HttpHeader("Content-Type", "multipart/form-data; boundary=x"),)
    request = http_request(form, headers=headers, url="/v1/audio/transcriptions")
    bench = Bench()
    async with bench.running():
        answer = await bench.proxy.ask(ID, query=encode_object(request))
        assert answer.head.status_code == 404
        fine = replace(request, payload=form.replace(b"\r\nbig\r\n", b"\r\ntiny\r\n"))
        assert (await bench.proxy.ask(bytes(32), query=encode_object(fine))).head.status_code == 200


async def test_large_requests_are_read_beside_the_loop() -> None:
    body = json.dumps({"model": "tiny", "messages": ["x" * 500_000]}).encode()
    bench = Bench()
    async with bench.running():
        answer = await bench.proxy.ask(ID, query=encode_object(http_request(body)))
    assert answer.head.status_code == 200
    assert bench.handler.queries[0].request.body == body
