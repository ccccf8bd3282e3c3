"""Whom to ask for one request: one proxy after the other until one takes it."""

import asyncio
from collections.abc import AsyncGenerator, Collection, Sequence
from contextlib import suppress
from typing import Protocol

from app.domain.network import RootConfig
from app.gateway.answers import AnswerFailed, AnswerPart
from app.gateway.ask import Ask
from app.gateway.refusals import is_closing, is_short_of_credit, refusal
from app.gateway.running_request import Settle
from app.protocol import messages as m


class ProxySession(Protocol):
    """A connection to a proxy that takes requests."""

    @property
    def root(self) -> RootConfig:
        """The network's parameters that count in this session."""

    @property
    def is_outdated(self) -> bool:
        """The network has other parameters now."""

    @property
    def open_requests(self) -> int:
        """Requests whose last message has not come."""

    async def worker_types(self) -> tuple[m.ClientWorkerTypeV2, ...]:
        """Ask which models are served by which workers.

        Raises:
            SessionError: no answer.
        """

    async def wait_for_credit(self) -> None:
        """Return when it is worth asking again after a proxy has refused to lend more."""

    def ask(self, ask: Ask, deadline: float, settle: Settle) -> AsyncGenerator[AnswerPart, None]:
        """Send a request and yield its answer; see `ClientSession.ask`."""


class Connections(Protocol):
    """Where sessions that take requests are found."""

    async def session(self, *, within_s: float | None = None) -> ProxySession:
        """Return one, waiting a little if there is none.

        Raises:
            NoWorkerError: there is none.
        """

    def another(self, tried: Collection[object]) -> ProxySession | None:
        """Return one that is not among those."""

    def all_ready(self) -> Sequence[ProxySession]:
        """Return all of them; those with the network's present parameters if there are any."""

    async def replacement(
        self, tried: Collection[object], *, within_s: float
    ) -> ProxySession | None:
        """Look whether the network's parameters have changed, and wait for a new session."""


class Route:
    """The proxies for one request; `deadline` is a time of the event loop."""

    def __init__(self, connections: Connections, ask: Ask, deadline: float) -> None:
        self._connections = connections
        self._ask = ask
        self._deadline = deadline
        self._tried: list[ProxySession] = []

    async def any_session(self) -> ProxySession:
        """Return some connection, waiting a little if there is none.

        Raises:
            NoWorkerError: there is none.
        """
        return await self._connections.session(within_s=self._left_s())

    async def after(self, refused_by: ProxySession, failed: AnswerFailed) -> ProxySession:
        """Return another connection, or the same once it may lend more.

        Raises:
            GatewayError: the refusal, because nobody is left to ask.
        """
        self._tried.append(refused_by)
        other = self._connections.another(self._tried)
        if other is None and (refused_by.is_outdated or is_closing(failed)):
            other = await self._connections.replacement(self._tried, within_s=self._left_s())
        if other is not None:
            return other
        if is_short_of_credit(failed) and refused_by.open_requests:
            with suppress(TimeoutError):
                async with asyncio.timeout_at(self._deadline):
                    await refused_by.wait_for_credit()
                    return refused_by
        raise refusal(failed, self._ask.model)

    def _left_s(self) -> float:
        return self._deadline - asyncio.get_running_loop().time()
