from dataclasses import replace

import pytest

from app.domain.pause import Pause, PauseReason, Surroundings
from app.engine.health import EngineFailure
from app.network.proxy_states import ProxyState
from app.services.desk_state import (
    EngineFacts,
    JobCounts,
    Mode,
    MoneyToday,
    ProxyFacts,
    TroubleKind,
)
from app.services.desk_view import Scene, compose, mode_of
from app.services.money_today import Today
from app.services.troubles import engine_trouble, notice
from tests.unit.services.desk_parts import FakeNode, joined

PAUSE = Pause(PauseReason.OWNER, 1.0)
NONE = Scene("", None, None, Today(), None, Surroundings())


@pytest.fixture
def node() -> FakeNode:
    return FakeNode()


@pytest.fixture
def scene(node: FakeNode) -> Scene:
    return replace(NONE, choice="practice", joined=joined(node, slots=8, is_practice=True))


def test_without_a_network(scene: Scene) -> None:
    assert compose(NONE).mode is Mode.STOPPED
    assert compose(NONE).network is None
    assert mode_of(replace(scene, choice="")) is Mode.STOPPED


def test_sharing(scene: Scene, node: FakeNode) -> None:
    node.engine.jobs_running, node.engine.jobs_waiting = 2, 1
    today = Today(MoneyToday(adjusted_tokens=5), 9, 4)
    state = compose(replace(scene, today=today))
    assert state.mode is Mode.SHARING
    assert state.jobs == JobCounts(2, 1, 8, 9, 4)
    assert state.money == today.money
    assert state.proxies == (
        ProxyFacts("127.0.0.1:1", "tiny", is_ready=True, status="Connected.", jobs=0),
    )
    assert state.engine == EngineFacts(
        is_loaded=True, models=("tiny",), layers=("few tasks",), device="cpu int8"
    )
    assert state.network is not None
    assert (state.network.is_practice, state.network.price_per_token) == (True, 20)


def test_a_network_that_is_being_joined(scene: Scene, node: FakeNode) -> None:
    assert mode_of(replace(scene, joined=None)) is Mode.STARTING
    node.engine.is_broken = True
    node.engine.last_failure = EngineFailure("it ended")
    state = compose(scene)
    assert state.mode is Mode.STARTING
    assert (state.engine.is_starting, state.engine.is_loaded) == (True, False)
    assert state.engine.last_failure == "it ended (no process)"


def test_proxies_that_are_not_reached(scene: Scene, node: FakeNode) -> None:
    node.pool.proxies = [ProxyState("tiny")]
    assert mode_of(scene) is Mode.STARTING
    assert compose(scene).proxies[0].endpoint == ""
    node.pool.proxies = [ProxyState("tiny", last_error="It does not answer.")]
    assert mode_of(scene) is Mode.OFFLINE


def test_the_next_try_is_told_as_a_time_of_day(scene: Scene, node: FakeNode) -> None:
    node.pool.proxies = [ProxyState("tiny", last_error="No.", next_try_at=40.2)]
    state = compose(replace(scene, clock_offset_s=1000.0))
    assert state.proxies[0].next_try_utc == 1040


def test_pauses(scene: Scene, node: FakeNode) -> None:
    paused = replace(scene, pause=PAUSE, finish_by_utc=9.0)
    assert mode_of(paused) is Mode.PAUSED
    assert compose(paused).finish_by_utc is None
    node.engine.jobs_running = 1
    assert compose(paused).finish_by_utc == 9
    node.engine.is_suspended = True
    assert mode_of(paused) is Mode.FREED
    assert mode_of(replace(paused, is_freeing=True)) is Mode.FREEING
    assert mode_of(replace(paused, joined=None)) is Mode.PAUSED
    assert mode_of(replace(paused, joined=None, is_freed=True)) is Mode.FREED


def test_looking(scene: Scene) -> None:
    looking = replace(scene, choice="look:/x", joined=joined(None))
    assert compose(looking).mode is Mode.LOOKING
    assert compose(looking).engine == EngineFacts()
    assert compose(looking).proxies == ()
    assert mode_of(replace(looking, joined=None)) is Mode.STARTING


def test_troubles(scene: Scene) -> None:
    assert mode_of(replace(scene, trouble=engine_trouble("x", 0))) is Mode.ATTENTION
    told = notice(TroubleKind.CLOCK, "T", "S.", 0)
    assert compose(replace(scene, trouble=told)).trouble == told
    assert mode_of(replace(scene, trouble=told)) is Mode.SHARING
