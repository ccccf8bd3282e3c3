import os
import stat
from pathlib import Path

import pytest

from app.domain.pause import ONE_HOUR, BadEnd, Pause, PauseReason
from app.storage.desk_notebook import DeskNotebook, Notes

PAUSE = Pause(PauseReason.OWNER, 5.0, 6.0, "Starfall", ONE_HOUR.end)


@pytest.fixture
def notebook(tmp_path: Path) -> DeskNotebook:
    return DeskNotebook(tmp_path / "deep" / "desk.json")


def _file(tmp_path: Path) -> Path:
    return tmp_path / "deep" / "desk.json"


def test_a_first_start_has_no_notes(notebook: DeskNotebook) -> None:
    assert notebook.read() == Notes()
    assert notebook.read().crashed_utc is None


def test_notes_are_kept(notebook: DeskNotebook, tmp_path: Path) -> None:
    notes = Notes(3.0, 4.0, PAUSE, is_freed=True, freed_in_s=0.5)
    notebook.write(Notes())
    notebook.write(notes)
    assert notebook.read() == notes
    assert notebook.read().crashed_utc == 4
    assert list(_file(tmp_path).parent.iterdir()) == [_file(tmp_path)]
    if os.name == "posix":
        assert stat.S_IMODE(_file(tmp_path).stat().st_mode) == 0o600


def test_how_a_run_ended_is_told_by_when_the_computer_was_started() -> None:
    assert Notes(alive_utc=4.0).bad_end(booted_utc=10.0) is None
    shared = Notes(3.0, 4.0)
    assert shared.bad_end(booted_utc=1.0) is BadEnd.PROGRAM
    assert shared.bad_end(booted_utc=10.0) is BadEnd.COMPUTER


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"\xff",
        b"[]",
        b'{"pause": {"reason": "boredom", "since_utc": 1}}',
        b'{"alive_utc": 1e300}',
        b'{"alive_utc": -5}',
        b'{"pause": {"reason": "owner", "since_utc": 1, "until_utc": 1e300}}',
        b"[" * 60_000,
    ],
)
def test_damaged_notes_count_as_a_bad_end(
    notebook: DeskNotebook, tmp_path: Path, content: bytes
) -> None:
    notebook.write(Notes())
    _file(tmp_path).write_bytes(content)
    assert notebook.read().crashed_utc is not None
    assert notebook.read().bad_end(booted_utc=10.0) is BadEnd.UNKNOWN
    notebook.write(Notes(pause=PAUSE))
    assert notebook.read().pause == PAUSE


def test_a_disk_that_cannot_be_written_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "taken").write_bytes(b"")
    with pytest.raises(OSError, match="taken"):
        DeskNotebook(tmp_path / "taken" / "desk.json").write(Notes())
