"""The last two minutes of every card, put together from single looks."""

from collections import deque
from dataclasses import dataclass, field

from app.domain.gpu import (
    HISTORY,
    POLL_S,
    DriverState,
    Gpu,
    GpuInfo,
    GpuReading,
    GpuState,
    Hardware,
)
from app.gpu.source import Look, Sample

GAP_AFTER_S = 3 * POLL_S
"""Readings further apart are not one line: the computer slept."""


@dataclass(slots=True)
class _Card:
    info: GpuInfo
    state: GpuState
    detail: str = ""
    readings: deque[GpuReading] = field(default_factory=lambda: deque(maxlen=HISTORY))

    def add(self, sample: Sample, at_utc: float) -> None:
        self.info, self.state, self.detail = sample.info, sample.state, sample.detail
        self.add_reading(sample.reading or GpuReading(at_utc))

    def add_reading(self, reading: GpuReading) -> None:
        if self.readings and reading.at_utc - self.readings[-1].at_utc > GAP_AFTER_S:
            self.readings.append(GpuReading(reading.at_utc))
        self.readings.append(reading)

    def freeze(self) -> Gpu:
        return Gpu(self.info, self.state, tuple(self.readings), self.detail)


class History:
    """Grows with every look; a moment without a reading is kept as an empty one."""

    def __init__(self) -> None:
        self._cards: dict[str, _Card] = {}
        self._driver = DriverState.NO_CARD
        self._detail = ""

    def take(self, look: Look, at_utc: float) -> None:
        """Add one look; a device that is not in it is forgotten."""
        self._driver, self._detail = look.driver, look.detail
        for uuid in self._cards.keys() - {sample.info.uuid for sample in look.samples}:
            del self._cards[uuid]
        for sample in look.samples:
            card = self._cards.setdefault(sample.info.uuid, _Card(sample.info, sample.state))
            card.add(sample, at_utc)

    def take_silence(self, at_utc: float) -> None:
        """Take note that there is no answer at all."""
        self._driver = DriverState.SILENT
        for card in self._cards.values():
            card.state = GpuState.SILENT
            card.add_reading(GpuReading(at_utc))

    def hardware(self) -> Hardware:
        """Return everything as it is now."""
        cards = sorted(self._cards.values(), key=lambda card: card.info.index)
        return Hardware(self._driver, tuple(card.freeze() for card in cards), self._detail)
