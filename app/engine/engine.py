"""The engine as the rest of the program sees it."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import aclosing

from app.domain.job import JobId, JobRequest, ResponsePart
from app.domain.price import TokenUsage
from app.engine.answers import TIMED_OUT, busy_answer, too_large_answer
from app.engine.child.messages import MAX_REQUEST_BYTES
from app.engine.errors import EngineLostError
from app.engine.health import EngineFailure, Health
from app.engine.running_job import RunningJob
from app.engine.scheduler import JobSlots, QueueFullError
from app.engine.session import EngineSession
from app.engine.switch import Switch
from app.isolation.frames import PipeError

RESTART_PATIENCE_S = 5.0
"""How long a job that was not begun waits for the engine's next start before it is given up."""

CUT_POLL_S = 0.02


class Engine:
    """Answers jobs; `app.engine.supervisor.running_engine` makes one."""

    def __init__(self, health: Health, slots: JobSlots, switch: Switch | None = None) -> None:
        self._health = health
        self._slots = slots
        self._switch = switch or Switch()

    async def answer(
        self, job_id: JobId, request: JobRequest, *, timeout_s: float
    ) -> AsyncGenerator[ResponsePart, None]:
        """Yield the answer of one job, waiting for its turn first.

        Closing the generator, or cancelling its task, stops the job within one decoding step. A
        full queue is answered with HTTP 429; `timeout_s`, waiting included, is answered with 504,
        or with an error event if a stream has begun.

        Raises:
            EngineLostError: the child ended, or could not be started in time.
            EngineError: an answer that is no event stream had begun and could not be finished.
        """
        deadline = asyncio.get_running_loop().time() + timeout_s
        try:
            _check_size(request)
            async with asyncio.timeout_at(deadline):
                job = await self._start(job_id, request, deadline)
        except QueueFullError:
            refusal = busy_answer()
        except PipeError:
            refusal = too_large_answer()
        except TimeoutError:
            refusal = TIMED_OUT.parts(None, TokenUsage())
        else:
            refusal = iter(())
            try:
                async with aclosing(job.parts(deadline)) as parts:
                    async for part in parts:
                        yield part
            finally:
                job.abandon()
        for part in refusal:
            yield part

    @property
    def is_healthy(self) -> bool:
        """Whether jobs are taken now."""
        return self._health.session is not None

    @property
    def pid(self) -> int | None:
        """The child's process number while it takes jobs."""
        session = self._health.session
        return None if session is None else session.pid

    @property
    def device(self) -> str:
        """Where the present child calculates, such as ``cuda:0 int8_float16``; its own words."""
        session = self._health.session
        return "" if session is None else session.device

    @property
    def layers(self) -> tuple[str, ...]:
        """The protections that hold in the child, as it reports them; empty without a child."""
        session = self._health.session
        return () if session is None else session.layers

    @property
    def last_failure(self) -> EngineFailure | None:
        """Why the last child ended, if one ever did."""
        return self._health.failure

    @property
    def violations(self) -> tuple[EngineFailure, ...]:
        """All children that broke the rules, oldest first."""
        return self._health.violations

    @property
    def jobs_running(self) -> int:
        """How many jobs the child works on."""
        return self._slots.running

    @property
    def jobs_waiting(self) -> int:
        """How many jobs wait for their turn."""
        return self._slots.waiting

    @property
    def is_suspended(self) -> bool:
        """Whether it was unloaded by `suspend`."""
        return not self._switch.is_on

    async def suspend(self) -> None:
        """End the child at once and return when its process, and with it its memory, is gone.

        Jobs that run are lost; those that come are refused with `EngineLostError`.
        """
        self._switch.turn_off()
        await self._switch.wait_empty()

    def resume(self) -> None:
        """Start a child again, after `suspend`; `wait_healthy` tells when it is ready."""
        self._switch.turn_on()

    async def cut_jobs(self, reason: str) -> None:
        """End all jobs that run or wait with `EngineLostError`; the child stays.

        Returns when it works on none: after a decoding step.
        """
        while self.jobs_running or self.jobs_waiting:
            if (session := self._health.session) is not None:
                session.cut_jobs(reason)
            await asyncio.sleep(CUT_POLL_S)

    async def wait_healthy(self) -> None:
        """Wait until jobs are taken.

        Raises:
            EngineLostError: meanwhile a child failed to start; others will still be tried.
        """
        await self._health.wait_ready()

    def watch_health(self) -> AsyncGenerator[bool, None]:
        """Yield whether jobs are taken, now and at each change."""
        return self._health.watch()

    async def _start(self, job_id: JobId, request: JobRequest, deadline: float) -> RunningJob:
        await self._slots.take()
        try:
            session = await self._present_session()
            return session.start(job_id, request, deadline, self._slots.give_back)
        except BaseException:
            self._slots.give_back()
            raise

    async def _present_session(self) -> EngineSession:
        if (session := self._health.session) is not None:
            return session
        if self.is_suspended:
            raise EngineLostError("The engine is unloaded.")
        try:
            async with asyncio.timeout(RESTART_PATIENCE_S):
                return await self._health.wait_ready()
        except TimeoutError as error:
            raise EngineLostError("The engine is not running.") from error


def _check_size(request: JobRequest) -> None:
    if len(request.body) > MAX_REQUEST_BYTES:
        raise PipeError(f"a body of more than {MAX_REQUEST_BYTES} bytes")
