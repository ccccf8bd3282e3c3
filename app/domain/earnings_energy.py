"""What sharing used: spans of a device's time with the energy in them."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from app.domain.earnings import MAX_COUNT

SHARING = "sharing"
"""The state of a span in which the device was offered to a network; others say why it was not."""

HOUR_S = 3600
JOULES_PER_KWH = 3_600_000
_MAX_NAME = 100


@dataclass(frozen=True, slots=True)
class EnergySpan:
    """What one device did from one whole second to another, and the energy that took.

    `state` is `SHARING` or the reason of a gap, such as a pause's; `is_measured` is False if
    `joules` is an assumed power times the time. Times are Unix seconds.

    Raises:
        ValueError: an empty span, a number out of range or a name longer than 100 characters.
    """

    device: str
    network: str
    state: str
    from_utc: int
    until_utc: int
    joules: int
    is_measured: bool

    def __post_init__(self) -> None:
        if not 0 <= self.from_utc < self.until_utc <= MAX_COUNT:
            raise ValueError("a span begins before it ends")
        if not 0 <= self.joules <= MAX_COUNT:
            raise ValueError(f"{self.joules} J is not an amount of energy")
        if max(len(self.device), len(self.network), len(self.state)) > _MAX_NAME:
            raise ValueError(f"names have at most {_MAX_NAME} characters")

    @property
    def seconds(self) -> int:
        """How long it is."""
        return self.until_utc - self.from_utc

    def clipped(self, from_utc: int, until_utc: int) -> "EnergySpan | None":
        """Return the part inside of that time with its share of the energy, None if none is."""
        begin, end = max(self.from_utc, from_utc), min(self.until_utc, until_utc)
        if begin >= end:
            return None
        joules = self._joules_until(end) - self._joules_until(begin)
        return replace(self, from_utc=begin, until_utc=end, joules=joules)

    def _joules_until(self, at_utc: int) -> int:
        """Whole joules up to a moment: parts of a span always add up to the whole."""
        return self.joules * (at_utc - self.from_utc) // self.seconds


@dataclass(frozen=True, slots=True)
class EnergyUsed:
    """Energy of a time, measured and assumed apart."""

    measured_joules: int = 0
    assumed_joules: int = 0

    @property
    def joules(self) -> int:
        """All of it."""
        return self.measured_joules + self.assumed_joules


def by_hours(span: EnergySpan) -> Iterator[EnergySpan]:
    """Cut a span at every full hour, energy in proportion to the time."""
    begin = span.from_utc
    while begin < span.until_utc:
        end = min(span.until_utc, (begin // HOUR_S + 1) * HOUR_S)
        part = span.clipped(begin, end)
        if part is not None:
            yield part
        begin = end
