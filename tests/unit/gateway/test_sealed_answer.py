import json

import pytest

from app.domain.job import ResponseBody, ResponseHead
from app.gateway.answers import AnswerEnd
from app.gateway.errors import NetworkFailedError
from app.gateway.relay import RelayedPart
from app.gateway.sealed_answer import SealedAnswer, tagged
from app.sealing.answer import AnswerSealer, write_head
from app.sealing.carrier import ANSWER_TYPE, answer_line, key_answer
from app.sealing.protection import Protection
from tests.unit.sealing.parts import SealingEngine, sealed_to

INNER = ResponseHead(400, (("Content-Type", "text/plain"), ("X-Cocoon-Protection", "attested")))
OUTER = ResponseHead(200, (("Content-Type", ANSWER_TYPE), ("X-Cocoon-Worker-Start", "1.5")))
END = AnswerEnd(7)
ENGINE = SealingEngine()


class Fixture:
    """A sealed request, and the engine that answers it."""

    def __init__(self) -> None:
        self.sealed = sealed_to(ENGINE)
        key_id = ENGINE.pair.key_id
        reply_key = self.sealed.reply_keys[key_id]
        self.sealer = AnswerSealer(reply_key, self.sealed.request_id, key_id)
        self.answer = SealedAnswer(self.sealed)

    def pieces(self, *data: bytes) -> list[bytes]:
        lines = [answer_line(self.sealer.seal(write_head(INNER)))]
        lines += [answer_line(self.sealer.seal(one)) for one in data]
        return [*lines, answer_line(self.sealer.seal(b"", is_last=True))]

    def read(self, *parts: RelayedPart) -> list[RelayedPart]:
        return [opened for part in parts for opened in self.answer.take(part)]


def refusal(status: int, code: str = "", body: bytes | None = None) -> tuple[RelayedPart, ...]:
    error = json.dumps({"error": {"message": "because", "code": code}}).encode()
    head = ResponseHead(status, (("Content-Type", "application/json"),))
    return head, ResponseBody(error if body is None else body), AnswerEnd(0)


def test_a_sealed_answer_is_opened_as_it_comes() -> None:
    fixture = Fixture()
    lines = b"".join(fixture.pieces(b"Hel", b"lo"))
    cut = [ResponseBody(lines[at : at + 100]) for at in range(0, len(lines), 100)]
    head, *bodies = fixture.read(OUTER, *cut, END)
    assert head == ResponseHead(
        400,
        (
            ("Content-Type", "text/plain"),
            ("X-Cocoon-Worker-Start", "1.5"),
            ("X-Cocoon-Protection", "sandboxed"),
        ),
    )
    assert bodies == [ResponseBody(b"Hel"), ResponseBody(b"lo"), END]
    assert fixture.answer.key_id == ENGINE.pair.key_id
    assert not fixture.answer.is_refused


def test_nothing_is_given_before_it_is_opened() -> None:
    fixture = Fixture()
    first, *_ = fixture.pieces(b"a")
    assert fixture.read(OUTER) == []
    assert len(fixture.read(ResponseBody(first))) == 1


@pytest.mark.parametrize(("order", "code"), [
    ((0, 1), "seal_truncated"),
    ((), "seal_truncated"),
    ((0, 2), "seal_truncated"),
    ((0, 0), "seal_replayed"),
])  # fmt: skip
def test_pieces_that_are_lost_or_repeated_end_the_answer(order: tuple[int, ...], code: str) -> None:
    fixture = Fixture()
    lines = fixture.pieces(b"a")
    with pytest.raises(NetworkFailedError) as caught:
        fixture.read(OUTER, *(ResponseBody(lines[at]) for at in order), END)
    assert caught.value.code == code


def test_a_piece_of_another_answer_ends_it() -> None:
    fixture = Fixture()
    lines = Fixture().pieces(b"a")
    with pytest.raises(NetworkFailedError, match="different"):
        fixture.read(OUTER, ResponseBody(lines[0]))


def test_an_altered_piece_ends_it() -> None:
    fixture = Fixture()
    piece = bytearray(fixture.sealer.seal(write_head(INNER)))
    piece[-1] ^= 1
    with pytest.raises(NetworkFailedError, match="altered"):
        fixture.read(OUTER, ResponseBody(answer_line(bytes(piece))))


@pytest.mark.parametrize("head", [
    ResponseHead(200, (("Content-Type", "application/json"),)),
    ResponseHead(200, ()),
    ResponseHead(302, OUTER.headers),
])  # fmt: skip
def test_an_answer_in_the_clear_is_thrown_away(head: ResponseHead) -> None:
    with pytest.raises(NetworkFailedError) as caught:
        Fixture().read(head)
    assert caught.value.code == "seal_missing"


def test_an_engine_with_another_key_tells_it() -> None:
    fixture = Fixture()
    signed = SealingEngine().signed
    body = key_answer(signed, {"code": "seal_wrong_key"})
    assert fixture.read(*refusal(421, body=body)) == []
    assert fixture.answer.is_refused
    assert fixture.answer.told == signed


@pytest.mark.parametrize("body", [None, b"", b"[]", b'{"error":5}', b"[" * 10**5])
def test_an_engine_that_opens_nothing_refuses(body: bytes | None) -> None:
    fixture = Fixture()
    assert fixture.read(*refusal(400, "unsupported_value", body)) == []
    assert fixture.answer.is_refused
    assert fixture.answer.told is None


@pytest.mark.parametrize("code", ["seal_altered", "seal_replayed", "seal_expired_request"])
def test_an_engine_that_finds_something_wrong_ends_the_request(code: str) -> None:
    with pytest.raises(NetworkFailedError, match="because") as caught:
        Fixture().read(*refusal(400, code))
    assert caught.value.code == code


@pytest.mark.parametrize("status", [413, 429, 500, 503, 504])
def test_a_worker_that_cannot_ask_its_engine_is_heard(status: int) -> None:
    fixture = Fixture()
    head, body, end = fixture.read(*refusal(status))
    assert isinstance(head, ResponseHead)
    assert head.status == status
    assert head.headers[-1] == ("X-Cocoon-Protection", "none")
    assert isinstance(body, ResponseBody)
    assert end == AnswerEnd(0)
    assert not fixture.answer.is_refused


def test_a_long_refusal_is_cut() -> None:
    fixture = Fixture()
    head, _, end = refusal(503)
    _, body, _ = fixture.read(head, *[ResponseBody(bytes(2**15))] * 5, end)
    assert isinstance(body, ResponseBody)
    assert len(body.data) == 2**16


def test_nobody_else_says_how_an_answer_was_protected() -> None:
    lying = ResponseHead(200, (("x-cocoon-PROTECTION", "attested"), ("A", "b")))
    honest = (("A", "b"), ("X-Cocoon-Protection", "none"))
    assert tagged(lying, Protection.NONE).headers == honest
