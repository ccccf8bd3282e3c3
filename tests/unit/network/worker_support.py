"""What stands behind a worker session in tests: a handler, a sink, and the session itself."""

import asyncio
import itertools
from collections.abc import AsyncIterator, Callable, Iterable, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from typing import Any

from app.domain.job import JobId, ResponseBody, ResponseEnd, ResponseHead, ResponsePart
from app.domain.network import Endpoint
from app.domain.price import TokenUsage
from app.network.errors import SessionError
from app.network.known_proxies import KnownProxies
from app.network.standing import Standing
from app.network.tasks import session_error
from app.network.worker_handshake import WorkerProfile
from app.network.worker_session import WorkerServices, WorkerSession
from app.network.worker_types import PaymentCounters, ProxyIdentity, QueryOutcome, WorkerQuery
from app.ton.root_config import DEFAULT_ROOT_ADDRESS
from tests.unit.network.scripted_proxy import MODEL, OWNER, ScriptedProxy
from tests.unit.network.support import MemoryLink, linked, settle
from tests.unit.ton.support import local_root

ENDPOINT = Endpoint("10.0.0.1", 11001)
USAGE = TokenUsage(prompt=10, cached=2, completion=20, reasoning=5)

JSON_HEAD = ResponseHead(200, (("Content-Type", "application/json"),))
ANSWER: tuple[ResponsePart, ...] = (
    JSON_HEAD,
    ResponseBody(b'{"choices":[]}'),
    ResponseEnd(USAGE),
)


@dataclass
class FakeHandler:
    """Gives prepared parts; waits at `gate` before a part that is an Event."""

    parts: Iterable[ResponsePart | asyncio.Event | Exception] = ANSWER
    queries: list[WorkerQuery] = field(default_factory=list)
    outcomes: list[QueryOutcome] = field(default_factory=list)
    closed: int = 0
    began: asyncio.Event = field(default_factory=asyncio.Event)

    async def answer(self, query: WorkerQuery) -> AsyncIterator[ResponsePart]:
        self.queries.append(query)
        self.began.set()
        try:
            for part in self.parts:
                if isinstance(part, asyncio.Event):
                    await part.wait()
                elif isinstance(part, Exception):
                    raise part
                else:
                    yield part
        finally:
            self.closed += 1

    async def finished(self, query: WorkerQuery, outcome: QueryOutcome) -> None:
        assert query.job_id
        self.outcomes.append(outcome)


@dataclass
class FakeSink:
    counters: list[PaymentCounters] = field(default_factory=list)
    paid: list[tuple[JobId, int, str]] = field(default_factory=list)

    async def counters_changed(self, proxy: ProxyIdentity, counters: PaymentCounters) -> None:
        assert len(proxy.public_key) == 32
        self.counters.append(counters)

    async def job_paid(self, job_id: JobId, request_tokens: int, client_owner: str) -> None:
        self.paid.append((job_id, request_tokens, client_owner))


def profile(**changes: Any) -> WorkerProfile:
    made = WorkerProfile(
        owner=OWNER,
        served_as=MODEL,
        is_test=True,
        proxy_count=1,
        max_active_requests=4,
        root=local_root(),
        root_address=DEFAULT_ROOT_ADDRESS,
    )
    return replace(made, **changes)


@dataclass
class Bench:
    """A worker session against a scripted proxy, linked in memory."""

    proxy: ScriptedProxy = field(default_factory=ScriptedProxy)
    handler: FakeHandler = field(default_factory=FakeHandler)
    sink: FakeSink = field(default_factory=FakeSink)
    known: KnownProxies = field(default_factory=KnownProxies)
    profile: WorkerProfile = field(default_factory=profile)
    standing: Standing = field(
        default_factory=lambda: Standing(coefficient=1000, max_active_requests=2, is_enabled=True)
    )
    endpoint: Endpoint = ENDPOINT
    error: SessionError | None = None
    rests: list[float] = field(default_factory=list)
    rested: asyncio.Event = field(default_factory=asyncio.Event)
    links: list[MemoryLink] = field(default_factory=list)
    answers: list[float] = field(default_factory=list)
    ticks: Iterator[int] = field(default_factory=itertools.count)

    def session(self, link: MemoryLink) -> WorkerSession:
        services = WorkerServices(self.handler, self.sink, self.known, self.standing)
        return WorkerSession(
            link,
            self.endpoint,
            self.profile,
            services,
            on_answer=self.answers.append,
            clock=lambda: next(self.ticks),
            sleep=self._rest,
        )

    async def _rest(self, seconds: float) -> None:
        self.rests.append(seconds)
        await self.rested.wait()
        self.rested.clear()

    @asynccontextmanager
    async def running(self, *, until_ready: bool = True) -> AsyncIterator[None]:
        """Run both sides while inside; how the worker's ended is in `error`."""
        near, far = linked()
        self.links = [near, far]
        try:
            async with asyncio.TaskGroup() as group:
                worker = group.create_task(self._run(self.session(near)))
                proxy = group.create_task(_ending(lambda: self.proxy.serve(far)))
                if until_ready:
                    await self.proxy.ready.wait()
                await settle()
                yield
                worker.cancel()
                proxy.cancel()
        except BaseExceptionGroup as error:
            raise session_error(error) from error

    async def refusal(self) -> str:
        """Run until the worker's side ends by itself; return the sentence."""
        async with self.running(until_ready=False), asyncio.timeout(5):
            while self.error is None:
                await settle()
        return str(self.error)

    async def _run(self, session: WorkerSession) -> None:
        try:
            await session.run()
        except SessionError as error:
            self.error = error


async def _ending(run: Callable[[], Any]) -> None:
    try:
        await run()
    except SessionError:
        return
