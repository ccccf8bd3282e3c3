"""What the commands print: plain text from wherever it came, errors as a sentence and a hint."""

import json
import os
import re
import sys
from collections.abc import Mapping
from pathlib import Path

from app.domain.errors import AppError

READER_GONE = 141
"""The exit status when whoever read the output has ended, as of a program that SIGPIPE ends."""

_CONTROL = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def plain(text: str) -> str:
    """Take out control and direction characters: the text may come from anywhere."""
    return _CONTROL.sub("", text)


def plural(count: int, noun: str) -> str:
    """Write a count with its noun: ``1 job``, ``2 jobs``."""
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


def say(text: str = "") -> None:
    """Print a line at once, so that it is seen through pipes too."""
    print(plain(text), flush=True)


def note(text: str) -> None:
    """Print a line for the person where the result goes elsewhere."""
    print(plain(text), file=sys.stderr, flush=True)


def stop_output() -> None:
    """Let everything still unwritten vanish: nobody reads it any more."""
    with Path(os.devnull).open("w") as nowhere:
        os.dup2(nowhere.fileno(), sys.stdout.fileno())


def say_json(value: Mapping[str, object]) -> None:
    """Print one JSON object on one line."""
    print(json.dumps(value, ensure_ascii=False), flush=True)


def say_error(error: AppError) -> None:
    """Print title, reason and hint."""
    note(f"error: {error.title}: {error}")
    if error.hint:
        note(f"hint: {error.hint}")
