import asyncio

import pytest

from app.localnet.outbox import (
    AT_ONCE_BYTES,
    CONGESTED_BYTES,
    MAX_QUEUED_BYTES,
    Outbox,
    OutboxFullError,
)
from app.protocol.messages import TcpPing
from app.protocol.tl import TlObject


class Peer:
    """Takes messages only while its gate is open."""

    def __init__(self, *, is_reading: bool = True) -> None:
        self.got: list[TlObject] = []
        self.gate = asyncio.Event()
        if is_reading:
            self.gate.set()

    async def send(self, message: TlObject) -> None:
        await self.gate.wait()
        self.got.append(message)


async def settle() -> None:
    for _ in range(20):
        await asyncio.sleep(0)


async def cancelled(task: asyncio.Task[None]) -> None:
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


@pytest.mark.asyncio
async def test_messages_leave_in_order() -> None:
    outbox, peer = Outbox(), Peer()
    async with asyncio.TaskGroup() as tasks:
        task = tasks.create_task(outbox.run(peer.send))
        for number in range(5):
            outbox.post(TcpPing(number))
        await settle()
        outbox.post(TcpPing(5))
        await settle()
        await cancelled(task)
    assert peer.got == [TcpPing(number) for number in range(6)]


@pytest.mark.asyncio
async def test_congestion_ends_with_relief() -> None:
    outbox, peer = Outbox(), Peer(is_reading=False)
    relieved: list[bool] = []
    outbox.on_relief = lambda: relieved.append(outbox.is_congested)
    async with asyncio.TaskGroup() as tasks:
        task = tasks.create_task(outbox.run(peer.send))
        outbox.post(TcpPing(1), CONGESTED_BYTES)
        await settle()
        assert outbox.is_congested
        peer.gate.set()
        await settle()
        assert relieved == [False]
        await cancelled(task)


@pytest.mark.asyncio
async def test_peer_that_does_not_read_is_given_up() -> None:
    outbox, peer = Outbox(), Peer(is_reading=False)
    async with asyncio.TaskGroup() as tasks:
        task = tasks.create_task(overflown(outbox, peer))
        await settle()
        for number in range(5):
            outbox.post(TcpPing(number), MAX_QUEUED_BYTES // 4)
        await task
    assert peer.got == []


async def overflown(outbox: Outbox, peer: Peer) -> None:
    with pytest.raises(ExceptionGroup) as caught:
        await outbox.run(peer.send)
    assert caught.group_contains(OutboxFullError)


@pytest.mark.asyncio
async def test_closed_outbox_drops_everything() -> None:
    outbox, peer = Outbox(), Peer()
    outbox.post(TcpPing(1))
    outbox.close()
    outbox.post(TcpPing(2))
    async with asyncio.TaskGroup() as tasks:
        task = tasks.create_task(outbox.run(peer.send))
        await settle()
        await cancelled(task)
    assert peer.got == []


@pytest.mark.asyncio
async def test_a_free_way_is_taken_at_once_and_in_order() -> None:
    outbox, peer = Outbox(), Peer(is_reading=False)
    is_free = True

    def send_at_once(message: TlObject) -> bool:
        if is_free:
            peer.got.append(message)
        return is_free

    async with asyncio.TaskGroup() as tasks:
        task = tasks.create_task(outbox.run(peer.send, send_at_once))
        await settle()
        outbox.post(TcpPing(0))
        assert peer.got == [TcpPing(0)]
        outbox.post(TcpPing(1), AT_ONCE_BYTES + 1)
        outbox.post(TcpPing(2))
        assert peer.got == [TcpPing(0)]
        peer.gate.set()
        await settle()
        is_free = False
        outbox.post(TcpPing(3))
        await settle()
        await cancelled(task)
    assert peer.got == [TcpPing(number) for number in range(4)]
