"""What requests cost: counted and written down at once."""

import asyncio
import logging
from collections import deque
from collections.abc import Awaitable, Callable
from typing import Protocol

from app.domain.errors import AppError
from app.domain.money import NanoTon, format_amount
from app.domain.price import price_of
from app.gateway.budget import Budget, Reservation
from app.gateway.errors import NotAccountableError
from app.network.changes import Changes

MAX_COST = NanoTon(2**53)
"""Nine million coins: no request costs so much, and the log can add up a thousand of these."""

RETRY_S = 1.0

_log = logging.getLogger(__name__)


Charge = tuple[str, int, NanoTon]
"""A model, the adjusted tokens that one request was charged with, and what they cost."""


class SpendingLog(Protocol):
    """Where finished requests and their prices are written down."""

    def record(self, model: str, tokens: int, cost: NanoTon) -> None:
        """Write a charge down, so that the end of this program does not harm it.

        Raises:
            AppError: that is not possible now.
        """


class HeardLog:
    """A log whose charges `hear` is told of, once they are written down."""

    def __init__(self, log: SpendingLog, hear: Callable[[int, NanoTon], None]) -> None:
        self._log = log
        self._hear = hear

    def record(self, model: str, tokens: int, cost: NanoTon) -> None:
        """Write a charge down and tell its adjusted tokens and its cost.

        Raises:
            AppError: it could not be written down.
        """
        self._log.record(model, tokens, cost)
        self._hear(tokens, cost)


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
        self._failed = Changes()
        self._failure: AppError | None = None

    def begin(self, model: str, at_most: NanoTon, price_per_token: int) -> Callable[[int], None]:
        """Hold what a request may cost; call the result once, with the tokens it was charged.

        The price in nanotons is that of the contract which the request is charged on.

        Raises:
            BudgetError: it may cost more than what is left.
            NotAccountableError: the log fails.
        """
        if self._failure is not None:
            raise NotAccountableError(
                "The gateway cannot write down what it spends, so it spends nothing: "
                f"{self._failure}.",
                code="ledger_unavailable",
            )
        reservation = self._budget.reserve(at_most)

        def settle(tokens: int) -> None:
            self._book(reservation, model, tokens, price_per_token)

        return settle

    async def run(self) -> None:
        """Try again what could not be written down, until cancelled; then for the last time."""
        try:
            while True:
                if self._failure is None:
                    await self._failed.beyond(self._failed.count)
                else:
                    await self._sleep(RETRY_S)
                    self._write_waiting()
        finally:
            self._write_last()

    def _book(
        self, reservation: Reservation, model: str, tokens: int, price_per_token: int
    ) -> None:
        cost = NanoTon(min(price_of(tokens, price_per_token), MAX_COST))
        reservation.settle(cost)
        if tokens:
            self._waiting.append((model, tokens, cost))
            self._write_waiting()

    def _write_waiting(self) -> None:
        try:
            while self._waiting:
                self._log.record(*self._waiting[0])
                self._waiting.popleft()
        except AppError as error:
            self._failure = error
            self._failed.notify()
        else:
            self._failure = None

    def _write_last(self) -> None:
        self._write_waiting()
        if self._waiting:
            amount = format_amount(NanoTon(sum(cost for _, _, cost in self._waiting)))
            _log.error("%s are spent but could not be booked: %s", amount, self._failure)
