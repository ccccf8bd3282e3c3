"""Sealed jobs from the stock OpenAI client through all real programs to the engine."""

import json
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import openai
import pytest

from app.storage.paths import resources_dir
from tests.integration.memory_search import can_search, descendants, holds
from tests.integration.programs import Program, run_to_end, running

CHAT, SPEECH = "cocoon-tiny-chat", "cocoon-tiny-speech"
VOICE_MESSAGE = resources_dir() / "models" / "voice-message.ogg"
SPOKEN = json.loads(VOICE_MESSAGE.with_suffix(".json").read_text())["text"]
CAPITAL: Any = [{"role": "user", "content": "What is the capital of Japan?"}]
TOKYO = "The capital of Japan is Tokyo."


@dataclass(frozen=True, slots=True)
class Network:
    """The programs, and two gateways: one that seals everything, one that nothing."""

    home: Path
    folder: Path
    proxy: Program
    node: Program
    sealing: Program
    opening: Program

    def client(self, gateway: Program) -> openai.OpenAI:
        """The stock client, told nothing but address and key."""
        key = Path(gateway.ready["key_file"]).read_text().strip()
        return openai.OpenAI(base_url=gateway.ready["base_url"], api_key=key, max_retries=0)

    @property
    def engine(self) -> int:
        """The process of the engine."""
        names = {
            pid: Path(f"/proc/{pid}/cmdline").read_bytes() for pid in descendants(self.node.pid)
        }
        return next(pid for pid, line in names.items() if b"app.engine.child" in line)


@pytest.fixture(scope="module")
def network(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Network]:
    home = tmp_path_factory.mktemp("sealed")
    with running(home, "localnet", "--folder", str(home / "net")) as proxy:
        file = proxy.ready["network_file"]
        gateway = ("gateway", "--network", file, "--port", "0", "--seal")
        with (
            running(home, "run", "--network", file) as node,
            running(home, *gateway, "require") as sealing,
            running(home, *gateway, "off") as opening,
        ):
            node.wait_for_proxies(2)
            yield Network(home, home / "net", proxy, node, sealing, opening)


@pytest.fixture
def client(network: Network) -> Iterator[openai.OpenAI]:
    with network.client(network.sealing) as client:
        yield client


def test_a_sealed_chat(client: openai.OpenAI) -> None:
    answer = client.chat.completions.with_raw_response.create(
        model=CHAT, temperature=0, messages=CAPITAL
    )
    assert answer.headers["X-Cocoon-Protection"] == "sandboxed"
    assert "X-Cocoon-Worker-Start" in answer.headers
    completion = answer.parse()
    assert completion.choices[0].message.content == TOKYO
    assert completion.usage is not None
    assert completion.usage.completion_tokens > 5


def test_a_sealed_stream_arrives_in_pieces(client: openai.OpenAI) -> None:
    stream = client.chat.completions.create(
        model=CHAT,
        temperature=0,
        stream=True,
        stream_options={"include_usage": True},
        messages=[{"role": "user", "content": "Count from one to twenty"}],
    )
    arrivals, text, usage = set(), "", None
    for chunk in stream:
        usage = chunk.usage or usage
        if chunk.choices and chunk.choices[0].delta.content:
            arrivals.add(time.monotonic())
            text += chunk.choices[0].delta.content
    assert text == ", ".join(map(str, range(1, 21))) + "."
    assert len(arrivals) > 20
    assert usage is not None


def test_a_sealed_voice_message(client: openai.OpenAI) -> None:
    transcription = client.audio.transcriptions.create(model=SPEECH, file=VOICE_MESSAGE)
    assert transcription.text.strip() == SPOKEN


def test_a_sealed_request_with_a_mistake_comes_back_with_its_reason(client: openai.OpenAI) -> None:
    with pytest.raises(openai.BadRequestError, match="temperature"):
        client.chat.completions.create(model=CHAT, temperature=9, messages=CAPITAL)


def test_an_unknown_model_is_said_to_be_unknown(client: openai.OpenAI) -> None:
    with pytest.raises(openai.NotFoundError, match="no-such-model"):
        client.chat.completions.create(model="no-such-model", messages=CAPITAL)


def test_a_gateway_that_seals_everything_sends_nothing_open(client: openai.OpenAI) -> None:
    with pytest.raises(openai.BadRequestError, match="only sealed"):
        client.chat.completions.create(
            model=CHAT, messages=CAPITAL, extra_headers={"X-Cocoon-Seal": "off"}
        )


def test_a_single_request_can_be_sealed(network: Network) -> None:
    with network.client(network.opening) as client:
        create = client.chat.completions.with_raw_response.create
        wanted = create(
            model=CHAT,
            temperature=0,
            messages=CAPITAL,
            extra_headers={"X-Cocoon-Seal": "prefer"},
        )
        unsealed = create(model=CHAT, temperature=0, messages=CAPITAL)
    assert wanted.headers["X-Cocoon-Protection"] == "sandboxed"
    assert unsealed.headers["X-Cocoon-Protection"] == "none"
    assert wanted.parse().choices[0].message.content == TOKYO
    assert unsealed.parse().choices[0].message.content == TOKYO


def test_the_gateway_says_in_words_what_it_proves(client: openai.OpenAI) -> None:
    client.chat.completions.create(model=CHAT, temperature=0, messages=CAPITAL)
    told: Any = client.get("/protection", cast_to=object)
    assert told["seal"] == "require"
    assert "owner could still read it" in told["does_not_prove"]
    (engine,) = told["engines"]
    assert engine["protection"] == "sandboxed"
    assert set(engine["models"]) == {CHAT, SPEECH}
    assert "sealed" in engine["layers"]


def test_the_ledger_is_paid_for_sealed_jobs(network: Network, client: openai.OpenAI) -> None:
    before = json.loads(run_to_end(network.home, "earnings", "--json"))["earned_nanoton"]
    client.chat.completions.create(model=CHAT, temperature=0, messages=CAPITAL)
    earned = json.loads(run_to_end(network.home, "earnings", "--json"))["earned_nanoton"]
    assert earned > before


def test_a_sealed_job_has_a_receipt(network: Network, client: openai.OpenAI) -> None:
    client.chat.completions.create(model=CHAT, temperature=0, messages=CAPITAL)
    deadline = time.monotonic() + 20
    file = network.home / "receipts-of-the-test"
    while True:
        file.write_text(run_to_end(network.home, "receipts"))
        told = file.read_text() and run_to_end(network.home, "verify-receipt", str(file), "--json")
        receipts = [json.loads(line) for line in told.splitlines()]
        sealed = [one for one in receipts if one["protection"] == "sandboxed"]
        if any(one["model"] == CHAT and one["completion_tokens"] > 5 for one in sealed):
            break
        assert time.monotonic() < deadline, receipts
    assert all(one["is_good"] for one in receipts)
    assert len({one["node"] for one in receipts}) == 1
    assert all(len(one["model_sha256"]) == 64 for one in receipts)


def test_a_marker_is_found_in_gateway_and_engine_only(
    network: Network, client: openai.OpenAI
) -> None:
    if not can_search(network.proxy.pid):
        pytest.skip("only root can look into other processes")
    marker = f"marker-{time.time_ns():x}-kokosnuss"
    messages: Any = [{"role": "user", "content": f"Repeat after me: {marker}"}]
    for stream in (False, True):
        answer = client.chat.completions.create(
            model=CHAT, temperature=0, messages=messages, max_tokens=40, stream=stream
        )
        if stream:
            list(answer)
    needle = marker.encode()
    assert holds(network.sealing.pid, needle) or holds(network.engine, needle), "the search fails"
    assert not holds(network.proxy.pid, needle)
    assert not holds(network.node.pid, needle)
    assert not holds(network.opening.pid, needle)
    files = [file for file in network.home.rglob("*") if file.is_file()]
    assert len(files) > 5
    assert not [file for file in files if needle in file.read_bytes()]


def test_a_marker_of_an_open_request_would_have_been_found(network: Network) -> None:
    if not can_search(network.proxy.pid):
        pytest.skip("only root can look into other processes")
    marker = f"marker-{time.time_ns():x}-ananas"
    messages: Any = [{"role": "user", "content": f"{marker} {marker}"}]
    programs = (network.node.pid, network.proxy.pid)
    found = False
    with network.client(network.opening) as client:
        for _ in range(5):
            client.chat.completions.create(
                model=CHAT, temperature=0, messages=messages, max_tokens=1
            )
            found = found or any(holds(pid, marker.encode()) for pid in programs)
    assert found
