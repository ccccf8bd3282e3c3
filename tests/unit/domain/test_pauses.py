"""Which pause counts, and what ends it."""

from dataclasses import replace
from datetime import UTC, datetime, time

import pytest

from app.domain.hours import read_windows
from app.domain.pause import (
    ONE_HOUR,
    THREE_HOURS,
    UNTIL_LOCK,
    UNTIL_MORNING,
    UNTIL_RESUME,
    BadEnd,
    Pause,
    PauseEnd,
    PauseReason,
    Surroundings,
    until_program_ends,
)
from app.domain.pause_rules import SENSOR_PATIENCE_S, PauseRules, pause_rules
from app.domain.pauses import Pauses
from app.domain.settings import DEFAULTS

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC).timestamp()
RULES = PauseRules(zone=UTC, programs=frozenset({"starfall.exe"}), gpu_used_bytes=2**30)
NOTHING = Surroundings(
    is_on_battery=False, is_locked=False, programs=frozenset(), full_screen="", temperature_c=50.0
)
BATTERY = replace(NOTHING, is_on_battery=True)
STARFALL = replace(NOTHING, programs=frozenset({"bash", "Starfall.exe"}))


class Story:
    """Pauses and a clock."""

    def __init__(self, rules: PauseRules = RULES) -> None:
        self.pauses = Pauses(rules)
        self.now = NOON

    def after(self, seconds: float, around: Surroundings = NOTHING) -> Pause | None:
        self.now += seconds
        self.pauses.observe(around, self.now)
        return self.pauses.present()

    def hot(self, temperature_c: float | None) -> Pause | None:
        return self.after(2, replace(NOTHING, temperature_c=temperature_c))


def _reason(pause: Pause | None) -> PauseReason | None:
    return None if pause is None else pause.reason


def test_without_a_reason_there_is_no_pause() -> None:
    assert Story().after(0) is None
    assert Story().after(0, Surroundings()) is None


@pytest.mark.parametrize(("choice", "seconds"), [(ONE_HOUR, 3600), (THREE_HOURS, 3 * 3600)])
def test_a_pause_of_some_hours_ends_by_itself(choice: object, seconds: float) -> None:
    story = Story()
    story.pauses.choose(choice, story.now)  # type: ignore[arg-type]
    pause = story.after(seconds - 1)
    assert pause == Pause(PauseReason.OWNER, NOON, NOON + seconds, "", pause.end)  # type: ignore[union-attr]
    assert story.after(1) is None


def test_a_pause_until_the_morning() -> None:
    story = Story(replace(RULES, morning=time(7, 30)))
    story.pauses.choose(UNTIL_MORNING, story.now)
    pause = story.after(0)
    assert pause is not None
    assert pause.until_utc == NOON + 19.5 * 3600


def test_a_pause_until_the_screen_is_locked() -> None:
    story = Story()
    story.pauses.choose(UNTIL_LOCK, story.now)
    assert _reason(story.after(10**6)) is PauseReason.OWNER
    assert _reason(story.after(1, Surroundings())) is PauseReason.OWNER
    assert story.after(1, replace(NOTHING, is_locked=True)) is None


def test_a_pause_until_a_program_ends() -> None:
    story = Story(replace(RULES, programs=frozenset()))
    story.pauses.choose(until_program_ends("starfall.EXE"), story.now)
    assert _reason(story.after(1, STARFALL)) is PauseReason.OWNER
    pause = story.after(1, Surroundings())
    assert pause is not None
    assert (pause.end, pause.what) == (PauseEnd.PROGRAM, "starfall.EXE")
    assert story.after(1) is None


def test_a_pause_without_an_end_ends_by_hand_only() -> None:
    story = Story()
    story.pauses.choose(UNTIL_RESUME, story.now)
    assert _reason(story.after(10**8, replace(NOTHING, is_locked=True))) is PauseReason.OWNER
    story.pauses.resume()
    assert story.after(0) is None


def test_the_owner_s_own_pause_is_stronger_than_the_end_of_a_rule() -> None:
    story = Story()
    assert _reason(story.after(1, BATTERY)) is PauseReason.BATTERY
    story.pauses.choose(ONE_HOUR, story.now)
    assert _reason(story.after(1, BATTERY)) is PauseReason.OWNER
    assert _reason(story.after(1)) is PauseReason.OWNER
    assert _reason(story.after(3600, BATTERY)) is PauseReason.BATTERY


def test_resuming_overrules_a_rule_until_its_cause_is_over_once() -> None:
    story = Story()
    story.after(1, BATTERY)
    story.pauses.resume()
    assert story.after(1, BATTERY) is None
    assert story.after(1) is None
    assert _reason(story.after(1, BATTERY)) is PauseReason.BATTERY


def test_overruling_one_program_does_not_overrule_another() -> None:
    story = Story()
    story.after(1, STARFALL)
    story.pauses.resume()
    assert story.after(1, STARFALL) is None
    other = replace(STARFALL, programs=frozenset(), full_screen="Elsewhere")
    pause = story.after(1, other)
    assert pause is not None
    assert pause.what == "Elsewhere"


def test_heat_is_not_overruled() -> None:
    story = Story()
    assert _reason(story.hot(84)) is PauseReason.HEAT
    story.pauses.resume()
    assert _reason(story.hot(84)) is PauseReason.HEAT


def test_a_hot_card_rests_until_it_is_well_below() -> None:
    story = Story()
    assert story.hot(83.9) is None
    pause = story.hot(84.4)
    assert pause == Pause(PauseReason.HEAT, story.now, None, "84")
    assert story.hot(90) == pause
    assert story.hot(75) == pause
    assert story.hot(74.9) is None
    assert story.hot(83.9) is None


def test_a_sensor_that_falls_silent_does_not_hold_a_pause_for_ever() -> None:
    story = Story()
    story.hot(90)
    assert _reason(story.hot(None)) is PauseReason.HEAT
    assert story.after(SENSOR_PATIENCE_S, replace(NOTHING, temperature_c=None)) is None


def test_sharing_continues_some_minutes_after_a_program() -> None:
    story = Story()
    pause = story.after(5, STARFALL)
    assert pause == Pause(PauseReason.PROGRAM, story.now, None, "Starfall.exe")
    since = story.now
    pause = story.after(1000)
    assert pause == Pause(PauseReason.PROGRAM, since, story.now + 300, "Starfall.exe")
    assert story.after(100, STARFALL) == Pause(PauseReason.PROGRAM, since, None, "Starfall.exe")
    story.after(1)
    assert _reason(story.after(299)) is PauseReason.PROGRAM
    assert story.after(1) is None


def test_any_full_screen_program_pauses_if_wanted() -> None:
    film = replace(NOTHING, full_screen="film")
    assert _reason(Story().after(1, film)) is PauseReason.PROGRAM
    assert Story(replace(RULES, for_full_screen=False)).after(1, film) is None


def test_other_programs_in_the_gpu_s_memory() -> None:
    story = Story(replace(RULES, program_rest_s=0))
    used = replace(NOTHING, gpu_memory_of_others=2**30 + 1)
    assert story.after(1, replace(used, gpu_memory_of_others=2**30)) is None
    assert _reason(story.after(1, used)) is PauseReason.GPU_USED
    assert story.after(1) is None
    assert Story(replace(RULES, gpu_used_bytes=0)).after(1, used) is None


def test_sharing_only_while_the_screen_is_locked() -> None:
    story = Story(replace(RULES, when_unlocked=True))
    assert _reason(story.after(1)) is PauseReason.UNLOCKED
    assert story.after(1, replace(NOTHING, is_locked=None)) is None
    assert story.after(1, replace(NOTHING, is_locked=True)) is None


def test_hours_of_sharing() -> None:
    story = Story(replace(RULES, windows=read_windows("22:00-07:00, 13:00-14:00")))
    pause = story.after(0)
    assert pause == Pause(PauseReason.HOURS, NOON, NOON + 3600)
    assert story.after(3600) is None
    pause = story.after(3600)
    assert pause == Pause(PauseReason.HOURS, NOON + 7200, NOON + 10 * 3600)


def test_of_several_rules_the_longest_counts() -> None:
    rules = replace(RULES, windows=read_windows("13:00-14:00"))
    story = Story(rules)
    assert _reason(story.after(0, replace(BATTERY, temperature_c=90))) is PauseReason.BATTERY
    story = Story(rules)
    story.after(0, STARFALL)
    assert _reason(story.after(1)) is PauseReason.HOURS  # the program's rest ends earlier


def test_after_a_crash_only_the_owner_resumes() -> None:
    story = Story()
    story.pauses.crashed(BadEnd.COMPUTER, NOON - 500, NOON)
    assert story.after(10**6) == Pause(PauseReason.CRASH, NOON - 500, what=BadEnd.COMPUTER)
    story.pauses.resume()
    assert story.after(0) is None


def test_a_clock_that_jumps_makes_no_pause_longer() -> None:
    story = Story()
    story.pauses.choose(ONE_HOUR, story.now)
    story.pauses.clock_jumped(-86_400)
    story.now -= 86_400
    assert _reason(story.after(3599)) is PauseReason.OWNER
    assert story.after(1) is None


def test_a_time_of_day_does_not_move_with_the_clock() -> None:
    story = Story()
    story.pauses.choose(UNTIL_MORNING, story.now)
    before = story.pauses.own
    story.pauses.clock_jumped(3600)
    assert story.pauses.own == before
    story.after(0, STARFALL)
    story.after(1)
    story.pauses.resume()
    story.pauses.clock_jumped(3600)
    story.now += 3600
    assert story.after(299) is None  # still overruled, still resting


def test_a_pause_is_kept_over_a_restart() -> None:
    kept = Pause(PauseReason.OWNER, NOON, None, "", PauseEnd.RESUME)
    pauses = Pauses(RULES, kept)
    assert pauses.present() == pauses.own == kept


def test_the_rules_are_the_settings() -> None:
    rules = pause_rules(
        DEFAULTS.with_values(
            {"pause_programs": ["OBS"], "gpu_used_gib": 1.5, "hours": "10:00-11:00"}
        ),
        UTC,
    )
    assert rules.programs == {"obs"}
    assert rules.gpu_used_bytes == 3 * 2**29
    assert rules.windows == read_windows("10:00-11:00")
    assert (rules.hot_c, rules.cool_c, rules.program_rest_s) == (84, 75, 300)
    assert (rules.on_battery, rules.when_unlocked, rules.for_full_screen) == (True, False, True)
    assert PauseReason.HEAT.is_automatic
    assert not PauseReason.CRASH.is_automatic
