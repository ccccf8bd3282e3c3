"""Peers that lie, stall or flood in a session: it ends with a sentence, the others go on."""

import asyncio
import socket
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.domain.network import Endpoint
from app.network.dial import dial
from app.network.errors import SessionEndedError
from app.network.link import Link, PlainLink
from app.network.listen import listening
from app.network.session import Session, SessionLimits
from app.network.watch import Timers
from app.protocol.connection import Connection, Role
from app.protocol.framing import encode_frame
from app.protocol.messages import (
    HttpHeader,
    ProxyQueryAnswerEx,
    TcpConnected,
    TcpPing,
    TcpPong,
    TcpQuery,
    TcpQueryAnswer,
    WorkerCompareBalanceWithProxy,
    WorkerCompareBalanceWithProxyResult,
    WorkerConnectToProxy,
    WorkerProxyHandshakeComplete,
    WorkerProxyHandshakeCompleted,
)
from app.protocol.tl import TlObject, encode_object
from app.ton.address import Address
from app.ton.contracts import proxy_contract_address
from tests.integration.network_support import (
    HOST,
    PLAIN,
    RunningPool,
    dial_options,
    is_sentence,
    listen_options,
    network,
    no_leaks,
    scripted_port,
)
from tests.unit.network.scripted_proxy import (
    PROXY_OWNER,
    Received,
    ScriptedProxy,
    http_request,
    run_query,
)
from tests.unit.network.worker_support import ANSWER

pytestmark = pytest.mark.asyncio

ID = bytes(range(32))
OTHER = Address(0, bytes([9]) * 32)
QUICK = Timers(ping_after_s=0.1, end_after_s=0.3)
GREETING = encode_object(TcpConnected(1))


# What the bytes of a session may not be.


@asynccontextmanager
async def session_with(
    talk: Callable[[Link], Any], limits: SessionLimits | None = None
) -> AsyncIterator[Session]:
    """A connecting session to a peer that does what `talk` says and then keeps the link open."""

    async def serve(link: Link) -> None:
        await talk(link)
        while await link.read():
            pass

    async with no_leaks(), listening(HOST, 0, listen_options(PLAIN), serve) as port:
        link = await dial(Endpoint(HOST, port), dial_options(PLAIN))
        yield Session(link, Role.CONNECTING, peer_name="The proxy", timers=QUICK, limits=limits)


async def ending(talk: Callable[[Link], Any], limits: SessionLimits | None = None) -> str:
    async with session_with(talk, limits) as session:
        with pytest.raises(SessionEndedError) as caught:
            await session.run()
    assert is_sentence(caught.value.reason)
    return caught.value.reason


def saying(*pieces: bytes, pause_s: float = 0.0) -> Callable[[Link], Any]:
    async def talk(link: Link) -> None:
        for piece in pieces:
            await link.write(piece)
            await asyncio.sleep(pause_s)

    return talk


BROKEN = {
    "no length": bytes(8),
    "too short a length": (3).to_bytes(4, "little") + bytes(8),
    "too long a length": (2**24 + 1).to_bytes(4, "little") + bytes(8),
    "an absurd length": b"\xff" * 8,
    "a wrong sequence": encode_frame(GREETING, 1),
    "a sequence below zero": encode_frame(GREETING, -1),
    "a repeated sequence": encode_frame(GREETING, 0) * 2,
    "an unknown constructor": encode_frame(b"\x01\x02\x03\x04", 0),
    "trailing bytes": encode_frame(GREETING + b"\0\0\0\0", 0),
    "a cut object": encode_frame(GREETING[:8], 0),
    "a message before the greeting": encode_frame(encode_object(TcpPong(1)), 0),
    "text": b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n",
    "an object that is no packet": encode_frame(GREETING, 0)
    + encode_frame(encode_object(WorkerProxyHandshakeCompleted()), 1),
}


@pytest.mark.parametrize("name", BROKEN)
async def test_broken_bytes(name: str) -> None:
    reason = await ending(saying(BROKEN[name]))
    assert reason == "The proxy broke the rules of the protocol."


@pytest.mark.parametrize(
    "start", [b"", encode_frame(GREETING, 0)[:3], encode_frame(GREETING, 0)[:19]]
)
async def test_silence(start: bytes) -> None:
    assert "was silent for" in await ending(saying(start) if start else saying())


async def test_half_a_large_frame_then_silence() -> None:
    frame = encode_frame(GREETING, 0) + (2**24).to_bytes(4, "little") + (1).to_bytes(4, "little")
    assert "was silent for" in await ending(saying(frame + bytes(100_000)))


async def test_a_frame_byte_by_byte_is_silence() -> None:
    frame = encode_frame(bytes(64), 0)
    pieces = [bytes([byte]) for byte in frame]
    assert "was silent for" in await ending(saying(*pieces, pause_s=0.02))


async def test_answers_that_nobody_asked_for_are_ignored() -> None:
    answer = encode_object(WorkerProxyHandshakeCompleted())
    frames = [encode_frame(GREETING, 0)]
    frames += [encode_frame(encode_object(TcpQueryAnswer(n, answer)), n) for n in range(1, 50)]
    assert "was silent for" in await ending(saying(b"".join(frames)))


async def test_a_flood_of_questions_is_refused_up_to_a_limit() -> None:
    question = encode_object(WorkerProxyHandshakeComplete(is_disabled=False))
    frames = [encode_frame(GREETING, 0)]
    frames += [encode_frame(encode_object(TcpQuery(n, question)), n) for n in range(1, 5000)]

    async def flood(link: Link) -> None:
        await link.write(b"".join(frames))

    limits = SessionLimits(max_open_questions=8, max_waiting_events=8, max_unread_replies=64)
    async with session_with(flood, limits) as session:
        with pytest.raises(SessionEndedError, match="asks and asks without reading"):
            await _run_and_read(session)
        assert len(session._questions) <= 8


async def _run_and_read(session: Session) -> None:
    async def read() -> None:
        async for _ in session.events():
            pass

    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(read())
            await session.run()
    except ExceptionGroup as error:
        raise error.exceptions[0] from None


async def test_a_flood_of_pings_without_reading_the_pongs() -> None:
    pings = b"".join(encode_frame(encode_object(TcpPing(n)), n) for n in range(1, 50_000))

    async def flood(link: Link) -> None:
        _narrow(link, socket.SO_RCVBUF)
        await link.write(encode_frame(GREETING, 0) + pings)
        await asyncio.Event().wait()

    async with session_with(flood, SessionLimits(max_unread_replies=500)) as session:
        _narrow(session.link, socket.SO_SNDBUF)
        with pytest.raises(SessionEndedError) as caught:
            await session.run()
    assert caught.value.reason == "The proxy asks and asks without reading the replies."


def _narrow(link: Link, option: int) -> None:
    assert isinstance(link, PlainLink)
    link._writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, option, 8192)


async def test_pings_without_end_do_not_keep_the_loop_from_others() -> None:
    longest_s = 0.0
    flood_of_pings = b"".join(encode_frame(encode_object(TcpPing(n)), n) for n in range(1, 20_000))

    async def flood(link: Link) -> None:
        await link.write(encode_frame(GREETING, 0))
        await link.write(flood_of_pings)

    async def serve(link: Link) -> None:
        async with asyncio.TaskGroup() as group:
            group.create_task(flood(link))
            while await link.read():
                pass

    async def watch() -> None:
        nonlocal longest_s
        loop = asyncio.get_running_loop()
        while True:
            before = loop.time()
            await asyncio.sleep(0)
            longest_s = max(longest_s, loop.time() - before)

    async with no_leaks(), listening(HOST, 0, listen_options(PLAIN), serve) as port:
        link = await dial(Endpoint(HOST, port), dial_options(PLAIN))
        session = Session(link, Role.CONNECTING, timers=QUICK)
        async with asyncio.TaskGroup() as group:
            watching = group.create_task(watch())
            with pytest.raises(SessionEndedError, match="silent"):
                await session.run()
            watching.cancel()
    assert session._connection.frames_received > 15_000
    assert longest_s < 0.5  # a bound for busy machines; measured are 10 to 15 ms


# Workers that misbehave towards our accepting side.


async def test_a_worker_that_only_greets_is_left_after_a_while() -> None:
    ended: list[str] = []

    async def serve(link: Link) -> None:
        session = Session(
            link, Role.ACCEPTING, peer_name="The worker", timers=Timers(None, end_after_s=0.2)
        )
        try:
            await session.run()
        except SessionEndedError as error:
            ended.append(error.reason)

    async with no_leaks(), listening(HOST, 0, listen_options(PLAIN), serve) as port:
        link = await dial(Endpoint(HOST, port), dial_options(PLAIN))
        connection = Connection(Role.CONNECTING)
        connection.start(1)
        await link.write(connection.data_to_send())
        while await link.read():
            pass
        await link.close()
    assert ended == ["The worker was silent for 0 seconds."]


# Proxies that misbehave in the handshake or later, beside an honest one.


@dataclass
class Company:
    """A pool with an honest proxy and a bad one."""

    bad: ScriptedProxy
    good: ScriptedProxy = field(
        default_factory=lambda: ScriptedProxy(key=Ed25519PrivateKey.generate())
    )

    @asynccontextmanager
    async def running(self) -> AsyncIterator[tuple[RunningPool, Endpoint]]:
        async with (
            no_leaks(),
            scripted_port(self.bad) as bad_endpoint,
            scripted_port(self.good) as good_endpoint,
        ):
            pool = RunningPool(network(bad_endpoint, good_endpoint))
            async with pool.running():
                yield pool, bad_endpoint
                answer = await self.good.ask(ID)
                assert answer.head.status_code == 200

    async def error(self) -> str:
        """The sentence with which the bad proxy's session ends."""
        async with self.running() as (pool, endpoint):
            error = await pool.until_error(endpoint)
            await pool.until(lambda states: any(state.is_ready for state in states))
        assert is_sentence(error)
        return error


def scripted(step: type[TlObject], answer: Callable[[ScriptedProxy], Any]) -> ScriptedProxy:
    return ScriptedProxy(scripts={step: lambda proxy, _function: answer(proxy)})


def naming(**addresses: str) -> Callable[[ScriptedProxy], Any]:
    changes: dict[str, Any] = {**addresses}
    return lambda proxy: replace(
        proxy.connected(), params=replace(proxy.connected().params, **changes)
    )


HANDSHAKES = {
    "another kind of answer": (
        scripted(WorkerConnectToProxy, lambda _: WorkerProxyHandshakeCompleted()),
        "answered the handshake with something else",
    ),
    "another address": (
        scripted(WorkerConnectToProxy, naming(proxy_sc_address=OTHER.to_text())),
        "another address for its own contract",
    ),
    "no address": (
        scripted(WorkerConnectToProxy, naming(proxy_owner_address="\x1b]0;x\x07")),
        "names an address that is none",
    ),
    "another network": (ScriptedProxy(is_test=False), "belongs to a real network"),
    "no version at all": (ScriptedProxy(flags=0), "is too old for this program"),
    "a payment signed by another": (
        scripted(
            WorkerCompareBalanceWithProxy,
            lambda proxy: WorkerCompareBalanceWithProxyResult(
                replace(proxy, key=Ed25519PrivateKey.generate()).payment(), 0, 0, 0
            ),
        ),
        "The proxy's payment is not valid",
    ),
}


@pytest.mark.parametrize("name", HANDSHAKES)
async def test_a_handshake_with(name: str) -> None:
    proxy, text = HANDSHAKES[name]
    fresh = ScriptedProxy(
        key=proxy.key, is_test=proxy.is_test, flags=proxy.flags, scripts=proxy.scripts
    )
    assert text in await Company(fresh).error()


async def test_a_payment_that_went_down() -> None:
    company = Company(ScriptedProxy(signed_tokens=10, db_tokens=10, max_tokens=10))
    async with company.running() as (pool, endpoint):
        await pool.until_ready(2)
        company.bad.signed_tokens = 9
        await company.bad.session.send(company.bad.charge(ID))
        error = await pool.until_error(endpoint)
        assert error == "The proxy signed for 9 tokens after it had signed for 10."
    assert pool.sink.counters[0].signed_tokens in {0, 10}
    assert {c.signed_tokens for c in pool.sink.counters} <= {0, 10}


@pytest.mark.parametrize("keeps_contract", [True, False])
async def test_a_key_that_changes(keeps_contract: bool) -> None:
    company = Company(ScriptedProxy())
    async with company.running() as (pool, endpoint):
        await pool.until_ready(2)
        old_contract = company.bad.contract
        company.bad.key = Ed25519PrivateKey.generate()
        if keeps_contract:
            company.bad.scripts[WorkerConnectToProxy] = lambda proxy, _: naming(
                proxy_sc_address=old_contract.to_text()
            )(proxy)
        await company.bad.session.link.close()
        error = await pool.until(
            lambda states: any(
                s.endpoint == endpoint and s.last_error and "closed the" not in s.last_error
                for s in states
            )
        )
        (text,) = [state.last_error for state in error if state.endpoint == endpoint]
        assert text is not None
        assert is_sentence(text)
        expected = "another address for its own" if keeps_contract else "shows another key than"
        assert expected in text


async def test_a_contract_that_belongs_to_another_proxy() -> None:
    company = Company(ScriptedProxy())
    company.good.scripts[WorkerConnectToProxy] = lambda proxy, _function: proxy.connected()
    stolen = proxy_contract_address(
        company.good.root, PROXY_OWNER, PROXY_OWNER, company.good.public_key
    )
    company.bad.scripts[WorkerConnectToProxy] = lambda proxy, _function: naming(
        proxy_sc_address=stolen.to_text()
    )(proxy)
    assert "another address for its own contract" in await company.error()


async def test_queries_that_are_no_requests_and_header_bombs() -> None:
    company = Company(ScriptedProxy())
    bomb = tuple(HttpHeader("X" * 100, "y" * 10_000) for _ in range(500))
    bad_queries = [
        b"",
        b"\x01\x02\x03\x04",
        encode_object(WorkerProxyHandshakeCompleted()),
        encode_object(http_request(headers=bomb)),
        encode_object(http_request(headers=(HttpHeader("A\r\nB", "c"),))),
        encode_object(http_request(b'{"model":' + b"[" * 100_000)),
    ]
    async with company.running() as (pool, _endpoint):
        await pool.until_ready(2)
        for number, query in enumerate(bad_queries):
            answer = await company.bad.ask(bytes([number]) * 32, query=query)
            assert answer.head.status_code in {200, 400}
        assert [s.is_ready for s in pool.pool.states()] == [True, True]
    refused = [o for o in pool.handler.outcomes if o.status == 400]
    assert len(refused) == 5


async def test_a_flood_of_queries_is_answered_as_busy() -> None:
    gate = asyncio.Event()
    company = Company(ScriptedProxy())
    async with company.running() as (pool, _endpoint):
        pool.handler.parts = [gate, *ANSWER]
        await pool.until_ready(2)
        ids = [number.to_bytes(32, "little") for number in range(1, 501)]
        for request_id in ids:
            await company.bad.session.send(run_query(company.bad, request_id))
        statuses: dict[bytes, int] = {}
        while len(statuses) < len(ids) - pool.network.max_active_requests:
            message = await company.bad.next_message()
            if isinstance(message, ProxyQueryAnswerEx):
                statuses[message.request_id] = Received([message]).head.status_code
        assert set(statuses.values()) == {429}
        assert pool.pool.jobs_running == pool.network.max_active_requests
        gate.set()
    assert len(pool.handler.outcomes) == len(ids) + 1


async def test_a_proxy_that_hangs_up_at_every_step() -> None:
    for step in (WorkerConnectToProxy, WorkerCompareBalanceWithProxy, WorkerProxyHandshakeComplete):

        def hang_up(proxy: ScriptedProxy) -> Any:
            proxy.session._finish(SessionEndedError("enough"))
            raise SessionEndedError("enough")

        assert await Company(scripted(step, hang_up)).error() == "The proxy closed the connection."
