"""The life of one accepted connection: a session, an outbox and a handler."""

import asyncio
import logging
from typing import Protocol

from app.localnet.outbox import Outbox, OutboxFullError
from app.localnet.refusal import RefusedError
from app.network.errors import SessionError
from app.network.session import Session
from app.protocol.errors import ProtocolError
from app.protocol.events import QueryReceived
from app.protocol.tl import TlFunction, TlObject

HANDSHAKE_TIMEOUT_S = 120.0
"""Four steps of at most 30 s each."""

_log = logging.getLogger(__name__)


class PeerHandler(Protocol):
    """What the proxy does with one peer."""

    @property
    def is_ready(self) -> bool:
        """The handshake is complete."""

    async def answer(self, function: TlFunction) -> TlObject:
        """Return the answer to a query or raise RefusedError."""

    def answered(self, function: TlFunction) -> None:
        """Go on after an answer was sent."""

    def received(self, message: TlObject) -> None:
        """Act on a message; RefusedError and ProtocolError close the connection."""

    def gone(self) -> None:
        """Clean up; the connection is over."""


class HandshakeTooSlowError(Exception):
    """The peer did not finish its handshake in time."""


class ContractClosedError(Exception):
    """The proxy has another contract now, and the peer may shake hands anew."""


class PeerConnection:
    """One peer from its greeting to its end; `retired` is set when nothing is left to be said."""

    def __init__(
        self, session: Session, outbox: Outbox, handler: PeerHandler, retired: asyncio.Event
    ) -> None:
        self._session = session
        self._outbox = outbox
        self._handler = handler
        self._retired = retired

    async def run(self) -> None:
        """Serve the peer until either side has enough; only cancelling raises."""
        try:
            async with asyncio.TaskGroup() as tasks:
                tasks.create_task(self._session.run())
                tasks.create_task(self._outbox.run(self._session.send, self._session.send_at_once))
                tasks.create_task(self._limit_handshake())
                tasks.create_task(self._end_with_contract())
                await self._session.serve(self._handler.received, self._answer)
        except* (SessionError, ProtocolError, RefusedError) as group:
            _log.debug("a connection ended: %s", _reasons(group))
        except* (OutboxFullError, HandshakeTooSlowError, ContractClosedError) as group:
            _log.info("a connection was closed: %s", _reasons(group))
        finally:
            self._outbox.close()
            self._handler.gone()

    async def _answer(self, event: QueryReceived) -> None:
        try:
            result = await self._handler.answer(event.function)
        except RefusedError as error:
            await self._session.refuse(event.query_id, error.code, error.message)
            if error.closes:
                raise
            return
        await self._session.answer(event.query_id, result)
        self._handler.answered(event.function)

    async def _end_with_contract(self) -> None:
        await self._retired.wait()
        raise ContractClosedError("the proxy's contract is being closed")

    async def _limit_handshake(self) -> None:
        await asyncio.sleep(HANDSHAKE_TIMEOUT_S)
        if not self._handler.is_ready:
            raise HandshakeTooSlowError("the handshake took too long")


def _reasons(group: BaseExceptionGroup[BaseException]) -> str:
    texts = (
        _reasons(error) if isinstance(error, BaseExceptionGroup) else str(error)
        for error in group.exceptions
    )
    return "; ".join(texts)
