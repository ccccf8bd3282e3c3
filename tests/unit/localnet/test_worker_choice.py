from typing import cast

import pytest

from app.localnet.peers import ConnectedWorker, RunningQuery
from app.localnet.refusal import RefusedError
from app.localnet.worker_choice import (
    DecayedRate,
    QueryTimes,
    choose_worker,
    no_worker_error,
    suitable_workers,
)
from tests.unit.localnet.parts import FakeMailbox, worker

NOW = 1000.0


def busy(one: ConnectedWorker, count: int) -> ConnectedWorker:
    query = cast("RunningQuery", None)
    one.queries = {bytes([number]) * 32: query for number in range(count)}
    return one


def test_rate_rises_with_what_is_added() -> None:
    rate = DecayedRate(10.0)
    rate.add(5.0, NOW)
    rate.add(5.0, NOW)
    assert rate.per_second(NOW) == pytest.approx(1.0)
    assert rate.per_second(NOW + 10.0) == pytest.approx(0.3679, abs=1e-4)
    assert DecayedRate().per_second(NOW) == 0.0


def test_rate_does_not_grow_when_the_clock_stands_still_or_goes_back() -> None:
    rate = DecayedRate(10.0)
    rate.add(5.0, NOW)
    assert rate.per_second(NOW - 5.0) == pytest.approx(0.5)


def test_average_counts_only_above_sixty_queries_in_ten_minutes() -> None:
    times = QueryTimes()
    for _ in range(60):
        times.record(2.0, NOW)
    assert times.average_s(NOW) == 0.0
    times.record(2.0, NOW)
    assert times.average_s(NOW) == pytest.approx(2.0)
    assert times.average_s(NOW + 60.0) == 0.0


def test_longest_connected_wins_while_queries_are_rare() -> None:
    first, second = busy(worker(limit=3), 2), worker(limit=3)
    assert choose_worker([second, first], 4000, NOW) is first


def test_full_worker_is_passed_over() -> None:
    first, second = busy(worker(limit=1), 1), worker(limit=1)
    assert choose_worker([first, second], 4000, NOW) is second
    assert choose_worker([first], 4000, NOW) is None


def test_least_work_wins_when_averages_count() -> None:
    slow, quick = busy(worker(limit=9), 1), busy(worker(limit=9), 2)
    for _ in range(70):
        slow.query_times.record(5.0, NOW)
        quick.query_times.record(1.0, NOW)
    assert choose_worker([slow, quick], 4000, NOW) is quick


def test_disabled_dear_and_congested_workers_are_not_chosen() -> None:
    disabled, dear, congested = worker(is_disabled=True), worker(coefficient=5000), worker()
    congested.mailbox = FakeMailbox(is_congested=True)
    assert choose_worker([disabled, dear, congested], 4000, NOW) is None
    assert suitable_workers([disabled, dear, congested], 4000) == [congested]


@pytest.mark.parametrize(
    ("workers", "text"),
    [
        ([], "no workers for model tiny"),
        ([worker(is_disabled=True)], "no ready workers for model tiny"),
        ([busy(worker(limit=1), 1)], "no ready workers for model tiny"),
        (
            [worker(coefficient=7000), worker(coefficient=6000)],
            "can run this query with coefficient=6000",
        ),
        ([busy(worker(coefficient=6000, limit=1), 1)], "no ready workers for model tiny"),
    ],
)
def test_refusal_says_why(workers: list[ConnectedWorker], text: str) -> None:
    error = no_worker_error(workers, "tiny")
    assert isinstance(error, RefusedError)
    assert (error.code, error.message) == (651, text)
