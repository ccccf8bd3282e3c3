"""Signed receipts on the disk: a file for each day, one line for each job, kept for a while."""

import asyncio
import logging
import os
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

from app.domain.errors import AppError
from app.storage.paths import make_private_dir

RECEIPTS = "receipts"
"""The folder's name among the data."""

KEPT_DAYS = 90
FLUSH_S = 1.0
"""A program that is killed loses the receipts of so long; the ledger has the jobs."""

MAX_WAITING = 10_000

_DAY_S = 86_400
_SUFFIX = ".jsonl"
_MODE = 0o600
_log = logging.getLogger(__name__)


class ReceiptFilesError(AppError):
    """The receipts cannot be read or written."""

    title = "The receipts are not usable"
    hint = "Check the permissions of the folder, and whether the disk is full."


class ReceiptFiles:
    """Takes lines at any time and writes them together, in a thread."""

    def __init__(self, folder: Path, clock: Callable[[], float] = time.time) -> None:
        self._folder = folder
        self._clock = clock
        self._waiting: deque[bytes] = deque(maxlen=MAX_WAITING)
        self._writing = threading.Lock()
        self._has_failed = False

    def add(self, line: bytes) -> None:
        """Keep a line until it is written; if that fails for long, the oldest are given up."""
        self._waiting.append(line)

    async def run(self, flush_s: float = FLUSH_S) -> None:
        """Write until cancelled; then for the last time. A disk that refuses is tried again."""
        try:
            await asyncio.to_thread(self._forget_old)
            while True:
                await asyncio.sleep(flush_s)
                await asyncio.to_thread(self._try_flush)
        finally:
            self._try_flush()

    def flush(self) -> None:
        """Write what waits; blocks on the disk.

        Raises:
            ReceiptFilesError: the disk refuses; nothing is lost yet.
        """
        with self._writing:
            lines = [self._waiting.popleft() for _ in range(len(self._waiting))]
            if not lines:
                return
            try:
                self._append(b"".join(lines))
            except OSError as error:
                self._waiting.extendleft(reversed(lines))
                raise ReceiptFilesError(f"{self._folder}: {error.strerror}") from error

    def _try_flush(self) -> None:
        try:
            self.flush()
        except ReceiptFilesError as error:
            if not self._has_failed:
                _log.warning("Receipts cannot be written: %s", error)
            self._has_failed = True
        else:
            self._has_failed = False

    def _append(self, data: bytes) -> None:
        make_private_dir(self._folder)
        day = time.strftime("%Y-%m-%d", time.gmtime(self._clock()))
        descriptor = os.open(
            self._folder / f"{day}{_SUFFIX}", os.O_WRONLY | os.O_CREAT | os.O_APPEND, _MODE
        )
        with os.fdopen(descriptor, "ab") as file:
            file.write(data)

    def _forget_old(self) -> None:
        oldest = time.strftime("%Y-%m-%d", time.gmtime(self._clock() - KEPT_DAYS * _DAY_S))
        with suppress(OSError):
            for file in self._folder.glob(f"*{_SUFFIX}"):
                if file.stem < oldest:
                    file.unlink(missing_ok=True)


def read_receipts(folder: Path, since: str = "") -> Iterator[bytes]:
    """Yield all lines, the oldest first; `since` is a day like 2026-11-23. Blocks on the disk.

    Raises:
        ReceiptFilesError: a file cannot be read.
    """
    try:
        for file in sorted(folder.glob(f"*{_SUFFIX}")):
            if file.stem >= since:
                with file.open("rb") as lines:
                    yield from lines
    except OSError as error:
        raise ReceiptFilesError(f"{error.filename}: {error.strerror}") from error
