"""Shapes of chat and completion answers, whole and streamed, with the tiny model behind them."""

import re
import threading
import time
from typing import Any

import pytest

from app.domain.job import JobRequest, ResponseBody, ResponseEnd
from app.engine.child.api import Api
from app.engine.child.text_answers import OBFUSCATION_BLOCK
from tests.unit.engine.child.asking import Answer, chat, never, post_json

COMPLETIONS = "/v1/completions"


def complete(api: Api, **fields: Any) -> Answer:
    return post_json(api, COMPLETIONS, model="tiny", prompt="hello", temperature=0, **fields)


def text_of(events: list[Any]) -> str:
    choices = [choice for event in events for choice in event["choices"]]
    return "".join(
        choice["delta"].get("content", "") if "delta" in choice else choice["text"]
        for choice in choices
    )


def test_a_chat_answer_has_openais_shape(api: Api) -> None:
    answer = chat(api, max_tokens=5)
    assert (answer.status, answer.headers) == (200, {"Content-Type": "application/json"})
    value = answer.value
    assert re.fullmatch(r"chatcmpl-[0-9a-f]{24}", value.pop("id"))
    assert abs(value.pop("created") - time.time()) < 60
    assert value.pop("system_fingerprint").startswith("fp_")
    message = value["choices"][0].pop("message")
    assert (message["role"], message["refusal"]) == ("assistant", None)
    assert isinstance(message["content"], str)
    assert value == {
        "object": "chat.completion",
        "model": "tiny",
        "choices": [{"index": 0, "logprobs": None, "finish_reason": "length"}],
        "usage": {
            "prompt_tokens": answer.usage.prompt,
            "completion_tokens": 5,
            "total_tokens": answer.usage.prompt + 5,
            "prompt_tokens_details": {"cached_tokens": 0},
            "completion_tokens_details": {"reasoning_tokens": 0},
        },
    }


def test_a_completion_has_openais_shape(api: Api) -> None:
    value = complete(api, max_tokens=5).value
    assert re.fullmatch(r"cmpl-[0-9a-f]{24}", value["id"])
    assert value["object"] == "text_completion"
    assert set(value["choices"][0]) == {"index", "text", "logprobs", "finish_reason"}
    assert value["usage"]["prompt_tokens"] == 1


def test_the_prompt_counts_with_its_frame(api: Api) -> None:
    # start, user, newline, hello, end, newline, start, assistant, newline
    assert chat(api, max_tokens=1).usage.prompt == 9


def test_a_streamed_chat_says_the_same(api: Api) -> None:
    whole = chat(api, max_tokens=20)
    answer = chat(api, max_tokens=20, stream=True)
    assert answer.headers["Content-Type"].startswith("text/event-stream")
    events = answer.events
    assert {event["object"] for event in events} == {"chat.completion.chunk"}
    assert len({event["id"] for event in events}) == 1
    assert events[0]["choices"][0]["delta"] == {"role": "assistant", "content": ""}
    last = events[-1]["choices"][0]
    assert (last["delta"], last["finish_reason"]) == ({}, "length")
    assert all(event["choices"][0]["finish_reason"] is None for event in events[:-1])
    assert text_of(events) == whole.value["choices"][0]["message"]["content"]
    assert answer.usage == whole.usage
    assert not any("usage" in event for event in events)


def test_a_streamed_completion_says_the_same(api: Api) -> None:
    events = complete(api, stream=True).events
    assert {event["object"] for event in events} == {"text_completion"}
    assert text_of(events) == complete(api).value["choices"][0]["text"]
    assert events[-1]["choices"][0]["finish_reason"] == "length"


@pytest.mark.parametrize("ask", [chat, complete])
def test_usage_comes_last_when_it_is_asked_for(api: Api, ask: Any) -> None:
    answer = ask(api, max_tokens=4, stream=True, stream_options={"include_usage": True})
    *events, last = answer.events
    assert last["choices"] == []
    assert last["usage"]["completion_tokens"] == answer.usage.completion == 4
    assert all(event["usage"] is None for event in events)


def test_obfuscation_hides_the_length_of_pieces(api: Api) -> None:
    options = {"include_obfuscation": True}
    events = chat(api, max_tokens=20, stream=True, stream_options=options).events
    padded = [event for event in events if "obfuscation" in event]
    assert len(padded) == len(events) - 2
    for event in padded:
        length = len(text_of([event])) + len(event["obfuscation"])
        assert length % OBFUSCATION_BLOCK == 0


def test_pieces_leave_at_once(api: Api) -> None:
    assert len(chat(api, max_tokens=20, stream=True).pieces) > 5


def test_the_first_piece_does_not_wait_for_the_last(api: Api) -> None:
    body = b'{"model": "tiny", "prompt": "hello", "max_tokens": 100, "stream": true}'
    parts = api.answer(JobRequest("POST", COMPLETIONS, (), body), never)
    next(parts)
    assert isinstance(next(parts), ResponseBody)
    parts.close()


def test_a_stop_ends_the_text_before_it(api: Api) -> None:
    whole: str = complete(api, max_tokens=60).value["choices"][0]["text"]
    middle = len(whole) // 2
    stop = whole[middle : middle + 3]
    answer = complete(api, max_tokens=60, stop=["never there", stop])
    choice = answer.value["choices"][0]
    assert choice["text"] == whole[: whole.index(stop)]
    assert choice["finish_reason"] == "stop"
    assert 0 < answer.usage.completion < 60
    streamed = complete(api, max_tokens=60, stop=stop, stream=True).events
    assert text_of(streamed) == choice["text"]
    assert streamed[-1]["choices"][0]["finish_reason"] == "stop"


def test_an_end_token_counts_and_is_not_shown(api: Api) -> None:
    for length in range(1, 200):
        prompt = [*range(10, 10 + length % 50), 20 + length]
        answer = post_json(
            api, COMPLETIONS, model="tiny", prompt=prompt, temperature=1, seed=length, max_tokens=50
        )
        choice = answer.value["choices"][0]
        assert "<|" not in choice["text"]
        if choice["finish_reason"] == "stop":
            break
    else:
        pytest.fail("the model never ended by itself")
    limited = post_json(
        api,
        COMPLETIONS,
        model="tiny",
        prompt=prompt,
        temperature=1,
        seed=length,
        max_tokens=answer.usage.completion,
    )
    assert limited.value["choices"] == answer.value["choices"]


def test_nothing_may_be_generated_at_all(api: Api) -> None:
    answer = complete(api, max_tokens=0)
    assert answer.value["choices"][0] == {
        "index": 0,
        "text": "",
        "logprobs": None,
        "finish_reason": "length",
    }
    assert answer.usage.completion == 0
    assert text_of(complete(api, max_tokens=0, stream=True).events) == ""


def test_seeds_make_answers_repeat(api: Api) -> None:
    first = chat(api, temperature=1, seed=42, max_tokens=30).value["choices"]
    assert chat(api, temperature=1, seed=42, max_tokens=30).value["choices"] == first
    assert chat(api, temperature=1, seed=43, max_tokens=30).value["choices"] != first


@pytest.mark.parametrize("stream", [True, False])
def test_a_cancelled_answer_ends_at_once(api: Api, stream: bool) -> None:
    body = b'{"model": "tiny", "prompt": "hello", "max_tokens": 100, "stream": %s}'
    body %= str(stream).lower().encode()
    asked = threading.Event()
    steps = [0]

    def cancelled() -> bool:
        steps[0] += 1
        if steps[0] > 4:
            asked.set()
        return asked.is_set()

    *parts, end = api.answer(JobRequest("POST", COMPLETIONS, (), body), cancelled)
    assert isinstance(end, ResponseEnd)
    assert end.usage.completion < 10
    bodies = b"".join(part.data for part in parts if isinstance(part, ResponseBody))
    assert b"[DONE]" not in bodies
    assert stream or not parts
