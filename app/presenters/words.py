"""Texts: how they are looked up, and how foreign ones are made harmless."""

import unicodedata
from dataclasses import dataclass
from typing import Protocol

from app.domain.said import english_form, fill

__all__ = [
    "FOREIGN_LIMIT",
    "Marks",
    "Plain",
    "Tr",
    "elided",
    "english_form",
    "fill",
    "foreign",
    "later",
    "plain",
    "short_address",
]

ELLIPSIS = "…"
FOREIGN_LIMIT = 40
"""Characters of a text from elsewhere that are shown; the rest is elided in its middle."""


@dataclass(frozen=True, slots=True)
class Marks:
    """The signs that a language writes numbers with."""

    decimal: str = "."
    group: str = ","


class Tr(Protocol):
    """Look a text up in the owner's language."""

    @property
    def marks(self) -> Marks:
        """How this language writes numbers."""

    def __call__(self, text: str, /, *, n: int | None = None, **values: object) -> str:
        """Return `text`, an English literal, in the owner's language with `values` filled in.

        With `n` the text holds two forms, ``"{n} job|{n} jobs"``: one, and any other number.
        """


@dataclass(frozen=True, slots=True)
class Plain:
    """English, as it stands in the code."""

    marks: Marks = Marks()

    def __call__(self, text: str, /, *, n: int | None = None, **values: object) -> str:
        """Choose the form for `n` and fill in the values."""
        return fill(text if n is None else english_form(text, n), n, values)


plain = Plain()


def later(text: str) -> str:
    """Mark a text that is looked up where it is shown, not where it is written."""
    return text


def foreign(text: str, limit: int = FOREIGN_LIMIT) -> str:
    """Make a text from the network, a file or a program fit to be shown in one line.

    Control characters, including those that turn the writing direction, become spaces; what is
    longer than `limit` loses its middle.
    """
    head = text[: limit * 8]
    printable = "".join(" " if unicodedata.category(c)[0] in "CZ" else c for c in head)
    return elided(" ".join(printable.split()), limit)


def elided(text: str, limit: int) -> str:
    """Cut the middle out of a text that is longer than `limit` characters."""
    if len(text) <= limit:
        return text
    tail = (limit - 1) // 2
    return text[: limit - 1 - tail] + ELLIPSIS + (text[-tail:] if tail else "")


def short_address(address: str) -> str:
    """Write an address by its first and last four characters: ``"kQBx…7f3Q"``."""
    return elided(address, 9)
