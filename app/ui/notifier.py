"""Shows notices through the tray when they are due, and never over a full screen."""

import asyncio
from collections.abc import Callable
from typing import Protocol

from app.network.changes import Changes
from app.presenters.notices import Notices
from app.presenters.parts import Rank
from app.services.desk_state import DeskState
from app.ui.controllers.parts import Parts

LOOK_AGAIN_S = 10.0
"""How often a program that fills the screen is looked for while a notice waits for its end."""


class Tray(Protocol):
    """What shows a notice."""

    def notify(self, title: str, text: str, rank: Rank = Rank.INFO) -> None:
        """Show one."""


class Notifier:
    """Passes on what happens to the presenter of notices, and shows what it has due."""

    def __init__(self, parts: Parts, tray: Tray, is_in_front: Callable[[], bool]) -> None:
        self._parts = parts
        self._tray = tray
        self._is_in_front = is_in_front
        self._notices = Notices(parts.tr)
        self._due = Changes()
        self.page = ""
        """The page that the last notice speaks of."""

    def state(self, state: DeskState) -> None:
        """Take note of how things stand."""
        settings = self._parts.desk.settings.settings
        self._notices.state(state, settings, self._parts.clock())
        self._tell()

    def resumed(self) -> None:
        """The owner has ended a pause in this window."""
        self._notices.resumed()

    async def run(self) -> None:
        """Go on until cancelled."""
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(self._follow_events())
            tasks.create_task(self._show())

    def _tell(self) -> None:
        if self._notices.has_waiting:
            self._due.notify()

    async def _follow_events(self) -> None:
        events = self._parts.events
        seen = events.changes.count
        while True:
            await events.changes.beyond(seen)
            new, seen = events.changes.count - seen, events.changes.count
            for event in reversed(events.events[:new]):
                self._notices.event(event, self._parts.desk.settings.settings)
            self._tell()

    async def _show(self) -> None:
        while True:
            seen = self._due.count
            if self._notices.has_waiting:
                self._show_due(is_full_screen=bool(await self._parts.full_screen()))
            if self._notices.has_waiting:
                await asyncio.sleep(LOOK_AGAIN_S)
            else:
                await self._due.beyond(seen)

    def _show_due(self, *, is_full_screen: bool) -> None:
        due = self._notices.take(is_full_screen=is_full_screen, is_in_front=self._is_in_front())
        for notice in due:
            self.page = notice.page
            self._tray.notify(notice.title, notice.text, notice.rank)
