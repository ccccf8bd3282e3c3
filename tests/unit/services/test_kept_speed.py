from pathlib import Path

import pytest

from app.domain.errors import AppError
from app.domain.forecast import MeasuredSpeed
from app.services.calibration import CalibrationNews, Tell
from app.services.kept_speed import SpeedKeeper
from app.storage.speed_file import SpeedFile

pytestmark = pytest.mark.asyncio

SPEED = MeasuredSpeed(100.0, (100.0,), 8.0, 4, 8)


class Calibration:
    seconds = 8.0
    error: AppError | None = None

    async def measure(self, tell: Tell) -> MeasuredSpeed:
        tell(CalibrationNews(0.5, 90.0))
        if self.error is not None:
            raise self.error
        return SPEED


def keeper(folder: Path, calibration: Calibration | None = None) -> SpeedKeeper:
    made = calibration or Calibration()
    return SpeedKeeper(made, SpeedFile(folder / "speed.json"), "tiny", lambda: 50.0)


async def test_a_measurement_is_remembered_with_its_time_and_model(tmp_path: Path) -> None:
    heard: list[CalibrationNews] = []
    assert await keeper(tmp_path).measure(heard.append) == SPEED
    assert heard == [CalibrationNews(0.5, 90.0)]
    kept = await keeper(tmp_path).last()
    assert kept is not None
    assert (kept.speed, kept.at_utc, kept.model) == (SPEED, 50.0, "tiny")


async def test_before_the_first_there_is_none(tmp_path: Path) -> None:
    made = keeper(tmp_path)
    assert await made.last() is None
    assert made.seconds == 8.0


async def test_a_failed_measurement_keeps_the_last(tmp_path: Path) -> None:
    await keeper(tmp_path).measure(lambda _: None)
    failing = Calibration()
    failing.error = AppError("no engine")
    made = keeper(tmp_path, failing)
    with pytest.raises(AppError):
        await made.measure(lambda _: None)
    assert await made.last() is not None


async def test_a_full_disk_does_not_lose_the_result(tmp_path: Path) -> None:
    (tmp_path / "taken").touch()
    made = keeper(tmp_path / "taken")
    assert await made.measure(lambda _: None) == SPEED
    assert await made.last() is not None
