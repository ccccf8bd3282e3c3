"""How far the first run has come, in a small file beside the settings."""

import os
import secrets
from pathlib import Path

import msgspec

from app.domain.first_run import FirstRunNotes
from app.storage.paths import make_private_dir

_MAX_FILE_SIZE = 64 << 10
_MAX_TEXT = 4096
_FILE_MODE = 0o600


class FirstRunFile:
    """Reads and writes `path`; both block on the disk."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def read(self) -> FirstRunNotes:
        """Return what was kept; a missing or damaged file is a first run that begins anew."""
        try:
            with self._path.open("rb") as file:
                notes = msgspec.json.decode(file.read(_MAX_FILE_SIZE), type=FirstRunNotes)
        except (OSError, msgspec.DecodeError, RecursionError):
            return FirstRunNotes()
        is_possible = all(_is_line(text) for text in (notes.file, notes.address))
        return notes if is_possible else FirstRunNotes()

    def write(self, notes: FirstRunNotes) -> None:
        """Keep these, whole or not at all.

        Raises:
            OSError: the disk or the permissions.
        """
        make_private_dir(self._path.parent)
        draft = self._path.with_name(f"{self._path.name}.{secrets.token_hex(4)}")
        descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _FILE_MODE)
        try:
            with os.fdopen(descriptor, "wb") as file:
                file.write(msgspec.json.encode(notes))
            draft.replace(self._path)
        finally:
            draft.unlink(missing_ok=True)


def _is_line(text: str) -> bool:
    return len(text) <= _MAX_TEXT and (text.isprintable() or not text)
