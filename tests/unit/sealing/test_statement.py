import msgspec
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given, settings
from hypothesis import strategies as st

from app.sealing.errors import BadStatementError, ExpiredStatementError, SealError
from app.sealing.statement import (
    MAX_LIFETIME_S,
    MAX_SKEW_S,
    SignedStatement,
    check_statement,
    sign_statement,
)
from tests.unit.sealing.parts import NODE_KEY, NOW, SealingEngine, statement

ENGINE = SealingEngine()
STATED = statement(ENGINE.pair.public_key)
SIGNED = sign_statement(STATED, NODE_KEY)


def test_a_signed_statement_can_be_checked() -> None:
    assert check_statement(SIGNED, NOW) == STATED
    assert STATED.key_id == ENGINE.pair.key_id


def test_a_changed_statement_is_refused() -> None:
    changed = SIGNED.statement.replace(b'"a', b'"b')
    with pytest.raises(BadStatementError):
        check_statement(SignedStatement(changed, SIGNED.signature), NOW)


def test_a_signature_of_another_node_is_refused() -> None:
    other = sign_statement(STATED, Ed25519PrivateKey.generate())
    with pytest.raises(BadStatementError):
        check_statement(other, NOW)


def test_a_signature_made_for_something_else_is_refused() -> None:
    bare = SignedStatement(SIGNED.statement, NODE_KEY.sign(SIGNED.statement))
    with pytest.raises(BadStatementError):
        check_statement(bare, NOW)


@pytest.mark.parametrize("now", [NOW + 3600, NOW + 10**6, NOW - 60 - MAX_SKEW_S - 1])
def test_a_statement_counts_for_its_time_only(now: int) -> None:
    with pytest.raises(ExpiredStatementError):
        check_statement(SIGNED, now)


def test_no_key_lives_longer_than_a_day() -> None:
    long = statement(ENGINE.pair.public_key, expires_at_utc=NOW - 60 + MAX_LIFETIME_S + 1)
    with pytest.raises(BadStatementError):
        check_statement(sign_statement(long, NODE_KEY), NOW)


@pytest.mark.parametrize("field", msgspec.structs.fields(type(STATED)))
def test_every_field_is_needed(field: msgspec.structs.FieldInfo) -> None:
    fields = msgspec.json.decode(SIGNED.statement)
    del fields[field.name]
    data = msgspec.json.encode(fields)
    with pytest.raises(BadStatementError):
        check_statement(SignedStatement(data, SIGNED.signature), NOW)


@settings(max_examples=300, deadline=None)
@given(st.binary(max_size=300))
def test_no_bytes_are_too_strange(data: bytes) -> None:
    with pytest.raises(SealError):
        check_statement(SignedStatement(data, SIGNED.signature), NOW)
