"""What requests cost: counted at once, and written down beside them."""

import asyncio
import logging
from collections import deque
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Protocol

from app.domain.errors import AppError
from app.domain.money import NanoTon, format_amount
from app.domain.price import price_of
from app.gateway.budget import Budget, Reservation
from app.gateway.errors import NotAccountableError
from app.network.changes import Changes

MAX_COST = NanoTon(2**53)
"""Nine million coins: no request costs so much, and the log can add up a thousand of these."""

MAX_WAITING = 10_000
"""With so many bookings not yet written down no further request starts."""

RETRY_S = 1.0

_log = logging.getLogger(__name__)


class SpendingLog(Protocol):
    """Where finished requests and their prices are written down."""

    async def record(self, model: str, tokens: int, cost: NanoTon) -> None:
        """Write down one request that was charged with that many adjusted tokens.

        Cancelling ends the waiting only.

        Raises:
            AppError: that is not possible now.
        """


@dataclass(frozen=True, slots=True)
class _Booking:
    model: str
    tokens: int
    cost: NanoTon


class Bookings:
    """Keeps the budget and writes every charge into the log, in order.

    A log that fails is tried again, and meanwhile nothing new is spent: what could not be written
    down would be missing from the budget at the next start.
    """

    def __init__(
        self,
        budget: Budget,
        price_per_token: int,
        log: SpendingLog,
        *,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._budget = budget
        self._price_per_token = price_per_token
        self._log = log
        self._sleep = sleep
        self._waiting: deque[_Booking] = deque()
        self._news = Changes()
        self._booked = 0
        self._written = 0
        self._failure: AppError | None = None

    def begin(self, model: str, at_most: NanoTon) -> Callable[[int], None]:
        """Hold what a request may cost; call the result once, with the tokens it was charged.

        Raises:
            BudgetError: it may cost more than what is left.
            NotAccountableError: the log fails.
        """
        if self._failure is not None or len(self._waiting) >= MAX_WAITING:
            raise NotAccountableError(
                "The gateway cannot write down what it spends, so it spends nothing: "
                f"{self._failure or 'its disk is too slow'}.",
                code="ledger_unavailable",
            )
        reservation = self._budget.reserve(at_most)

        def settle(tokens: int) -> None:
            self._book(reservation, model, tokens)

        return settle

    async def written(self) -> None:
        """Return when all that is booked by now survives a crash, or when that is not possible."""
        booked = self._booked
        while self._written < booked and self._failure is None:
            await self._news.beyond(self._news.count)

    async def run(self) -> None:
        """Write bookings down until cancelled, and then what is left."""
        try:
            while True:
                await self._keep_writing()
                await self._news.beyond(self._news.count)
        finally:
            await self._write_last()

    def _book(self, reservation: Reservation, model: str, tokens: int) -> None:
        cost = NanoTon(min(price_of(tokens, self._price_per_token), MAX_COST))
        reservation.settle(cost)
        if tokens:
            self._waiting.append(_Booking(model, tokens, cost))
            self._booked += 1
            self._news.notify()

    async def _keep_writing(self) -> None:
        while self._waiting:
            try:
                await self._write_waiting()
            except AppError as error:
                self._failure = error
                self._news.notify()
                await self._sleep(RETRY_S)
            else:
                self._failure = None

    async def _write_last(self) -> None:
        try:
            await self._write_waiting()
        except AppError as error:
            cost = NanoTon(sum(booking.cost for booking in self._waiting))
            _log.error("%s are spent but could not be booked: %s", format_amount(cost), error)

    async def _write_waiting(self) -> None:
        while self._waiting:
            booking = self._waiting.popleft()  # a write that is cancelled is finished all the same
            try:
                await self._log.record(booking.model, booking.tokens, booking.cost)
            except AppError:
                self._waiting.appendleft(booking)
                raise
            self._written += 1
            self._news.notify()
