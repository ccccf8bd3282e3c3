"""Sealing on the way out, against a relay that plays proxy, worker and engine."""

import asyncio
import json
from collections.abc import AsyncGenerator, Callable
from dataclasses import dataclass, field, replace

import pytest

from app.domain.job import JobRequest, ResponseBody, ResponseEnd, ResponseHead
from app.engine.child.sealed_api import SealedApi
from app.gateway.answers import AnswerEnd
from app.gateway.ask import Ask
from app.gateway.errors import GatewayError, NetworkFailedError, NoAnswerError, NotSealedError
from app.gateway.offers import ModelOffer
from app.gateway.relay import RelayedPart
from app.gateway.seal_book import SealBook
from app.gateway.seal_policy import SealMode, SealPolicy
from app.gateway.sealed_relay import SealedRelay
from app.isolation.layer_names import REQUIRED
from app.sealing.carrier import is_sealed_request, read_sealed_request
from app.sealing.statement import SignedStatement, sign_statement
from tests.unit.engine.child.test_seal_keys import Fixture as Keys
from tests.unit.engine.child.test_sealed_api import EchoApi
from tests.unit.sealing.parts import NODE_KEY, NOW, statement

pytestmark = pytest.mark.asyncio

NETWORK = "0:" + "1" * 64
BODY = b'{"model":"tiny","messages":[]}'
ASK = Ask("tiny", JobRequest("POST", "/v1/chat/completions", (), BODY), 4000, 100, 60.0)
Answer = Callable[[JobRequest], list[RelayedPart]]


class EngineKeys(Keys):
    """Keys of an engine whose node reports a whole sandbox."""

    def stated(self, public_key: bytes, life_s: float = 3600) -> SignedStatement:
        fields = {
            "created_at_utc": int(self.now),
            "expires_at_utc": int(self.now + life_s),
            "layers": tuple(REQUIRED),
        }
        return sign_statement(statement(public_key, **fields), NODE_KEY)


class Engine:
    """An engine that opens what is sealed to it."""

    def __init__(self) -> None:
        self.keys = EngineKeys()
        self.api = SealedApi(EchoApi(), self.keys.keys, lambda _key: None)

    def __call__(self, request: JobRequest) -> list[RelayedPart]:
        parts = list(self.api.answer(request, lambda: False))
        return [AnswerEnd(5) if isinstance(part, ResponseEnd) else part for part in parts]


def ignorant(request: JobRequest) -> list[RelayedPart]:
    """An engine that knows nothing of seals."""
    if is_sealed_request(request):
        error = json.dumps({"error": {"message": "unknown part", "code": "bad"}}).encode()
        return [ResponseHead(400, ()), ResponseBody(error), AnswerEnd(0)]
    return [ResponseHead(200, ()), ResponseBody(request.body), AnswerEnd(5)]


@dataclass
class Network:
    """Lets the engines answer in turn, the last one for ever."""

    engines: list[Answer]
    asked: list[Ask] = field(default_factory=list)

    async def offers(self) -> list[ModelOffer]:
        return []

    async def relay(self, ask: Ask) -> AsyncGenerator[RelayedPart, None]:
        self.asked.append(ask)
        engine = self.engines.pop(0) if len(self.engines) > 1 else self.engines[0]
        for part in engine(ask.request):
            yield part

    @property
    def sealed(self) -> list[bool]:
        """Which requests carried something that was sealed, a question for a key excluded."""
        return [
            is_sealed_request(ask.request) and read_sealed_request(ask.request.body)[1] is not None
            for ask in self.asked
        ]


class Fixture:
    def __init__(self, *engines: Answer) -> None:
        self.network = Network(list(engines))
        policy = SealPolicy(network=NETWORK)
        self.relay = SealedRelay(self.network, SealBook(policy, lambda: NOW), lambda: NOW)

    async def ask(self, mode: SealMode, ask: Ask = ASK) -> tuple[bytes, str]:
        parts = [part async for part in self.relay.relay(ask, mode)]
        head = parts[0]
        assert isinstance(head, ResponseHead)
        assert isinstance(parts[-1], AnswerEnd)
        data = b"".join(part.data for part in parts if isinstance(part, ResponseBody))
        return data, dict(head.headers)["X-Cocoon-Protection"]


async def test_nothing_is_sealed_unless_it_is_wanted() -> None:
    fixture = Fixture(Engine())
    assert await fixture.ask(SealMode.OFF) == (BODY, "none")
    assert fixture.network.asked == [ASK]


@pytest.mark.parametrize("mode", [SealMode.PREFER, SealMode.REQUIRE])
async def test_the_key_is_asked_for_once(mode: SealMode) -> None:
    fixture = Fixture(Engine())
    assert await fixture.ask(mode) == (BODY, "sandboxed")
    assert await fixture.ask(mode) == (BODY, "sandboxed")
    assert fixture.network.sealed == [False, True, True]
    question, first, _ = fixture.network.asked
    assert question.max_tokens == 1
    assert (first.max_tokens, first.model) == (ASK.max_tokens, ASK.model)
    assert all(BODY not in ask.request.body for ask in fixture.network.asked)


async def test_requests_that_come_at_once_ask_once() -> None:
    fixture = Fixture(Engine())
    answers = await asyncio.gather(*(fixture.ask(SealMode.REQUIRE) for _ in range(5)))
    assert answers == [(BODY, "sandboxed")] * 5
    assert fixture.network.sealed == [False, *[True] * 5]


async def test_a_request_that_reaches_another_engine_is_sealed_again() -> None:
    one, other = Engine(), Engine()
    fixture = Fixture(one, other, one, other)
    assert await fixture.ask(SealMode.REQUIRE) == (BODY, "sandboxed")
    assert fixture.network.sealed == [False, True, True]
    assert await fixture.ask(SealMode.REQUIRE) == (BODY, "sandboxed")
    assert fixture.network.sealed == [False, True, True, True]


async def test_a_key_that_has_expired_is_exchanged() -> None:
    engine = Engine()
    fixture = Fixture(engine)
    await fixture.ask(SealMode.REQUIRE)
    engine.keys.keys._keys.clear()
    engine.keys.renewed()
    assert await fixture.ask(SealMode.REQUIRE) == (BODY, "sandboxed")
    assert fixture.network.sealed == [False, True, True, True]


async def test_without_an_engine_that_opens_it_a_request_is_sent_open_if_that_is_allowed() -> None:
    fixture = Fixture(ignorant)
    assert await fixture.ask(SealMode.PREFER) == (BODY, "none")
    assert await fixture.ask(SealMode.PREFER) == (BODY, "none")
    assert len(fixture.network.asked) == 3, "the second time no key is asked for"


async def test_without_an_engine_that_opens_it_a_request_is_not_sent() -> None:
    fixture = Fixture(ignorant)
    with pytest.raises(NotSealedError, match="no worker of this model opens"):
        await fixture.ask(SealMode.REQUIRE)
    assert all(BODY not in ask.request.body for ask in fixture.network.asked)


async def test_a_worker_that_knows_no_seals_among_others() -> None:
    engine = Engine()
    preferring = Fixture(engine, ignorant, ignorant)
    assert await preferring.ask(SealMode.PREFER) == (BODY, "none")
    requiring = Fixture(engine, ignorant)
    with pytest.raises(NotSealedError):
        await requiring.ask(SealMode.REQUIRE)
    assert BODY not in requiring.network.asked[-1].request.body


async def test_an_engine_of_another_network_is_not_sealed_to() -> None:
    fixture = Fixture(Engine())
    fixture.relay._book._policy = SealPolicy(network="0:other")
    with pytest.raises(NotSealedError, match="another network"):
        await fixture.ask(SealMode.REQUIRE)


async def test_ever_new_engines_are_an_end() -> None:
    fixture = Fixture(*(Engine() for _ in range(9)))
    with pytest.raises(NotSealedError):
        await fixture.ask(SealMode.REQUIRE)
    assert len(fixture.network.asked) == 5


async def test_an_answer_in_the_clear_is_no_answer() -> None:
    def downgrade(_request: JobRequest) -> list[RelayedPart]:
        return [ResponseHead(200, ()), ResponseBody(b"open"), AnswerEnd(5)]

    fixture = Fixture(Engine(), downgrade)
    with pytest.raises(NetworkFailedError, match="in the clear"):
        await fixture.ask(SealMode.PREFER)


@pytest.mark.parametrize("error", [NetworkFailedError("x"), NoAnswerError("x")])
async def test_a_worker_that_fails_on_the_question_for_its_key(error: GatewayError) -> None:
    def fail(request: JobRequest) -> list[RelayedPart]:
        if is_sealed_request(request):
            raise error
        return ignorant(request)

    assert await Fixture(fail).ask(SealMode.PREFER) == (BODY, "none")
    with pytest.raises(NotSealedError):
        await Fixture(fail).ask(SealMode.REQUIRE)


async def test_a_large_request_is_sealed_in_a_thread() -> None:
    large = bytes(2**18 + 1)
    request = JobRequest("POST", "/v1/audio/transcriptions", (), large)
    ask = Ask("tiny", request, 4000, 100, 60.0)
    assert await Fixture(Engine()).ask(SealMode.REQUIRE, ask) == (large, "sandboxed")


async def test_the_time_of_a_request_is_that_of_all_its_sealings() -> None:
    fixture = Fixture(Engine())
    await fixture.ask(SealMode.REQUIRE)
    question, sealed = fixture.network.asked
    assert question.timeout_s <= 10
    assert sealed.timeout_s < ASK.timeout_s


async def test_a_question_that_nobody_answers_takes_no_longer_than_the_request() -> None:
    class SilentNetwork(Network):
        async def relay(self, ask: Ask) -> AsyncGenerator[RelayedPart, None]:
            self.asked.append(ask)
            await asyncio.Event().wait()
            yield AnswerEnd(0)  # never reached: it makes this a generator

    fixture = Fixture(ignorant)
    relay = SealedRelay(SilentNetwork([]), fixture.relay._book, lambda: NOW)
    short = replace(ASK, timeout_s=0.01)
    with pytest.raises(NoAnswerError):
        async for _ in relay.relay(short, SealMode.REQUIRE):
            pass
