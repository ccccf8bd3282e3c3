import asyncio
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import asynccontextmanager
from typing import cast

import pytest

from app.domain.job import JobId, JobRequest, ResponseBody, ResponseEnd, ResponseHead, ResponsePart
from app.domain.price import TokenUsage
from app.engine.engine import Engine
from app.engine.errors import EngineLostError
from app.engine.options import EngineModel, EngineOptions
from app.services import calibration
from app.services.calibration import CalibrationError, CalibrationNews, EngineCalibration, SpeedRun

pytestmark = pytest.mark.asyncio


class SteadyEngine:
    """Needs 20 ms for an answer of 10 tokens, however many ask."""

    def __init__(self, status: int = 200, *, is_lost: bool = False) -> None:
        self.status = status
        self.is_lost = is_lost
        self.running = self.most = 0

    async def wait_healthy(self) -> None:
        if self.is_lost:
            raise EngineLostError("The engine could not start.")

    async def answer(
        self, job_id: JobId, request: JobRequest, *, timeout_s: float
    ) -> AsyncGenerator[ResponsePart, None]:
        assert len(job_id) == 64
        assert timeout_s > 1
        assert b'"chat"' in request.body
        self.running += 1
        self.most = max(self.most, self.running)
        try:
            yield ResponseHead(self.status, ())
            await asyncio.sleep(0.02)
            yield ResponseBody(b"data: x\n\n")
            yield ResponseEnd(TokenUsage(prompt=4, completion=6))
        finally:
            self.running -= 1


@pytest.fixture(autouse=True)
def _short(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(calibration, "WARM_UP_S", 0.02)
    monkeypatch.setattr(calibration, "TELL_EVERY_S", 0.05)


async def test_the_speed_is_that_of_all_jobs_together() -> None:
    engine, news = SteadyEngine(), list[CalibrationNews]()
    speed = await SpeedRun(engine, "chat", 3, 0.4).run(news.append)
    assert engine.most == 3
    assert engine.running == 0
    assert 30 < speed.tokens_per_s <= 1600  # 3 jobs of 10 tokens, each in 20 ms or more
    assert len(speed.windows) == 5
    assert [n.share for n in news] == sorted(n.share for n in news)
    assert all(n.tokens_per_s is not None for n in news)


async def test_a_refused_question_ends_the_measurement() -> None:
    with pytest.raises(CalibrationError, match="status 429"):
        await SpeedRun(SteadyEngine(429), "chat", 2, 0.4).run(lambda _: None)


async def test_cancelling_leaves_no_job_behind() -> None:
    engine = SteadyEngine()
    async with asyncio.TaskGroup() as group:
        running = group.create_task(SpeedRun(engine, "chat", 2, 5.0).run(lambda _: None))
        await asyncio.sleep(0.05)
        running.cancel()
    assert engine.running == 0


def _calibration(engine: SteadyEngine, tmp_path: object) -> EngineCalibration:
    @asynccontextmanager
    async def opened(options: EngineOptions) -> AsyncIterator[Engine]:
        assert options.max_jobs == 2
        yield cast("Engine", engine)

    model = EngineModel("chat", "chat", tmp_path)  # type: ignore[arg-type]
    return EngineCalibration(EngineOptions((model,), max_jobs=2), 0.2, opened)


async def test_the_engine_is_loaded_first(tmp_path: object) -> None:
    news = list[CalibrationNews]()
    speed = await _calibration(SteadyEngine(), tmp_path).measure(news.append)
    assert news[0] == CalibrationNews()
    assert speed.jobs_at_once == 2


async def test_an_engine_that_does_not_start_is_told(tmp_path: object) -> None:
    with pytest.raises(CalibrationError, match="could not start"):
        await _calibration(SteadyEngine(is_lost=True), tmp_path).measure(lambda _: None)
