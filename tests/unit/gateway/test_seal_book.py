from typing import Any

import msgspec
import pytest

from app.gateway.seal_book import (
    MAX_KNOWN,
    MAX_RECIPIENTS,
    UNUSABLE_S,
    SealBook,
    UntrustedEngineError,
    describe_engine,
)
from app.gateway.seal_policy import SealMode, SealPolicy
from app.isolation.layer_names import REQUIRED
from app.sealing.statement import SignedStatement, sign_statement
from tests.unit.sealing.parts import NODE_KEY, NOW, statement

NETWORK = "0:" + "1" * 64
NODE = NODE_KEY.public_key().public_bytes_raw()
LAYERS = tuple(sorted(REQUIRED))


def stated(number: int = 1, **changes: Any) -> SignedStatement:
    key = bytes([number]) * 1216
    return sign_statement(statement(key, **{"layers": LAYERS, **changes}), NODE_KEY)


class Fixture:
    def __init__(self, *nodes: bytes) -> None:
        self.now = float(NOW)
        policy = SealPolicy(SealMode.PREFER, NETWORK, frozenset(nodes))
        self.book = SealBook(policy, lambda: self.now)

    def keys(self, model: str = "tiny") -> list[int]:
        return [engine.statement.key[0] for engine in self.book.recipients(model)]


def test_engines_are_known_by_what_their_nodes_state() -> None:
    fixture = Fixture()
    fixture.book.learn(stated(1), "tiny")
    assert fixture.keys() == [1]
    assert fixture.keys("other") == []


def test_the_engine_that_answered_last_comes_first() -> None:
    fixture = Fixture()
    for number in (1, 2, 3):
        fixture.book.learn(stated(number), "tiny")
    assert fixture.keys() == [3, 2, 1]
    fixture.book.answered(stated(1).read().key_id)
    assert fixture.keys() == [1, 3, 2]
    fixture.book.answered(b"unknown.")
    assert fixture.keys() == [1, 3, 2]


def test_a_request_goes_to_few_engines_at_once() -> None:
    fixture = Fixture()
    for number in range(9):
        fixture.book.learn(stated(number), "tiny")
    assert len(fixture.keys()) == MAX_RECIPIENTS
    assert len(fixture.book.engines()) == 9


def test_an_engine_is_forgotten_with_its_key() -> None:
    fixture = Fixture()
    fixture.book.learn(stated(1), "tiny")
    fixture.now += 3600
    assert fixture.keys() == []


@pytest.mark.parametrize(("changes", "reason"), [
    ({"network": "0:" + "9" * 64}, "another network"),
    ({"models": {"other": "b" * 64}}, "nothing about this model"),
    ({"layers": LAYERS[1:]}, "no complete sandbox"),
    ({"layers": ()}, "no complete sandbox"),
    ({"expires_at_utc": NOW}, "expired"),
    ({"node": bytes(32)}, "not properly signed"),
])  # fmt: skip
def test_an_engine_without_a_good_statement_is_not_sealed_to(
    changes: dict[str, Any], reason: str
) -> None:
    fixture = Fixture()
    with pytest.raises(UntrustedEngineError, match=reason):
        fixture.book.learn(stated(1, **changes), "tiny")
    assert fixture.keys() == []
    assert fixture.book.is_given_up("tiny")


def test_only_chosen_nodes_are_sealed_to() -> None:
    chosen, other = Fixture(NODE), Fixture(bytes(32))
    chosen.book.learn(stated(), "tiny")
    assert chosen.keys() == [1]
    with pytest.raises(UntrustedEngineError, match="chosen"):
        other.book.learn(stated(), "tiny")


def test_a_model_that_nobody_opens_is_given_up_for_a_while() -> None:
    fixture = Fixture()
    assert not fixture.book.is_given_up("tiny")
    fixture.book.give_up("tiny")
    assert fixture.book.is_given_up("tiny")
    assert not fixture.book.is_given_up("other")
    fixture.now += UNUSABLE_S
    assert not fixture.book.is_given_up("tiny")


def test_what_is_remembered_is_bounded() -> None:
    fixture = Fixture()
    for number in range(MAX_KNOWN + 5):
        fixture.book.give_up(str(number))
    assert len(fixture.book._unusable) == MAX_KNOWN
    assert fixture.book.is_given_up(str(MAX_KNOWN + 4))


def test_an_engine_can_be_shown() -> None:
    fixture = Fixture()
    fixture.book.learn(stated(models={"tiny": "b" * 64, "a\x1bb": "c" * 64}), "tiny")
    (engine,) = fixture.book.engines()
    shown = describe_engine(engine)
    assert shown["protection"] == "sandboxed"
    assert shown["node"] == NODE.hex()
    assert shown["models"] == {"tiny": "b" * 64, "a b": "c" * 64}
    assert msgspec.json.encode(shown)
