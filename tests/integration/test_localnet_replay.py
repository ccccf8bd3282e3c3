"""Recorded sessions of the network's own programs against our proxy.

The recordings were made with another proxy, whose key and configuration are those of the test
vectors; times, request ids and signatures' query ids differ, everything else must be the same.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.network import Endpoint
from app.localnet.proxy import LocalProxy, ProxyOptions, ProxyPorts, running_proxy
from app.protocol.framing import FrameDecoder, encode_frame
from app.protocol.messages import (
    ClientConnectedToProxy,
    ClientProxyConnectionAuthShort,
    ClientQueryAnswerEx,
    ClientQueryAnswerPartEx,
    HttpResponse,
    ProxyClientRequestPayment,
    ProxyQueryAnswerEx,
    ProxyQueryAnswerPartEx,
    ProxyRunQueryEx,
    ProxySignedPayment,
    ProxyWorkerRequestPayment,
    TcpConnect,
    TcpConnected,
    TcpPacket,
    TcpQuery,
    TcpQueryAnswer,
    WorkerEnabledDisabled,
)
from app.protocol.tl import TlObject, decode_object, encode_object
from tests.integration.localnet_peers import HOST, client_end, until, worker_end
from tests.unit.localnet.recorded import recorded_keys, recorded_packets

ID = bytes(32)


class Replay:
    """A plain connection over which recorded packets are sent as they are."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader, self._writer = reader, writer
        self._decoder = FrameDecoder()
        self._received: list[TlObject] = []
        self._seqno = 0

    async def send(self, packet: TlObject) -> None:
        self._writer.write(encode_frame(encode_object(packet), self._seqno))
        self._seqno += 1
        await self._writer.drain()

    async def receive(self) -> TlObject:
        """Return the next packet of the proxy."""
        async with asyncio.timeout(10):
            while not self._received:
                data = await self._reader.read(65_536)
                assert data, "the proxy hung up"
                payloads = self._decoder.receive_data(data)
                self._received += [decode_object(payload) for payload in payloads]
        return self._received.pop(0)

    async def ask(self, packet: TcpQuery) -> TlObject:
        """Send a recorded query and return what its answer carries."""
        await self.send(packet)
        answer = await self.receive()
        assert isinstance(answer, TcpQueryAnswer)
        assert answer.id == packet.id
        return decode_object(answer.data)

    async def message(self) -> TlObject:
        packet = await self.receive()
        assert isinstance(packet, TcpPacket)
        return decode_object(packet.data)


@asynccontextmanager
async def replay(endpoint: Endpoint) -> AsyncIterator[Replay]:
    reader, writer = await asyncio.open_connection(HOST, endpoint.port)
    try:
        yield Replay(reader, writer)
    finally:
        writer.transport.abort()


@asynccontextmanager
async def recorded_proxy(folder: Path) -> AsyncIterator[LocalProxy]:
    options = ProxyOptions(
        keys=recorded_keys(), database=folder / "proxy.sqlite", ports=ProxyPorts(0, 0, 0, 0)
    )
    async with running_proxy(options) as proxy:
        yield proxy


def of_type(packets: list[TlObject], *kinds: type[TlObject]) -> list[TlObject]:
    """Return what messages of these kinds carry."""
    objects = [decode_object(packet.data) for packet in packets if isinstance(packet, TcpPacket)]
    return [one for one in objects if isinstance(one, kinds)]


def answers_to(name: str) -> dict[int, TlObject]:
    """Return the recorded answers of the proxy by query id."""
    return {
        packet.id: decode_object(packet.data)
        for packet in recorded_packets(f"{name}-session.from-proxy")
        if isinstance(packet, TcpQueryAnswer)
    }


def comparable(answer: TlObject) -> TlObject:
    """Blank what must differ: nonces and signed cells, which have random query ids."""
    if isinstance(answer, ClientConnectedToProxy):
        assert isinstance(answer.auth, ClientProxyConnectionAuthShort)
        return replace(answer, auth=replace(answer.auth, nonce=0))
    if isinstance(getattr(answer, "signed_payment", None), ProxySignedPayment):
        return replace(answer, signed_payment=ProxySignedPayment(b""))  # type: ignore[type-var]
    return answer


def without_times(answer: bytes) -> bytes:
    response = decode_object(answer)
    assert isinstance(response, HttpResponse)
    headers = tuple(
        replace(header, value="") if header.name.startswith("X-Cocoon-Proxy") else header
        for header in response.headers
    )
    return encode_object(replace(response, headers=headers))


def comparable_message(message: TlObject) -> TlObject:
    """Blank what must differ in what a client is sent."""
    match message:
        case ClientQueryAnswerEx():
            return replace(message, answer=without_times(message.answer))
        case ClientQueryAnswerPartEx():
            final = message.final_info
            if final is not None:
                final = replace(final, proxy_start_time=0.0, proxy_end_time=0.0)
            return replace(message, final_info=final)
        case _:
            return comparable(message)


async def handshake(peer: Replay, packets: list[TlObject], answers: dict[int, TlObject]) -> None:
    """Send the recorded greeting and first queries; compare what comes back."""
    first = packets[0]
    assert isinstance(first, TcpConnect)
    await peer.send(first)
    assert await peer.receive() == TcpConnected(first.id)
    for packet in packets[1:4]:
        if isinstance(packet, TcpQuery):
            answer = await peer.ask(packet)
            assert comparable(answer) == comparable(answers[packet.id])


@pytest.mark.asyncio
async def test_recorded_sessions(tmp_path: Path) -> None:
    from_worker = recorded_packets("worker-session.to-proxy")
    from_client = recorded_packets("client-session.to-proxy")
    async with (
        recorded_proxy(tmp_path) as proxy,
        replay(worker_end(proxy)) as worker,
        replay(client_end(proxy)) as client,
    ):
        await handshake(worker, from_worker, answers_to("worker"))
        await until(lambda: len(proxy.stats().workers) == 1)
        await handshake(client, from_client, answers_to("client"))
        await replay_queries(worker, client)


async def replay_queries(worker: Replay, client: Replay) -> None:
    """Two recorded queries with their recorded answers; both sides must see what they saw."""
    asked = [
        packet
        for packet in recorded_packets("client-session.to-proxy")
        if isinstance(packet, TcpPacket)
    ]
    answered = of_type(
        recorded_packets("worker-session.to-proxy"), ProxyQueryAnswerEx, ProxyQueryAnswerPartEx
    )
    recorded = recorded_packets("worker-session.from-proxy")
    given = of_type(recorded, ProxyRunQueryEx)
    paid = of_type(recorded, ProxyWorkerRequestPayment)
    kinds = (ClientQueryAnswerEx, ClientQueryAnswerPartEx, ProxyClientRequestPayment)
    seen = of_type(recorded_packets("client-session.from-proxy"), *kinds)
    for number, packet in enumerate(asked):
        await client.send(packet)
        request_id = await check_given(worker, given[number])
        for answer in answered[2 * number : 2 * number + 2]:
            mine = replace(answer, request_id=request_id)  # type: ignore[type-var]
            await worker.send(TcpPacket(encode_object(mine)))
        for expected in seen[3 * number : 3 * number + 3]:
            message = comparable_message(await client.message())
            assert without_counters(message) == without_counters(comparable_message(expected))
        payment = comparable(await worker.message())
        assert isinstance(payment, ProxyWorkerRequestPayment)
        payment = replace(payment, request_id=ID)
        expected_payment = replace(comparable(paid[number]), request_id=ID)  # type: ignore[type-var]
        assert without_counters(payment) == without_counters(expected_payment)


async def check_given(worker: Replay, expected: TlObject) -> bytes:
    query = await worker.message()
    assert isinstance(query, ProxyRunQueryEx)
    assert isinstance(expected, ProxyRunQueryEx)
    assert query.timeout == pytest.approx(expected.timeout, abs=0.01)
    blank = {"request_id": ID, "timeout": 0.0, "signed_payment": ProxySignedPayment(b"")}
    assert replace(query, **blank) == replace(expected, **blank)  # type: ignore[arg-type]
    return query.request_id


def without_counters(payment: TlObject) -> TlObject:
    """Blank the saved counter: ours is ahead of the recorded one, which waited for a second."""
    if isinstance(payment, ProxyWorkerRequestPayment | ProxyClientRequestPayment):
        assert payment.max_tokens == 134
        return replace(payment, db_tokens=0)
    return payment


@pytest.mark.asyncio
async def test_recorded_worker_session_as_one_stream(tmp_path: Path) -> None:
    """All frames at once: answers to queries that this proxy never asked change nothing."""
    packets = recorded_packets("worker-session.to-proxy")
    async with recorded_proxy(tmp_path) as proxy, replay(worker_end(proxy)) as worker:
        for packet in packets:
            await worker.send(packet)
        received = [await worker.receive() for packet in packets if is_answered(packet)]
        ids = [packet.id for packet in packets if isinstance(packet, TcpQuery)]
        assert [one.id for one in received if isinstance(one, TcpQueryAnswer)] == ids
        assert proxy.stats().late_answers == 4
        disabled = of_type(packets, WorkerEnabledDisabled)
        assert isinstance(disabled[-1], WorkerEnabledDisabled)
        assert proxy.stats().workers[0].is_disabled == bool(disabled[-1].disabled)


def is_answered(packet: TlObject) -> bool:
    return not isinstance(packet, TcpPacket)
