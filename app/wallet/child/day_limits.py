"""What was signed in the last 24 hours without asking for the password."""

from collections import deque
from collections.abc import Callable
from typing import Literal

from app.wallet.child.messages import DayLimits

DAY_S = 24 * 3600.0

Kind = Literal["transfers", "relays", "deployments"]


class DayBook:
    """Counts what was spent freely, for each kind of order by itself."""

    def __init__(self, limits: DayLimits, clock: Callable[[], float]) -> None:
        """Count against `limits`; `clock` gives seconds that never go back."""
        self._limits = limits
        self._clock = clock
        self._spent: deque[tuple[float, Kind, int]] = deque()

    def allows(self, kind: Kind, amount: int) -> bool:
        """Tell whether so many nanotons more may be spent without asking."""
        self._forget_old()
        spent = sum(sum_ for _, spent_kind, sum_ in self._spent if spent_kind == kind)
        limit: int = getattr(self._limits, kind)
        return spent + amount <= limit

    def record(self, kind: Kind, amount: int) -> None:
        """Note what was signed without asking."""
        self._spent.append((self._clock(), kind, amount))

    def _forget_old(self) -> None:
        while self._spent and self._spent[0][0] <= self._clock() - DAY_S:
            self._spent.popleft()
