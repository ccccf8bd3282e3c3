"""Helpers without sockets or waiting: a link in memory and a clock that is moved by hand."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

from app.network.errors import SessionEndedError
from app.network.peer_identity import PeerIdentity
from app.network.session import Session
from app.network.tasks import session_error
from app.protocol.connection import Role


class MemoryLink:
    """One end of two queues; `capacity` writes may wait for the other end."""

    def __init__(self, incoming: asyncio.Queue[bytes], outgoing: asyncio.Queue[bytes]) -> None:
        self.peer = PeerIdentity()
        self.is_closed = False
        self._incoming = incoming
        self._outgoing = outgoing

    async def read(self) -> bytes:
        return await self._incoming.get()

    async def write(self, data: bytes) -> None:
        if self.is_closed:
            raise SessionEndedError("The connection was lost.")
        await self._outgoing.put(data)

    @property
    def is_free(self) -> bool:
        return not self._outgoing.full()

    def write_at_once(self, data: bytes) -> None:
        if self.is_closed:
            raise SessionEndedError("The connection was lost.")
        self._outgoing.put_nowait(data)

    async def close(self) -> None:
        if not self.is_closed:
            self.is_closed = True
            if not self._outgoing.full():
                self._outgoing.put_nowait(b"")


def linked(capacity: int = 0) -> tuple[MemoryLink, MemoryLink]:
    """Two ends of one link."""
    one: asyncio.Queue[bytes] = asyncio.Queue(capacity)
    other: asyncio.Queue[bytes] = asyncio.Queue(capacity)
    return MemoryLink(one, other), MemoryLink(other, one)


class ManualClock:
    """Time that passes only in `advance`."""

    def __init__(self) -> None:
        self.now = 1000.0
        self._sleepers: list[tuple[float, asyncio.Event]] = []

    def __call__(self) -> float:
        return self.now

    async def sleep(self, seconds: float) -> None:
        event = asyncio.Event()
        self._sleepers.append((self.now + seconds, event))
        await event.wait()

    async def advance(self, seconds: float) -> None:
        end = self.now + seconds
        while due := [at for at, event in self._sleepers if at <= end and not event.is_set()]:
            self.now = max(self.now, min(due))
            for at, event in self._sleepers:
                if at <= self.now:
                    event.set()
            await settle()
        self.now = end
        await settle()


async def settle() -> None:
    """Let every task run until all of them wait."""
    for _ in range(50):
        await asyncio.sleep(0)


class Ending:
    """How a session's run ended, once it has."""

    def __init__(self) -> None:
        self.error: BaseException | None = None

    @property
    def reason(self) -> str:
        assert isinstance(self.error, SessionEndedError)
        return self.error.reason

    async def record(self, run: Callable[[], Awaitable[None]]) -> None:
        try:
            await run()
        except SessionEndedError as error:
            self.error = error


@asynccontextmanager
async def running(*sessions: Session) -> AsyncIterator[list[Ending]]:
    """Run sessions while inside; their endings are recorded, not raised."""
    endings = [Ending() for _ in sessions]
    try:
        async with asyncio.TaskGroup() as group:
            tasks = [
                group.create_task(ending.record(session.run))
                for ending, session in zip(endings, sessions, strict=True)
            ]
            await settle()
            yield endings
            for task in tasks:
                task.cancel()
    except BaseExceptionGroup as error:
        raise session_error(error) from error


def session_pair(clock: ManualClock | None = None) -> tuple[Session, Session]:
    """A connecting and an accepting session, linked in memory."""
    clock = clock or ManualClock()
    near, far = linked()
    return (
        Session(near, Role.CONNECTING, peer_name="The proxy", clock=clock, sleep=clock.sleep),
        Session(far, Role.ACCEPTING, peer_name="The worker", clock=clock, sleep=clock.sleep),
    )
