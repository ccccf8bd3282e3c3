"""The last lines a child wrote to its standard error, for a report of its crash."""

import os
import threading
from collections import deque
from typing import BinaryIO

MAX_LINES = 60
MAX_LINE_BYTES = 240

_READ_BYTES = 2**14

_WITHOUT_JOB_TEXT = (
    b"Fatal Python error: ",
    b"Thread 0x",
    b"Current thread 0x",
    b'  File "',
    b"engine: ",
    b"signer: ",
    b"terminate called ",
    b"corrupted ",
    b"double free ",
    b"free(): ",
    b"malloc(): ",
)
"""How lines begin that the interpreter's fault handler, the C library or our own code writes.

Error messages of libraries and tracebacks may quote what they choked on, so they are not here.
"""


class StderrTail:
    """Read a pipe to its end in a thread and keep little of it.

    Up to `keep_only_safe_lines` every line is kept; afterwards, when the child knows texts of
    jobs, only those that cannot contain any.
    """

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._lines: deque[bytes] = deque(maxlen=MAX_LINES)
        self._partial = b""
        self._only_safe = False
        self._thread = threading.Thread(target=self._drain, name="child-stderr", daemon=True)
        self._thread.start()

    def keep_only_safe_lines(self) -> None:
        """From now on forget every line that could quote a prompt or an answer."""
        self._only_safe = True

    def close(self, timeout_s: float) -> None:
        """Wait for the end of the stream, which comes when the child is gone."""
        self._thread.join(timeout_s)

    def lines(self) -> tuple[str, ...]:
        """The kept lines, oldest first, with control characters replaced."""
        return tuple(_printable(line) for line in tuple(self._lines))

    def _drain(self) -> None:
        with self._stream:
            while data := os.read(self._stream.fileno(), _READ_BYTES):
                self._receive(data)

    def _receive(self, data: bytes) -> None:
        *lines, rest = (self._partial + data).split(b"\n")
        self._partial = rest[:MAX_LINE_BYTES]
        for line in lines:
            if not self._only_safe or line.startswith(_WITHOUT_JOB_TEXT):
                self._lines.append(line[:MAX_LINE_BYTES])


def _printable(line: bytes) -> str:
    text = line.decode(errors="replace")
    return "".join(character if character.isprintable() else "?" for character in text)
