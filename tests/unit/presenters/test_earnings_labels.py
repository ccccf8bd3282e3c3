"""How periods are called."""

import pytest

from app.domain.earnings_periods import BarUnit, Period, stretch
from app.presenters.earnings_labels import end_text, range_text, row_title, unit_title
from app.presenters.words import plain
from tests.unit.presenters.earnings_values import NOW, ZONE, at

NOW_LOCAL = ZONE.local(NOW)


@pytest.mark.parametrize(
    ("period", "first", "moment", "text", "end"),
    [
        (Period.DAY, "2026-01-01", "2026-11-17", "Tue 17 November", "midnight"),
        (Period.DAY, "2025-01-01", "2025-11-17", "Mon 17 November 2025", "midnight"),
        (Period.WEEK, "2026-01-01", "2026-10-01", "28 Sep \u2013 4 Oct", "4 Oct"),
        (Period.WEEK, "2026-01-01", "2026-11-19", "16 \u2013 19 Nov", "22 Nov"),
        (Period.MONTH, "2025-01-01", "2025-10-09", "1 \u2013 31 Oct 2025", "31 Oct"),
        (Period.MONTH, "2026-11-19", "2026-11-19", "19 Nov", "30 Nov"),
        (Period.YEAR, "2025-02-01", "2025-10-09", "2025", "31 Dec"),
        (Period.ALL, "2025-02-01", "2026-10-09", "Feb 2025 \u2013 Nov 2026", "30 Nov"),
        (Period.ALL, "2016-02-01", "2026-10-09", "Jan 2016 \u2013 Nov 2026", "31 Dec"),
        (Period.ALL, "2026-11-02", "2026-11-09", "Nov 2026", "30 Nov"),
    ],
)
def test_a_period_is_named_by_its_days(
    period: Period, first: str, moment: str, text: str, end: str
) -> None:
    shown = stretch(
        period, at(moment + "T12:00"), first_utc=at(first + "T00:00"), now_utc=NOW, zone=ZONE
    )
    assert range_text(shown, ZONE, NOW_LOCAL, plain) == text
    assert end_text(shown, ZONE, plain) == end


@pytest.mark.parametrize(
    ("unit", "title", "row"),
    [
        (BarUnit.HOUR, "Hour", "16:00"),
        (BarUnit.DAY, "Day", "Today"),
        (BarUnit.MONTH, "Month", "November 2026"),
        (BarUnit.QUARTER, "Quarter", "Q4 2026"),
        (BarUnit.YEAR, "Year", "2026"),
    ],
)
def test_rows_are_named_by_their_bar(unit: BarUnit, title: str, row: str) -> None:
    assert unit_title(unit, plain) == title
    assert row_title(unit, NOW_LOCAL.replace(minute=0), NOW_LOCAL, plain) == row
