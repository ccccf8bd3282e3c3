"""The log on the activity page: its newest entries, by level, and those that speak of something."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from app.presenters import formats
from app.presenters.parts import Cell, Choice, Column, EmptyView, Row, TableView, Tone
from app.presenters.sorting import sort_words
from app.presenters.words import Tr, foreign
from app.storage.log_tail import LogEntry

MOST_ROWS = 400
_TEXT_LENGTH, _DETAIL_LENGTH = 300, 8000
_PART_ROOT = "app."


class Level(StrEnum):
    """From which weight on entries are shown."""

    ALL = "all"
    NOTES = "notes"
    WARNINGS = "warnings"
    PROBLEMS = "problems"


_SHOWN = {
    Level.ALL: {"DEBUG", "INFO", "WARNING", "ERROR", "CRITICAL"},
    Level.NOTES: {"INFO", "WARNING", "ERROR", "CRITICAL"},
    Level.WARNINGS: {"WARNING", "ERROR", "CRITICAL"},
    Level.PROBLEMS: {"ERROR", "CRITICAL"},
}
_TONES = {"WARNING": Tone.CAUTION, "ERROR": Tone.PROBLEM, "CRITICAL": Tone.PROBLEM}


@dataclass(frozen=True, slots=True)
class LogQuery:
    """Which entries are wanted."""

    level: Level = Level.ALL
    search: str = ""


EVERYTHING = LogQuery()


@dataclass(frozen=True, slots=True)
class LogTools:
    """What stands above the log: levels to choose from, the words of the search and the button."""

    levels: tuple[Choice, ...]
    chosen: str
    level_name: str
    search: str
    folder: str


@dataclass(frozen=True, slots=True)
class LogDetail:
    """One entry, whole."""

    title: str
    about: str
    text: str


def present_tools(query: LogQuery, tr: Tr) -> LogTools:
    """Decide what stands above the log."""
    levels = (
        Choice(Level.ALL, tr("Everything")),
        Choice(Level.NOTES, tr("Without details")),
        Choice(Level.WARNINGS, tr("Warnings and problems")),
        Choice(Level.PROBLEMS, tr("Problems only")),
    )
    return LogTools(
        levels, query.level, tr("What to show"), tr("Search the log"), tr("Open the folder")
    )


def present_log(entries: Sequence[LogEntry], query: LogQuery, tr: Tr) -> TableView:
    """Make the table of the entries that are wanted, newest first, `MOST_ROWS` at most."""
    columns = (
        Column(tr("When")),
        Column(tr("Level")),
        Column(tr("Part")),
        Column(tr("What was noted"), is_stretched=True),
    )
    found = [(number, entry) for number, entry in enumerate(entries) if is_wanted(entry, query)]
    rows = tuple(_row(number, entry, tr) for number, entry in found[:MOST_ROWS])
    accessible = tr("Log, {n} row|Log, {n} rows", n=len(rows))
    return TableView(columns, rows, accessible, sorting=sort_words(tr))


def present_entry(entries: Sequence[LogEntry], key: str, tr: Tr) -> LogDetail | None:
    """Show an entry whole; None if there is none of that key any more."""
    entry = next((each for number, each in enumerate(entries) if _key(number, each) == key), None)
    if entry is None:
        return None
    about = f"{_moment(entry)} · {entry.part}"
    text = "\n".join([entry.text, *entry.lines])[:_DETAIL_LENGTH]
    return LogDetail(_level(entry.level, tr), about, text)


def nothing_noted(query: LogQuery, tr: Tr) -> EmptyView:
    """Say why the table is empty."""
    if query == EVERYTHING:
        return EmptyView(tr("Nothing was noted yet"), tr("The log is a file of this computer."))
    return EmptyView(tr("Nothing found"), tr("No entry in this part of the log matches."))


def is_wanted(entry: LogEntry, query: LogQuery) -> bool:
    """Tell whether an entry is heavy enough and holds every word of the search."""
    if entry.level not in _SHOWN[query.level]:
        return False
    words = query.search.casefold().split()
    if not words:
        return True
    text = "\n".join([entry.part, entry.text, *entry.lines]).casefold()
    return all(word in text for word in words)


def _row(number: int, entry: LogEntry, tr: Tr) -> Row:
    more = " …" if entry.lines else ""
    cells = (
        Cell(_moment(entry), Tone.TEXT2, order=entry.at_utc),
        Cell(_level(entry.level, tr), _TONES.get(entry.level, Tone.TEXT2)),
        Cell(foreign(entry.part.removeprefix(_PART_ROOT)), Tone.TEXT2),
        Cell(foreign(entry.text, _TEXT_LENGTH) + more),
    )
    return Row(cells, key=_key(number, entry))


def _key(number: int, entry: LogEntry) -> str:
    return f"{number}:{entry.at_utc}"


def _moment(entry: LogEntry) -> str:
    return f"{formats.local(entry.at_utc):%m-%d %H:%M:%S}"


def _level(level: str, tr: Tr) -> str:
    names = {
        "DEBUG": tr("detail"), "INFO": tr("note"), "WARNING": tr("warning"),
        "ERROR": tr("problem"), "CRITICAL": tr("problem"),
    }  # fmt: skip
    return names[level]
