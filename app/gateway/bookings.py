"""What requests cost: counted at once, and written down beside them."""

import asyncio
import logging
from collections import deque
from collections.abc import Awaitable, Callable, Sequence
from functools import partial
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


Charge = tuple[str, int, NanoTon]
"""A model, the adjusted tokens that one request was charged with, and what they cost."""


class SpendingLog(Protocol):
    """Where finished requests and their prices are written down."""

    def record(self, charges: Sequence[Charge]) -> asyncio.Future[None]:
        """Begin to write down all of them or none, at once and without waiting.

        The result comes when that is done; an AppError in it means that it is not possible now.
        """


class Bookings:
    """Keeps the budget and writes every charge into the log, in order.

    A log that fails is tried again, and meanwhile nothing new is spent: what could not be written
    down would be missing from the budget at the next start.
    """

    def __init__(
        self,
        budget: Budget,
        log: SpendingLog,
        *,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._budget = budget
        self._log = log
        self._sleep = sleep
        self._waiting: deque[Charge] = deque()
        self._writing: asyncio.Future[None] | None = None
        self._news = Changes()
        self._booked = 0
        self._written = 0
        self._failure: BaseException | None = None

    def begin(self, model: str, at_most: NanoTon, price_per_token: int) -> Callable[[int], None]:
        """Hold what a request may cost; call the result once, with the tokens it was charged.

        The price in nanotons is that of the contract which the request is charged on.

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
            self._book(reservation, model, tokens, price_per_token)

        return settle

    async def written(self) -> None:
        """Return when all that is booked by now survives a crash, or when that is not possible."""
        booked = self._booked
        while self._written < booked and self._failure is None:
            await self._news.beyond(self._news.count)

    async def run(self) -> None:
        """Try again what could not be written down, until cancelled; then write what is left."""
        try:
            while True:
                if self._failure is None:
                    await self._news.beyond(self._news.count)
                else:
                    await self._try_again()
        finally:
            await self._write_last()

    def _book(
        self, reservation: Reservation, model: str, tokens: int, price_per_token: int
    ) -> None:
        cost = NanoTon(min(price_of(tokens, price_per_token), MAX_COST))
        reservation.settle(cost)
        if tokens:
            self._waiting.append((model, tokens, cost))
            self._booked += 1
            self._write_waiting()

    def _write_waiting(self) -> None:
        """Begin to write all that waits, unless a write is under way: its end begins the next."""
        if self._waiting and self._writing is None:
            charges = tuple(self._waiting)
            self._writing = self._log.record(charges)
            self._writing.add_done_callback(partial(self._wrote, len(charges)))

    def _wrote(self, count: int, writing: asyncio.Future[None]) -> None:
        self._writing = None
        self._failure = writing.exception()
        if self._failure is None:
            for _ in range(count):
                self._waiting.popleft()
            self._written += count
            self._write_waiting()
        self._news.notify()

    async def _try_again(self) -> None:
        if not isinstance(self._failure, AppError | None):
            raise self._failure
        await self._sleep(RETRY_S)
        self._write_waiting()
        await self._end_of_writing()

    async def _end_of_writing(self) -> None:
        while self._writing is not None:
            await asyncio.wait([self._writing])

    async def _write_last(self) -> None:
        await self._end_of_writing()
        self._write_waiting()
        await self._end_of_writing()
        if self._waiting:
            amount = format_amount(NanoTon(sum(cost for _, _, cost in self._waiting)))
            _log.error("%s are spent but could not be booked: %s", amount, self._failure)
