"""Opening an SQLite file: private, crash-safe, brought to the newest version step by step.

The steps are the numbered files in `migrations`; `PRAGMA user_version` counts those done.
"""

import os
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from importlib import resources
from pathlib import Path

from app.domain.errors import AppError
from app.storage.paths import make_private_dir

APPLICATION_ID = 0x434F434E
"""Marks the file as this program's ("COCN")."""

_FILE_MODE = 0o600
_PRIMARY_CODE = 0xFF
_BUSY_CODES = (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)
_DAMAGE_CODES = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)
_DISK_CODES = (
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_PERM,
    sqlite3.SQLITE_READONLY,
)
_PRAGMAS = (
    "PRAGMA synchronous = FULL",  # a job that was acknowledged survives a power cut
    "PRAGMA foreign_keys = ON",
    "PRAGMA recursive_triggers = ON",  # or REPLACE would delete behind the triggers' back
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
)


class LedgerError(AppError):
    """The ledger's file cannot be used; it is left exactly as it is."""

    title = "The ledger cannot be used"


class LedgerBusyError(LedgerError):
    """Another process kept the file locked for too long; the same call may succeed later."""


def open_database(path: Path, *, busy_timeout_s: float) -> sqlite3.Connection:
    """Open the file for the calling thread, making or upgrading it as needed.

    The file gets mode 0600, folders that are made get 0700. Statements run outside of
    transactions unless `transaction` is used.

    Raises:
        LedgerError: not ours, from a newer version, damaged, or not accessible.
    """
    with translated_errors(path):
        _make_private_file(path)
        connection = sqlite3.connect(path, isolation_level=None, timeout=busy_timeout_s)
        try:
            _check_identity(connection, path)
            path.chmod(_FILE_MODE)
            connection.execute("PRAGMA journal_mode = WAL")
            for pragma in _PRAGMAS:
                connection.execute(pragma)
            migrate(connection, load_migrations(), path)
        except BaseException:
            connection.close()
            raise
        return connection


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """Do all of the block or nothing; waits for other writers first."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


@contextmanager
def translated_errors(path: Path) -> Iterator[None]:
    """Turn what can go wrong with a file into errors for the owner; the rest are bugs."""
    try:
        yield
    except OSError as error:
        raise LedgerError(f"{path}: {error.strerror}", hint="Check the folder.") from error
    except sqlite3.Error as error:
        translated = _translate(error, path)
        if translated is None:
            raise
        raise translated from error


def migrate(connection: sqlite3.Connection, steps: Sequence[str], path: Path) -> None:
    """Run the steps that the file lacks, each in a transaction of its own.

    Raises:
        LedgerError: the file has more steps than there are.
    """
    while (version := _version(connection)) != len(steps):
        if version > len(steps):
            raise LedgerError(
                f"{path} was written by a newer version of this program"
                f" (file format {version}, this version knows {len(steps)})",
                hint="Install the newer version again; nothing in the file was changed.",
            )
        with transaction(connection):
            if _version(connection) == version:  # else another process was faster
                _run_step(connection, steps[version], version + 1)


def load_migrations() -> list[str]:
    """Return the SQL of every step in order."""
    folder = resources.files("app.storage") / "migrations"
    found = {int(file.name[:4]): file for file in folder.iterdir() if file.name.endswith(".sql")}
    return [found[number].read_text("utf-8") for number in range(1, len(found) + 1)]


def _run_step(connection: sqlite3.Connection, script: str, version: int) -> None:
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            connection.execute(statement)
            statement = ""
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version = {version}")


def _version(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def _check_identity(connection: sqlite3.Connection, path: Path) -> None:
    """Refuse to touch a database of another program."""
    found = connection.execute("PRAGMA application_id").fetchone()[0]
    is_empty = connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0] == 0
    if found != APPLICATION_ID and not is_empty:
        raise LedgerError(
            f"{path} is a database of another program", hint="Name another file for the ledger."
        )


def _make_private_file(path: Path) -> None:
    """Existing files are not opened here: closing them would drop another connection's locks."""
    make_private_dir(path.parent)
    with suppress(FileExistsError):
        os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, _FILE_MODE))


def _translate(error: sqlite3.Error, path: Path) -> LedgerError | None:
    code = getattr(error, "sqlite_errorcode", 0) & _PRIMARY_CODE
    if code in _BUSY_CODES:
        return LedgerBusyError(
            f"{path} is in use by another program",
            hint="Is this program running twice? Stop the other one and try again.",
        )
    if code in _DAMAGE_CODES:
        return LedgerError(
            f"{path} is damaged or no ledger ({error})",
            hint="It was not changed. Move it away to begin a new one, or restore a backup.",
        )
    if code in _DISK_CODES:
        return LedgerError(
            f"{path} cannot be read or written ({error})",
            hint="Check free space and the permissions of the folder.",
        )
    return None
