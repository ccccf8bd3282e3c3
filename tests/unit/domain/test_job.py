import pytest

from app.domain.job import JobRequest

REQUEST = JobRequest(
    "POST", "/v1/chat/completions", (("Content-Type", "a"), ("content-type", "b"), ("X", "")), b""
)


@pytest.mark.parametrize("name", ["content-type", "CONTENT-TYPE", "Content-Type"])
def test_the_first_header_of_a_name_in_any_case(name: str) -> None:
    assert REQUEST.header(name) == "a"


def test_an_empty_header_is_there() -> None:
    assert REQUEST.header("x") == ""


def test_a_missing_header_is_none() -> None:
    assert REQUEST.header("accept") is None
