"""Keeps one connection to some proxy: attempt after attempt, with pauses between them."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from contextlib import suppress

from app.domain.network import Endpoint
from app.network.errors import (
    OtherParametersError,
    PeerRejectedError,
    SessionError,
    SessionReplacedError,
)
from app.network.proxy_choice import Attempt, ProxyChoice
from app.network.proxy_states import StatePlace

STEADY_AFTER_S = 10.0
"""A session that was ready for so long counts as a success; shorter ones lengthen the pauses."""

_OUR_FAULT = "A fault in this program ended the session."
_log = logging.getLogger(__name__)


class ProxyKeeper:
    """Takes a proxy from `choice`, lets `work` use it until that fails, and takes the next."""

    def __init__(
        self,
        choice: ProxyChoice,
        place: StatePlace,
        work: Callable[[Endpoint], Awaitable[None]],
    ) -> None:
        self._choice = choice
        self._place = place
        self._work = work

    async def run(self) -> None:
        """Go on until cancelled."""
        while True:
            await self._attempt(await self._next_endpoint())

    async def _next_endpoint(self) -> Endpoint:
        while True:
            seen = self._choice.changes.count
            endpoint = self._choice.take()
            if endpoint is not None:
                return endpoint
            if self._choice.is_empty:
                self._place.nobody()
            with suppress(TimeoutError):
                async with asyncio.timeout(self._choice.wait_s()):
                    await self._choice.changes.beyond(seen)

    async def _attempt(self, endpoint: Endpoint) -> None:
        self._place.connecting(endpoint)
        error: Exception = SessionError("The session was closed here.")
        try:
            # In a task of its own: before Python 3.13 a group inside that ends by an error in the
            # moment in which it is cancelled would hide the cancellation from this loop.
            async with asyncio.TaskGroup() as group:
                ended = group.create_task(self._reason_of_end(endpoint))
            error = ended.result()
        finally:
            delay_s = self._choice.put_back(endpoint, self._judge(error))
            self._place.ended(str(error), delay_s)

    def _judge(self, error: Exception) -> Attempt:
        if isinstance(error, SessionReplacedError):
            return Attempt.REPLACED
        if isinstance(error, PeerRejectedError) and not isinstance(error, OtherParametersError):
            return Attempt.REFUSED
        is_steady = self._place.ready_for_s() >= STEADY_AFTER_S
        return Attempt.WORKED if is_steady else Attempt.FAILED

    async def _reason_of_end(self, endpoint: Endpoint) -> Exception:
        try:
            await self._work(endpoint)
        except SessionError as error:
            return error
        except Exception as error:  # noqa: BLE001 - the other proxies must not suffer from it
            _log.error("the session with %s failed", endpoint, exc_info=error)
            return SessionError(_OUR_FAULT)
        return SessionError("The session is over.")
