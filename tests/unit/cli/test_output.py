import json

import pytest

from app.cli.output import plain, plural, say, say_error, say_json
from app.domain.errors import AppError


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Tokyo", "Tokyo"),
        ("two\nlines", "two\nlines"),
        ("\x1b[31mred\x1b[0m", "[31mred[0m"),
        ("a\x00b\x07c\rd\te", "abcde"),
        ("user\u202egpj.exe", "usergpj.exe"),
        ("\u2066hidden\u2069", "hidden"),
        ("\x9b2Jcleared", "2Jcleared"),
        ("naïve 東京 👍", "naïve 東京 👍"),
    ],
)
def test_text_from_anywhere_cannot_steer_the_terminal(text: str, shown: str) -> None:
    assert plain(text) == shown


def test_json_is_one_line_and_keeps_its_letters(capsys: pytest.CaptureFixture[str]) -> None:
    say_json({"answer": "東京\n", "n": 1})
    (line,) = capsys.readouterr().out.splitlines()
    assert "東京" in line
    assert json.loads(line) == {"answer": "東京\n", "n": 1}


def test_an_error_without_hint_is_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    say_error(AppError("it is so"))
    assert capsys.readouterr().err == "error: Something went wrong: it is so\n"


def test_lines_are_plain(capsys: pytest.CaptureFixture[str]) -> None:
    say("\x1b]0;title\x07hello")
    assert capsys.readouterr().out == "]0;titlehello\n"


@pytest.mark.parametrize(("count", "text"), [(0, "0 jobs"), (1, "1 job"), (2, "2 jobs")])
def test_one_is_not_many(count: int, text: str) -> None:
    assert plural(count, "job") == text
