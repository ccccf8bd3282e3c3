import pytest

from app.localnet.refusal import RefusedError
from app.localnet.worker_pool import MAX_KNOWN_MODELS, WorkerPool
from app.localnet.worker_types import worker_types, worker_types_v2
from app.protocol.messages import (
    ClientWorkerInstanceV2,
    ClientWorkerType,
    ClientWorkerTypes,
    ClientWorkerTypesV2,
    ClientWorkerTypeV2,
)
from tests.unit.localnet.parts import worker


def test_workers_are_found_by_the_name_before_the_at_sign() -> None:
    pool = WorkerPool()
    first, second, other = worker("a@1"), worker("a@2"), worker("b")
    for one in (first, second, other):
        pool.add(one)
    assert pool.of_model("a") == [first, second]
    assert pool.of_model("b") == [other]
    assert set(pool) == {first, second, other}


def test_model_stays_known_when_its_workers_leave() -> None:
    pool = WorkerPool()
    one = worker("a@1")
    pool.add(one)
    pool.remove(one)
    pool.remove(one)
    assert pool.of_model("a") == []
    with pytest.raises(RefusedError, match=r"^unknown model b$") as caught:
        pool.of_model("b")
    assert caught.value.code == 621


def test_empty_models_are_forgotten_when_there_are_too_many() -> None:
    pool = WorkerPool()
    stays = worker("stays")
    pool.add(stays)
    for number in range(MAX_KNOWN_MODELS + 5):
        one = worker(f"model-{number}")
        pool.add(one)
        pool.remove(one)
    names = [name for name, _ in pool.models()]
    assert len(names) <= MAX_KNOWN_MODELS + 1
    assert "stays" in names
    assert "model-0" not in names


def test_newer_list_has_enabled_workers_cheapest_first() -> None:
    pool = WorkerPool()
    gone = worker("gone")
    for one in (
        worker("a", coefficient=2000, limit=9),
        worker("a", coefficient=1000, limit=5),
        worker("a", is_disabled=True),
        gone,
    ):
        pool.add(one)
    pool.remove(gone)
    cheap, dear = ClientWorkerInstanceV2(0, 1000, 0, 5), ClientWorkerInstanceV2(0, 2000, 0, 9)
    expected = (ClientWorkerTypeV2("a", (cheap, dear)), ClientWorkerTypeV2("gone", ()))
    assert worker_types_v2(pool) == ClientWorkerTypesV2(expected)


def test_older_list_has_upstreams_artificial_maximum() -> None:
    pool = WorkerPool()
    pool.add(worker("a", coefficient=1500))
    pool.add(worker("a", coefficient=500, is_disabled=True))
    summary = ClientWorkerType("a", 2, 500, 1500, 2**31 - 1)
    assert worker_types(pool) == ClientWorkerTypes((summary,))
