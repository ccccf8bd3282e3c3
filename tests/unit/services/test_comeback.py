import pytest

from app.services.comeback import WAKE_RESTART_S, WayWatch, come_back
from tests.unit.services.desk_parts import FakeEngine, FakePool

HOME, CAFE = frozenset({"192.0.2.7"}), frozenset({"198.51.100.9"})


def test_another_network_is_noticed_once() -> None:
    seen: list[frozenset[str] | None] = [HOME, HOME, CAFE, CAFE, None, frozenset(), HOME]
    watch = WayWatch(lambda: seen.pop(0))
    assert [watch.has_changed() for _ in range(6)] == [False, True, False, False, True, True]


@pytest.mark.asyncio
async def test_proxies_are_tried_at_once_and_a_long_sleep_starts_the_engine_anew() -> None:
    engine, pool = FakeEngine(), FakePool()
    await come_back(engine, pool, 0.0)
    await come_back(engine, pool, WAKE_RESTART_S - 1)
    assert (pool.hurried, engine.done) == (2, [])
    await come_back(engine, pool, WAKE_RESTART_S)
    assert (pool.hurried, engine.done) == (3, ["suspended", "resumed"])


@pytest.mark.asyncio
async def test_an_engine_that_is_unloaded_stays_so() -> None:
    engine, pool = FakeEngine(), FakePool()
    engine.is_suspended = True
    await come_back(engine, pool, 3600)
    assert engine.done == []
