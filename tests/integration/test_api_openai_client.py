"""The stock `openai` client, checking every answer strictly, against the API and real models."""

import json
from pathlib import Path

import httpx2
import openai
import pytest

from app.domain.job import JobRequest, ResponseBody, ResponseEnd, ResponseHead
from app.engine.child.api import Api
from app.engine.child.models import load_model

MODELS = Path(__file__).parents[2] / "resources/models"
VOICE = MODELS / "voice-message.ogg"
SAID: str = json.loads((MODELS / "voice-message.json").read_text(encoding="utf-8"))["text"]
QUESTION = "What is the capital of France?"
ANSWER = "The capital of France is Paris."


def _answered(api: Api, request: httpx2.Request) -> httpx2.Response:
    headers = tuple(request.headers.items())
    asked = JobRequest(request.method, request.url.path, headers, request.read())
    head, *bodies, end = api.answer(asked, lambda: False)
    assert isinstance(head, ResponseHead)
    assert isinstance(end, ResponseEnd)
    content = b"".join(body.data for body in bodies if isinstance(body, ResponseBody))
    return httpx2.Response(head.status, headers=list(head.headers), content=content)


@pytest.fixture(scope="module")
def api() -> Api:
    kinds = {"chat": "tiny-chat", "speech": "tiny-speech"}
    return Api({name: load_model(kind, MODELS / kind) for kind, name in kinds.items()})


@pytest.fixture(scope="module")
def client(api: Api) -> openai.OpenAI:
    return _client(api, is_strict=True)


def _client(api: Api, *, is_strict: bool) -> openai.OpenAI:
    transport = httpx2.MockTransport(lambda request: _answered(api, request))
    return openai.OpenAI(
        api_key="none",
        base_url="http://engine/v1",
        http_client=httpx2.Client(transport=transport),
        max_retries=0,
        _strict_response_validation=is_strict,
    )


def test_models(client: openai.OpenAI) -> None:
    assert [model.id for model in client.models.list()] == ["tiny-chat", "tiny-speech"]
    assert client.models.retrieve("tiny-chat").owned_by == "cocoon-provider"


def test_chat(client: openai.OpenAI) -> None:
    answer = client.chat.completions.create(
        model="tiny-chat", messages=[{"role": "user", "content": QUESTION}], temperature=0
    )
    assert answer.choices[0].message.content == ANSWER
    assert answer.choices[0].finish_reason == "stop"
    assert answer.usage is not None
    assert answer.usage.completion_tokens > 3
    assert answer.usage.prompt_tokens > 8


def test_an_answer_can_be_sent_back_as_it_came(client: openai.OpenAI) -> None:
    first = client.chat.completions.create(
        model="tiny-chat", messages=[{"role": "user", "content": QUESTION}], temperature=0
    )
    history = [
        {"role": "user", "content": QUESTION},
        first.choices[0].message.model_dump(),
        {"role": "user", "content": QUESTION},
    ]
    body = {"model": "tiny-chat", "messages": history, "temperature": 0}
    second = client.chat.completions.create(**body)  # type: ignore[call-overload]
    assert second.choices[0].finish_reason == "stop"


def test_streamed_chat(client: openai.OpenAI) -> None:
    chunks = list(
        client.chat.completions.create(
            model="tiny-chat",
            messages=[{"role": "user", "content": QUESTION}],
            temperature=0,
            stream=True,
            stream_options={"include_usage": True},
        )
    )
    texts = [chunk.choices[0].delta.content for chunk in chunks if chunk.choices]
    assert "".join(text or "" for text in texts) == ANSWER
    assert len(texts) > 5
    assert chunks[-1].usage is not None
    assert chunks[-1].usage.completion_tokens > 3


def test_completions(client: openai.OpenAI) -> None:
    text = client.completions.create(model="tiny-chat", prompt="hello", temperature=0)
    assert text.usage is not None
    assert text.choices[0].finish_reason in {"stop", "length"}


def test_streamed_completions(api: Api) -> None:
    # not strict: OpenAI's schema does not know the null that its own streams have
    client = _client(api, is_strict=False)
    text = client.completions.create(model="tiny-chat", prompt="hello", temperature=0)
    parts = list(
        client.completions.create(model="tiny-chat", prompt="hello", temperature=0, stream=True)
    )
    assert "".join(part.choices[0].text for part in parts) == text.choices[0].text
    assert parts[-1].choices[0].finish_reason == text.choices[0].finish_reason


def test_transcription(client: openai.OpenAI) -> None:
    transcript = client.audio.transcriptions.create(model="tiny-speech", file=VOICE)
    assert transcript.text == SAID
    assert transcript.usage is not None
    assert transcript.usage.type == "tokens"
    assert transcript.usage.total_tokens == (
        transcript.usage.input_tokens + transcript.usage.output_tokens
    )


def test_verbose_transcription(client: openai.OpenAI) -> None:
    transcript = client.audio.transcriptions.create(
        model="tiny-speech",
        file=VOICE,
        response_format="verbose_json",
        timestamp_granularities=["word", "segment"],
    )
    assert transcript.text == SAID
    assert transcript.language == "en"
    assert transcript.segments is not None
    assert transcript.segments[0].start < transcript.segments[0].end <= transcript.duration + 1
    assert [word.word for word in transcript.words or ()] == SAID.split()
    assert transcript.usage is not None
    assert transcript.usage.seconds >= transcript.duration


def test_plain_transcription(client: openai.OpenAI) -> None:
    plain = client.audio.transcriptions.create(
        model="tiny-speech", file=VOICE, response_format="text"
    )
    assert str(plain).strip() == SAID


def test_refusals_have_their_exceptions(client: openai.OpenAI) -> None:
    with pytest.raises(openai.NotFoundError) as unknown:
        client.models.retrieve("huge")
    assert unknown.value.code == "model_not_found"
    with pytest.raises(openai.BadRequestError) as refused:
        client.chat.completions.create(
            model="tiny-chat", messages=[{"role": "user", "content": "hi"}], n=2
        )
    assert (refused.value.param, refused.value.code) == ("n", "unsupported_value")
    with pytest.raises(openai.BadRequestError) as wrong:
        client.audio.transcriptions.create(model="tiny-speech", file=b"noise")
    assert wrong.value.param == "file"
