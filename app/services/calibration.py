"""How fast this computer answers: a short run of the real engine with the built-in chat model."""

import asyncio
import itertools
import json
import secrets
from collections.abc import AsyncGenerator, Callable
from contextlib import AbstractAsyncContextManager, aclosing
from dataclasses import dataclass, field
from typing import Protocol

from app.domain.errors import AppError
from app.domain.forecast import FinishedJob, MeasuredSpeed, speed_of
from app.domain.job import JobId, JobRequest, ResponseEnd, ResponseHead, ResponsePart
from app.domain.price import UNIT_COEFFICIENT, Multipliers, TokenUsage, adjust_usage
from app.engine.engine import Engine
from app.engine.errors import EngineLostError
from app.engine.options import EngineOptions
from app.engine.supervisor import running_engine

MEASURE_S = 8.0
WARM_UP_S = 0.5
JOB_LIMIT_S = 20.0
TELL_EVERY_S = 0.25
LONGEST_ANSWER = 64
"""Tokens of one answer; the built-in model ends most of them sooner."""

QUESTIONS = (
    "What is a GPU?",
    "What is Cocoon?",
    "Count from one to twenty",
    "What is the capital of Japan?",
    "How do you say dog in German?",
)
_OK = 200


class CalibrationError(AppError):
    """The engine could not be measured."""

    title = "The speed could not be measured"
    hint = "Sharing may work all the same; try again, or go on without."


@dataclass(frozen=True, slots=True)
class CalibrationNews:
    """How far a measurement is: `share` of its time (0 to 1), 0 while the model is loaded."""

    share: float = 0.0
    tokens_per_s: float | None = None


Tell = Callable[[CalibrationNews], None]


class Answerer(Protocol):
    """The part of the engine that is measured."""

    def answer(
        self, job_id: JobId, request: JobRequest, *, timeout_s: float
    ) -> AsyncGenerator[ResponsePart, None]:
        """Yield an answer."""


@dataclass(slots=True)
class EngineCalibration:
    """Measures an engine of its own; nothing is shared and nothing leaves this computer."""

    options: EngineOptions
    seconds: float = MEASURE_S
    open_engine: Callable[[EngineOptions], AbstractAsyncContextManager[Engine]] = running_engine

    async def measure(self, tell: Tell) -> MeasuredSpeed:
        """Load the model and return the speed; cancelling leaves no process behind.

        Raises:
            CalibrationError: the engine did not start, was lost, or refused a question.
        """
        tell(CalibrationNews())
        try:
            async with self.open_engine(self.options) as engine:
                await engine.wait_healthy()
                name = self.options.models[0].name
                return await SpeedRun(engine, name, self.options.max_jobs, self.seconds).run(tell)
        except EngineLostError as error:
            raise CalibrationError(str(error)) from error


@dataclass(slots=True)
class SpeedRun:
    """Keeps an engine busy for a while and counts; `seconds` come after a short warm-up."""

    engine: Answerer
    model: str
    jobs_at_once: int
    seconds: float
    _jobs: list[FinishedJob] = field(default_factory=list)
    _began: float = 0.0

    async def run(self, tell: Tell) -> MeasuredSpeed:
        """Ask until the time is over, and let what is running end.

        Raises:
            CalibrationError, EngineLostError: a question was not answered.
        """
        self._began = asyncio.get_running_loop().time() + WARM_UP_S
        over = asyncio.Event()
        try:
            async with asyncio.TaskGroup() as group:
                for place in range(self.jobs_at_once):
                    group.create_task(self._ask_on(place, over))
                await self._wait(tell)
                over.set()
        except* (CalibrationError, EngineLostError) as errors:
            failure = _first(errors)
        else:
            return self._speed(self.seconds)
        raise failure

    async def _wait(self, tell: Tell) -> None:
        clock = asyncio.get_running_loop().time
        while (passed := clock() - self._began) < self.seconds:
            if passed > TELL_EVERY_S:
                speed = self._speed(passed).tokens_per_s
                tell(CalibrationNews(passed / self.seconds, speed))
            await asyncio.sleep(TELL_EVERY_S)

    def _speed(self, until_s: float) -> MeasuredSpeed:
        return speed_of(self._jobs, until_s=until_s, jobs_at_once=self.jobs_at_once)

    async def _ask_on(self, place: int, over: asyncio.Event) -> None:
        clock = asyncio.get_running_loop().time
        for question in itertools.islice(itertools.cycle(QUESTIONS), place, None):
            if over.is_set():
                return
            began = clock() - self._began
            usage = await self._ask(question)
            tokens = adjust_usage(usage, UNIT_COEFFICIENT, Multipliers()).total
            self._jobs.append(FinishedJob(began, clock() - self._began, tokens))

    async def _ask(self, question: str) -> TokenUsage:
        usage, status = TokenUsage(), 0
        job_id = JobId(secrets.token_hex(32))
        answer = self.engine.answer(job_id, _request(self.model, question), timeout_s=JOB_LIMIT_S)
        async with aclosing(answer) as parts:
            async for part in parts:
                if isinstance(part, ResponseHead):
                    status = part.status
                elif isinstance(part, ResponseEnd):
                    usage = part.usage
        if status != _OK:
            raise CalibrationError(f"the engine answered with status {status}")
        return usage


def _request(model: str, question: str) -> JobRequest:
    body = {
        "model": model,
        "messages": [{"role": "user", "content": question}],
        "max_tokens": LONGEST_ANSWER,
        "stream": False,
    }
    headers = (("Content-Type", "application/json"),)
    return JobRequest("POST", "/v1/chat/completions", headers, json.dumps(body).encode())


def _first(group: BaseExceptionGroup[Exception]) -> Exception:
    error: BaseException = group
    while isinstance(error, BaseExceptionGroup):
        error = error.exceptions[0]
    assert isinstance(error, Exception)  # noqa: S101 - the group holds nothing else
    return error
