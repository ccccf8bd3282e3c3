"""The budget: how many coins the gateway may spend, kept ahead of time."""

from app.domain.money import NanoTon, format_amount
from app.gateway.errors import BudgetError


class Budget:
    """Counts what was spent and what running requests may still cost.

    A request starts only if the most it may cost fits beside all others into the limit; the
    part it did not use is free again when it ends. `limit` None means no limit of one's own.

    Whatever was asked for, a worker says in the end what it used, and that is paid. So the last
    answers may take more than the limit; then nothing new starts.
    """

    def __init__(self, limit: NanoTon | None, *, spent: NanoTon = NanoTon(0)) -> None:
        self.limit = limit
        self.spent = spent
        self.reserved = NanoTon(0)

    @property
    def left(self) -> NanoTon | None:
        """What a new request may cost at most, never below 0; None without a limit."""
        if self.limit is None:
            return None
        return NanoTon(max(0, self.limit - self.spent - self.reserved))

    def reserve(self, at_most: NanoTon) -> "Reservation":
        """Hold an amount until the reservation is settled.

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
        self.reserved = NanoTon(self.reserved + at_most)
        return Reservation(self, at_most)


class Reservation:
    """What one running request may cost; made by `Budget.reserve`."""

    def __init__(self, budget: Budget, at_most: NanoTon) -> None:
        self._budget = budget
        self._held = at_most

    def settle(self, cost: NanoTon) -> None:
        """Book what the request cost and free what was held; call it once."""
        self._budget.reserved = NanoTon(self._budget.reserved - self._held)
        self._budget.spent = NanoTon(self._budget.spent + cost)
