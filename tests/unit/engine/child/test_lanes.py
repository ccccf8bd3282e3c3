import threading

import pytest

from app.engine.child.lanes import Lanes
from tests.unit.engine.child.asking import never


def test_so_many_and_no_more() -> None:
    lanes = Lanes(2)
    answers = iter([False, True])
    with lanes.lane(never) as first, lanes.lane(never) as second:
        assert (first, second) == (True, True)
        with lanes.lane(lambda: next(answers)) as third:
            assert not third
    with lanes.lane(never) as later:
        assert later


def test_a_cancelled_request_takes_no_lane() -> None:
    lanes = Lanes(1)
    with lanes.lane(lambda: True) as held:
        assert not held
    with lanes.lane(never) as held:
        assert held


def test_an_error_frees_the_lane() -> None:
    lanes = Lanes(1)
    with pytest.raises(ZeroDivisionError), lanes.lane(never):
        _ = 1 / 0
    with lanes.lane(never) as held:
        assert held


def test_a_waiting_request_gets_the_lane_that_is_freed() -> None:
    lanes, got = Lanes(1), threading.Event()

    def wait() -> None:
        with lanes.lane(never) as held:
            if held:
                got.set()

    waiting = threading.Thread(target=wait)
    with lanes.lane(never):
        waiting.start()
        assert not got.is_set()
    waiting.join(5)
    assert got.is_set()
