"""How long to wait before the next attempt to connect."""

import random
from collections.abc import Callable
from dataclasses import dataclass, field

FIRST_DELAY_S = 1.0
LONGEST_DELAY_S = 25.0
"""With proof of work and handshake a restarted proxy is met again within 30 s."""

_SHORTEST_SHARE = 0.5


@dataclass(slots=True)
class Backoff:
    """Delays that double from `first_s` to `longest_s`, each shortened at random by up to half.

    The random part keeps many workers from coming back to a restarted proxy at the same moment.
    """

    first_s: float = FIRST_DELAY_S
    longest_s: float = LONGEST_DELAY_S
    rng: Callable[[], float] = random.random
    _next_s: float = field(default=0.0, init=False)

    def next_delay_s(self) -> float:
        """Return the seconds to wait now, at most `longest_s`; the following wait is longer."""
        full = self._next_s or self.first_s
        self._next_s = min(full * 2, self.longest_s)
        return full * (_SHORTEST_SHARE + (1 - _SHORTEST_SHARE) * self.rng())

    def reset(self) -> None:
        """Start again with the shortest delay: the last attempt succeeded."""
        self._next_s = 0.0
