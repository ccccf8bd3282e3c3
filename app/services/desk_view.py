"""Puts the state of the whole program together from its parts."""

from dataclasses import dataclass

from app.domain.model_name import base_model_name
from app.domain.pause import Pause, Surroundings
from app.domain.settings import LOOK_ONLY
from app.network.proxy_states import ProxyState
from app.services.desk_state import (
    SPEED_SAMPLES,
    DeskState,
    EngineFacts,
    JobCounts,
    Mode,
    NetworkFacts,
    ProxyFacts,
    Trouble,
    Wake,
)
from app.services.joined import Joined
from app.services.money_today import Today

_STILL = (0.0,) * SPEED_SAMPLES


@dataclass(frozen=True, slots=True)
class Scene:
    """Everything of one moment that the state is made of.

    `clock_offset_s` turns times of the monotonic clock into Unix seconds.
    """

    choice: str
    joined: Joined | None
    pause: Pause | None
    today: Today
    trouble: Trouble | None
    surroundings: Surroundings
    is_freeing: bool = False
    is_freed: bool = False
    freed_in_s: float | None = None
    freeing_since_utc: float | None = None
    finish_by_utc: float | None = None
    offline_since_utc: float | None = None
    has_lower_limits: bool = False
    wake: Wake | None = None
    clock_offset_s: float = 0.0


def compose(scene: Scene) -> DeskState:
    """Return the state."""
    node = scene.joined.node if scene.joined else None
    speed = node.sharing.meter.samples() if node else _STILL
    is_finishing = node is not None and node.engine.jobs_running > 0 and scene.pause is not None
    return DeskState(
        mode=mode_of(scene),
        network=_network(scene.joined) if scene.joined else None,
        pause=scene.pause,
        jobs=_jobs(scene),
        tokens_per_s=speed[-1],
        speed=speed,
        proxies=_proxies(scene.joined, scene.clock_offset_s),
        engine=_engine(scene.joined),
        money=scene.today.money,
        freed_in_s=scene.freed_in_s,
        freeing_since_utc=scene.freeing_since_utc,
        finish_by_utc=scene.finish_by_utc if is_finishing else None,
        trouble=scene.trouble,
        surroundings=scene.surroundings,
        offline_since_utc=scene.offline_since_utc,
        has_lower_limits=scene.has_lower_limits,
        wake=scene.wake,
    )


def mode_of(scene: Scene) -> Mode:
    """Say in a word what the program is about."""
    if not scene.choice:
        return Mode.STOPPED
    if scene.trouble is not None and scene.trouble.blocks:
        return Mode.ATTENTION
    if scene.choice.startswith(LOOK_ONLY):
        return Mode.LOOKING if scene.joined else Mode.STARTING
    if scene.is_freeing:
        return Mode.FREEING
    if scene.pause is not None:
        return Mode.FREED if _is_unloaded(scene) else Mode.PAUSED
    return _sharing_mode(scene)


def _is_unloaded(scene: Scene) -> bool:
    node = scene.joined.node if scene.joined else None
    return scene.is_freed if node is None else node.engine.is_suspended


def _sharing_mode(scene: Scene) -> Mode:
    node = scene.joined.node if scene.joined else None
    if node is None or not node.engine.is_healthy:
        return Mode.STARTING
    states = node.pool.states()
    if any(state.is_ready for state in states):
        return Mode.SHARING
    has_failed = any(state.last_error for state in states)
    return Mode.OFFLINE if has_failed else Mode.STARTING


def _network(joined: Joined) -> NetworkFacts:
    network, root = joined.network, joined.root
    return NetworkFacts(
        name=network.name,
        is_practice=joined.is_practice,
        is_test=network.is_test,
        price_per_token=root.price_per_token,
        worker_fee_per_token=root.worker_fee_per_token,
        params_version=root.params_version,
        root_address=network.root_address,
        models=tuple(base_model_name(model.served_as) for model in network.models),
        has_chain=network.chain is not None,
        coefficient=network.coefficient,
    )


def _jobs(scene: Scene) -> JobCounts:
    node = scene.joined.node if scene.joined else None
    return JobCounts(
        running=node.engine.jobs_running if node else 0,
        waiting=node.engine.jobs_waiting if node else 0,
        slots=scene.joined.slots if scene.joined else 0,
        done_today=scene.today.done,
        failed_today=scene.today.failed,
    )


def _engine(joined: Joined | None) -> EngineFacts:
    if joined is None or joined.node is None:
        return EngineFacts()
    engine = joined.node.engine
    failure = engine.last_failure
    return EngineFacts(
        is_loaded=engine.is_healthy,
        is_starting=not engine.is_healthy and not engine.is_suspended,
        models=tuple(base_model_name(model.served_as) for model in joined.network.models),
        layers=engine.layers,
        device=engine.device,
        last_failure="" if failure is None else f"{failure.reason} ({failure.exit_text})",
    )


def _proxies(joined: Joined | None, offset_s: float) -> tuple[ProxyFacts, ...]:
    if joined is None or joined.node is None:
        return ()
    meter = joined.node.sharing.meter
    return tuple(
        _proxy(state, meter.answered(str(state.endpoint), state.model), offset_s)
        for state in joined.node.pool.states()
    )


def _proxy(state: ProxyState, jobs: int, offset_s: float) -> ProxyFacts:
    next_try = state.next_try_at
    return ProxyFacts(
        endpoint="" if state.endpoint is None else str(state.endpoint),
        model=state.model,
        is_ready=state.is_ready,
        status=state.status,
        last_error=state.last_error,
        next_try_utc=None if next_try is None else round(next_try + offset_s),
        jobs=None if state.endpoint is None else jobs,
        answer_s=state.answer_s,
    )
