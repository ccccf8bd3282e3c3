"""Secret phrases: agreement with two libraries, wrong words, and phrases of other kinds."""

import hashlib
import hmac
import random

import pytest
from pytoniq_core.crypto import keys as library_keys
from ton_core import PrivateKey
from tonsdk.crypto import mnemonic_to_wallet_key
from tonsdk.crypto.bip39 import english

from app.ton.english_words import ENGLISH_WORDS
from app.ton.mnemonic import (
    Bip39PhraseError,
    MnemonicError,
    PasswordPhraseError,
    UnknownWordError,
    check_words,
    create_mnemonic,
    is_bip39,
    parse_words,
    seed_of,
    suggest_words,
)

ABANDON = ("abandon",) * 11


def random_words(source: random.Random, count: int = 24) -> tuple[str, ...]:
    return tuple(source.choice(ENGLISH_WORDS) for _ in range(count))


def is_made_with_password(words: tuple[str, ...]) -> bool:
    entropy = hmac.digest(" ".join(words).encode(), b"", hashlib.sha512)
    return hashlib.pbkdf2_hmac("sha512", entropy, b"TON fast seed version", 1)[0] == 1


def test_the_list_is_the_libraries() -> None:
    assert list(ENGLISH_WORDS) == list(english) == list(library_keys.words)
    assert len({word[:4] for word in ENGLISH_WORDS}) == 2048


def test_a_new_phrase_is_right_everywhere() -> None:
    words = create_mnemonic()
    assert len(words) == 24
    check_words(words)
    assert library_keys.mnemonic_is_valid(list(words))
    public_key, private_key = mnemonic_to_wallet_key(list(words))
    assert private_key[:32] == seed_of(words)
    _, library_key = library_keys.mnemonic_to_private_key(list(words))
    assert library_key[:32] == seed_of(words)
    assert PrivateKey(seed_of(words)).public_key.as_bytes == public_key
    assert create_mnemonic() != words


def test_what_is_typed_and_pasted() -> None:
    expected = ("hospital", "stove", "relief")
    for text in (
        "hospital stove relief",
        "  Hospital\tSTOVE \n relief ",
        "1. hospital\n2. stove\n3. relief",
        "1) hospital, 2) stove; 3) relief.",
        '["hospital", "stove", "relief"]',
        "\ufeffhospital\u00a0stove\u200b relief",
        "\uff48ospital stove relief",
        "hospital-stove_relief",
    ):
        assert parse_words(text) == expected
    assert parse_words("") == parse_words(" 1. ,") == ()
    with pytest.raises(MnemonicError, match="too many"):
        parse_words("a" * 5000)


def test_the_wrong_word_is_named_but_not_in_the_message() -> None:
    words = list(create_mnemonic())
    words[4] = "hospitol"
    with pytest.raises(UnknownWordError, match=r"^word 5 is not in the list of words$") as caught:
        check_words(words)
    assert (caught.value.position, caught.value.word) == (5, "hospitol")
    assert "hospital" in caught.value.suggestions
    assert caught.value.hint == 'Word 5 reads "hospitol". Is it hospital?'


@pytest.mark.parametrize(
    ("word", "suggestions"),
    [("hosp", ("hospital",)), ("zzzzzz", ()), ("", ()), ("abandn", ("abandon",))],
)
def test_suggestions(word: str, suggestions: tuple[str, ...]) -> None:
    assert suggest_words(word) == suggestions


def test_words_in_no_list_are_refused_although_a_library_takes_them() -> None:
    source = random.Random(4)
    while True:
        words = [source.randbytes(4).hex() for _ in range(24)]
        if library_keys.mnemonic_is_valid(words):
            break
    with pytest.raises(UnknownWordError):
        check_words(words)
    with pytest.raises(UnknownWordError):
        seed_of(words)


@pytest.mark.parametrize("count", [0, 1, 11, 12, 23, 25, 48])
def test_other_numbers_of_words_are_refused(count: int) -> None:
    with pytest.raises(MnemonicError, match=f"{count} words instead of 24"):
        check_words(("abandon",) * count)


def test_a_wrong_order_is_noticed() -> None:
    source, words = random.Random(5), list(create_mnemonic())
    refused = 0
    for _ in range(20):
        source.shuffle(words)
        try:
            check_words(words)
        except MnemonicError:
            refused += 1
    assert refused >= 18


@pytest.mark.parametrize(
    "words",
    [
        (*ABANDON, "about"),
        (
            "legal",
            "winner",
            "thank",
            "year",
            "wave",
            "sausage",
            "worth",
            "useful",
            "legal",
            "winner",
            "thank",
            "yellow",
        ),
        ("abandon",) * 23 + ("art",),
        ("zoo",) * 23 + ("vote",),
        ("abandon",) * 17 + ("agent",),
    ],
)
def test_phrases_of_other_chains_are_recognised(words: tuple[str, ...]) -> None:
    assert is_bip39(words)
    with pytest.raises(Bip39PhraseError) as caught:
        check_words(words)
    assert "BIP-39" in caught.value.hint


def test_other_words_are_no_such_phrase() -> None:
    assert not is_bip39((*ABANDON, "abandon"))
    assert not is_bip39((*ABANDON, "nothing-like-it"))
    assert not is_bip39(ABANDON)
    assert not is_bip39(())


def test_a_phrase_with_a_password_is_recognised() -> None:
    source = random.Random(6)
    while True:
        words = random_words(source)
        if is_made_with_password(words) and not library_keys.mnemonic_is_valid(list(words)):
            break
    assert not is_bip39(words)
    with pytest.raises(PasswordPhraseError):
        check_words(words)


def test_a_phrase_of_the_chain_comes_first() -> None:
    source = random.Random(7)
    for _ in range(20):
        words = random_words(source)
        is_right = library_keys.mnemonic_is_valid(list(words))
        try:
            check_words(words)
        except MnemonicError:
            assert not is_right
        else:
            assert is_right


def test_no_message_contains_a_word() -> None:
    for words in (ABANDON, (*ABANDON, "about"), ("abandon",) * 24, ("hospitol",) * 24):
        with pytest.raises(MnemonicError) as caught:
            check_words(words)
        assert not any(word in str(caught.value) for word in set(words))
