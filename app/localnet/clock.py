"""Time as a parameter, so that everything that depends on it can be tested without waiting."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol


class Cancellable(Protocol):
    """A timer that was set."""

    def cancel(self) -> None:
        """Never call back."""


@dataclass(frozen=True, slots=True)
class Clock:
    """Seconds that never go back, unix seconds, and a timer."""

    monotonic: Callable[[], float]
    unix: Callable[[], float]
    call_later: Callable[[float, Callable[[], None]], Cancellable]
