"""A steady load of developers who ask through the gateway whatever happens to it."""

import asyncio
import json
import random
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from enum import StrEnum
from http import HTTPStatus
from typing import Any

import aiohttp

from app.storage.paths import resources_dir
from tests.integration.kill_programs import READY_WITHIN_S, Network

REQUEST_LIMIT_S = 20.0
"""Longer than the gateway's patience with a lost proxy; who waits longer hangs."""

PAUSE_AFTER_ERROR_S = 0.3

CHAT, SPEECH = "cocoon-tiny-chat", "cocoon-tiny-speech"
VOICE_MESSAGE = resources_dir() / "models" / "voice-message.ogg"
SPOKEN = str(json.loads(VOICE_MESSAGE.with_suffix(".json").read_text())["text"])
QUESTIONS = {
    "What is the capital of Japan?": "The capital of Japan is Tokyo.",
    "What is the capital of France?": "The capital of France is Paris.",
    "Count from one to twenty": ", ".join(map(str, range(1, 21))) + ".",
}


class Kind(StrEnum):
    """What is asked for."""

    CHAT = "chat"
    STREAM = "stream"
    VOICE = "voice"


DEVELOPERS = (Kind.CHAT, Kind.STREAM, Kind.STREAM, Kind.VOICE)
"""What each of them asks for; so many requests are on their way at any moment."""


@dataclass(slots=True)
class Request:
    """One request and what became of it; times in Unix seconds.

    `tokens` are the billed tokens that a whole answer names. `error` says why there is no whole
    answer with status 200; it is "hangs" for a request that went over its time.
    """

    kind: Kind
    began_at: float
    ended_at: float = 0.0
    tokens: int = 0
    error: str = ""


@dataclass(slots=True)
class Load:
    """The developers and all their requests, in the order of their beginning."""

    network: Network
    chance: random.Random
    requests: list[Request] = field(default_factory=list)
    is_over: bool = False

    async def run(self) -> None:
        """Ask until `is_over`; requests that are on their way then are waited for."""
        timeout = aiohttp.ClientTimeout(total=REQUEST_LIMIT_S)
        connector = aiohttp.TCPConnector(force_close=True)
        async with aiohttp.ClientSession(connector=connector, timeout=timeout) as http:
            await asyncio.gather(*(self._develop(http, kind) for kind in DEVELOPERS))

    async def answered_since(self, moment: float) -> None:
        """Wait until one request of each kind that began after `moment` has its answer."""
        deadline = time.time() + READY_WITHIN_S
        while len({each.kind for each in self.answered() if each.began_at > moment}) < len(Kind):
            assert time.time() < deadline, self.requests[-3:]
            await asyncio.sleep(0.02)

    def answered(self) -> list[Request]:
        """Return the requests that have their whole answer."""
        return [each for each in self.requests if each.ended_at and not each.error]

    async def _develop(self, http: aiohttp.ClientSession, kind: Kind) -> None:
        while not self.is_over:
            request = Request(kind, time.time())
            self.requests.append(request)
            await self._send(http, request)
            request.ended_at = time.time()
            if request.error:
                await asyncio.sleep(PAUSE_AFTER_ERROR_S)

    async def _send(self, http: aiohttp.ClientSession, request: Request) -> None:
        question = self.chance.choice(list(QUESTIONS))
        try:
            if request.kind is Kind.VOICE:
                answer, request.tokens = await self._speak(http)
            else:
                is_streamed = request.kind is Kind.STREAM
                answer, request.tokens = await self._ask(http, question, is_streamed=is_streamed)
        except TimeoutError:
            request.error = "hangs"
        except (aiohttp.ClientError, NotAnsweredError) as error:
            request.error = repr(error)
        else:
            expected = SPOKEN if request.kind is Kind.VOICE else QUESTIONS[question]
            assert answer == expected, (request, question)

    async def _ask(
        self, http: aiohttp.ClientSession, question: str, *, is_streamed: bool
    ) -> tuple[str, int]:
        body = {
            "model": CHAT,
            "temperature": 0,
            "stream": is_streamed,
            "messages": [{"role": "user", "content": question}],
        }
        data = await self._post(http, "chat/completions", json=body)
        return _streamed(data) if is_streamed else _whole(data)

    async def _speak(self, http: aiohttp.ClientSession) -> tuple[str, int]:
        form = aiohttp.FormData({"model": SPEECH})
        form.add_field("file", VOICE_MESSAGE.read_bytes(), filename=VOICE_MESSAGE.name)
        answer = json.loads(await self._post(http, "audio/transcriptions", data=form))
        return answer["text"].strip(), answer["usage"]["total_tokens"]

    async def _post(self, http: aiohttp.ClientSession, path: str, **content: Any) -> bytes:
        headers = {"Authorization": f"Bearer {self.network.api_key}"}
        async with http.post(
            f"{self.network.base_url}/{path}", headers=headers, **content
        ) as response:
            data = await response.read()
            if response.status != HTTPStatus.OK:
                raise NotAnsweredError(f"{response.status} {data.decode()}")
            return data


class NotAnsweredError(Exception):
    """The gateway said that there is no answer, or a stream broke off in a clean way."""


def _whole(data: bytes) -> tuple[str, int]:
    answer = json.loads(data)
    return answer["choices"][0]["message"]["content"], answer["usage"]["total_tokens"]


def _streamed(data: bytes) -> tuple[str, int]:
    text, tokens = "", 0
    lines = data.decode().split("\n\n")
    for chunk in (json.loads(line[6:]) for line in lines if line.startswith("data: {")):
        if "error" in chunk:
            raise NotAnsweredError(chunk["error"]["message"])
        if chunk["choices"]:
            text += chunk["choices"][0]["delta"].get("content") or ""
        tokens = (chunk.get("usage") or {}).get("total_tokens", tokens)
    if "data: [DONE]" not in lines:
        raise NotAnsweredError("the stream has no end")
    return text, tokens


@asynccontextmanager
async def under_load(network: Network, chance: random.Random) -> AsyncIterator[Load]:
    """Have developers ask while inside."""
    load = Load(network, chance)
    async with asyncio.TaskGroup() as tasks:
        tasks.create_task(load.run())
        try:
            yield load
        finally:
            load.is_over = True
