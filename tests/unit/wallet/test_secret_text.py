import pytest

from app.wallet.secret_text import password_buffer, words_buffer, words_of
from tests.unit.wallet.wallet_values import WORDS, words


def test_a_password_is_the_same_from_every_keyboard() -> None:
    composed, decomposed = "p\u00e4ssword", "pa\u0308ssword"
    assert password_buffer(composed) == password_buffer(decomposed) == "p\u00e4ssword".encode()


@pytest.mark.parametrize("text", ["", "correct horse", "\U0001f600 \u0000 x", " blanks "])
def test_nothing_else_about_a_password_changes(text: str) -> None:
    assert password_buffer(text) == text.encode()


def test_half_a_character_is_no_crash() -> None:
    assert password_buffer("a\ud800b") == b"a?b"


def test_words_travel_both_ways() -> None:
    assert words_buffer(WORDS.split()) == words()
    assert words_of(words()) == tuple(WORDS.split())
