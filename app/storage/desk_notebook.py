"""What the program remembers over a restart: whether it ended well, and the owner's pause.

A small JSON file, written whole or not at all. A damaged one counts as a run that did not end well.
"""

from pathlib import Path

import msgspec

from app.domain.pause import BadEnd, Pause
from app.storage.private_file import write_private_file

_MAX_FILE_SIZE = 64 << 10
_TIME_END = 253402300800.0  # 10000-01-01


class Notes(msgspec.Struct, frozen=True):
    """`sharing_since_utc` is None unless a run shares now, or ended while it did.

    `alive_utc` is when that run was last known to live. `freed_in_s` is how long it took last.
    """

    sharing_since_utc: float | None = None
    alive_utc: float = 0.0
    pause: Pause | None = None
    is_freed: bool = False
    freed_in_s: float | None = None

    @property
    def crashed_utc(self) -> float | None:
        """About when a run ended while it shared; None if it did not."""
        return None if self.sharing_since_utc is None else self.alive_utc

    def bad_end(self, booted_utc: float) -> BadEnd | None:
        """Say how that run ended, by when the computer was started; None if it ended well."""
        if self.crashed_utc is None:
            return None
        if not self.alive_utc:
            return BadEnd.UNKNOWN
        return BadEnd.COMPUTER if booted_utc > self.alive_utc else BadEnd.PROGRAM


_DAMAGED = Notes(sharing_since_utc=0.0)


class DeskNotebook:
    """Reads and writes `path`; both block on the disk."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def read(self) -> Notes:
        """Return what the last run left; nothing if there was none."""
        try:
            with self._path.open("rb") as file:
                notes = msgspec.json.decode(file.read(_MAX_FILE_SIZE), type=Notes)
        except FileNotFoundError:
            return Notes()
        except (OSError, msgspec.DecodeError, RecursionError):
            return _DAMAGED
        return notes if _is_possible(notes) else _DAMAGED

    def write(self, notes: Notes) -> None:
        """Keep these.

        Raises:
            OSError: the disk or the permissions.
        """
        write_private_file(self._path, msgspec.json.encode(notes))


def _is_possible(notes: Notes) -> bool:
    pause = notes.pause
    times = [notes.sharing_since_utc, notes.alive_utc, notes.freed_in_s]
    if pause is not None:
        times += [pause.since_utc, pause.until_utc]
    return all(moment is None or 0 <= moment < _TIME_END for moment in times)
