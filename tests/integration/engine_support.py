"""What the engine's tests share: an engine with the stand-in child, and collected answers."""

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, cast

from app.domain.job import JobId, JobRequest, ResponseBody, ResponseEnd, ResponseHead, ResponsePart
from app.domain.price import TokenUsage
from app.engine.engine import Engine
from app.engine.options import EngineModel, EngineOptions
from app.engine.supervisor import running_engine

MODEL = EngineModel("stand-in", "chat", Path(__file__).parent)
OPTIONS = EngineOptions((MODEL,), entry="tests.integration.engine_standin")
JOB = JobId("5" * 64)


@dataclass
class Answer:
    head: ResponseHead
    body: bytes
    usage: TokenUsage

    @property
    def error(self) -> dict[str, Any]:
        return cast("dict[str, Any]", json.loads(self.body)["error"])


@asynccontextmanager
async def stand_in_engine(**changes: Any) -> AsyncIterator[Engine]:
    async with running_engine(replace(OPTIONS, **changes)) as engine:
        await engine.wait_healthy()
        yield engine


def request(path: str, body: bytes = b"") -> JobRequest:
    return JobRequest("POST", path, (("content-type", "text/plain"),), body)


async def ask(engine: Engine, path: str, body: bytes = b"", timeout_s: float = 20) -> Answer:
    answer = engine.answer(JOB, request(path, body), timeout_s=timeout_s)
    return joined([part async for part in answer])


def joined(parts: list[ResponsePart]) -> Answer:
    head, *bodies, end = parts
    assert isinstance(head, ResponseHead)
    assert isinstance(end, ResponseEnd)
    pieces = [part.data for part in bodies if isinstance(part, ResponseBody)]
    assert len(pieces) == len(bodies)
    return Answer(head, b"".join(pieces), end.usage)
