"""Relaying: a developer's request goes to the network, its answer and its price come back."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import aclosing
from dataclasses import dataclass
from typing import Protocol

from app.domain.job import ResponseBody, ResponseHead
from app.domain.money import NanoTon
from app.domain.network import RootConfig
from app.domain.price import AdjustedTokens, adjust_tokens, price_of
from app.gateway.answers import AnswerEnd, AnswerFailed
from app.gateway.ask import Ask
from app.gateway.budget import Budget
from app.gateway.client_session import ClientSession
from app.gateway.errors import (
    BudgetError,
    GatewayError,
    NetworkFailedError,
    NoAnswerError,
    NoWorkerError,
    UnknownModelError,
)
from app.protocol.error_codes import ErrorCode


class Connections(Protocol):
    """Where a session that takes requests is found."""

    async def session(self) -> ClientSession:
        """Return one.

        Raises:
            NoWorkerError: there is none.
        """


class SpendingLog(Protocol):
    """Where finished requests and their prices are written down."""

    async def record(self, model: str, tokens: int, cost: NanoTon) -> None:
        """Write down one request that was charged with that many adjusted tokens."""


@dataclass(frozen=True, slots=True)
class ModelOffer:
    """A model and the workers that serve it now; prices are nanotons per adjusted token."""

    name: str
    workers: int
    running: int
    capacity: int
    lowest_price: float
    highest_price: float


class Relay:
    """Sends requests within the budget and books what they cost."""

    def __init__(
        self, connections: Connections, root: RootConfig, budget: Budget, log: SpendingLog
    ) -> None:
        self._connections = connections
        self._root = root
        self._budget = budget
        self._log = log

    async def offers(self) -> list[ModelOffer]:
        """Ask the network what is served, by whom and for how much."""
        session = await self._connections.session()
        price = self._root.price_per_token / 1000
        return [
            ModelOffer(
                name=kind.name,
                workers=len(kind.workers),
                running=sum(worker.active_requests for worker in kind.workers),
                capacity=sum(worker.max_active_requests for worker in kind.workers),
                lowest_price=price * min((w.coefficient for w in kind.workers), default=0),
                highest_price=price * max((w.coefficient for w in kind.workers), default=0),
            )
            for kind in await session.worker_types()
        ]

    async def relay(self, ask: Ask) -> AsyncGenerator[ResponseHead | ResponseBody, None]:
        """Yield the answer as it comes, then book its price.

        Raises:
            GatewayError: there is no answer, or it broke off.
        """
        with self._budget.reserve(self.highest_cost(ask)) as reservation:
            session = await self._connections.session()
            try:
                async with asyncio.timeout(ask.timeout_s), aclosing(session.ask(ask)) as parts:
                    async for part in parts:
                        if isinstance(part, AnswerFailed):
                            raise refusal(part)
                        if isinstance(part, AnswerEnd):
                            reservation.cost = self.cost(part.tokens)
                            await self._log.record(ask.model, part.tokens.total, reservation.cost)
                        else:
                            yield part
            except TimeoutError:
                raise NoAnswerError(
                    f"No answer within {ask.timeout_s:g} seconds.", code="timeout"
                ) from None

    def cost(self, tokens: AdjustedTokens) -> NanoTon:
        """What that many adjusted tokens cost."""
        return price_of(tokens.total, self._root.price_per_token)

    def highest_cost(self, ask: Ask) -> NanoTon:
        """What a request may cost at most, by the rule of the proxies: each byte a token."""
        weights = self._root.multipliers
        heaviest = max(weights.prompt, weights.cached, weights.completion, weights.reasoning)
        tokens = ask.max_tokens + len(ask.request.body)
        most = adjust_tokens(tokens, ask.max_coefficient, heaviest)
        return price_of(most, self._root.price_per_token)


def refusal(failed: AnswerFailed) -> GatewayError:
    """Choose the HTTP error for a proxy's or worker's refusal; its text stays plain text."""
    text = f"{failed.message[:500].rstrip('.')}."
    lowered = failed.message.lower()
    if failed.message.startswith("unknown model"):
        return UnknownModelError(f"No worker serves this model: {text}", code="model_not_found")
    if "balance is too low" in lowered or failed.message.startswith("tokens limit"):
        return BudgetError(f"The proxy says: {text}", code="insufficient_quota")
    match failed.code:
        case ErrorCode.TIMEOUT:
            return NoAnswerError(f"No worker answered in time: {text}", code="timeout")
        case ErrorCode.NOTREADY:
            return NoWorkerError(f"No worker can take this request now: {text}", code="no_worker")
    return NetworkFailedError(f"The request failed on its way: {text}")
