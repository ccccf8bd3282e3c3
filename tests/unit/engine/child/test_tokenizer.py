import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.engine.child.tokenizer import TextTokenizer, TokenizerError, byte_alphabet
from tests.unit.engine.child.tiny_model import CONTROL_TOKENS, make_tokenizer


def definition() -> dict[str, Any]:
    value: dict[str, Any] = json.loads(make_tokenizer().to_str())
    return value


def vocabulary() -> list[str]:
    tokenizer = make_tokenizer()
    return [tokenizer.id_to_token(number) for number in range(tokenizer.get_vocab_size())]


def read(changed: dict[str, Any] | None = None, tokens: list[str] | None = None) -> TextTokenizer:
    source = definition() | (changed or {})
    return TextTokenizer(json.dumps(source).encode(), vocabulary() if tokens is None else tokens)


TOKENIZER = read()


@given(st.text())
def test_text_comes_back_byte_for_byte(text: str) -> None:
    tokens = TOKENIZER.encode(text)
    assert b"".join(map(TOKENIZER.token_bytes, tokens)).decode() == text


@given(st.text() | st.sampled_from(CONTROL_TOKENS), st.sampled_from(CONTROL_TOKENS), st.text())
def test_control_tokens_cannot_be_written(before: str, token: str, after: str) -> None:
    tokens = TOKENIZER.encode(before + token + after)
    assert TOKENIZER.control_ids.isdisjoint(tokens)


def test_control_tokens_are_known_by_name_and_have_no_text() -> None:
    assert TOKENIZER.control_ids == {0, 1, 2}
    assert TOKENIZER.control_id("<|im_end|>") == 2
    assert TOKENIZER.control_id("hello") is None
    assert TOKENIZER.control_id("<|none|>") is None
    assert TOKENIZER.token_bytes(2) == b""


def test_the_alphabet_holds_every_byte_once() -> None:
    alphabet = byte_alphabet()
    assert sorted(alphabet.values()) == list(range(256))
    assert (alphabet["A"], alphabet["\u0120"], alphabet["\u010a"]) == (65, 32, 10)


def test_tokens_are_numbered_as_in_the_vocabulary() -> None:
    hello, world = TOKENIZER.encode("hello world")
    assert (vocabulary()[hello], vocabulary()[world]) == ("hello", "\u0120world")
    assert TOKENIZER.size == len(vocabulary())


def test_long_texts_are_known_to_be_long_unread() -> None:
    longest = max(len(token) for token in vocabulary()[3:])
    assert TOKENIZER.longest_token_bytes == longest
    assert TOKENIZER.fewest_tokens(longest * 100) == 100
    composing = read({"normalizer": {"type": "NFC"}})
    assert composing.fewest_tokens(longest * 100) == 25


def test_padding_and_truncation_of_the_file_are_not_obeyed() -> None:
    cut = {"direction": "Right", "max_length": 3, "strategy": "LongestFirst", "stride": 0}
    assert len(read({"truncation": cut}).encode("a b c d e f g h")) > 3


def test_added_tokens_that_control_nothing_are_text() -> None:
    number = len(vocabulary())
    added = {
        "id": number,
        "content": "<think>\u20ac",
        "single_word": False,
        "lstrip": False,
        "rstrip": False,
        "normalized": False,
        "special": False,
    }
    tokens = [*vocabulary(), "<think>\u20ac", "unused"]
    tokenizer = read({"added_tokens": [*definition()["added_tokens"], added]}, tokens)
    assert tokenizer.token_bytes(number) == "<think>\u20ac".encode()
    assert tokenizer.token_bytes(number + 1) == b"unused"


@pytest.mark.parametrize(
    "data", [b"", b"{", b"[]", b"{}", b"\xff\xff", b'{"model": {"type": "BPE"}}', b"null"]
)
def test_a_damaged_file_is_refused(data: bytes) -> None:
    with pytest.raises(TokenizerError):
        TextTokenizer(data, vocabulary())


@pytest.mark.parametrize(
    "tokens",
    [[], vocabulary()[:-1], [*vocabulary()[:-1], "other"], [*vocabulary()[1:], vocabulary()[0]]],
)
def test_another_vocabulary_is_refused(tokens: list[str]) -> None:
    with pytest.raises(TokenizerError, match="different tokens"):
        read(tokens=tokens)


def test_other_kinds_of_tokenizers_are_refused() -> None:
    with pytest.raises(TokenizerError, match="byte-level"):
        read({"decoder": {"type": "Fuse"}})
