from collections.abc import AsyncIterator
from dataclasses import replace

import pytest
import pytest_asyncio

from app.domain.pause import ONE_HOUR, UNTIL_RESUME, BadEnd, Pause, PauseReason, Surroundings
from app.domain.settings import DEFAULTS, Settings
from app.services.node_rest import Wish
from app.services.pause_keeper import PROGRAM_FINISH_S, PauseKeeper
from tests.unit.services.desk_parts import NOON, FakeNode, SetClock

pytestmark = pytest.mark.asyncio

BATTERY = Surroundings(is_on_battery=True)
GAME = Surroundings(full_screen="Starfall", programs=frozenset())
QUIET = Surroundings(full_screen="", programs=frozenset(), is_on_battery=False)


class Scene:
    def __init__(self) -> None:
        self.clock = SetClock()
        self.settings: Settings = DEFAULTS
        self.keeper = PauseKeeper(lambda: self.settings, clock=self.clock)

    @property
    def wish(self) -> Wish:
        return self.keeper.rest.wish

    @property
    def reason(self) -> PauseReason | None:
        return None if self.keeper.present is None else self.keeper.present.reason


@pytest_asyncio.fixture
async def scene() -> AsyncIterator[Scene]:
    yield Scene()


async def test_at_first_jobs_are_taken(scene: Scene) -> None:
    assert scene.wish == Wish()
    assert scene.reason is None
    assert not scene.keeper.is_unloading


async def test_a_pause_of_the_owner_keeps_the_engine(scene: Scene) -> None:
    scene.keeper.choose(ONE_HOUR)
    assert (scene.wish.is_open, scene.wish.is_unloaded) == (False, False)
    assert scene.keeper.finish_by_utc == NOON + DEFAULTS.finish_s
    scene.clock.now += 3600
    scene.keeper.observe(QUIET)
    assert scene.wish == Wish()
    assert scene.keeper.finish_by_utc is None


async def test_unless_the_settings_say_so(scene: Scene) -> None:
    scene.settings = replace(DEFAULTS, unloads_when_paused=True)
    scene.keeper.choose(UNTIL_RESUME)
    assert scene.wish.is_unloaded


async def test_rules_unload_and_a_game_has_no_time_to_wait(scene: Scene) -> None:
    scene.keeper.observe(GAME)
    assert scene.reason is PauseReason.PROGRAM
    assert scene.wish.is_unloaded
    assert scene.keeper.finish_by_utc == NOON + PROGRAM_FINISH_S


async def test_the_time_to_finish_is_not_prolonged(scene: Scene) -> None:
    scene.keeper.observe(BATTERY)
    first = scene.wish.finish_by
    scene.clock.now += 20
    scene.keeper.observe(BATTERY)
    scene.keeper.choose(ONE_HOUR)
    assert scene.wish.finish_by == first
    assert scene.keeper.finish_by_utc == NOON + DEFAULTS.finish_s


async def test_freeing_pauses_until_the_owner_resumes(scene: Scene) -> None:
    node = FakeNode()
    await scene.keeper.free(node)
    assert node.engine.is_suspended
    assert scene.keeper.own == Pause(PauseReason.OWNER, NOON)
    assert scene.wish.is_unloaded
    assert scene.keeper.freeing_since_utc is None
    scene.keeper.resume()
    assert scene.wish == Wish()
    assert not scene.keeper.is_freed


async def test_freeing_in_a_pause_ends_with_it(scene: Scene) -> None:
    scene.keeper.choose(ONE_HOUR)
    await scene.keeper.free(None)
    assert scene.keeper.own is not None
    assert scene.keeper.own.until_utc == NOON + 3600
    assert scene.wish.is_unloaded
    scene.clock.now += 3600
    scene.keeper.observe(QUIET)
    assert scene.wish == Wish()


async def test_other_settings_are_other_rules_at_once(scene: Scene) -> None:
    scene.keeper.observe(BATTERY)
    scene.settings = replace(DEFAULTS, pauses_on_battery=False)
    scene.keeper.settings_changed()
    assert scene.reason is None


async def test_after_a_crash_limits_are_lower(scene: Scene) -> None:
    scene.keeper.crashed(BadEnd.PROGRAM, NOON - 60)
    assert scene.keeper.present == Pause(PauseReason.CRASH, NOON - 60, what=BadEnd.PROGRAM)
    assert scene.keeper.has_lower_limits
    scene.keeper.resume()
    scene.keeper.observe(replace(QUIET, temperature_c=80))
    assert scene.reason is PauseReason.HEAT


async def test_what_was_before_a_restart_goes_on(scene: Scene) -> None:
    pause = Pause(PauseReason.OWNER, NOON - 5, NOON + 5, "", ONE_HOUR.end)
    scene.keeper.restore(pause, is_freed=True)
    assert scene.keeper.present == pause
    assert scene.wish.is_unloaded
    scene.keeper.restore(None, is_freed=True)
    assert scene.wish == Wish()


async def test_a_clock_that_is_set_moves_the_end(scene: Scene) -> None:
    scene.keeper.choose(ONE_HOUR)
    scene.keeper.clock_jumped(-7200)
    scene.clock.now -= 7200
    assert scene.keeper.own is not None
    assert scene.keeper.own.until_utc == scene.clock.now + 3600
