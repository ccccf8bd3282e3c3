from typing import Any

import pytest

from app.engine.child.errors import ApiError
from app.engine.child.requests import (
    MAX_MESSAGES,
    Message,
    TextOrder,
    read_chat_request,
    read_completion_request,
)

HELLO = [{"role": "user", "content": "hello"}]


def chat(**fields: Any) -> TextOrder:
    return read_chat_request({"model": "m", "messages": HELLO, **fields}).order


def refusal_of(**fields: Any) -> ApiError:
    with pytest.raises(ApiError) as refused:
        chat(**fields)
    assert refused.value.status == 400
    return refused.value


def test_a_plain_request_leaves_the_choices_to_the_model() -> None:
    assert chat() == TextOrder("m")


def test_every_acting_field_is_read() -> None:
    order = chat(
        temperature=0.5,
        top_p=1,
        seed=-(2**63),
        stop=["a", "b"],
        max_completion_tokens=7,
        stream=True,
        stream_options={"include_usage": True, "include_obfuscation": True},
    )
    assert order == TextOrder("m", 7, 0.5, 1.0, -(2**63), ("a", "b"), True, True, True)


def test_nulls_are_not_given() -> None:
    names = ("temperature", "top_p", "seed", "stop", "stream", "stream_options", "max_tokens")
    assert chat(**dict.fromkeys(names)) == TextOrder("m")


def test_one_stop_is_a_list_of_one() -> None:
    assert chat(stop="x").stop == ("x",)
    assert chat(stop=[]).stop == ()


def test_both_names_of_the_limit_are_read() -> None:
    assert chat(max_tokens=5).max_tokens == 5
    assert chat(max_completion_tokens=6).max_tokens == 6
    assert refusal_of(max_tokens=5, max_completion_tokens=5).param == "max_tokens"


OUT_OF_BOUNDS: list[tuple[str, Any]] = [
    ("temperature", -1),
    ("temperature", 2.01),
    ("temperature", 1e308),
    ("temperature", "0"),
    ("temperature", True),
    ("top_p", -0.1),
    ("top_p", 2),
    ("top_p", [1]),
    ("seed", 2**63),
    ("seed", 10**400),
    ("seed", 1.5),
    ("seed", "7"),
    ("max_tokens", 0),
    ("max_tokens", -1),
    ("max_tokens", 2**63),
    ("max_tokens", 1.0),
    ("max_completion_tokens", 0),
    ("stop", [""]),
    ("stop", ""),
    ("stop", ["x"] * 5),
    ("stop", ["x"] * 100_000),
    ("stop", "x" * 257),
    ("stop", {"a": 1}),
    ("stream", 1),
    ("stream", "true"),
    ("model", ""),
    ("model", 5),
    ("model", "m" * 513),
    ("messages", []),
    ("messages", "hello"),
    ("messages", {}),
    ("messages", HELLO * (MAX_MESSAGES + 1)),
    ("stream_options", {"include_usage": True}),
]


@pytest.mark.parametrize(("name", "value"), OUT_OF_BOUNDS)
def test_a_value_out_of_bounds_is_refused_by_name(name: str, value: Any) -> None:
    error = refusal_of(**{name: value})
    assert error.param == name
    assert error.code == "invalid_value"


def test_a_wrong_list_entry_is_named_by_its_place() -> None:
    assert refusal_of(stop=["a", 3]).param == "stop[1]"
    assert refusal_of(messages=[*HELLO, "x"]).param == "messages[1]"
    streamed = refusal_of(stream=True, stream_options={"include_usage": 1})
    assert streamed.param == "stream_options.include_usage"


def test_missing_fields_are_named() -> None:
    for body, name in (({"messages": HELLO}, "model"), ({"model": "m"}, "messages")):
        with pytest.raises(ApiError) as refused:
            read_chat_request(body)
        assert (refused.value.param, refused.value.code) == (name, "missing_required_parameter")
    error = refusal_of(messages=[{"role": "user"}])
    assert (error.param, error.code) == ("messages[0].content", "missing_required_parameter")


def test_unknown_fields_are_named() -> None:
    error = refusal_of(top_k=40)
    assert (error.param, error.code) == ("top_k", "unknown_parameter")
    error = refusal_of(stream=True, stream_options={"x": 1})
    assert (error.param, error.code) == ("stream_options.x", "unknown_parameter")
    error = refusal_of(messages=[{"role": "user", "content": "a", "mood": "b"}])
    assert (error.param, error.code) == ("messages[0].mood", "unknown_parameter")
    assert refusal_of(**{"\x1b`\n": 1}).param is None


def test_texts_of_a_message_may_come_in_parts() -> None:
    parts = [{"type": "text", "text": "one"}, {"type": "text", "text": "two"}]
    messages = [
        {"role": "developer", "content": "be brief"},
        {"role": "system", "content": ""},
        {"role": "user", "content": parts, "name": "Ada"},
        {"role": "assistant", "content": "ok", "refusal": None, "tool_calls": None},
    ]
    assert read_chat_request({"model": "m", "messages": messages}).messages == (
        Message("system", "be brief"),
        Message("system", ""),
        Message("user", "one\ntwo"),
        Message("assistant", "ok"),
    )


@pytest.mark.parametrize(
    ("message", "param"),
    [
        ({"role": "tool", "content": "x"}, "messages[0].role"),
        ({"role": "", "content": "x"}, "messages[0].role"),
        ({"role": 1, "content": "x"}, "messages[0].role"),
        ({"role": "user", "content": 5}, "messages[0].content"),
        ({"role": "user", "content": {"a": 1}}, "messages[0].content"),
        ({"role": "user", "content": [1]}, "messages[0].content[0]"),
        ({"role": "user", "content": [{"type": "image_url"}]}, "messages[0].content[0]"),
        ({"role": "user", "content": [{"type": "text"}]}, "messages[0].content[0]"),
        ({"role": "user", "content": [{"type": "text", "text": 1}]}, "messages[0].content[0]"),
        ({"role": "user", "content": ""}, "messages"),
        ({"role": "user", "content": []}, "messages"),
        ({"role": "assistant", "content": "x", "tool_calls": [1]}, "messages[0].tool_calls"),
        ({"role": "user", "content": None}, "messages[0].content"),
    ],
)
def test_a_message_that_is_not_text_is_refused(message: dict[str, Any], param: str) -> None:
    assert refusal_of(messages=[message]).param == param


def prompt(value: Any) -> str | tuple[int, ...]:
    return read_completion_request({"model": "m", "prompt": value}).prompt


def test_a_prompt_is_one_text_or_its_tokens() -> None:
    assert prompt("hello") == "hello"
    assert prompt(["hello"]) == "hello"
    assert prompt([1, 2]) == (1, 2)
    assert prompt([[1, 2]]) == (1, 2)


@pytest.mark.parametrize(
    "value",
    ["", [], [""], [[]], ["a", "b"], [[1], [2]], [1, "a"], [True], [1.5], [[[1]]], 5, {}, None],
)
def test_other_prompts_are_refused(value: Any) -> None:
    with pytest.raises(ApiError) as refused:
        prompt(value)
    assert refused.value.param == "prompt"


def test_completions_are_short_unless_asked() -> None:
    assert read_completion_request({"model": "m", "prompt": "a"}).order.max_tokens == 16
    body = {"model": "m", "prompt": "a", "max_tokens": 0}
    assert read_completion_request(body).order.max_tokens == 0


def test_completions_have_one_name_of_the_limit() -> None:
    with pytest.raises(ApiError, match="Unknown parameter"):
        read_completion_request({"model": "m", "prompt": "a", "max_completion_tokens": 5})
