"""Parameters of the OpenAI API that this engine knows but does not act on, in one table each.

A parameter is accepted when its value changes nothing about the answer (it is a label, or it
switches a missing feature off) and refused with its reason otherwise; null always means "not
given". Parameters that do act are the fields in `requests`; all others are unknown and refused.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from app.engine.child.errors import ApiError

MAX_LABEL_CHARS = 512
MAX_METADATA_KEYS = 16
MAX_METADATA_KEY_CHARS = 64


@dataclass(frozen=True, slots=True)
class Rule:
    """Which values of a parameter are harmless, and why the others are refused."""

    is_harmless: Callable[[Any], bool]
    reason: str


def only(*values: object) -> Callable[[Any], bool]:
    """Accept exactly these values; a Bool is never mistaken for 0 or 1."""
    return lambda value: any(
        value == allowed and isinstance(value, bool) == isinstance(allowed, bool)
        for allowed in values
    )


def is_label(value: Any) -> bool:
    """Accept a short text."""
    return isinstance(value, str) and len(value) <= MAX_LABEL_CHARS


def is_metadata(value: Any) -> bool:
    """Accept up to 16 short texts by name."""
    return (
        isinstance(value, dict)
        and len(value) <= MAX_METADATA_KEYS
        and all(len(key) <= MAX_METADATA_KEY_CHARS and is_label(value[key]) for key in value)
    )


_LABEL = Rule(is_label, f"it must be a text of at most {MAX_LABEL_CHARS} characters")
_BOTH = Rule(only(True, False), "it must be true or false")
_NO_TOOLS = "this model calls no tools"
_NO_LOGPROBS = "log probabilities are not offered"
_NO_PENALTY = "penalties are not offered, only 0"
_ONE_CHOICE = "one answer per request is made, only 1"

_BOTH_ENDPOINTS: Mapping[str, Rule] = {
    "n": Rule(only(1), _ONE_CHOICE),
    "frequency_penalty": Rule(only(0), _NO_PENALTY),
    "presence_penalty": Rule(only(0), _NO_PENALTY),
    "logit_bias": Rule(only({}), "token biases are not offered"),
    "user": _LABEL,
}

CHAT_RULES: Mapping[str, Rule] = {
    **_BOTH_ENDPOINTS,
    "audio": Rule(only(), "answers are text"),
    "chat_template_kwargs": Rule(only({}, {"enable_thinking": False}), "this model does not think"),
    "function_call": Rule(only("none", "auto"), _NO_TOOLS),
    "functions": Rule(only([]), _NO_TOOLS),
    "logprobs": Rule(only(False), _NO_LOGPROBS),
    "metadata": Rule(is_metadata, "it must be up to 16 short texts by name"),
    "modalities": Rule(only(["text"]), "answers are text"),
    "moderation": Rule(only(), "no moderation is offered"),
    "parallel_tool_calls": _BOTH,
    "prediction": Rule(only(), "predicted outputs are not offered"),
    "prompt_cache_key": _LABEL,
    "prompt_cache_options": Rule(lambda value: isinstance(value, dict), "it must be an object"),
    "prompt_cache_retention": _LABEL,
    "reasoning_effort": Rule(only("none"), "this model does not reason"),
    "response_format": Rule(only({"type": "text"}), "only plain text can be promised"),
    "safety_identifier": _LABEL,
    "service_tier": Rule(only("auto", "default"), "there is one tier"),
    "store": Rule(only(False), "nothing is ever stored"),
    "tool_choice": Rule(only("none", "auto"), _NO_TOOLS),
    "tools": Rule(only([]), _NO_TOOLS),
    "top_logprobs": Rule(only(0), _NO_LOGPROBS),
    "verbosity": Rule(only("medium"), "the length of answers cannot be chosen"),
    "web_search_options": Rule(only(), "there is no web search"),
}

COMPLETION_RULES: Mapping[str, Rule] = {
    **_BOTH_ENDPOINTS,
    "best_of": Rule(only(1), _ONE_CHOICE),
    "echo": Rule(only(False), "the prompt is not repeated"),
    "logprobs": Rule(only(), _NO_LOGPROBS),
    "skip_special_tokens": Rule(only(True), "control tokens are never shown"),
    "suffix": Rule(only(""), "text is only added at the end"),
}

MESSAGE_RULES: Mapping[str, Rule] = {
    "annotations": Rule(only([]), "answers have no annotations"),
    "audio": Rule(only(), "answers are text"),
    "function_call": Rule(only(), _NO_TOOLS),
    "name": _LABEL,  # a label for the caller: the model is not shown names
    "refusal": Rule(only(""), "only text is read"),
    "tool_calls": Rule(only([]), _NO_TOOLS),
}

TRANSCRIPTION_RULES: Mapping[str, Rule] = {
    "chunking_strategy": Rule(only("auto"), "only auto"),
    "include[]": Rule(only(), _NO_LOGPROBS),
    "include": Rule(only(), _NO_LOGPROBS),
    "stream": Rule(only("false", "False"), "transcripts are not streamed"),
}


def drop_harmless(
    fields: Mapping[str, Any], rules: Mapping[str, Rule], where: str = ""
) -> dict[str, Any]:
    """Return the fields that act: without nulls and without harmless parameters.

    Raises:
        ApiError: a parameter asks for something that is not offered.
    """
    acting = {}
    for name, value in fields.items():
        if value is None:
            continue
        rule = rules.get(name)
        if rule is None:
            acting[name] = value
        elif not rule.is_harmless(value):
            raise ApiError(
                f"Unsupported value for '{where}{name}': {rule.reason}.",
                param=where + name,
                code="unsupported_value",
            )
    return acting
