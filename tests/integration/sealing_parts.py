"""A real engine that opens sealed jobs, and a developer who seals them by hand."""

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.domain.job import JobRequest, ResponseHead
from app.engine.engine import Engine
from app.engine.options import EngineModel, EngineOptions
from app.engine.seal_keys import Certifier
from app.engine.supervisor import running_engine
from app.sealing.answer import AnswerOpener, read_head
from app.sealing.carrier import AnswerLines, key_question, read_key_answer, sealed_request
from app.sealing.request import Clear, SealedRequest, seal_request
from app.sealing.statement import SignedStatement
from app.storage.paths import resources_dir
from tests.integration.engine_support import JOB, Answer, joined

CHAT = "cocoon-tiny-chat"
CLEAR = Clear(CHAT, 50, is_stream=False)
NODE_KEY = Ed25519PrivateKey.from_private_bytes(b"n" * 32)


@asynccontextmanager
async def sealing_engine(**changes: Any) -> AsyncIterator[Engine]:
    """Run the real engine, on the built-in chat model."""
    model = EngineModel(CHAT, "chat", resources_dir() / "models" / "chat")
    certify = Certifier(NODE_KEY, network="0:n", provider="0:p", engine="e" * 64)
    options = EngineOptions((model,), certify=certify, **changes)
    async with running_engine(options) as engine:
        await engine.wait_healthy()
        yield engine


def chat_request(text: str, **more: Any) -> JobRequest:
    """Ask something."""
    messages = [{"role": "user", "content": text}]
    body = {"model": CHAT, "messages": messages, "temperature": 0, **more}
    headers = (("Content-Type", "application/json"),)
    return JobRequest("POST", "/v1/chat/completions", headers, json.dumps(body).encode())


async def send(engine: Engine, request: JobRequest) -> Answer:
    """Return what leaves the child."""
    return joined([part async for part in engine.answer(JOB, request, timeout_s=20)])


async def stated_by(engine: Engine) -> SignedStatement:
    """Ask for the key, as soon as there is one."""
    while True:
        signed = read_key_answer((await send(engine, key_question(CHAT))).body)
        if signed is not None:
            return signed


@dataclass(frozen=True, slots=True)
class Opened:
    """What only the developer can read."""

    head: ResponseHead
    body: bytes

    @property
    def text(self) -> str:
        """The answer of a chat."""
        content = json.loads(self.body)["choices"][0]["message"]["content"]
        assert isinstance(content, str)
        return content


def open_answer(body: bytes, sealed: SealedRequest) -> Opened:
    """Open all pieces; nothing may be missing."""
    opener = AnswerOpener(sealed.reply_keys, sealed.request_id)
    head, *pieces = map(opener.open, AnswerLines().receive_data(body))
    opener.finish()
    return Opened(read_head(head), b"".join(pieces))


def sealed_for(
    request: JobRequest, *signed: SignedStatement, in_s: int = 60
) -> tuple[JobRequest, SealedRequest]:
    """Seal a request to those engines; return what travels, and how its answer is opened."""
    end = signed[0].read().created_at_utc + in_s
    sealed = seal_request(request, CLEAR, signed, expires_at_utc=end)
    return sealed_request(CLEAR, sealed.data), sealed
