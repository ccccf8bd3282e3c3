import os
import stat
from pathlib import Path

import pytest

from app.domain.first_run import FirstRunNotes, NetworkPick, Step, WalletPick
from app.storage.first_run_file import FirstRunFile

NOTES = FirstRunNotes(
    step=Step.WALLET,
    done=frozenset({Step.COMPUTER}),
    skipped=frozenset({Step.NETWORK}),
    network=NetworkPick.LOOK,
    file="/home/o/network.toml",
    wallet=WalletPick.ADDRESS,
    address="kQ",
    is_finished=True,
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "deep" / "first-run.json"


def test_nothing_kept_is_the_beginning(path: Path) -> None:
    assert FirstRunFile(path).read() == FirstRunNotes()


def test_notes_are_kept_for_this_user_only(path: Path) -> None:
    FirstRunFile(path).write(FirstRunNotes())
    FirstRunFile(path).write(NOTES)
    assert FirstRunFile(path).read() == NOTES
    assert list(path.parent.iterdir()) == [path]
    if os.name == "posix":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"[]",
        b'{"step": "moon"}',
        b'{"file": "a\\u0007b"}',
        b'{"address": "' + b"a" * 5000 + b'"}',
        b"[" * 10_000,
        b"{" + b" " * 100_000 + b"}",
    ],
)
def test_a_damaged_file_is_the_beginning(path: Path, content: bytes) -> None:
    path.parent.mkdir()
    path.write_bytes(content)
    assert FirstRunFile(path).read() == FirstRunNotes()


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "deep").write_text("a file")
    with pytest.raises(OSError, match="deep"):
        FirstRunFile(tmp_path / "deep" / "first-run.json").write(NOTES)
