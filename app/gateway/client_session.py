"""One connection to a proxy as a client: many requests at once, matched by their ids."""

import asyncio
import random
import secrets
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import suppress

from app.domain.network import Endpoint, RootConfig
from app.gateway.answers import AnswerEnd, AnswerFailed, AnswerMessage, AnswerPart
from app.gateway.ask import Ask
from app.gateway.credit_line import CreditLine
from app.gateway.errors import BadRequestError, NoAnswerError, NotSentError, TooLargeError
from app.gateway.handshake import ClientTerms, Welcome, shake_hands
from app.gateway.met_proxies import MetProxies
from app.gateway.running_request import RunningRequest, Settle
from app.network.changes import Changes
from app.network.errors import QueryError, QueryTimeoutError, SessionError
from app.network.session import Session
from app.network.tasks import session_error
from app.protocol import messages as m
from app.protocol.error_codes import ErrorCode
from app.protocol.errors import LocalProtocolError
from app.protocol.events import QueryReceived
from app.protocol.http import from_job_request
from app.protocol.tl import TlObject, encode_object

STATUS_INTERVAL_S = (10.0, 20.0)
STATUS_TIMEOUT_S = 60.0
LIST_TIMEOUT_S = 10.0

PROXY_SHARE = 0.95
"""The proxy gets this share of a request's time, so that its own refusal arrives in time."""

CHARGE_PATIENCE_S = 60.0
"""How long after its time a request that nobody reads any more may still be charged."""

_LARGE_BYTES = 2**18
"""Bodies above this are put into a message in a thread, because that takes milliseconds."""

_EXTENDED_FLAGS = 1
_LOST = "the connection to the proxy was lost"


class ClientSession:
    """Speaks the client's side of the protocol over one session.

    `run()` shakes hands, calls `on_ready` and moves answers until the session ends. It
    `is_outdated` as soon as the network has other parameters: another session is wanted then.
    """

    def __init__(
        self,
        session: Session,
        endpoint: Endpoint,
        terms: ClientTerms,
        met: MetProxies,
        *,
        on_ready: Callable[[], None] = lambda: None,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._session = session
        self._endpoint = endpoint
        self._terms = terms
        self._met = met
        self._on_ready = on_ready
        self._sleep = sleep
        self._requests: dict[bytes, RunningRequest] = {}
        self._sending = asyncio.Lock()
        self._credit_line = CreditLine()
        self._ended = Changes()
        self._welcome: Welcome | None = None
        self._is_lost = False
        self.counted_tokens = 0
        self.is_outdated = False

    @property
    def endpoint(self) -> Endpoint:
        """Where the proxy was reached."""
        return self._endpoint

    @property
    def root(self) -> RootConfig:
        """The network's parameters that count in this session."""
        return self._terms.network.root

    @property
    def is_ready(self) -> bool:
        """Whether requests can be made now."""
        return self._welcome is not None and not self._is_lost and self._session.is_ready

    @property
    def open_requests(self) -> int:
        """Requests whose last message has not come."""
        return len(self._requests)

    async def run(self) -> None:
        """Shake hands, then move answers; returns never.

        Raises:
            SessionError: the session ended, or the proxy is not acceptable.
        """
        try:
            async with asyncio.TaskGroup() as tasks:
                tasks.create_task(self._session.run())
                await self._converse()
        except BaseExceptionGroup as group:
            raise session_error(group) from group
        finally:
            self._lose_all()

    async def wait_for_credit(self) -> None:
        """Return when it is worth asking again after the proxy has refused to lend more."""
        await self._credit_line.wait()

    async def wait_idle(self) -> None:
        """Return when no request is open; others may begin at the same moment."""
        while self._requests:
            await self._ended.beyond(self._ended.count)

    async def worker_types(self) -> tuple[m.ClientWorkerTypeV2, ...]:
        """Ask which models are served by which workers.

        Raises:
            SessionError: no answer.
        """
        answer = await self._session.query(m.ClientGetWorkerTypesV2(), LIST_TIMEOUT_S)
        return answer.types if isinstance(answer, m.ClientWorkerTypesV2) else ()

    async def ask(
        self, ask: Ask, deadline: float, settle: Settle
    ) -> AsyncGenerator[AnswerPart, None]:
        """Send a request and yield its answer up to and with `AnswerEnd` or `AnswerFailed`.

        `deadline` is a time of the event loop. `settle` is called once with the charge: even when
        the generator is closed before the end, because the worker goes on and is paid for it.

        Raises:
            BadRequestError, TooLargeError: the request cannot be sent.
            NoAnswerError: the time is over.
            NotSentError: the connection was lost before the request left.
        """
        request_id = secrets.token_bytes(32)
        request = self._requests[request_id] = RunningRequest(settle)
        try:
            async with asyncio.timeout_at(deadline):
                await self._send(request_id, request, ask, deadline)
            while True:
                if (part := request.waiting_part()) is None:
                    async with asyncio.timeout_at(deadline):
                        part = await request.next_part()
                yield part
                if isinstance(part, AnswerEnd | AnswerFailed):
                    return
        except TimeoutError:
            raise NoAnswerError(
                f"No answer within {ask.timeout_s:g} seconds.", code="timeout"
            ) from None
        finally:
            self._leave(request_id, request, deadline)

    async def _send(
        self, request_id: bytes, request: RunningRequest, ask: Ask, deadline: float
    ) -> None:
        """Send one request at a time: of the others only their bodies take memory meanwhile."""
        async with self._sending:
            message = await self._message(request_id, ask, deadline)
            if not self.is_ready:
                raise NotSentError
            request.is_sent = True
            try:
                await self._session.send(message)
            except LocalProtocolError as error:
                request.is_sent = False
                raise TooLargeError("The request is larger than the network carries.") from error
            except SessionError:
                request.lose(ErrorCode.ERROR, _LOST)

    async def _message(self, request_id: bytes, ask: Ask, deadline: float) -> TlObject:
        fields = (
            ask.model,
            await _written(ask),
            ask.max_coefficient,
            ask.max_tokens,
            (deadline - asyncio.get_running_loop().time()) * PROXY_SHARE,
            request_id,
            self._terms.network.root.version,
        )
        if self._welcome is not None and self._welcome.version == 0:
            return m.ClientRunQuery(*fields)
        return m.ClientRunQueryEx(*fields, _EXTENDED_FLAGS, ask.enable_debug)

    def _leave(self, request_id: bytes, request: RunningRequest, deadline: float) -> None:
        """Keep a request that goes on at the proxy for its charge, and forget any other."""
        request.leave()
        if request.is_over or not request.is_sent:
            self._forget(request_id)
        else:
            loop = asyncio.get_running_loop()
            loop.call_at(deadline + CHARGE_PATIENCE_S, self._forget, request_id)

    def _forget(self, request_id: bytes) -> None:
        if (request := self._requests.pop(request_id, None)) is not None:
            request.finish(0)
            self._ended.notify()
            if request.has_begun:
                self._credit_line.advance()

    async def _converse(self) -> None:
        self._welcome = await shake_hands(self._session, self._endpoint, self._terms, self._met)
        self._count(self._welcome.counted_tokens)
        self._on_ready()
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(self._follow_payments())
            await self._session.serve(self._take, self._refuse)
            self._lose_all()  # the session is over, even if its link takes a moment to close

    async def _refuse(self, question: QueryReceived) -> None:
        text = "clients answer no questions"
        await self._session.refuse(question.query_id, ErrorCode.ERROR, text)

    def _take(self, message: TlObject) -> None:
        if isinstance(message, m.ProxyClientRequestPayment):
            self._count(message.max_tokens)
        elif isinstance(message, AnswerMessage):
            self._take_answer(message)

    def _take_answer(self, message: AnswerMessage) -> None:
        request = self._requests.get(message.request_id)
        if request is None:
            return
        request.take(message)
        if request.is_over and request.is_left:
            self._forget(message.request_id)

    async def _follow_payments(self) -> None:
        while True:
            await self._sleep(random.uniform(*STATUS_INTERVAL_S))  # noqa: S311 - only spreads load
            with suppress(QueryError, QueryTimeoutError):
                status = await self._session.query(m.ClientUpdatePaymentStatus(), STATUS_TIMEOUT_S)
                if isinstance(status, m.ClientPaymentStatus):
                    self._count(status.max_tokens)

    def _count(self, tokens: int) -> None:
        self.counted_tokens = max(self.counted_tokens, tokens)

    def _lose_all(self) -> None:
        self._is_lost = True
        for request_id, request in list(self._requests.items()):
            request.lose(ErrorCode.ERROR, _LOST)
            if request.is_left:
                self._forget(request_id)


async def _written(ask: Ask) -> bytes:
    """Write the HTTP request that travels.

    Raises:
        BadRequestError: it is not one that may.
    """
    try:
        if len(ask.request.body) > _LARGE_BYTES:
            return await asyncio.to_thread(_write, ask)
        return _write(ask)
    except LocalProtocolError as error:
        raise BadRequestError(f"The request cannot travel over the network: {error}.") from error


def _write(ask: Ask) -> bytes:
    return encode_object(from_job_request(ask.request))
