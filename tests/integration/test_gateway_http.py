"""The gateway's HTTP side: what a program gets that is no OpenAI client, or a clumsy one."""

import asyncio
import json
import socket
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from app import bootstrap
from app.gateway.api import MAX_BODY_BYTES
from app.gateway.server import ListenError
from app.storage.gateway_files import open_gateway_files
from tests.integration.gateway_parts import (
    Developer,
    Query,
    answering,
    completion,
    everything,
    first,
    gateway,
    request_in,
    whole,
)
from tests.integration.localnet_peers import ScriptedWorker, until
from tests.unit.gateway.scripted_proxy import network as nowhere
from tests.unit.localnet.parts import answer_part

pytestmark = pytest.mark.asyncio

CHAT = "/chat/completions"
TRANSCRIBE = "/audio/transcriptions"
BODY: dict[str, Any] = {"model": "tiny", "messages": []}


async def raw(port: int, request: bytes) -> tuple[int, bytes]:
    """Send bytes as they are; return status and body."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(request)
    head = await reader.readuntil(b"\r\n\r\n")
    length = next(line for line in head.split(b"\r\n") if line.startswith(b"Content-Length: "))
    body = await reader.readexactly(int(length.partition(b" ")[2]))
    writer.close()
    with suppress(ConnectionError):
        await writer.wait_closed()
    return int(head.split()[1]), body


async def streamed(developer: Developer) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    """Ask for a stream and leave the reading to the caller."""
    reader, writer = await asyncio.open_connection("127.0.0.1", developer.port)
    body = json.dumps({**BODY, "stream": True})
    writer.write(
        f"POST /v1{CHAT} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {developer.api_key}\r\n"
        f"Content-Length: {len(body)}\r\n\r\n{body}".encode()
    )
    return reader, writer


async def test_what_is_not_served_says_so_in_the_apis_words(tmp_path: Path) -> None:
    async with gateway(nowhere(), tmp_path) as developer:
        http = developer.http
        for method, path, status, text in (
            ("GET", "/embeddings", 404, "the paths are /v1/models"),
            ("POST", "/embeddings", 404, "POST /v1/embeddings is not served"),
            ("GET", CHAT, 405, "the methods are POST"),
            ("OPTIONS", CHAT, 405, "the methods are POST"),
            ("DELETE", "/models", 405, "the methods are GET,HEAD"),
            ("POST", CHAT, 400, "not valid JSON"),
        ):
            answer = await http.request(method, path)
            assert answer.status_code == status, path
            error = answer.json()["error"]
            assert text.replace(",", ", ") in error["message"] or text in error["message"]
            assert error["type"] == "invalid_request_error"
            assert not [name for name in answer.headers if name.lower().startswith("access-")]


async def test_the_key_is_asked_for_before_anything_else(tmp_path: Path) -> None:
    async with gateway(nowhere(), tmp_path) as developer:
        for line in (
            b"",
            b"Authorization: Bearer \xff\xfe\xfd\r\n",
            b"Authorization: Bearer schl\xc3\xbcssel\r\n",
            b"Authorization: " + developer.api_key.encode() + b"\r\n",
            b"Origin: http://evil.example\r\nCookie: key=" + developer.api_key.encode() + b"\r\n",
        ):
            for begin in (b"GET /v1/models", b"OPTIONS /v1/models", b"POST /nowhere"):
                request = begin + b" HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n"
                status, body = await raw(developer.port, request + line + b"\r\n")
                assert status == 401
                assert json.loads(body)["error"]["code"] == "invalid_api_key"


async def test_only_this_machine_gets_in(tmp_path: Path) -> None:
    async with gateway(nowhere(), tmp_path) as developer:
        listening = Path("/proc/net/tcp").read_text(encoding="ascii")  # noqa: ASYNC240 - no disk
        assert f"0100007F:{developer.port:04X} 00000000:0000 0A" in listening
        assert f"00000000:{developer.port:04X}" not in listening


async def test_a_taken_port_is_told(tmp_path: Path) -> None:
    files = await asyncio.to_thread(open_gateway_files, tmp_path)
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        options = bootstrap.GatewayOptions(files, tmp_path / "ledger.sqlite", port)
        with pytest.raises(ListenError, match=f"127.0.0.1:{port}: .*in use"):
            async with bootstrap.gateway(nowhere(), options):
                pytest.fail("the port was free")


async def test_an_error_in_the_owners_code_comes_out_as_it_is(tmp_path: Path) -> None:
    with pytest.raises(RuntimeError, match="mine"):
        async with gateway(nowhere(), tmp_path):
            raise RuntimeError("mine")


async def test_too_large_a_request_is_refused_unread(tmp_path: Path) -> None:
    async with gateway(nowhere(), tmp_path) as developer:
        head = (
            f"POST /v1/completions HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
            f"Authorization: Bearer {developer.api_key}\r\n"
        )
        announced = f"{head}Content-Length: {MAX_BODY_BYTES + 1}\r\n\r\n"
        status, body = await raw(developer.port, announced.encode())
        assert status == 413
        assert "this one has 15728641" in json.loads(body)["error"]["message"]
        chunk = b"100000\r\n" + bytes(2**20) + b"\r\n"
        chunked = f"{head}Transfer-Encoding: chunked\r\n\r\n".encode() + chunk * 16 + b"0\r\n\r\n"
        status, body = await raw(developer.port, chunked)
        assert status == 413


async def test_headers_of_a_worker_are_looked_through(tmp_path: Path) -> None:
    async def answer(scripted: ScriptedWorker, query: Query) -> None:
        headers = (
            ("Set-Cookie", "a=b"),
            ("Access-Control-Allow-Origin", "*"),
            ("CONTENT-LENGTH", "5"),
            ("Connection", "upgrade"),
            ("Keep-Alive", "timeout=5"),
            ("X-Request-Id", "17"),
        )
        await scripted.session.send(first(query, b'{"id":"1"}', *headers, tokens=1))

    async with everything(tmp_path, answer) as (_, _, developer):
        answer_of = await developer.http.post(CHAT, json=BODY)
        assert answer_of.json() == {"id": "1"}
        names = {name.lower() for name in answer_of.headers}
        cocoon = {f"x-cocoon-{who}-{at}" for who in ("client", "proxy") for at in ("start", "end")}
        assert names == cocoon | {
            "content-length",
            "content-type",
            "date",
            "server",
            "x-cocoon-protection",
            "x-request-id",
        }
        assert answer_of.headers["content-length"] == "10"
        head_only = await developer.http.head("/models")
        assert (head_only.status_code, head_only.content) == (200, b"")


@pytest.mark.parametrize(
    "header", [("X-Bad", "a\r\nX-Split: b"), ("X Bad", "a"), ("X-Long", "a" * 70_000)]
)
async def test_a_worker_cannot_split_the_response(header: tuple[str, str], tmp_path: Path) -> None:
    async def answer(scripted: ScriptedWorker, query: Query) -> None:
        await scripted.session.send(first(query, b"{}", header, tokens=7))

    async with everything(tmp_path, answer) as (_, _, developer):
        for stream in (False, True):
            refused = await developer.http.post(CHAT, json={**BODY, "stream": stream})
            assert refused.status_code == 502
            assert "bad answer" in refused.json()["error"]["message"]


@pytest.mark.parametrize("status", [101, 204, 304, 418, 599])
async def test_odd_statuses(status: int, tmp_path: Path) -> None:
    async def answer(scripted: ScriptedWorker, query: Query) -> None:
        await scripted.session.send(whole(query, b"tea", status=status))

    async with everything(tmp_path, answer) as (_, _, developer):
        for stream in (False, True, False):
            got = await developer.http.post(CHAT, json={**BODY, "stream": stream})
            assert got.status_code == (502 if status < 200 else status)
            if status in {204, 304}:
                assert got.content == b""


async def test_debug_comes_on_top(tmp_path: Path) -> None:
    async def answer(scripted: ScriptedWorker, query: Query) -> None:
        if b'"stream"' in request_in(query).body:
            await scripted.session.send(first(query, kind="text/event-stream"))
            await scripted.session.send(answer_part(query.request_id, b"data: [DONE]\n\n", 3))
        else:
            await scripted.session.send(whole(query, completion("Hi")))

    async with everything(tmp_path, answer) as (_, scripted, developer):
        options = {**BODY, "enable_debug": True, "timeout": 5, "request_guid": "g"}
        debug = (await developer.http.post(CHAT, json=options)).json()["debug"]
        assert debug["proxy"]["type"] == "proxy_stats"
        assert debug["adjusted_tokens"] == 10
        assert json.loads(request_in(scripted.queries[0]).body) == BODY
        stream = await developer.http.post(CHAT, json={**options, "stream": True})
        done, debug_event, _ = stream.text.split("\n\n")
        assert done == "data: [DONE]"
        assert debug_event.startswith('event: debug\ndata: {"debug"')


async def test_a_stream_that_is_no_event_stream_is_cut_when_it_breaks_off(tmp_path: Path) -> None:
    seen = asyncio.Event()

    async def answer(scripted: ScriptedWorker, query: Query) -> None:
        await scripted.session.send(first(query, b'{"a":1}\n'))
        await seen.wait()
        await scripted.session.link.close()

    async with everything(tmp_path, answer) as (_, _, developer):
        reader, writer = await streamed(developer)
        await reader.readuntil(b'{"a":1}\n')
        seen.set()
        with pytest.raises((asyncio.IncompleteReadError, ConnectionResetError)):
            await reader.readuntil(b"0\r\n\r\n")
        writer.close()


async def test_a_developer_who_does_not_read_disturbs_nobody(tmp_path: Path) -> None:
    async def answer(scripted: ScriptedWorker, query: Query) -> None:
        if b'"stream"' not in request_in(query).body:
            await answering("Hi")(scripted, query)
            return
        await scripted.session.send(first(query, kind="text/plain"))
        for _ in range(40):
            await scripted.session.send(answer_part(query.request_id, bytes(2**20)))
        await scripted.session.send(answer_part(query.request_id, b"", 5))

    async with everything(tmp_path, answer) as (net, _, developer):
        _, writer = await streamed(developer)
        await until(lambda: net.stats().running == 1)
        assert await developer.chat() == "Hi"
        await until(lambda: net.stats().answered == 2)
        writer.transport.abort()


async def test_many_large_uploads_are_read_one_after_another(tmp_path: Path) -> None:
    sizes: list[int] = []

    async def answer(scripted: ScriptedWorker, query: Query) -> None:
        sizes.append(len(request_in(query).body))
        await answering("Hi")(scripted, query)

    async with everything(tmp_path, answer) as (_, _, developer):
        sound = bytes(8 * 2**20)

        async def upload() -> int:
            form = {"data": {"model": "tiny"}, "files": {"file": sound}}
            return (await developer.http.post(TRANSCRIBE, **form)).status_code  # type: ignore[arg-type]

        async with asyncio.TaskGroup() as tasks:
            uploads = [tasks.create_task(upload()) for _ in range(6)]
            assert await developer.chat() == "Hi"
        assert [task.result() for task in uploads] == [200] * 6
        assert len([size for size in sizes if size > len(sound)]) == 6
