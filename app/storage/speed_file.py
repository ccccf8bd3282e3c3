"""The last measured speed of this computer, in a small file beside the ledger."""

import math
from dataclasses import dataclass
from pathlib import Path

import msgspec

from app.domain.forecast import MeasuredSpeed
from app.storage.private_file import write_private_file

_MAX_FILE_SIZE = 64 << 10
_MOST = 1e12


@dataclass(frozen=True, slots=True)
class KeptSpeed:
    """A measurement, when it was made (Unix seconds), and with which model."""

    speed: MeasuredSpeed
    at_utc: float
    model: str


class SpeedFile:
    """Reads and writes `path`; both block on the disk."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def read(self) -> KeptSpeed | None:
        """Return what was kept; a missing or damaged file is none."""
        try:
            with self._path.open("rb") as file:
                kept = msgspec.json.decode(file.read(_MAX_FILE_SIZE), type=KeptSpeed)
        except (OSError, msgspec.DecodeError, RecursionError):
            return None
        return kept if _is_possible(kept) else None

    def write(self, kept: KeptSpeed) -> None:
        """Keep this, whole or not at all.

        Raises:
            OSError: the disk or the permissions.
        """
        write_private_file(self._path, msgspec.json.encode(kept))


def _is_possible(kept: KeptSpeed) -> bool:
    numbers = (kept.speed.tokens_per_s, kept.speed.seconds, kept.at_utc, *kept.speed.windows)
    return all(math.isfinite(number) and 0 <= number < _MOST for number in numbers)
