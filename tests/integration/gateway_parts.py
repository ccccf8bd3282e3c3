"""A gateway between the stock OpenAI client and a local network with scripted workers."""

import asyncio
import json
import shutil
import sqlite3
import tempfile
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import AbstractAsyncContextManager, asynccontextmanager, closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx2
import msgspec
import openai

from app import bootstrap
from app.domain.job import JobRequest
from app.domain.money import NanoTon
from app.domain.network import ConnectionKind, Endpoint, NetworkDescription, ServedModel
from app.gateway.ask import Limits
from app.localnet.bookkeeper import BookkeepingOptions
from app.localnet.files import NetworkFileOptions
from app.localnet.network import LocalNetworkOptions, RunningLocalNet, running_localnet
from app.network.background import running_beside
from app.protocol.http import to_job_request
from app.protocol.messages import (
    HttpHeader,
    HttpRequest,
    HttpResponse,
    ProxyQueryAnswerEx,
    ProxyRunQuery,
    ProxyRunQueryEx,
)
from app.protocol.tl import decode_object, encode_object
from app.storage.gateway_files import open_gateway_files
from app.storage.journal import recover
from app.storage.spending import Row
from tests.integration.localnet_peers import HOST, MODEL, Script, ScriptedWorker, connected
from tests.unit.localnet.parts import answer_part, final_info

Query = ProxyRunQuery | ProxyRunQueryEx
PRICE = 20
"""Nanotons per token of a local network."""

MODELS = (ServedModel("builtin:chat", MODEL),)
NETWORK = LocalNetworkOptions(
    new=NetworkFileOptions(models=MODELS),
    difficulty_bits=2,
    bookkeeping=BookkeepingOptions(0.0, 0.05),
)


def network(folder: Path) -> AbstractAsyncContextManager[RunningLocalNet]:
    """Run a local network: TLS and proof of work, as in earnest."""
    return running_localnet(folder / "network", NETWORK)


@asynccontextmanager
async def worker(port: int, script: Script, **handshake: object) -> AsyncIterator[ScriptedWorker]:
    """Connect a worker over TLS and let it answer while inside."""
    async with connected(Endpoint(HOST, port), ConnectionKind.TLS) as session:
        scripted = ScriptedWorker(session, script)
        await scripted.handshake(**handshake)  # type: ignore[arg-type]
        async with running_beside(scripted.run()):
            yield scripted


@dataclass(frozen=True, slots=True)
class Developer:
    """Somebody with a key for the gateway at `port`."""

    port: int
    api_key: str
    client: openai.AsyncOpenAI
    http: httpx2.AsyncClient

    async def chat(self, **options: Any) -> str:
        """Ask something and return the answer's text."""
        completion = await self.client.chat.completions.create(
            model="tiny", messages=[{"role": "user", "content": "Hello"}], **options
        )
        return completion.choices[0].message.content or ""


@asynccontextmanager
async def gateway(
    description: NetworkDescription,
    folder: Path,
    *,
    budget: NanoTon | None = None,
    limits: Limits | None = None,
) -> AsyncIterator[Developer]:
    """Run a gateway as the program does."""
    files = await asyncio.to_thread(open_gateway_files, folder / "gateway")
    options = bootstrap.GatewayOptions(
        files, folder / "ledger.sqlite", budget=budget, limits=limits or Limits()
    )
    async with bootstrap.gateway(description, options) as port:
        url = f"http://127.0.0.1:{port}/v1"
        headers = {"Authorization": f"Bearer {files.api_key}"}
        async with (
            httpx2.AsyncClient(
                base_url=url,
                headers=headers,
                timeout=20.0,
                verify=False,  # loading the roots takes longer than most tests
            ) as http,
            openai.AsyncOpenAI(
                base_url=url, api_key=files.api_key, max_retries=0, timeout=20.0, http_client=http
            ) as client,
        ):
            yield Developer(port, files.api_key, client, http)


@asynccontextmanager
async def everything(
    folder: Path, script: Script, **handshake: object
) -> AsyncIterator[tuple[RunningLocalNet, ScriptedWorker, Developer]]:
    """Run a network, one worker on it and a gateway."""
    async with (
        network(folder) as net,
        worker(net.ports.workers, script, **handshake) as scripted,
        gateway(net.description, folder) as developer,
    ):
        yield net, scripted, developer


def spent(folder: Path) -> list[tuple[str, int, int]]:
    """Return model, tokens and cost of every booked request, as the next start would find them."""
    with tempfile.TemporaryDirectory() as copy:
        for file in folder.glob("ledger.sqlite.spending.*"):
            shutil.copy(file, copy)
        entries: list[bytes] = []
        recover(Path(copy) / "ledger.sqlite.spending", entries.extend)
    rows = [msgspec.msgpack.decode(entry, type=Row) for entry in entries]
    with closing(sqlite3.connect(folder / "ledger.sqlite")) as ledger:
        rows += ledger.execute("SELECT at_utc, network, model, tokens, cost FROM spending")
    return [(model, tokens, cost) for _, _, model, tokens, cost in sorted(set(rows))]


def request_in(query: Query) -> JobRequest:
    """Return what the worker was asked."""
    request = decode_object(query.query)
    assert isinstance(request, HttpRequest)
    return to_job_request(request)


def whole(query: Query, body: object, *, status: int = 200, tokens: int = 10) -> ProxyQueryAnswerEx:
    """Answer all at once, with JSON."""
    data = body if isinstance(body, bytes) else json.dumps(body).encode()
    return first(query, data, status=status, tokens=tokens)


def first(
    query: Query,
    data: bytes = b"",
    *headers: tuple[str, str],
    status: int = 200,
    kind: str = "application/json",
    tokens: int | None = None,
) -> ProxyQueryAnswerEx:
    """Begin an answer, or give all of it if `tokens` are known."""
    lines = (("Content-Type", kind), *headers)
    response = HttpResponse(
        "HTTP/1.1", status, "OK", tuple(HttpHeader(*line) for line in lines), data
    )
    final = None if tokens is None else final_info(tokens)
    return ProxyQueryAnswerEx(query.request_id, encode_object(response), int(bool(final)), final)


def completion(text: str) -> dict[str, object]:
    """What the API answers to a chat request."""
    message = {"role": "assistant", "content": text}
    choice = {"index": 0, "message": message, "finish_reason": "stop"}
    return {
        "id": "chatcmpl-1",
        "object": "chat.completion",
        "created": 1,
        "model": "tiny",
        "choices": [choice],
        "usage": {"prompt_tokens": 4, "completion_tokens": 6, "total_tokens": 10},
    }


def event(text: str) -> bytes:
    """One piece of a streamed chat answer."""
    choice = {"index": 0, "delta": {"content": text}, "finish_reason": None}
    chunk = {
        "id": "chatcmpl-1",
        "object": "chat.completion.chunk",
        "created": 1,
        "model": "tiny",
        "choices": [choice],
    }
    return b"data: " + json.dumps(chunk).encode() + b"\n\n"


def answering(text: str) -> Script:
    """Answer every chat request with the same text, for ten tokens."""

    async def answer(scripted: ScriptedWorker, query: Query) -> None:
        await scripted.session.send(whole(query, completion(text)))

    return answer


def streaming(*texts: str, before: Callable[[str], Coroutine[None, None, None]]) -> Script:
    """Answer piece by piece; `before` is awaited with each piece before it is sent."""

    async def answer(scripted: ScriptedWorker, query: Query) -> None:
        await scripted.session.send(first(query, kind="text/event-stream"))
        for text in texts:
            await before(text)
            await scripted.session.send(answer_part(query.request_id, event(text)))
        await scripted.session.send(answer_part(query.request_id, b"data: [DONE]\n\n", 10))

    return answer
