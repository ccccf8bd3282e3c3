import pytest

from app.domain.errors import AppError
from app.storage.log_traces import MOST_ERRORS, MOST_PLACES, trace_lines


def caught(work: object) -> BaseException:
    try:
        work()  # type: ignore[operator]
    except BaseException as error:  # noqa: BLE001 - that is what is looked at
        return error
    raise AssertionError


def quoting() -> None:
    raise KeyError("what a stranger asked")


def with_cause() -> None:
    try:
        quoting()
    except KeyError as error:
        raise AppError("the file cannot be read") from error


def deep(level: int = 100) -> None:
    deep(level - 1) if level else quoting()


def test_causes_are_named_without_their_values() -> None:
    lines = trace_lines(caught(with_cause))
    assert lines[0] == "app.domain.errors.AppError: the file cannot be read"
    assert "KeyError" in lines
    assert not any("stranger" in line for line in lines)
    assert lines[-1].startswith("  at storage/test_log_traces.py:")
    assert lines[-1].endswith(" in quoting")


def test_what_the_system_says_is_kept() -> None:
    assert trace_lines(PermissionError(13, "Permission denied")) == [
        "PermissionError: [Errno 13] Permission denied"
    ]


def test_members_of_a_group_stand_under_it() -> None:
    group = BaseExceptionGroup("two", [caught(quoting), OSError("disk")])
    lines = trace_lines(group)
    assert lines[0] == "ExceptionGroup" or lines[0] == "BaseExceptionGroup"
    assert "  KeyError" in lines
    assert "  OSError: disk" in lines


def test_there_is_a_limit() -> None:
    assert len(trace_lines(caught(deep))) == 1 + MOST_PLACES
    many = ExceptionGroup("many", [OSError("x")] * 100)
    lines = trace_lines(many)
    assert len(lines) == MOST_ERRORS + 1
    assert lines[-1] == "and more"


def test_an_error_that_is_its_own_cause_ends() -> None:
    first, second = OSError("a"), OSError("b")
    first.__cause__, second.__cause__ = second, first
    assert trace_lines(first) == ["OSError: a", "OSError: b"]


@pytest.mark.parametrize(
    "error", [RuntimeError("prompt"), UnicodeDecodeError("utf-8", b"p", 0, 1, "x")]
)
def test_a_bug_has_only_its_type(error: Exception) -> None:
    assert trace_lines(error) == [type(error).__name__]
