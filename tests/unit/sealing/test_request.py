from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.sealing.errors import (
    AlteredSealError,
    BadStatementError,
    MalformedSealError,
    SealError,
    SplicedSealError,
    TruncatedSealError,
    WrongKeyError,
)
from app.sealing.keys import WRAPPED_BYTES
from app.sealing.request import Envelope, seal_request
from app.sealing.statement import sign_statement
from tests.unit.sealing.parts import (
    CLEAR,
    NODE_KEY,
    NOW,
    REQUEST,
    SealingEngine,
    sealed_to,
    statement,
)

ENGINE, OTHER = SealingEngine(), SealingEngine()
SEALED = sealed_to(ENGINE).data
HEAD = 4 + 16 + 8 + 1
BODY_AT = HEAD + 8 + WRAPPED_BYTES


def test_what_is_sealed_can_be_opened() -> None:
    sealed = sealed_to(ENGINE)
    opened = ENGINE.open(sealed.data)
    assert opened.request == REQUEST
    assert opened.reply_key == sealed.reply_keys[ENGINE.pair.key_id]


def test_nothing_of_it_can_be_read_on_the_way() -> None:
    assert REQUEST.body not in SEALED
    assert b"completions" not in SEALED


def test_each_recipient_opens_it_and_answers_under_a_key_of_its_own() -> None:
    sealed = sealed_to(ENGINE, OTHER)
    one, other = ENGINE.open(sealed.data), OTHER.open(sealed.data)
    assert one.request == other.request == REQUEST
    assert one.reply_key != other.reply_key
    assert Envelope(sealed.data).key_ids == (ENGINE.pair.key_id, OTHER.pair.key_id)


def test_lengths_are_coarse() -> None:
    short, longer = (
        seal_request(replace(REQUEST, body=b"x" * size), CLEAR, [ENGINE.signed], expires_at_utc=NOW)
        for size in (500, 700)
    )
    assert len(short.data) == len(longer.data)


def test_the_same_request_never_looks_the_same() -> None:
    one, other = sealed_to(ENGINE), sealed_to(ENGINE)
    assert one.request_id != other.request_id
    assert one.data[HEAD:] != other.data[HEAD:]


def test_another_engine_cannot_open_it() -> None:
    with pytest.raises(WrongKeyError):
        OTHER.open(SEALED)


@pytest.mark.parametrize("at", [HEAD + 8, HEAD + 500, BODY_AT + 20, len(SEALED) - 1])
def test_a_flipped_bit_is_noticed(at: int) -> None:
    with pytest.raises(AlteredSealError):
        ENGINE.open(_flipped(SEALED, at * 8))


@settings(max_examples=300, deadline=None)
@given(bit=st.integers(0, len(SEALED) * 8 - 1))
def test_no_flipped_bit_goes_through(bit: int) -> None:
    with pytest.raises(SealError):
        ENGINE.open(_flipped(SEALED, bit))


@pytest.mark.parametrize("clear", [
    replace(CLEAR, model="other"), replace(CLEAR, max_tokens=1), replace(CLEAR, is_stream=False)
])  # fmt: skip
def test_what_stands_beside_it_cannot_be_exchanged(clear: object) -> None:
    with pytest.raises(AlteredSealError):
        ENGINE.open(SEALED, clear)  # type: ignore[arg-type]


def test_the_rest_of_another_request_is_noticed() -> None:
    with pytest.raises(SplicedSealError):
        ENGINE.open(SEALED[:BODY_AT] + sealed_to(ENGINE).data[BODY_AT:])


def test_the_rest_of_another_request_under_the_first_ones_id_is_noticed() -> None:
    foreign = sealed_to(ENGINE).data
    with pytest.raises(AlteredSealError):
        ENGINE.open(SEALED[: BODY_AT + 16] + foreign[BODY_AT + 16 :])


def test_a_secret_of_another_request_is_noticed() -> None:
    foreign = sealed_to(ENGINE).data
    with pytest.raises(AlteredSealError):
        ENGINE.open(SEALED[:HEAD] + foreign[HEAD:BODY_AT] + SEALED[BODY_AT:])


@pytest.mark.parametrize("size", [0, 3, 4, HEAD - 1, HEAD, HEAD + 9, BODY_AT, BODY_AT + 20, -1])
def test_a_cut_request_is_noticed(size: int) -> None:
    with pytest.raises(TruncatedSealError):
        ENGINE.open(SEALED[:size])


@pytest.mark.parametrize("data", [SEALED + b"x", b"CPS\x02" + SEALED[4:], b"{}" * 99])
def test_anything_else_is_no_request(data: bytes) -> None:
    with pytest.raises(MalformedSealError):
        ENGINE.open(data)


@pytest.mark.parametrize("count", [0, 17, 255])
def test_the_number_of_recipients_is_bounded(count: int) -> None:
    with pytest.raises(MalformedSealError):
        Envelope(SEALED[: HEAD - 1] + bytes([count]) + SEALED[HEAD:])


@pytest.mark.parametrize("changes", [
    {"network": "0:" + "3" * 64},
    {"provider": "0:" + "3" * 64},
    {"models": {"tiny": "c" * 64}},
    {"layers": ()},
    {"expires_at_utc": NOW + 3601},
])  # fmt: skip
def test_a_request_is_bound_to_all_that_the_node_has_stated(changes: dict[str, object]) -> None:
    other = sign_statement(statement(ENGINE.pair.public_key, **changes), NODE_KEY)
    with pytest.raises(AlteredSealError):
        Envelope(SEALED).open(ENGINE.pair, other, CLEAR)


def test_a_request_is_bound_to_its_expiry() -> None:
    later = SEALED[:20] + (NOW + 700).to_bytes(8) + SEALED[28:]
    with pytest.raises(AlteredSealError):
        ENGINE.open(later)


@pytest.mark.parametrize("key", [bytes(1216), b"\xff" * 1216])
def test_a_weak_or_impossible_key_is_not_sealed_to(key: bytes) -> None:
    signed = sign_statement(statement(key), NODE_KEY)
    with pytest.raises(BadStatementError):
        seal_request(REQUEST, CLEAR, [signed], expires_at_utc=NOW)


@settings(max_examples=500, deadline=None)
@given(data=st.binary(max_size=3000))
def test_no_bytes_are_too_strange(data: bytes) -> None:
    for strange in (data, SEALED[:HEAD] + data, SEALED[:4] + data):
        with pytest.raises(SealError):
            ENGINE.open(strange)


def _flipped(data: bytes, bit: int) -> bytes:
    changed = bytearray(data)
    changed[bit // 8] ^= 1 << bit % 8
    return bytes(changed)
