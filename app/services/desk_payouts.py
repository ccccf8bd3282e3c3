"""Payouts of the network that is joined, by whichever wallet is open at the moment."""

import asyncio
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from typing import Generic, Protocol, TypeVar

from app.domain.errors import AppError
from app.network.changes import Changes
from app.services.joined import Joined
from app.services.payout_rounds import News, error_said

RETRY_S = 60.0

Payer = TypeVar("Payer")


class Rounds(Protocol):
    """What pays out."""

    async def run(self) -> None:
        """Go on until cancelled."""


Tell = Callable[[News], None]
MakeRounds = Callable[[Joined, Payer | None, Tell], AbstractAsyncContextManager[Rounds]]


class PayoutKeeper(Generic[Payer]):
    """Keeps payouts going while a network is joined; `tell` hears of every change once.

    Without a payer what arrives is booked and nothing is paid out.
    """

    def __init__(self, make: MakeRounds[Payer], tell: Tell) -> None:
        self._make = make
        self._tell = tell
        self._payer: Payer | None = None
        self._wanted = Changes()

    @property
    def payer(self) -> Payer | None:
        """Who pays the fees, None without an open wallet."""
        return self._payer

    def set_payer(self, payer: Payer | None) -> None:
        """A wallet was unlocked, or locked: what is on its way is followed by the next rounds."""
        self._payer = payer
        self._wanted.notify()

    def begin_anew(self) -> None:
        """Follow other terms."""
        self._wanted.notify()

    async def run(self, joined: Joined) -> None:
        """Pay out on this network until cancelled."""
        while True:
            seen = self._wanted.count
            async with asyncio.TaskGroup() as group:
                paying = group.create_task(self._pay(joined, seen))
                await self._wanted.beyond(seen)
                paying.cancel()

    async def _pay(self, joined: Joined, seen: int) -> None:
        while self._wanted.count == seen:  # a cancellation may be lost in a group that fails
            try:
                async with self._make(joined, self._payer, self._tell) as rounds:
                    await rounds.run()
            except AppError as error:
                self._tell(News("payout_problem", error_said(error)))
            await asyncio.sleep(RETRY_S)
