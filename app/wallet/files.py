"""The few things the wallet does with files, as a parameter: every one of them can fail."""

import os
import stat
import sys
from pathlib import Path
from typing import Protocol

FILE_MODE = 0o600


class Files(Protocol):
    """File functions; all of them raise `OSError` where the system refuses."""

    def read(self, path: Path, limit: int) -> bytes:
        """Read a regular file up to `limit` bytes."""

    def create(self, path: Path) -> int:
        """Open a new file for writing that only this user can read."""

    def write(self, descriptor: int, data: bytes) -> int:
        """Write some of the data; return how many bytes."""

    def sync(self, descriptor: int) -> None:
        """Wait until the file is on the disk."""

    def close(self, descriptor: int) -> None:
        """Close an open file."""

    def replace(self, source: Path, target: Path) -> None:
        """Give a file another one's name, all at once."""

    def remove(self, path: Path) -> None:
        """Remove a file."""

    def sync_folder(self, folder: Path) -> None:
        """Wait until the folder's names are on the disk."""


class SystemFiles:
    """`Files` of this computer."""

    def read(self, path: Path, limit: int) -> bytes:  # noqa: D102
        descriptor = os.open(path, os.O_RDONLY | _NO_WAITING | _BINARY)
        with os.fdopen(descriptor, "rb") as file:
            if not stat.S_ISREG(os.fstat(descriptor).st_mode):
                raise OSError(f"{path} is not a regular file")
            return file.read(limit)

    def create(self, path: Path) -> int:  # noqa: D102
        return os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY, FILE_MODE)

    def write(self, descriptor: int, data: bytes) -> int:  # noqa: D102
        return os.write(descriptor, data)

    def sync(self, descriptor: int) -> None:  # noqa: D102
        if sys.platform == "darwin":  # there fsync leaves the data in the drive's cache
            fcntl.fcntl(descriptor, fcntl.F_FULLFSYNC)
        else:
            os.fsync(descriptor)

    def close(self, descriptor: int) -> None:  # noqa: D102
        os.close(descriptor)

    def replace(self, source: Path, target: Path) -> None:  # noqa: D102
        source.replace(target)

    def remove(self, path: Path) -> None:  # noqa: D102
        path.unlink()

    def sync_folder(self, folder: Path) -> None:  # noqa: D102
        if sys.platform != "win32":  # folders cannot be opened there
            descriptor = os.open(folder, os.O_RDONLY)
            try:
                os.fsync(descriptor)
            finally:
                os.close(descriptor)


def write_whole(files: Files, path: Path, draft: Path, data: bytes) -> None:
    """Put a file in place: afterwards it has the new content or, at any failure, the old one.

    `draft` is a name in the same folder that nobody else uses at the same time.

    Raises:
        OSError: not written, and the draft is gone if the system let it be removed.
    """
    _remove_if_there(files, draft)
    try:
        _write_draft(files, draft, data)
        files.replace(draft, path)
    except OSError:
        _try_to_remove(files, draft)
        raise


def _write_draft(files: Files, draft: Path, data: bytes) -> None:
    descriptor = files.create(draft)
    try:
        rest = data
        while rest:
            rest = rest[files.write(descriptor, rest) :]
        files.sync(descriptor)
    finally:
        files.close(descriptor)
    if files.read(draft, len(data) + 1) != data:
        raise OSError(f"{draft} does not hold what was written")


def _remove_if_there(files: Files, path: Path) -> None:
    try:
        files.remove(path)
    except FileNotFoundError:
        return


def _try_to_remove(files: Files, path: Path) -> None:
    try:
        files.remove(path)
    except OSError:  # the failure before it is the one to tell
        return


_BINARY = getattr(os, "O_BINARY", 0)
_NO_WAITING = getattr(os, "O_NONBLOCK", 0)
"""Opening a pipe that somebody put there must not hang."""

if sys.platform == "darwin":
    import fcntl
