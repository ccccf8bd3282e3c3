"""All programs together, as a developer with the stock OpenAI client meets them."""

import asyncio
import json
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import openai
import pytest

from app.storage.paths import resources_dir
from tests.integration.programs import Program, run_to_end, running

CHAT, SPEECH = "cocoon-tiny-chat", "cocoon-tiny-speech"
VOICE_MESSAGE = resources_dir() / "models" / "voice-message.ogg"
SPOKEN = json.loads(VOICE_MESSAGE.with_suffix(".json").read_text())["text"]


@dataclass(frozen=True, slots=True)
class Network:
    """The three programs and how to reach the gateway."""

    home: Path
    node: Program
    base_url: str
    api_key: str

    def client(self) -> openai.OpenAI:
        """The stock client, told nothing but address and key."""
        return openai.OpenAI(base_url=self.base_url, api_key=self.api_key, max_retries=0)


@pytest.fixture(scope="module")
def network(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Network]:
    home = tmp_path_factory.mktemp("network")
    with running(home, "localnet", "--folder", str(home / "net")) as localnet:
        file = localnet.ready["network_file"]
        with (
            running(home, "run", "--network", file) as node,
            running(home, "gateway", "--network", file, "--port", "0") as gateway,
        ):
            node.wait_for_proxies(2)
            key = Path(gateway.ready["key_file"]).read_text().strip()
            yield Network(home, node, gateway.ready["base_url"], key)


@pytest.fixture
def client(network: Network) -> Iterator[openai.OpenAI]:
    with network.client() as client:
        yield client


def test_chat(client: openai.OpenAI) -> None:
    answer = client.chat.completions.create(
        model=CHAT,
        temperature=0,
        messages=[{"role": "user", "content": "What is the capital of Japan?"}],
    )
    assert answer.choices[0].message.content == "The capital of Japan is Tokyo."
    assert answer.choices[0].finish_reason == "stop"
    assert answer.usage is not None
    assert answer.usage.total_tokens == answer.usage.prompt_tokens + answer.usage.completion_tokens
    assert (answer.usage.model_extra or {})["total_cost"] == answer.usage.total_tokens * 20


def test_streamed_chat_arrives_in_pieces(client: openai.OpenAI) -> None:
    stream = client.chat.completions.create(
        model=CHAT,
        temperature=0,
        stream=True,
        stream_options={"include_usage": True},
        messages=[{"role": "user", "content": "Count from one to twenty"}],
    )
    arrivals, text, usage = [], "", None
    for chunk in stream:
        usage = chunk.usage or usage
        if chunk.choices and chunk.choices[0].delta.content:
            arrivals.append(time.monotonic())
            text += chunk.choices[0].delta.content
    assert text == ", ".join(map(str, range(1, 21))) + "."
    assert len(arrivals) > 20
    assert arrivals[-1] > arrivals[0]
    assert usage is not None
    assert usage.completion_tokens > 20


def test_completions(client: openai.OpenAI) -> None:
    answer = client.completions.create(model=CHAT, prompt="Hello", max_tokens=5, temperature=0)
    assert answer.usage is not None
    assert 1 <= answer.usage.completion_tokens <= 5


def test_a_voice_message_is_transcribed(client: openai.OpenAI) -> None:
    transcription = client.audio.transcriptions.create(model=SPEECH, file=VOICE_MESSAGE)
    assert transcription.text.strip() == SPOKEN


def test_a_transcription_as_plain_text(client: openai.OpenAI) -> None:
    text = client.audio.transcriptions.create(
        model=SPEECH, file=VOICE_MESSAGE, response_format="text"
    )
    assert str(text).strip() == SPOKEN


def test_models_are_listed_with_workers_and_prices(client: openai.OpenAI) -> None:
    listed = {model.id: model.model_extra or {} for model in client.models.list()}
    assert set(listed) == {CHAT, SPEECH}
    assert listed[CHAT]["workers"] == 1
    assert listed[CHAT]["nanotons_per_million_tokens"] == {
        "lowest": 20_000_000,
        "highest": 20_000_000,
    }


def test_a_bad_request_comes_back_with_its_reason(client: openai.OpenAI) -> None:
    with pytest.raises(openai.BadRequestError, match="temperature"):
        client.chat.completions.create(
            model=CHAT, temperature=9, messages=[{"role": "user", "content": "hi"}]
        )


def test_an_unknown_model_is_said_to_be_unknown(client: openai.OpenAI) -> None:
    with pytest.raises(openai.NotFoundError, match="no-such-model"):
        client.chat.completions.create(
            model="no-such-model", messages=[{"role": "user", "content": "hi"}]
        )


def test_more_requests_at_once_than_the_worker_takes_are_all_answered(network: Network) -> None:
    async def ask_all() -> list[str | None]:
        async with openai.AsyncOpenAI(
            base_url=network.base_url, api_key=network.api_key, max_retries=0, timeout=60
        ) as client:
            answers = await asyncio.gather(
                *(
                    client.chat.completions.create(
                        model=CHAT,
                        temperature=0,
                        messages=[{"role": "user", "content": "What is the capital of Japan?"}],
                    )
                    for _ in range(64)
                )
            )
        return [answer.choices[0].message.content for answer in answers]

    assert asyncio.run(ask_all()) == ["The capital of Japan is Tokyo."] * 64


def test_the_ledger_agrees_with_the_proxy(network: Network, client: openai.OpenAI) -> None:
    client.completions.create(model=CHAT, prompt="Hello", max_tokens=1, temperature=0)
    deadline = time.monotonic() + 20
    while True:
        earnings = json.loads(run_to_end(network.home, "earnings", "--json"))
        if earnings["signed_nanoton"] == earnings["earned_nanoton"] > 0:
            break
        assert time.monotonic() < deadline, earnings
        time.sleep(0.5)
    assert [proxy["difference_tokens"] for proxy in earnings["proxies"]] == [0]
    lines = run_to_end(network.home, "earnings", "--csv").splitlines()
    assert len(lines) == earnings["jobs"] + 1
    assert "All " in run_to_end(network.home, "earnings")
