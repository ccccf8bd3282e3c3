"""The built-in models, answering inside the confined child."""

import asyncio
import json
from contextlib import aclosing
from pathlib import Path

import pytest

from app.domain.job import JobRequest, ResponseBody
from app.engine.engine import Engine
from app.engine.errors import EngineLostError
from app.engine.options import EngineModel, EngineOptions
from app.engine.supervisor import running_engine
from tests.integration.engine_support import JOB, Answer, joined

MODELS = Path(__file__).parents[2] / "resources" / "models"
OPTIONS = EngineOptions(
    (
        EngineModel("chat", "chat", MODELS / "chat"),
        EngineModel("speech", "speech", MODELS / "speech"),
    ),
    max_jobs=4,
    threads=1,
)
FORM = """--xyz\r
Content-Disposition: form-data; name="model"\r
\r
speech\r
--xyz\r
Content-Disposition: form-data; name="file"; filename="voice.ogg"\r
\r
"""


def _chat(question: str, *, is_streamed: bool = False) -> JobRequest:
    body = {
        "model": "chat",
        "messages": [{"role": "user", "content": question}],
        "stream": is_streamed,
        "temperature": 0,
    }
    headers = (("Content-Type", "application/json"),)
    return JobRequest("POST", "/v1/chat/completions", headers, json.dumps(body).encode())


def _voice(audio: bytes) -> JobRequest:
    headers = (("Content-Type", "multipart/form-data; boundary=xyz"),)
    body = FORM.encode() + audio + b"\r\n--xyz--\r\n"
    return JobRequest("POST", "/v1/audio/transcriptions", headers, body)


async def _ask(engine: Engine, request: JobRequest) -> Answer:
    return joined([part async for part in engine.answer(JOB, request, timeout_s=60)])


@pytest.mark.asyncio
async def test_chat_and_speech_are_answered_under_all_protections() -> None:
    async with running_engine(OPTIONS) as engine:
        await engine.wait_healthy()
        assert "writes no files" in engine.layers
        assert engine.device == "cpu int8" or engine.device.startswith("cuda:")
        answers = await asyncio.gather(
            *(_ask(engine, _chat("What is the capital of France?")) for _ in range(8)),
        )
        for answer in answers:
            message = json.loads(answer.body)["choices"][0]["message"]["content"]
            assert message == "The capital of France is Paris."
            assert answer.usage.completion > 0
        spoken = await _ask(engine, _voice((MODELS / "voice-message.ogg").read_bytes()))
        assert spoken.head.status == 200
        assert json.loads(spoken.body)["text"]
        assert spoken.usage.prompt > 0
        async with aclosing(
            engine.answer(JOB, _chat("Count to twenty.", is_streamed=True), timeout_s=60)
        ) as parts:
            await anext(parts)
            assert isinstance(await anext(parts), ResponseBody)
        async with asyncio.timeout(2):
            while engine.jobs_running:  # noqa: ASYNC110 - the engine announces no idleness
                await asyncio.sleep(0.005)


@pytest.mark.asyncio
async def test_the_same_child_refuses_a_folder_without_a_model(tmp_path: Path) -> None:
    options = EngineOptions((EngineModel("chat", "chat", tmp_path),))
    async with running_engine(options) as engine:
        with pytest.raises(EngineLostError, match="could not be loaded"):
            await engine.wait_healthy()
