"""Cutting a body that arrives in pieces into the units that are rewritten one by one.

A cutter keeps what is not complete yet; all bytes it was given come out again, in order and
unchanged, from `receive_data` and at the end from `take_rest`.
"""

import re
from enum import Enum, auto
from typing import Final, Protocol

_BLANK_LINE: Final = re.compile(rb"(?>\r\n|\n|\r)(?>\r\n|\n|\r)")
_LONGEST_BLANK_LINE: Final = 4
_BRACKET_OR_QUOTE: Final = re.compile(rb'["{}\[\]]')
_WHOLE_STRINGS: Final = re.compile(
    rb'[^"{}\[\]]*+(?:"(?:[^"\\]++|\\.)*+"[^"{}\[\]]*+)*+', re.DOTALL
)
_STRING_CONTENT: Final = re.compile(rb'(?:[^"\\]++|\\.)*+', re.DOTALL)
_NOT_SPACE: Final = re.compile(rb"[^ \t\r\n]")
_SCALAR_END: Final = re.compile(rb'[ \t\r\n"{}\[\]]')


class Cutter(Protocol):
    """What an answer body needs of a cutter."""

    @property
    def pending_bytes(self) -> int:
        """How many bytes are kept."""

    def receive_data(self, data: bytes) -> list[bytes]:
        """Take bytes cut anywhere; return the units that are now complete, in order."""

    def take_rest(self) -> bytes:
        """Return what is kept and forget it."""


class NoCutter:
    """Takes every piece as a unit and keeps nothing."""

    pending_bytes = 0

    def receive_data(self, data: bytes) -> list[bytes]:
        """Return the piece."""
        return [data]

    def take_rest(self) -> bytes:
        """Return nothing."""
        return b""


class EventCutter:
    """Cuts server-sent events: each unit ends with the blank line behind the event.

    Lines may end with LF, CRLF or CR.
    """

    def __init__(self) -> None:
        self._pending = bytearray()
        self._searched = 0

    @property
    def pending_bytes(self) -> int:
        """How many bytes are kept."""
        return len(self._pending)

    def receive_data(self, data: bytes) -> list[bytes]:
        """Take bytes cut anywhere; return the events that are now complete, in order."""
        self._pending += data
        events: list[bytes] = []
        start, search_from = 0, self._searched
        while blank := _BLANK_LINE.search(self._pending, search_from):
            start, end = blank.end(), start
            events.append(bytes(self._pending[end:start]))
            search_from = start
        del self._pending[:start]
        self._searched = max(0, len(self._pending) - _LONGEST_BLANK_LINE + 1)
        return events

    def take_rest(self) -> bytes:
        """Return the beginning of an event that has not ended, and forget it."""
        rest = bytes(self._pending)
        self._pending.clear()
        self._searched = 0
        return rest


class _Inside(Enum):
    NOTHING = auto()
    BRACKETS = auto()
    STRING = auto()
    SCALAR = auto()


_FIRST: Final = {b"{": _Inside.BRACKETS, b"[": _Inside.BRACKETS, b'"': _Inside.STRING}


class JsonCutter:
    """Cuts JSON values that follow each other: each unit is a value and the space before it.

    Brackets and quotes are counted, no more: whether a unit is valid JSON is for its reader to
    see. A number or word that stands alone ends where something else begins.
    """

    def __init__(self) -> None:
        self._pending = bytearray()
        self._at = 0
        self._depth = 0
        self._inside = _Inside.NOTHING

    @property
    def pending_bytes(self) -> int:
        """How many bytes are kept."""
        return len(self._pending)

    def receive_data(self, data: bytes) -> list[bytes]:
        """Take bytes cut anywhere; return the values that are now complete, in order."""
        self._pending += data
        values: list[bytes] = []
        start = 0
        while self._advance():
            values.append(bytes(self._pending[start : self._at]))
            start = self._at
        del self._pending[:start]
        self._at -= start
        return values

    def take_rest(self) -> bytes:
        """Return the space or value that has not ended, and forget it."""
        rest = bytes(self._pending)
        self._pending.clear()
        self._at, self._depth, self._inside = 0, 0, _Inside.NOTHING
        return rest

    def _advance(self) -> bool:
        """Go on to the end of the next value; return False if it is not there yet."""
        seen = -1
        while seen != self._at:
            seen = self._at
            if self._steps[self._inside](self):
                return True
        return False

    def _begin_value(self) -> bool:
        first = _NOT_SPACE.search(self._pending, self._at)
        if first is None:
            self._at = len(self._pending)
            return False
        self._at = first.end()
        self._inside = _FIRST.get(first[0], _Inside.SCALAR)
        self._depth = int(self._inside is _Inside.BRACKETS)
        return False

    def _skip_in_brackets(self) -> bool:
        strings = _WHOLE_STRINGS.match(self._pending, self._at)
        found = _BRACKET_OR_QUOTE.search(self._pending, strings.end() if strings else self._at)
        if found is None:
            self._at = len(self._pending)
            return False
        self._at = found.end()
        if found[0] == b'"':
            self._inside = _Inside.STRING
            return False
        self._depth += 1 if found[0] in b"{[" else -1
        return self._ends_value()

    def _skip_in_string(self) -> bool:
        content = _STRING_CONTENT.match(self._pending, self._at)
        self._at = content.end() if content else self._at
        if self._pending[self._at : self._at + 1] != b'"':
            return False
        self._at += 1
        self._inside = _Inside.BRACKETS
        return self._ends_value()

    def _skip_scalar(self) -> bool:
        end = _SCALAR_END.search(self._pending, self._at)
        self._at = end.start() if end else len(self._pending)
        return self._ends_value() if end else False

    def _ends_value(self) -> bool:
        if self._depth > 0:
            return False
        self._inside = _Inside.NOTHING
        return True

    _steps: Final = {
        _Inside.NOTHING: _begin_value,
        _Inside.BRACKETS: _skip_in_brackets,
        _Inside.STRING: _skip_in_string,
        _Inside.SCALAR: _skip_scalar,
    }
