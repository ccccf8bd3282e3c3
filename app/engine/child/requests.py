"""What a chat or completion request asks for: read from JSON, checked, and made one shape."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Any, TypeVar

import msgspec

from app.engine.child.errors import ApiError, shown
from app.engine.child.rules import CHAT_RULES, COMPLETION_RULES, MESSAGE_RULES, Rule, drop_harmless

MAX_MESSAGES = 2048
MAX_STOPS = 4
MAX_STOP_CHARS = 256
DEFAULT_COMPLETION_TOKENS = 16
"""What /v1/completions generates when no limit is given, as OpenAI defines it."""

_ROLES = {
    "system": "system",
    "developer": "system",  # OpenAI's newer word for the same thing
    "user": "user",
    "assistant": "assistant",
}
_PATH = re.compile(r" - at `\$\.?(.*)`$")
_FIELD = re.compile(r"field `(.*)`$", re.DOTALL)

_MAX_INT64 = 2**63 - 1
_Temperature = Annotated[float, msgspec.Meta(ge=0, le=2)]
_TopP = Annotated[float, msgspec.Meta(ge=0, le=1)]
_Seed = Annotated[int, msgspec.Meta(ge=-(2**63), le=_MAX_INT64)]
_Positive = Annotated[int, msgspec.Meta(ge=1, le=_MAX_INT64)]
_Natural = Annotated[int, msgspec.Meta(ge=0, le=_MAX_INT64)]
_ModelName = Annotated[str, msgspec.Meta(min_length=1, max_length=512)]


class _StreamOptions(msgspec.Struct, forbid_unknown_fields=True):
    include_usage: bool | None = None
    include_obfuscation: bool | None = None


class _TextFields(msgspec.Struct, forbid_unknown_fields=True, kw_only=True):
    model: _ModelName
    temperature: _Temperature | None = None
    top_p: _TopP | None = None
    seed: _Seed | None = None
    stop: str | list[str] | None = None
    stream: bool | None = None
    stream_options: _StreamOptions | None = None


class _ChatFields(_TextFields, kw_only=True):
    messages: list[dict[str, Any]]
    max_tokens: _Positive | None = None
    max_completion_tokens: _Positive | None = None


class _CompletionFields(_TextFields, kw_only=True):
    prompt: str | list[Any]
    max_tokens: _Natural | None = None


class _MessageFields(msgspec.Struct, forbid_unknown_fields=True):
    role: str
    content: str | list[dict[str, Any]]


@dataclass(frozen=True, slots=True)
class Message:
    """One turn of a conversation, its text whole; role is system, user or assistant."""

    role: str
    text: str


@dataclass(frozen=True, slots=True)
class TextOrder:
    """How a text is to be generated and delivered; None leaves the choice to the model."""

    model: str
    max_tokens: int | None = None
    temperature: float | None = None
    top_p: float | None = None
    seed: int | None = None
    stop: tuple[str, ...] = ()
    is_stream: bool = False
    with_usage: bool = False
    with_obfuscation: bool = False


@dataclass(frozen=True, slots=True)
class ChatRequest:
    """A conversation to be continued."""

    order: TextOrder
    messages: tuple[Message, ...]


@dataclass(frozen=True, slots=True)
class CompletionRequest:
    """A text, or the tokens of one, to be continued."""

    order: TextOrder
    prompt: str | tuple[int, ...]


def read_chat_request(body: Mapping[str, Any]) -> ChatRequest:
    """Check the fields of ``POST /v1/chat/completions``.

    Raises:
        ApiError: a field is missing, unknown, of the wrong type, out of range or unsupported.
    """
    fields = _convert(body, _ChatFields, CHAT_RULES)
    if None not in {fields.max_tokens, fields.max_completion_tokens}:
        raise ApiError(
            "'max_tokens' and 'max_completion_tokens' cannot both be set.",
            param="max_tokens",
            code="invalid_value",
        )
    if not 1 <= len(fields.messages) <= MAX_MESSAGES:
        raise ApiError(
            f"'messages' must hold 1 to {MAX_MESSAGES} messages.",
            param="messages",
            code="invalid_value",
        )
    limit = fields.max_completion_tokens or fields.max_tokens
    messages = tuple(_message(one, index) for index, one in enumerate(fields.messages))
    if not any(message.text for message in messages):
        raise _empty("messages")
    return ChatRequest(_order(fields, limit), messages)


def read_completion_request(body: Mapping[str, Any]) -> CompletionRequest:
    """Check the fields of ``POST /v1/completions``.

    Raises:
        ApiError: a field is missing, unknown, of the wrong type, out of range or unsupported.
    """
    fields = _convert(body, _CompletionFields, COMPLETION_RULES)
    limit = DEFAULT_COMPLETION_TOKENS if fields.max_tokens is None else fields.max_tokens
    return CompletionRequest(_order(fields, limit), _prompt(fields.prompt))


Fields = TypeVar("Fields", bound=msgspec.Struct)


def _convert(
    body: Mapping[str, Any], kind: type[Fields], rules: Mapping[str, Rule], where: str = ""
) -> Fields:
    try:
        return msgspec.convert(drop_harmless(body, rules, where), kind)
    except msgspec.ValidationError as error:
        raise _as_api_error(str(error), where) from None


def _as_api_error(text: str, where: str) -> ApiError:
    path = _PATH.search(text)
    place = where + (path[1] if path else "")
    reason = _PATH.sub("", text)
    field = _FIELD.search(reason)
    if field is None:
        param = place.rstrip(".")
        return ApiError(f"Invalid '{param}': {reason}.", param=param, code="invalid_value")
    param = f"{place.rstrip('.')}.{field[1]}".lstrip(".")
    if "unknown" in reason:
        message, code = f"Unknown parameter: {shown(param)}.", "unknown_parameter"
    else:
        message, code = f"Missing required parameter: '{param}'.", "missing_required_parameter"
    return ApiError(message, param=param if param.isprintable() else None, code=code)


def _order(fields: _TextFields, max_tokens: int | None) -> TextOrder:
    options = fields.stream_options
    if options is not None and not fields.stream:
        raise ApiError(
            "'stream_options' is only allowed when 'stream' is true.",
            param="stream_options",
            code="invalid_value",
        )
    return TextOrder(
        model=fields.model,
        max_tokens=max_tokens,
        temperature=fields.temperature,
        top_p=fields.top_p,
        seed=fields.seed,
        stop=_stops(fields.stop),
        is_stream=bool(fields.stream),
        with_usage=options is not None and bool(options.include_usage),
        with_obfuscation=options is not None and bool(options.include_obfuscation),
    )


def _stops(stop: str | list[str] | None) -> tuple[str, ...]:
    stops = (stop,) if isinstance(stop, str) else tuple(stop or ())
    if len(stops) > MAX_STOPS or not all(1 <= len(text) <= MAX_STOP_CHARS for text in stops):
        raise ApiError(
            f"'stop' must be up to {MAX_STOPS} texts of 1 to {MAX_STOP_CHARS} characters.",
            param="stop",
            code="invalid_value",
        )
    return stops


def _message(value: dict[str, Any], index: int) -> Message:
    where = f"messages[{index}]."
    fields = _convert(value, _MessageFields, MESSAGE_RULES, where)
    role = _ROLES.get(fields.role)
    if role is None:
        raise ApiError(
            f"Unsupported role {shown(fields.role)}; supported are {', '.join(_ROLES)}.",
            param=where + "role",
            code="invalid_value",
        )
    return Message(role, _text(fields.content, where + "content"))


def _text(content: str | list[dict[str, Any]], where: str) -> str:
    if isinstance(content, str):
        return content
    return "\n".join(_part(part, f"{where}[{index}]") for index, part in enumerate(content))


def _part(part: dict[str, Any], where: str) -> str:
    text = part.get("text")
    if (
        part.get("type") != "text"
        or not isinstance(text, str)
        or len(part) != len(("type", "text"))
    ):
        raise ApiError(
            f'\'{where}\' must be {{"type": "text", "text": ...}}: only text is read.',
            param=where,
            code="unsupported_value",
        )
    return text


def _prompt(prompt: str | list[Any]) -> str | tuple[int, ...]:
    if isinstance(prompt, list) and len(prompt) == 1 and isinstance(prompt[0], str | list):
        prompt = prompt[0]
    if not prompt:
        raise _empty("prompt")
    if isinstance(prompt, str):
        return prompt
    if not all(type(token) is int for token in prompt):
        raise ApiError(
            "'prompt' must be one text or one list of token numbers.",
            param="prompt",
            code="unsupported_value",
        )
    return tuple(prompt)


def _empty(param: str) -> ApiError:
    return ApiError(f"'{param}' holds no text.", param=param, code="invalid_value")
