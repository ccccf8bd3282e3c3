"""A language that is 40 % longer than English, to find texts that are missing or cut."""

import re
from dataclasses import dataclass

from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget

from app.presenters.words import Marks, english_form, fill
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Elided
from app.ui.widgets.paragraph import InlineLink, Paragraph
from app.ui.widgets.tag import Tag

MARKS = Marks(decimal=",", group=".")
OPEN, CLOSE = "\N{LEFT WHITE SQUARE BRACKET}", "\N{RIGHT WHITE SQUARE BRACKET}"
ACCENTS = str.maketrans("aeiouAEIOU", "áéíóúÁÉÍÓÚ")
PLACE = re.compile(r"(\{[^}]*\})")
WORD = re.compile(r"[A-Za-z]{3,}")


@dataclass(frozen=True, slots=True)
class Pseudo:
    """Marks every text that was looked up, and makes it longer."""

    marks: Marks = MARKS

    def __call__(self, text: str, /, *, n: int | None = None, **values: object) -> str:
        chosen = text if n is None else english_form(text, n)
        parts = PLACE.split(chosen)
        accented = "".join(p if p.startswith("{") else p.translate(ACCENTS) for p in parts)
        return fill(f"{OPEN}{accented}{'~' * (len(chosen) * 2 // 5)}{CLOSE}", n, values)


pseudo = Pseudo()


def said(widget: QWidget) -> str:
    """Give the text that a widget shows."""
    if isinstance(widget, QLabel | QAbstractButton):
        return widget.text()
    if isinstance(widget, Tag):
        return widget.accessibleName()
    return widget.placeholderText() if isinstance(widget, QLineEdit) else ""


def shown(root: QWidget) -> list[QWidget]:
    """List what can be seen of a window."""
    return [widget for widget in root.findChildren(QWidget) if widget.isVisible()]


def untranslated(root: QWidget, *allowed: str) -> list[str]:
    """List the texts that nobody looked up; `allowed` come from elsewhere."""
    texts = {said(widget) for widget in shown(root) if not isinstance(widget, InlineLink)}
    return sorted(
        text for text in texts if WORD.search(text) and OPEN not in text and text not in allowed
    )


def clipped(root: QWidget) -> list[str]:
    """List the texts that have less room than they need."""
    return [said(widget) for widget in shown(root) if said(widget) and is_clipped(widget)]


def is_clipped(widget: QWidget) -> bool:
    """Tell whether a text is cut at a side or below."""
    if isinstance(widget, Elided | InlineLink):
        return False
    if isinstance(widget, Paragraph):
        return widget.height() < widget.heightForWidth(widget.width()) - 1
    if isinstance(widget, Button | Tag):
        return widget.width() < widget.sizeHint().width()
    return isinstance(widget, QLabel) and widget.width() < widget.sizeHint().width()
