"""Scripted workers and clients that speak to a local proxy over real sessions."""

import asyncio
import itertools
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

from app.domain.network import ConnectionKind, Endpoint, Policy
from app.localnet.proxy import LocalProxy, ProxyOptions, ProxyPorts, running_proxy
from app.network.background import running_beside
from app.network.dial import DialOptions, dial
from app.network.errors import SessionError
from app.network.session import Session
from app.protocol.connection import Role
from app.protocol.events import MessageReceived
from app.protocol.messages import (
    ClientAuthorizeWithProxyShort,
    ClientConnectToProxy,
    ClientParams,
    ClientQueryAnswerError,
    ClientQueryAnswerPartError,
    ClientRunQuery,
    ClientRunQueryEx,
    ProxyClientRequestPayment,
    ProxyRunQuery,
    ProxyRunQueryEx,
    ProxySignedPayment,
    ProxyWorkerRequestPayment,
    WorkerCompareBalanceWithProxy,
    WorkerCompareBalanceWithProxyResult,
    WorkerConnectedToProxy,
    WorkerConnectToProxy,
    WorkerExtendedCompareBalanceWithProxy,
    WorkerParams,
    WorkerProxyHandshakeComplete,
)
from app.protocol.tl import TlObject
from tests.unit.localnet.parts import (
    HTTP_REQUEST,
    address,
    answer_part,
    first_answer,
    proxy_keys,
)

HOST = "127.0.0.1"
WORKER_OWNER = address(7)
CLIENT_OWNER = address(8)
MODEL = "tiny@1:ff"


@asynccontextmanager
async def plain_proxy(folder: Path, **changes: object) -> AsyncIterator[LocalProxy]:
    """Run a proxy with TLS and plain ports."""
    options = ProxyOptions(
        keys=proxy_keys(),
        database=folder / "proxy.sqlite",
        ports=ProxyPorts(0, 0, 0, 0),
        difficulty_bits=4,
        **changes,  # type: ignore[arg-type]
    )
    async with running_proxy(options) as proxy:
        yield proxy


def worker_end(proxy: LocalProxy) -> Endpoint:
    return Endpoint(HOST, proxy.ports.plain_workers or 0)


def client_end(proxy: LocalProxy) -> Endpoint:
    return Endpoint(HOST, proxy.ports.plain_clients or 0)


@asynccontextmanager
async def connected(
    endpoint: Endpoint,
    connection: ConnectionKind = ConnectionKind.PLAIN,
    policy: Policy = Policy.ANY,
) -> AsyncIterator[Session]:
    """Open a session that runs beside the body; its end does not disturb the body."""
    link = await dial(endpoint, DialOptions(connection=connection, policy=policy))
    session = Session(link, Role.CONNECTING)

    async def run() -> None:
        with suppress(SessionError):
            await session.run()

    async with running_beside(run()):
        await session.wait_ready()
        yield session


Script = Callable[["ScriptedWorker", ProxyRunQuery | ProxyRunQueryEx], Coroutine[None, None, None]]


async def answer_at_once(worker: "ScriptedWorker", query: ProxyRunQuery | ProxyRunQueryEx) -> None:
    """Send a head, a part and the end, for ten tokens."""
    await worker.session.send(first_answer(query.request_id))
    await worker.session.send(answer_part(query.request_id, b"some"))
    await worker.session.send(answer_part(query.request_id, b" text", 10))


@dataclass
class ScriptedWorker:
    """A worker; what it was told about money is in `payments`."""

    session: Session
    script: Script = answer_at_once
    queries: list[ProxyRunQuery | ProxyRunQueryEx] = field(default_factory=list)
    payments: list[ProxyWorkerRequestPayment] = field(default_factory=list)
    signed: list[bytes] = field(default_factory=list)
    finished_tokens: int = 0

    async def handshake(
        self,
        *,
        owner: str = WORKER_OWNER.to_text(),
        model: str = MODEL,
        coefficient: int = 1000,
        limit: int = 60,
        versions: tuple[int, int] = (1, 2),
        claimed: tuple[int, int, int] = (0, 0, 0),
    ) -> tuple[WorkerConnectedToProxy, WorkerCompareBalanceWithProxyResult]:
        params = WorkerParams(3, owner, model, coefficient, True, 1, limit, *versions)
        connected_to = await self.session.query(WorkerConnectToProxy(params))
        assert isinstance(connected_to, WorkerConnectedToProxy)
        compared = await self.session.query(WorkerCompareBalanceWithProxy(*claimed))
        assert isinstance(compared, WorkerCompareBalanceWithProxyResult)
        if compared.error_code:
            await self.session.query(WorkerExtendedCompareBalanceWithProxy(claimed[1], b""))
        await self.session.query(WorkerProxyHandshakeComplete(False))
        return connected_to, compared

    async def run(self) -> None:
        """Answer queries, each in a task of its own, until the session ends."""
        with suppress(SessionError, ExceptionGroup):
            async with asyncio.TaskGroup() as tasks:
                async for event in self.session.events():
                    match event.message if isinstance(event, MessageReceived) else None:
                        case ProxyRunQuery() | ProxyRunQueryEx() as query:
                            self.queries.append(query)
                            tasks.create_task(self.script(self, query))
                        case ProxyWorkerRequestPayment() as payment:
                            self.payments.append(payment)
                        case ProxySignedPayment(data):
                            self.signed.append(data)


@asynccontextmanager
async def running_worker(
    endpoint: Endpoint, script: Script = answer_at_once, **handshake: object
) -> AsyncIterator[ScriptedWorker]:
    """Connect a worker and let it answer while inside."""
    async with connected(endpoint) as session:
        worker = ScriptedWorker(session, script)
        await worker.handshake(**handshake)  # type: ignore[arg-type]
        async with running_beside(worker.run()):
            yield worker


@dataclass
class ScriptedClient:
    """A client that collects what it is sent, by its request ids."""

    session: Session
    owner: str = CLIENT_OWNER.to_text()
    _open: dict[bytes, "asyncio.Queue[TlObject]"] = field(default_factory=dict)
    _numbers: "itertools.count[int]" = field(default_factory=lambda: itertools.count(1))

    async def handshake(self, versions: tuple[int, int] = (1, 2)) -> None:
        params = ClientParams(3, self.owner, True, *versions)
        await self.session.query(ClientConnectToProxy(params, 1))
        await self.session.query(ClientAuthorizeWithProxyShort(b""))

    async def run(self) -> None:
        async for event in self.session.events():
            if isinstance(event, MessageReceived):
                request_id = getattr(event.message, "request_id", b"")
                if request_id in self._open:
                    self._open[request_id].put_nowait(event.message)

    async def send(
        self,
        *,
        model: str = "tiny",
        timeout: float = 60.0,
        query: bytes = HTTP_REQUEST,
        is_old: bool = False,
    ) -> bytes:
        """Send a query; return its id."""
        request_id = next(self._numbers).to_bytes(32)
        self._open[request_id] = asyncio.Queue()
        fields = (model, query, 4000, 100, timeout, request_id, 1)
        message = ClientRunQuery(*fields) if is_old else ClientRunQueryEx(*fields, 1, False)
        await self.session.send(message)
        return request_id

    async def next_message(self, request_id: bytes, within_s: float = 10.0) -> TlObject:
        return await asyncio.wait_for(self._open[request_id].get(), within_s)

    async def all_messages(self, request_id: bytes, within_s: float = 20.0) -> list[TlObject]:
        """Return everything up to the payment or the proxy's refusal."""
        ends = ProxyClientRequestPayment | ClientQueryAnswerError | ClientQueryAnswerPartError
        messages = [await self.next_message(request_id, within_s)]
        while not isinstance(messages[-1], ends):
            messages.append(await self.next_message(request_id, within_s))
        return messages

    async def ask(self, **query: object) -> list[TlObject]:
        """Send a query and return all of its answer."""
        return await self.all_messages(await self.send(**query))  # type: ignore[arg-type]


@asynccontextmanager
async def running_client(
    endpoint: Endpoint,
    *,
    owner: str = CLIENT_OWNER.to_text(),
    versions: tuple[int, int] = (1, 2),
) -> AsyncIterator[ScriptedClient]:
    """Connect and authorize a client."""
    async with connected(endpoint) as session:
        client = ScriptedClient(session, owner)
        await client.handshake(versions)
        async with running_beside(client.run()):
            yield client


async def until(condition: Callable[[], bool], within_s: float = 10.0) -> None:
    """Wait for something that another task brings about."""
    async with asyncio.timeout(within_s):
        while not condition():  # noqa: ASYNC110 - the proxy tells nobody when its state changes
            await asyncio.sleep(0.005)
