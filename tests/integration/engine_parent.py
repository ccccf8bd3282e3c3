"""A program that runs an engine, to be killed: prints the child's number when it is ready."""

import asyncio
from pathlib import Path

from app.domain.job import JobId, JobRequest
from app.engine.options import EngineModel, EngineOptions
from app.engine.supervisor import running_engine


async def run() -> None:
    model = EngineModel("stand-in", "chat", Path(__file__).parent)
    options = EngineOptions((model,), entry="tests.integration.engine_standin")
    async with running_engine(options) as engine:
        await engine.wait_healthy()
        print(engine.pid, flush=True)  # noqa: T201 - the test reads it
        request = JobRequest("POST", "/stuck", (), b"")
        async for _ in engine.answer(JobId("00"), request, timeout_s=60):
            pass


if __name__ == "__main__":
    asyncio.run(run())
