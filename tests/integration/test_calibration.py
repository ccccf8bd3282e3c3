"""How fast this computer answers, measured with the real engine and the built-in model."""

from pathlib import Path

import psutil
import pytest

from app.engine.options import EngineModel, EngineOptions
from app.services.calibration import CalibrationError, CalibrationNews, EngineCalibration

CHAT = Path(__file__).parents[2] / "resources" / "models" / "chat"


@pytest.mark.asyncio
async def test_the_built_in_model_is_measured_and_nothing_is_left() -> None:
    options = EngineOptions((EngineModel("chat", "chat", CHAT),), max_jobs=4, threads=1)
    news = list[CalibrationNews]()
    speed = await EngineCalibration(options, seconds=1.5).measure(news.append)
    assert speed.tokens_per_s > 1
    assert speed.jobs >= 4
    assert news[-1].share > 0.5
    assert not psutil.Process().children(recursive=True)


@pytest.mark.asyncio
async def test_a_model_that_is_not_there_is_told(tmp_path: Path) -> None:
    options = EngineOptions((EngineModel("chat", "chat", tmp_path),))
    with pytest.raises(CalibrationError, match="could not start"):
        await EngineCalibration(options, seconds=1.0).measure(lambda _: None)
    assert not psutil.Process().children(recursive=True)
