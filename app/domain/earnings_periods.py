"""Days, weeks, months and years as the owner's clock and calendar have them, cut into bars."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo
from enum import StrEnum

HOUR_S = 3600
_DAY = timedelta(days=1)
_WEEK = timedelta(days=7)
_MONTHS_A_YEAR = 12
_MAX_MONTH_BARS = 24
_MAX_QUARTER_BARS = 44
_QUARTER = 3


class Period(StrEnum):
    """What a chart shows at once."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"
    ALL = "all"


class BarUnit(StrEnum):
    """What one bar stands for."""

    HOUR = "hour"
    DAY = "day"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"


@dataclass(frozen=True, slots=True)
class Zone:
    """The owner's time zone; None is the one of this computer."""

    tz: tzinfo | None = None

    def local(self, at_utc: float) -> datetime:
        """Return what the owner's clock showed, without a zone."""
        return datetime.fromtimestamp(at_utc, self.tz).replace(tzinfo=None)

    def hour_of(self, moment: datetime) -> int:
        """Return the full hour in Unix seconds at which that local time begins.

        Sums are kept per hour of UTC: where clocks are half an hour off, a day begins up to
        45 minutes early.
        """
        return int(moment.replace(tzinfo=self.tz).timestamp()) // HOUR_S * HOUR_S

    def day_of(self, day: date) -> int:
        """Return when that day begins."""
        return self.hour_of(datetime(day.year, day.month, day.day))  # noqa: DTZ001  # local


@dataclass(frozen=True, slots=True)
class Stretch:
    """A period that is cut into bars: bar `i` is ``[bounds[i], bounds[i + 1])``.

    `ends_utc` is when the period ends by the calendar; a running one has no bars after the
    current. `has_before` and `has_after` say whether there is something to turn to.
    """

    period: Period
    unit: BarUnit
    bounds: tuple[int, ...]
    ends_utc: int
    has_before: bool
    has_after: bool

    def running_bar(self, now_utc: float) -> int | None:
        """Return the bar that is not over, None if all are."""
        if len(self.bounds) < 2 or not self.bounds[-2] <= now_utc < self.bounds[-1]:  # noqa: PLR2004
            return None
        return len(self.bounds) - 2


def stretch(
    period: Period, at_utc: float, *, first_utc: float | None, now_utc: float, zone: Zone
) -> Stretch:
    """Return the day, week, month or year that holds a moment, in bars.

    It begins with the bar of `first_utc`, the first thing known (None: nothing is), and ends with
    the bar of `now_utc`.
    """
    first = now_utc if first_utc is None else min(first_utc, now_utc)
    at = min(max(at_utc, first), now_utc)
    unit, days = _days(period, zone.local(at).date(), zone.local(first).date(), zone, now_utc)
    edges = _edges(unit, days, zone)
    begin = max((edge for edge in edges if edge <= first), default=edges[0])
    end = min((edge for edge in edges if edge > now_utc), default=edges[-1])
    bounds = tuple(edge for edge in edges if begin <= edge <= end)
    return Stretch(period, unit, bounds, edges[-1], first < edges[0], now_utc >= edges[-1])


def day_bounds(since_utc: float, until_utc: float, zone: Zone) -> tuple[int, ...]:
    """Cut a time into days of the calendar, the first and the last one whole."""
    first, last = zone.local(since_utc).date(), zone.local(max(since_utc, until_utc - 1)).date()
    return tuple(zone.day_of(first + step * _DAY) for step in range((last - first).days + 2))


def moment_before(shown: Stretch, zone: Zone) -> float:
    """Return a moment in the period before: what to pass to `stretch` to turn back."""
    return _start_of(shown, zone) - 1.0


def moment_after(shown: Stretch) -> float:
    """Return a moment in the period after."""
    return float(shown.ends_utc)


def _start_of(shown: Stretch, zone: Zone) -> int:
    """The period's first moment by the calendar; its bars may begin later."""
    first_day, _ = _period_days(shown.period, zone.local(shown.bounds[0]).date())
    return zone.day_of(first_day)


def _days(
    period: Period, at: date, first: date, zone: Zone, now_utc: float
) -> tuple[BarUnit, tuple[date, date]]:
    if period is not Period.ALL:
        unit = {Period.DAY: BarUnit.HOUR, Period.YEAR: BarUnit.MONTH}.get(period, BarUnit.DAY)
        return unit, _period_days(period, at)
    today = zone.local(now_utc).date()
    months = _month_number(today) - _month_number(first) + 1
    if months <= _MAX_MONTH_BARS:
        return BarUnit.MONTH, (_month(_month_number(first)), _month(_month_number(today) + 1))
    if months <= _MAX_QUARTER_BARS * _QUARTER:
        quarter = _month_number(today) // _QUARTER + 1
        begin = _month_number(first) // _QUARTER
        return BarUnit.QUARTER, (_month(begin * _QUARTER), _month(quarter * _QUARTER))
    return BarUnit.YEAR, (date(first.year, 1, 1), date(today.year + 1, 1, 1))


def _period_days(period: Period, at: date) -> tuple[date, date]:
    if period is Period.DAY:
        return at, at + _DAY
    if period is Period.WEEK:
        monday = at - at.weekday() * _DAY
        return monday, monday + _WEEK
    if period is Period.MONTH:
        return _month(_month_number(at)), _month(_month_number(at) + 1)
    return date(at.year, 1, 1), date(at.year + 1, 1, 1)


def _edges(unit: BarUnit, days: tuple[date, date], zone: Zone) -> list[int]:
    begin, end = days
    if unit is BarUnit.HOUR:
        return list(range(zone.day_of(begin), zone.day_of(end) + 1, HOUR_S))
    if unit is BarUnit.DAY:
        return [zone.day_of(begin + step * _DAY) for step in range((end - begin).days + 1)]
    months = {BarUnit.MONTH: 1, BarUnit.QUARTER: _QUARTER, BarUnit.YEAR: _MONTHS_A_YEAR}[unit]
    numbers = range(_month_number(begin), _month_number(end) + 1, months)
    return [zone.day_of(_month(number)) for number in numbers]


def _month_number(day: date) -> int:
    return day.year * _MONTHS_A_YEAR + day.month - 1


def _month(number: int) -> date:
    return date(number // _MONTHS_A_YEAR, number % _MONTHS_A_YEAR + 1, 1)
