"""Stays on the chosen network: joins it, leaves it, and tries again when that fails."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager, suppress

from app.domain.errors import AppError
from app.network.changes import Changes
from app.services.desk_state import Trouble
from app.services.joined import Joined
from app.services.troubles import app_error_in, trouble_of

STEADY_AFTER_S = 300.0
"""A network that held so long counts as one that works: failures are counted anew after it."""

Join = Callable[[str], AbstractAsyncContextManager[Joined]]
Attend = Callable[[Joined], Awaitable[None]]


class NetworkKeeper:
    """Keeps `joined` up; `attend` runs for as long as a network is joined."""

    def __init__(
        self, join: Join, attend: Attend, *, clock: Callable[[], float] = time.time
    ) -> None:
        self.changes = Changes()
        self.joined: Joined | None = None
        self.trouble: Trouble | None = None
        self._join = join
        self._attend = attend
        self._clock = clock
        self._choice = ""
        self._wanted = Changes()
        self._retry = asyncio.Event()
        self._gone = asyncio.Event()
        self._gone.set()

    @property
    def choice(self) -> str:
        """The network that is wanted, "" for none."""
        return self._choice

    def choose(self, choice: str) -> None:
        """Leave what there is and join this; "" only leaves."""
        self._choice = choice
        self.trouble = None
        self._wanted.notify()
        self.changes.notify()

    def adopt(self, joined: Joined, choice: str) -> None:
        """Take over a network that somebody else keeps; `run` is not used then."""
        self.joined, self._choice = joined, choice
        self.changes.notify()

    async def wait_left(self) -> None:
        """Return when nothing is joined or being joined, after ``choose("")``."""
        await self._gone.wait()

    def retry(self) -> None:
        """Try again at once."""
        self._retry.set()

    async def run(self) -> None:
        """Stay on what is chosen, until cancelled."""
        while True:
            seen = self._wanted.count
            if not self._choice:
                self._gone.set()
                await self._wanted.beyond(seen)
                continue
            self._gone.clear()
            async with asyncio.TaskGroup() as group:
                staying = group.create_task(self._stay(seen))
                await self._wanted.beyond(seen)
                staying.cancel()

    async def _stay(self, seen: int) -> None:
        loop = asyncio.get_running_loop()
        failures = 0
        while self._wanted.count == seen:  # a cancellation may be lost in a group that fails
            began = loop.time()
            error = await self._share()
            failures = 1 if loop.time() - began > STEADY_AFTER_S else failures + 1
            if self._wanted.count == seen:
                await self._wait(trouble_of(error, self._clock(), failures=failures))

    async def _share(self) -> AppError:
        """Be on the network until that ends, and say why."""
        try:
            async with self._join(self._choice) as joined:
                self.joined = joined
                self.changes.notify()
                await self._attend(joined)
        except (AppError, OSError, BaseExceptionGroup) as error:
            known = app_error_in(error)
            if known is None:
                raise
            return known
        finally:
            self.joined = None
            self.changes.notify()
        return AppError("The network was left.")

    async def _wait(self, trouble: Trouble) -> None:
        self.trouble = trouble
        self.changes.notify()
        self._retry.clear()
        delay_s = None if trouble.retry_utc is None else trouble.retry_utc - trouble.since_utc
        with suppress(TimeoutError):
            async with asyncio.timeout(delay_s):
                await self._retry.wait()
        self.trouble = None
        self.changes.notify()
