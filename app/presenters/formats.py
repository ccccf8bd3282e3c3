"""Numbers, amounts and times as the owner reads them.

A unit follows its number after a thin no-break space, a minus is the true sign, and there are
never more digits than are known. Every function takes the language's `Tr` last.
"""

from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo
from decimal import ROUND_DOWN, ROUND_HALF_EVEN, Decimal

from app.domain.money import COIN_NAME, NANOTONS_PER_TON, NanoTon
from app.presenters.words import Tr, later, plain

THIN = "\N{NARROW NO-BREAK SPACE}"
MINUS = "\N{MINUS SIGN}"
DASH = "\N{EN DASH}"
"""Stands where there is no value."""
ALMOST = "\N{ALMOST EQUAL TO}"

_MINUTE, _HOUR, _DAY = 60, 3600, 86400
_MILLION, _GIGA = 10**6, 10**9
_EXACT_GIGAS = 100
"""From here on, gigabytes have no decimal."""
_CENTI = 0.01
"""Seconds from which on milliseconds have no decimal."""
_STEPS = ((10**12, later("T")), (10**9, later("G")), (10**6, later("M")))


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number and its unit, each as it is shown; as text, both."""

    value: str
    unit: str = ""

    def __str__(self) -> str:
        return f"{self.value}{THIN}{self.unit}" if self.unit else self.value


def number(value: Decimal | float, tr: Tr = plain, *, decimals: int = 0, sign: bool = False) -> str:
    """Write a number with exactly so many decimals; `sign` also writes a plus."""
    exact = Decimal(str(value)) if isinstance(value, float) else Decimal(value)
    rounded = exact.quantize(Decimal(1).scaleb(-decimals), rounding=ROUND_HALF_EVEN)
    return _written(rounded, tr, sign=sign)


def _written(rounded: Decimal, tr: Tr, *, sign: bool = False) -> str:
    whole, _, fraction = f"{abs(rounded):,f}".partition(".")
    text = whole.replace(",", tr.marks.group)
    if fraction:
        text += tr.marks.decimal + fraction
    if rounded < 0:
        return MINUS + text
    return "+" + text if sign and rounded > 0 else text


def count(value: int, tr: Tr = plain) -> str:
    """Write a whole number in groups of three digits: ``"15,792"``."""
    return number(value, tr)


def big(value: int, tr: Tr = plain) -> str:
    """Write a large count short: ``"15,792"`` below a million, then ``"47.4 M"``."""
    for step, unit in _STEPS:
        if value >= step:
            return f"{number(Decimal(value) / step, tr, decimals=1)}{THIN}{tr(unit)}"
    return count(value, tr)


def ton(
    amount: NanoTon, tr: Tr = plain, *, sign: bool = False, is_estimate: bool = False
) -> Quantity:
    """Write an amount in coins, never rounded up: two decimals, more only below 0.01."""
    coins = Decimal(amount) / NANOTONS_PER_TON
    text = _written(_shortened(coins), tr, sign=sign)
    return Quantity(f"{ALMOST}{THIN}{text}" if is_estimate else text, COIN_NAME)


def _shortened(coins: Decimal) -> Decimal:
    if coins == 0 or abs(coins) >= Decimal("0.01"):
        return coins.quantize(Decimal("0.01"), rounding=ROUND_DOWN)
    first = -coins.adjusted()
    digits = min(9, first + 1)
    short = coins.quantize(Decimal(1).scaleb(-digits), rounding=ROUND_DOWN)
    return short if short.normalize().as_tuple().exponent == -digits else short.normalize()


def ton_exact(amount: NanoTon, tr: Tr = plain, *, sign: bool = False) -> Quantity:
    """Write an amount with every digit it has, and at least two decimals."""
    coins = Decimal(amount) / NANOTONS_PER_TON
    short = coins.quantize(Decimal("0.01"))
    exact = coins.quantize(Decimal("1e-9")).normalize()
    return Quantity(_written(short if short == coins else exact, tr, sign=sign), COIN_NAME)


def fiat(amount: Decimal | float, currency: str, tr: Tr = plain, *, sign: bool = False) -> Quantity:
    """Write an amount of ordinary money with two decimals: ``"+0.57 EUR"``."""
    return Quantity(number(amount, tr, decimals=2, sign=sign), currency)


def percent(share: float, tr: Tr = plain) -> Quantity:
    """Write a share (0 to 1) in whole per cent."""
    return Quantity(number(share * 100, tr), "%")


def watts(value: float, tr: Tr = plain) -> Quantity:
    """Write a power in whole watts."""
    return Quantity(number(value, tr), tr("W"))


def celsius(value: float, tr: Tr = plain) -> Quantity:
    """Write a temperature in whole degrees."""
    return Quantity(number(value, tr), "°C")


def kilowatt_hours(value: float, tr: Tr = plain) -> Quantity:
    """Write an energy with two decimals."""
    return Quantity(number(value, tr, decimals=2), tr("kWh"))


def size(count_bytes: int, tr: Tr = plain) -> Quantity:
    """Write an amount of memory in decimal units: ``"6 MB"``, ``"4.3 GB"``, ``"214 GB"``."""
    if count_bytes < _MILLION:
        return Quantity(number(-(-count_bytes // 1000), tr), tr("kB"))
    if count_bytes < _GIGA:
        return Quantity(number(Decimal(count_bytes) / _MILLION, tr), tr("MB"))
    scaled = Decimal(count_bytes) / _GIGA
    text = number(scaled, tr, decimals=1 if scaled < _EXACT_GIGAS else 0)
    return Quantity(text.removesuffix(f"{tr.marks.decimal}0"), tr("GB"))


def milliseconds(seconds: float, tr: Tr = plain) -> Quantity:
    """Write a short time: ``"0.4 ms"``, ``"38 ms"``, ``"1.4 s"``."""
    if seconds >= 1:
        return Quantity(number(seconds, tr, decimals=1), tr("s"))
    return Quantity(number(seconds * 1000, tr, decimals=0 if seconds >= _CENTI else 1), tr("ms"))


def duration(seconds: float, tr: Tr = plain) -> str:
    """Write a length of time exactly enough: ``"40 s"``, ``"58 min"``, ``"14 h 18 min"``."""
    whole = max(0, round(seconds))
    if whole < _MINUTE:
        return tr("{seconds} s", seconds=whole).replace(" ", THIN)
    minutes = -(-whole // _MINUTE) if whole < _HOUR else whole // _MINUTE
    hours, rest = divmod(minutes, _MINUTE)
    days, hours_left = divmod(hours, 24)
    if days:
        return _pair(tr("{days} d", days=days), tr("{hours} h", hours=hours_left), hours_left)
    if hours:
        return _pair(tr("{hours} h", hours=hours), tr("{minutes} min", minutes=rest), rest)
    return tr("{minutes} min", minutes=rest).replace(" ", THIN)


def _pair(first: str, second: str, rest: int) -> str:
    parts = [first, second] if rest else [first]
    return " ".join(part.replace(" ", THIN) for part in parts)


def about(seconds: float, tr: Tr = plain) -> str:
    """Write a length of time that is a guess, in one unit: ``"about 2 h"``."""
    whole = max(1, round(seconds))
    if whole >= _DAY:
        text = tr("{days} d", days=round(whole / _DAY))
    elif whole >= _HOUR:
        text = tr("{hours} h", hours=round(whole / _HOUR))
    elif whole >= _MINUTE:
        text = tr("{minutes} min", minutes=round(whole / _MINUTE))
    else:
        text = tr("{seconds} s", seconds=whole)
    return tr("about {time}", time=text.replace(" ", THIN))


def local(at_utc: float, zone: tzinfo | None = None) -> datetime:
    """Turn seconds since 1970 into local time; no zone means the computer's."""
    return datetime.fromtimestamp(at_utc, UTC).astimezone(zone)


def clock(at_utc: float, zone: tzinfo | None = None) -> str:
    """Write a time of day: ``"17:40"``."""
    return f"{local(at_utc, zone):%H:%M}"


def when(at_utc: float, now_utc: float, tr: Tr = plain, zone: tzinfo | None = None) -> str:
    """Write the time of day up to 24 hours away, else the date."""
    if abs(at_utc - now_utc) < _DAY:
        return clock(at_utc, zone)
    return short_date(local(at_utc, zone), tr)


def day(moment: datetime, tr: Tr = plain) -> str:
    """Write a day as in ``"Tue 17 November"``."""
    weekday = weekday_names(tr)[moment.weekday()]
    month = month_names(tr)[moment.month - 1]
    return tr("{weekday} {day} {month}", weekday=weekday, day=moment.day, month=month)


def short_date(moment: datetime, tr: Tr = plain) -> str:
    """Write a date as in ``"6 Nov"``."""
    month = short_month_names(tr)[moment.month - 1]
    return tr("{day} {month}", day=moment.day, month=month)


def weekday_names(tr: Tr) -> tuple[str, ...]:
    """Give the short names of the days, Monday first."""
    return (tr("Mon"), tr("Tue"), tr("Wed"), tr("Thu"), tr("Fri"), tr("Sat"), tr("Sun"))


def month_names(tr: Tr) -> tuple[str, ...]:
    """Give the names of the months as they stand in a date."""
    return (
        tr("January"), tr("February"), tr("March"), tr("April"), tr("May"), tr("June"),
        tr("July"), tr("August"), tr("September"), tr("October"), tr("November"), tr("December"),
    )  # fmt: skip


def short_month_names(tr: Tr) -> tuple[str, ...]:
    """Give the short names of the months."""
    return (
        tr("Jan"), tr("Feb"), tr("Mar"), tr("Apr"), tr("May"), tr("Jun"),
        tr("Jul"), tr("Aug"), tr("Sep"), tr("Oct"), tr("Nov"), tr("Dec"),
    )  # fmt: skip
