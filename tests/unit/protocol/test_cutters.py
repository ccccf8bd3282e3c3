import json
from collections.abc import Callable
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.price import Multipliers
from app.protocol.answer_body import AnswerBody, BodyKind, Prices
from app.protocol.cutters import Cutter, EventCutter, JsonCutter, NoCutter

CUTTERS: list[Callable[[], Cutter]] = [EventCutter, JsonCutter, NoCutter]
PIECES = st.sampled_from(
    [*'{}[]"\\ \r\n1-e:,', "\r\n", "data:", 'data: {"usage":', '{"prompt_tokens":3}', '\\"', "true"]
)
BODIES = st.lists(PIECES, max_size=40).map(lambda pieces: "".join(pieces).encode())
CUTS = st.lists(st.integers(0, 80), max_size=8)
JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3)
    ),
    max_leaves=8,
)


def pieces_of(body: bytes, cuts: list[int]) -> list[bytes]:
    """Cut a body at those places."""
    places = sorted({0, len(body), *(cut for cut in cuts if cut < len(body))})
    return [body[start:end] for start, end in pairwise(places)]


def units_of(cutter: Cutter, pieces: list[bytes]) -> list[bytes]:
    """Return the units and, as the last one, the rest."""
    units = [unit for piece in pieces for unit in cutter.receive_data(piece)]
    return [*units, cutter.take_rest()]


@settings(max_examples=300, deadline=None)
@given(BODIES, CUTS)
def test_all_bytes_come_out_again(body: bytes, cuts: list[int]) -> None:
    for make in CUTTERS:
        assert b"".join(units_of(make(), pieces_of(body, cuts))) == body


@settings(max_examples=300, deadline=None)
@given(BODIES, CUTS)
def test_json_units_do_not_depend_on_the_cuts(body: bytes, cuts: list[int]) -> None:
    assert units_of(JsonCutter(), pieces_of(body, cuts)) == units_of(JsonCutter(), [body])


@settings(max_examples=300, deadline=None)
@given(BODIES, CUTS, st.sampled_from(BodyKind))
def test_what_is_forwarded_does_not_depend_on_the_cuts(
    body: bytes, cuts: list[int], kind: BodyKind
) -> None:
    whole = AnswerBody(kind, 1000, Prices(Multipliers(), 2))
    expected = whole.feed(body) + whole.finish()
    answer = AnswerBody(kind, 1000, Prices(Multipliers(), 2))
    out = b"".join([answer.feed(piece) for piece in pieces_of(body, cuts)])
    assert out + answer.finish() == expected
    assert answer.usage == whole.usage


@settings(max_examples=200, deadline=None)
@given(
    st.lists(JSON_VALUES, max_size=5),
    st.sampled_from([" ", "\n", "\r\n", " \t"]),
    st.sampled_from([None, 1]),
    CUTS,
)
def test_json_values_are_found(
    values: list[object], space: str, indent: int | None, cuts: list[int]
) -> None:
    texts = [json.dumps(value, indent=indent, ensure_ascii=False) + space for value in values]
    body = "".join(texts).encode()
    units = units_of(JsonCutter(), pieces_of(body, cuts))
    assert [json.loads(unit) for unit in units[:-1]] == values
    assert units[-1].strip() == b""


@pytest.mark.parametrize("make", [EventCutter, JsonCutter])
def test_pending_bytes_are_counted(make: Callable[[], Cutter]) -> None:
    cutter = make()
    assert cutter.pending_bytes == 0
    cutter.receive_data(b'{"a')
    cutter.receive_data(b"b")
    assert cutter.pending_bytes == 4
    assert cutter.take_rest() == b'{"ab'
    assert cutter.pending_bytes == 0
    assert cutter.take_rest() == b""


@pytest.mark.parametrize(
    ("body", "units"),
    [
        (b'{"a":"\\"}"} {', [b'{"a":"\\"}"}', b" {"]),
        (b"12 34", [b"12", b" 34"]),
        (b'1"a"[]{}true ', [b"1", b'"a"', b"[]", b"{}", b"true", b" "]),
        (b"}]", [b"}", b"]"]),
        (b'"\\', [b'"\\']),
        (b" \n ", [b" \n "]),
        (b"[[]", [b"[[]"]),
    ],
)
def test_json_units(body: bytes, units: list[bytes]) -> None:
    for step in (1, 100):
        pieces = [body[at : at + step] for at in range(0, len(body), step)]
        assert units_of(JsonCutter(), pieces) == units


def test_an_escape_may_be_cut() -> None:
    cutter = JsonCutter()
    assert cutter.receive_data(b'"a\\') == []
    assert cutter.receive_data(b'"b') == []
    assert cutter.receive_data(b'"') == [b'"a\\"b"']
