"""What a system can tell of the person in front of it."""

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Presence:
    """What the system tells of its user; None where it does not.

    `idle_s` counts from the last key or movement of the mouse. `is_kept_awake`: a program, such as
    one that shows a film, asks for the screen to stay on.
    """

    is_locked: bool | None = None
    idle_s: float | None = None
    is_kept_awake: bool | None = None


class Session(Protocol):
    """The session of this user; the call blocks, seconds at worst."""

    def look(self) -> Presence:
        """Ask the system."""
