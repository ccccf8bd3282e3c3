"""Bodies for the network's contracts: recorded ones, and each layout read back by hand."""

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.domain.money import NanoTon
from app.ton.address import Address
from app.ton.cells import Cell, CellBuilder, CellError, parse_boc
from app.ton.cocoon_messages import (
    change_client_secret,
    change_client_secret_and_top_up,
    increase_client_stake,
    increase_proxy_stake,
    pay_proxy_owner,
    payout_request,
    register_client,
    report_worker,
    request_client_refund,
    send_from_cocoon_wallet,
    signed_request,
    start_closing_proxy,
    state_commit,
    text_command,
    top_up_client,
    withdraw_client_balance,
)
from app.ton.cocoon_ops import Op
from app.ton.signed_payment import sign_payment
from tests.unit.ton.support import LOCAL, PAYMENT, PROXY_KEY, address_of

BACK = Address(0, bytes(range(32)))
SECRET = bytes(range(32, 64))
AMOUNT = NanoTon(1_500_000_000)


def bag(text: str) -> Cell:
    return parse_boc(bytes.fromhex(text), max_size=4096, max_cells=16)


def test_a_payment_is_relayed_as_recorded() -> None:
    repacked = PAYMENT["repacked_for_worker_wallet"]
    wallet = address_of(LOCAL["worker_cocoon_wallet"])
    body = payout_request(bag(PAYMENT["data_boc"]), wallet)
    assert body.digest.hash.hex() == repacked["hash"]
    assert body.to_boc().hex() == repacked["boc"]


@pytest.mark.parametrize(
    "cell",
    [
        CellBuilder().cell(),
        CellBuilder().uint(Op.CLIENT_CHARGE, 32).uint(0, 64).cell(),
        bag(PAYMENT["data_boc"]).reader().ref(),
        CellBuilder().append(bag(PAYMENT["data_boc"])).bit(False).cell(),
    ],
)
def test_only_payments_are_relayed(cell: Cell) -> None:
    with pytest.raises(CellError):
        payout_request(cell, BACK)


def test_a_payment_is_the_signed_request_of_a_payout() -> None:
    query_id, tokens, contract = PAYMENT["query_id"], PAYMENT["tokens"], BACK
    request = signed_request(
        PROXY_KEY, Op.PAYOUT, query_id=query_id, contract=contract, excesses_to=BACK, tokens=tokens
    )
    payment = sign_payment(
        PROXY_KEY, query_id=query_id, tokens=tokens, worker_contract=contract, excesses_to=BACK
    )
    assert request.to_boc() == payment


def test_closing_a_proxy_is_signed_without_tokens() -> None:
    key = Ed25519PrivateKey.from_private_bytes(bytes(32))
    fields = signed_request(
        key, Op.PROXY_START_CLOSE_SIGNED, query_id=5, contract=BACK, excesses_to=BACK
    ).reader()
    assert (fields.uint(32), fields.uint(64), fields.address()) == (0x636A4391, 5, BACK)
    signature, payload = fields.raw(64), fields.ref()
    fields.finish()
    key.public_key().verify(signature, payload.digest.hash)
    promise = payload.reader()
    assert (promise.uint(32), promise.uint(64), promise.address()) == (0x636A4391, 5, BACK)
    promise.finish()


MESSAGE = CellBuilder().raw(b"message").cell()


@pytest.mark.parametrize(
    ("body", "op", "rest"),
    [
        (report_worker(7, BACK), 0x26ED7F65, CellBuilder().address(BACK)),
        (pay_proxy_owner(7, BACK), 0x7610E6EB, CellBuilder().address(BACK)),
        (
            increase_proxy_stake(7, AMOUNT, BACK),
            0x9713F187,
            CellBuilder().coins(AMOUNT).address(BACK),
        ),
        (start_closing_proxy(7, BACK), 0xB51D5A01, CellBuilder().address(BACK)),
        (
            state_commit(7, -2, SECRET),
            0x9A1247C0,
            CellBuilder().uint(0x53109C0F, 32).signed(-2, 32).raw(SECRET),
        ),
        (top_up_client(7, AMOUNT, BACK), 0xF172E6C2, CellBuilder().coins(AMOUNT).address(BACK)),
        (
            change_client_secret_and_top_up(7, AMOUNT, SECRET, BACK),
            0x8473B408,
            CellBuilder().coins(AMOUNT).raw(SECRET).address(BACK),
        ),
        (
            change_client_secret(7, SECRET, BACK),
            0xA9357034,
            CellBuilder().raw(SECRET).address(BACK),
        ),
        (
            register_client(7, 2**64 - 1, BACK),
            0xC45F9F3B,
            CellBuilder().uint(2**64 - 1, 64).address(BACK),
        ),
        (
            increase_client_stake(7, AMOUNT, BACK),
            0x6A1F6A60,
            CellBuilder().coins(AMOUNT).address(BACK),
        ),
        (withdraw_client_balance(7, BACK), 0xDA068E78, CellBuilder().address(BACK)),
        (request_client_refund(7, BACK), 0xFAFA6CC1, CellBuilder().address(BACK)),
        (
            send_from_cocoon_wallet(7, 1, MESSAGE),
            0x9C69F376,
            CellBuilder().uint(1, 8).ref(MESSAGE),
        ),
    ],
)
def test_every_layout(body: Cell, op: int, rest: CellBuilder) -> None:
    expected = CellBuilder().uint(op, 32).uint(7, 64).append(rest.cell())
    assert body == expected.cell()


@pytest.mark.parametrize("letter", ["w", "c", "b", "u"])
def test_text_commands(letter: str) -> None:
    assert text_command(letter) == CellBuilder().uint(0, 32).uint(ord(letter), 8).cell()


@pytest.mark.parametrize("letter", ["", "x", "W", "wc"])
def test_other_texts_are_no_commands(letter: str) -> None:
    with pytest.raises(ValueError, match="no command"):
        text_command(letter)
