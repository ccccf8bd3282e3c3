"""Texts in the owner's language, from the files that Qt Linguist makes."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from app.presenters.words import Marks, Tr, english_form, fill, plain
from app.storage.paths import resources_dir

CONTEXT = "app"
LANGUAGES = ("ru", "de", "es", "zh")
"""Languages besides English."""

THIN_SPACE = "\N{NARROW NO-BREAK SPACE}"
MARKS = {
    "en": Marks(),
    "ru": Marks(decimal=",", group="\N{NO-BREAK SPACE}"),
    "de": Marks(decimal=",", group="."),
    "es": Marks(decimal=",", group=THIN_SPACE),
    "zh": Marks(),
}


@dataclass(frozen=True, slots=True)
class Translated:
    """One language; a text that its file lacks stays English."""

    language: str
    translator: QTranslator
    marks: Marks

    def __call__(self, text: str, /, *, n: int | None = None, **values: object) -> str:
        """Look up the text, with the form that the language has for `n`."""
        found = self.translator.translate(CONTEXT, text, "", -1 if n is None else n)
        if not found:
            found = text if n is None else english_form(text, n)
        return fill(found, n, values)


def translator(language: str) -> Tr:
    """Make the texts of a language; "system" means the computer's own.

    A language without a file, or with a broken one, is English.
    """
    code = system_language() if language == "system" else language
    path = translation_file(code)
    if code not in LANGUAGES or not path.is_file():
        return plain
    loaded = QTranslator(QCoreApplication.instance())
    if not loaded.load(str(path)):
        return plain
    return Translated(code, loaded, MARKS[code])


def translation_file(language: str) -> Path:
    """Say where the texts of a language are."""
    return resources_dir() / "translations" / f"{language}.qm"


def system_language() -> str:
    """Tell the computer's language by two letters."""
    return QLocale.system().name()[:2]
