"""One connection to a proxy as a client: many requests at once, matched by their ids."""

import asyncio
import random
import secrets
from collections.abc import AsyncGenerator
from contextlib import suppress
from dataclasses import dataclass, field

from app.domain.job import ResponseBody
from app.gateway.answers import AnswerEnd, AnswerFailed, AnswerPart, read_answer
from app.gateway.ask import Ask
from app.gateway.errors import NetworkFailedError, TooLargeError
from app.gateway.handshake import ClientTerms, KnownProxy, shake_hands
from app.network.errors import QueryError, QueryTimeoutError, SessionEndedError, SessionError
from app.network.session import Session
from app.network.tasks import session_error
from app.protocol import messages as m
from app.protocol.errors import LocalProtocolError, RemoteProtocolError
from app.protocol.events import QueryReceived
from app.protocol.http import from_job_request
from app.protocol.tl import TlObject, encode_object

STATUS_INTERVAL_S = (10.0, 20.0)
STATUS_TIMEOUT_S = 60.0
LIST_TIMEOUT_S = 10.0
PROXY_SHARE = 0.95
"""The proxy gets this share of a request's time, so that its own refusal arrives in time."""

MAX_WAITING_BYTES = 8 * 2**20
"""A developer who reads an answer more slowly than this loses it; others go on."""


@dataclass(slots=True)
class _Request:
    """A running request: the parts that nobody has read yet."""

    parts: asyncio.Queue[AnswerPart] = field(default_factory=asyncio.Queue)
    waiting_bytes: int = 0

    def put(self, part: AnswerPart) -> None:
        """Keep a part until it is read; too many bytes at once end the request."""
        if isinstance(part, ResponseBody):
            self.waiting_bytes += len(part.data)
            if self.waiting_bytes > MAX_WAITING_BYTES:
                part = AnswerFailed(0, "the answer was not read in time")
        self.parts.put_nowait(part)

    async def get(self) -> AnswerPart:
        """Wait for the next part."""
        part = await self.parts.get()
        if isinstance(part, ResponseBody):
            self.waiting_bytes -= len(part.data)
        return part


class ClientSession:
    """Speaks the client's side of the protocol over one session.

    `run()` does the handshake and then moves answers until the session ends; `wait_ready()`
    returns when requests can be made.
    """

    def __init__(self, session: Session, terms: ClientTerms) -> None:
        self._session = session
        self._terms = terms
        self._requests: dict[bytes, _Request] = {}
        self._ready = asyncio.Event()
        self.proxy: KnownProxy | None = None
        self.max_tokens = 0

    @property
    def is_ready(self) -> bool:
        """Tell whether requests can be made now."""
        return self._ready.is_set()

    async def wait_ready(self) -> None:
        """Return after the handshake."""
        await self._ready.wait()

    async def run(self) -> None:
        """Shake hands, then move answers; returns never.

        Raises:
            SessionError: the session ended, or the proxy is not acceptable.
        """
        try:
            async with asyncio.TaskGroup() as tasks:
                tasks.create_task(self._session.run())
                tasks.create_task(self._converse())
        except BaseExceptionGroup as group:
            raise session_error(group) from group
        finally:
            self._ready.clear()
            self._fail_all()

    async def worker_types(self) -> tuple[m.ClientWorkerTypeV2, ...]:
        """Ask which models are served by which workers.

        Raises:
            SessionError: no answer.
        """
        answer = await self._session.query(m.ClientGetWorkerTypesV2(), timeout_s=LIST_TIMEOUT_S)
        return answer.types if isinstance(answer, m.ClientWorkerTypesV2) else ()

    async def ask(self, ask: Ask) -> AsyncGenerator[AnswerPart, None]:
        """Send a request and yield its answer up to and with `AnswerEnd` or `AnswerFailed`.

        Raises:
            TooLargeError: the request does not fit into one message.
            NetworkFailedError: the connection to the proxy was lost.
        """
        request_id = secrets.token_bytes(32)
        request = self._requests[request_id] = _Request()
        try:
            await self._send(self._run_query(request_id, ask))
            while True:
                part = await request.get()
                yield part
                if isinstance(part, AnswerEnd | AnswerFailed):
                    return
        finally:
            del self._requests[request_id]

    async def _send(self, message: TlObject) -> None:
        try:
            await self._session.send(message)
        except LocalProtocolError as error:
            raise TooLargeError("The request is larger than the network carries.") from error
        except SessionError as error:
            raise NetworkFailedError("The connection to the proxy was lost.") from error

    def _run_query(self, request_id: bytes, ask: Ask) -> TlObject:
        query = m.ClientRunQuery(
            model_name=ask.model,
            query=encode_object(from_job_request(ask.request)),
            max_coefficient=ask.max_coefficient,
            max_tokens=ask.max_tokens,
            timeout=ask.timeout_s * PROXY_SHARE,
            request_id=request_id,
            min_config_version=self._terms.network.root.version,
        )
        if self.proxy is not None and self.proxy.version == 0:
            return query
        fields = {name: getattr(query, name) for name in query.__slots__}
        return m.ClientRunQueryEx(**fields, flags=1, enable_debug=ask.enable_debug)

    async def _converse(self) -> None:
        self.proxy = await shake_hands(self._session, self._terms)
        self.max_tokens = self.proxy.max_tokens
        self._ready.set()
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(self._follow_payments())
            async for event in self._session.events():
                if isinstance(event, QueryReceived):
                    raise SessionEndedError(
                        "The proxy asked a question that clients do not answer."
                    )
                self._take(event.message)

    def _take(self, message: TlObject) -> None:
        if isinstance(message, m.ProxyClientRequestPayment):
            self.max_tokens = max(self.max_tokens, message.max_tokens)
            return
        try:
            answer = read_answer(message)
        except RemoteProtocolError as error:
            raise SessionEndedError("The proxy sent an answer that cannot be read.") from error
        if answer is not None and (request := self._requests.get(answer.request_id)):
            for part in answer.parts:
                request.put(part)

    async def _follow_payments(self) -> None:
        while True:
            await asyncio.sleep(random.uniform(*STATUS_INTERVAL_S))  # noqa: S311 - only spreads load
            with suppress(QueryError, QueryTimeoutError):
                await self._update_payments()

    async def _update_payments(self) -> None:
        status = await self._session.query(
            m.ClientUpdatePaymentStatus(), timeout_s=STATUS_TIMEOUT_S
        )
        if isinstance(status, m.ClientPaymentStatus):
            self.max_tokens = max(self.max_tokens, status.max_tokens)

    def _fail_all(self) -> None:
        for request in self._requests.values():
            request.put(AnswerFailed(0, "the connection to the proxy was lost"))
