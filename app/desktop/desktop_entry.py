"""Files in the format of freedesktop.org's Desktop Entry Specification, as far as needed here."""

import os
from collections.abc import Mapping, Sequence
from pathlib import Path

_GROUP = "Desktop Entry"
_RESERVED = frozenset(" \t\n\"'\\><~|&;$*?#()`")
_ESCAPED = frozenset('"`$\\')
_VALUE_ESCAPES = {"\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r"}


def exec_line(command: Sequence[str]) -> str:
    """Write a command as the value of ``Exec``: quoted, then escaped as every text is."""
    line = " ".join(_quoted(argument) for argument in command)
    return "".join(_VALUE_ESCAPES.get(character, character) for character in line)


def _quoted(argument: str) -> str:
    plain = argument.replace("%", "%%")  # a single one begins a field code
    if argument and not _RESERVED & set(argument):
        return plain
    inside = "".join(f"\\{c}" if c in _ESCAPED else c for c in plain)
    return f'"{inside}"'


def read_entry(path: Path, limit: int) -> dict[str, str]:
    """Read the values of a file's first group, still escaped; nothing if there is no such file.

    Raises:
        OSError: there is one that cannot be read.
    """
    try:
        with path.open("rb") as file:
            text = file.read(limit).decode("utf-8", "replace")
    except FileNotFoundError:
        return {}
    values: dict[str, str] = {}
    group = ""
    for line in text.splitlines():
        if line.startswith("["):
            group = line.strip().strip("[]")
        elif group == _GROUP and "=" in line and not line.startswith("#"):
            key, _, value = line.partition("=")
            values.setdefault(key.strip(), value.strip())
    return values


def write_entry(path: Path, values: Mapping[str, str]) -> None:
    """Put a file in place, all at once.

    Raises:
        OSError: it could not be written; what was there is untouched.
    """
    lines = [f"[{_GROUP}]", *(f"{key}={value}" for key, value in values.items())]
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    draft = path.with_suffix(".new")
    with draft.open("w", encoding="utf-8", newline="\n") as file:
        file.write("\n".join(lines) + "\n")
        file.flush()
        os.fsync(file.fileno())
    draft.replace(path)
