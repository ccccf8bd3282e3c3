import logging
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.cli.logs import logging_into, own_redactor
from app.storage.log_tail import read_log
from app.storage.paths import HOME_VARIABLE, log_dir

SECRET = "5e" * 32


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path))
    level = logging.getLogger("app").level
    yield tmp_path
    logging.getLogger("app").setLevel(level)


def texts() -> list[str]:
    return [entry.text for entry in reversed(read_log(log_dir() / "test.log"))]


def test_a_run_begins_and_ends_in_the_log() -> None:
    with logging_into("test"):
        logging.getLogger("app.part").info("In between, with %s.", SECRET)
    begin, between, end = texts()
    assert begin.startswith("Version ")
    assert between.startswith("In between, with [")
    assert SECRET not in between
    assert end == "The program ends as it was asked to."
    assert [path.name for path in log_dir().iterdir()] == ["test.log"]


def fails_with_content() -> None:
    raise RuntimeError("what a stranger asked")


def test_an_error_that_ends_the_program_is_kept_and_goes_on() -> None:
    with pytest.raises(RuntimeError), logging_into("test"):
        fails_with_content()
    assert texts()[-1] == "The program ends by an error."
    newest = read_log(log_dir() / "test.log")[0]
    assert newest.level == "CRITICAL"
    assert newest.lines[0] == "RuntimeError"
    assert "stranger" not in (log_dir() / "test.log").read_text()


def test_a_crash_before_is_told_once() -> None:
    log_dir().mkdir(parents=True)
    (log_dir() / "test.fault").write_text("Fatal Python error: Aborted\n  File x.py, line 1 in y\n")
    for times in (1, 1):
        with logging_into("test"):
            pass
        told = [text for text in texts() if text == "The run before crashed in the interpreter:"]
        assert len(told) == times


def test_errors_of_callbacks_and_threads_are_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    passed_on = list[object]()
    monkeypatch.setattr(sys, "excepthook", lambda *told: passed_on.append(told[0]))
    monkeypatch.setattr(threading, "excepthook", lambda told: passed_on.append(told.exc_type))
    hooks = sys.excepthook, threading.excepthook
    with logging_into("test"):
        error = ValueError("x")
        sys.excepthook(ValueError, error, None)
        threading.excepthook(threading.ExceptHookArgs((ValueError, error, None, None)))
    assert "An error came out of a callback." in texts()
    assert "An error ended a thread." in texts()
    assert (sys.excepthook, threading.excepthook) == hooks
    assert passed_on == [ValueError, ValueError]


def test_the_folders_of_this_computer_have_no_names(home: Path) -> None:
    redact = own_redactor()
    assert redact(f"{home}/data/x and {home}/settings/y") == "<data>/x and <settings>/y"
    assert redact(str(Path.home() / "z")) == "~/z"
