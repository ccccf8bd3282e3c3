"""Which code an engine's child runs: a digest that the node signs with the child's key."""

import hashlib
import sys
from pathlib import Path

_CHILD_PACKAGES = ("domain", "engine/child", "isolation", "sealing")


def engine_digest() -> str:
    """Return the SHA-256 over the names and digests of the child's source files, in hexadecimal.

    In a bundled program, which has none, it is that of the program. Reads files: use a thread.

    Raises:
        OSError: they cannot be read.
    """
    if getattr(sys, "frozen", False):
        return _file_digest(Path(sys.executable))
    root = Path(__file__).parents[1]
    files = sorted(file for name in _CHILD_PACKAGES for file in (root / name).rglob("*.py"))
    lines = [f"{_file_digest(file)}  {file.relative_to(root).as_posix()}\n" for file in files]
    return hashlib.sha256("".join(lines).encode()).hexdigest()


def _file_digest(file: Path) -> str:
    with file.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()
