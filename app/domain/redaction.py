"""Taking secrets out of what is written down: keys, words, passwords, addresses, names of folders.

It works on any text, without knowing what is a secret: what looks like one is replaced. Harmless
text that looks the same is lost, too, which is the better mistake.
"""

import hashlib
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

HIDDEN = "[hidden]"
WORDS_HIDDEN = "[words hidden]"

_TAG_LETTERS = 4
_ADDRESS_ENDS = 4

_RAW_ADDRESS = re.compile(r"(?<![\w:])(-1|0):([0-9a-fA-F]{64})(?![0-9a-fA-F])")
_FRIENDLY_ADDRESS = re.compile(r"(?<![\w-])[EUk0][Qf][\w-]{46}(?![\w-])", re.ASCII)
_NAMED_SECRET = re.compile(
    r"((?:\b|_|-)(?:api[ _-]?key|authorization|mnemonic|pass(?:word|phrase)?|private[ _-]?key"
    r"|secret|seed|token)[\"']?\s{0,3}[=:]\s{0,3})(\"[^\"\n]*\"|'[^'\n]*'|[^\s,;&)}\]]+)",
    re.IGNORECASE,
)
_BEARER = re.compile(r"\b(bearer|basic)\s+[\w.~+/=-]{6,}", re.IGNORECASE)
_API_KEY = re.compile(r"\b(?:sk|pk|rk)-[\w-]{8,}", re.ASCII)
_USER_INFO = re.compile(r"(?<=://)[^\s/@:]+(?::[^\s/@]*)?@")
_QUERY = re.compile(r"(https?://[^\s?#\"']+)\?[^\s\"']*")
_HEX = re.compile(r"(?<![0-9a-zA-Z])(?:0x)?[0-9a-fA-F]{32,}(?![0-9a-zA-Z])")
_URL_BASE64 = re.compile(r"(?<![\w-])[\w-]{30,}={0,2}(?![\w=-])", re.ASCII)
_BASE64 = re.compile(
    r"(?<![\w+])(?:[A-Za-z0-9+/]{30,}={1,2}|[A-Za-z0-9+/]{60,})(?![\w+=])", re.ASCII
)
_SEED_WORDS = re.compile(
    r"(?<![A-Za-z])(?:(?:\d{1,2}[.)]?\s+)?[a-z]{3,8}[\s,;]+){11,}(?:\d{1,2}[.)]?\s+)?[a-z]{3,8}(?![A-Za-z])"
)
"""Twelve words and more in a row with nothing between them: sentences have shorter words, capitals
and full stops."""

_HOMES = re.compile(r"(/home/|/Users/|[A-Za-z]:\\{1,2}Users\\{1,2})[^/\\\s:\"']+")


@dataclass(frozen=True, slots=True)
class Redactor:
    """Replaces secrets; `places` are folders and what is written in their stead.

    A place that lies in another one is found first.
    """

    places: Mapping[str, str] = field(default_factory=dict)

    def __call__(self, text: str) -> str:
        """Return the text without them."""
        for place in sorted(self.places, key=len, reverse=True):
            text = text.replace(place, self.places[place])
        text = _HOMES.sub("~", text)
        for pattern, instead in _STEPS:
            text = pattern.sub(instead, text)
        return text


def _short_raw(found: re.Match[str]) -> str:
    return f"{found[1]}:{found[2][:_ADDRESS_ENDS]}…{found[2][-_ADDRESS_ENDS:]}"


def _short_friendly(found: re.Match[str]) -> str:
    return f"{found[0][:_ADDRESS_ENDS]}…{found[0][-_ADDRESS_ENDS:]}"


def _tag(found: re.Match[str]) -> str:
    """Keep equal values recognizable by a number from which there is no way back."""
    digest = hashlib.sha256(found[0].encode()).hexdigest()
    return f"[#{digest[:_TAG_LETTERS]}]"


def _tag_mixed(found: re.Match[str]) -> str:
    """Leave long names alone that are words of one case, or without a digit."""
    text = found[0]
    kinds = (str.isdigit, str.isupper, str.islower)
    return _tag(found) if all(any(map(kind, text)) for kind in kinds) else text


_STEPS: tuple[tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]], ...] = (
    (_SEED_WORDS, WORDS_HIDDEN),
    (_USER_INFO, f"{HIDDEN}@"),
    (_QUERY, rf"\1?{HIDDEN}"),
    (_RAW_ADDRESS, _short_raw),
    (_FRIENDLY_ADDRESS, _short_friendly),
    (_BEARER, rf"\1 {HIDDEN}"),
    (_NAMED_SECRET, rf"\1{HIDDEN}"),
    (_API_KEY, HIDDEN),
    (_HEX, _tag),
    (_URL_BASE64, _tag_mixed),
    (_BASE64, _tag_mixed),
)
