import pytest

from app.network.errors import SessionEndedError
from app.network.tasks import session_error


def test_the_first_cause_stands_for_all() -> None:
    first = SessionEndedError("one.")
    group = ExceptionGroup("", [ExceptionGroup("", [first]), SessionEndedError("two.")])
    assert session_error(group) is first


@pytest.mark.parametrize("bug", [ValueError("bug"), KeyError("bug")])
def test_a_bug_is_never_hidden(bug: Exception) -> None:
    group = ExceptionGroup("", [SessionEndedError("one."), bug])
    assert session_error(group) is group
