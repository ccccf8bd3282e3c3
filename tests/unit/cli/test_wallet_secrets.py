import asyncio
import os
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from app.cli.wallet_secrets import (
    DescriptorError,
    ask_new_password,
    ask_password,
    ask_words,
    read_line_from,
    read_text_from,
    write_to,
)
from app.cli.wallet_terminal import NoTerminalError
from app.ton.mnemonic import MnemonicError, UnknownWordError
from app.wallet.child.errors import PasswordError
from tests.unit.cli.fake_terminal import FakeTerminal
from tests.unit.wallet.wallet_values import WORDS

CLOSED = 987_654


@contextmanager
def given(content: bytes) -> Iterator[int]:
    """A pipe that gives this and then ends."""
    reader, writer = os.pipe()
    os.write(writer, content)
    os.close(writer)
    yield reader
    os.close(reader)


@pytest.mark.parametrize("text", [b"secret", b"secret\n", b"secret\r\n", b"secret\nmore"])
def test_a_password_is_one_line(text: bytes) -> None:
    with given(text) as descriptor:
        assert read_line_from(descriptor) == b"secret"


def test_a_password_leaves_the_rest_for_others() -> None:
    with given(b"first\nsecond\n") as descriptor:
        assert read_line_from(descriptor) == b"first"
        assert read_line_from(descriptor) == b"second"


def test_what_is_no_password() -> None:
    with given(b"x" * 2000) as descriptor, pytest.raises(DescriptorError, match="longer"):
        read_line_from(descriptor)
    with pytest.raises(DescriptorError):
        read_line_from(CLOSED)


def test_words_come_whole_and_go_out_again() -> None:
    with given(WORDS.encode()) as descriptor:
        assert read_text_from(descriptor) == WORDS
    reader, writer = os.pipe()
    write_to(writer, bytearray(b"one two"))
    os.close(writer)
    assert os.read(reader, 100) == b"one two\n"
    os.close(reader)
    with pytest.raises(DescriptorError):
        write_to(CLOSED, bytearray(b"one"))


def test_what_are_no_words() -> None:
    with given(b"word " * 2000) as descriptor, pytest.raises(MnemonicError):
        read_text_from(descriptor)
    with given(b"\xff\xfe") as descriptor, pytest.raises(DescriptorError):
        read_text_from(descriptor)


def test_a_password_that_was_given_is_not_asked_for() -> None:
    terminal = FakeTerminal("typed")
    assert asyncio.run(ask_password(terminal, bytearray(b"given"))) == b"given"
    assert asyncio.run(ask_password(terminal, None)) == b"typed"
    with pytest.raises(NoTerminalError):
        asyncio.run(ask_password(FakeTerminal(is_there=False), None))


def test_a_new_password_is_typed_twice() -> None:
    terminal = FakeTerminal("short", "long enough", "another one", "long enough", "long enough")
    assert asyncio.run(ask_new_password(terminal, None)) == b"long enough"
    assert len(terminal.told) == 2
    assert not any(terminal.secrets[0])
    assert not any(terminal.secrets[1])
    with pytest.raises(PasswordError):
        asyncio.run(ask_new_password(FakeTerminal(*["short"] * 5), None))


def test_a_script_s_new_password_is_checked_too() -> None:
    with pytest.raises(PasswordError):
        asyncio.run(ask_new_password(FakeTerminal(), bytearray(b"short")))
    terminal = FakeTerminal(is_there=False)
    assert asyncio.run(ask_new_password(terminal, bytearray(b"long enough"))) == b"long enough"


@pytest.mark.parametrize(
    "lines",
    [
        [WORDS],
        WORDS.upper().split(),
        [f"{number}. {word}" for number, word in enumerate(WORDS.split(), 1)],
        [WORDS[:100], "", WORDS[100:]][::2],
    ],
)
def test_words_come_in_many_forms(lines: list[str]) -> None:
    terminal = FakeTerminal(*lines)
    if len(lines) == 2:  # cut in the middle of a word: never a phrase, so it is asked for again
        terminal.answers += ["", WORDS]
    assert asyncio.run(ask_words(terminal)) == tuple(WORDS.split())
    assert not any(any(secret) for secret in terminal.secrets)
    assert "casual" not in " ".join(terminal.told + terminal.prompts)


def test_the_wrong_word_is_named() -> None:
    terminal = FakeTerminal(WORDS.replace("accuse", "acuse"), WORDS)
    assert asyncio.run(ask_words(terminal)) == tuple(WORDS.split())
    assert any("Word 2" in line and "accuse" in line for line in terminal.told)


def test_too_few_words_end_with_an_empty_line_and_patience_ends_too() -> None:
    terminal = FakeTerminal("casual accuse", "", WORDS)
    assert asyncio.run(ask_words(terminal)) == tuple(WORDS.split())
    assert any("2 words" in line for line in terminal.told)
    wrong = WORDS.replace("accuse", "acuse")
    with pytest.raises(UnknownWordError):
        asyncio.run(ask_words(FakeTerminal(*[wrong] * 5)))
    with pytest.raises(NoTerminalError):
        asyncio.run(ask_words(FakeTerminal(is_there=False)))
