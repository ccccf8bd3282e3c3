"""TOML text against the standard library's reader."""

import tomllib
from datetime import UTC, date, datetime, time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.storage.toml_text import toml_value

scalars = (
    st.booleans()
    | st.integers(-(2**63), 2**63 - 1)
    | st.floats(allow_nan=False)
    | st.text(max_size=30)
)
values = st.recursive(
    scalars, lambda inner: st.lists(inner) | st.dictionaries(st.text(max_size=8), inner)
)


@settings(max_examples=40, deadline=None)
@given(values)
def test_what_is_written_is_read_back(value: object) -> None:
    assert tomllib.loads(f"key = {toml_value(value)}") == {"key": value}


def test_control_characters_and_quotes() -> None:
    text = '"\\\x00\x07\x1f\x7f\u0085\u2028\N{PILE OF POO}\r\n\t'
    written = toml_value(text)
    assert "\n" not in written
    assert tomllib.loads(f"key = {written}") == {"key": text}


@pytest.mark.parametrize(
    "value", [date(2026, 2, 3), time(4, 5, 6, 700), datetime(2026, 2, 3, 4, 5, tzinfo=UTC)]
)
def test_times(value: object) -> None:
    assert tomllib.loads(f"key = {toml_value(value)}") == {"key": value}


def test_other_types_are_refused() -> None:
    for value in (None, b"", [None]):
        with pytest.raises(TypeError):
            toml_value(value)
