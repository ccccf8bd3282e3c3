"""Peers that break the rules, and peers that do not read: nobody else notices."""

import asyncio
import socket
import struct
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from app.domain.network import Endpoint
from app.localnet import outbox
from app.localnet.proxy import LocalProxy
from app.network.errors import QueryError, SessionError
from app.protocol.framing import FrameDecoder, encode_frame
from app.protocol.messages import (
    ClientAuthorizeWithProxyShort,
    ClientConnectToProxy,
    ClientParams,
    ClientRunQueryEx,
    ProxyClientRequestPayment,
    ProxyQueryAnswerEx,
    ProxyQueryAnswerPartEx,
    ProxyRunQuery,
    ProxyRunQueryEx,
    TcpConnect,
    TcpPacket,
    TcpQuery,
    TcpQueryError,
    WorkerConnectToProxy,
    WorkerNewCoefficient,
    WorkerParams,
)
from app.protocol.tl import TlObject, decode_object, encode_object
from tests.integration.localnet_peers import (
    HOST,
    MODEL,
    ScriptedClient,
    ScriptedWorker,
    answer_at_once,
    client_end,
    connected,
    plain_proxy,
    running_client,
    running_worker,
    until,
    worker_end,
)
from tests.unit.localnet.parts import (
    HTTP_REQUEST,
    address,
    answer_part,
    final_info,
    first_answer,
)

Query = ProxyRunQuery | ProxyRunQueryEx


@asynccontextmanager
async def honest_network(folder: Path) -> AsyncIterator[tuple[LocalProxy, ScriptedClient]]:
    """A proxy with a good worker and a good client, who must still be served at the end."""
    async with (
        plain_proxy(folder) as proxy,
        running_worker(worker_end(proxy)),
        running_client(client_end(proxy)) as client,
    ):
        yield proxy, client
        assert isinstance((await client.ask())[-1], ProxyClientRequestPayment)
        assert len(proxy.stats().workers) == 1


class RawPeer:
    """Bytes as they are, with frames numbered from 0."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader, self._writer = reader, writer
        self._seqno = 0

    async def send(self, packet: TlObject) -> None:
        await self.send_payload(encode_object(packet))

    async def send_payload(self, payload: bytes) -> None:
        await self.send_bytes(encode_frame(payload, self._seqno))
        self._seqno += 1

    async def send_bytes(self, data: bytes) -> None:
        self._writer.write(data)
        await self._writer.drain()

    async def rest(self) -> list[TlObject]:
        """Return all packets until the proxy closes the connection."""
        async with asyncio.timeout(10):
            data = await self._reader.read(-1)
        return [decode_object(payload) for payload in FrameDecoder().receive_data(data)]


@asynccontextmanager
async def raw_peer(endpoint: Endpoint, *, greets: bool = True) -> AsyncIterator[RawPeer]:
    reader, writer = await asyncio.open_connection(endpoint.host, endpoint.port)
    try:
        peer = RawPeer(reader, writer)
        if greets:
            await peer.send(TcpConnect(1))
        yield peer
    finally:
        writer.transport.abort()


def worker_params(**changes: object) -> WorkerParams:
    fields: dict[str, object] = {
        "flags": 3,
        "worker_owner_address": address(30).to_text(),
        "model": MODEL,
        "coefficient": 1000,
        "is_test": True,
        "proxy_cnt": 1,
        "max_active_requests": 60,
        "min_proto_version": 1,
        "max_proto_version": 2,
    }
    return WorkerParams(**(fields | changes))  # type: ignore[arg-type]


@pytest.mark.asyncio
@pytest.mark.parametrize(
    "payload",
    [
        b"\0\0\0\0",
        encode_object(TcpPacket(b"")),
        encode_object(TcpPacket(encode_object(ProxyQueryAnswerEx(bytes(32), b"x", 0))[:-4])),
        encode_object(TcpQuery(1, encode_object(WorkerConnectToProxy(worker_params()))[:-8])),
        encode_object(TcpQuery(1, b"")),
    ],
)
async def test_malformed_packets_end_only_that_connection(payload: bytes, tmp_path: Path) -> None:
    async with honest_network(tmp_path) as (proxy, _), raw_peer(worker_end(proxy)) as peer:
        await peer.send_payload(payload)
        await peer.rest()


@pytest.mark.asyncio
@pytest.mark.parametrize(
    "data",
    [
        struct.pack("<Ii", 2**24 + 1, 1),
        struct.pack("<Ii", 0, 1),
        struct.pack("<Ii", 12, 5) + bytes(12),
        b"GET / HTTP/1.1\r\n\r\n",
    ],
)
async def test_wrong_frames_end_only_that_connection(data: bytes, tmp_path: Path) -> None:
    async with honest_network(tmp_path) as (proxy, _), raw_peer(client_end(proxy)) as peer:
        await peer.send_bytes(data)
        await peer.rest()


@pytest.mark.asyncio
async def test_refused_step_is_answered_before_the_end(tmp_path: Path) -> None:
    async with honest_network(tmp_path) as (proxy, _), raw_peer(worker_end(proxy)) as peer:
        function = WorkerConnectToProxy(worker_params(coefficient=-1))
        await peer.send(TcpQuery(77, encode_object(function)))
        _, error = await peer.rest()
        assert error == TcpQueryError(77, 621, "invalid coefficient value")


@pytest.mark.asyncio
async def test_worker_that_claims_too_much(tmp_path: Path) -> None:
    async with honest_network(tmp_path) as (proxy, _):
        for claimed in ((10**6, 10**6, 10**6), (0, 10**6, 10**6), (-1, -1, -1)):
            async with connected(worker_end(proxy)) as session:
                with pytest.raises(QueryError, match="more committed tokens") as caught:
                    await ScriptedWorker(session).handshake(claimed=claimed)
                assert caught.value.code == 621
                with pytest.raises(SessionError):
                    await ScriptedWorker(session).handshake()


@pytest.mark.asyncio
async def test_peers_at_the_wrong_port(tmp_path: Path) -> None:
    async with honest_network(tmp_path) as (proxy, _):
        async with connected(client_end(proxy)) as session:
            with pytest.raises(QueryError, match="worker connect\\(\\) from non worker"):
                await ScriptedWorker(session).handshake()
        async with connected(worker_end(proxy)) as session:
            with pytest.raises(QueryError, match="client connect\\(\\) from non client"):
                await ScriptedClient(session).handshake()


@pytest.mark.asyncio
async def test_worker_with_malformed_answers_loses_its_connection(tmp_path: Path) -> None:
    async def answer_nonsense(worker: ScriptedWorker, query: Query) -> None:
        await worker.session.send(ProxyQueryAnswerEx(query.request_id, b"nonsense", 0))

    async with (
        honest_network(tmp_path) as (proxy, client),
        running_worker(worker_end(proxy), answer_nonsense, model="bad@1"),
    ):
        (failure,) = await client.ask(model="bad")
        assert str(getattr(failure, "error", "")).startswith("malformed answer")
        await until(lambda: len(proxy.stats().workers) == 1)


@pytest.mark.asyncio
async def test_worker_with_impossible_reports_earns_nothing(tmp_path: Path) -> None:
    async def report_nonsense(worker: ScriptedWorker, query: Query) -> None:
        await worker.session.send(first_answer(query.request_id))
        last = ProxyQueryAnswerPartEx(query.request_id, b"", 1, final_info(-(2**62)))
        await worker.session.send(last)

    async with (
        honest_network(tmp_path) as (proxy, client),
        running_worker(worker_end(proxy), report_nonsense, model="bad@1"),
    ):
        *_, payment = await client.ask(model="bad")
        assert isinstance(payment, ProxyClientRequestPayment)
        assert payment.request_tokens == 0
        assert proxy.stats().unsound_reports == 1


@pytest.mark.asyncio
async def test_worker_that_answers_out_of_order_or_twice(tmp_path: Path) -> None:
    async def answer_twice(worker: ScriptedWorker, query: Query) -> None:
        await answer_at_once(worker, query)
        await answer_at_once(worker, query)
        await worker.session.send(answer_part(bytes(32), b"for nobody", 10))

    async with (
        honest_network(tmp_path) as (proxy, client),
        running_worker(worker_end(proxy), answer_twice, model="bad@1") as worker,
    ):
        await client.ask(model="bad")
        await until(lambda: proxy.stats().late_answers == 4)
        assert proxy.stats().tokens == 10
        await until(lambda: bool(worker.payments))
        assert worker.payments[0].max_tokens == 10


@pytest.mark.asyncio
async def test_worker_with_impossible_price_loses_its_connection(tmp_path: Path) -> None:
    async with (
        honest_network(tmp_path) as (proxy, _),
        running_worker(worker_end(proxy), model="bad@1") as worker,
    ):
        await worker.session.send(WorkerNewCoefficient(-1))
        await until(lambda: len(proxy.stats().workers) == 1)


@pytest.mark.asyncio
async def test_client_with_malformed_queries_is_refused_and_stays(tmp_path: Path) -> None:
    async with honest_network(tmp_path) as (_, client):
        for query in (b"", b"nonsense", HTTP_REQUEST[:-4]):
            (refusal,) = await client.ask(query=query)
            assert str(getattr(refusal, "error", "")).startswith("query is no http request")
        for timeout in (float("nan"), float("inf"), -1.0):
            (refusal,) = await client.ask(timeout=timeout)
            assert getattr(refusal, "error", None) == "invalid timeout"


@pytest.mark.asyncio
async def test_client_that_reuses_an_id_is_refused(tmp_path: Path) -> None:
    gate = asyncio.Event()

    async def answer_later(worker: ScriptedWorker, query: Query) -> None:
        await gate.wait()
        await answer_at_once(worker, query)

    async with (
        honest_network(tmp_path) as (proxy, client),
        running_worker(worker_end(proxy), answer_later, model="slow@1"),
    ):
        request_id = await client.send(model="slow")
        fields = ("slow", HTTP_REQUEST, 4000, 100, 60.0, request_id, 1)
        await client.session.send(ClientRunQueryEx(*fields, 1, False))
        refusal = await client.next_message(request_id)
        assert getattr(refusal, "error", None) == "duplicate request id"
        gate.set()
        messages = await client.all_messages(request_id)
        assert isinstance(messages[-1], ProxyClientRequestPayment)


@pytest.mark.asyncio
async def test_slow_handshake_is_cut_off(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.localnet.peer_connection.HANDSHAKE_TIMEOUT_S", 0.2)
    async with plain_proxy(tmp_path) as proxy, raw_peer(worker_end(proxy)) as peer:
        await peer.rest()


@pytest.mark.asyncio
async def test_stalled_client_stops_nobody_and_is_given_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(outbox, "MAX_QUEUED_BYTES", 8 * 2**20)
    piece = bytes(2**20)
    sent = 0

    async def answer_much(worker: ScriptedWorker, query: Query) -> None:
        nonlocal sent
        await worker.session.send(first_answer(query.request_id))
        for _ in range(24):
            await worker.session.send(answer_part(query.request_id, piece))
            sent += 1
        await worker.session.send(answer_part(query.request_id, b"", 24))

    async with (
        honest_network(tmp_path) as (proxy, client),
        running_worker(worker_end(proxy), answer_much, model="big@1"),
    ):
        reader, writer = await stalled_client(client_end(proxy))
        await until(lambda: len(proxy.stats().clients) == 1 and sent > 8)
        assert isinstance((await client.ask())[-1], ProxyClientRequestPayment)
        await until(lambda: sent == 24)
        await until(lambda: proxy.stats().accounts[0].max_tokens > 0)
        writer.transport.abort()
        del reader


async def stalled_client(
    endpoint: Endpoint,
) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    """Ask for something large, then never read again."""
    connection = socket.socket()
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 65_536)
    connection.setblocking(False)
    await asyncio.get_running_loop().sock_connect(connection, (HOST, endpoint.port))
    reader, writer = await asyncio.open_connection(sock=connection, limit=1024)
    peer = RawPeer(reader, writer)
    await peer.send(TcpConnect(1))
    for packet in handshake_of_client():
        await peer.send(packet)
        await asyncio.sleep(0.1)
    writer.transport.pause_reading()  # type: ignore[attr-defined]
    fields = ("big", HTTP_REQUEST, 4000, 100, 60.0, bytes([9]) * 32, 1)
    await peer.send(TcpPacket(encode_object(ClientRunQueryEx(*fields, 1, False))))
    return reader, writer


def handshake_of_client() -> list[TlObject]:
    params = ClientParams(3, address(40).to_text(), True, 1, 2)
    return [
        TcpQuery(1, encode_object(ClientConnectToProxy(params, 1))),
        TcpQuery(2, encode_object(ClientAuthorizeWithProxyShort(b""))),
    ]
