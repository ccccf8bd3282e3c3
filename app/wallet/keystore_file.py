"""The wallet's file and its one backup copy on the disk.

At every moment at least one of the two is whole: each is replaced at once by a file that is
already on the disk, and the second only after the first. Both hold the same, except between
those two steps; whoever opens the wallet next then makes them equal.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from app.wallet.child.box import MAX_BOX_BYTES, Box, parse_box
from app.wallet.child.errors import BoxCostError, BoxDamagedError
from app.wallet.errors import (
    KeystoreChangedError,
    KeystoreExistsError,
    KeystoreMissingError,
    KeystoreReadError,
    KeystoreWriteError,
)
from app.wallet.files import Files, write_whole
from app.wallet.folder_lock import folder_lock

_BACKUP_HELPS = (BoxDamagedError, BoxCostError, KeystoreMissingError, KeystoreReadError)


@dataclass(frozen=True, slots=True)
class StoredBox:
    """A wallet as found: `is_backup` when the first copy is missing or damaged."""

    box: Box
    is_backup: bool


class KeystoreFile:
    """A wallet file in a folder that belongs to this user."""

    def __init__(self, folder: Path, files: Files) -> None:
        """Use the files ``wallet.box`` and ``wallet.backup.box`` in `folder`."""
        self.path = folder / "wallet.box"
        self.backup = folder / "wallet.backup.box"
        self._folder = folder
        self._files = files

    def exists(self) -> bool:
        """Tell whether there is anything, even something damaged."""
        return self.path.exists() or self.backup.exists()

    def load(self) -> StoredBox:
        """Read the wallet, from the backup copy where the first one is missing or damaged.

        Raises:
            KeystoreMissingError: neither is there.
            KeystoreReadError: the system does not let them be read.
            BoxError: what is wrong with the first copy, when the backup is no better.
        """
        try:
            return StoredBox(self._read(self.path), is_backup=False)
        except _BACKUP_HELPS:
            box = self._read_backup()
            if box is None:
                raise
        return StoredBox(box, is_backup=True)

    def check_new(self) -> None:
        """Make sure that there is no wallet yet.

        Raises:
            KeystoreExistsError: there is one.
        """
        if self.exists():
            raise KeystoreExistsError(f"{self.path} is there already")

    def create(self, raw: bytes) -> None:
        """Write the first wallet.

        Raises:
            KeystoreExistsError: there is one already.
            KeystoreWriteError, KeystoreBusyError: see there.
        """
        self._make_folder()
        with self._locked():
            self.check_new()
            self._put_both(raw)

    def replace(self, before: Box, raw: bytes) -> None:
        """Replace the wallet that was read before.

        Raises:
            KeystoreChangedError: it is another one by now.
            KeystoreWriteError, KeystoreBusyError: see there.
        """
        with self._locked():
            if self.load().box.raw != before.raw:
                raise KeystoreChangedError("the wallet file changed meanwhile")
            self._put_both(raw)

    def heal(self, good: Box) -> None:
        """Make both copies equal to the one that was just opened.

        Raises:
            KeystoreWriteError, KeystoreBusyError: see there.
        """
        if self._holds(self.path, good) and self._holds(self.backup, good):
            return
        with self._locked():
            if self.load().box.raw == good.raw:
                self._put_both(good.raw)

    def _put_both(self, raw: bytes) -> None:
        is_saved = False
        try:
            self._put(self.path, raw)
            is_saved = True
            self._put(self.backup, raw)
        except OSError as error:
            is_saved = is_saved or self._holds(self.path, parse_box(raw))
            raise _write_error(error, is_saved=is_saved) from error

    def _put(self, path: Path, raw: bytes) -> None:
        write_whole(self._files, path, path.with_suffix(".draft"), raw)
        self._files.sync_folder(self._folder)

    def _read(self, path: Path) -> Box:
        try:
            return parse_box(self._files.read(path, MAX_BOX_BYTES + 1))
        except FileNotFoundError as error:
            raise KeystoreMissingError(f"{path} does not exist") from error
        except OSError as error:
            raise KeystoreReadError(f"{path} cannot be read: {error.strerror or error}") from error

    def _read_backup(self) -> Box | None:
        try:
            return self._read(self.backup)
        except _BACKUP_HELPS:
            return None

    def _holds(self, path: Path, box: Box) -> bool:
        try:
            return self._files.read(path, MAX_BOX_BYTES + 1) == box.raw
        except OSError:
            return False

    def _make_folder(self) -> None:
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise _write_error(error, is_saved=False) from error

    @contextmanager
    def _locked(self) -> Iterator[None]:
        try:
            with folder_lock(self._folder / "wallet.lock"):
                yield
        except OSError as error:
            raise _write_error(error, is_saved=False) from error


def _write_error(error: OSError, *, is_saved: bool) -> KeystoreWriteError:
    reason = error.strerror or str(error)
    if is_saved:
        text = f"the wallet was saved, but perhaps not for good: {reason}"
    else:
        text = f"the wallet was not saved, what was there before stays: {reason}"
    return KeystoreWriteError(text, is_saved=is_saved)
