from dataclasses import replace

import pytest

from app.engine.child import seal_keys
from app.engine.child.seal_keys import MAX_AHEAD_S, SealKeys
from app.sealing.errors import (
    AlteredSealError,
    BadStatementError,
    ExpiredKeyError,
    ExpiredRequestError,
    ReplayedSealError,
    WrongKeyError,
)
from app.sealing.request import Envelope, seal_request
from app.sealing.statement import MAX_LIFETIME_S, SignedStatement, sign_statement
from tests.unit.sealing.parts import CLEAR, NODE_KEY, NOW, REQUEST, statement


class Fixture:
    """Keys whose clock can be put forward, and a node that signs for them."""

    def __init__(self) -> None:
        self.now = float(NOW)
        self.keys = SealKeys(lambda: self.now)
        self.signed = self.renewed()

    def renewed(self) -> SignedStatement:
        signed = self.stated(self.keys.renew())
        self.keys.certify(signed)
        return signed

    def stated(self, public_key: bytes, life_s: float = 3600) -> SignedStatement:
        fields = {"created_at_utc": int(self.now), "expires_at_utc": int(self.now + life_s)}
        return sign_statement(statement(public_key, **fields), NODE_KEY)

    def sealed(self, *signed: SignedStatement, in_s: float = 60) -> Envelope:
        recipients = signed or (self.signed,)
        request = seal_request(REQUEST, CLEAR, recipients, expires_at_utc=int(self.now + in_s))
        return Envelope(request.data)


@pytest.fixture
def engine() -> Fixture:
    return Fixture()


def test_a_sealed_request_is_opened(engine: Fixture) -> None:
    opened, key_id = engine.keys.open(engine.sealed(), CLEAR)
    assert opened.request == REQUEST
    assert key_id == engine.signed.read().key_id
    assert engine.keys.stated == engine.signed


def test_it_is_opened_once(engine: Fixture) -> None:
    envelope = engine.sealed()
    engine.keys.open(envelope, CLEAR)
    with pytest.raises(ReplayedSealError):
        engine.keys.open(envelope, CLEAR)


def test_an_altered_request_does_not_use_up_its_id(engine: Fixture) -> None:
    envelope = engine.sealed()
    with pytest.raises(AlteredSealError):
        engine.keys.open(envelope, replace(CLEAR, max_tokens=1))
    engine.keys.open(envelope, CLEAR)


def test_a_request_for_others_is_not_opened(engine: Fixture) -> None:
    with pytest.raises(WrongKeyError):
        engine.keys.open(engine.sealed(Fixture().signed), CLEAR)


def test_a_request_for_others_and_this_one_is_opened(engine: Fixture) -> None:
    engine.keys.open(engine.sealed(Fixture().signed, engine.signed), CLEAR)


def test_a_key_that_nobody_stated_anything_about_opens_nothing(engine: Fixture) -> None:
    unstated = engine.stated(engine.keys.renew())
    with pytest.raises(WrongKeyError):
        engine.keys.open(engine.sealed(unstated), CLEAR)
    assert engine.keys.stated == engine.signed


def test_an_older_key_still_opens_after_a_new_one_was_made(engine: Fixture) -> None:
    older = engine.sealed()
    newer = engine.renewed()
    engine.keys.open(older, CLEAR)
    engine.keys.open(engine.sealed(newer), CLEAR)


def test_a_key_ends_with_its_time(engine: Fixture) -> None:
    late = engine.sealed(in_s=3700)
    engine.now += 3600
    with pytest.raises(ExpiredKeyError):
        engine.keys.open(late, CLEAR)


def test_a_request_ends_with_its_time(engine: Fixture) -> None:
    late = engine.sealed(in_s=60)
    engine.now += 60
    with pytest.raises(ExpiredRequestError):
        engine.keys.open(late, CLEAR)


def test_a_request_for_too_far_a_future_is_refused(engine: Fixture) -> None:
    with pytest.raises(ExpiredRequestError):
        engine.keys.open(engine.sealed(in_s=MAX_AHEAD_S + 1), CLEAR)


def test_a_key_opens_so_many_requests_and_a_new_one_is_made_before(
    engine: Fixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(seal_keys, "RENEW_AFTER_JOBS", 2)
    monkeypatch.setattr(seal_keys, "MAX_JOBS", 3)
    assert engine.keys.renew_if_worn() is None
    for _ in range(2):
        engine.keys.open(engine.sealed(), CLEAR)
    public_key = engine.keys.renew_if_worn()
    assert public_key is not None
    assert engine.keys.renew_if_worn() is None
    engine.keys.open(engine.sealed(), CLEAR)
    with pytest.raises(ExpiredKeyError):
        engine.keys.open(engine.sealed(), CLEAR)
    engine.keys.certify(newer := engine.stated(public_key))
    engine.keys.open(engine.sealed(newer), CLEAR)


def test_statements_about_other_keys_are_refused(engine: Fixture) -> None:
    with pytest.raises(BadStatementError):
        engine.keys.certify(Fixture().signed)
    with pytest.raises(BadStatementError):
        engine.keys.certify(SignedStatement(b"{}", bytes(64)))


def test_no_statement_makes_a_key_live_longer(engine: Fixture) -> None:
    engine.keys.certify(long := engine.stated(engine.keys.renew(), life_s=MAX_LIFETIME_S + 9))
    engine.now += MAX_LIFETIME_S
    with pytest.raises(ExpiredKeyError):
        engine.keys.open(engine.sealed(long), CLEAR)


def test_the_first_key_is_there_before_anybody_asks() -> None:
    keys = SealKeys(lambda: NOW)
    assert keys.stated is None
    assert keys.renew() != keys.renew()
