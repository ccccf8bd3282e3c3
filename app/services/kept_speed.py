"""Measuring this computer's speed, and remembering when that was done."""

import asyncio
import logging
import time
from collections.abc import Callable
from typing import Protocol

from app.domain.forecast import MeasuredSpeed
from app.services.calibration import Tell
from app.storage.speed_file import KeptSpeed, SpeedFile

_log = logging.getLogger(__name__)


class Calibration(Protocol):
    """Measures; see `app.services.calibration`."""

    @property
    def seconds(self) -> float:
        """How long it measures."""

    async def measure(self, tell: Tell) -> MeasuredSpeed:
        """Measure; cancelling ends it.

        Raises:
            AppError: it could not be measured.
        """


class SpeedKeeper:
    """Measures as `calibration` does, and keeps the last result over restarts."""

    def __init__(
        self,
        calibration: Calibration,
        file: SpeedFile,
        model: str,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._calibration = calibration
        self._file = file
        self._model = model
        self._clock = clock
        self._kept: KeptSpeed | None = None
        self._is_read = False

    @property
    def seconds(self) -> float:
        """How long it measures."""
        return self._calibration.seconds

    async def last(self) -> KeptSpeed | None:
        """Return the last measurement, None if there never was one."""
        if not self._is_read:
            self._kept = await asyncio.to_thread(self._file.read)
            self._is_read = True
        return self._kept

    async def measure(self, tell: Tell) -> MeasuredSpeed:
        """Measure anew and keep the result; what cannot be written is kept until the end.

        Raises:
            AppError: it could not be measured.
        """
        speed = await self._calibration.measure(tell)
        self._kept, self._is_read = KeptSpeed(speed, self._clock(), self._model), True
        try:
            await asyncio.to_thread(self._file.write, self._kept)
        except OSError as error:
            _log.warning("The measured speed could not be kept: %s", error.strerror)
        return speed
