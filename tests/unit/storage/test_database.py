"""Opening files: permissions, versions, files that are none of ours."""

import sqlite3
import stat
import sys
from pathlib import Path

import pytest

from app.storage.database import (
    APPLICATION_ID,
    LedgerBusyError,
    LedgerError,
    load_migrations,
    migrate,
    open_database,
    transaction,
    translated_errors,
)

posix = pytest.mark.skipif(sys.platform == "win32", reason="POSIX modes")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "ledger.sqlite"


def open_and_close(path: Path) -> None:
    open_database(path, busy_timeout_s=0.1).close()


def pragma(path: Path, name: str) -> object:
    connection = sqlite3.connect(path)
    try:
        return connection.execute(f"PRAGMA {name}").fetchone()[0]
    finally:
        connection.close()


def test_a_new_file_has_every_step(path: Path) -> None:
    open_and_close(path)
    assert pragma(path, "user_version") == len(load_migrations())
    assert pragma(path, "application_id") == APPLICATION_ID
    assert pragma(path, "journal_mode") == "wal"
    before = path.read_bytes()
    open_and_close(path)
    assert path.read_bytes() == before


def test_an_empty_file_is_a_new_one(path: Path) -> None:
    path.parent.mkdir()
    path.touch()
    open_and_close(path)
    assert pragma(path, "user_version") == len(load_migrations())


def test_commits_reach_the_disk(path: Path) -> None:
    connection = open_database(path, busy_timeout_s=0.1)
    full = 2
    assert connection.execute("PRAGMA synchronous").fetchone()[0] == full
    assert connection.execute("PRAGMA foreign_keys").fetchone()[0] == 1
    connection.close()


@posix
def test_only_the_user_may_read_it(path: Path) -> None:
    connection = open_database(path, busy_timeout_s=0.1)
    connection.execute("INSERT INTO names (text) VALUES ('x')")
    files = list(path.parent.iterdir())
    assert len(files) == 3  # with the log and its index
    assert {stat.S_IMODE(file.stat().st_mode) for file in files} == {0o600}
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    connection.close()


@posix
def test_an_open_file_is_closed_to_others(path: Path) -> None:
    open_and_close(path)
    path.chmod(0o644)
    open_and_close(path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_newer_file_is_refused_untouched(path: Path) -> None:
    open_and_close(path)
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    before = path.read_bytes()
    with pytest.raises(LedgerError, match=r"newer version.*99") as caught:
        open_and_close(path)
    assert "Install the newer version" in caught.value.hint
    assert path.read_bytes() == before


def test_a_database_of_another_program_is_refused_untouched(path: Path) -> None:
    path.parent.mkdir()
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE bookmarks (url TEXT)")
    connection.close()
    path.chmod(0o640)
    before, mode = path.read_bytes(), path.stat().st_mode
    with pytest.raises(LedgerError, match="another program"):
        open_and_close(path)
    assert (path.read_bytes(), path.stat().st_mode) == (before, mode)


@pytest.mark.parametrize("damage", ["text", "header", "schema"])
def test_a_damaged_file_is_refused_untouched(path: Path, damage: str) -> None:
    open_and_close(path)
    data = bytearray(path.read_bytes())
    match damage:
        case "text":
            data[:] = b"This is a letter to my grandmother. " * 100
        case "header":
            data[:16] = bytes(16)
        case _:
            data[100:600] = b"\xff" * 500
    path.write_bytes(data)
    with pytest.raises(LedgerError, match=r"damaged|another program") as caught:
        open_and_close(path)
    assert caught.value.hint
    assert path.read_bytes() == data


def test_a_folder_is_no_ledger(tmp_path: Path) -> None:
    with pytest.raises(LedgerError, match="cannot be read"):
        open_and_close(tmp_path)


def test_a_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(LedgerError):
        open_and_close(tmp_path / "file" / "deeper" / "ledger.sqlite")


def test_a_failed_step_leaves_no_trace(path: Path) -> None:
    connection = open_database(path, busy_timeout_s=0.1)
    steps = [*load_migrations(), "CREATE TABLE extra (x);\nCREATE TABLE extra (x);\n"]
    with pytest.raises(sqlite3.OperationalError, match="already exists"):
        migrate(connection, steps, path)
    assert connection.execute("PRAGMA user_version").fetchone()[0] == len(steps) - 1
    assert (
        connection.execute("SELECT name FROM sqlite_schema WHERE name = 'extra'").fetchall() == []
    )
    migrate(connection, [*steps[:-1], "CREATE TABLE extra (x);\n"], path)
    assert connection.execute("PRAGMA user_version").fetchone()[0] == len(steps)
    connection.close()


def test_every_statement_of_a_step_is_run() -> None:
    for step in load_migrations():
        assert sqlite3.complete_statement(step)
        assert step.endswith(";\n")


def add_name(connection: sqlite3.Connection, path: Path, text: str) -> None:
    with translated_errors(path), transaction(connection):
        connection.execute("INSERT INTO names (text) VALUES (?)", (text,))


def test_two_programs_at_once(path: Path) -> None:
    first = open_database(path, busy_timeout_s=0.1)
    second = open_database(path, busy_timeout_s=0.1)
    with transaction(first), pytest.raises(LedgerBusyError, match="in use"):
        add_name(second, path, "both are writing")
    add_name(second, path, "one after the other")
    first.close()
    second.close()


def test_a_transaction_is_all_or_nothing(path: Path) -> None:
    connection = open_database(path, busy_timeout_s=0.1)
    add_name(connection, path, "kept")
    with pytest.raises(sqlite3.IntegrityError), transaction(connection):
        connection.executemany("INSERT INTO names (text) VALUES (?)", [("lost",), ("kept",)])
    assert connection.execute("SELECT count(*) FROM names").fetchone()[0] == 1
    connection.close()


def test_errors_that_are_bugs_stay_what_they_are(path: Path) -> None:
    connection = open_database(path, busy_timeout_s=0.1)
    with pytest.raises(sqlite3.OperationalError, match="syntax"), translated_errors(path):
        connection.execute("SELEKT")
    with pytest.raises(sqlite3.IntegrityError), translated_errors(path):
        connection.execute("INSERT INTO names (text) VALUES (NULL)")
    connection.close()


def test_a_full_disk_is_said(path: Path) -> None:
    connection = open_database(path, busy_timeout_s=0.1)
    connection.execute("PRAGMA max_page_count = 1")
    rows = [(f"{number:0500}",) for number in range(100)]
    refused = pytest.raises(LedgerError, match="cannot be read or written")
    with refused as caught, translated_errors(path), transaction(connection):
        connection.executemany("INSERT INTO names (text) VALUES (?)", rows)
    assert "free space" in caught.value.hint
    connection.close()
