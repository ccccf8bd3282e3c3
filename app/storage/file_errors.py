"""The decoder's complaints about a file, in words for the person who wrote it."""

import re

_PLACE = " - at `$"
_UNKNOWN = re.compile(r"Object contains unknown field `(.*)`", re.DOTALL)
_MISSING = re.compile(r"Object missing required field `(.*)`", re.DOTALL)
_CHOICE = re.compile(r"Invalid enum value (.*)", re.DOTALL)
_PATTERN = re.compile(r"Expected `str` matching regex .*", re.DOTALL)
_TYPE = re.compile(r"`(\w+)`")
_WORDS = {
    "array": "a list",
    "bool": "true or false",
    "float": "a number with a point",
    "int": "a whole number",
    "object": "a table",
    "str": "text",
}


def humanize(message: str) -> str:
    """Turn a message of `msgspec.ValidationError` into a sentence that begins with the key."""
    text, _, place = message.partition(_PLACE)
    key = place.strip("`").removeprefix(".")
    inside = f" in {key}" if key else ""
    if unknown := _UNKNOWN.fullmatch(text):
        return f"there is no key {unknown[1][:80]!r}{inside}"
    if missing := _MISSING.fullmatch(text):
        return f"the key {missing[1]!r} is missing{inside}"
    return f"{key}: {_explain(text)}" if key else _explain(text)


def _explain(text: str) -> str:
    if choice := _CHOICE.fullmatch(text):
        return f"{choice[1][:80]} is not one of its values"
    if _PATTERN.fullmatch(text):
        return "line breaks and other control characters are not allowed"
    words = _TYPE.sub(lambda found: _WORDS.get(found[1], found[1]), text)
    return words[:1].lower() + words[1:]
