"""From typed text to the buffers that the signer takes, the same on every system.

A text cannot be wiped: whoever has one forgets it as soon as the buffer is made.
"""

import unicodedata
from collections.abc import Sequence


def password_buffer(text: str) -> bytearray:
    """Write a password as bytes; keyboards that compose letters differently give the same.

    Half characters (lone surrogates) count as question marks, as no keyboard types them.
    """
    return bytearray(unicodedata.normalize("NFC", text).encode("utf-8", "replace"))


def words_buffer(words: Sequence[str]) -> bytearray:
    """Write checked words (`app.ton.mnemonic.check_words`) as the signer takes them."""
    return bytearray(" ".join(words).encode("ascii"))


def words_of(buffer: bytearray) -> tuple[str, ...]:
    """Read the words that the signer reveals, to show them to the owner."""
    return tuple(buffer.decode("ascii").split(" "))
