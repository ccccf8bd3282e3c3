"""Where a crash of the interpreter itself is noted: the places of all threads, no values."""

import faulthandler
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from app.storage.paths import make_private_dir

READ_LIMIT = 64 << 10
_FILE_MODE = 0o600


@contextmanager
def noting_faults(path: Path) -> Iterator[None]:
    """Have the system's signals of a crash write into `path` while inside; it stays empty else.

    Where nothing can be written nothing is noted.
    """
    try:
        make_private_dir(path.parent)
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, _FILE_MODE)
    except OSError:
        yield
        return
    was_enabled = faulthandler.is_enabled()
    faulthandler.enable(descriptor)
    try:
        yield
    finally:
        faulthandler.disable()
        if was_enabled and sys.__stderr__ is not None:
            faulthandler.enable(sys.__stderr__)
        os.close(descriptor)
        path.unlink(missing_ok=True)


def take_fault(path: Path, redact: Callable[[str], str]) -> str:
    """Return what the last run left, free of names, and keep it beside as ``.last``; "" if nothing.

    Errors of the disk count as nothing.
    """
    try:
        with path.open("rb") as file:
            text = redact(file.read(READ_LIMIT).decode("utf-8", "replace"))
        path.unlink()
        if text:
            last = path.with_name(f"{path.name}.last")
            last.unlink(missing_ok=True)
            descriptor = os.open(last, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _FILE_MODE)
            with os.fdopen(descriptor, "w", encoding="utf-8") as kept:
                kept.write(text)
    except OSError:
        return ""
    return text
