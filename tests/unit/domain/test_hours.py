"""Windows of the day and the next morning, over midnight and over the change of the clocks."""

from datetime import UTC, datetime, time
from zoneinfo import ZoneInfo

import pytest

from app.domain.hours import next_time, read_windows, start_of_day, time_of_day

BERLIN = ZoneInfo("Europe/Berlin")


def _utc(text: str) -> float:
    return datetime.fromisoformat(text).replace(tzinfo=UTC).timestamp()


@pytest.mark.parametrize(
    ("moment", "is_inside"),
    [("21:59", False), ("22:00", True), ("00:00", True), ("06:59", True), ("07:00", False)],
)
def test_a_window_over_midnight(moment: str, *, is_inside: bool) -> None:
    (window,) = read_windows("22:00-07:00")
    assert window.contains(time.fromisoformat(moment)) is is_inside


def test_a_window_in_the_day() -> None:
    early, late = read_windows("09:00-12:00, 13:00-17:30")
    assert early.contains(time(9))
    assert not early.contains(time(12))
    assert late.contains(time(17, 29))
    assert read_windows("") == ()


def test_the_next_time_is_later_than_now() -> None:
    at_eight = _utc("2026-11-22T07:00:00")
    assert time_of_day(at_eight, BERLIN) == time(8)
    assert next_time(time(8), at_eight - 1, BERLIN) == at_eight
    assert next_time(time(8), at_eight, BERLIN) == at_eight + 86_400


def test_a_night_with_a_change_of_the_clocks_is_an_hour_longer() -> None:
    evening = _utc("2026-10-24T20:00:00")  # 22:00 summer time
    assert next_time(time(8), evening, BERLIN) - evening == 11 * 3600


def test_the_day_begins_at_local_midnight() -> None:
    assert start_of_day(_utc("2026-11-22T23:30:00"), BERLIN) == _utc("2026-11-22T23:00:00")
    assert start_of_day(_utc("2026-11-22T22:30:00"), BERLIN) == _utc("2026-11-21T23:00:00")


def test_without_a_zone_the_system_s_counts() -> None:
    now = _utc("2026-11-22T10:00:00")
    assert 0 <= now - start_of_day(now) < 86_400
    assert 0 < next_time(time(8), now) - now <= 86_400
