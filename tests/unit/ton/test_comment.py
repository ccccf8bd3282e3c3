"""Comments of any length, against the library, and bodies that are none."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from ton_core import TextCommentBody

from app.ton.cells import Cell, CellBuilder
from app.ton.comment import MAX_COMMENT_SIZE, CommentError, comment_cell, read_comment


@pytest.mark.parametrize(
    "text",
    [
        "",
        "a",
        "a" * 122,
        "a" * 123,
        "a" * 124,
        "a" * 250,
        "a" * 251,
        "a" * 5000,
        "ё" * 62,
        "🐈" * 999,
    ],
)
def test_texts_come_back_and_are_written_as_the_library_does(text: str) -> None:
    cell = comment_cell(text)
    assert read_comment(cell) == text
    assert cell.digest.hash == TextCommentBody(text).serialize().hash


@settings(deadline=None, max_examples=60)
@given(st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=400))
def test_any_text_comes_back(text: str) -> None:
    assert read_comment(comment_cell(text)) == text


def test_the_longest_comment() -> None:
    cell = comment_cell("a" * MAX_COMMENT_SIZE)
    assert cell.digest.depth < 512 - 20
    assert read_comment(cell) == "a" * MAX_COMMENT_SIZE
    with pytest.raises(CommentError, match="60001 bytes"):
        comment_cell("a" * (MAX_COMMENT_SIZE + 1))
    with pytest.raises(CommentError, match="60002 bytes"):
        comment_cell("ё" * (MAX_COMMENT_SIZE // 2 + 1))


def test_half_a_character_is_refused() -> None:
    with pytest.raises(CommentError, match="half"):
        comment_cell("a\ud83d")


def test_other_layouts_are_read_too() -> None:
    tail = CellBuilder().raw(b"c").cell()
    middle = CellBuilder().raw(b"b").ref(tail).cell()
    assert read_comment(CellBuilder().uint(0, 32).ref(middle).cell()) == "bc"
    assert read_comment(CellBuilder().uint(0, 32).raw(b"a").ref(middle).cell()) == "abc"
    cut = CellBuilder().raw("ё".encode()[1:]).cell()
    assert read_comment(CellBuilder().uint(0, 32).raw("ё".encode()[:1]).ref(cut).cell()) == "ё"


@pytest.mark.parametrize(
    "body",
    [
        CellBuilder().cell(),
        CellBuilder().uint(0, 31).cell(),
        CellBuilder().uint(1, 32).raw(b"a").cell(),
        CellBuilder().uint(0x2167DA4B, 32).raw(b"encrypted").cell(),
        CellBuilder().uint(0, 32).uint(0, 7).cell(),
        CellBuilder().uint(0, 32).raw(b"\xff").cell(),
        CellBuilder().uint(0, 32).raw(b"a").ref(CellBuilder().uint(0, 1).cell()).cell(),
        CellBuilder().uint(0, 32).ref(CellBuilder().cell()).ref(CellBuilder().cell()).cell(),
    ],
)
def test_other_bodies_are_no_comment(body: Cell) -> None:
    assert read_comment(body) is None
