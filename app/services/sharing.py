"""Sharing: each query of the network becomes a job of the engine."""

from collections.abc import AsyncGenerator
from contextlib import aclosing
from typing import Protocol

from app.domain.job import JobId, JobRequest, ResponseBody, ResponsePart
from app.domain.openai_error import error_answer
from app.engine.errors import EngineLostError
from app.network.worker_types import QueryOutcome, WorkerQuery
from app.services.job_meter import JobMeter

RESTARTED = "The engine was restarted; ask again."


class Engine(Protocol):
    """What answers jobs."""

    def answer(
        self, job_id: JobId, request: JobRequest, *, timeout_s: float
    ) -> AsyncGenerator[ResponsePart, None]:
        """Yield head, body pieces and end; closing the iterator stops the work.

        Raises:
            EngineLostError: the engine died before the answer was complete.
        """


class JobBook(Protocol):
    """Where finished jobs are written down."""

    async def write(self, query: WorkerQuery, outcome: QueryOutcome) -> None:
        """Record a job once, whatever became of it."""


class Sharing:
    """Answers the queries of all proxies with one engine and writes each of them down."""

    def __init__(self, engine: Engine, book: JobBook, meter: JobMeter | None = None) -> None:
        self._engine = engine
        self._book = book
        self.meter = meter or JobMeter()
        self.jobs_running = 0

    async def answer(self, query: WorkerQuery) -> AsyncGenerator[ResponsePart, None]:
        """Yield the engine's answer, or a 503 when the engine is lost before its first word.

        Raises:
            EngineLostError: the engine died in the middle of the answer.
        """
        has_begun = False
        self.jobs_running += 1
        self.meter.began(query)
        try:
            parts = self._engine.answer(query.job_id, query.request, timeout_s=query.timeout_s)
            async with aclosing(parts):
                async for part in parts:
                    has_begun = True
                    if isinstance(part, ResponseBody):
                        self.meter.streamed(query, part.data)
                    yield part
        except EngineLostError:
            if has_begun:
                raise
            for part in error_answer(503, RESTARTED, kind="server_error"):
                yield part
        finally:
            self.jobs_running -= 1

    async def finished(self, query: WorkerQuery, outcome: QueryOutcome) -> None:
        """Write the job down; called once for each query."""
        self.meter.ended(query, outcome)
        await self._book.write(query, outcome)
