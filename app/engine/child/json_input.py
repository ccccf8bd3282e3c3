"""Read a JSON body as strictly as a payment deserves: no duplicates, no NaN, no broken text."""

import json
import math
from collections import Counter
from typing import Any, NoReturn

from app.engine.child.errors import ApiError, shown

MAX_JSON_BYTES = 4 * 2**20
"""Longest JSON body: about a million tokens of text, more than any model here can take."""


def parse_json_object(body: bytes) -> dict[str, Any]:
    """Return the one JSON object that `body` is.

    Raises:
        ApiError: too long, not UTF-8, not JSON, nested too deeply, a duplicate key, a number
            without a value, a surrogate without its partner, or no object.
    """
    if len(body) > MAX_JSON_BYTES:
        raise ApiError(
            f"The body has {len(body)} bytes; the limit is {MAX_JSON_BYTES}.",
            status=413,
            code="request_too_large",
        )
    value = _parse(_text_of(body))
    if not isinstance(value, dict):
        raise _invalid("The body must be a JSON object.")
    return value


def _text_of(body: bytes) -> str:
    try:
        return body.decode()
    except UnicodeDecodeError as error:
        raise _invalid(f"The body is not UTF-8 (byte {error.start}).") from None


def _parse(text: str) -> object:
    try:
        value = json.loads(
            text,
            object_pairs_hook=_unique,
            parse_float=_finite,
            parse_constant=_refuse_constant,
        )
        if "\\u" in text:
            json.dumps(value, ensure_ascii=False).encode()
    except RecursionError:
        raise _invalid("The body is nested too deeply.") from None
    except UnicodeEncodeError:
        raise _invalid("A string holds half of a surrogate pair.") from None
    except json.JSONDecodeError as error:
        raise _invalid(f"The body is not JSON: {error.msg} at character {error.pos}.") from None
    except ValueError:
        raise _invalid("The body holds a number with too many digits.") from None
    return value


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    value = dict(pairs)
    if len(value) != len(pairs):
        twice, _ = Counter(key for key, _ in pairs).most_common(1)[0]
        raise _invalid(f"The key {shown(twice)} is given twice.")
    return value


def _finite(digits: str) -> float:
    value = float(digits)
    if not math.isfinite(value):
        raise _invalid("A number is out of range.")
    return value


def _refuse_constant(name: str) -> NoReturn:
    raise _invalid(f"{name} is not a JSON value.")


def _invalid(message: str) -> ApiError:
    return ApiError(message, code="invalid_json")
