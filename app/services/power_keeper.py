"""Keeps the owner's power ceiling in force while the program runs."""

import asyncio
from collections.abc import AsyncIterator
from functools import partial
from typing import Protocol

from app.domain.settings import Settings
from app.gpu.own_thread import OwnThread
from app.gpu.power_limit import CardPower
from app.network.changes import Changes

RESTORE_LIMIT_S = 3.0


class Limits(Protocol):
    """Changes limits of cards; every call may block. See `app.gpu.power_limit`."""

    def apply(self, watts: int) -> tuple[CardPower, ...]:
        """Let no card draw more than that."""

    def restore(self) -> None:
        """Put back what was before."""


class SettingsSource(Protocol):
    """Where the ceiling stands."""

    def watch(self) -> AsyncIterator[Settings]:
        """Yield the settings now and after changes."""


class PowerKeeper:
    """Applies `power_limit_w`; `cards` tells what became of it on each card."""

    def __init__(self, settings: SettingsSource, limits: Limits) -> None:
        self._settings = settings
        self._limits = limits
        self._applied: int | None = None
        self.cards: tuple[CardPower, ...] = ()
        self.changes = Changes()

    async def run(self) -> None:
        """Follow the setting until cancelled; the former limits are back then."""
        thread: OwnThread[tuple[CardPower, ...]] = OwnThread("power-limit")
        try:
            async for settings in self._settings.watch():
                if settings.power_limit_w != self._applied:
                    await self._change(thread, settings.power_limit_w)
        finally:
            restoring = thread.submit(self._restore)
            await asyncio.wait({restoring}, timeout=RESTORE_LIMIT_S)
            thread.end(tuple)

    async def _change(self, thread: OwnThread[tuple[CardPower, ...]], watts: int | None) -> None:
        self._applied = watts
        change = self._restore if watts is None else partial(self._limits.apply, watts)
        self.cards = await thread.submit(change)
        self.changes.notify()

    def _restore(self) -> tuple[CardPower, ...]:
        self._limits.restore()
        return ()
