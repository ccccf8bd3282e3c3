"""All pauses together: the owner's own, the one after a crash, and those of the rules."""

from dataclasses import replace

from app.domain.hours import next_time
from app.domain.pause import BadEnd, Pause, PauseChoice, PauseEnd, PauseReason, Surroundings
from app.domain.pause_rules import JUDGES, PauseRules

_HOUR_S = 3600.0
_DURATIONS_S = {PauseEnd.ONE_HOUR: _HOUR_S, PauseEnd.THREE_HOURS: 3 * _HOUR_S}
_STRENGTH = {reason: strength for strength, reason in enumerate(PauseReason)}


class Pauses:
    """Knows which pause counts.

    The owner's own pause ends only by itself or by the owner, whatever the rules say meanwhile.
    When the owner resumes, rules that hold at that moment are overruled until what they watch is
    over once; heat is not overruled.
    """

    def __init__(self, rules: PauseRules, own: Pause | None = None) -> None:
        self.rules = rules
        self._own = own
        self._automatic: dict[PauseReason, Pause] = {}
        self._overruled: dict[PauseReason, str] = {}

    @property
    def own(self) -> Pause | None:
        """The pause that is not of a rule, to be kept over a restart."""
        return self._own

    def present(self) -> Pause | None:
        """Return the pause that counts, None if jobs are taken.

        Of several automatic ones it is the one that will last longest as far as one can know.
        """
        if self._own is not None:
            return self._own
        counting = [each for each in self._automatic.values() if not self._is_overruled(each)]
        return min(counting, key=_rank, default=None)

    def choose(self, choice: PauseChoice, now_utc: float) -> None:
        """Pause as the owner says; a pause that was there is replaced."""
        until = None
        if choice.end in _DURATIONS_S:
            until = now_utc + _DURATIONS_S[choice.end]
        elif choice.end is PauseEnd.MORNING:
            until = next_time(self.rules.morning, now_utc, self.rules.zone)
        self._own = Pause(PauseReason.OWNER, now_utc, until, choice.program, choice.end)

    def crashed(self, end: BadEnd, at_utc: float, now_utc: float) -> None:
        """Pause until the owner has looked, because the last run did not end well."""
        self._own = Pause(PauseReason.CRASH, at_utc or now_utc, what=end)

    def resume(self) -> None:
        """Share again, as the owner says."""
        self._own = None
        self._overruled = {
            reason: pause.what
            for reason, pause in self._automatic.items()
            if reason is not PauseReason.HEAT
        }

    def observe(self, around: Surroundings, now_utc: float) -> None:
        """Take note of what goes on and what time it is."""
        self._end_own(around, now_utc)
        for reason, judge in JUDGES.items():
            pause = judge(self.rules, around, now_utc, self._automatic.get(reason))
            if pause is None:
                self._automatic.pop(reason, None)
                self._overruled.pop(reason, None)
            else:
                self._automatic[reason] = pause

    def clock_jumped(self, by_s: float) -> None:
        """Let pauses of so many minutes last as long as meant; times of day stay."""
        if self._own is not None and self._own.end is not PauseEnd.MORNING:
            self._own = _moved(self._own, by_s)
        for reason, pause in self._automatic.items():
            if reason is not PauseReason.HOURS:
                self._automatic[reason] = _moved(pause, by_s)

    def _end_own(self, around: Surroundings, now_utc: float) -> None:
        own = self._own
        if own is None:
            return
        is_over = own.until_utc is not None and now_utc >= own.until_utc
        if own.end is PauseEnd.LOCK:
            is_over = around.is_locked is True
        elif own.end is PauseEnd.PROGRAM and around.programs is not None:
            running = {name.casefold() for name in around.programs}
            is_over = own.what.casefold() not in running
        if is_over:
            self._own = None

    def _is_overruled(self, pause: Pause) -> bool:
        return self._overruled.get(pause.reason) == pause.what


def _rank(pause: Pause) -> tuple[bool, float, int]:
    """Order pauses: no known end first, then the latest end, then by strength."""
    has_end = pause.until_utc is not None
    return has_end, -(pause.until_utc or 0.0), _STRENGTH[pause.reason]


def _moved(pause: Pause, by_s: float) -> Pause:
    until = None if pause.until_utc is None else pause.until_utc + by_s
    return replace(pause, since_utc=pause.since_utc + by_s, until_utc=until)
