"""Times of day: windows of sharing, and when the next morning is.

Moments are Unix seconds. `zone` None is the time zone of the system.
"""

from dataclasses import dataclass
from datetime import datetime, time, timedelta, tzinfo

_DAYS_AHEAD = 3


@dataclass(frozen=True, slots=True)
class Window:
    """A part of every day; one that ends before it begins goes over midnight."""

    start: time
    end: time

    def contains(self, moment: time) -> bool:
        """Tell whether it is that time of day now."""
        if self.start < self.end:
            return self.start <= moment < self.end
        return moment >= self.start or moment < self.end


def read_windows(text: str) -> tuple[Window, ...]:
    """Read ``22:00-07:00, 12:00-13:00`` as a checked setting has it; nothing is no window."""
    parts = (part.strip().partition("-") for part in text.split(",") if part.strip())
    return tuple(
        Window(time.fromisoformat(start), time.fromisoformat(end)) for start, _, end in parts
    )


def time_of_day(now_utc: float, zone: tzinfo | None = None) -> time:
    """Return what a clock on the wall shows."""
    return _local(now_utc, zone).time()


def next_time(wanted: time, now_utc: float, zone: tzinfo | None = None) -> float:
    """Return when it is that time of day next, later than now."""
    today = _local(now_utc, zone).date()
    moments = (
        _moment(datetime.combine(today + timedelta(days=day), wanted), zone)
        for day in range(_DAYS_AHEAD)
    )
    return next(moment for moment in moments if moment > now_utc)


def start_of_day(now_utc: float, zone: tzinfo | None = None) -> float:
    """Return the last local midnight."""
    return _moment(datetime.combine(_local(now_utc, zone).date(), time()), zone)


def _local(now_utc: float, zone: tzinfo | None) -> datetime:
    return datetime.fromtimestamp(now_utc, zone)


def _moment(local: datetime, zone: tzinfo | None) -> float:
    return (local if zone is None else local.replace(tzinfo=zone)).timestamp()
