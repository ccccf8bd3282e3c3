import pytest

from app.domain.market import Demand, Market, Place, SeenModel, SeenProxy, SeenWorker, place_of

CHEAP, OURS, DEAR = SeenWorker(900, 1, 4), SeenWorker(1000, 0, 8), SeenWorker(1200, 2, 4)


def proxy(*models: SeenModel, at: str = "1.2.3.4:5") -> SeenProxy:
    return SeenProxy(at, models, 0.002)


@pytest.mark.parametrize(
    ("workers", "place"),
    [
        ((), Place(0, 0, 0)),
        ((OURS,), Place(1, 1, 1)),
        ((DEAR, CHEAP, OURS), Place(2, 2, 3)),
        ((DEAR, OURS, OURS, CHEAP), Place(2, 3, 4)),
    ],
)
def test_a_price_has_its_places_among_all(workers: tuple[SeenWorker, ...], place: Place) -> None:
    assert place_of(workers, 1000) == place


def test_a_price_that_nobody_asks_for_is_not_listed() -> None:
    assert not place_of((CHEAP, DEAR), 1000).is_listed
    assert place_of((CHEAP, DEAR), 900).is_listed


def test_lists_of_several_proxies_are_put_together() -> None:
    first = proxy(SeenModel("tiny", (DEAR, CHEAP)), SeenModel("empty"))
    second = proxy(SeenModel("tiny", (OURS,)), at="1.2.3.4:6")
    market = Market().looked((first, second), 10.0)
    assert [model.name for model in market.models] == ["empty", "tiny"]
    tiny = market.model("tiny")
    assert tiny.workers == (CHEAP, OURS, DEAR)
    assert (tiny.running, tiny.places) == (3, 16)
    assert market.model("unknown") == SeenModel("unknown")


def test_demand_is_the_jobs_of_a_worker_in_all_looks() -> None:
    busy = SeenModel("tiny", (SeenWorker(1000, 4, 4), OURS))
    idle = SeenModel("tiny", (OURS,))
    market = Market().looked((proxy(busy),), 10.0).looked((proxy(idle),), 30.0)
    assert market.demand["tiny"] == Demand(2, 4, 3)
    assert market.load("tiny") == pytest.approx(4 / 3)
    assert market.load_of_all() == pytest.approx(4 / 3)
    assert (market.since_utc, market.at_utc) == (10.0, 30.0)


def test_without_workers_there_is_no_load() -> None:
    market = Market().looked((proxy(SeenModel("tiny")),), 10.0)
    assert market.load("tiny") is None
    assert market.load("unknown") is None
    assert market.load_of_all() is None


def test_looks_while_jobs_are_taken_are_counted_without_a_gap() -> None:
    market = Market().looked((), 1.0, is_open=True).looked((), 2.0, is_open=True)
    assert market.open_looks == 2
    assert market.looked((), 3.0).open_looks == 0


def test_a_failed_look_keeps_what_was_seen_and_proves_nothing() -> None:
    market = Market().looked((proxy(SeenModel("tiny", (OURS,))),), 1.0, is_open=True)
    failed = market.failed("Nobody answers.")
    assert failed.models == market.models
    assert (failed.problem, failed.at_utc, failed.open_looks) == ("Nobody answers.", 1.0, 0)
    assert failed.looked((), 2.0).problem == ""
