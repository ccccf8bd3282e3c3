"""How far the first run has come, in a small file beside the settings."""

from pathlib import Path

import msgspec

from app.domain.first_run import FirstRunNotes
from app.storage.private_file import write_private_file

_MAX_FILE_SIZE = 64 << 10
_MAX_TEXT = 4096


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
        write_private_file(self._path, msgspec.json.encode(notes))


def _is_line(text: str) -> bool:
    return len(text) <= _MAX_TEXT and (text.isprintable() or not text)
