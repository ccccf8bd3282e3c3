"""Watches who else works on the network that is joined, and how busy everybody is."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager
from typing import NoReturn, Protocol

from app.domain.errors import AppError
from app.domain.market import Market, SeenProxy
from app.network.changes import Changes
from app.services.joined import Joined
from app.services.troubles import app_error_in

FIRST_LOOKS, FIRST_EVERY_S = 6, 4.0
EVERY_S = 20.0
"""A list of workers is small; clients of the network ask for it as often."""

STEP_S = 1.0
"""How soon another network is noticed."""


class Looker(Protocol):
    """Asks the proxies of one network."""

    async def look(self) -> tuple[SeenProxy, ...]:
        """Return every connected proxy's list.

        Raises:
            AppError: none answers.
        """


class CannotLookError(AppError):
    """This network tells only its clients who works for it."""

    title = "Only clients of this network see its workers"
    hint = "Set up a gateway with a deposit to see them: 'cocoon-provider gateway'."


OpenLooker = Callable[[Joined], AbstractAsyncContextManager[Looker]]


class MarketWatch:
    """Keeps `market` true to the network that is joined; it begins anew with every network.

    `is_open` tells whether this computer takes jobs, so that it must be in the lists; when that
    changes there is a look soon.
    """

    def __init__(
        self,
        joined: Callable[[], Joined | None],
        open_looker: OpenLooker,
        is_open: Callable[[], bool] = lambda: False,
        clock: Callable[[], float] = time.time,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._joined = joined
        self._open = open_looker
        self._is_open = is_open
        self._clock = clock
        self._sleep = sleep
        self.market = Market()
        self.changes = Changes()

    async def run(self) -> NoReturn:
        """Look until cancelled."""
        while True:
            joined = self._joined()
            self._show(Market())
            if joined is not None:
                await self._follow(joined)
            while self._joined() is joined:
                await self._sleep(STEP_S)

    async def _follow(self, joined: Joined) -> None:
        """Look again and again; returns when the network was left, or can never be looked at."""
        try:
            async with self._open(joined) as looker:
                await self._look_on(joined, looker)
        except (AppError, OSError, BaseExceptionGroup) as error:
            known = app_error_in(error)
            if known is None:
                raise
            self._fail(known)

    async def _look_on(self, joined: Joined, looker: Looker) -> None:
        looks = 0
        while self._joined() is joined:
            await self._look(joined, looker)
            looks += 1
            await self._rest(joined, FIRST_EVERY_S if looks < FIRST_LOOKS else EVERY_S)

    async def _look(self, joined: Joined, looker: Looker) -> None:
        was_open = self._is_open()
        try:
            proxies = await looker.look()
        except AppError as error:
            self._fail(error)
            return
        if self._joined() is joined:
            is_open = was_open and self._is_open()
            self._show(self.market.looked(proxies, self._clock(), is_open=is_open))

    async def _rest(self, joined: Joined, seconds: float) -> None:
        was_open = self._is_open()
        for _ in range(round(seconds / STEP_S)):
            if self._joined() is joined and self._is_open() == was_open:
                await self._sleep(STEP_S)

    def _fail(self, error: AppError) -> None:
        """Keep why; what this program itself says is in the title already."""
        detail = "" if isinstance(error, CannotLookError) else str(error)
        self._show(self.market.failed(error.title, detail))

    def _show(self, market: Market) -> None:
        self.market = market
        self.changes.notify()
