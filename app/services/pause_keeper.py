"""Holds the pauses of the owner and of the rules, and has the node obey them."""

import asyncio
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import tzinfo

from app.domain.pause import (
    UNTIL_RESUME,
    BadEnd,
    Pause,
    PauseChoice,
    PauseReason,
    Surroundings,
)
from app.domain.pause_rules import PauseRules, pause_rules
from app.domain.pauses import Pauses
from app.domain.settings import Settings
from app.services.node_rest import NodeRest, RestingNode, Wish

PROGRAM_FINISH_S = 5.0
"""A game that starts needs the memory: jobs have no more time than this then."""

LOWER_HEAT_C = 5
"""After a crash the card rests so many degrees earlier."""

_UNLOADING = frozenset(
    {PauseReason.PROGRAM, PauseReason.GPU_USED, PauseReason.BATTERY, PauseReason.HOURS}
)


class PauseKeeper:
    """Knows which pause counts and what it means for the node.

    Pauses for programs, on battery and outside of the hours unload the engine; those of the owner
    do if the settings say so, and "Free the GPU now" always does.
    """

    def __init__(
        self,
        settings: Callable[[], Settings],
        *,
        clock: Callable[[], float] = time.time,
        zone: tzinfo | None = None,
    ) -> None:
        self.rest = NodeRest()
        self.is_freed = False
        self.freeing_since_utc: float | None = None
        self.finish_by_utc: float | None = None
        self.has_lower_limits = False
        self._settings = settings
        self._clock = clock
        self._zone = zone
        self._pauses = Pauses(self._rules())
        self._around = Surroundings()
        self._cut_at = 0.0

    @property
    def present(self) -> Pause | None:
        """The pause that counts."""
        return self._pauses.present()

    @property
    def own(self) -> Pause | None:
        """The pause that is to be kept over a restart."""
        return self._pauses.own

    @property
    def is_unloading(self) -> bool:
        """Whether the engine is not wanted now."""
        pause = self.present
        if pause is None:
            return False
        by_rule = pause.reason in _UNLOADING or self._settings().unloads_when_paused
        return self.is_freed or by_rule

    def restore(self, own: Pause | None, *, is_freed: bool) -> None:
        """Go on with what was before a restart."""
        self.has_lower_limits = own is not None and own.reason is PauseReason.CRASH
        self._pauses = Pauses(self._rules(), own)
        self.is_freed = is_freed and own is not None
        self._apply()

    def crashed(self, end: BadEnd, at_utc: float) -> None:
        """Begin with a pause and lower limits."""
        self.has_lower_limits = True
        self._pauses.rules = self._rules()
        self._pauses.crashed(end, at_utc, self._clock())
        self._apply()

    def choose(self, choice: PauseChoice) -> None:
        """Pause as the owner says."""
        self._pauses.choose(choice, self._clock())
        self.observe(self._around)

    def resume(self) -> None:
        """End all pauses but one for heat."""
        self._pauses.resume()
        self._apply()

    async def free(self, node: RestingNode | None) -> None:
        """Unload the engine now and pause, if there is no pause, until the owner resumes."""
        if self.present is None:
            self._pauses.choose(UNTIL_RESUME, self._clock())
        self.is_freed = True
        self.freeing_since_utc = self._clock()
        try:
            if node is not None:
                await self.rest.free(node)
        finally:
            self.freeing_since_utc = None
            self._apply()

    def observe(self, around: Surroundings) -> None:
        """Take note of what goes on and what time it is."""
        self._around = around
        self._pauses.observe(around, self._clock())
        self._apply()

    def settings_changed(self) -> None:
        """Follow other rules."""
        self._pauses.rules = self._rules()
        self.observe(self._around)

    def clock_jumped(self, by_s: float) -> None:
        """Somebody has set the clock."""
        self._pauses.clock_jumped(by_s)

    def _apply(self) -> None:
        pause = self.present
        if pause is None:
            self.is_freed = False
            self.finish_by_utc = None
            self.rest.want(Wish())
            return
        if self.rest.wish.is_open:
            self._begin(pause)
        self.rest.want(Wish(is_open=False, is_unloaded=self.is_unloading, finish_by=self._cut_at))

    def _begin(self, pause: Pause) -> None:
        finish_s = float(self._settings().finish_s)
        if pause.reason in {PauseReason.PROGRAM, PauseReason.GPU_USED}:
            finish_s = min(finish_s, PROGRAM_FINISH_S)
        self.finish_by_utc = self._clock() + finish_s
        self._cut_at = _loop_time() + finish_s

    def _rules(self) -> PauseRules:
        rules = pause_rules(self._settings(), self._zone)
        if not self.has_lower_limits:
            return rules
        return replace(rules, hot_c=rules.hot_c - LOWER_HEAT_C, cool_c=rules.cool_c - LOWER_HEAT_C)


def _loop_time() -> float:
    return asyncio.get_running_loop().time()
