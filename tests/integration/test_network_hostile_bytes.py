"""Peers whose bytes break the rules, stall or flood: the session ends with a sentence."""

import asyncio
import socket
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

import pytest

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
    TcpConnected,
    TcpPing,
    TcpPong,
    TcpQuery,
    TcpQueryAnswer,
    WorkerProxyHandshakeComplete,
    WorkerProxyHandshakeCompleted,
)
from app.protocol.tl import encode_object
from tests.integration.network_support import (
    HOST,
    PLAIN,
    dial_options,
    is_sentence,
    listen_options,
    no_leaks,
)

pytestmark = pytest.mark.asyncio


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
