"""Complaints in words."""

from enum import Enum
from typing import Annotated

import msgspec
import pytest

from app.storage.file_errors import humanize


class Colour(Enum):
    RED = "red"


class Inner(msgspec.Struct, forbid_unknown_fields=True):
    colour: Colour
    size: Annotated[int, msgspec.Meta(ge=1)] = 1
    is_on: bool = False
    line: Annotated[str, msgspec.Meta(min_length=1, pattern=r"\A[a-z]+\Z")] = "a"


class Outer(msgspec.Struct, forbid_unknown_fields=True):
    inner: list[Inner]


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ({}, "the key 'inner' is missing"),
        ({"inner": [], "x": 1}, "there is no key 'x'"),
        ({"inner": 5}, "inner: expected a list, got a whole number"),
        ({"inner": [{}]}, "the key 'colour' is missing in inner[0]"),
        ({"inner": [5]}, "inner[0]: expected a table, got a whole number"),
        ({"inner": [{"colour": "red", "y": 1}]}, "there is no key 'y' in inner[0]"),
        ({"inner": [{"colour": "blue"}]}, "inner[0].colour: 'blue' is not one of its values"),
        (
            {"inner": [{"colour": "red", "size": 0}]},
            "inner[0].size: expected a whole number >= 1",
        ),
        (
            {"inner": [{"colour": "red", "is_on": "yes"}]},
            "inner[0].is_on: expected true or false, got text",
        ),
        (
            {"inner": [{"colour": "red", "line": "a\n"}]},
            "inner[0].line: line breaks and other control characters are not allowed",
        ),
        (
            {"inner": [{"colour": "red", "line": ""}]},
            "inner[0].line: expected text of length >= 1",
        ),
        (5, "expected a table, got a whole number"),
    ],
)
def test_sentences(values: object, sentence: str) -> None:
    with pytest.raises(msgspec.ValidationError) as caught:
        msgspec.convert(values, Outer)
    assert humanize(str(caught.value)) == sentence
