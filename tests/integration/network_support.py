"""Real sockets for the tests of the network: servers that misbehave, and a watch for leaks."""

import asyncio
import gc
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

from app.domain.network import (
    ConnectionKind,
    Endpoint,
    NetworkDescription,
    Policy,
    RegisteredProxy,
    ServedModel,
)
from app.network.backoff import Backoff
from app.network.dial import DialOptions
from app.network.listen import ListenOptions, listening
from app.network.proxy_pool import PoolOptions, ProxyPool
from app.network.proxy_states import ProxyState
from app.ton.root_config import DEFAULT_ROOT_ADDRESS
from tests.unit.network.scripted_proxy import MODEL, OWNER, ScriptedProxy
from tests.unit.network.worker_support import FakeHandler, FakeSink
from tests.unit.ton.support import local_root

HOST = "127.0.0.1"
TLS, PLAIN = ConnectionKind.TLS, ConnectionKind.PLAIN

Talk = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


def dial_options(
    connection: ConnectionKind = TLS, policy: Policy = Policy.ANY, **changes: object
) -> DialOptions:
    """Short limits, so that a peer that stays silent costs no time."""
    limits: dict[str, object] = {
        "connect_timeout_s": 2.0,
        "handshake_timeout_s": 0.3,
        "work_timeout_s": 5.0,
    }
    return DialOptions(connection=connection, policy=policy, **(limits | changes))  # type: ignore[arg-type]


def listen_options(
    connection: ConnectionKind = TLS, policy: Policy = Policy.ANY, **changes: object
) -> ListenOptions:
    limits: dict[str, object] = {
        "difficulty_bits": 1,
        "work_timeout_s": 0.3,
        "handshake_timeout_s": 0.3,
    }
    return ListenOptions(connection=connection, policy=policy, **(limits | changes))  # type: ignore[arg-type]


def is_sentence(text: str) -> bool:
    """Whether a person can be shown this: short, printable, a capital first, a full stop last."""
    return text.isprintable() and text[0].isupper() and text.endswith(".") and len(text) < 300


@asynccontextmanager
async def tcp_server(talk: Talk) -> AsyncIterator[Endpoint]:
    """A bare TCP server; each peer is talked to in a task of its own."""
    tasks: set[asyncio.Task[None]] = set()
    async with asyncio.TaskGroup() as group:

        async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            try:
                await talk(reader, writer)
            except (OSError, EOFError):
                pass  # the other side has had enough
            finally:
                writer.transport.abort()

        def accept(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            tasks.add(group.create_task(serve(reader, writer)))

        server = await asyncio.start_server(accept, HOST, 0)
        try:
            yield Endpoint(HOST, server.sockets[0].getsockname()[1])
        finally:
            server.close()
            for task in tasks:
                task.cancel()


@asynccontextmanager
async def scripted_port(
    proxy: ScriptedProxy, connection: ConnectionKind = PLAIN, **changes: object
) -> AsyncIterator[Endpoint]:
    """A port where a scripted proxy waits for workers."""
    options = listen_options(connection, **changes)  # type: ignore[arg-type]
    async with listening(HOST, 0, options, proxy.serve) as port:
        yield Endpoint(HOST, port)


def network(*endpoints: Endpoint, **changes: object) -> NetworkDescription:
    """A test network with these proxies, over plain TCP."""
    proxies = tuple(
        RegisteredProxy(number, endpoint, endpoint) for number, endpoint in enumerate(endpoints, 1)
    )
    values: dict[str, object] = {
        "name": "test",
        "root": local_root(),
        "root_address": DEFAULT_ROOT_ADDRESS.raw,
        "connection": PLAIN,
        "policy": Policy.ANY,
        "is_test": True,
        "owner_address": OWNER.raw,
        "proxies": proxies,
        "proxy_count": max(1, len(endpoints)),
        "models": (ServedModel("builtin:chat", MODEL),),
    }
    return NetworkDescription(**(values | changes))  # type: ignore[arg-type]


@dataclass
class RunningPool:
    """A pool with fakes behind it; retries come fast."""

    network: NetworkDescription
    handler: FakeHandler = field(default_factory=FakeHandler)
    sink: FakeSink = field(default_factory=FakeSink)
    first_delay_s: float = 0.02

    def __post_init__(self) -> None:
        options = PoolOptions(
            make_backoff=lambda: Backoff(first_s=self.first_delay_s, longest_s=0.1)
        )
        self.pool = ProxyPool(self.network, self.handler, self.sink, options)

    @asynccontextmanager
    async def running(self) -> AsyncIterator[ProxyPool]:
        async with asyncio.TaskGroup() as group:
            task = group.create_task(self.pool.run())
            yield self.pool
            task.cancel()

    async def until(self, wanted: Callable[[list[ProxyState]], bool]) -> list[ProxyState]:
        """Return the states as soon as they are as wanted."""
        async with asyncio.timeout(5):
            async for states in self.pool.watch():
                if wanted(states):
                    return states
        raise AssertionError

    async def until_ready(self, count: int = 1) -> list[ProxyState]:
        return await self.until(lambda states: sum(s.is_ready for s in states) == count)

    async def until_error(self, endpoint: Endpoint) -> str:
        """Return the sentence with which the last attempt at that proxy ended."""
        states = await self.until(
            lambda states: any(s.endpoint == endpoint and s.last_error for s in states)
        )
        (error,) = {s.last_error for s in states if s.endpoint == endpoint}
        assert error is not None
        return error


@asynccontextmanager
async def no_leaks() -> AsyncIterator[None]:
    """Fail if a task or a descriptor stays behind what is inside."""
    await asyncio.sleep(0)
    tasks, descriptors = asyncio.all_tasks(), _descriptors()
    yield
    async with asyncio.timeout(2):
        while asyncio.all_tasks() - tasks or _descriptors() - descriptors:
            gc.collect()
            await asyncio.sleep(0.01)


def _descriptors() -> set[str]:
    folder = Path("/proc/self/fd")
    if not folder.exists():
        return set()
    return {
        f"{link.name} {target}"
        for link in folder.iterdir()
        if (target := _target(link)).startswith("socket:")
    }


def _target(link: Path) -> str:
    try:
        return str(link.readlink())
    except OSError:
        return ""
