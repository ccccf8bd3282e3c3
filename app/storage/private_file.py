"""Small files of this user alone, written whole or not at all."""

import os
import secrets
from pathlib import Path

from app.storage.paths import make_private_dir

_FILE_MODE = 0o600


def write_private_file(path: Path, content: bytes) -> None:
    """Put `content` in place of what the file holds; after a crash it is the one or the other.

    Raises:
        OSError: the disk or the permissions.
    """
    make_private_dir(path.parent)
    draft = path.with_name(f"{path.name}.{secrets.token_hex(4)}")
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _FILE_MODE)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        draft.replace(path)
    finally:
        draft.unlink(missing_ok=True)
