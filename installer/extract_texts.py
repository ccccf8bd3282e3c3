"""Collect the texts of the program for its translators, and build what the program reads.

    python installer/extract_texts.py                  bring resources/translations/*.ts up to date
    python installer/extract_texts.py missing de       print what German lacks, as JSON
    python installer/extract_texts.py take de FILE     put such a JSON, filled in, into German
    python installer/extract_texts.py build            compile the .ts files with lrelease

A text is the first argument of a call of `tr`, `later` or `said`; the title and hint of an error;
what a setting says about itself. In the JSON a text with a number has a list of forms: one for
Chinese, three for Russian (1 job, 2 jobs, 5 jobs), two for the others.
"""

import ast
import json
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ROOT / "app"
TRANSLATIONS = ROOT / "resources" / "translations"
CONTEXT = "app"
FORMS = {"ru": 3, "de": 2, "es": 2, "zh": 1}
"""Languages, and how many forms of a word their numbers need."""

FINDERS = {"tr", "later", "said"}
"""Functions that get a text first: one looks it up, two keep it to be looked up later."""

DECLARED = {"title", "hint", "label", "template", "help", "unit", "section", "notice"}
"""What may be looked up though it is no literal: it is collected where it is declared."""

SPOKEN_BY_ERRORS = {"title", "hint"}

Words = str | list[str] | None
"""A translation: a text, its forms by number, or None while it is missing."""


class ExtractionError(Exception):
    """A text cannot be collected; the message names the place."""


@dataclass(frozen=True, slots=True, order=True)
class Text:
    """An English text; `is_counted` when it has forms for a number."""

    source: str
    is_counted: bool = False


def texts_of_file(path: Path) -> Iterator[Text]:
    """Find the texts in one source file.

    Raises:
        ExtractionError: `tr` is called with something that is no literal.
    """
    tree = ast.parse(path.read_text("utf-8"), str(path))
    for node in ast.walk(tree):
        if (
            isinstance(node, ast.Call)
            and called_name(node.func).lstrip("_") in FINDERS
            and node.args
        ):
            is_counted = any(keyword.arg == "n" for keyword in node.keywords)
            for source in literals(node.args[0], path):
                yield Text(source, is_counted)
        elif isinstance(node, ast.ClassDef) and node.name.endswith("Error"):
            yield from (Text(source) for source in error_texts(node))


def called_name(function: ast.expr) -> str:
    """Give the last part of what is called."""
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def literals(argument: ast.expr, path: Path) -> Iterator[str]:
    """Give the text, or the texts between which a condition chooses."""
    match argument:
        case ast.Constant(value=str(text)):
            yield text
        case ast.IfExp():
            yield from literals(argument.body, path)
            yield from literals(argument.orelse, path)
        case ast.Attribute(attr=name) | ast.Name(id=name) if name in DECLARED:
            return
        case _:
            place = f"{path.relative_to(ROOT)}:{argument.lineno}"
            raise ExtractionError(f"{place}: tr() needs a literal text")


def error_texts(error: ast.ClassDef) -> Iterator[str]:
    """Find what an error says to the owner."""
    for statement in error.body:
        if not isinstance(statement, ast.Assign) or not isinstance(statement.value, ast.Constant):
            continue
        names = {target.id for target in statement.targets if isinstance(target, ast.Name)}
        if names & SPOKEN_BY_ERRORS and isinstance(statement.value.value, str):
            yield statement.value.value


def texts_of_settings() -> Iterator[Text]:
    """Find what the settings say about themselves."""
    sys.path.insert(0, str(ROOT))
    from app.domain.settings import SETTINGS  # noqa: PLC0415 - needs the path above

    for setting in SETTINGS:
        said = (setting.label, setting.help, setting.unit, setting.section)
        yield from (Text(source) for source in said if source)


def all_texts() -> list[Text]:
    """Collect every text once, sorted."""
    found = {text for path in SOURCES.rglob("*.py") for text in texts_of_file(path)}
    found |= set(texts_of_settings())
    return sorted(text for text in found if text.source.strip())


def read_ts(path: Path) -> dict[Text, Words]:
    """Read the translations of one language."""
    if not path.is_file():
        return {}
    root = ET.parse(path).getroot()  # noqa: S314 - our own file
    return dict(message_of(element) for element in root.iter("message"))


def message_of(element: ET.Element) -> tuple[Text, Words]:
    """Read one message."""
    is_counted = element.get("numerus") == "yes"
    text = Text(element.findtext("source") or "", is_counted)
    translation = element.find("translation")
    if translation is None or translation.get("type") == "unfinished":
        return text, None
    if is_counted:
        return text, [form.text or "" for form in translation.iter("numerusform")]
    return text, translation.text or ""


def write_ts(path: Path, language: str, words: dict[Text, Words]) -> None:
    """Write one language's file, sorted, so that changes are easy to read."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for text in sorted(words):
        add_message(context, language, text, words[text])
    ET.indent(root, " ")
    body = ET.tostring(root, encoding="unicode")
    path.parent.mkdir(parents=True, exist_ok=True)
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    path.write_text(f"{head}{body}\n", encoding="utf-8")


def add_message(context: ET.Element, language: str, text: Text, words: Words) -> None:
    """Write one message."""
    attributes = {"numerus": "yes"} if text.is_counted else {}
    message = ET.SubElement(context, "message", attributes)
    ET.SubElement(message, "source").text = text.source
    translation = ET.SubElement(message, "translation")
    if words is None:
        translation.set("type", "unfinished")
    if text.is_counted:
        forms = words if isinstance(words, list) else [""] * FORMS[language]
        for form in forms:
            ET.SubElement(translation, "numerusform").text = form
    elif isinstance(words, str):
        translation.text = words


def update(language: str) -> dict[Text, Words]:
    """Bring one language's file up to date: new texts come in, texts that are gone go."""
    path = TRANSLATIONS / f"{language}.ts"
    known = read_ts(path)
    words: dict[Text, Words] = {text: known.get(text) for text in all_texts()}
    write_ts(path, language, words)
    return words


def missing(language: str) -> dict[str, Words]:
    """List what a language lacks, with empty places for its words."""
    known = read_ts(TRANSLATIONS / f"{language}.ts")
    return {
        text.source: [""] * FORMS[language] if text.is_counted else ""
        for text in all_texts()
        if known.get(text) is None
    }


def take(language: str, given: dict[str, Words]) -> int:
    """Put words into a language's file; return how many were taken."""
    words = update(language)
    taken = 0
    for text in words:
        new = given.get(text.source)
        if new and isinstance(new, list) == text.is_counted and all(new):
            words[text] = new
            taken += 1
    write_ts(TRANSLATIONS / f"{language}.ts", language, words)
    return taken


def build() -> int:
    """Compile all languages."""
    tool = Path(sys.executable).with_name("pyside6-lrelease")
    files = sorted(TRANSLATIONS.glob("*.ts"))
    return max(
        subprocess.call([tool, "-silent", path, "-qm", path.with_suffix(".qm")]) for path in files
    )


def main(arguments: list[str]) -> int:
    """Do what the command line asks."""
    match arguments:
        case []:
            for language in FORMS:
                words = update(language)
                lacking = sum(found is None for found in words.values())
                print(f"{language}: {len(words)} texts, {lacking} to translate")
        case ["missing", language]:
            print(json.dumps(missing(language), ensure_ascii=False, indent=1))
        case ["take", language, file]:
            print(take(language, json.loads(Path(file).read_text("utf-8"))), "taken")
        case ["build"]:
            return build()
        case _:
            print(__doc__)
            return 2
    return 0


if __name__ == "__main__":
    try:
        raise SystemExit(main(sys.argv[1:]))
    except ExtractionError as error:
        raise SystemExit(f"error: {error}") from error
