import errno
import logging
import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.errors import AppError
from app.domain.redaction import Redactor
from app.domain.settings import LOG_LEVELS
from app.storage import log_file
from app.storage.log_file import LINE_LIMIT, OLDER_FILES, LogLines, use_level, writing_log
from app.storage.log_tail import MOST_ENTRIES, parse_log, read_log, read_tail

KEY = "4f" * 32
own = logging.getLogger("app.somewhere")
foreign = logging.getLogger("library.part")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "log" / "window.log"


@pytest.fixture(autouse=True)
def _levels() -> Iterator[None]:
    logger = logging.getLogger("app")
    before = logger.level
    use_level("info")
    yield
    logger.setLevel(before)


def test_entries_are_kept_and_read_back_newest_first(path: Path) -> None:
    with writing_log(path, str):
        own.info("The first of %d.", 2)
        own.error("The second,\nin two lines.")
    second, first = read_log(path)
    assert (first.level, first.part, first.text, first.lines) == (
        "INFO", "app.somewhere", "The first of 2.", (),
    )  # fmt: skip
    assert (second.level, second.text, second.lines) == ("ERROR", "The second,", ("in two lines.",))
    assert second.at_utc >= first.at_utc > 1.7e9


@pytest.mark.skipif(os.name != "posix", reason="other systems have no mode")
def test_only_the_owner_may_read_it(path: Path) -> None:
    with writing_log(path, str):
        own.info("Hello.")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_secrets_never_reach_the_file(path: Path) -> None:
    with writing_log(path, Redactor()):
        own.warning("The key is %s.", KEY)
        own.error("It failed.", exc_info=AppError(f"cannot use {KEY}"))
        own.warning("x" * (LINE_LIMIT - 20) + " " + KEY)
    assert KEY[:8] not in path.read_text()


def test_what_an_unexpected_error_quotes_is_not_kept(path: Path) -> None:
    def fails() -> None:
        raise ValueError("tell me a secret story")

    with writing_log(path, str):
        try:
            fails()
        except ValueError:
            own.exception("A click failed")
    text = path.read_text()
    assert "secret story" not in text
    (entry,) = read_log(path)
    assert entry.text == "A click failed"
    assert entry.lines[0] == "ValueError"
    assert entry.lines[-1].endswith("in fails")


def test_of_other_libraries_only_warnings_and_first_lines_are_kept(path: Path) -> None:
    with writing_log(path, str):
        foreign.info("chatter")
        foreign.warning("It failed:\nprompt=hello")
    assert [entry.text for entry in read_log(path)] == ["It failed:"]
    assert "hello" not in path.read_text()


def test_how_much_is_kept_can_be_chosen(path: Path) -> None:
    with writing_log(path, str):
        for setting in ("warning", "info", "debug", "no such value"):
            use_level(setting)
            own.debug("%s: debug", setting)
            own.info("%s: info", setting)
    kept = {entry.text for entry in read_log(path)}
    assert kept == {"info: info", "debug: debug", "debug: info", "no such value: info"}


def test_an_entry_has_a_limit() -> None:
    record = logging.makeLogRecord({"name": "app", "msg": "x" * 10_000, "levelname": "INFO"})
    line = LogLines(str).format(record)
    assert len(line) < LINE_LIMIT + 100


def test_a_full_file_makes_place_for_a_new_one(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(log_file, "FILE_LIMIT_BYTES", 2000)
    with writing_log(path, str):
        for number in range(400):
            own.info("Entry %d.", number)
    files = sorted(file.name for file in path.parent.iterdir())
    assert files == [path.name, *(f"{path.name}.{n}" for n in range(1, OLDER_FILES + 1))]
    assert all(file.stat().st_size <= 2000 for file in path.parent.iterdir())
    entries = read_log(path)
    assert entries[0].text == "Entry 399."
    assert len(entries) > 30  # of the file before, too


def test_a_disk_that_fails_disturbs_nobody(
    path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def full(_self: object, _record: object) -> bool:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(log_file.PrivateFile, "shouldRollover", full)
    with writing_log(path, str):
        own.info("lost")
    assert capsys.readouterr().err == ""
    blocked = path.parent / "window.log" / "deeper" / "x.log"
    with writing_log(blocked, str):
        own.info("lost, too")


def test_a_tail_is_of_whole_lines_and_limited(path: Path) -> None:
    path.parent.mkdir()
    path.write_text("".join(f"line {n}\n" for n in range(1000)))
    tail = read_tail(path, 100)
    assert len(tail) <= 100
    assert tail.startswith(b"line ")
    assert tail.endswith(b"line 999\n")
    assert read_tail(path.with_name("none.log")) == b""


def test_damaged_logs_are_read_as_far_as_they_can_be() -> None:
    text = "rest of a line\n2026-11-23T01:02:03.456Z INFO app: good\n\x00\xff\n9999-99 INFO x: y"
    (entry,) = parse_log(text)
    assert entry.text == "good"
    assert len(entry.lines) == 2
    many = "2026-11-23T01:02:03.456Z INFO app: x\n" * (MOST_ENTRIES + 5)
    assert len(list(parse_log(many))) == MOST_ENTRIES + 5


def test_a_long_log_is_cut_to_the_newest_entries(path: Path) -> None:
    path.parent.mkdir()
    path.write_text("2026-11-23T01:02:03.456Z INFO app: x\n" * (MOST_ENTRIES + 5))
    assert len(read_log(path)) == MOST_ENTRIES


def test_every_value_of_the_setting_has_a_meaning() -> None:
    assert set(log_file.LEVELS) == set(LOG_LEVELS)
