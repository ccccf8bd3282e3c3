"""Sessions that may outlive their place: when the network's parameters change, nothing is cut off.

New parameters mean new contracts, and so new sessions. What runs in an old session is finished and
paid there, while new sessions are made beside it.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any

from app.network.changes import Changes
from app.network.errors import SessionEndedError, SessionError, SessionReplacedError

LEAVING_S = 600.0
"""How long an old session may go on at most; proxies end theirs when all is paid."""

_OURS = "The session was closed here."
_log = logging.getLogger(__name__)


class Handover:
    """Runs the sessions of all places; `run` must be running before `keep` is called."""

    def __init__(self, *, leaving_s: float = LEAVING_S) -> None:
        self.leaving = 0
        self._leaving_s = leaving_s
        self._replaced = Changes()
        self._group: asyncio.TaskGroup | None = None

    async def run(self, *places: Coroutine[Any, Any, None]) -> None:
        """Run the keepers of all places and their sessions, until cancelled."""
        async with asyncio.TaskGroup() as self._group:
            for place in places:
                self._group.create_task(place)

    def replace_all(self) -> None:
        """Want new sessions for all places."""
        self._replaced.notify()

    async def keep(
        self,
        session: Callable[[], Awaitable[None]],
        is_ready: Callable[[], bool],
        finish: Callable[[], Awaitable[None]],
    ) -> None:
        """Run a session until it ends, which is always an error that tells why.

        One that is replaced while it is ready goes on in the background until it ends by itself
        or `finish` returns.

        Raises:
            SessionReplacedError: a new session is wanted in its place.
        """
        if self._group is None:
            raise RuntimeError("the places are not kept")
        task = _started(self._group, session)
        change = self._group.create_task(self._replaced.beyond(self._replaced.count))
        try:
            await asyncio.wait({task, change}, return_when=asyncio.FIRST_COMPLETED)
        except asyncio.CancelledError:
            await _cancel(task)
            raise
        finally:
            change.cancel()
        if task.done():
            raise task.result()
        if is_ready():
            self._group.create_task(self._let_go(task, finish))
        else:
            await _cancel(task)
        raise SessionReplacedError("The network's parameters have changed.")

    async def _let_go(
        self, task: asyncio.Task[Exception], finish: Callable[[], Awaitable[None]]
    ) -> None:
        self.leaving += 1
        try:
            async with asyncio.timeout(self._leaving_s), asyncio.TaskGroup() as group:
                done = group.create_task(_wait(finish))
                await asyncio.wait({task, done}, return_when=asyncio.FIRST_COMPLETED)
                done.cancel()
        except TimeoutError:
            pass  # it had its time
        finally:
            self.leaving -= 1
            await _cancel(task)
            if not task.cancelled() and not isinstance(task.result(), SessionError):
                _log.error("an old session failed", exc_info=task.result())


def _started(
    group: asyncio.TaskGroup, session: Callable[[], Awaitable[None]]
) -> asyncio.Task[Exception]:
    """Start a session beside the others.

    Raises:
        SessionEndedError: the group is just being left; the cancellation is on its way here.
    """
    work = _caught(session)
    try:
        return group.create_task(work)
    except RuntimeError:
        work.close()
        raise SessionEndedError(_OURS) from None


async def _caught(session: Callable[[], Awaitable[None]]) -> Exception:
    """Let a session's end be no end of the others; a fault comes out where it is kept."""
    try:
        await session()
    except Exception as error:  # noqa: BLE001 - raised again by `keep`
        return error
    return SessionEndedError(_OURS)


async def _wait(finish: Callable[[], Awaitable[None]]) -> None:
    await finish()


async def _cancel(task: asyncio.Task[Any]) -> None:
    task.cancel()
    await asyncio.wait([task])
