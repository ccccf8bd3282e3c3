import itertools
import os
import stat
import sys
from pathlib import Path

import pytest

from app.wallet.files import SystemFiles, write_whole
from tests.unit.wallet.fake_disk import FakeDisk, failing_at

FOLDER = Path("/folder")
PATH, DRAFT = FOLDER / "file", FOLDER / "file.draft"


def test_a_file_is_written_read_and_removed(tmp_path: Path) -> None:
    files, path = SystemFiles(), tmp_path / "file"
    write_whole(files, path, tmp_path / "draft", b"content")
    files.sync_folder(tmp_path)
    assert files.read(path, 100) == b"content"
    assert files.read(path, 3) == b"con"
    assert [entry.name for entry in tmp_path.iterdir()] == ["file"]
    files.remove(path)
    with pytest.raises(FileNotFoundError):
        files.read(path, 100)


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX rights")
def test_a_file_is_for_this_user_alone_whatever_the_umask(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        write_whole(SystemFiles(), tmp_path / "file", tmp_path / "draft", b"content")
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "file").stat().st_mode) == 0o600


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX links")
def test_a_link_in_the_drafts_place_is_not_followed(tmp_path: Path) -> None:
    victim, draft = tmp_path / "victim", tmp_path / "draft"
    victim.write_bytes(b"mine")
    draft.symlink_to(victim)
    write_whole(SystemFiles(), tmp_path / "file", draft, b"content")
    assert victim.read_bytes() == b"mine"
    with pytest.raises(FileExistsError):
        SystemFiles().create(victim)


def test_a_write_in_pieces_is_whole() -> None:
    disk = FakeDisk(most_written=3)
    write_whole(disk, PATH, DRAFT, b"0123456789")
    assert disk.names[PATH].data == b"0123456789"
    assert disk.steps == ["create", *["write"] * 4, "sync", "close", "replace"]


def test_an_old_draft_gives_way() -> None:
    disk = FakeDisk()
    disk.create(DRAFT)
    write_whole(disk, PATH, DRAFT, b"new")
    assert {path: file.data for path, file in disk.names.items()} == {PATH: b"new"}


def test_a_failure_at_any_step_leaves_the_old_content_and_no_draft() -> None:
    for number in itertools.count():
        disk = FakeDisk()
        write_whole(disk, PATH, DRAFT, b"old")
        disk.before_step = failing_at(number, lambda: OSError(28, "No space left on device"))
        disk.steps.clear()
        try:
            write_whole(disk, PATH, DRAFT, b"new")
        except OSError:
            assert {path: file.data for path, file in disk.names.items()} == {PATH: b"old"}
        else:
            assert disk.names[PATH].data == b"new"
            assert number == len(disk.steps) == 5
            break


def test_the_first_failure_is_told_even_if_tidying_up_fails() -> None:
    disk = FakeDisk()

    def fail(step: str) -> None:
        if step in {"sync", "remove"}:
            raise OSError(5, step)

    disk.before_step = fail
    with pytest.raises(OSError, match="sync"):
        write_whole(disk, PATH, DRAFT, b"new")
