"""Reading a developer's request: which model, at most which price, how long."""

import io
from dataclasses import dataclass, replace
from typing import Any

import msgspec
from multipart import MultipartError, MultipartParser, parse_options_header

from app.domain.job import JobRequest
from app.domain.money import NanoTon
from app.domain.price import UNIT_COEFFICIENT
from app.gateway.errors import BadRequestError

DEFAULT_MAX_TOKENS = 1000
"""What a request without a limit of its own reserves (cocoon: runners/client)."""

MAX_TOKENS = 2**31 - 1
"""The wire's `max_tokens` is a signed 32-bit number."""

MAX_COEFFICIENT = 2**31 - 1
"""So is its `max_coefficient`, if nobody is to read it as a negative one."""

MAX_MODEL_NAME = 512
"""In characters."""

MAX_ANSWERS = 10_000
"""More are counted as so many; no worker gives them."""

_OWN_KEYS = frozenset({"enable_debug", "max_coefficient", "request_guid", "timeout"})
"""Body keys that speak to the gateway and do not travel on (cocoon: runners/client)."""

_TOKENS_PER_PRICE = 1_000_000
_FORM_FIELDS = frozenset({"model", "stream"})


@dataclass(frozen=True, slots=True)
class Limits:
    """The gateway's own limits; a request can only lower them.

    `max_coefficient` is in thousandths of the network's price per token. `max_price` is in
    nanotons per million adjusted tokens, whatever the network's price becomes.
    """

    max_coefficient: int = 4000
    timeout_s: float = 120.0
    max_price: NanoTon | None = None


@dataclass(frozen=True, slots=True)
class Ask:
    """A request ready to travel, and its limits.

    `max_tokens` counts the raw tokens of one answer, `answers` is how many are asked for at once.
    """

    model: str
    request: JobRequest
    max_coefficient: int
    max_tokens: int
    timeout_s: float
    answers: int = 1
    is_stream: bool = False
    enable_debug: bool = False
    max_price: NanoTon | None = None

    def at_price(self, price_per_token: int) -> "Ask":
        """Return it as it may be asked where a token has that price in nanotons."""
        if self.max_price is None:
            return self
        highest = highest_coefficient(price_per_token, self.max_price)
        return replace(self, max_coefficient=min(self.max_coefficient, highest))


def highest_coefficient(price_per_token: int, max_price: NanoTon) -> int:
    """Turn a price per million tokens into the coefficient that asks for no dearer workers."""
    base = price_per_token * _TOKENS_PER_PRICE
    return min(max_price * UNIT_COEFFICIENT // max(1, base), MAX_COEFFICIENT)


def read_ask(request: JobRequest, limits: Limits) -> Ask:
    """Find model and limits in a JSON or multipart body, and take the gateway's own keys out.

    Raises:
        BadRequestError: no model, or a limit of the wrong type or out of range.
    """
    if (request.header("content-type") or "").lower().startswith("multipart/form-data"):
        return _read_form(request, limits)
    return _read_json(request, limits)


def _read_form(request: JobRequest, limits: Limits) -> Ask:
    fields = _form_fields(request)
    return Ask(
        model=_checked_model(fields.get("model")),
        request=request,
        max_coefficient=limits.max_coefficient,
        max_tokens=DEFAULT_MAX_TOKENS,
        timeout_s=limits.timeout_s,
        max_price=limits.max_price,
        is_stream=fields.get("stream", "").lower() in {"true", "1"},
    )


def _form_fields(request: JobRequest) -> dict[str, str]:
    """Return the short fields; a file's content is not looked at."""
    _, options = parse_options_header(request.header("content-type") or "")
    size = max(1, len(request.body))
    try:
        parts = MultipartParser(
            io.BytesIO(request.body),
            options.get("boundary", ""),
            spool_limit=size,
            memory_limit=size,
            disk_limit=0,
        )
        return {part.name: part.value for part in parts if part.name in _FORM_FIELDS}
    except (MultipartError, UnicodeDecodeError):
        raise BadRequestError("The body is not a valid multipart form.") from None


def _read_json(request: JobRequest, limits: Limits) -> Ask:
    body = _json_object(request.body)
    return Ask(
        model=_checked_model(body.get("model")),
        request=_travelling(request, body),
        max_coefficient=_max_coefficient(body, limits.max_coefficient),
        max_tokens=_max_tokens(body),
        timeout_s=_timeout_s(body, limits.timeout_s),
        answers=_answers(body),
        is_stream=body.get("stream") is True,
        enable_debug=body.get("enable_debug") is True,
        max_price=limits.max_price,
    )


def _json_object(data: bytes) -> dict[str, Any]:
    try:
        body = msgspec.json.decode(data)
    except (msgspec.DecodeError, RecursionError):
        raise BadRequestError("The body is not valid JSON.") from None
    if not isinstance(body, dict):
        raise BadRequestError("The body must be a JSON object.")
    return body


def _checked_model(model: object) -> str:
    if not isinstance(model, str) or not 0 < len(model) <= MAX_MODEL_NAME:
        raise BadRequestError("The request needs a 'model': the name of one.", param="model")
    return model


def _travelling(request: JobRequest, body: dict[str, Any]) -> JobRequest:
    """Return the request as it came unless something in it was meant for the gateway alone."""
    dropped = _OWN_KEYS & body.keys()
    if {"max_tokens", "max_completion_tokens"} <= body.keys():
        dropped |= {"max_tokens"}
    if not dropped:
        return request
    kept = {key: value for key, value in body.items() if key not in dropped}
    return replace(request, body=msgspec.json.encode(kept))


def _max_coefficient(body: dict[str, Any], highest: int) -> int:
    wanted = _count(body, "max_coefficient")
    return highest if wanted is None else min(wanted, highest)


def _max_tokens(body: dict[str, Any]) -> int:
    limit = _count(body, "max_completion_tokens")
    if limit is None:
        limit = _count(body, "max_tokens")
    return DEFAULT_MAX_TOKENS if limit is None else limit


def _answers(body: dict[str, Any]) -> int:
    """Count what may be answered; whether the numbers make sense is for the worker to say."""
    wanted = (body.get(key) for key in ("n", "best_of"))
    choices = max((number for number in wanted if isinstance(number, int)), default=1)
    return min(max(1, choices) * _prompts(body.get("prompt")), MAX_ANSWERS)


def _prompts(prompt: object) -> int:
    """Tell a list of prompts from a prompt that is a list of tokens."""
    if isinstance(prompt, list) and prompt and isinstance(prompt[0], str | list):
        return len(prompt)
    return 1


def _count(body: dict[str, Any], key: str) -> int | None:
    value = body.get(key)
    if value is None:
        return None
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value <= MAX_TOKENS:
        raise BadRequestError(f"'{key}' must be a whole number from 0 to {MAX_TOKENS}.", param=key)
    return value


def _timeout_s(body: dict[str, Any], longest_s: float) -> float:
    value = body.get("timeout")
    if value is None:
        return longest_s
    if not isinstance(value, int | float) or isinstance(value, bool) or not value > 0:
        raise BadRequestError("'timeout' must be a number of seconds above 0.", param="timeout")
    return min(float(value), longest_s)
