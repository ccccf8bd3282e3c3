"""The budget: how many coins the gateway may spend, kept ahead of time."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from app.domain.money import NanoTon, format_amount
from app.gateway.errors import BudgetError


@dataclass(slots=True)
class Reservation:
    """What one running request may cost, and in the end what it did cost."""

    at_most: NanoTon
    cost: NanoTon = NanoTon(0)


class Budget:
    """Counts what was spent and what running requests may still cost.

    A request starts only if the most it may cost fits beside all others into the limit; the
    part it did not use is free again when it ends. `limit` None means no limit of one's own.
    """

    def __init__(self, limit: NanoTon | None, *, spent: NanoTon = NanoTon(0)) -> None:
        self.limit = limit
        self.spent = spent
        self.reserved = NanoTon(0)

    @property
    def left(self) -> NanoTon | None:
        """What a new request may cost at most; None without a limit."""
        return None if self.limit is None else NanoTon(self.limit - self.spent - self.reserved)

    @contextmanager
    def reserve(self, at_most: NanoTon) -> Iterator[Reservation]:
        """Hold an amount while a request runs, then book what it cost.

        Raises:
            BudgetError: the amount is more than what is left.
        """
        left = self.left
        if left is not None and at_most > left:
            raise BudgetError(
                f"This request may cost {format_amount(at_most)}, and {format_amount(left)} of the "
                "budget is left. Ask for fewer tokens, or start the gateway with a larger budget.",
                code="budget_exceeded",
            )
        reservation = Reservation(at_most)
        self.reserved = NanoTon(self.reserved + at_most)
        try:
            yield reservation
        finally:
            self.reserved = NanoTon(self.reserved - at_most)
            self.spent = NanoTon(self.spent + reservation.cost)
