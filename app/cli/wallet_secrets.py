"""Words and passwords on their way in and out: the terminal or a file descriptor, nothing else."""

import os
from io import FileIO

from app.cli.wallet_terminal import NoTerminalError, Terminal
from app.domain.errors import AppError
from app.ton.mnemonic import MAX_TEXT_LENGTH, WORD_COUNT, MnemonicError, check_words, parse_words
from app.wallet.child.errors import PasswordError
from app.wallet.child.memory import wipe
from app.wallet.child.messages import MAX_PASSWORD_BYTES
from app.wallet.signer_values import check_chosen_password

_TRIES = 5


class DescriptorError(AppError):
    """A file descriptor cannot be used."""

    title = "The file descriptor cannot be used"
    hint = "Open it in the shell, for example: --password-fd 3 3< FILE"


def read_line_from(descriptor: int) -> bytearray:
    """Read a password: up to the end of the line or of the input; blocks.

    Raises:
        DescriptorError: it is not open, or gives no end within the longest password.
    """
    line, letter = bytearray(), bytearray(1)
    while _read(descriptor, letter) and letter != b"\n":
        line += letter
        if len(line) > MAX_PASSWORD_BYTES:
            wipe(line)
            raise DescriptorError("what it gives is longer than any password")
    if line.endswith(b"\r"):
        del line[-1:]
    return line


def read_text_from(descriptor: int) -> str:
    """Read words, up to the end of the input; blocks.

    Raises:
        DescriptorError: it is not open, or what it gives is not text.
        MnemonicError: it gives far more than 24 words.
    """
    text, piece = bytearray(), bytearray(1024)
    while size := _read(descriptor, piece):
        text += piece[:size]
        if len(text) > MAX_TEXT_LENGTH:
            wipe(text)
            raise MnemonicError("that is far more than 24 words")
    wipe(piece)
    try:
        return text.decode()
    except UnicodeDecodeError as error:
        raise DescriptorError("what it gives is not text") from error
    finally:
        wipe(text)


def write_to(descriptor: int, secret: bytearray) -> None:
    """Write words and the end of a line; blocks.

    Raises:
        DescriptorError: it is not open, or does not take them.
    """
    rest = memoryview(secret + b"\n")
    try:
        while rest:
            rest = rest[os.write(descriptor, rest) :]
    except OSError as error:
        raise DescriptorError(f"{descriptor}: {error.strerror}") from error


async def ask_password(
    terminal: Terminal, given: bytearray | None, prompt: str = "Password: "
) -> bytearray:
    """Return the password that was given, or ask for it.

    Raises:
        NoTerminalError: nobody can be asked.
    """
    if given is not None:
        return given
    if not terminal.is_there:
        raise NoTerminalError("a password is needed", hint="Give it with --password-fd N.")
    return await terminal.ask_secret(prompt)


async def ask_new_password(terminal: Terminal, given: bytearray | None) -> bytearray:
    """Return the new password that was given, or ask for one twice.

    Raises:
        PasswordError: it is too short or too long.
        NoTerminalError: nobody can be asked.
    """
    if given is not None or not terminal.is_there:
        password = await ask_password(terminal, given)
        check_chosen_password(password)
        return password
    for _ in range(_TRIES):
        password = await terminal.ask_secret("New password: ")
        if await _is_chosen(terminal, password):
            return password
        wipe(password)
    raise PasswordError("no password was chosen")


async def _is_chosen(terminal: Terminal, password: bytearray) -> bool:
    try:
        check_chosen_password(password)
    except PasswordError as error:
        terminal.tell(f"{error}. {error.hint}".capitalize())
        return False
    again = await terminal.ask_secret("The same password again: ")
    is_same = again == password
    wipe(again)
    if not is_same:
        terminal.tell("These two are not the same.")
    return is_same


async def ask_words(terminal: Terminal) -> tuple[str, ...]:
    """Ask for the words of a wallet until they are right; they may come as a pasted list.

    Raises:
        NoTerminalError: nobody can be asked.
        MnemonicError: they were wrong too often.
    """
    if not terminal.is_there:
        raise NoTerminalError("the words are needed", hint="Give them with --words-fd N.")
    terminal.tell("Type or paste the 24 words, on one line or on several; nothing is shown.")
    with terminal.quiet():  # a pasted list may arrive while nobody asks
        return await _ask_until_right(terminal)


async def _ask_until_right(terminal: Terminal) -> tuple[str, ...]:
    for _ in range(_TRIES - 1):
        words = await _collect_words(terminal)
        try:
            check_words(words)
        except MnemonicError as error:
            terminal.tell(f"{error.title}: {error}.")
            terminal.tell(error.hint)
        else:
            return words
    words = await _collect_words(terminal)
    check_words(words)
    return words


async def _collect_words(terminal: Terminal) -> tuple[str, ...]:
    """Take lines until there are enough words; an empty line ends a phrase that is shorter."""
    words: tuple[str, ...] = ()
    while len(words) < WORD_COUNT:
        prompt = f"Words ({len(words)} so far): " if words else "Words: "
        line = await terminal.ask_secret(prompt)
        more = parse_words(line.decode(errors="replace"))
        wipe(line)
        if not more and words:
            break
        words += more
    return words


def _read(descriptor: int, target: bytearray) -> int:
    try:
        with FileIO(descriptor, closefd=False) as file:
            return file.readinto(target) or 0
    except OSError as error:
        raise DescriptorError(f"{descriptor}: {error.strerror}") from error
