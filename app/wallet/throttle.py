"""Wrong passwords, counted across restarts: five are free, then each one costs a longer wait.

This is against people at the keyboard. Whoever can copy the wallet's file can try passwords
elsewhere, and only the cost of Argon2id and the keyring's half of the key stand against that.
"""

import math
from collections.abc import Callable
from pathlib import Path
from typing import Annotated

import msgspec

from app.wallet.errors import TooManyTriesError
from app.wallet.files import Files, write_whole
from app.wallet.folder_lock import folder_lock

FREE_TRIES = 5
FIRST_DELAY_S = 30
LONGEST_DELAY_S = 3600

_MAX_FILE_BYTES = 200
_MAX_FAILURES = 10**6


class Tries(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How many wrong tries there were in a row, and when the last one was (UTC, seconds)."""

    failures: Annotated[int, msgspec.Meta(ge=0, le=_MAX_FAILURES)] = 0
    last_at: Annotated[float, msgspec.Meta(ge=0, le=2**40)] = 0.0

    def wait_s(self, now: float) -> int:
        """How long no try is allowed; a clock that went back never makes it longer."""
        delay = delay_after(self.failures)
        return math.ceil(min(delay, max(0.0, self.last_at + delay - now)))


class Throttle:
    """Counts a try before it is made, so that killing the program does not hide it."""

    def __init__(self, folder: Path, files: Files, now: Callable[[], float]) -> None:
        """Keep the count in a file of `folder`; `now` is the UTC time in seconds."""
        self._path = folder / "wallet.tries.json"
        self._lock = folder / "wallet.tries.lock"
        self._files = files
        self._now = now
        self._known = Tries()

    def begin_try(self) -> None:
        """Count a try as wrong until `succeed` says otherwise.

        Where the file cannot be written, this process counts by itself: a full disk must not
        lock the owner out.

        Raises:
            TooManyTriesError: it is too early for another one; nothing was counted.
            KeystoreBusyError: other copies of the program are counting all the time.
        """
        try:
            with folder_lock(self._lock):
                self._count()
        except OSError:
            self._count()

    def succeed(self) -> None:
        """Forget the wrong tries: the password was right."""
        self._save(Tries())

    def _count(self) -> None:
        now = self._now()
        tries = max(self._known, self._load(now), key=lambda tries: tries.failures)
        if wait_s := tries.wait_s(now):
            raise TooManyTriesError(wait_s)
        self._save(Tries(min(tries.failures + 1, _MAX_FAILURES), max(now, 0.0)))

    def _load(self, now: float) -> Tries:
        """Read the count; a file that is there and cannot be read counts as too many tries."""
        try:
            return msgspec.json.decode(self._files.read(self._path, _MAX_FILE_BYTES), type=Tries)
        except FileNotFoundError:
            return Tries()
        except (OSError, msgspec.MsgspecError, ValueError, RecursionError):
            return Tries(FREE_TRIES, now) if self._known == Tries() else self._known

    def _save(self, tries: Tries) -> None:
        self._known = tries
        draft = self._path.with_suffix(".draft")
        try:
            write_whole(self._files, self._path, draft, msgspec.json.encode(tries))
        except OSError:  # counted in this process at least
            return


def delay_after(failures: int) -> int:
    """How many seconds to wait after so many wrong tries in a row."""
    if failures < FREE_TRIES:
        return 0
    doublings = min(failures - FREE_TRIES, LONGEST_DELAY_S.bit_length())
    return min(FIRST_DELAY_S << doublings, LONGEST_DELAY_S)
