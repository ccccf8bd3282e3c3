import asyncio

import pytest

from app.network.inbox import Inbox
from app.protocol.events import MessageReceived
from app.protocol.messages import WorkerProxyHandshakeCompleted
from tests.unit.network.support import settle

pytestmark = pytest.mark.asyncio

EVENT = MessageReceived(WorkerProxyHandshakeCompleted())


async def test_events_come_out_in_order_and_then_the_end() -> None:
    inbox = Inbox(8, 100)
    events = [MessageReceived(WorkerProxyHandshakeCompleted()) for _ in range(3)]
    for event in events:
        await inbox.put(event, 1)
    inbox.close()
    assert [await inbox.take() for _ in range(4)] == [*events, None]


@pytest.mark.parametrize(("max_events", "max_bytes"), [(2, 1000), (100, 20)])
async def test_a_full_inbox_makes_the_sender_wait(max_events: int, max_bytes: int) -> None:
    inbox = Inbox(max_events, max_bytes)
    put = 0

    async def fill() -> None:
        nonlocal put
        for _ in range(3):
            await inbox.put(EVENT, 10)
            put += 1

    async with asyncio.TaskGroup() as group:
        group.create_task(fill())
        await settle()
        assert put == 2
        await inbox.take()
        await settle()
        assert put == 3


async def test_one_event_larger_than_the_limit_gets_through() -> None:
    inbox = Inbox(10, 100)
    await inbox.put(EVENT, 10**6)
    assert await inbox.take() is EVENT


async def test_the_end_wakes_who_waits() -> None:
    inbox, full = Inbox(1, 1), Inbox(1, 1)
    await full.put(EVENT, 1)
    async with asyncio.TaskGroup() as group:
        taken = group.create_task(inbox.take())
        group.create_task(full.put(EVENT, 1))
        await settle()
        inbox.close()
        full.close()
    assert taken.result() is None
