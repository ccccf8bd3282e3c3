import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from types import SimpleNamespace

import pytest

from app.domain.settings import DEFAULTS
from app.network.changes import Changes
from app.presenters.parts import Rank
from app.presenters.words import plain
from app.services.desk_state import DeskState, Trouble, TroubleKind
from app.services.event_log import EventKind, EventLog
from app.ui import notifier as notifier_module
from app.ui.controllers.parts import nobody
from app.ui.notifier import Notifier

pytestmark = pytest.mark.asyncio

LOST = DeskState(trouble=Trouble(TroubleKind.GPU_LOST, "A GPU is lost", "It is gone."))


@dataclass
class FakeTray:
    told: list[str] = field(default_factory=list)
    changes: Changes = field(default_factory=Changes)

    def notify(self, title: str, text: str, rank: Rank = Rank.INFO) -> None:
        assert text
        assert rank in {Rank.GOOD, Rank.CAUTION}
        self.told.append(title)
        self.changes.notify()

    async def next(self, count: int) -> None:
        while len(self.told) < count:
            await self.changes.beyond(self.changes.count)


class Story:
    def __init__(self) -> None:
        self.tray = FakeTray()
        self.events = EventLog()
        self.full_screen = ""
        self.asked = Changes()
        parts = SimpleNamespace(
            desk=SimpleNamespace(settings=SimpleNamespace(settings=DEFAULTS)),
            events=self.events,
            tr=plain,
            clock=lambda: 1000.0,
            full_screen=self._look,
        )
        self.notifier = Notifier(parts, self.tray, lambda: False)  # type: ignore[arg-type] # what it uses

    async def _look(self) -> str:
        self.asked.notify()
        return self.full_screen

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        async with asyncio.timeout(10), asyncio.TaskGroup() as tasks:
            running = tasks.create_task(self.notifier.run())
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            yield
            running.cancel()


async def test_states_and_events_become_notices() -> None:
    story = Story()
    async with story.running():
        story.notifier.state(LOST)
        await story.tray.next(1)
        story.events.tell(EventKind.PAID, "5", 1.0)
        story.events.tell(EventKind.PAYOUT, "It was begun.", 2.0)
        await story.tray.next(2)
    assert story.tray.told == ["A GPU is lost", "A payout arrived"]
    assert story.notifier.page == "earnings"


async def test_a_full_screen_is_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(notifier_module, "LOOK_AGAIN_S", 0.001)
    story = Story()
    story.full_screen = "Starfall"
    async with story.running():
        story.notifier.state(LOST)
        await story.asked.beyond(3)
        assert story.tray.told == []
        story.full_screen = ""
        await story.tray.next(1)
    assert story.tray.told == ["A GPU is lost"]


async def test_without_a_notice_nobody_looks_for_full_screens() -> None:
    story = Story()
    async with story.running():
        story.notifier.state(DeskState())
        story.events.tell(EventKind.SHARING, "", 1.0)
        await asyncio.sleep(0)
    assert story.asked.count == 0
    assert await nobody() is None
