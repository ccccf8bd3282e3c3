"""Relaying: a developer's request goes to the network, its answer comes back piece by piece."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import aclosing

from app.domain.job import ResponseBody, ResponseHead
from app.domain.money import NanoTon
from app.domain.network import RootConfig
from app.domain.price import adjust_tokens, price_of
from app.gateway.answers import AnswerEnd, AnswerFailed
from app.gateway.ask import Ask
from app.gateway.bookings import Bookings
from app.gateway.errors import NetworkFailedError, NotSentError
from app.gateway.offers import ModelOffer, read_offers
from app.gateway.refusals import may_be_tried_elsewhere, refusal
from app.gateway.route import Connections, ProxySession, Route
from app.network.errors import SessionError
from app.protocol import messages as m


class _RefusedError(Exception):
    """A proxy has refused a request before anybody began to work."""

    def __init__(self, failed: AnswerFailed) -> None:
        super().__init__(failed.message)
        self.failed = failed


RelayedPart = ResponseHead | ResponseBody | AnswerEnd


class Relay:
    """Sends requests within the budget, and has what they cost booked."""

    def __init__(self, connections: Connections, bookings: Bookings) -> None:
        self._connections = connections
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
        return read_offers(lists, sessions[0].root.price_per_token)

    async def relay(self, ask: Ask) -> AsyncGenerator[RelayedPart, None]:
        """Yield the answer as it comes; the last part is `AnswerEnd`, once its price is booked.

        A proxy that refuses before anybody has begun to work is no end while there is another one.

        Raises:
            GatewayError: there is no answer, or it broke off.
        """
        deadline = asyncio.get_running_loop().time() + ask.timeout_s
        route = Route(self._connections, ask, deadline)
        session = await route.any_session()
        while True:
            try:
                async with aclosing(self._attempt(session, ask, deadline)) as parts:
                    async for part in parts:
                        yield part
            except NotSentError:
                session = await route.any_session()
            except _RefusedError as refused:
                session = await route.after(session, refused.failed)
            else:
                return

    async def _attempt(
        self, session: ProxySession, ask: Ask, deadline: float
    ) -> AsyncGenerator[RelayedPart, None]:
        root = session.root
        ask = ask.at_price(root.price_per_token)
        settle = self._bookings.begin(ask.model, highest_cost(ask, root), root.price_per_token)
        has_begun = False
        async with aclosing(session.ask(ask, deadline, settle)) as parts:
            async for part in parts:
                if isinstance(part, AnswerFailed):
                    if has_begun or not may_be_tried_elsewhere(part):
                        raise refusal(part, ask.model)
                    raise _RefusedError(part)
                has_begun = True
                yield part


def highest_cost(ask: Ask, root: RootConfig) -> NanoTon:
    """What a request may cost at most, by the rule of the proxies: each byte a token."""
    weights = root.multipliers
    heaviest = max(weights.prompt, weights.cached, weights.completion, weights.reasoning)
    tokens = ask.max_tokens * ask.answers + len(ask.request.body)
    most = adjust_tokens(tokens, ask.max_coefficient, heaviest)
    return price_of(most, root.price_per_token)


async def _worker_types(session: ProxySession) -> tuple[m.ClientWorkerTypeV2, ...] | None:
    try:
        return await session.worker_types()
    except SessionError:
        return None
