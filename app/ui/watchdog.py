"""Tells when the event loop stood still."""

import linecache
import sys
import threading
import time
from dataclasses import dataclass
from pathlib import Path
from types import FrameType

from PySide6.QtCore import QObject, Qt, QTimer

LIMIT_S = 0.020
"""Longer than this nothing may keep the loop: the window would stutter."""

BEAT_S = 0.002
_MOST_FRAMES = 12


@dataclass(frozen=True, slots=True)
class Block:
    """How long the loop stood still, and where it was meanwhile, the innermost call last."""

    seconds: float
    where: str


class LoopWatchdog(QObject):
    """Records every block of the loop that is longer than `limit_s`.

    A timer beats in the loop; a thread looks where the loop is when a beat is late. Time in which
    the computer gave its cores to other programs does not count, where the system tells it.
    """

    def __init__(self, parent: QObject | None = None, *, limit_s: float = LIMIT_S) -> None:
        super().__init__(parent)
        self.blocks: list[Block] = []
        self._limit_s = limit_s
        self._last = 0.0
        self._waited = 0.0
        self._where = ""
        self._watched = threading.get_ident()
        self._stopping = threading.Event()
        self._looker: threading.Thread | None = None
        self._beat = QTimer(self, interval=round(BEAT_S * 1000))
        self._beat.setTimerType(Qt.TimerType.PreciseTimer)
        self._beat.timeout.connect(self._note)

    def start(self) -> None:
        """Begin to watch the loop of this thread."""
        self.forgive()
        self._stopping.clear()
        self._looker = threading.Thread(target=self._look, name="loop-watchdog", daemon=True)
        self._looker.start()
        self._beat.start()

    def stop(self) -> None:
        """Look a last time, then stop."""
        if self._looker is None:
            return
        self._note()
        self._beat.stop()
        self._stopping.set()
        self._looker.join()
        self._looker = None

    def forgive(self) -> None:
        """Leave out what happened since the last beat."""
        self._last, self._waited = time.perf_counter(), core_wait()

    def _note(self) -> None:
        now, waited = time.perf_counter(), core_wait()
        late = now - self._last - BEAT_S - (waited - self._waited)
        if late > self._limit_s:
            self.blocks.append(Block(late, self._where))
        self._last, self._waited = now, waited
        self._where = ""

    def _look(self) -> None:
        while not self._stopping.wait(self._limit_s / 2):
            if time.perf_counter() - self._last > self._limit_s and not self._where:
                self._where = described(
                    sys._current_frames().get(self._watched)  # noqa: SLF001 - made for this
                )


def described(frame: FrameType | None) -> str:
    """Write where a thread is; lets go of the frames first, because they keep painters alive."""
    places: list[tuple[str, int, str]] = []
    while frame is not None and len(places) < _MOST_FRAMES:
        code = frame.f_code
        places.append((code.co_filename, frame.f_lineno, code.co_name))
        frame = frame.f_back
    return "".join(_described(*place) for place in reversed(places))


def _described(file: str, line: int, name: str) -> str:
    return f"{file}:{line} in {name}\n    {linecache.getline(file, line).strip()}\n"


def core_wait() -> float:
    """Tell how many seconds this thread was ready to run and waited for a core; 0 if unknown."""
    try:
        text = Path(f"/proc/self/task/{threading.get_native_id()}/schedstat").read_text("ascii")
        return int(text.split()[1]) / 1e9
    except (OSError, ValueError, IndexError):
        return 0.0
