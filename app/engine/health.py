"""Whether the engine can take jobs, for everybody who wants to know when that changes."""

import asyncio
import signal
from collections.abc import AsyncGenerator
from dataclasses import dataclass

from app.domain.job import JobId
from app.engine.errors import EngineLostError, EngineUnsafeError
from app.engine.session import EngineSession

_SHOWN_ID = 16
_SHOWN_JOBS = 3


@dataclass(frozen=True, slots=True)
class EngineFailure:
    """Why the last child ended; `stderr` are its last lines, free of prompts and answers.

    `exit_code` is negative for the signal that ended it, None if it never ran. `was_ready` tells
    whether it had come so far as to take jobs, `job_ids` which ones it had then. `is_violation`:
    it did what no honest child does. `is_unsafe`: its sandbox lacked something.
    """

    reason: str
    was_ready: bool = False
    exit_code: int | None = None
    stderr: tuple[str, ...] = ()
    job_ids: tuple[JobId, ...] = ()
    is_violation: bool = False
    is_unsafe: bool = False

    @property
    def sentence(self) -> str:
        """What a violation was, with the jobs during which it happened, never their content."""
        named = ", ".join(str(job_id)[:_SHOWN_ID] for job_id in self.job_ids[:_SHOWN_JOBS])
        during = f" during {named}" if named else ""
        more = len(self.job_ids) - _SHOWN_JOBS
        others = f" and {more} more" if more > 0 else ""
        return f"The engine broke its rules{during}{others}: {self.reason}; it was replaced."

    @property
    def exit_text(self) -> str:
        """How the process ended, in words."""
        if self.exit_code is None:
            return "no process"
        if self.exit_code < 0:
            return _signal_name(-self.exit_code)
        return f"exit status {self.exit_code}"


def _signal_name(number: int) -> str:
    known = {item.value: item.name for item in signal.Signals}
    return known.get(number, f"signal {number}")


class Health:
    """The present child's session, or why there is none."""

    def __init__(self) -> None:
        self._session: EngineSession | None = None
        self._failure: EngineFailure | None = None
        self._violations: list[EngineFailure] = []
        self._changed = asyncio.Event()

    @property
    def session(self) -> EngineSession | None:
        """The session that takes jobs now, or None."""
        return self._session

    @property
    def failure(self) -> EngineFailure | None:
        """Why the last child ended; stays known after its successor is ready."""
        return self._failure

    @property
    def violations(self) -> tuple[EngineFailure, ...]:
        """All children that broke the rules, oldest first."""
        return tuple(self._violations)

    def ready(self, session: EngineSession) -> None:
        """Announce that a child is ready."""
        self._session = session
        self._announce()

    def lost(self) -> None:
        """Announce that there is no child now."""
        self._session = None
        self._announce()

    def failed(self, failure: EngineFailure) -> None:
        """Announce why the child ended."""
        self._session = None
        self._failure = failure
        if failure.is_violation:
            self._violations.append(failure)
        self._announce()

    async def wait_ready(self) -> EngineSession:
        """Wait for a session that takes jobs.

        Raises:
            EngineUnsafeError: while this waited, a child turned out to be too little protected.
            EngineLostError: one ended before it was ready.
        """
        known = self._failure
        while self._session is None:
            failure = self._failure
            if failure is not None and failure is not known and not failure.was_ready:
                kind = EngineUnsafeError if failure.is_unsafe else EngineLostError
                raise kind(f"The engine could not start: {failure.reason}.")
            await self._changed.wait()
        return self._session

    async def watch(self) -> AsyncGenerator[bool, None]:
        """Yield whether jobs are taken, now and at each change; quick changes may be skipped."""
        last: bool | None = None
        while True:
            changed = self._changed
            if (is_ready := self._session is not None) != last:
                last = is_ready
                yield is_ready
            else:
                await changed.wait()

    def _announce(self) -> None:
        self._changed.set()
        self._changed = asyncio.Event()
