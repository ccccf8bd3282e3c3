"""The program's log: a private file of limited size that holds no secrets and nothing of jobs.

A line is a moment, a level, the part of the program and a sentence; what belongs to a line above,
such as the places of an error, begins with two spaces. Lines are made where they are told and
written in a thread: the disk holds nobody up, and a full one loses lines, not jobs.
"""

import logging
import os
import queue
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from io import TextIOWrapper
from logging.handlers import QueueHandler, QueueListener, RotatingFileHandler
from pathlib import Path

from app.storage.log_traces import trace_lines
from app.storage.paths import make_private_dir

FILE_LIMIT_BYTES = 1 << 20
OLDER_FILES = 3
LINE_LIMIT = 2000
"""Letters of one entry that are kept."""

MOST_WAITING = 10_000
"""Lines that wait for a disk that hangs; more are dropped."""

OWN = "app"
"""The logger above all of this program's; of other libraries only warnings are kept."""

LEVELS = {
    "warning": logging.WARNING,
    "info": logging.INFO,
    "debug": logging.DEBUG,
}
"""The values of the setting `log_level`, and what they mean."""

_FILE_MODE = 0o600
_READ_LIMIT = 64 << 10
_INDENT = "\n  "


class LogLines(logging.Formatter):
    """Makes entries: moment in UTC, level, part, text without line breaks, places of an error.

    Of other libraries only the first line is kept: they show values, which may be of a job.
    """

    default_time_format = "%Y-%m-%dT%H:%M:%S"
    default_msec_format = "%s.%03dZ"

    def __init__(self, redact: Callable[[str], str]) -> None:
        super().__init__()
        self.converter = time.gmtime
        self._redact = redact

    def format(self, record: logging.LogRecord) -> str:
        """Return the whole entry."""
        text = record.getMessage()
        if not _is_own(record.name):
            text = text.partition("\n")[0]
        head = f"{self.formatTime(record)} {record.levelname} {record.name}: "
        error = record.exc_info[1] if record.exc_info else None
        lines = [*text[:_READ_LIMIT].splitlines(), *([] if error is None else trace_lines(error))]
        return head + self._redact(_INDENT.join(lines))[:LINE_LIMIT]


class PrivateFile(RotatingFileHandler):
    """Appends to a file that only this user can read; what cannot be written is lost in silence."""

    def _open(self) -> TextIOWrapper:
        flags = os.O_WRONLY | os.O_CREAT | os.O_APPEND
        return os.fdopen(os.open(self.baseFilename, flags, _FILE_MODE), "a", encoding="utf-8")

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - logging calls it
        """Go on: the disk may be full, and nobody would be helped by a second error."""


class _Waiting(QueueHandler):
    """Hands lines over to the thread that writes."""

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - logging calls it
        """Drop the line: the disk hangs."""


@contextmanager
def writing_log(path: Path, redact: Callable[[str], str]) -> Iterator[None]:
    """Write what the program tells of itself into `path` while inside.

    Without a folder that can be written nothing is kept, and the program goes on.
    """
    waiting: queue.Queue[logging.LogRecord] = queue.Queue(MOST_WAITING)
    handler = _Waiting(waiting)
    handler.setFormatter(LogLines(redact))
    try:
        make_private_dir(path.parent)
        file = PrivateFile(path, maxBytes=FILE_LIMIT_BYTES, backupCount=OLDER_FILES)
    except OSError:
        yield
        return
    listener = QueueListener(waiting, file)
    root = logging.getLogger()
    root.addHandler(handler)
    listener.start()
    try:
        yield
    finally:
        root.removeHandler(handler)
        listener.stop()
        file.close()


def use_level(setting: str) -> None:
    """Keep more or less of what the program tells, by the value of the setting."""
    logging.getLogger(OWN).setLevel(LEVELS.get(setting, logging.INFO))


def _is_own(name: str) -> bool:
    return name == OWN or name.startswith(f"{OWN}.")
