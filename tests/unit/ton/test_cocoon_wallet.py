"""The node wallet's messages against the recorded one."""

import base64

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.domain.money import NanoTon
from app.ton.cells import CellBuilder, parse_boc
from app.ton.cocoon_wallet import sign_orders
from app.ton.message_cells import build_internal
from app.ton.transaction_cells import normalised_hash_of, read_message
from tests.unit.ton.support import LOCAL, PAYMENT, VECTORS, address_of

RECORDED = VECTORS["wallet_external_message"]
KEY = Ed25519PrivateKey.from_private_bytes(
    base64.b64decode(LOCAL["inputs"]["worker_wallet_seed_b64"])
)
WALLET = address_of(LOCAL["worker_cocoon_wallet"])


def test_the_recorded_message_is_made_again() -> None:
    payment = bytes.fromhex(PAYMENT["repacked_for_worker_wallet"]["boc"])
    message = build_internal(
        address_of(LOCAL["worker_contract"]),
        NanoTon(RECORDED["value"]),
        is_bounceable=True,
        body=parse_boc(payment, max_size=4096, max_cells=4),
    ).cell()
    external = sign_orders(
        KEY,
        WALLET,
        [(RECORDED["mode"], message)],
        seqno=RECORDED["seqno"],
        valid_until=RECORDED["valid_until"],
    )
    recorded = bytes.fromhex(RECORDED["external_message_boc"])
    theirs = read_message(parse_boc(recorded, max_size=4096, max_cells=9))
    assert read_message(external).body == theirs.body  # theirs is in a reference
    normalised = normalised_hash_of(read_message(external)) or b""
    assert normalised.hex() == RECORDED["external_message_hash"]


def test_the_first_message_deploys() -> None:
    first_state = CellBuilder().raw(b"state").cell()
    fields = sign_orders(KEY, WALLET, [], seqno=0, valid_until=1, state_init=first_state).reader()
    assert (fields.uint(4), fields.address(), fields.uint(4)) == (0b1000, WALLET, 0)
    assert (fields.uint(2), fields.ref()) == (0b11, first_state)
    assert (fields.bit(), fields.remaining_bits) == (False, 512 + 96)  # in place


def test_four_orders_are_the_most() -> None:
    message = CellBuilder().cell()
    sign_orders(KEY, WALLET, [(0, message)] * 4, seqno=1, valid_until=1)
    with pytest.raises(ValueError, match="5 orders"):
        sign_orders(KEY, WALLET, [(0, message)] * 5, seqno=1, valid_until=1)
