import pytest

from app.domain.market import SeenModel, SeenWorker
from app.gateway.looker import MAX_WORKERS, ProxiesSilentError, ProxyLooker, read_models
from app.gateway.offers import MAX_MODELS
from app.protocol import messages as m
from tests.unit.gateway.scripted_proxy import ScriptedProxy
from tests.unit.gateway.test_connections import HERE, THERE, World
from tests.unit.network.support import settle


def kind(name: str, *workers: tuple[int, int, int]) -> m.ClientWorkerTypeV2:
    """Each worker: coefficient, running, places."""
    return m.ClientWorkerTypeV2(name, tuple(m.ClientWorkerInstanceV2(0, *each) for each in workers))


@pytest.mark.asyncio
async def test_every_connected_proxy_is_asked_and_timed() -> None:
    world = World({HERE: ScriptedProxy(), THERE: ScriptedProxy()})
    ticks = iter(range(100))
    async with world.connections(HERE, THERE, wanted=2) as connections:
        await connections.session()
        await settle()
        seen = await ProxyLooker(connections, lambda: next(ticks)).look()
    assert sorted(proxy.endpoint for proxy in seen) == [str(HERE), str(THERE)]
    assert all(proxy.answer_s == 1 for proxy in seen)


@pytest.mark.asyncio
async def test_that_nobody_answers_is_said_with_the_reason() -> None:
    async with World().connections(HERE, patience_s=0.05) as connections:
        with pytest.raises(ProxiesSilentError, match="Nobody answers at"):
            await ProxyLooker(connections).look()


def test_workers_keep_price_jobs_and_places() -> None:
    assert read_models([kind("tiny", (1000, 2, 60)), kind("empty")]) == (
        SeenModel("tiny", (SeenWorker(1000, 2, 60),)),
        SeenModel("empty"),
    )


def test_impossible_numbers_and_names_do_no_harm() -> None:
    listed = [
        kind("a\x1b[31m", (1, 1, 1)),
        kind("tiny", (-5, 1, 1), (7, -1, -2), (7, 2**31 - 1, 1)),
    ]
    (tiny,) = read_models(listed)
    assert tiny.workers == (SeenWorker(7, 0, 0), SeenWorker(7, 10**9, 1))


def test_a_proxy_cannot_list_without_end() -> None:
    many = [kind(f"model-{number}") for number in range(MAX_MODELS + 3)]
    assert len(read_models(many)) == MAX_MODELS
    (crowded,) = read_models([kind("tiny", *[(1, 0, 1)] * (MAX_WORKERS + 3))])
    assert len(crowded.workers) == MAX_WORKERS
