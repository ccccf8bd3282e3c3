"""Small texts that are made once and kept: keys of this installation."""

import base64
import binascii
import os
import secrets
from contextlib import suppress
from pathlib import Path

SEED_SIZE = 32

_FILE_MODE = 0o600


def read_or_make(path: Path, text: str) -> str:
    """Return what a file holds; a missing one is made with mode 0600 and holds `text`.

    A new file is written whole or not at all: another start may read it at the same moment.

    Raises:
        OSError: it can be neither read nor written.
        UnicodeDecodeError: it is not text.
    """
    if not path.exists():
        draft = path.with_name(f"{path.name}.{secrets.token_hex(4)}")
        descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _FILE_MODE)
        with os.fdopen(descriptor, "w") as file:
            file.write(text + "\n")
            file.flush()
            os.fsync(file.fileno())
        with suppress(FileExistsError):
            os.link(draft, path)
        draft.unlink()
    return path.read_text("utf-8").strip()


def new_seed() -> str:
    """Make the text of a random key."""
    return base64.b64encode(os.urandom(SEED_SIZE)).decode()


def seed_in(text: str) -> bytes | None:
    """Return the key that a text holds, None if it is damaged."""
    try:
        seed = base64.b64decode(text, validate=True)
    except binascii.Error:
        return None
    return seed if len(seed) == SEED_SIZE else None
