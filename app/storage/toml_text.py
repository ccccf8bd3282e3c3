"""Values as TOML text; the standard library only reads it."""

import json
from datetime import date, datetime, time


def toml_value(value: object) -> str:
    """Write text, bool, number, time, a list or a table of these as one line of TOML.

    Raises:
        TypeError: another type.
    """
    match value:
        case bool():
            return "true" if value else "false"
        case int() | float():
            return repr(value)
        case datetime() | date() | time():
            return value.isoformat()
        case str():
            return _basic_string(value)
        case list():
            return f"[{', '.join(toml_value(entry) for entry in value)}]"
        case dict():
            pairs = (f"{_basic_string(key)} = {toml_value(entry)}" for key, entry in value.items())
            return f"{{{', '.join(pairs)}}}"
        case _:
            raise TypeError(f"TOML has no place for {type(value).__name__}")


def _basic_string(text: str) -> str:
    """JSON strings are TOML basic strings, except that TOML wants DEL escaped too.

    Non-ASCII text stays as it is: JSON would write surrogate pairs, which TOML refuses.
    """
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
