"""A toncenter v2 server on loopback that misbehaves when a test says so."""

import asyncio
import copy
import gzip
import json
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager
from typing import Any, TypeAlias

from aiohttp import web

from app.ton.toncenter import MAX_ANSWER_SIZE

Call: TypeAlias = dict[str, Any]
Source: TypeAlias = Callable[[Call], Awaitable[tuple[int, Call]]]
Fault: TypeAlias = Callable[["Exchange"], Awaitable[web.StreamResponse]]

_BOMB = gzip.compress(bytes(2 * MAX_ANSWER_SIZE), compresslevel=1)


class Exchange:
    """One request and what an honest server would answer."""

    def __init__(self, server: "FaultyToncenter", request: web.Request, call: Call) -> None:
        self.server, self.request, self.call = server, request, call

    async def honest(self) -> tuple[int, Call]:
        if self.call["method"] == "sendBoc" and self.server.swallows_messages:
            return 200, {"ok": True, "result": {"@type": "ok"}, "id": self.call["id"]}
        status, answer = await self.server.source(self.call)
        self.server.answers[self.call["method"]] = answer
        return status, answer

    async def honest_bytes(self) -> bytes:
        return json.dumps((await self.honest())[1]).encode()


class FaultyToncenter:
    """Passes calls to `source`; the next of `faults` that is not None replaces the answer."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self.faults: Iterator[Fault | None] = iter(())
        self.calls: list[str] = []
        self.answers: dict[str, Call] = {}
        self.keys: list[str | None] = []
        self.closing = asyncio.Event()
        self.url = ""
        self.swallows_messages = False

    def next_fault(self, *faults: Fault | None) -> None:
        self.faults = iter(faults)

    async def handle(self, request: web.Request) -> web.StreamResponse:
        call = await request.json()
        self.calls.append(call["method"])
        self.keys.append(request.headers.get("X-API-Key"))
        exchange = Exchange(self, request, call)
        fault = next(self.faults, None)
        return await (fault or honest)(exchange)


@asynccontextmanager
async def faulty_toncenter(source: Source) -> AsyncIterator[FaultyToncenter]:
    server = FaultyToncenter(source)
    app = web.Application()
    app.router.add_post("/api/v2/jsonRPC", server.handle)
    runner = web.AppRunner(app)
    await runner.setup()
    try:
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        server.url = f"http://127.0.0.1:{runner.addresses[0][1]}/api/v2"
        yield server
    finally:
        server.closing.set()
        await runner.cleanup()


async def honest(exchange: Exchange) -> web.StreamResponse:
    status, answer = await exchange.honest()
    return web.json_response(answer, status=status)


async def hang(exchange: Exchange) -> web.StreamResponse:
    await exchange.server.closing.wait()
    return web.Response()


async def drip(exchange: Exchange) -> web.StreamResponse:
    response = web.StreamResponse()
    await response.prepare(exchange.request)
    await response.write(b'{"ok":')
    await exchange.server.closing.wait()
    return response


async def hang_up(exchange: Exchange) -> web.StreamResponse:
    assert exchange.request.transport is not None
    exchange.request.transport.abort()
    return web.Response()


async def cut_off(exchange: Exchange) -> web.StreamResponse:
    """Announce more than is sent."""
    data = await exchange.honest_bytes()
    response = web.StreamResponse(headers={"Content-Length": str(len(data) + 100)})
    await response.prepare(exchange.request)
    await response.write(data)
    return await hang_up(exchange)


async def truncated_json(exchange: Exchange) -> web.StreamResponse:
    data = await exchange.honest_bytes()
    return web.Response(body=data[: len(data) // 2])


async def web_page(exchange: Exchange) -> web.StreamResponse:
    return web.Response(text=f"<html>{exchange.call['id']}</html>", content_type="text/html")


async def huge(exchange: Exchange) -> web.StreamResponse:
    response = web.StreamResponse()
    await response.prepare(exchange.request)
    for _ in range(MAX_ANSWER_SIZE // (1 << 20) + 2):
        await response.write(b" " * (1 << 20))
    return response


async def bomb(_exchange: Exchange) -> web.StreamResponse:
    return web.Response(body=_BOMB, headers={"Content-Encoding": "gzip"})


async def redirect(exchange: Exchange) -> web.StreamResponse:
    raise web.HTTPTemporaryRedirect(exchange.server.url + "/jsonRPC")


async def deep(_exchange: Exchange) -> web.StreamResponse:
    return web.Response(text='{"ok":true,"result":' + "[" * 200_000)


async def another_id(exchange: Exchange) -> web.StreamResponse:
    status, answer = await exchange.honest()
    return web.json_response(answer | {"id": "another"}, status=status)


def says(status: int, **headers: str) -> Fault:
    """Answer with an error of the server."""

    async def fault(_exchange: Exchange) -> web.StreamResponse:
        answer = {"ok": False, "error": "LITE_SERVER_NETWORK", "code": status}
        return web.json_response(answer, status=status, headers=headers)

    return fault


def changed(edit: Callable[[Any], Any]) -> Fault:
    """Answer with the honest result after an edit."""

    async def fault(exchange: Exchange) -> web.StreamResponse:
        status, answer = await exchange.honest()
        answer = copy.deepcopy(answer)
        if answer.get("ok"):
            answer["result"] = edit(answer["result"])
        return web.json_response(answer, status=status)

    return fault


def from_the_past(answers: dict[str, Call]) -> Fault:
    """Answer what was true earlier."""

    async def fault(exchange: Exchange) -> web.StreamResponse:
        return web.json_response(answers[exchange.call["method"]] | {"id": exchange.call["id"]})

    return fault


UNAVAILABLE: dict[str, Fault] = {
    "hang": hang,
    "drip": drip,
    "hang up": hang_up,
    "cut off": cut_off,
    "429": says(429, **{"Retry-After": "7"}),
    "429 without a time": says(429),
    "500": says(500),
    "502": says(502),
    "503": says(503, **{"Retry-After": "Wed, 21 Oct 2026 07:28:00 GMT"}),
    "403": says(403),
    "redirect": redirect,
}
MALFORMED: dict[str, Fault] = {
    "truncated JSON": truncated_json,
    "a web page": web_page,
    "huge": huge,
    "bomb": bomb,
    "deep": deep,
    "another id": another_id,
    "null": changed(lambda _: None),
    "a number": changed(lambda _: 5),
    "a text": changed(lambda _: "ok"),
    "a list of numbers": changed(lambda _: [1]),
    "an empty object": changed(lambda _: {}),
}
