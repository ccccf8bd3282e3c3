"""Sealing requests before they leave: to the engines that are known, or asked for first.

A proxy chooses the worker, so a request is sealed to several engines at once. One that reaches
another engine is refused with the key of that one, and sealed again.
"""

import asyncio
import time
from collections.abc import AsyncGenerator, Callable, Sequence
from contextlib import aclosing, suppress
from dataclasses import replace
from typing import Protocol

from app.domain.job import ResponseBody, ResponseHead
from app.gateway.ask import Ask
from app.gateway.errors import NetworkFailedError, NoAnswerError, NotSealedError
from app.gateway.offers import ModelOffer
from app.gateway.relay import RelayedPart
from app.gateway.seal_book import KnownEngine, SealBook, UntrustedEngineError
from app.gateway.seal_policy import SealMode
from app.gateway.sealed_answer import SealedAnswer, tagged
from app.sealing.carrier import key_question, read_key_answer, sealed_request
from app.sealing.protection import Protection
from app.sealing.request import Clear, SealedRequest, seal_request
from app.sealing.statement import MAX_SKEW_S, SignedStatement

MAX_SEALINGS = 4
"""So many workers that were not known may a request reach, one after the other."""

KEY_PATIENCE_S = 10.0

LONGEST_LIFE_S = 3000
"""Engines open no request that claims to count for much longer."""

_KEY_TOKENS = 1
_KEY_BYTES = 64 * 2**10
_LARGE_BYTES = 2**18
_NOBODY = "no worker of this model opens sealed requests"


class AskRelay(Protocol):
    """Where requests are sent."""

    async def offers(self) -> list[ModelOffer]:
        """Ask the network what is served, by how many and for how much."""

    def relay(self, ask: Ask) -> AsyncGenerator[RelayedPart, None]:
        """Yield the answer as it comes; see `Relay.relay`."""


class SealedRelay:
    """Sends requests, sealed if that is wanted and possible."""

    def __init__(
        self, relay: AskRelay, book: SealBook, clock: Callable[[], float] = time.time
    ) -> None:
        self._relay = relay
        self._book = book
        self._clock = clock
        self._asking: dict[str, asyncio.Lock] = {}

    async def relay(self, ask: Ask, mode: SealMode) -> AsyncGenerator[RelayedPart, None]:
        """Yield the answer as it comes; its head tells how it was protected.

        Raises:
            NotSealedError: it must be sealed and cannot.
            GatewayError: there is no answer, or it broke off.
        """
        reason = ""
        if mode is not SealMode.OFF:
            attempts = _Attempts(self, ask, is_patient=mode is SealMode.REQUIRE)
            async with aclosing(attempts.parts()) as parts:
                async for part in parts:
                    yield part
            if attempts.is_answered:
                return
            ask, reason = attempts.left(), attempts.reason
        if mode is SealMode.REQUIRE:
            raise NotSealedError(
                f"The request was not sent because it cannot be sealed: {reason}.",
                code="no_sealed_worker",
            )
        async with aclosing(self._relay.relay(ask)) as parts:
            async for part in parts:
                yield _open_part(part)

    async def send(self, ask: Ask, answer: SealedAnswer) -> AsyncGenerator[RelayedPart, None]:
        """Send a sealed request and yield what the engine has sealed."""
        async with aclosing(self._relay.relay(ask)) as parts:
            async for part in parts:
                for opened in answer.take(part):
                    yield opened
        if answer.key_id is not None:
            self._book.answered(answer.key_id)

    async def recipients(self, ask: Ask, *, is_patient: bool) -> Sequence[KnownEngine]:
        """Return the engines to seal to; if none is known, one is asked for its key.

        Unless `is_patient` a model whose workers had no key a moment ago is given up at once.

        Raises:
            UntrustedEngineError: there is none.
        """
        async with self._asking.setdefault(ask.model, asyncio.Lock()):
            found = self._book.recipients(ask.model)
            if not found and (is_patient or not self._book.is_given_up(ask.model)):
                self.learn(await self._ask_key(ask), ask.model)
                found = self._book.recipients(ask.model)
        if not found:
            raise UntrustedEngineError(_NOBODY)
        return found

    def learn(self, signed: SignedStatement | None, model: str) -> None:
        """Take over what was told about a key.

        Raises:
            UntrustedEngineError: there is nothing, or nothing good.
        """
        if signed is None:
            self._book.give_up(model)
            raise UntrustedEngineError(_NOBODY)
        self._book.learn(signed, model)

    def seal(self, ask: Ask, engines: Sequence[KnownEngine]) -> tuple[Ask, SealedRequest]:
        """Return what travels, and what opens the answer; takes milliseconds for large bodies."""
        clear = Clear(ask.model, ask.max_tokens, ask.is_stream)
        life_s = min(ask.timeout_s + MAX_SKEW_S, LONGEST_LIFE_S)
        signed = [engine.signed for engine in engines]
        end = int(self._clock() + life_s)
        sealed = seal_request(ask.request, clear, signed, expires_at_utc=end)
        return replace(ask, request=sealed_request(clear, sealed.data)), sealed

    async def _ask_key(self, ask: Ask) -> SignedStatement | None:
        question = replace(
            ask,
            request=key_question(ask.model),
            max_tokens=_KEY_TOKENS,
            answers=1,
            timeout_s=min(ask.timeout_s, KEY_PATIENCE_S),
            is_stream=False,
            enable_debug=False,
        )
        body = bytearray()
        try:
            async with aclosing(self._relay.relay(question)) as parts:
                async for part in parts:
                    if isinstance(part, ResponseBody):
                        body += part.data[: _KEY_BYTES - len(body)]
        except (NetworkFailedError, NoAnswerError):
            return None
        return read_key_answer(bytes(body))


class _Attempts:
    """Seals one request, if need be again for the engine that it has reached."""

    def __init__(self, relay: SealedRelay, ask: Ask, *, is_patient: bool) -> None:
        self._relay = relay
        self._ask = ask
        self._is_patient = is_patient
        self._deadline = asyncio.get_running_loop().time() + ask.timeout_s
        self.is_answered = False
        self.reason = _NOBODY

    def left(self) -> Ask:
        """Return the request with the time that is left for it.

        Raises:
            NoAnswerError: none is.
        """
        left_s = self._deadline - asyncio.get_running_loop().time()
        if left_s <= 0:
            text = f"No answer within {self._ask.timeout_s:g} seconds."
            raise NoAnswerError(text, code="timeout")
        return replace(self._ask, timeout_s=left_s)

    async def parts(self) -> AsyncGenerator[RelayedPart, None]:
        """Yield the answer; nothing, unless `is_answered` afterwards, and then for a `reason`."""
        try:
            for _ in range(MAX_SEALINGS):
                ask, sealed = await self._sealed()
                answer = SealedAnswer(sealed)
                async with aclosing(self._relay.send(ask, answer)) as parts:
                    async for part in parts:
                        yield part
                if not answer.is_refused:
                    self.is_answered = True
                    return
                self._relay.learn(answer.told, self._ask.model)
        except UntrustedEngineError as error:
            self.reason = str(error).removesuffix(".")

    async def _sealed(self) -> tuple[Ask, SealedRequest]:
        ask = self.left()
        engines: Sequence[KnownEngine] = ()
        with suppress(TimeoutError):  # then nothing is left below
            async with asyncio.timeout(ask.timeout_s):
                engines = await self._relay.recipients(ask, is_patient=self._is_patient)
        ask = self.left()
        if len(ask.request.body) > _LARGE_BYTES:
            return await asyncio.to_thread(self._relay.seal, ask, engines)
        return self._relay.seal(ask, engines)


def _open_part(part: RelayedPart) -> RelayedPart:
    return tagged(part, Protection.NONE) if isinstance(part, ResponseHead) else part
