"""Opens the window with a tray for a second and tells as JSON what happened.

python -m tests.ui.window_run
"""

import asyncio
import json
import time
from dataclasses import replace

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from app.presenters.control import present_control
from app.presenters.tray import present_tray
from app.presenters.words import plain
from app.services.desk_state import JobCounts
from app.ui.application import Ui, run_application
from app.ui.main_window import MainWindow
from app.ui.tray_icon import TrayIcon
from app.ui.watchdog import LoopWatchdog
from tests.ui.demo import CLOCKWORK, SHARING, TRAY
from tests.ui.scene_window import window

UPDATES, EVERY_S = 10, 0.1
EXIT = 3


async def update(made: MainWindow, tray: TrayIcon) -> None:
    """Show changing numbers, as a busy computer would."""
    for number in range(UPDATES):
        state = replace(SHARING, jobs=JobCounts(running=number, slots=8, done_today=number * 999))
        made.show_control(present_control(state, CLOCKWORK, plain))
        tray.show_view(present_tray(state, TRAY, CLOCKWORK, plain))
        await asyncio.sleep(EVERY_S)


async def main(ui: Ui, told: dict[str, object]) -> int:
    """Show, update, look, and go."""
    begun = time.perf_counter()
    made = window(plain, SHARING)
    made.show()
    tray = TrayIcon(made)
    tray.start()
    await asyncio.sleep(EVERY_S)
    told["visible_s"] = time.perf_counter() - begun - EVERY_S
    watchdog = LoopWatchdog(ui.application)
    watchdog.start()
    await update(made, tray)
    watchdog.stop()
    told["blocks"] = [(block.seconds, block.where) for block in watchdog.blocks]
    told["has_tray"] = tray.is_there
    told["tray_width"] = tray._tray.geometry().width()
    told["tooltip"] = tray._tray.toolTip()
    tray.stop()
    return EXIT


def run() -> int:
    """Run it and print what was seen."""
    said: list[str] = []

    def note(_kind: QtMsgType, _context: QMessageLogContext, message: str | None) -> None:
        said.append(message or "")

    qInstallMessageHandler(note)
    told: dict[str, object] = {"said": said}
    told["status"] = run_application(lambda ui: main(ui, told), scheme="light")
    print(json.dumps(told))  # noqa: T201 - the parent reads it
    return 0


if __name__ == "__main__":
    raise SystemExit(run())
