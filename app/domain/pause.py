"""Pauses: why this computer takes no jobs, since when, and what ends it.

Times are Unix seconds; nothing here looks at a clock.
"""

from dataclasses import dataclass
from enum import StrEnum


class PauseReason(StrEnum):
    """Who or what pauses, the strongest first; what the owner wants comes before all rules."""

    OWNER = "owner"
    CRASH = "crash"
    BATTERY = "battery"
    PROGRAM = "program"
    GPU_USED = "gpu_used"
    UNLOCKED = "unlocked"
    HOURS = "hours"
    HEAT = "heat"

    @property
    def is_automatic(self) -> bool:
        """Whether a rule made the pause and will end it."""
        return self not in {PauseReason.OWNER, PauseReason.CRASH}


class PauseEnd(StrEnum):
    """What ends a pause of the owner's own; every pause can be ended by hand."""

    ONE_HOUR = "1h"
    THREE_HOURS = "3h"
    LOCK = "lock"
    PROGRAM = "program"
    MORNING = "morning"
    RESUME = "resume"


class BadEnd(StrEnum):
    """How a run ended that did not end well; `what` of the pause after it.

    `PROGRAM`: the program stopped and the computer ran on. `COMPUTER`: it was restarted, or lost
    power. `UNKNOWN`: what is known of that run is damaged.
    """

    PROGRAM = "program"
    COMPUTER = "computer"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class PauseChoice:
    """What the owner asks for; `program` is the one whose end is waited for."""

    end: PauseEnd
    program: str = ""


ONE_HOUR = PauseChoice(PauseEnd.ONE_HOUR)
THREE_HOURS = PauseChoice(PauseEnd.THREE_HOURS)
UNTIL_LOCK = PauseChoice(PauseEnd.LOCK)
UNTIL_MORNING = PauseChoice(PauseEnd.MORNING)
UNTIL_RESUME = PauseChoice(PauseEnd.RESUME)


def until_program_ends(program: str) -> PauseChoice:
    """Pause until no program of that name runs any more."""
    return PauseChoice(PauseEnd.PROGRAM, program)


@dataclass(frozen=True, slots=True)
class Pause:
    """The pause that counts now.

    `until_utc` is when it ends by itself, None if that is not known. `what` is the program, the
    temperature at which the card was (a number of °C), or the percentage and so on that explains
    the reason; plain text of foreign origin. `end` matters for the owner's own pauses only.
    """

    reason: PauseReason
    since_utc: float
    until_utc: float | None = None
    what: str = ""
    end: PauseEnd = PauseEnd.RESUME


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What goes on around this program; None where the system cannot tell.

    `programs` are the names of all running programs. `full_screen` is the program that fills the
    screen, "" if none does. `gpu_memory_of_others` is in bytes. `lost_gpu` is the name of a card
    that was there and is gone.
    """

    is_on_battery: bool | None = None
    is_locked: bool | None = None
    programs: frozenset[str] | None = None
    full_screen: str | None = None
    temperature_c: float | None = None
    gpu_memory_of_others: int | None = None
    lost_gpu: str = ""
