"""Sentences that are made far from the screen and looked up in the owner's language there.

`Said` is the English sentence, so that the command line, files and programs read it as any other
text; who shows it to the owner finds its words and values in it (`app.presenters.said`).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Self

from app.domain.money import NanoTon, format_amount


@dataclass(frozen=True, slots=True)
class Coins:
    """An amount in a sentence."""

    amount: NanoTon

    def __str__(self) -> str:
        """Write it in English."""
        return format_amount(self.amount)


@dataclass(frozen=True, slots=True)
class Share:
    """A part of something in a sentence, 1 being all of it."""

    share: float

    def __str__(self) -> str:
        """Write it in English."""
        return f"{self.share * 100:.3g} %"


@dataclass(frozen=True, slots=True)
class Moment:
    """A time in a sentence, in Unix seconds."""

    at_utc: float

    def __str__(self) -> str:
        """Write it in English, for whatever zone."""
        return datetime.fromtimestamp(self.at_utc, UTC).strftime("%Y-%m-%d %H:%M UTC")


class Said(str):
    """An English sentence that knows its `template`, its `values` and the number `n` in it."""

    template: str
    n: int | None
    values: Mapping[str, object]

    __slots__ = ("n", "template", "values")

    def __new__(cls, template: str, n: int | None, values: Mapping[str, object]) -> Self:
        """Fill the values into the template, of which the right form is chosen by `n`."""
        text = template if n is None else english_form(template, n)
        made = super().__new__(cls, fill(text, n, dict(values)))
        made.template, made.n, made.values = template, n, values
        return made


def said(template: str, /, *, n: int | None = None, **values: object) -> Said:
    """Say a sentence; with `n` the template holds two forms, ``"{n} job|{n} jobs"``."""
    return Said(template, n, values)


def repeated(template: str) -> Said:
    """Say a sentence that stands elsewhere in the program, such as an error's title."""
    return Said(template, None, {})


def english_form(text: str, n: int) -> str:
    """Choose between ``"one|other"``."""
    one, _, other = text.partition("|")
    return one if n == 1 or not other else other


def fill(text: str, n: int | None, values: dict[str, object]) -> str:
    """Put values into ``{name}`` places; a count of four digits and more is not grouped here."""
    if n is not None:
        values = {"n": n, **values}
    return text.format(**values) if values else text.replace("{{", "{").replace("}}", "}")
