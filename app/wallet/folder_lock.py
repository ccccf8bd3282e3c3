"""Only one running copy of the program changes the wallet's folder at a time."""

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.wallet.errors import KeystoreBusyError
from app.wallet.files import FILE_MODE

_PATIENCE_S = 3.0
_POLL_S = 0.02


@contextmanager
def folder_lock(path: Path, patience_s: float = _PATIENCE_S) -> Iterator[None]:
    """Hold the lock that the file stands for; a process that dies lets go of it.

    Raises:
        KeystoreBusyError: somebody else held it all the time.
        OSError: the file cannot be made.
    """
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT, FILE_MODE)
    try:
        _wait(descriptor, patience_s)
        yield
    finally:
        os.close(descriptor)


def _wait(descriptor: int, patience_s: float) -> None:
    deadline = time.monotonic() + patience_s
    while not _try_lock(descriptor):
        if time.monotonic() >= deadline:
            raise KeystoreBusyError("another copy of the program is changing the wallet")
        time.sleep(_POLL_S)


if sys.platform == "win32":
    import msvcrt

    def _try_lock(descriptor: int) -> bool:
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _try_lock(descriptor: int) -> bool:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
