"""One session of this machine as a worker of one proxy, for one model."""

import asyncio
import random
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from functools import partial

from app.domain.job import JobId
from app.domain.model_name import base_model_name
from app.domain.network import Endpoint
from app.network.answer_form import AnswerForm
from app.network.errors import QueryError, QueryTimeoutError
from app.network.known_proxies import KnownProxies
from app.network.link import Link
from app.network.payment_desk import PaymentDesk
from app.network.query_intake import Refusal, RunQuery, read_query
from app.network.query_run import QueryRun
from app.network.session import Session
from app.network.standing import Standing
from app.network.tasks import session_error
from app.network.worker_handshake import Welcome, WorkerProfile, complete_handshake, shake_hands
from app.network.worker_types import PaymentSink, QueryHandler, QueryOutcome, WorkerQuery
from app.protocol.answer_body import Prices
from app.protocol.connection import Role
from app.protocol.error_codes import ErrorCode
from app.protocol.events import MessageReceived, QueryReceived
from app.protocol.messages import (
    ProxyRunQuery,
    ProxyRunQueryEx,
    ProxySignedPayment,
    ProxyWorkerRequestPayment,
    WorkerEnabledDisabled,
    WorkerNewCoefficient,
    WorkerPaymentStatus,
    WorkerUpdatePaymentStatus,
)

STATUS_TIMEOUT_S = 60.0
STATUS_EVERY_S = (10.0, 20.0)
"""Every so often, at random between these, the proxy is asked for the state of payments."""

BUSY = Refusal(
    429,
    "This worker runs as many requests as it can; ask again.",
    "server_error",
    "too_many_active_requests",
)


@dataclass(frozen=True, slots=True)
class WorkerServices:
    """What all sessions of this machine share."""

    handler: QueryHandler
    payments: PaymentSink
    known: KnownProxies
    standing: Standing


def _ignore(_news: object) -> None:
    """Nobody waits for it."""


class WorkerSession:
    """Makes itself known to a proxy, answers its queries and takes its payments.

    Losing the connection cancels the work for it. Queries beyond the limit are answered with
    HTTP 429, not with error 602 as by upstream workers: clients of the network do not survive an
    error before the first answer. `on_answer` hears how many seconds an answer of the proxy took.
    """

    def __init__(
        self,
        link: Link,
        endpoint: Endpoint,
        profile: WorkerProfile,
        services: WorkerServices,
        *,
        on_ready: Callable[[Welcome], None] = _ignore,
        on_answer: Callable[[float], None] = _ignore,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        rng: Callable[[float, float], float] = random.uniform,
    ) -> None:
        self._session = Session(link, Role.CONNECTING, peer_name="The proxy")
        self._endpoint = endpoint
        self._profile = profile
        self._services = services
        self._on_ready = on_ready
        self._on_answer = on_answer
        self._clock = clock
        self._sleep = sleep
        self._rng = rng
        self._model = base_model_name(profile.served_as)
        root = profile.root
        self._prices = Prices(root.multipliers, root.price_per_token)
        self._running: set[JobId] = set()

    async def run(self) -> None:
        """Work until the end; cancel to stop.

        Raises:
            PeerRejectedError: the proxy or this machine refuses the other.
            SessionEndedError: the session is over.
        """
        try:
            async with asyncio.TaskGroup() as group:
                group.create_task(self._session.run())
                group.create_task(self._work())
        except BaseExceptionGroup as error:
            raise session_error(error) from None

    async def _work(self) -> None:
        standing = self._services.standing
        coefficient, is_enabled = standing.coefficient, standing.is_enabled
        welcome = await shake_hands(
            self._session,
            self._endpoint,
            self._profile,
            self._services.known,
            coefficient=coefficient,
        )
        desk = PaymentDesk(welcome.proxy, welcome.payments, self._services.payments)
        await desk.report()
        await complete_handshake(self._session, is_disabled=not is_enabled)
        self._on_ready(welcome)
        async with asyncio.TaskGroup() as group:
            group.create_task(self._announce(coefficient, is_enabled=is_enabled))
            group.create_task(self._ask_for_payments(desk))
            await self._serve(welcome, desk, group)
            self._session.check_open()

    async def _announce(self, coefficient: int, *, is_enabled: bool) -> None:
        standing = self._services.standing
        while True:
            seen = standing.changes.count
            if standing.is_enabled != is_enabled:
                is_enabled = standing.is_enabled
                await self._session.send(WorkerEnabledDisabled(int(not is_enabled)))
            if standing.coefficient != coefficient:
                coefficient = standing.coefficient
                await self._session.send(WorkerNewCoefficient(coefficient))
            await standing.changes.beyond(seen)

    async def _ask_for_payments(self, desk: PaymentDesk) -> None:
        while True:
            await self._sleep(self._rng(*STATUS_EVERY_S))
            asked_at = self._clock()
            try:
                status = await self._session.query(WorkerUpdatePaymentStatus(), STATUS_TIMEOUT_S)
            except (QueryError, QueryTimeoutError):
                continue  # the next answer or payment message tells the same
            self._on_answer(self._clock() - asked_at)
            if isinstance(status, WorkerPaymentStatus):
                await desk.updated(status)

    async def _serve(self, welcome: Welcome, desk: PaymentDesk, group: asyncio.TaskGroup) -> None:
        async for event in self._session.events():
            match event:
                case MessageReceived(ProxyRunQueryEx() | ProxyRunQuery() as message):
                    await desk.noticed(message.signed_payment)
                    await self._start(message, welcome, group)
                case MessageReceived(ProxyWorkerRequestPayment() as message):
                    await desk.charged(message)
                case MessageReceived(ProxySignedPayment() as message):
                    await desk.noticed(message)
                case QueryReceived(query_id):
                    await self._session.refuse(query_id, ErrorCode.ERROR, "unknown query")
                case _:
                    pass  # what a worker does not know it drops, as upstream does

    async def _start(self, message: RunQuery, welcome: Welcome, group: asyncio.TaskGroup) -> None:
        if message.request_id.hex() in self._running:
            return  # a second answer under one id would spoil the first
        query, refusal = await read_query(message, self._model, welcome.proxy)
        form = AnswerForm.of(message, welcome.protocol_version)
        run = QueryRun(
            query,
            form,
            self._prices,
            self._session,
            finished=partial(self._finished, query),
        )
        if refusal is None and not self._services.standing.begin_job():
            refusal = BUSY
        if refusal is not None:
            text, kind, code = refusal.message, refusal.kind, refusal.code
            await run.refuse(refusal.status, text, kind=kind, code=code)
            return
        self._running.add(query.job_id)
        task = group.create_task(run.answer(self._services.handler))
        task.add_done_callback(lambda _: self._free(query.job_id))

    async def _finished(self, query: WorkerQuery, outcome: QueryOutcome) -> None:
        self._free(query.job_id)
        await self._services.handler.finished(query, outcome)

    def _free(self, job_id: JobId) -> None:
        """Give the job's place to the next one: the proxy sends it on seeing the last message."""
        if job_id in self._running:
            self._running.remove(job_id)
            self._services.standing.end_job()
