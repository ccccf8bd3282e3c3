"""How bars and periods are called."""

from datetime import datetime, timedelta

from app.domain.earnings_periods import BarUnit, Period, Stretch, Zone
from app.presenters import formats
from app.presenters.words import Tr

_MONTHS_A_QUARTER = 3


def long_weekday_names(tr: Tr) -> tuple[str, ...]:
    """Give the names of the days, Monday first."""
    return (
        tr("Monday"), tr("Tuesday"), tr("Wednesday"), tr("Thursday"), tr("Friday"),
        tr("Saturday"), tr("Sunday"),
    )  # fmt: skip


def axis_label(unit: BarUnit, period: Period, start: datetime, tr: Tr) -> str:
    """Name a bar below the axis, as short as can be."""
    if unit is BarUnit.HOUR:
        return f"{start.hour}"
    if unit is BarUnit.DAY:
        if period is Period.WEEK:
            weekday = formats.weekday_names(tr)[start.weekday()]
            return tr("{weekday} {day}", weekday=weekday, day=start.day)
        return f"{start.day}"
    if unit is BarUnit.MONTH:
        return formats.short_month_names(tr)[start.month - 1]
    if unit is BarUnit.QUARTER:
        return tr("Q{quarter} {year}", quarter=_quarter(start), year=f"{start.year % 100:02}")
    return f"{start.year}"


def bar_title(unit: BarUnit, start: datetime, tr: Tr) -> str:
    """Name a bar in full."""
    if unit is BarUnit.HOUR:
        end = start + timedelta(hours=1)
        return tr("{day}, {begin} to {end}", day=_short_day(start, tr), begin=f"{start:%H:%M}",
                  end=f"{end:%H:%M}")  # fmt: skip
    if unit is BarUnit.DAY:
        weekday = long_weekday_names(tr)[start.weekday()]
        month = formats.month_names(tr)[start.month - 1]
        return tr("{weekday} {day} {month}", weekday=weekday, day=start.day, month=month)
    if unit is BarUnit.MONTH:
        return _month_and_year(start, tr)
    if unit is BarUnit.QUARTER:
        return tr("Quarter {quarter} of {year}", quarter=_quarter(start), year=start.year)
    return f"{start.year}"


def row_title(unit: BarUnit, start: datetime, now: datetime, tr: Tr) -> str:
    """Name a bar in the first column of the table."""
    if unit is BarUnit.HOUR:
        return f"{start:%H:%M}"
    if unit is BarUnit.DAY:
        weekday = formats.weekday_names(tr)[start.weekday()]
        date = formats.short_date(start, tr)
        is_today = start.date() == now.date()
        return tr("Today") if is_today else tr("{weekday} {date}", weekday=weekday, date=date)
    if unit is BarUnit.QUARTER:
        return tr("Q{quarter} {year}", quarter=_quarter(start), year=start.year)
    return bar_title(unit, start, tr)


def unit_title(unit: BarUnit, tr: Tr) -> str:
    """Name the first column."""
    return {
        BarUnit.HOUR: tr("Hour"),
        BarUnit.DAY: tr("Day"),
        BarUnit.MONTH: tr("Month"),
        BarUnit.QUARTER: tr("Quarter"),
        BarUnit.YEAR: tr("Year"),
    }[unit]


def range_text(shown: Stretch, zone: Zone, now: datetime, tr: Tr) -> str:
    """Name what is shown: ``"6 - 19 Nov"``; the year stands there if it is not this one."""
    first, last = zone.local(shown.bounds[0]), min(now, zone.local(shown.bounds[-1] - 1))
    if shown.period is Period.DAY:
        return formats.day(last, tr) + _year_if_other(last, now)
    if shown.period is Period.YEAR:
        return f"{last.year}"
    if shown.period is Period.ALL:
        begin, end = _short_month_and_year(first, tr), _short_month_and_year(last, tr)
        return begin if begin == end else f"{begin} {formats.DASH} {end}"
    begin, end = formats.short_date(first, tr), formats.short_date(last, tr)
    if begin == end:
        return end + _year_if_other(last, now)
    if first.month == last.month:
        begin = f"{first.day}"
    return f"{begin} {formats.DASH} {end}{_year_if_other(last, now)}"


def end_text(shown: Stretch, zone: Zone, tr: Tr) -> str:
    """Name the last day of the period by the calendar, or the end of the day."""
    if shown.period is Period.DAY:
        return tr("midnight")
    return formats.short_date(zone.local(shown.ends_utc - 1), tr)


def _short_day(moment: datetime, tr: Tr) -> str:
    weekday = formats.weekday_names(tr)[moment.weekday()]
    return tr("{weekday} {day}", weekday=weekday, day=moment.day)


def _quarter(moment: datetime) -> int:
    return (moment.month - 1) // _MONTHS_A_QUARTER + 1


def _month_and_year(moment: datetime, tr: Tr) -> str:
    year = moment.year
    names = (
        tr("January {year}", year=year), tr("February {year}", year=year),
        tr("March {year}", year=year), tr("April {year}", year=year),
        tr("May {year}", year=year), tr("June {year}", year=year),
        tr("July {year}", year=year), tr("August {year}", year=year),
        tr("September {year}", year=year), tr("October {year}", year=year),
        tr("November {year}", year=year), tr("December {year}", year=year),
    )  # fmt: skip
    return names[moment.month - 1]


def _short_month_and_year(moment: datetime, tr: Tr) -> str:
    month = formats.short_month_names(tr)[moment.month - 1]
    return tr("{month} {year}", month=month, year=moment.year)


def _year_if_other(moment: datetime, now: datetime) -> str:
    return "" if moment.year == now.year else f" {moment.year}"
