import pytest

from app.presenters.log_view import (
    MOST_ROWS,
    Level,
    LogQuery,
    nothing_noted,
    present_entry,
    present_log,
    present_tools,
)
from app.presenters.parts import Tone
from app.presenters.words import plain
from app.storage.log_tail import LogEntry

NOW = 1_700_000_000.0


def entry(level: str, text: str, *lines: str, part: str = "app.network.session") -> LogEntry:
    return LogEntry(NOW, level, part, text, lines)


ENTRIES = (
    entry("DEBUG", "asked again"),
    entry("INFO", "The network was joined.", part="app.services.desk"),
    entry("WARNING", "It broke the rules.\x1b[31m", "at x.py:1", "at y.py:2"),
    entry("ERROR", "A click failed"),
    entry("CRITICAL", "The program ends by an error.", "ValueError"),
)


@pytest.mark.parametrize(
    ("query", "texts"),
    [
        (LogQuery(), 5),
        (LogQuery(Level.NOTES), 4),
        (LogQuery(Level.WARNINGS), 3),
        (LogQuery(Level.PROBLEMS), 2),
        (LogQuery(search="NETWORK joined"), 1),
        (LogQuery(search="y.py"), 1),
        (LogQuery(search="session"), 4),
        (LogQuery(Level.PROBLEMS, "valueerror"), 1),
        (LogQuery(search="no such word"), 0),
    ],
)
def test_only_what_is_wanted_is_shown(query: LogQuery, texts: int) -> None:
    assert len(present_log(ENTRIES, query, plain).rows) == texts


def test_a_row_is_plain_and_says_that_there_is_more() -> None:
    row = present_log(ENTRIES, LogQuery(Level.WARNINGS), plain).rows[0]
    when, level, part, text = row.cells
    assert len(when.text) == len("11-14 22:13:20")
    assert (level.text, level.tone) == ("warning", Tone.CAUTION)
    assert part.text == "network.session"
    assert text.text == "It broke the rules. [31m …"


def test_an_entry_can_be_read_whole() -> None:
    view = present_log(ENTRIES, LogQuery(), plain)
    detail = present_entry(ENTRIES, view.rows[2].key, plain)
    assert detail is not None
    assert detail.title == "warning"
    assert detail.about.endswith("· app.network.session")
    assert detail.text.splitlines()[1:] == ["at x.py:1", "at y.py:2"]
    assert present_entry(ENTRIES[:2], view.rows[2].key, plain) is None


def test_there_is_a_limit() -> None:
    many = tuple(entry("INFO", str(number)) for number in range(MOST_ROWS + 1))
    view = present_log(many, LogQuery(), plain)
    assert len(view.rows) == MOST_ROWS
    assert len({row.key for row in view.rows}) == MOST_ROWS


def test_the_tools_name_what_is_chosen() -> None:
    tools = present_tools(LogQuery(Level.PROBLEMS), plain)
    assert [choice.key for choice in tools.levels] == list(Level)
    assert tools.chosen == "problems"
    assert all((tools.level_name, tools.search, tools.folder))


def test_an_empty_log_is_told_from_a_search_without_success() -> None:
    assert nothing_noted(LogQuery(), plain).title == "Nothing was noted yet"
    assert nothing_noted(LogQuery(search="x"), plain).title == "Nothing found"
