"""Opening a SQLite file that one process has for itself, with every commit on the disk."""

import sqlite3
from pathlib import Path


class NewerFileError(Exception):
    """A newer version of this program wrote the file."""


def open_for_one(
    path: Path | None, schema: str, version: int, *, any_thread: bool = False
) -> sqlite3.Connection:
    """Open the file, or make it with `schema`, which sets `user_version`; None is in memory.

    One writer for as long as the program lives: two on one file would make two histories. With
    `any_thread` the caller sees to it that one thread at a time uses it.

    Raises:
        sqlite3.Error: no such file, damaged, or in use.
        NewerFileError: its version is above `version`.
    """
    connection = sqlite3.connect(
        path or ":memory:", isolation_level=None, timeout=1.0, check_same_thread=not any_thread
    )
    try:
        _prepare(connection, schema, version)
    except BaseException:
        connection.close()
        raise
    return connection


def _prepare(connection: sqlite3.Connection, schema: str, version: int) -> None:
    connection.execute("PRAGMA locking_mode = EXCLUSIVE")
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    found = connection.execute("PRAGMA user_version").fetchone()[0]
    if found > version:
        raise NewerFileError("it was written by a newer version of this program")
    if found == 0:
        connection.executescript(schema)
