"""A folder that only this user can look into: where the lock and the socket of a window are."""

import os
import stat
import sys
from pathlib import Path

from app.domain.errors import AppError


class FolderNotPrivateError(AppError):
    """Somebody else could put something into the folder."""

    title = "The program's folder is not safe"
    hint = "Remove it, or give it to yourself alone, and start again."


def make_private(path: Path) -> None:
    """Make the folder if it is missing, and close it to others.

    Raises:
        FolderNotPrivateError: it belongs to somebody else, or is a link.
        OSError: it cannot be made.
    """
    path.mkdir(mode=0o700, parents=True, exist_ok=True)
    if sys.platform == "win32":  # the user's profile is closed to others by its access list
        return
    found = path.lstat()
    if not stat.S_ISDIR(found.st_mode) or found.st_uid != os.getuid():
        raise FolderNotPrivateError(f"{path} is not a folder of yours")
    if found.st_mode & 0o077:
        path.chmod(0o700)
