"""Reading the end of the log: the newest entries, whole, of a limited size."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

TAIL_BYTES = 256 << 10
MOST_ENTRIES = 1000

_HEAD = re.compile(
    r"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z) (DEBUG|INFO|WARNING|ERROR|CRITICAL) (\S+): (.*)"
)


@dataclass(frozen=True, slots=True)
class LogEntry:
    """An entry of the log; `lines` is what follows its first line, such as places of an error."""

    at_utc: float
    level: str
    part: str
    text: str
    lines: tuple[str, ...] = ()


def read_tail(path: Path, limit_bytes: int = TAIL_BYTES) -> bytes:
    """Return the last whole lines of a log and of the file before it; nothing without a log.

    Raises:
        OSError: a file is there and cannot be read.
    """
    newest = _end_of(path, limit_bytes)
    left = limit_bytes - len(newest)
    older = _end_of(path.with_name(f"{path.name}.1"), left) if left > 0 else b""
    return older + newest


def read_log(path: Path, limit_bytes: int = TAIL_BYTES) -> tuple[LogEntry, ...]:
    """Return the newest entries, newest first, `MOST_ENTRIES` at most; raises as `read_tail`."""
    entries = list(parse_log(read_tail(path, limit_bytes).decode("utf-8", "replace")))
    return tuple(reversed(entries[-MOST_ENTRIES:]))


def parse_log(text: str) -> Iterator[LogEntry]:
    """Cut a log into entries; what stands before the first head is left out."""
    head: re.Match[str] | None = None
    lines = list[str]()
    for line in text.splitlines():
        found = _HEAD.fullmatch(line)
        if found is None:
            lines.append(line.removeprefix("  "))
            continue
        yield from _entry(head, lines)
        head, lines = found, []
    yield from _entry(head, lines)


def _entry(head: re.Match[str] | None, lines: list[str]) -> Iterator[LogEntry]:
    if head is not None:
        at_utc = datetime.fromisoformat(head[1]).timestamp()
        yield LogEntry(at_utc, head[2], head[3], head[4], tuple(lines))


def _end_of(path: Path, limit_bytes: int) -> bytes:
    try:
        with path.open("rb") as file:
            size = file.seek(0, 2)
            file.seek(max(0, size - limit_bytes))
            data = file.read(limit_bytes)
    except FileNotFoundError:
        return b""
    return data if size <= limit_bytes else data.partition(b"\n")[2]
