import asyncio
import threading
from pathlib import Path

import pytest

from app.domain.pause import Pause, PauseReason
from app.services.desk_diary import ALIVE_EVERY_S, Diary, Entry
from app.storage.desk_notebook import DeskNotebook, Notes
from tests.unit.services.desk_parts import NOON, SetClock

pytestmark = pytest.mark.asyncio

SHARING = Entry(is_sharing=True)
PAUSE = Pause(PauseReason.OWNER, NOON)


class Story:
    def __init__(self, folder: Path) -> None:
        self.clock = SetClock()
        self.notebook = DeskNotebook(folder / "desk.json")
        self.diary = Diary(self.notebook, self.clock)


@pytest.fixture
def story(tmp_path: Path) -> Story:
    return Story(tmp_path)


async def test_a_run_that_ends_while_it_shares_is_noticed(story: Story) -> None:
    await story.diary.write(SHARING)
    assert (await Diary(story.notebook).open()).crashed_utc == NOON


async def test_a_run_that_ends_well_or_in_a_pause_is_not(story: Story) -> None:
    await story.diary.write(SHARING)
    await story.diary.write(Entry(pause=PAUSE, is_freed=True, freed_in_s=0.5))
    notes = await story.diary.open()
    assert notes == Notes(None, NOON, PAUSE, is_freed=True, freed_in_s=0.5)
    assert notes.crashed_utc is None


async def test_signs_of_life_are_rare(story: Story) -> None:
    await story.diary.write(SHARING)
    story.clock.now += ALIVE_EVERY_S - 1
    await story.diary.write(SHARING)
    assert story.notebook.read().alive_utc == NOON
    story.clock.now += 1
    await story.diary.write(SHARING)
    assert story.notebook.read() == Notes(NOON, NOON + ALIVE_EVERY_S)


async def test_nothing_is_written_of_a_run_that_does_nothing(story: Story) -> None:
    await story.diary.write(Entry())
    assert await story.diary.open() == Notes()


async def test_a_slow_disk_keeps_the_order(story: Story, monkeypatch: pytest.MonkeyPatch) -> None:
    """The word that a run shares must not overtake the later one that it ended well."""
    write, is_slow = story.notebook.write, [True]
    began, may_end = threading.Event(), threading.Event()

    def slow(notes: Notes) -> None:
        if is_slow.pop() if is_slow else False:
            began.set()
            may_end.wait(10)
        write(notes)

    monkeypatch.setattr(story.notebook, "write", slow)
    async with asyncio.TaskGroup() as group:
        group.create_task(story.diary.write(SHARING))
        await asyncio.to_thread(began.wait, 10)
        later = group.create_task(story.diary.write(Entry()))
        await asyncio.wait({later}, timeout=0.2)  # it would be over by then if it did not wait
        may_end.set()
    assert story.notebook.read().crashed_utc is None
