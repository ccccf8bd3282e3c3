import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest

from app.domain.job import JobRequest, ResponseBody, ResponseEnd, ResponseHead, ResponsePart
from app.domain.price import TokenUsage
from app.engine.child.sealed_api import SealedApi
from app.engine.running_job import BYTES_PER_TOKEN
from app.sealing.answer import AnswerOpener, read_head
from app.sealing.carrier import (
    REQUEST_TYPE,
    AnswerLines,
    is_sealed_answer,
    key_question,
    read_key_answer,
    sealed_request,
)
from app.sealing.request import SealedRequest, seal_request
from tests.unit.engine.child.test_seal_keys import Fixture as Keys
from tests.unit.sealing.parts import CLEAR, REQUEST

USAGE = TokenUsage(prompt=4, completion=2)
LONG = bytes(100_000)


class EchoApi:
    """Answers with what it was asked and by which model it could."""

    def __init__(self, model: str = "any") -> None:
        self.model = model

    @property
    def device(self) -> str:
        return "cpu int8"

    @property
    def model_hashes(self) -> dict[str, str]:
        return {}

    def only(self, model: str) -> "EchoApi":
        return EchoApi(model)

    def answer(self, request: JobRequest, cancelled: Callable[[], bool]) -> Iterator[ResponsePart]:
        if not cancelled():
            yield ResponseHead(418, (("X-Model", self.model),))
            yield ResponseBody(request.body)
        yield ResponseEnd(USAGE)


class Fixture:
    def __init__(self) -> None:
        self.keys = Keys()
        self.told: list[bytes] = []
        self.api = SealedApi(EchoApi(), self.keys.keys, self.told.append)

    def sealed(self, body: bytes = REQUEST.body) -> SealedRequest:
        request = replace(REQUEST, body=body)
        end = int(self.keys.now + 60)
        return seal_request(request, CLEAR, [self.keys.signed], expires_at_utc=end)

    def ask(self, request: JobRequest, *, is_cancelled: bool = False) -> list[ResponsePart]:
        return list(self.api.answer(request, lambda: is_cancelled))


@pytest.fixture
def engine() -> Fixture:
    return Fixture()


def opened(parts: list[ResponsePart], sealed: SealedRequest) -> tuple[ResponseHead, bytes]:
    opener = AnswerOpener(sealed.reply_keys, sealed.request_id)
    head, *pieces = map(opener.open, AnswerLines().receive_data(body_of(parts)))
    opener.finish()
    return read_head(head), b"".join(pieces)


def body_of(parts: list[ResponsePart]) -> bytes:
    return b"".join(part.data for part in parts if isinstance(part, ResponseBody))


def error_of(parts: list[ResponsePart]) -> tuple[int, str]:
    head = parts[0]
    assert isinstance(head, ResponseHead)
    error: dict[str, Any] = json.loads(body_of(parts))["error"]
    return head.status, error["code"]


@pytest.mark.parametrize("body", [b"hello", b"", LONG], ids=len)
def test_a_sealed_request_gets_a_sealed_answer(engine: Fixture, body: bytes) -> None:
    sealed = engine.sealed(body)
    parts = engine.ask(sealed_request(CLEAR, sealed.data))
    assert isinstance(parts[0], ResponseHead)
    assert parts[0].status == 200
    assert is_sealed_answer(parts[0].headers)
    assert parts[-1] == ResponseEnd(USAGE)
    assert opened(parts, sealed) == (ResponseHead(418, (("X-Model", "tiny"),)), body)


def test_the_answer_shows_nothing_but_the_token_counts(engine: Fixture) -> None:
    parts = engine.ask(sealed_request(CLEAR, engine.sealed(b"secret" * 9).data))
    lines = [json.loads(line) for line in body_of(parts).splitlines()]
    assert all(set(line) <= {"sealed", "usage"} for line in lines)
    assert lines[-1]["usage"]["prompt_tokens"] == USAGE.prompt
    assert b"secret" not in body_of(parts)


def test_open_requests_are_answered_as_ever(engine: Fixture) -> None:
    parts = engine.ask(REQUEST)
    assert parts[0] == ResponseHead(418, (("X-Model", "any"),))
    assert body_of(parts) == REQUEST.body


def test_an_answer_that_is_cut_short_has_no_last_piece(engine: Fixture) -> None:
    request = sealed_request(CLEAR, engine.sealed().data)
    assert engine.ask(request, is_cancelled=True) == [ResponseEnd(USAGE)]


def test_the_key_is_told_to_whoever_asks(engine: Fixture) -> None:
    parts = engine.ask(key_question("tiny"))
    assert read_key_answer(body_of(parts)) == engine.keys.signed
    assert parts[-1] == ResponseEnd(TokenUsage())


def test_without_a_statement_there_is_no_key(engine: Fixture) -> None:
    engine.keys.keys._stated = None
    assert error_of(engine.ask(key_question("tiny"))) == (503, "seal_no_key")


def test_a_request_for_another_engine_is_told_the_right_key(engine: Fixture) -> None:
    parts = engine.ask(sealed_request(CLEAR, Fixture().sealed().data))
    assert error_of(parts) == (421, "seal_wrong_key")
    assert read_key_answer(body_of(parts)) == engine.keys.signed


def test_an_expired_key_is_told_with_the_new_one(engine: Fixture) -> None:
    sealed = engine.sealed()
    engine.keys.now += 3600
    assert error_of(engine.ask(sealed_request(CLEAR, sealed.data))) == (421, "seal_expired_key")


def test_a_replayed_request_is_refused(engine: Fixture) -> None:
    request = sealed_request(CLEAR, engine.sealed().data)
    engine.ask(request)
    assert error_of(engine.ask(request)) == (409, "seal_replayed")


@pytest.mark.parametrize(("cut", "code"), [
    (slice(0, -1), "seal_truncated"),
    (slice(0, 2), "seal_truncated"),
    (slice(1, None), "seal_malformed"),
])  # fmt: skip
def test_broken_requests_are_refused_with_their_reason(
    engine: Fixture, cut: slice, code: str
) -> None:
    assert error_of(engine.ask(sealed_request(CLEAR, engine.sealed().data[cut]))) == (400, code)


def test_a_request_for_another_model_than_the_one_paid_for_is_refused(engine: Fixture) -> None:
    request = sealed_request(replace(CLEAR, model="cheap"), engine.sealed().data)
    assert error_of(engine.ask(request)) == (400, "seal_altered")


def test_a_body_that_is_none_is_refused(engine: Fixture) -> None:
    request = JobRequest("POST", "/v1/chat/completions", (("Content-Type", REQUEST_TYPE),), b"{}")
    assert error_of(engine.ask(request)) == (400, "seal_malformed")


def test_a_worn_key_is_replaced(engine: Fixture, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.engine.child.seal_keys.RENEW_AFTER_JOBS", 1)
    engine.ask(sealed_request(CLEAR, engine.sealed().data))
    (new_key,) = engine.told
    assert new_key != engine.keys.signed.read().key


@pytest.mark.parametrize("size", [1, 300, 900])
def test_a_sealed_event_is_no_longer_than_a_token_allows(engine: Fixture, size: int) -> None:
    parts = engine.ask(sealed_request(CLEAR, engine.sealed(bytes(size)).data))
    event = body_of(parts).splitlines()[1]
    assert len(event) < BYTES_PER_TOKEN
