import json
from typing import Any

import pytest

from app.domain.job import JobRequest, ResponseEnd
from app.domain.price import TokenUsage
from app.engine.child.api import Api
from app.engine.child.transcriptions import AUDIO_RULE, AUDIO_TOKENS_PER_SECOND
from tests.unit.engine.child.asking import Answer, post
from tests.unit.engine.child.fake_whisper import FakeWhisper, speech_model
from tests.unit.engine.child.recordings import CODECS, encoded, tone, wav

PATH = "/v1/audio/transcriptions"
HEADERS = (("Content-Type", "multipart/form-data; boundary=xyz"),)
RECORDING = wav(tone(2.1).tobytes())

Fields = list[tuple[str, str]]


def form(fields: Fields, recording: bytes | None = RECORDING) -> bytes:
    parts = [f'name="{name}"\r\n\r\n{value}'.encode() for name, value in fields]
    if recording is not None:
        parts.append(b'name="file"; filename="../voice.exe"\r\n\r\n' + recording)
    head = b"--xyz\r\nContent-Disposition: form-data; "
    return b"".join(head + part + b"\r\n" for part in parts) + b"--xyz--\r\n"


def transcribe(
    *fields: tuple[str, str], recording: bytes | None = RECORDING, whisper: Any = None
) -> Answer:
    api = Api({"ear": speech_model(whisper or FakeWhisper())})
    return post(api, PATH, form([("model", "ear"), *fields], recording), HEADERS)


def refusal_of(*fields: tuple[str, str], **more: Any) -> tuple[str | None, str | None]:
    answer = transcribe(*fields, **more)
    assert answer.status == 400
    assert answer.usage == TokenUsage()
    return answer.error["param"], answer.error["code"]


def test_a_transcript_as_json_states_its_usage_for_both_readers() -> None:
    answer = transcribe()
    assert answer.value == {
        "text": "hello world",
        "usage": {
            "type": "tokens",
            "seconds": 3,
            "input_tokens": 150,
            "output_tokens": 2,
            "input_token_details": {"audio_tokens": 150, "text_tokens": 0},
            "prompt_tokens": 150,
            "completion_tokens": 2,
            "total_tokens": 152,
            "prompt_tokens_details": {"cached_tokens": 0},
            "completion_tokens_details": {"reasoning_tokens": 0},
            "rule": AUDIO_RULE,
        },
    }
    assert answer.usage == TokenUsage(prompt=150, completion=2)


def test_the_rule_says_what_is_counted() -> None:
    assert AUDIO_RULE.startswith(f"{AUDIO_TOKENS_PER_SECOND} prompt tokens per started second")


@pytest.mark.parametrize(("seconds", "billed"), [(0.2, 1), (1, 1), (1.01, 2), (29.5, 30)])
def test_every_started_second_counts(seconds: float, billed: int) -> None:
    answer = transcribe(recording=wav(tone(seconds).tobytes()))
    assert answer.usage.prompt == billed * AUDIO_TOKENS_PER_SECOND


def test_the_prompt_counts_too() -> None:
    usage = transcribe(("prompt", "hello world")).value["usage"]
    assert usage["input_token_details"]["audio_tokens"] == 150
    assert usage["prompt_tokens"] == 150 + usage["input_token_details"]["text_tokens"] > 150


def test_verbose_json_has_segments() -> None:
    value = transcribe(("response_format", "verbose_json")).value
    assert (value["task"], value["language"], value["duration"]) == ("transcribe", "en", 2.1)
    assert (value["usage"]["type"], value["usage"]["prompt_tokens"]) == ("duration", 150)
    assert value["segments"] == [
        {
            "id": 0,
            "seek": 0,
            "start": 0.0,
            "end": 1.5,
            "text": " hello world",
            "tokens": [1500, 7, 8, 1575],
            "temperature": 0.0,
            "avg_logprob": -0.25,
            "compression_ratio": 0.8,
            "no_speech_prob": 0.01,
        }
    ]
    assert "words" not in value


@pytest.mark.parametrize("name", ["timestamp_granularities[]", "timestamp_granularities"])
def test_words_are_timed_on_request(name: str) -> None:
    verbose = ("response_format", "verbose_json")
    value = transcribe(verbose, (name, "word")).value
    assert value["words"] == [{"word": "hello", "start": 0.1, "end": 0.5}]
    assert "segments" not in value
    both = transcribe(verbose, (name, "word"), (name, "segment")).value
    assert {"words", "segments"} < set(both)


def test_plain_text_carries_its_usage_in_a_header() -> None:
    answer = transcribe(("response_format", "text"))
    assert answer.body == b"hello world\n"
    assert answer.headers["Content-Type"] == "text/plain; charset=utf-8"
    usage = json.loads(answer.headers["X-Cocoon-Usage"])
    assert (usage["prompt_tokens"], usage["completion_tokens"]) == (150, 2)
    assert usage["rule"] == AUDIO_RULE
    assert answer.usage == TokenUsage(prompt=150, completion=2)


@pytest.mark.parametrize("kind", CODECS)
def test_every_format_is_heard_whatever_its_name(kind: str) -> None:
    answer = transcribe(recording=encoded(kind, 1.9))
    assert answer.value["text"] == "hello world"
    assert answer.usage.prompt == 100


def test_options_reach_the_model() -> None:
    whisper = FakeWhisper()
    transcribe(
        ("language", "en"), ("prompt", "hello"), ("temperature", "0.25"), ("stream", "false"),
        whisper=whisper,
    )  # fmt: skip
    asked = whisper.asked
    assert (asked["language"], asked["initial_prompt"]) == ("en", "hello")
    assert asked["temperature"] == 0.25


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("language", "de"),
        ("language", "english" * 1000),
        ("prompt", "x" * 4097),
        ("response_format", "srt"),
        ("response_format", ""),
        ("temperature", "-1"),
        ("temperature", "1.1"),
        ("temperature", "nan"),
        ("temperature", "1e309"),
        ("temperature", "warm"),
        ("stream", "true"),
        ("include[]", "logprobs"),
        ("chunking_strategy", '{"type": "server_vad"}'),
    ],
)
def test_bad_fields_are_refused_by_name(name: str, value: str) -> None:
    assert refusal_of((name, value)) == (name, "unsupported_value")


def test_timestamps_need_their_format() -> None:
    param = "timestamp_granularities"
    assert refusal_of((f"{param}[]", "word")) == (param, "unsupported_value")
    verbose = ("response_format", "verbose_json")
    assert refusal_of(verbose, (f"{param}[]", "syllable")) == (param, "unsupported_value")


def test_unknown_and_repeated_fields_are_refused() -> None:
    assert refusal_of(("mood", "x")) == (None, "unknown_parameter")
    assert refusal_of(("language", "en"), ("language", "en")) == ("language", "invalid_value")
    assert refusal_of(("model", "ear")) == ("model", "invalid_value")


def test_recording_and_model_are_required() -> None:
    assert refusal_of(recording=None) == ("file", "missing_required_parameter")
    api = Api({"ear": speech_model(FakeWhisper())})
    for fields in ([], [("model", "")]):
        answer = post(api, PATH, form(fields), HEADERS)
        assert answer.error["param"] == "model"
    twice = form([("model", "ear")])[: -len(b"--xyz--\r\n")] + form([])
    assert post(api, PATH, twice, HEADERS).error["param"] == "file"


def test_a_field_is_no_recording() -> None:
    assert refusal_of(("file", "RIFF"), recording=None)[0] in {None, "file"}


def test_a_bad_recording_is_refused() -> None:
    assert refusal_of(recording=b"") == ("file", "invalid_audio")
    assert refusal_of(recording=b"#EXTM3U\nfile:///etc/passwd") == ("file", "invalid_audio")


def test_other_models_do_not_hear(api: Api) -> None:
    answer = post(api, PATH, form([("model", "tiny")]), HEADERS)
    assert answer.error["code"] == "unsupported_model"
    assert post(api, PATH, form([("model", "none")]), HEADERS).status == 404


def test_json_is_no_form(api: Api) -> None:
    assert post(api, PATH, b"{}", (("Content-Type", "application/json"),)).status == 415


@pytest.mark.parametrize("allowed", [0, 1, 2, 3])
def test_a_cancelled_transcript_only_ends(allowed: int) -> None:
    asked = []

    def cancelled() -> bool:
        asked.append(True)
        return len(asked) > allowed

    api = Api({"ear": speech_model(FakeWhisper(windows=9))})
    request = JobRequest("POST", PATH, HEADERS, form([("model", "ear")]))
    assert list(api.answer(request, cancelled)) == [ResponseEnd(TokenUsage())]
    assert post(api, PATH, form([("model", "ear")]), HEADERS).status == 200
