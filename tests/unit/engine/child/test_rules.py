from typing import Any

import pytest

from app.engine.child.errors import ApiError
from app.engine.child.rules import (
    CHAT_RULES,
    COMPLETION_RULES,
    MESSAGE_RULES,
    Rule,
    drop_harmless,
    is_metadata,
    only,
)

HARMLESS: dict[str, Any] = {
    "n": 1,
    "frequency_penalty": 0,
    "presence_penalty": 0.0,
    "logit_bias": {},
    "user": "somebody",
    "chat_template_kwargs": {"enable_thinking": False},
    "function_call": "none",
    "functions": [],
    "logprobs": False,
    "metadata": {"a": "b"},
    "modalities": ["text"],
    "parallel_tool_calls": True,
    "prompt_cache_key": "key",
    "prompt_cache_options": {"mode": "implicit"},
    "prompt_cache_retention": "24h",
    "reasoning_effort": "none",
    "response_format": {"type": "text"},
    "safety_identifier": "id",
    "service_tier": "auto",
    "store": False,
    "tool_choice": "auto",
    "tools": [],
    "top_logprobs": 0,
    "verbosity": "medium",
}
REFUSED: dict[str, Any] = {
    "n": 2,
    "audio": {"voice": "alloy"},
    "frequency_penalty": 0.5,
    "presence_penalty": -2,
    "logit_bias": {"50256": -100},
    "user": "x" * 513,
    "chat_template_kwargs": {"enable_thinking": True},
    "function_call": {"name": "f"},
    "functions": [{"name": "f"}],
    "logprobs": True,
    "metadata": {"a": 1},
    "modalities": ["text", "audio"],
    "moderation": {"model": "m"},
    "parallel_tool_calls": 1,
    "prediction": {"type": "content", "content": "x"},
    "prompt_cache_options": "implicit",
    "reasoning_effort": "high",
    "response_format": {"type": "json_object"},
    "safety_identifier": 5,
    "service_tier": "flex",
    "store": True,
    "tool_choice": "required",
    "tools": [{"type": "function", "function": {"name": "f"}}],
    "top_logprobs": 3,
    "verbosity": "low",
    "web_search_options": {},
}


def test_every_rule_of_the_chat_table_is_tried() -> None:
    only_null = {"audio", "moderation", "prediction", "web_search_options"}
    assert set(HARMLESS) == set(CHAT_RULES) - only_null
    assert set(REFUSED) | {"prompt_cache_key", "prompt_cache_retention"} == set(CHAT_RULES)


@pytest.mark.parametrize("name", HARMLESS)
def test_a_parameter_that_changes_nothing_is_dropped(name: str) -> None:
    assert drop_harmless({name: HARMLESS[name], "model": "m"}, CHAT_RULES) == {"model": "m"}


@pytest.mark.parametrize("name", REFUSED)
def test_a_parameter_that_asks_for_more_is_refused_by_name(name: str) -> None:
    with pytest.raises(ApiError) as refused:
        drop_harmless({name: REFUSED[name]}, CHAT_RULES)
    assert refused.value.param == name
    assert refused.value.code == "unsupported_value"
    assert CHAT_RULES[name].reason in str(refused.value)


@pytest.mark.parametrize("name", [*CHAT_RULES, "temperature", "stop"])
def test_null_means_not_given(name: str) -> None:
    assert drop_harmless({name: None}, CHAT_RULES) == {}


@pytest.mark.parametrize("number", [-1, 0, 2, 2**31, 2**63, 1e308, True, "1", [1], {}])
def test_only_one_answer_can_be_asked_for(number: object) -> None:
    for rules in (CHAT_RULES, COMPLETION_RULES):
        with pytest.raises(ApiError):
            drop_harmless({"n": number}, rules)


@pytest.mark.parametrize(
    ("name", "value"),
    [("best_of", 2), ("echo", True), ("logprobs", 0), ("suffix", "x"), ("skip_special_tokens", 0)],
)
def test_what_completions_cannot_do_is_refused(name: str, value: object) -> None:
    with pytest.raises(ApiError) as refused:
        drop_harmless({name: value}, COMPLETION_RULES)
    assert refused.value.param == name


def test_a_message_keeps_its_acting_fields_and_errors_say_where() -> None:
    said: dict[str, Any] = {
        "role": "user",
        "content": "hi",
        "name": "Ada",
        "refusal": None,
        "tool_calls": [],
    }
    assert drop_harmless(said, MESSAGE_RULES) == {"role": "user", "content": "hi"}
    with pytest.raises(ApiError) as refused:
        drop_harmless({"tool_calls": [1]}, MESSAGE_RULES, "messages[3].")
    assert refused.value.param == "messages[3].tool_calls"


def test_a_bool_is_no_number() -> None:
    rule = Rule(only(0, 1), "")
    assert rule.is_harmless(1)
    assert not rule.is_harmless(True)
    assert not Rule(only(False), "").is_harmless(0)


def test_metadata_is_small() -> None:
    assert is_metadata({})
    assert not is_metadata({str(number): "" for number in range(17)})
    assert not is_metadata({"k" * 65: ""})
    assert not is_metadata([])
