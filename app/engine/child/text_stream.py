"""From tokens to pieces of text that may be sent: whole characters, nothing of a stop string."""

import codecs
from collections.abc import Sequence


class TextDecoder:
    """Turns the bytes of tokens into text, keeping unfinished characters back.

    Bytes that can never become a character turn into U+FFFD; an unfinished character at the end
    of an answer is dropped.
    """

    def __init__(self) -> None:
        self._decoder = codecs.getincrementaldecoder("utf-8")(errors="replace")

    def feed(self, data: bytes) -> str:
        """Take the bytes of the next token; return the characters that are now complete."""
        return self._decoder.decode(data)


class StopFilter:
    """Cuts a text before the stop string that is complete first, wherever its pieces are cut."""

    def __init__(self, stops: Sequence[str]) -> None:
        self._stops = tuple(stops)
        self._held = ""
        self.is_hit = False

    def feed(self, text: str) -> str:
        """Take the next piece; return what can no longer be part of a stop string.

        Once `is_hit`, nothing more comes out.
        """
        if self.is_hit:
            return ""
        text = self._held + text
        hits = [(at + len(stop), at) for stop in self._stops if (at := text.find(stop)) >= 0]
        if hits:
            self.is_hit = True
            self._held = ""
            _, start = min(hits)
            return text[:start]
        keep = max((_overlap(text, stop) for stop in self._stops), default=0)
        self._held = text[len(text) - keep :]
        return text[: len(text) - keep]

    def finish(self) -> str:
        """Return what was kept back: the answer ended and no stop string came of it."""
        held, self._held = self._held, ""
        return held


def _overlap(text: str, stop: str) -> int:
    """Return how many characters at the end of `text` are the beginning of `stop`."""
    longest = min(len(text), len(stop) - 1)
    return next((size for size in range(longest, 0, -1) if text.endswith(stop[:size])), 0)
