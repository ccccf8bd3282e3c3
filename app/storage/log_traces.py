"""The places an error came through, without the values that were there.

What an unexpected error says may quote what was being read, a prompt for example, so only its type
is kept. Errors that were made for the owner's eyes, and those of the system, keep their words.
"""

import traceback
from collections.abc import Iterator
from pathlib import Path

from app.domain.errors import AppError

MOST_PLACES = 30
"""The innermost calls that are kept of one error."""

MOST_ERRORS = 12
"""Errors that are kept of a group and of the causes behind it, all together."""

_PROGRAM = Path(__file__).resolve().parents[2]


def trace_lines(error: BaseException) -> list[str]:
    """Return what happened, the newest error first, a line for each error and for each place."""
    lines = list[str]()
    for count, (depth, each) in enumerate(_errors(error, 0)):
        if count == MOST_ERRORS:
            lines.append("and more")
            break
        indent = "  " * depth
        lines.append(f"{indent}{_name(each)}")
        lines += [f"{indent}  at {place}" for place in _places(each)]
    return lines


def _errors(error: BaseException, depth: int) -> Iterator[tuple[int, BaseException]]:
    seen = set[int]()
    step: BaseException | None = error
    while step is not None and id(step) not in seen:
        seen.add(id(step))
        yield depth, step
        if isinstance(step, BaseExceptionGroup):
            for member in step.exceptions:
                yield from _errors(member, depth + 1)
        step = step.__cause__ or (None if step.__suppress_context__ else step.__context__)


def _name(error: BaseException) -> str:
    kind = type(error)
    name = (
        kind.__qualname__
        if kind.__module__ == "builtins"
        else f"{kind.__module__}.{kind.__qualname__}"
    )
    return f"{name}: {error}" if isinstance(error, AppError | OSError) else name


def _places(error: BaseException) -> list[str]:
    frames = traceback.extract_tb(error.__traceback__)
    return [
        f"{_short(frame.filename)}:{frame.lineno} in {frame.name}"
        for frame in frames[-MOST_PLACES:]
    ]


def _short(filename: str) -> str:
    path = Path(filename)
    if path.is_relative_to(_PROGRAM / "app"):
        return path.relative_to(_PROGRAM).as_posix()
    parts = path.parts
    start = parts.index("site-packages") + 1 if "site-packages" in parts else -2
    return "/".join(parts[start:])
