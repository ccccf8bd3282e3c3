"""The real program with a watch on its event loop: visits every page, then idles; tells as JSON.

python -m tests.ui.watched_program [SECONDS OF IDLING]
"""

import asyncio
import json
import sys
import time

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from app.cli.window_program import run_window
from app.presenters.navigation import page_entries
from app.presenters.words import plain
from app.ui.application import Ui, run_application
from app.ui.main_window import MainWindow
from app.ui.watchdog import LoopWatchdog

LIMIT_S = 0.010
START_S, PAGE_S = 15.0, 2.0


class _Painted(QObject):
    """Tells when a widget was painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.was = asyncio.Event()
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look for the event, and let it through."""
        if event.type() is QEvent.Type.Paint:
            self.was.set()
        return super().eventFilter(watched, event)


class Watched:
    """Drives the window and notes what the watchdog sees in each phase."""

    def __init__(self, watchdog: LoopWatchdog, idle_s: float) -> None:
        self._watchdog = watchdog
        self._idle_s = idle_s

    async def run(self) -> None:
        """Go through all phases and tell."""
        await asyncio.sleep(START_S)
        self._tell("start")
        window = next(w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow))
        for phase in ("first visits", "second visits"):
            pages = {}
            for entry in page_entries(plain)[1:] + page_entries(plain)[:1]:
                pages[entry.key] = await self._visit(window, entry.key)
                await asyncio.sleep(PAGE_S)
            self._tell(phase, pages=pages)
        await asyncio.sleep(self._idle_s)
        self._tell("idle, in sight")
        window.hide()
        await asyncio.sleep(1.0)
        self._watchdog.blocks.clear()
        await asyncio.sleep(self._idle_s)
        self._tell("idle, hidden")

    async def _visit(self, window: MainWindow, key: str) -> float:
        """Return the milliseconds until the page is on the screen."""
        began = time.perf_counter()
        window.show_page(key)
        painted = _Painted(window.page(key))
        await painted.was.wait()
        await asyncio.sleep(0)
        painted.deleteLater()
        return (time.perf_counter() - began) * 1000

    def _tell(self, phase: str, **more: object) -> None:
        blocks = [(block.seconds, block.where) for block in self._watchdog.blocks]
        self._watchdog.blocks.clear()
        print(json.dumps({"phase": phase, "blocks": blocks, **more}), flush=True)  # noqa: T201


async def _main(ui: Ui) -> int:
    watchdog = LoopWatchdog(ui.application, limit_s=LIMIT_S)
    watchdog.start()
    async with asyncio.TaskGroup() as tasks:
        watched = Watched(watchdog, float(sys.argv[1]) if len(sys.argv) > 1 else 10.0)
        running = tasks.create_task(run_window(ui))
        await watched.run()
        running.cancel()
    watchdog.stop()
    return 0


if __name__ == "__main__":
    raise SystemExit(run_application(_main))
