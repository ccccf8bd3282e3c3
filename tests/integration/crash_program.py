"""A desk on a scripted network that is there to be killed: python crash_program.py FOLDER [pause].

It says "sharing" or "paused" when its notebook does.
"""

import asyncio
import sys
from pathlib import Path

from app.domain.pause import UNTIL_RESUME
from app.services.desk import Desk
from app.services.desk_diary import Diary
from app.services.desk_parts import DeskParts
from app.services.settings_store import open_settings
from app.storage.desk_notebook import DeskNotebook
from app.storage.settings_file import SettingsFile
from tests.unit.services.desk_parts import FakeLookout, Networks


async def make_desk(folder: Path) -> Desk:
    """Make a desk whose notebook and settings are real files."""
    file = SettingsFile(folder / "settings.toml")
    file.set("network", "practice")
    diary = Diary(DeskNotebook(folder / "desk.json"))
    return Desk(DeskParts(Networks().join, await open_settings(file), FakeLookout(), diary))


async def main(folder: Path, *, pauses: bool) -> None:
    notebook = DeskNotebook(folder / "desk.json")
    desk = await make_desk(folder)
    async with asyncio.TaskGroup() as tasks:
        tasks.create_task(desk.run())
        while notebook.read().crashed_utc is None:  # noqa: ASYNC110 - a file has no event
            await asyncio.sleep(0.02)
        if pauses:
            await desk.pause(UNTIL_RESUME)
            while notebook.read().pause is None:  # noqa: ASYNC110 - the same
                await asyncio.sleep(0.02)
        print("paused" if pauses else "sharing", flush=True)  # noqa: T201 - the parent waits for it


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1]), pauses="pause" in sys.argv[2:]))
