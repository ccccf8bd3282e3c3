from dataclasses import dataclass

import pytest

from app.services.clock_watch import ClockNews, Clocks, ClockWatch


@dataclass
class Times:
    """Three clocks that are set by hand."""

    wall: float = 1_000_000.0
    awake: float = 50.0
    boot: float = 70.0

    def pass_by(self, seconds: float) -> None:
        self.wall += seconds
        self.awake += seconds
        self.boot += seconds

    def sleep(self, seconds: float) -> None:
        self.wall += seconds
        self.boot += seconds


def _watch(times: Times, *, has_boot_time: bool) -> ClockWatch:
    boot = (lambda: times.boot) if has_boot_time else (lambda: times.awake)
    return ClockWatch(Clocks(lambda: times.wall, lambda: times.awake, boot, has_boot_time))


@pytest.mark.parametrize("has_boot_time", [True, False])
class TestClocks:
    def test_time_that_passes_is_no_news(self, *, has_boot_time: bool) -> None:
        times = Times()
        watch = _watch(times, has_boot_time=has_boot_time)
        for seconds in (0, 2, 500):
            times.pass_by(seconds)
            assert watch.look() == ClockNews()

    def test_sleep(self, *, has_boot_time: bool) -> None:
        times = Times()
        watch = _watch(times, has_boot_time=has_boot_time)
        times.pass_by(1)
        times.sleep(3600)
        assert watch.look() == ClockNews(slept_s=3600)
        assert watch.look() == ClockNews()

    def test_a_clock_that_is_set_back(self, *, has_boot_time: bool) -> None:
        times = Times()
        watch = _watch(times, has_boot_time=has_boot_time)
        times.pass_by(2)
        times.wall -= 7200
        assert watch.look() == ClockNews(jumped_s=-7200)

    def test_small_corrections_are_no_news(self, *, has_boot_time: bool) -> None:
        times = Times()
        watch = _watch(times, has_boot_time=has_boot_time)
        times.wall += 4
        assert watch.look() == ClockNews()
        times.wall -= 4
        times.sleep(1)
        assert watch.look() == ClockNews()


def test_with_a_clock_that_counts_in_sleep_both_are_told_apart() -> None:
    times = Times()
    watch = _watch(times, has_boot_time=True)
    times.wall += 300
    assert watch.look() == ClockNews(jumped_s=300)
    times.sleep(600)
    times.wall += 100
    assert watch.look() == ClockNews(slept_s=600, jumped_s=100)


def test_the_system_s_clocks_run() -> None:
    assert ClockWatch(Clocks()).look() == ClockNews()
