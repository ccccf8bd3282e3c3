"""Keeps what sharing uses: samples the devices and writes spans of time into the ledger's file."""

import asyncio
import logging
import time
from collections.abc import Callable, Iterable
from typing import NoReturn, Protocol

from app.domain.earnings_energy import EnergySpan
from app.domain.earnings_tally import EnergyTally, Sample
from app.storage.database import LedgerError

SAMPLE_S = 2.0
KEEP_S = 300.0
"""At most so much is lost in a crash."""
MOST_WAITING = 10_000
"""So many spans wait for a ledger that cannot be written; older ones are given up."""

_log = logging.getLogger(__name__)


class SpanBook(Protocol):
    """Where spans are kept."""

    async def record(self, spans: Iterable[EnergySpan]) -> None:
        """Keep spans of any length; what is known already counts."""


class EnergyMeter:
    """Samples while `run` runs.

    `sample` says what this computer does on its network and what its devices draw, None while
    nobody knows.
    """

    def __init__(
        self,
        book: SpanBook,
        sample: Callable[[], Sample | None],
        *,
        clock: Callable[[], float] = time.time,
        interval_s: float = SAMPLE_S,
        keep_s: float = KEEP_S,
    ) -> None:
        self._book = book
        self._sample = sample
        self._clock = clock
        self._interval_s = interval_s
        self._keep_s = keep_s
        self._tally = EnergyTally()
        self._kept_utc = clock()
        self._waiting: list[EnergySpan] = []

    async def run(self) -> NoReturn:
        """Sample until cancelled; what was sampled by then is kept."""
        try:
            while True:
                await self.look()
                await asyncio.sleep(self._interval_s)
        finally:
            await asyncio.shield(self._keep())

    async def look(self) -> None:
        """Take one sample, and keep what is known if something changed or it is time."""
        now = self._clock()
        sample = self._sample()
        has_changed = sample is not None and self._tally.add(sample, now)
        if has_changed or abs(now - self._kept_utc) >= self._keep_s:
            self._kept_utc = now
            await self._keep()

    async def _keep(self) -> None:
        """Write what is not written yet; a file that fails now may work the next time."""
        self._waiting = (self._waiting + self._tally.take())[-MOST_WAITING:]
        if not self._waiting:
            return
        try:
            await self._book.record(self._waiting)
            self._waiting = []
        except LedgerError as error:
            _log.warning("What sharing used is not written yet: %s", error)
