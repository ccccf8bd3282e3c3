"""Relaying: a developer's request goes to the network, its answer comes back piece by piece."""

import asyncio
from collections.abc import AsyncGenerator, Collection, Sequence
from contextlib import aclosing, suppress
from typing import Protocol

from app.domain.job import ResponseBody, ResponseHead
from app.domain.money import NanoTon
from app.domain.network import RootConfig
from app.domain.price import adjust_tokens, price_of
from app.gateway.answers import AnswerEnd, AnswerFailed, AnswerPart
from app.gateway.ask import Ask
from app.gateway.bookings import Bookings
from app.gateway.errors import NetworkFailedError
from app.gateway.offers import ModelOffer, read_offers
from app.gateway.refusals import is_short_of_credit, may_be_tried_elsewhere, refusal
from app.gateway.running_request import Settle
from app.network.errors import SessionError
from app.protocol import messages as m


class ProxySession(Protocol):
    """A connection to a proxy that takes requests."""

    @property
    def open_requests(self) -> int:
        """Requests whose last message has not come."""

    async def wait_for_credit(self) -> None:
        """Return when it is worth asking again after a proxy has refused to lend more."""

    async def worker_types(self) -> tuple[m.ClientWorkerTypeV2, ...]:
        """Ask which models are served by which workers.

        Raises:
            SessionError: no answer.
        """

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
        """Return all of them."""


RelayedPart = ResponseHead | ResponseBody | AnswerEnd


class Relay:
    """Sends requests within the budget, and has what they cost booked."""

    def __init__(self, connections: Connections, root: RootConfig, bookings: Bookings) -> None:
        self._connections = connections
        self._root = root
        self._bookings = bookings

    async def offers(self) -> list[ModelOffer]:
        """Ask the network what is served, by how many and for how much.

        Raises:
            GatewayError: no proxy answers.
        """
        await self._connections.session()
        sessions = self._connections.all_ready()
        answers = await asyncio.gather(*map(_worker_types, sessions))
        lists = [answer for answer in answers if answer is not None]
        if not lists:
            raise NetworkFailedError("No proxy says which models are served.", code="no_proxy")
        return read_offers(lists, self._root.price_per_token)

    async def relay(self, ask: Ask) -> AsyncGenerator[RelayedPart, None]:
        """Yield the answer as it comes; the last part is `AnswerEnd`, once its price is booked.

        A proxy that refuses before anybody has begun to work is no end while there is another one.

        Raises:
            GatewayError: there is no answer, or it broke off.
        """
        deadline = asyncio.get_running_loop().time() + ask.timeout_s
        session = await self._connections.session(within_s=ask.timeout_s)
        tried: list[ProxySession] = []
        has_begun = False
        while True:
            tried.append(session)
            failed: AnswerFailed | None = None
            async with aclosing(self._attempt(session, ask, deadline)) as parts:
                async for part in parts:
                    if isinstance(part, AnswerFailed):
                        failed = part
                    else:
                        has_begun = True
                        if isinstance(part, AnswerEnd):
                            await self._bookings.written()
                        yield part
            if failed is None:
                return
            if has_begun or not may_be_tried_elsewhere(failed):
                raise refusal(failed, ask.model)
            session = await self._next_session(ask, failed, tried, deadline)

    async def _next_session(
        self, ask: Ask, failed: AnswerFailed, tried: list[ProxySession], deadline: float
    ) -> ProxySession:
        """Choose whom to ask after a refusal: another proxy, or the last one once more."""
        other = self._connections.another(tried)
        if other is not None:
            return other
        last = tried[-1]
        if is_short_of_credit(failed) and last.open_requests:
            with suppress(TimeoutError):
                async with asyncio.timeout_at(deadline):
                    await last.wait_for_credit()
                    return last
        raise refusal(failed, ask.model)

    def _attempt(
        self, session: ProxySession, ask: Ask, deadline: float
    ) -> AsyncGenerator[AnswerPart, None]:
        settle = self._bookings.begin(ask.model, self.highest_cost(ask))
        return session.ask(ask, deadline, settle)

    def highest_cost(self, ask: Ask) -> NanoTon:
        """What a request may cost at most, by the rule of the proxies: each byte a token."""
        weights = self._root.multipliers
        heaviest = max(weights.prompt, weights.cached, weights.completion, weights.reasoning)
        tokens = ask.max_tokens * ask.answers + len(ask.request.body)
        most = adjust_tokens(tokens, ask.max_coefficient, heaviest)
        return price_of(most, self._root.price_per_token)


async def _worker_types(session: ProxySession) -> tuple[m.ClientWorkerTypeV2, ...] | None:
    try:
        return await session.worker_types()
    except SessionError:
        return None
