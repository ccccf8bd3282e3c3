import itertools
import os
import stat
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from app.wallet.child.box import open_box, parse_box
from app.wallet.child.errors import (
    BoxCostError,
    BoxDamagedError,
    BoxVersionError,
    WrongPasswordError,
)
from app.wallet.errors import (
    KeystoreBusyError,
    KeystoreChangedError,
    KeystoreExistsError,
    KeystoreMissingError,
    KeystoreReadError,
    KeystoreWriteError,
)
from app.wallet.files import SystemFiles
from app.wallet.folder_lock import folder_lock
from app.wallet.keystore_file import KeystoreFile
from tests.unit.wallet.child.test_box import rewritten
from tests.unit.wallet.fake_disk import FakeDisk, PowerCutError, failing_at
from tests.unit.wallet.wallet_values import factors, sealed

OLD, NEW = sealed("the old password"), sealed("the new password")
ERRORS: list[Callable[[], OSError]] = [
    lambda: OSError(28, "No space left on device"),
    lambda: OSError(5, "Input/output error"),
    lambda: PermissionError(13, "Permission denied"),
]
NEWER = rewritten(lambda fields: fields.update(version=2))
GREEDY = rewritten(
    lambda fields: fields.update(cost={"memory_kib": 2**31, "iterations": 3, "lanes": 4})
)


def keystore(folder: Path, disk: FakeDisk | None = None) -> KeystoreFile:
    return KeystoreFile(folder, disk or SystemFiles())


def disk_with(folder: Path, first: bytes | None, backup: bytes | None) -> FakeDisk:
    disk = FakeDisk()
    for name, raw in (("wallet.box", first), ("wallet.backup.box", backup)):
        if raw is not None:
            number = disk.create(folder / name)
            disk.write(number, raw)
            disk.close(number)
    disk.settle()
    disk.steps.clear()
    return disk


def opens_with(raw: bytes, text: str) -> bool:
    try:
        open_box(parse_box(raw), factors(text))
    except WrongPasswordError:
        return False
    return True


def test_a_wallet_is_kept_twice_and_only_for_this_user(tmp_path: Path) -> None:
    file = keystore(tmp_path / "wallet")
    assert not file.exists()
    file.create(OLD)
    assert file.exists()
    assert file.load().box.raw == OLD
    assert not file.load().is_backup
    assert file.path.read_bytes() == file.backup.read_bytes() == OLD
    if sys.platform != "win32":
        modes = {
            path.name: stat.S_IMODE(path.stat().st_mode) for path in file.path.parent.iterdir()
        }
        assert modes == dict.fromkeys(modes, 0o600)
        assert stat.S_IMODE(file.path.parent.stat().st_mode) == 0o700


def test_nothing_else_stays_in_the_folder(tmp_path: Path) -> None:
    file = keystore(tmp_path)
    file.create(OLD)
    file.replace(parse_box(OLD), NEW)
    names = {path.name for path in tmp_path.iterdir()}
    assert names == {"wallet.box", "wallet.backup.box", "wallet.lock"}


def test_a_wallet_is_never_overwritten_by_another(tmp_path: Path) -> None:
    file = keystore(tmp_path)
    file.create(OLD)
    with pytest.raises(KeystoreExistsError):
        file.create(NEW)
    file.path.unlink()
    with pytest.raises(KeystoreExistsError):
        file.create(NEW)
    file.backup.write_bytes(b"")
    with pytest.raises(KeystoreExistsError):
        file.check_new()
    assert not file.path.exists()


def test_a_new_password_reaches_both_copies(tmp_path: Path) -> None:
    file = keystore(tmp_path)
    file.create(OLD)
    file.replace(parse_box(OLD), NEW)
    assert file.path.read_bytes() == file.backup.read_bytes() == NEW


def test_a_wallet_that_changed_meanwhile_is_not_overwritten(tmp_path: Path) -> None:
    file = keystore(tmp_path)
    file.create(OLD)
    with pytest.raises(KeystoreChangedError):
        file.replace(parse_box(NEW), NEW)
    assert file.load().box.raw == OLD


def test_no_wallet_is_no_damage(tmp_path: Path) -> None:
    with pytest.raises(KeystoreMissingError):
        keystore(tmp_path / "nowhere").load()


@pytest.mark.parametrize(
    "bad", [b"", OLD[:1], OLD[: len(OLD) // 2], OLD[:-1], b"\0" * len(OLD), GREEDY]
)
def test_the_backup_stands_in_for_a_damaged_file_until_it_is_healed(
    bad: bytes, tmp_path: Path
) -> None:
    file = keystore(tmp_path)
    file.create(OLD)
    file.path.write_bytes(bad)
    found = file.load()
    assert (found.box.raw, found.is_backup) == (OLD, True)
    file.heal(found.box)
    assert file.path.read_bytes() == OLD
    assert not file.load().is_backup


def test_a_missing_file_is_healed_too(tmp_path: Path) -> None:
    file = keystore(tmp_path)
    file.create(OLD)
    file.path.unlink()
    file.heal(file.load().box)
    file.backup.unlink()
    file.heal(file.load().box)
    assert file.path.read_bytes() == file.backup.read_bytes() == OLD


def test_a_backup_with_an_old_password_is_brought_up_to_date(tmp_path: Path) -> None:
    file = keystore(tmp_path)
    file.create(NEW)
    file.backup.write_bytes(OLD)
    file.heal(file.load().box)
    assert file.backup.read_bytes() == NEW


def test_healing_never_goes_back_to_an_older_wallet(tmp_path: Path) -> None:
    file = keystore(tmp_path)
    file.create(NEW)
    file.heal(parse_box(OLD))
    assert file.path.read_bytes() == file.backup.read_bytes() == NEW


@pytest.mark.parametrize(
    ("bad", "error"), [(b"", BoxDamagedError), (OLD[:99], BoxDamagedError), (GREEDY, BoxCostError)]
)
def test_without_a_better_backup_the_damage_is_told(
    bad: bytes, error: type[Exception], tmp_path: Path
) -> None:
    file = keystore(tmp_path)
    file.create(OLD)
    file.path.write_bytes(bad)
    file.backup.write_bytes(b"half")
    with pytest.raises(error):
        file.load()
    file.backup.unlink()
    with pytest.raises(error):
        file.load()


def test_a_newer_version_is_left_alone_even_if_the_backup_is_older(tmp_path: Path) -> None:
    file = keystore(tmp_path)
    file.create(OLD)
    file.path.write_bytes(NEWER)
    with pytest.raises(BoxVersionError):
        file.load()


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX files")
@pytest.mark.parametrize("kind", ["pipe", "folder", "link to nothing", "link to a device"])
def test_what_is_no_file_is_not_read(kind: str, tmp_path: Path) -> None:
    file = keystore(tmp_path)
    if kind == "pipe":
        os.mkfifo(file.path)
    elif kind == "folder":
        file.path.mkdir()
    else:
        file.path.symlink_to("/dev/zero" if "device" in kind else tmp_path / "nothing")
    with pytest.raises((KeystoreReadError, KeystoreMissingError)):
        file.load()


def test_a_file_that_cannot_be_read_says_so(tmp_path: Path) -> None:
    class Unreadable(SystemFiles):
        def read(self, path: Path, limit: int) -> bytes:
            raise PermissionError(13, "Permission denied", path, limit)

    file = KeystoreFile(tmp_path, Unreadable())
    with pytest.raises(KeystoreReadError, match="Permission denied"):
        file.load()


@pytest.mark.parametrize("error", ERRORS)
@pytest.mark.parametrize("first", [True, False])
def test_whatever_step_fails_the_wallet_is_there(
    first: bool, error: Callable[[], OSError], tmp_path: Path
) -> None:
    """Fail the first step, then the second, and so on, until nothing fails any more."""
    for number in itertools.count():
        disk = FakeDisk() if first else disk_with(tmp_path, OLD, OLD)
        disk.before_step = failing_at(number, error)
        file = keystore(tmp_path, disk)
        failure = write(file, first=first)
        check_both_whole(disk, tmp_path, failure, first=first)
        if number >= len(disk.steps):
            assert failure is None
            assert number >= 10
            break


def write(file: KeystoreFile, *, first: bool) -> KeystoreWriteError | None:
    try:
        if first:
            file.create(NEW)
        else:
            file.replace(parse_box(OLD), NEW)
    except KeystoreWriteError as error:
        return error
    return None


def check_both_whole(
    disk: FakeDisk, folder: Path, failure: KeystoreWriteError | None, *, first: bool
) -> None:
    file = keystore(folder, disk)
    disk.before_step = lambda _: None
    if failure is not None and not failure.is_saved:
        if first:
            with pytest.raises(KeystoreMissingError):
                file.load()
        else:
            assert file.load().box.raw == OLD
    else:
        assert file.load().box.raw == NEW
        assert opens_with(file.load().box.raw, "the new password")
    assert {path.suffix for path in disk.names} <= {".box"}


@pytest.mark.parametrize("first", [True, False])
@pytest.mark.parametrize("most_written", [64, 2**20])
def test_a_power_cut_at_any_step_leaves_a_whole_wallet(
    first: bool, most_written: int, tmp_path: Path
) -> None:
    found = set[bytes | None]()
    for number in itertools.count():
        disk = FakeDisk() if first else disk_with(tmp_path, OLD, OLD)
        disk.most_written = most_written
        disk.before_step = failing_at(number, PowerCutError)
        is_done = False
        try:
            write(keystore(tmp_path, disk), first=first)
            is_done = True
        except PowerCutError:
            pass
        for after in disk.after_power_cut():
            found.add(check_after_power_cut(after, tmp_path, first=first, is_done=is_done))
        if is_done:
            break
    assert found == {None if first else OLD, NEW}


def check_after_power_cut(
    disk: FakeDisk, folder: Path, *, first: bool, is_done: bool
) -> bytes | None:
    file = keystore(folder, disk)
    try:
        raw = file.load().box.raw
    except KeystoreMissingError:
        assert first
        assert not is_done
        return None
    assert raw == NEW or not (first or is_done)
    file.heal(file.load().box)
    assert disk.names[file.path].data == disk.names[file.backup].data == raw
    return raw


@pytest.mark.parametrize(
    "name", ["with blanks", "\u043a\u043e\u0448\u0435\u043b\u0451\u043a \U0001f512", "x" * 200]
)
def test_a_folder_may_have_any_name(name: str, tmp_path: Path) -> None:
    file = keystore(tmp_path / name / "deeper")
    file.create(OLD)
    file.replace(parse_box(OLD), NEW)
    assert file.load().box.raw == NEW


def test_leftovers_of_a_crash_do_not_disturb(tmp_path: Path) -> None:
    file = keystore(tmp_path)
    file.create(OLD)
    (tmp_path / "wallet.draft").write_bytes(b"half")
    (tmp_path / "wallet.backup.draft").write_bytes(b"half")
    file.replace(parse_box(OLD), NEW)
    assert {path.suffix for path in tmp_path.iterdir()} == {".box", ".lock"}


def test_a_disk_that_does_not_keep_what_is_written_is_noticed(tmp_path: Path) -> None:
    class Forgetful(SystemFiles):
        def write(self, descriptor: int, data: bytes) -> int:
            return super().write(descriptor, bytes(len(data)))

    file = KeystoreFile(tmp_path, Forgetful())
    with pytest.raises(KeystoreWriteError) as caught:
        file.create(OLD)
    assert not caught.value.is_saved
    assert not file.exists()


def test_two_copies_of_the_program_take_turns(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = keystore(tmp_path)
    file.create(OLD)
    impatient = partial(folder_lock, patience_s=0)
    monkeypatch.setattr("app.wallet.keystore_file.folder_lock", impatient)
    with folder_lock(tmp_path / "wallet.lock"), pytest.raises(KeystoreBusyError):
        file.replace(parse_box(OLD), NEW)
    assert file.load().box.raw == OLD


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(KeystoreWriteError):
        keystore(tmp_path / "file" / "wallet").create(OLD)
