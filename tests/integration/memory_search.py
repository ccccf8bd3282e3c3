"""Looking for a text in everything that a process has in memory, as root may."""

import os
import sys
from pathlib import Path

_PIECE_BYTES = 2**22


def can_search(pid: int) -> bool:
    """Tell whether this system lets a test look into that process."""
    if sys.platform != "linux":
        return False
    try:
        with Path(f"/proc/{pid}/mem").open("rb"):
            return True
    except OSError:
        return False


def holds(pid: int, marker: bytes) -> bool:
    """Tell whether any readable page of a process holds the marker."""
    maps = Path(f"/proc/{pid}/maps").read_text(encoding="utf-8", errors="replace")
    memory = os.open(f"/proc/{pid}/mem", os.O_RDONLY)
    try:
        return any(
            _region_holds(memory, *_bounds(line), marker)
            for line in maps.splitlines()
            if line.split()[1].startswith("r") and not line.endswith(("[vvar]", "[vsyscall]"))
        )
    finally:
        os.close(memory)


def _bounds(line: str) -> tuple[int, int]:
    first, _, last = line.split(maxsplit=1)[0].partition("-")
    return int(first, 16), int(last, 16)


def _region_holds(memory: int, start: int, end: int, marker: bytes) -> bool:
    rest = b""
    for at in range(start, end, _PIECE_BYTES):
        try:
            piece = os.pread(memory, min(_PIECE_BYTES, end - at), at)
        except (OSError, OverflowError):
            return False  # pages of a device, or gone meanwhile
        if marker in rest + piece:
            return True
        rest = piece[-len(marker) :]
    return False


def descendants(pid: int) -> list[int]:
    """Return the children of a process, and theirs."""
    found = []
    for task in Path(f"/proc/{pid}/task").iterdir():
        for child in (task / "children").read_text(encoding="ascii").split():
            found += [int(child), *descendants(int(child))]
    return found
