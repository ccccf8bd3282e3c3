import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from app.localnet.sqlite_file import NewerFileError, open_for_one

SCHEMA = "CREATE TABLE thing (name TEXT); PRAGMA user_version = 2;"


def test_a_new_file_gets_its_schema_and_an_old_one_keeps_its_content(tmp_path: Path) -> None:
    for count in (1, 2):
        with closing(open_for_one(tmp_path / "file", SCHEMA, 2)) as connection:
            connection.execute("INSERT INTO thing VALUES ('one')")
            assert connection.execute("SELECT count(*) FROM thing").fetchone() == (count,)


def test_every_commit_is_on_the_disk_when_it_returns(tmp_path: Path) -> None:
    with closing(open_for_one(tmp_path / "file", SCHEMA, 2)) as connection:
        settings = [
            connection.execute(f"PRAGMA {name}").fetchone()[0]
            for name in ("journal_mode", "synchronous", "locking_mode")
        ]
    assert settings == ["wal", 2, "exclusive"]


def test_a_second_one_is_refused_as_long_as_the_first_lives(tmp_path: Path) -> None:
    first = open_for_one(tmp_path / "file", SCHEMA, 2)
    with pytest.raises(sqlite3.OperationalError, match="locked"):
        open_for_one(tmp_path / "file", SCHEMA, 2)
    first.close()
    open_for_one(tmp_path / "file", SCHEMA, 2).close()


def test_a_newer_file_is_left_alone(tmp_path: Path) -> None:
    open_for_one(tmp_path / "file", SCHEMA, 2).close()
    with pytest.raises(NewerFileError):
        open_for_one(tmp_path / "file", SCHEMA, 1)


def test_something_else_is_no_database(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"something else, long enough to be looked at" * 10)
    with pytest.raises(sqlite3.DatabaseError):
        open_for_one(tmp_path / "file", SCHEMA, 2)


def test_without_a_path_it_is_in_memory() -> None:
    with closing(open_for_one(None, SCHEMA, 2, any_thread=True)) as connection:
        assert connection.execute("SELECT count(*) FROM thing").fetchone() == (0,)
