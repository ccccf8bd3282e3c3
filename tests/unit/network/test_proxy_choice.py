import pytest

from app.domain.network import Endpoint
from app.network.backoff import Backoff
from app.network.proxy_choice import Attempt, ProxyChoice

ONE, TWO, THREE = (Endpoint(f"10.0.0.{number}", 11001) for number in (1, 2, 3))


class Time:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def choice(*endpoints: Endpoint) -> tuple[ProxyChoice, Time]:
    time = Time()
    made = ProxyChoice(time, lambda: Backoff(rng=lambda: 1.0), draw=lambda due: due[0])
    made.set_endpoints(endpoints)
    return made, time


def test_every_proxy_is_in_use_once() -> None:
    made, _ = choice(ONE, TWO, ONE)
    assert [made.take() for _ in range(3)] == [ONE, TWO, None]
    assert made.wait_s() is None


def test_a_failed_proxy_rests_while_others_are_tried() -> None:
    made, time = choice(ONE, TWO)
    assert made.take() == ONE
    assert made.put_back(ONE, Attempt.FAILED) == 1
    assert made.take() == TWO
    assert made.take() is None
    assert made.wait_s() == pytest.approx(1)
    time.now += 1
    assert made.take() == ONE
    assert made.put_back(ONE, Attempt.FAILED) == 2


def test_success_makes_the_next_rest_short() -> None:
    made, time = choice(ONE)
    for _ in range(3):
        made.take()
        made.put_back(ONE, Attempt.FAILED)
        time.now += 25
    made.take()
    assert made.put_back(ONE, Attempt.WORKED) == 1


def test_a_refusal_makes_the_rest_long_at_once() -> None:
    made, _ = choice(ONE)
    made.take()
    assert made.put_back(ONE, Attempt.REFUSED) == 25


def test_one_that_was_replaced_is_due_at_once_with_short_rests() -> None:
    made, time = choice(ONE)
    for _ in range(3):
        made.take()
        made.put_back(ONE, Attempt.FAILED)
        time.now += 25
    made.take()
    assert made.put_back(ONE, Attempt.REPLACED) == 0
    assert made.take() == ONE
    assert made.put_back(ONE, Attempt.FAILED) == 1


def test_proxies_that_are_no_longer_listed_are_not_taken_again() -> None:
    made, time = choice(ONE, TWO)
    assert made.take() == ONE
    made.set_endpoints([TWO, THREE])
    made.put_back(ONE, Attempt.WORKED)
    time.now += 100
    assert [made.take() for _ in range(3)] == [TWO, THREE, None]


def test_no_proxies_at_all() -> None:
    made, _ = choice()
    assert made.is_empty
    assert made.take() is None
    assert made.wait_s() is None


def test_hurrying_forgets_the_rests() -> None:
    made, _ = choice(ONE)
    made.take()
    made.put_back(ONE, Attempt.REFUSED)
    made.hurry()
    assert made.take() == ONE


def test_changes_are_told() -> None:
    made, _ = choice(ONE)
    seen = made.changes.count
    made.take()
    made.put_back(ONE, Attempt.FAILED)
    assert made.changes.count > seen


def test_chance_draws_among_all_that_are_due() -> None:
    drawn = set()
    for _ in range(100):
        made = ProxyChoice(Time())
        made.set_endpoints([ONE, TWO, THREE])
        drawn.add(made.take())
    assert drawn == {ONE, TWO, THREE}
