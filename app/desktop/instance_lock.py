"""The lock that says that the program runs; the system lets go of it when the program ends."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.desktop.private_folder import make_private
from app.domain.errors import AppError

_FILE_NAME = "lock"


class AlreadyRunningError(AppError):
    """Another copy of the program holds the lock."""

    title = "The program runs already"
    hint = "Its window is the one to use; `cocoon-provider quit` ends it."


@contextmanager
def instance_lock(folder: Path) -> Iterator[None]:
    """Be the one copy of the program that this folder belongs to.

    Raises:
        AlreadyRunningError: another copy is.
        FolderNotPrivateError: the folder is not this user's alone.
        OSError: the lock cannot be made.
    """
    make_private(folder)
    descriptor = os.open(folder / _FILE_NAME, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        if not _try_lock(descriptor):
            raise AlreadyRunningError("another copy of it is open")
        yield
    finally:
        os.close(descriptor)


def is_locked(folder: Path) -> bool:
    """Tell whether a copy of the program holds the lock."""
    if not (folder / _FILE_NAME).exists():
        return False
    try:
        with instance_lock(folder):
            return False
    except AlreadyRunningError:
        return True


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
