"""Entries on their way into a database, kept where the end of this program does not reach them.

An entry is a u32 length in bytes, a u32 CRC-32 and its content, little-endian, at the end of one of
the files beside the database. What is handed to the system survives whatever happens to the
program; a power cut may take it. Each file belongs to one program as long as it holds the lock.
"""

import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, suppress
from itertools import count
from pathlib import Path
from struct import Struct
from zlib import crc32

_HEADER = Struct("<II")
_MODE = 0o600
_LOCK_AT = 2**30
"""Far behind all entries: on Windows nobody else can read what is locked."""


class _File:
    """One file of a journal, locked as long as it is open."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor
        self._size = os.fstat(descriptor).st_size

    def append(self, entry: bytes) -> None:
        frame = _HEADER.pack(len(entry), crc32(entry)) + entry
        written = os.write(self._descriptor, frame)
        if written < len(frame):
            os.ftruncate(self._descriptor, self._size)
            raise OSError(f"{written} of {len(frame)} bytes could be written")
        self._size += written

    @property
    def is_empty(self) -> bool:
        return self._size == 0

    @property
    def written_at_ns(self) -> int:
        return os.fstat(self._descriptor).st_mtime_ns

    def entries(self) -> list[bytes]:
        """Return what is whole: a power cut may have cut the last ones."""
        os.lseek(self._descriptor, 0, os.SEEK_SET)
        return list(_whole_entries(os.read(self._descriptor, self._size)))

    def clear(self) -> None:
        if self._size:
            os.ftruncate(self._descriptor, 0)
            self._size = 0

    def close(self) -> None:
        os.close(self._descriptor)


class Journal:
    """Two files in turn: while a database takes over what is in one, the other one grows."""

    def __init__(self, database: Path) -> None:
        """Take two files beside `database` that no other program uses.

        Raises:
            OSError: they cannot be written.
        """
        free = _empty_files(database)
        self._current, self._before = next(free), next(free)

    def append(self, entry: bytes) -> None:
        """Keep an entry; when this returns, the end of this program does not harm it.

        Raises:
            OSError: it is not kept.
        """
        self._current.append(entry)

    def turn(self) -> None:
        """Go on in the other file, unless it is not forgotten yet."""
        if self._before.is_empty:
            self._current, self._before = self._before, self._current

    def forget(self) -> None:
        """Empty the file that was used before the last turn: the database has its entries."""
        self._before.clear()

    def close(self) -> None:
        """Let another program have the files; what is in them is recovered by the next."""
        self._current.close()
        self._before.close()


def recover(database: Path, take_over: Callable[[Sequence[bytes]], None]) -> None:
    """Have the entries taken over that programs left behind; running programs keep theirs.

    They come in the order in which a program kept them. An entry may come although it was taken
    over before: a program may end just between the two.

    Raises:
        OSError: a file cannot be read.
    """
    with ExitStack() as stack:
        files = [file for file in _free_files(database) if _closed_by(stack, file)]
        files.sort(key=lambda file: file.written_at_ns)
        if entries := [entry for file in files for entry in file.entries()]:
            take_over(entries)
        for file in files:
            file.clear()


def _closed_by(stack: ExitStack, file: _File) -> bool:
    """Have a file closed at the end; return whether it holds anything."""
    stack.callback(file.close)
    return not file.is_empty


def _whole_entries(data: bytes) -> Iterator[bytes]:
    start = 0
    while start + _HEADER.size <= len(data):
        size, checksum = _HEADER.unpack_from(data, start)
        start += _HEADER.size + size
        entry = data[start - size : start]
        if start > len(data) or crc32(entry) != checksum:
            return
        yield entry


def _name(database: Path, number: int) -> Path:
    return database.with_name(f"{database.name}.entries{number}")


def _empty_files(database: Path) -> Iterator[_File]:
    """Lock files that hold nothing, making new ones as needed."""
    for number in count():
        file = _locked(_name(database, number))
        if file is not None and file.is_empty:
            yield file
        elif file is not None:
            file.close()


def _free_files(database: Path) -> Iterator[_File]:
    """Lock all files that are there and that no program uses."""
    for number in count():
        if not (path := _name(database, number)).exists():
            return
        if (file := _locked(path)) is not None:
            yield file


def _locked(path: Path) -> _File | None:
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_APPEND | _BINARY, _MODE)
    if _try_lock(descriptor):
        return _File(descriptor)
    os.close(descriptor)
    return None


if sys.platform == "win32":
    import msvcrt

    _BINARY = os.O_BINARY

    def _try_lock(descriptor: int) -> bool:
        os.lseek(descriptor, _LOCK_AT, os.SEEK_SET)
        with suppress(OSError):
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
            return True
        return False

else:
    import fcntl

    _BINARY = 0

    def _try_lock(descriptor: int) -> bool:
        with suppress(BlockingIOError):
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
            return True
        return False
