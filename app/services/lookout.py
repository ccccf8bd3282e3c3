"""Looks around for the desk: power, person, programs and cards, each as often as it is worth."""

import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Protocol

from app.desktop.power import PowerSource, is_on_battery
from app.desktop.presence import Session
from app.desktop.programs import Programs, full_screen_program, running_programs
from app.desktop.session import look_at_session
from app.domain.gpu import Gpu, GpuState, Hardware
from app.domain.pause import Pause, PauseEnd, Surroundings
from app.domain.settings import Settings

POWER_EVERY_S = 5.0
SESSION_EVERY_S = 4.0
FULL_SCREEN_EVERY_S = 4.0
PROGRAMS_EVERY_S = 10.0
"""Reading the list of all programs costs some tens of milliseconds."""

RELAXED_S = 40.0
"""So old may be what only the menu of pauses shows."""


@dataclass(frozen=True, slots=True)
class Interest:
    """What a rule or a pause of the owner waits for; the rest is looked at seldom."""

    lock: bool = True
    programs: bool = True


EVERYTHING = Interest()


def interest(settings: Settings, pause: Pause | None) -> Interest:
    """Say what has to be noticed soon under these settings and this pause."""
    end = None if pause is None else pause.end
    return Interest(
        lock=settings.pauses_when_unlocked or end is PauseEnd.LOCK,
        programs=bool(settings.pause_programs) or end is PauseEnd.PROGRAM,
    )


class Cards(Protocol):
    """What watches the cards."""

    @property
    def hardware(self) -> Hardware:
        """What was seen last."""


class SystemLookout:
    """Asks the system; answers are kept until they are too old. Every source may be missing."""

    def __init__(
        self,
        *,
        power: PowerSource | None = None,
        session: Session | None = None,
        programs: Programs | None = None,
        cards: Cards | None = None,
        interest: Callable[[], Interest] = lambda: EVERYTHING,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._power = power
        self._session = session
        self._programs = programs
        self._cards = cards
        self._interest = interest
        self._clock = clock
        self._asked_at: dict[str, float] = {}
        self._seen = Surroundings()

    async def look(self) -> Surroundings:
        """Return what goes on."""
        if self._power is not None and self._is_due("power", POWER_EVERY_S):
            self._seen = replace(self._seen, is_on_battery=await is_on_battery(self._power))
        interest = self._interest()
        session_every_s = SESSION_EVERY_S if interest.lock else RELAXED_S
        if self._session is not None and self._is_due("session", session_every_s):
            presence = await look_at_session(self._session)
            self._seen = replace(self._seen, is_locked=presence.is_locked)
        if self._programs is not None:
            every_s = PROGRAMS_EVERY_S if interest.programs else RELAXED_S
            await self._look_at_programs(self._programs, every_s)
        return with_cards(self._seen, self._cards.hardware) if self._cards else self._seen

    async def _look_at_programs(self, programs: Programs, every_s: float) -> None:
        if self._is_due("full screen", FULL_SCREEN_EVERY_S):
            self._seen = replace(self._seen, full_screen=await full_screen_program(programs))
        if self._is_due("programs", every_s):
            self._seen = replace(self._seen, programs=await running_programs(programs))

    def _is_due(self, what: str, every_s: float) -> bool:
        now = self._clock()
        if now - self._asked_at.get(what, -every_s) < every_s:
            return False
        self._asked_at[what] = now
        return True


def with_cards(around: Surroundings, hardware: Hardware) -> Surroundings:
    """Add what the cards tell: the hottest, and what others hold on the fullest.

    A processor that stands in for a card looks after its own heat.
    """
    cards = [gpu for gpu in hardware.gpus if not gpu.info.is_cpu]
    return replace(
        around,
        temperature_c=max(_known(cards, "temperature_c"), default=None),
        gpu_memory_of_others=_whole(max(_known(cards, "memory_others"), default=None)),
        lost_gpu=next((gpu.info.name for gpu in cards if gpu.state is GpuState.LOST), ""),
    )


def _known(cards: list[Gpu], name: str) -> list[float]:
    latest = (gpu.latest for gpu in cards if gpu.state is not GpuState.LOST)
    values = (getattr(reading, name) for reading in latest if reading is not None)
    return [value for value in values if value is not None]


def _whole(value: float | None) -> int | None:
    return None if value is None else int(value)
