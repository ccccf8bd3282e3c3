"""When this computer pauses by itself, and when such a pause ends."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import time, tzinfo

from app.domain.hours import Window, next_time, read_windows, time_of_day
from app.domain.pause import Pause, PauseReason, Surroundings
from app.domain.settings import Settings

SENSOR_PATIENCE_S = 600.0
"""A card that rests and no longer tells its temperature is trusted again after this."""

_GIB = 2**30


@dataclass(frozen=True, slots=True)
class PauseRules:
    """The owner's rules; program names are compared without case.

    `gpu_used_bytes` 0 and no `windows` mean that there is no such rule.
    """

    on_battery: bool = True
    when_unlocked: bool = False
    for_full_screen: bool = True
    programs: frozenset[str] = frozenset()
    program_rest_s: float = 300.0
    gpu_used_bytes: int = 0
    hot_c: float = 84.0
    cool_c: float = 75.0
    windows: tuple[Window, ...] = ()
    morning: time = time(8)
    zone: tzinfo | None = None

    def named_program(self, around: Surroundings) -> str:
        """Return the running program for which to pause, "" if there is none."""
        listed = [name for name in around.programs or () if name.casefold() in self.programs]
        if listed:
            return min(listed)
        return (around.full_screen or "") if self.for_full_screen else ""


def pause_rules(settings: Settings, zone: tzinfo | None = None) -> PauseRules:
    """Return the rules that the settings state."""
    return PauseRules(
        on_battery=settings.pauses_on_battery,
        when_unlocked=settings.pauses_when_unlocked,
        for_full_screen=settings.pauses_for_full_screen,
        programs=frozenset(name.casefold() for name in settings.pause_programs),
        program_rest_s=settings.program_rest_min * 60.0,
        gpu_used_bytes=int(settings.gpu_used_gib * _GIB),
        hot_c=settings.hot_c,
        cool_c=settings.cool_c,
        windows=read_windows(settings.hours),
        morning=settings.morning_time,
        zone=zone,
    )


Judge = Callable[[PauseRules, Surroundings, float, Pause | None], Pause | None]
"""Takes rules, surroundings, the time and the pause that was held; returns the one that holds."""


def _battery(
    rules: PauseRules, around: Surroundings, now_utc: float, held: Pause | None
) -> Pause | None:
    if not (rules.on_battery and around.is_on_battery):
        return None
    return held or Pause(PauseReason.BATTERY, now_utc)


def _program(
    rules: PauseRules, around: Surroundings, now_utc: float, held: Pause | None
) -> Pause | None:
    name = rules.named_program(around)
    if not name:
        return _resting(rules, now_utc, held)
    since = held.since_utc if held else now_utc
    return Pause(PauseReason.PROGRAM, since, None, name)


def _gpu_used(
    rules: PauseRules, around: Surroundings, now_utc: float, held: Pause | None
) -> Pause | None:
    if not rules.gpu_used_bytes or (around.gpu_memory_of_others or 0) <= rules.gpu_used_bytes:
        return _resting(rules, now_utc, held)
    return Pause(PauseReason.GPU_USED, held.since_utc if held else now_utc)


def _resting(rules: PauseRules, now_utc: float, held: Pause | None) -> Pause | None:
    """Wait a while after the end of a program: it may come back, and its files are still warm."""
    if held is None:
        return None
    until = now_utc + rules.program_rest_s if held.until_utc is None else held.until_utc
    return replace(held, until_utc=until) if now_utc < until else None


def _unlocked(
    rules: PauseRules, around: Surroundings, now_utc: float, held: Pause | None
) -> Pause | None:
    if not rules.when_unlocked or around.is_locked is not False:
        return None
    return held or Pause(PauseReason.UNLOCKED, now_utc)


def _hours(
    rules: PauseRules, _around: Surroundings, now_utc: float, held: Pause | None
) -> Pause | None:
    now = time_of_day(now_utc, rules.zone)
    if not rules.windows or any(window.contains(now) for window in rules.windows):
        return None
    until = min(next_time(window.start, now_utc, rules.zone) for window in rules.windows)
    since = held.since_utc if held else now_utc
    return Pause(PauseReason.HOURS, since, until)


def _heat(
    rules: PauseRules, around: Surroundings, now_utc: float, held: Pause | None
) -> Pause | None:
    """Rest from one temperature on, and continue only below another one."""
    now_c = around.temperature_c
    if now_c is None:
        waits = held is not None and now_utc - held.since_utc < SENSOR_PATIENCE_S
        return held if waits else None
    if now_c < rules.cool_c or (held is None and now_c < rules.hot_c):
        return None
    return held or Pause(PauseReason.HEAT, now_utc, None, f"{now_c:.0f}")


JUDGES: dict[PauseReason, Judge] = {
    PauseReason.BATTERY: _battery,
    PauseReason.PROGRAM: _program,
    PauseReason.GPU_USED: _gpu_used,
    PauseReason.UNLOCKED: _unlocked,
    PauseReason.HOURS: _hours,
    PauseReason.HEAT: _heat,
}
"""What decides about each automatic pause."""
