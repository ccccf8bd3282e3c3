"""Asking the owner at the terminal; secrets without echo, and as bytes that can be wiped."""

import asyncio
import getpass
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from typing import Protocol

from app.cli.output import note
from app.domain.errors import AppError
from app.wallet.child.memory import wipe

_LINE_BYTES = 4096
"""The most that a terminal gives at once."""

_OTHER_SCREEN, _USUAL_SCREEN = "\x1b[?1049h\x1b[H", "\x1b[2J\x1b[?1049l"


class NoTerminalError(AppError):
    """The owner must be asked, and there is nobody."""

    title = "There is no terminal to ask at"


class InputEndedError(AppError):
    """The owner left instead of answering."""

    title = "Nothing was done"


class Terminal(Protocol):
    """Where the owner is asked; `is_there` is False in scripts."""

    @property
    def is_there(self) -> bool:
        """Whether somebody can be asked."""

    async def ask(self, prompt: str) -> str:
        """Ask for a line of text, without blanks around it."""

    async def ask_secret(self, prompt: str) -> bytearray:
        """Ask for a line that is not shown; the caller wipes it."""

    def quiet(self) -> AbstractContextManager[None]:
        """Show nothing of what is typed meanwhile, not even between two questions."""

    def tell(self, text: str = "") -> None:
        """Show a line."""

    async def show_for_a_while(self, lines: Sequence[str], prompt: str) -> None:
        """Show lines that must not stay on the screen, until the owner presses Enter."""


class SystemTerminal:
    """The terminal that the command was started at: standard input and standard error."""

    @property
    def is_there(self) -> bool:
        """Whether both are a terminal."""
        return sys.stdin is not None and sys.stdin.isatty() and sys.stderr.isatty()

    async def ask(self, prompt: str) -> str:
        """Ask for a line of text, without blanks around it."""
        line = await self._read_line(prompt)
        return line.decode(errors="replace").strip()

    async def ask_secret(self, prompt: str) -> bytearray:
        """Ask for a line that is not shown; the caller wipes it."""
        if sys.platform == "win32":
            return bytearray((await asyncio.to_thread(getpass.getpass, prompt)).encode())
        with _no_echo(sys.stdin.fileno()):
            line = await self._read_line(prompt)
        note("")
        return line

    def quiet(self) -> AbstractContextManager[None]:
        """Show nothing of what is typed meanwhile, not even between two questions."""
        return _no_echo(sys.stdin.fileno())

    def tell(self, text: str = "") -> None:
        """Show a line."""
        note(text)

    async def show_for_a_while(self, lines: Sequence[str], prompt: str) -> None:
        """Use the terminal's second screen, of which nothing stays in its history."""
        sys.stderr.write(_OTHER_SCREEN)
        try:
            for line in lines:
                note(line)
            await self.ask(prompt)
        finally:
            sys.stderr.write(_USUAL_SCREEN)
            sys.stderr.flush()

    async def _read_line(self, prompt: str) -> bytearray:
        if not self.is_there:
            raise NoTerminalError(f"nobody can answer: {prompt.strip()}")
        sys.stderr.write(prompt)
        sys.stderr.flush()
        line = await _read_when_there(sys.stdin.fileno())
        if not line:
            raise InputEndedError("the input ended")
        del line[-1:]  # the end of the line
        return line


async def _read_when_there(descriptor: int) -> bytearray:
    """Wait for a whole line without holding up the loop, so that Ctrl-C is heard at once."""
    if sys.platform == "win32":
        return bytearray((await asyncio.to_thread(sys.stdin.readline)).encode())
    loop, there = asyncio.get_running_loop(), asyncio.Event()
    loop.add_reader(descriptor, there.set)
    try:
        await there.wait()
    finally:
        loop.remove_reader(descriptor)
    space = bytearray(_LINE_BYTES)
    size = os.readv(descriptor, [space])
    line = space[:size]
    wipe(space)
    return line


if sys.platform == "win32":

    @contextmanager
    def _no_echo(_descriptor: int) -> Iterator[None]:
        yield

else:
    import termios

    _FLAGS = 3

    @contextmanager
    def _no_echo(descriptor: int) -> Iterator[None]:
        """Show nothing of what is typed; lines that were pasted ahead are kept."""
        before = termios.tcgetattr(descriptor)
        silent = termios.tcgetattr(descriptor)
        silent[_FLAGS] &= ~termios.ECHO
        termios.tcsetattr(descriptor, termios.TCSANOW, silent)
        try:
            yield
        finally:
            termios.tcsetattr(descriptor, termios.TCSANOW, before)
