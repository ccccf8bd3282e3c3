"""A session: one link with frames on it, questions and answers, and a watch for silence."""

import asyncio
import logging
import secrets
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass

from app.network.errors import QueryError, QueryTimeoutError, SessionEndedError
from app.network.inbox import Inbox
from app.network.link import Link
from app.network.sending import Sending
from app.network.tasks import session_error
from app.network.watch import Timers, Watch, timers_for
from app.protocol.connection import Connection, Role
from app.protocol.error_codes import ErrorCode
from app.protocol.errors import LocalProtocolError, RemoteProtocolError
from app.protocol.events import (
    AnswerReceived,
    Event,
    MessageReceived,
    QueryFailed,
    QueryReceived,
    Ready,
    UnknownQuery,
)
from app.protocol.messages import TlFunction, TlObject

_log = logging.getLogger(__name__)

DEFAULT_QUERY_TIMEOUT_S = 30.0

_BITE = 8192
"""So many bytes are worked off before others get their turn; 400 of the smallest frames."""

_READ_COST = 256
"""What each read counts for that beside its bytes."""

MAX_UNREAD_REPLIES = 4096
"""So many pongs and refusals may wait for a peer that asks without reading."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionLimits:
    """How much one peer may keep this side busy with."""

    max_open_questions: int = 256
    max_waiting_events: int = 1024
    max_waiting_bytes: int = 32 * 2**20
    max_unread_replies: int = MAX_UNREAD_REPLIES


class Session:
    """Talks to one peer over a link that it owns: leaving `run` closes the link.

    `peer_name` begins the sentences about the other side, such as ``"The proxy"``. Clock and sleep
    are those of the watch for silence, in seconds.
    """

    def __init__(
        self,
        link: Link,
        role: Role,
        *,
        peer_name: str = "The other side",
        timers: Timers | None = None,
        limits: SessionLimits | None = None,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._link = link
        self._role = role
        self._name = peer_name
        self._limits = limits or SessionLimits()
        self._connection = Connection(role)
        self._watch = Watch(timers or timers_for(role), clock, sleep)
        self._inbox = Inbox(self._limits.max_waiting_events, self._limits.max_waiting_bytes)
        self._on_message: Callable[[TlObject], None] | None = None
        self._answers: dict[int, asyncio.Future[TlObject]] = {}
        self._questions: set[int] = set()
        self._ready = asyncio.Event()
        self._sending = Sending(link, self._connection)
        self._uncounted_bytes = 0
        self._bitten = 0
        self._end: SessionEndedError | None = None

    @property
    def link(self) -> Link:
        """The link below, for who is on the other side."""
        return self._link

    @property
    def is_ready(self) -> bool:
        """Both sides have greeted and the session has not ended."""
        return self._connection.is_ready and self._end is None

    async def run(self) -> None:
        """Talk until the end; cancel to stop.

        Raises:
            SessionEndedError: the end, always, with the sentence that says why.
        """
        try:
            async with asyncio.TaskGroup() as group:
                if self._role is Role.CONNECTING:
                    self._connection.start(_random_id())
                    group.create_task(self._sending.flush())
                group.create_task(self._read())
                group.create_task(self._sending.run())
                group.create_task(self._keep_watch())
        except BaseExceptionGroup as error_group:
            error = session_error(error_group)
            self._finish(error)
            raise error from None
        finally:
            self._finish(SessionEndedError("The session was closed here."))
            await self._link.close()

    async def wait_ready(self) -> None:
        """Return when both sides have greeted.

        Raises:
            SessionEndedError: that will not happen any more.
        """
        await self._ready.wait()
        self.check_open()

    async def query(
        self, function: TlFunction, timeout_s: float = DEFAULT_QUERY_TIMEOUT_S
    ) -> TlObject:
        """Ask and wait for the answer, whose type is not checked here.

        Raises:
            QueryTimeoutError: no answer in time; a late one is ignored.
            QueryError: the peer refused.
            SessionEndedError: the session is over.
        """
        self.check_open()
        query_id = self._new_query_id()
        answer: asyncio.Future[TlObject] = asyncio.get_running_loop().create_future()
        self._answers[query_id] = answer
        try:
            async with asyncio.timeout(timeout_s):
                await self.wait_ready()
                self._connection.send_query(query_id, function)
                await self._sending.flush()
                return await answer
        except TimeoutError as error:
            raise QueryTimeoutError(
                f"{self._name} did not answer within {timeout_s:g} s."
            ) from error
        finally:
            del self._answers[query_id]
            _forget(answer)

    async def send(self, message: TlObject) -> None:
        """Send a message that wants no answer; returns when the way is free for more.

        Messages that follow one another at once leave together, in one record.

        Raises:
            SessionEndedError: the session is over.
            LocalProtocolError: the message cannot be written, or the greeting is not done.
        """
        self.check_open()
        self._connection.send_message(message)
        await self._sending.pass_on()

    def send_at_once(self, message: TlObject) -> bool:
        """Send a small message if that takes no waiting; else `send` can, or tells why not."""
        if not (self.is_ready and self._sending.is_free):
            return False
        try:
            self._connection.send_message(message)
        except LocalProtocolError:
            return False
        self._sending.gather()
        return True

    async def answer(self, query_id: int, result: TlObject) -> None:
        """Answer a question of the peer.

        Raises:
            SessionEndedError: the session is over.
        """
        self.check_open()
        self._questions.discard(query_id)
        self._connection.send_answer(query_id, result)
        await self._sending.flush()

    async def refuse(self, query_id: int, code: int, message: str) -> None:
        """Refuse a question of the peer.

        Raises:
            SessionEndedError: the session is over.
        """
        self.check_open()
        self._questions.discard(query_id)
        self._connection.send_error(query_id, code, message)
        await self._sending.flush()

    async def events(self) -> AsyncIterator[MessageReceived | QueryReceived]:
        """Yield what the peer sends by itself, in order; ends when the session is over.

        For one reader. While it does not take them, the peer is made to wait.
        """
        while (event := await self._inbox.take()) is not None:
            yield event

    async def serve(
        self,
        on_message: Callable[[TlObject], None],
        on_question: Callable[[QueryReceived], Awaitable[None]],
    ) -> None:
        """Give away what the peer sends by itself, in order; returns when the session is over.

        Messages do not wait for a turn of their own, unless a question before them is being
        answered. An error in `on_message` ends the session.
        """
        self._on_message = on_message
        while (event := await self._inbox.take()) is not None:
            if isinstance(event, QueryReceived):
                await on_question(event)
            else:
                on_message(event.message)

    async def _read(self) -> None:
        while data := await self._link.read():
            for start in range(0, len(data), _BITE):
                await self._digest(data[start : start + _BITE])
        raise SessionEndedError(f"{self._name} closed the connection.")

    async def _digest(self, data: bytes) -> None:
        self._uncounted_bytes += len(data)
        frames_before = self._connection.frames_received
        events = self._receive(data)
        frames = self._connection.frames_received - frames_before
        if not frames:
            return
        self._watch.heard()
        self._count_replies(frames - len(events))
        for event in events:
            await self._take(event)
        self._uncounted_bytes = 0
        await self._make_way(len(data))

    async def _make_way(self, read: int) -> None:
        """Let others have their turn: a peer that never pauses must not keep them waiting."""
        self._bitten += read + _READ_COST
        if self._bitten >= _BITE:
            self._bitten = 0
            await asyncio.sleep(0)

    def _receive(self, data: bytes) -> list[Event]:
        try:
            events = self._connection.receive_data(data)
        except RemoteProtocolError as error:
            _log.info("%s broke the rules of the protocol: %s", self._name, error)
            raise SessionEndedError(f"{self._name} broke the rules of the protocol.") from error
        return events

    async def _take(self, event: Event) -> None:
        match event:
            case AnswerReceived(query_id, result):
                if (waiting := self._waiting(query_id)) is not None:
                    waiting.set_result(result)
            case QueryFailed(query_id, code, message):
                if (waiting := self._waiting(query_id)) is not None:
                    waiting.set_exception(QueryError(code, message))
            case QueryReceived(query_id):
                await self._take_question(event, query_id)
            case UnknownQuery(query_id):
                self._refuse_unheard(query_id, ErrorCode.ERROR, "unknown function")
            case MessageReceived():
                await self._deliver(event)
            case Ready():
                self._ready.set()
                self._sending.wake()  # the accepting side has a greeting to send
            case _:
                pass  # pongs have restarted the watch; unknown messages are dropped

    def _waiting(self, query_id: int) -> asyncio.Future[TlObject] | None:
        answer = self._answers.get(query_id)
        return None if answer is None or answer.done() else answer

    async def _take_question(self, event: QueryReceived, query_id: int) -> None:
        if query_id in self._questions:
            raise SessionEndedError(f"{self._name} asked two questions under one number.")
        if len(self._questions) >= self._limits.max_open_questions:
            self._refuse_unheard(query_id, ErrorCode.NOTREADY, "too many questions at once")
            return
        self._questions.add(query_id)
        await self._deliver(event)

    async def _deliver(self, event: MessageReceived | QueryReceived) -> None:
        size, self._uncounted_bytes = self._uncounted_bytes, 0
        if (
            self._on_message is not None
            and isinstance(event, MessageReceived)
            and self._inbox.is_passed
        ):
            self._on_message(event.message)
            return
        if not self._inbox.is_full:
            self._inbox.add(event, size)
            return
        with self._watch.paused():  # waiting here is our own doing
            await self._inbox.put(event, size)

    def _refuse_unheard(self, query_id: int, code: ErrorCode, message: str) -> None:
        self._connection.send_error(query_id, code, message)
        self._count_replies(1)

    def _count_replies(self, count: int) -> None:
        if count <= 0:
            return
        self._sending.unread_replies += count
        self._sending.wake()
        if self._sending.unread_replies > self._limits.max_unread_replies:
            raise SessionEndedError(f"{self._name} asks and asks without reading the replies.")

    async def _keep_watch(self) -> None:
        silence_s = await self._watch.run(self._ask_for_life)
        raise SessionEndedError(f"{self._name} was silent for {silence_s:.0f} seconds.")

    def _ask_for_life(self) -> None:
        if self._connection.is_ready:
            self._connection.send_ping(_random_id())
            self._sending.wake()

    def _new_query_id(self) -> int:
        while (query_id := _random_id()) in self._answers:
            pass
        return query_id

    def check_open(self) -> None:
        """Return if the session has not ended.

        Raises:
            SessionEndedError: it has; with the sentence that says why.
        """
        if self._end is not None:
            raise SessionEndedError(self._end.reason)

    def _finish(self, error: BaseException) -> None:
        if self._end is not None:
            return
        self._end = (
            error
            if isinstance(error, SessionEndedError)
            else SessionEndedError("The session ended because of a fault in this program.")
        )
        for answer in self._answers.values():
            if not answer.done():
                answer.set_exception(SessionEndedError(self._end.reason))
        self._ready.set()
        self._sending.close()
        self._inbox.close()


def _random_id() -> int:
    return int.from_bytes(secrets.token_bytes(8), "little", signed=True)


def _forget(answer: asyncio.Future[TlObject]) -> None:
    """Give up a future; an error in it that nobody has asked for is no fault."""
    if not answer.cancel() and not answer.cancelled():
        answer.exception()
