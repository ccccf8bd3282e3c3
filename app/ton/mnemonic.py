"""Secret phrases of 24 words, from which a wallet's key is made.

Words are secrets: no message of an error here contains one, only hints and attributes do, which
are shown to the owner and never logged. Source: TON, the mnemonic of its standard wallets.
"""

import difflib
import hashlib
import hmac
import re
import secrets
import unicodedata
from collections.abc import Sequence

from app.domain.errors import AppError
from app.ton.english_words import ENGLISH_WORDS

WORD_COUNT = 24
MAX_TEXT_LENGTH = 4096
"""Characters; 24 words with their numbers have a tenth of it."""

_ITERATIONS = 100_000
_BASIC_ITERATIONS = _ITERATIONS // 256
_SEED_SALT, _BASIC_SALT, _PASSWORD_SALT = (
    b"TON default seed",
    b"TON seed version",
    b"TON fast seed version",
)
_SEED_SIZE = 32
_MAX_SUGGESTIONS = 3
_BITS_OF_WORD = 11
_BIP39_COUNTS = frozenset({12, 15, 18, 21, 24})
_SEPARATORS = re.compile(r"""[\s0-9.,;:()\[\]{}<>"'`|/\\_-]+""")
_NUMBERS = {word: number for number, word in enumerate(ENGLISH_WORDS)}


class MnemonicError(AppError):
    """The words are not a secret phrase of a TON wallet."""

    title = "These words are not a secret phrase"
    hint = "Check every word and their order; it has 24 words."


class UnknownWordError(MnemonicError):
    """A word is not one of the 2048; `position` counts from 1."""

    def __init__(self, position: int, word: str) -> None:
        super().__init__(f"word {position} is not in the list of words")
        self.position = position
        self.word = word
        self.suggestions = suggest_words(word)
        offer = f" Is it {' or '.join(self.suggestions)}?" if self.suggestions else ""
        self.hint = f'Word {position} reads "{word[:20]}".{offer}'


class Bip39PhraseError(MnemonicError):
    """The phrase is right, but of wallets for other chains."""

    title = "This is a phrase of another kind of wallet"
    hint = (
        "It is a BIP-39 phrase, as hardware wallets and wallets for several chains have. Its TON "
        "address cannot be opened here: send the coins from that wallet to a new one."
    )


class PasswordPhraseError(MnemonicError):
    """The phrase is right, but only together with a password."""

    title = "This phrase needs its password"
    hint = "Such phrases cannot be opened here: send the coins from that wallet to a new one."


def create_mnemonic() -> tuple[str, ...]:
    """Make a new phrase; it takes about a tenth of a second of computing."""
    while True:
        words = tuple(secrets.choice(ENGLISH_WORDS) for _ in range(WORD_COUNT))
        if _is_basic(words):
            return words


def parse_words(text: str) -> tuple[str, ...]:
    """Take words out of what a person typed or pasted, whatever stands around them.

    Case, blanks, commas and numbers of a list do not count.

    Raises:
        MnemonicError: the text is far too long.
    """
    if len(text) > MAX_TEXT_LENGTH:
        raise MnemonicError(f"{len(text)} characters are too many")
    plain = unicodedata.normalize("NFKC", text).casefold()
    visible = "".join(letter for letter in plain if unicodedata.category(letter) != "Cf")
    return tuple(word for word in _SEPARATORS.split(visible) if word)


def check_words(words: Sequence[str]) -> None:
    """Make sure that the words are a phrase from which a key can be made.

    Raises:
        UnknownWordError: a word is not in the list; the first such word is named.
        Bip39PhraseError: it is a phrase, but not of this chain.
        PasswordPhraseError: it is a phrase that needs a password.
        MnemonicError: not 24 words, or one of them or their order is wrong.
    """
    for position, word in enumerate(words, 1):
        if word not in _NUMBERS:
            raise UnknownWordError(position, word)
    if len(words) == WORD_COUNT and _is_basic(words):
        return
    if is_bip39(words):
        raise Bip39PhraseError(f"{len(words)} words of a BIP-39 phrase")
    if len(words) != WORD_COUNT:
        raise MnemonicError(f"there are {len(words)} words instead of {WORD_COUNT}")
    if _needs_password(words):
        raise PasswordPhraseError("the phrase was made with a password")
    raise MnemonicError("one of the words is wrong, or their order")


def is_bip39(words: Sequence[str]) -> bool:
    """Say whether the checksum is that of a BIP-39 phrase; one of 16 to 256 others is too."""
    if len(words) not in _BIP39_COUNTS or any(word not in _NUMBERS for word in words):
        return False
    bits = 0
    for word in words:
        bits = bits << _BITS_OF_WORD | _NUMBERS[word]
    checksum_bits = len(words) * _BITS_OF_WORD // 33
    entropy = (bits >> checksum_bits).to_bytes(4 * checksum_bits)
    expected = hashlib.sha256(entropy).digest()[0] >> (8 - checksum_bits)
    return bits & ((1 << checksum_bits) - 1) == expected


def seed_of(words: Sequence[str]) -> bytes:
    """Make the 32-byte seed of the key; it takes about a tenth of a second of computing.

    Raises:
        MnemonicError: the words are no phrase.
    """
    check_words(words)
    return _stretch(words, _SEED_SALT, _ITERATIONS)[:_SEED_SIZE]


def suggest_words(word: str) -> tuple[str, ...]:
    """Find up to three words of the list that a person may have meant, best first."""
    begin_alike = tuple(known for known in ENGLISH_WORDS if known.startswith(word))
    if 0 < len(begin_alike) <= _MAX_SUGGESTIONS:
        return begin_alike
    return tuple(
        difflib.get_close_matches(word[:20], ENGLISH_WORDS, n=_MAX_SUGGESTIONS, cutoff=0.75)
    )


def _is_basic(words: Sequence[str]) -> bool:
    return _stretch(words, _BASIC_SALT, _BASIC_ITERATIONS)[0] == 0


def _needs_password(words: Sequence[str]) -> bool:
    return _stretch(words, _PASSWORD_SALT, 1)[0] == 1


def _stretch(words: Sequence[str], salt: bytes, iterations: int) -> bytes:
    entropy = hmac.digest(" ".join(words).encode(), b"", hashlib.sha512)
    return hashlib.pbkdf2_hmac("sha512", entropy, salt, iterations)
