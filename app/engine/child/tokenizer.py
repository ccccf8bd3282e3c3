"""Text to tokens and back, with a border between a stranger's text and the model's control tokens.

Only byte-level tokenizers (GPT-2, Llama 3, Qwen ...) are read: there every token is a fixed
string of bytes, so that answers can be streamed without ever cutting a character.
"""

from collections.abc import Sequence

import tokenizers

from app.domain.errors import AppError


class TokenizerError(AppError):
    """The tokenizer of a model is damaged, or of a kind that is not supported."""

    title = "The model's tokenizer cannot be used"


def byte_alphabet() -> dict[str, int]:
    """Return which byte each character of a byte-level vocabulary stands for.

    Printable Latin-1 characters stand for themselves; the other bytes, in order, for the
    characters from U+0100 on. Source: the GPT-2 encoder, as every byte-level tokenizer uses it.
    """
    printable = [*range(0x21, 0x7F), *range(0xA1, 0xAD), *range(0xAE, 0x100)]
    others = [byte for byte in range(0x100) if byte not in printable]
    alphabet = {chr(byte): byte for byte in printable}
    alphabet.update({chr(0x100 + place): byte for place, byte in enumerate(others)})
    return alphabet


class TextTokenizer:
    """A byte-level tokenizer that never reads control tokens out of a text."""

    def __init__(self, definition: bytes, vocabulary: Sequence[str]) -> None:
        """Read a ``tokenizer.json``; `vocabulary` is the model's own list of tokens, by id.

        Raises:
            TokenizerError: unreadable, not byte-level, or not of this vocabulary.
        """
        self._tokenizer = _load(definition)
        self._vocabulary = tuple(vocabulary)
        self._check_vocabulary()
        added = self._tokenizer.get_added_tokens_decoder()
        self.control_ids = frozenset(number for number, token in added.items() if token.special)
        plain = {number: token.content for number, token in added.items() if not token.special}
        alphabet = byte_alphabet()
        self._bytes = tuple(
            self._token_bytes(number, token, plain, alphabet)
            for number, token in enumerate(self._vocabulary)
        )
        self.longest_token_bytes = max(map(len, self._bytes))
        self._check_border()

    @property
    def size(self) -> int:
        """The number of tokens."""
        return len(self._vocabulary)

    def encode(self, text: str) -> list[int]:
        """Return the tokens of a text; a control token spelled out in it stays mere text."""
        ids: list[int] = self._tokenizer.encode(text, add_special_tokens=False).ids
        return ids

    def token_bytes(self, token: int) -> bytes:
        """Return what a token adds to the text: nothing for control tokens."""
        return self._bytes[token]

    def control_id(self, token: str) -> int | None:
        """Return the id of a control token, or None if this model has no such token."""
        number: int | None = self._tokenizer.token_to_id(token)
        return number if number in self.control_ids else None

    def fewest_tokens(self, text_bytes: int) -> int:
        """Return a lower bound of the tokens in that many bytes of text, without reading them.

        A normaliser may compose characters first, which shortens UTF-8 at most fourfold.
        """
        shrink = 1 if self._tokenizer.normalizer is None else 4
        return text_bytes // (self.longest_token_bytes * shrink)

    def _token_bytes(
        self, number: int, token: str, plain: dict[int, str], alphabet: dict[str, int]
    ) -> bytes:
        if number in self.control_ids:
            return b""
        if number in plain:
            return plain[number].encode()
        if all(character in alphabet for character in token):
            return bytes(alphabet[character] for character in token)
        return b""  # padding of the vocabulary: no token of the tokenizer

    def _check_vocabulary(self) -> None:
        tokens = self._tokenizer.get_vocab(with_added_tokens=True)
        for token, number in tokens.items():
            if number >= len(self._vocabulary) or self._vocabulary[number] != token:
                raise TokenizerError("tokenizer.json and vocabulary.json name different tokens")

    def _check_border(self) -> None:
        for number in self.control_ids:
            if not self.control_ids.isdisjoint(self.encode(self._vocabulary[number])):
                raise TokenizerError("a control token can be written as text")


def _load(definition: bytes) -> tokenizers.Tokenizer:
    try:
        tokenizer = tokenizers.Tokenizer.from_buffer(definition)
    except Exception as error:  # the library raises bare exceptions for whatever is wrong
        raise TokenizerError("tokenizer.json is damaged") from error
    if not isinstance(tokenizer.decoder, tokenizers.decoders.ByteLevel):
        raise TokenizerError("only byte-level tokenizers are supported")
    tokenizer.no_padding()
    tokenizer.no_truncation()
    tokenizer.encode_special_tokens = True
    return tokenizer
