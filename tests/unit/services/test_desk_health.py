from dataclasses import dataclass, field

import pytest

from app.domain.job import JobId
from app.domain.pause import Surroundings
from app.engine.health import EngineFailure
from app.services.clock_watch import Clocks
from app.services.desk_health import LOW_DISK_BYTES, VIOLATION_WINDOW_S, DeskHealth
from app.services.desk_state import TroubleAction, TroubleKind
from app.services.troubles import clock_notice
from app.storage.settings_file import SettingsFileError
from tests.unit.services.desk_parts import NOON, FakeEngine, SetClock

LOST = Surroundings(lost_gpu="RTX 4090")
ALL_WELL = Surroundings()


@dataclass
class Story:
    free_bytes: int | None = None
    wall: SetClock = field(default_factory=SetClock)

    def __post_init__(self) -> None:
        clocks = Clocks(self.wall, self.wall, self.wall)
        self.health = DeskHealth(clocks, lambda: self.free_bytes)

    def look(self, around: Surroundings = ALL_WELL) -> TroubleKind | None:
        self.health.look(None, around)
        return self.kind

    @property
    def kind(self) -> TroubleKind | None:
        return self.health.trouble.kind if self.health.trouble else None


@pytest.fixture
def story() -> Story:
    return Story()


def test_the_weightiest_is_shown_and_the_others_are_not_lost(story: Story) -> None:
    story.health.look_at_settings(["There is no key 'x'."])
    assert story.kind is TroubleKind.SETTINGS
    assert story.look(LOST) is TroubleKind.GPU_LOST
    story.free_bytes = LOW_DISK_BYTES - 1
    assert story.look(LOST) is TroubleKind.DISK_FULL
    story.free_bytes = LOW_DISK_BYTES
    assert story.look(LOST) is TroubleKind.GPU_LOST
    assert story.look() is TroubleKind.SETTINGS
    story.health.look_at_settings([])
    assert story.kind is None


def test_what_was_closed_stays_away_until_it_happens_again(story: Story) -> None:
    assert story.look(LOST) is TroubleKind.GPU_LOST
    story.health.dismiss()
    assert story.look(LOST) is None
    assert story.look() is None
    assert story.look(LOST) is TroubleKind.GPU_LOST


def test_a_disk_that_fills_further_is_not_told_again(story: Story) -> None:
    story.free_bytes = 100 << 20
    story.look()
    story.health.dismiss()
    story.free_bytes = 50 << 20
    assert story.look() is None


def test_other_words_about_the_same_are_new(story: Story) -> None:
    story.health.warn(clock_notice(60, NOON))
    story.health.dismiss()
    story.health.warn(clock_notice(60, NOON))
    assert story.kind is None
    story.health.warn(clock_notice(-7200, NOON))
    assert story.kind is TroubleKind.CLOCK


def test_errors_that_stop_nothing_are_told_with_a_way_out(story: Story) -> None:
    story.health.warn_of(SettingsFileError("it cannot be read"))
    trouble = story.health.trouble
    assert trouble is not None
    assert (trouble.kind, trouble.blocks) == (TroubleKind.SETTINGS, False)
    assert trouble.action is TroubleAction.OPEN_SETTINGS
    story.health.begin_anew()
    story.health.warn_of(PermissionError(13, "Permission denied"))
    assert story.health.trouble is not None
    assert "Permission denied" in story.health.trouble.sentence


def test_the_age_is_that_of_the_first_time(story: Story) -> None:
    story.look(LOST)
    story.wall.now += 60
    story.look(LOST)
    assert story.health.trouble is not None
    assert story.health.trouble.since_utc == NOON
    assert story.health.trouble.what == "RTX 4090"


def _break_rules(engine: FakeEngine, what: str = "it sent nonsense") -> None:
    failure = EngineFailure(what, was_ready=True, job_ids=(JobId("ab"),), is_violation=True)
    engine.violations = (*engine.violations, failure)


def test_a_broken_rule_is_told_with_its_job_and_a_second_one_takes_a_pause(story: Story) -> None:
    engine = FakeEngine()
    story.health.look(engine, ALL_WELL)
    _break_rules(engine)
    story.health.look(engine, ALL_WELL)
    assert story.health.trouble is not None
    assert story.health.trouble.kind is TroubleKind.SECURITY
    assert story.health.trouble.sentence == (
        "The engine broke its rules during ab: it sent nonsense; it was replaced."
    )
    story.health.look(engine, ALL_WELL)
    assert not story.health.takes_pause()
    _break_rules(engine)
    story.health.look(engine, ALL_WELL)
    assert story.health.takes_pause()
    assert not story.health.takes_pause()


def test_rules_broken_long_ago_count_no_more(story: Story) -> None:
    engine = FakeEngine()
    _break_rules(engine)
    story.health.look(engine, ALL_WELL)
    story.wall.now += VIOLATION_WINDOW_S + 1
    _break_rules(engine)
    story.health.look(engine, ALL_WELL)
    assert not story.health.takes_pause()


def test_a_new_engine_s_first_violation_is_seen(story: Story) -> None:
    for engine in (FakeEngine(), FakeEngine()):
        _break_rules(engine, f"{id(engine)}")
        story.health.look(engine, ALL_WELL)
    assert story.health.takes_pause()
