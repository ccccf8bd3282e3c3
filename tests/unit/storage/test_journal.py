import os
from collections.abc import Sequence
from pathlib import Path

import pytest

from app.storage.journal import Journal, recover


@pytest.fixture
def database(tmp_path: Path) -> Path:
    return tmp_path / "books.sqlite"


def recovered(database: Path) -> list[bytes]:
    found: list[bytes] = []
    recover(database, found.extend)
    return found


def test_what_a_program_left_behind_is_recovered_once(database: Path) -> None:
    journal = Journal(database)
    journal.append(b"one")
    journal.turn()
    journal.append(b"")
    journal.append(b"two" * 100_000)
    assert recovered(database) == []  # the program runs
    journal.close()
    assert sorted(recovered(database)) == [b"", b"one", b"two" * 100_000]
    assert recovered(database) == []


def test_what_the_database_has_is_forgotten(database: Path) -> None:
    journal = Journal(database)
    journal.append(b"posted")
    journal.turn()
    journal.append(b"not yet")
    journal.forget()
    journal.close()
    assert recovered(database) == [b"not yet"]


def test_programs_have_files_of_their_own(database: Path) -> None:
    one, two = Journal(database), Journal(database)
    one.append(b"one")
    two.append(b"two")
    one.close()
    assert recovered(database) == [b"one"]
    two.close()
    assert recovered(database) == [b"two"]


def test_files_with_entries_are_not_used_before_they_are_recovered(database: Path) -> None:
    crashed = Journal(database)
    crashed.append(b"precious")
    crashed.close()
    journal = Journal(database)
    journal.append(b"new")
    journal.turn()
    journal.forget()
    journal.close()
    assert recovered(database) == [b"precious"]


@pytest.mark.parametrize("cut", [1, 5, 11])
def test_a_torn_end_costs_the_last_entry_only(cut: int, database: Path) -> None:
    journal = Journal(database)
    journal.append(b"first")
    journal.append(b"second")
    journal.close()
    file = database.with_name("books.sqlite.entries0")
    os.truncate(file, file.stat().st_size - cut)
    assert recovered(database) == [b"first"]


def test_a_damaged_entry_ends_the_reading(database: Path) -> None:
    journal = Journal(database)
    journal.append(b"first")
    journal.append(b"second")
    journal.close()
    file = database.with_name("books.sqlite.entries0")
    file.write_bytes(file.read_bytes().replace(b"sec", b"SEC"))
    assert recovered(database) == [b"first"]


def test_entries_that_cannot_be_taken_over_stay(database: Path) -> None:
    journal = Journal(database)
    journal.append(b"entry")
    journal.close()

    def refuse(_entries: Sequence[bytes]) -> None:
        raise LookupError

    with pytest.raises(LookupError):
        recover(database, refuse)
    assert recovered(database) == [b"entry"]


def test_a_full_disk_is_told_and_leaves_whole_entries(
    database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    journal = Journal(database)
    journal.append(b"whole")
    real_write = os.write
    monkeypatch.setattr(os, "write", lambda file, data: real_write(file, data[:3]))
    with pytest.raises(OSError, match="3 of 12 bytes"):
        journal.append(b"torn")
    monkeypatch.undo()
    journal.append(b"after")
    journal.close()
    assert recovered(database) == [b"whole", b"after"]
