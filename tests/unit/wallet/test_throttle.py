from pathlib import Path

import pytest

from app.wallet.errors import TooManyTriesError
from app.wallet.files import SystemFiles
from app.wallet.throttle import (
    FIRST_DELAY_S,
    FREE_TRIES,
    LONGEST_DELAY_S,
    Throttle,
    Tries,
    delay_after,
)

START = 1_700_000_000.0
YEAR_S = 365 * 86400.0


class Clock:
    def __init__(self) -> None:
        self.now = START

    def __call__(self) -> float:
        return self.now


class FullDisk(SystemFiles):
    def create(self, path: Path) -> int:
        raise OSError(28, "No space left on device", str(path))


def throttle(folder: Path, clock: Clock, files: SystemFiles | None = None) -> Throttle:
    return Throttle(folder, files or SystemFiles(), clock)


def wait_of(counter: Throttle) -> int:
    """How long it says to wait; 0 if a try was counted."""
    try:
        counter.begin_try()
    except TooManyTriesError as error:
        return error.wait_s
    return 0


def test_the_delay_grows_up_to_an_hour() -> None:
    delays = [delay_after(failures) for failures in range(15)]
    assert delays[:FREE_TRIES] == [0] * FREE_TRIES
    assert delays[FREE_TRIES : FREE_TRIES + 3] == [30, 60, 120]
    assert delays == sorted(delays)
    assert delays[-1] == delay_after(10**6) == LONGEST_DELAY_S


def test_five_tries_are_free_then_it_takes_longer_and_longer(tmp_path: Path) -> None:
    clock = Clock()
    counter = throttle(tmp_path, clock)
    assert [wait_of(counter) for _ in range(7)] == [0] * 5 + [30, 30]
    clock.now += 29.5
    assert wait_of(counter) == 1
    clock.now += 0.5
    assert wait_of(counter) == 0
    assert wait_of(counter) == 60


def test_it_is_kept_across_restarts(tmp_path: Path) -> None:
    clock = Clock()
    waits = [wait_of(throttle(tmp_path, clock)) for _ in range(6)]
    assert waits == [0] * 5 + [FIRST_DELAY_S]


def test_waiting_does_not_count_as_a_try(tmp_path: Path) -> None:
    clock = Clock()
    counter = throttle(tmp_path, clock)
    for _ in range(50):
        wait_of(counter)
    clock.now += FIRST_DELAY_S
    assert wait_of(counter) == 0


def test_the_right_password_forgets_the_wrong_ones(tmp_path: Path) -> None:
    clock = Clock()
    counter = throttle(tmp_path, clock)
    for _ in range(5):
        wait_of(counter)
    counter.succeed()
    assert [wait_of(throttle(tmp_path, clock)) for _ in range(6)] == [0] * 5 + [FIRST_DELAY_S]


@pytest.mark.parametrize("jump_s", [-10 * YEAR_S, -3600.0])
def test_a_clock_that_goes_back_never_makes_the_wait_longer(jump_s: float, tmp_path: Path) -> None:
    clock = Clock()
    counter = throttle(tmp_path, clock)
    for _ in range(5):
        wait_of(counter)
    clock.now += jump_s
    assert wait_of(counter) == FIRST_DELAY_S


def test_a_clock_before_1970_is_no_crash(tmp_path: Path) -> None:
    clock = Clock()
    clock.now = -5.0
    assert [wait_of(throttle(tmp_path, clock)) for _ in range(6)] == [0] * 5 + [FIRST_DELAY_S]


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[]",
        b'{"failures":-1,"last_at":0}',
        b'{"failures":1e400}',
        b'{"failures":0,"last_at":NaN}',
        b'{"failures":0,"last_at":1e99}',
        b'{"failures":0,"unknown":1}',
        b"\xff" * 50,
        b"[" * 500,
    ],
)
def test_a_file_that_makes_no_sense_counts_as_too_many(content: bytes, tmp_path: Path) -> None:
    clock = Clock()
    (tmp_path / "wallet.tries.json").write_bytes(content)
    counter = throttle(tmp_path, clock)
    assert wait_of(counter) == FIRST_DELAY_S
    counter.succeed()
    assert wait_of(counter) == 0


def test_a_full_disk_does_not_lock_the_owner_out_but_this_process_counts(tmp_path: Path) -> None:
    clock = Clock()
    counter = throttle(tmp_path, clock, FullDisk())
    assert [wait_of(counter) for _ in range(6)] == [0] * 5 + [FIRST_DELAY_S]
    clock.now += FIRST_DELAY_S
    assert wait_of(counter) == 0


def test_a_folder_that_is_gone_is_no_crash(tmp_path: Path) -> None:
    counter = throttle(tmp_path / "gone", Clock())
    assert [wait_of(counter) for _ in range(6)] == [0] * 5 + [FIRST_DELAY_S]
    counter.succeed()


def test_a_huge_count_is_bounded() -> None:
    tries = Tries(10**6, START)
    assert tries.wait_s(START) == LONGEST_DELAY_S
    assert tries.wait_s(START + LONGEST_DELAY_S) == 0
