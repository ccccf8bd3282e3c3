"""The stock `openai` client against a gateway, a real local network and a scripted worker."""

import asyncio
import json
import time
from pathlib import Path
from typing import Any

import openai
import pytest

from app.domain.money import NanoTon
from app.gateway.ask import Limits
from app.gateway.connections import CONNECT_PATIENCE_S
from tests.integration.gateway_parts import (
    PRICE,
    Developer,
    Query,
    answering,
    completion,
    event,
    everything,
    first,
    gateway,
    network,
    request_in,
    spent,
    streaming,
    whole,
    worker,
)
from tests.integration.localnet_peers import ScriptedWorker, until
from tests.unit.localnet.parts import answer_part

pytestmark = pytest.mark.asyncio

SOON_S = 10.0  # long before a request's own limit would end it
HELLO: Any = [{"role": "user", "content": "Hello"}]


async def test_chat(tmp_path: Path) -> None:
    async with everything(tmp_path, answering("Hi!")) as (net, scripted, developer):
        assert await developer.chat() == "Hi!"
        request = request_in(scripted.queries[0])
        assert (request.method, request.path) == ("POST", "/v1/chat/completions")
        assert json.loads(request.body) == {"messages": HELLO, "model": "tiny"}
        assert {name.lower() for name, _ in request.headers} == {
            "accept",
            "content-length",
            "content-type",
        }
        assert net.stats().answered == 1
        assert net.stats().clients[0].available_tokens == 10**9 // PRICE - 10
        assert spent(tmp_path) == [("tiny", 10, 10 * PRICE)]


async def test_streamed_chat_arrives_piece_by_piece(tmp_path: Path) -> None:
    texts = ("one", "two", "three")
    received: list[str] = []

    async def wait_for_reader(text: str) -> None:
        await until(lambda: len(received) == texts.index(text))

    script = streaming(*texts, before=wait_for_reader)
    async with everything(tmp_path, script) as (_, _, developer):
        stream = await developer.client.chat.completions.create(
            model="tiny", messages=HELLO, stream=True
        )
        async for chunk in stream:
            received.append(chunk.choices[0].delta.content or "")  # noqa: PERF401 - the worker looks
        assert received == list(texts)
        await until(lambda: len(spent(tmp_path)) == 1)


async def test_completions_transcription_and_models(tmp_path: Path) -> None:
    async def answer(scripted: ScriptedWorker, query: Query) -> None:
        request = request_in(query)
        if request.path == "/v1/audio/transcriptions":
            assert b"\r\n\r\nRIFF\x00sound\r\n" in request.body
            body: object = {"text": "turn on the light"}
        else:
            assert request.path == "/v1/completions"
            choice = {"index": 0, "text": " end", "finish_reason": "stop", "logprobs": None}
            body = {**completion(""), "object": "text_completion", "choices": [choice]}
        await scripted.session.send(whole(query, body))

    async with everything(tmp_path, answer, coefficient=1500) as (_, _, developer):
        text = await developer.client.completions.create(model="tiny", prompt="The")
        assert text.choices[0].text == " end"
        heard = await developer.client.audio.transcriptions.create(
            model="tiny", file=("voice.wav", b"RIFF\x00sound")
        )
        assert heard.text == "turn on the light"
        (model,) = [model async for model in developer.client.models.list()]
        assert (model.id, model.owned_by) == ("tiny", "cocoon")
        one = (await developer.http.get("/models/tiny")).json()
        assert one == {
            "id": "tiny",
            "object": "model",
            "created": 0,
            "owned_by": "cocoon",
            "workers": 1,
            "running_requests": 0,
            "max_running_requests": 60,
            "nanotons_per_million_tokens": {"lowest": 30_000_000, "highest": 30_000_000},
        }


async def test_each_failure_is_the_clients_own_exception(tmp_path: Path) -> None:
    async def answer(scripted: ScriptedWorker, query: Query) -> None:
        if json.loads(request_in(query).body).get("seed") == 400:
            error = {"message": "bad seed", "type": "invalid_request_error"}
            await scripted.session.send(whole(query, {"error": error}, status=400, tokens=0))

    limits = Limits(timeout_s=0.5)
    async with (
        network(tmp_path) as net,
        worker(net.ports.workers, answer, coefficient=5000),
        worker(net.ports.workers, answer, model="slow@1:ff"),
        gateway(net.description, tmp_path, limits=limits, budget=NanoTon(10**6)) as developer,
    ):
        create = developer.client.chat.completions.create
        with pytest.raises(openai.AuthenticationError, match="API key is missing or wrong"):
            await developer.client.with_options(api_key="wrong").chat.completions.create(
                model="slow", messages=HELLO
            )
        with pytest.raises(openai.BadRequestError, match="bad seed"):
            await create(model="slow", messages=HELLO, seed=400)
        with pytest.raises(openai.BadRequestError, match="'timeout' must be a number"):
            await create(model="slow", messages=HELLO, extra_body={"timeout": "soon"})
        with pytest.raises(openai.NotFoundError, match="does not know the model 'huge'") as unknown:
            await create(model="huge", messages=HELLO)
        assert unknown.value.code == "model_not_found"
        with pytest.raises(openai.NotFoundError, match="has served the model 'huge'"):
            await developer.client.models.retrieve("huge")
        with pytest.raises(openai.APIStatusError, match="may cost") as dear:
            await create(model="slow", messages=HELLO, max_tokens=100_000)
        assert (dear.value.status_code, dear.value.code) == (402, "budget_exceeded")
        with pytest.raises(openai.InternalServerError, match="coefficient=5000") as too_dear:
            await create(model="tiny", messages=HELLO)
        assert too_dear.value.status_code == 503
        with pytest.raises(
            openai.InternalServerError, match=r"[Nn]o (worker answered|answer within)"
        ) as late:
            await create(model="slow", messages=HELLO)
        assert (late.value.status_code, late.value.code) == (504, "timeout")
        assert late.value.response.headers["x-should-retry"] == "false"
        assert spent(tmp_path) == []


async def test_the_client_does_not_repeat_what_may_have_been_answered(tmp_path: Path) -> None:
    async def give_up(scripted: ScriptedWorker, query: Query) -> None:
        await scripted.session.send(first(query))
        await scripted.session.link.close()

    async with everything(tmp_path, give_up) as (_, scripted, developer):
        patient = developer.client.with_options(max_retries=3)
        with pytest.raises(openai.InternalServerError, match="connection is dead") as failed:
            await patient.chat.completions.create(model="tiny", messages=HELLO)
        assert failed.value.status_code == 502
        assert len(scripted.queries) == 1


async def error_of(developer: Developer) -> str:
    """Ask for a whole answer that breaks off."""
    with pytest.raises(openai.InternalServerError) as failed:
        await developer.chat()
    assert failed.value.status_code == 502
    return str(failed.value)


async def test_a_proxy_that_dies_is_told_at_once_and_found_again(tmp_path: Path) -> None:
    began = asyncio.Event()

    async def begin_only(scripted: ScriptedWorker, query: Query) -> None:
        request = json.loads(request_in(query).body)
        kind = "text/event-stream" if request.get("stream") else "application/json"
        await scripted.session.send(first(query, kind=kind))
        if request.get("stream"):
            await scripted.session.send(answer_part(query.request_id, event("Once")))
            began.set()

    async with network(tmp_path) as net:
        description = net.description
    async with gateway(description, tmp_path) as developer, asyncio.TaskGroup() as tasks:
        async with network(tmp_path) as net, worker(net.ports.workers, begin_only):
            whole_answer = tasks.create_task(error_of(developer))
            stream = await developer.client.chat.completions.create(
                model="tiny", messages=HELLO, stream=True
            )
            assert (await anext(stream)).choices[0].delta.content == "Once"
            await began.wait()
        async with asyncio.timeout(SOON_S):
            with pytest.raises(openai.APIError, match="connection to the proxy was lost"):
                await anext(stream)
            assert "connection to the proxy was lost" in await whole_answer
        async with network(tmp_path) as net, worker(net.ports.workers, answering("Again")):
            assert await developer.chat() == "Again"
        assert len(spent(tmp_path)) == 1


async def test_a_request_waits_for_a_proxy_that_comes_back(tmp_path: Path) -> None:
    async with network(tmp_path) as net:
        description = net.description

    async with gateway(description, tmp_path) as developer, asyncio.TaskGroup() as tasks:
        asking = tasks.create_task(developer.chat())
        await asyncio.sleep(0.3)
        async with network(tmp_path) as net, worker(net.ports.workers, answering("Hi")):
            started = time.monotonic()
            assert await asking == "Hi"
            assert time.monotonic() - started < CONNECT_PATIENCE_S


async def test_without_any_proxy_the_reason_is_told(tmp_path: Path) -> None:
    async with network(tmp_path) as net:
        description = net.description
    async with gateway(description, tmp_path, limits=Limits(timeout_s=0.3)) as developer:
        with pytest.raises(openai.InternalServerError, match="Nobody answers at") as nobody:
            await developer.chat()
        assert (nobody.value.status_code, nobody.value.code) == (503, "no_proxy")


async def test_64_requests_against_a_limit_of_60_are_all_answered(tmp_path: Path) -> None:
    most = 0

    async def answer_slowly(scripted: ScriptedWorker, query: Query) -> None:
        nonlocal most
        most = max(most, net.stats().running)
        await asyncio.sleep(0.3)
        await answering("Hi")(scripted, query)

    async with everything(tmp_path, answer_slowly, limit=60) as (net, _, developer):
        answers = await asyncio.gather(*(developer.chat() for _ in range(64)))
        assert answers == ["Hi"] * 64
        assert 32 < most <= 60
        assert net.stats().answered == 64
        assert [tokens for _, tokens, _ in spent(tmp_path)] == [10] * 64


async def test_who_leaves_early_pays_and_frees_everything(tmp_path: Path) -> None:
    gate = asyncio.Event()

    async def answer_late(scripted: ScriptedWorker, query: Query) -> None:
        await gate.wait()
        await answering("Hi")(scripted, query)

    async with everything(tmp_path, answer_late) as (net, scripted, developer):
        with pytest.raises(openai.APITimeoutError):
            await developer.chat(timeout=0.3)
        assert len(scripted.queries) == 1
        gate.set()
        await until(lambda: spent(tmp_path) == [("tiny", 10, 10 * PRICE)])
        assert await developer.chat() == "Hi"
        assert net.stats().answered == 2


async def test_the_budget_counts_what_was_spent_before(tmp_path: Path) -> None:
    options: dict[str, Any] = {"max_tokens": 5}
    async with network(tmp_path) as net, worker(net.ports.workers, answering("Hi")):
        async with gateway(net.description, tmp_path, budget=NanoTon(12_000)) as developer:
            assert await developer.chat(**options) == "Hi"
        async with gateway(net.description, tmp_path, budget=NanoTon(300)) as developer:
            with pytest.raises(openai.APIStatusError, match=r"and 0.0000001 TON of the budget"):
                await developer.chat(**options)
