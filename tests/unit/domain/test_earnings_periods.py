"""Days, weeks, months and years of the owner's calendar, in bars."""

from datetime import UTC, datetime
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest

from app.domain.earnings_periods import (
    HOUR_S,
    BarUnit,
    Period,
    Stretch,
    Zone,
    day_bounds,
    moment_after,
    moment_before,
    stretch,
)

BERLIN = Zone(ZoneInfo("Europe/Berlin"))


def at(text: str, zone: Zone = BERLIN) -> float:
    return datetime.fromisoformat(text).replace(tzinfo=zone.tz).timestamp()


NOW = at("2026-11-19T16:40")
FIRST = at("2026-11-06T09:00")


def shown(period: Period, when: float = NOW, first: float | None = FIRST) -> Stretch:
    return stretch(period, when, first_utc=first, now_utc=NOW, zone=BERLIN)


def starts(found: Stretch, zone: Zone = BERLIN) -> list[str]:
    return [zone.local(bound).isoformat(timespec="hours") for bound in found.bounds]


def test_a_month_begins_with_the_first_thing_known_and_ends_today() -> None:
    found = shown(Period.MONTH)
    assert found.unit is BarUnit.DAY
    assert starts(found)[0] == "2026-11-06T00"
    assert starts(found)[-2:] == ["2026-11-19T00", "2026-11-20T00"]
    assert BERLIN.local(found.ends_utc).isoformat() == "2026-12-01T00:00:00"
    assert (found.has_before, found.has_after) == (False, False)
    assert found.running_bar(NOW) == 13


def test_a_day_has_hours() -> None:
    found = shown(Period.DAY, at("2026-11-18T12:00"))
    assert found.unit is BarUnit.HOUR
    assert len(found.bounds) == 25
    assert (found.has_before, found.has_after) == (True, True)
    assert found.running_bar(NOW) is None
    today = shown(Period.DAY)
    assert starts(today)[-1] == "2026-11-19T17"
    assert today.running_bar(NOW) == 16


@pytest.mark.parametrize(("day", "hours"), [("2026-03-29", 23), ("2026-10-25", 25)])
def test_days_on_which_clocks_change_have_other_lengths(day: str, hours: int) -> None:
    found = shown(Period.DAY, at(day + "T12:00"), first=at("2026-01-01T00:00"))
    assert len(found.bounds) == hours + 1
    month = shown(Period.MONTH, at(day + "T12:00"), first=at("2026-01-01T00:00"))
    lengths = [end - begin for begin, end in pairwise(month.bounds)]
    assert sorted({24 * HOUR_S, hours * HOUR_S}) == sorted(set(lengths))


def test_a_week_begins_on_monday() -> None:
    assert starts(shown(Period.WEEK))[0] == "2026-11-16T00"
    assert len(shown(Period.WEEK, at("2026-11-10T00:00")).bounds) == 8


def test_a_year_has_months() -> None:
    found = shown(Period.YEAR, first=at("2025-03-03T00:00"))
    assert found.unit is BarUnit.MONTH
    assert len(found.bounds) == 12
    assert found.has_before
    before = shown(Period.YEAR, moment_before(found, BERLIN), first=at("2025-03-03T00:00"))
    assert (starts(before)[0], starts(before)[-1]) == ("2025-03-01T00", "2026-01-01T00")
    assert not before.has_before
    assert moment_after(before) == found.bounds[0]


@pytest.mark.parametrize(
    ("first", "unit", "bars"),
    [
        ("2026-11-06", BarUnit.MONTH, 1),
        ("2025-01-20", BarUnit.MONTH, 23),
        ("2016-12-01", BarUnit.QUARTER, 41),
        ("2001-05-01", BarUnit.YEAR, 26),
    ],
)
def test_all_time_has_as_many_bars_as_can_be_read(first: str, unit: BarUnit, bars: int) -> None:
    found = shown(Period.ALL, first=at(first + "T00:00"))
    assert (found.unit, len(found.bounds) - 1) == (unit, bars)
    assert (found.has_before, found.has_after) == (False, False)
    assert found.bounds[0] <= at(first + "T00:00")
    assert found.running_bar(NOW) == bars - 1


def test_turning_pages_meets_every_moment_once() -> None:
    first = at("2026-08-15T00:00")
    for period in (Period.DAY, Period.WEEK, Period.MONTH):
        found = shown(period, first=first)
        while found.has_before:
            before = shown(period, moment_before(found, BERLIN), first=first)
            assert before.bounds[-1] == found.bounds[0]
            assert before.has_after
            assert shown(period, moment_after(before), first=first) == found
            found = before
        assert found.bounds[0] <= first < found.bounds[1]


def test_nothing_known_is_one_running_bar() -> None:
    for period in Period:
        found = shown(period, first=None)
        assert found.running_bar(NOW) == 0
        assert (found.has_before, found.has_after) == (False, False)


def test_a_moment_outside_is_taken_to_the_nearest_inside() -> None:
    assert shown(Period.MONTH, 0.0) == shown(Period.MONTH)
    assert shown(Period.MONTH, NOW + 1e9) == shown(Period.MONTH)
    assert shown(Period.DAY, NOW, first=NOW + 1e9).running_bar(NOW) == 0


def test_half_hours_are_rounded_to_hours_of_utc() -> None:
    kolkata = Zone(ZoneInfo("Asia/Kolkata"))
    found = stretch(Period.DAY, NOW, first_utc=FIRST, now_utc=NOW, zone=kolkata)
    assert all(bound % HOUR_S == 0 for bound in found.bounds)
    assert kolkata.local(found.bounds[0]).hour == 23


def test_this_computer_s_zone_is_the_default() -> None:
    zone = Zone()
    assert zone.local(NOW) == datetime.fromtimestamp(NOW)  # noqa: DTZ006
    assert stretch(Period.DAY, NOW, first_utc=None, now_utc=NOW, zone=zone).bounds
    assert Zone(UTC).local(0).isoformat() == "1970-01-01T00:00:00"


def test_a_time_is_cut_into_whole_days() -> None:
    bounds = day_bounds(at("2026-10-24T12:00"), at("2026-10-26T00:00"), BERLIN)
    assert [BERLIN.local(bound).isoformat(timespec="hours") for bound in bounds] == [
        "2026-10-24T00",
        "2026-10-25T00",
        "2026-10-26T00",
    ]
    assert bounds[2] - bounds[1] == 25 * HOUR_S
    assert len(day_bounds(NOW, NOW, BERLIN)) == 2
