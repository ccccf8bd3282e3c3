"""Signed payments: the recorded bytes, and what a proxy might send instead."""

import random

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.ton.address import Address, parse_address
from app.ton.cells import CellBuilder, CellError
from app.ton.cocoon_messages import signed_request
from app.ton.cocoon_ops import Op
from app.ton.signed_payment import PaymentError, SignedPayment, sign_payment, verify_payment
from tests.unit.ton.support import (
    LOCAL,
    PAYMENT,
    PROXY_KEY,
    PROXY_PUBLIC_KEY,
    address_of,
)
from tests.unit.ton.test_cells import mutate

BOC = bytes.fromhex(PAYMENT["data_boc"])
QUERY_ID: int = PAYMENT["query_id"]
TOKENS: int = PAYMENT["tokens"]
WORKER_CONTRACT = parse_address(PAYMENT["worker_contract"])
PROXY_WALLET = address_of(LOCAL["proxy_cocoon_wallet"])
PAYOUT, LAST_PAYOUT = Op.PAYOUT, Op.LAST_PAYOUT
OTHER_SIGNED = (
    Op.CLIENT_CHARGE,
    Op.CLIENT_GRANT_REFUND,
    Op.PROXY_START_CLOSE_SIGNED,
    Op.PROXY_COMPLETE_CLOSE_SIGNED,
)


def sign(tokens: int, worker_contract: Address = WORKER_CONTRACT) -> bytes:
    return sign_payment(
        PROXY_KEY,
        query_id=QUERY_ID,
        tokens=tokens,
        worker_contract=worker_contract,
        excesses_to=PROXY_WALLET,
    )


def verify(boc: bytes) -> SignedPayment:
    return verify_payment(boc, public_key=PROXY_PUBLIC_KEY, worker_contract=WORKER_CONTRACT)


def test_signs_the_recorded_bytes() -> None:
    assert sign(TOKENS).hex() == PAYMENT["data_boc"]
    assert sign(0).hex() == PAYMENT["zero_tokens_boc"]


def test_reads_the_recorded_bytes() -> None:
    assert verify(BOC) == SignedPayment(QUERY_ID, TOKENS, WORKER_CONTRACT, BOC)
    assert verify(bytes.fromhex(PAYMENT["zero_tokens_boc"])).tokens == 0


def test_a_last_payout_is_a_payment_too() -> None:
    boc = sign_payment(
        PROXY_KEY,
        query_id=QUERY_ID,
        tokens=TOKENS,
        worker_contract=WORKER_CONTRACT,
        excesses_to=PROXY_WALLET,
        is_last=True,
    )
    assert verify(boc) == SignedPayment(QUERY_ID, TOKENS, WORKER_CONTRACT, boc, is_last=True)
    asked = signed_request(
        PROXY_KEY,
        LAST_PAYOUT,
        query_id=QUERY_ID,
        contract=WORKER_CONTRACT,
        excesses_to=PROXY_WALLET,
        tokens=TOKENS,
    )
    assert asked.to_boc() == boc


def test_the_fee_address_is_not_signed() -> None:
    repacked = bytes.fromhex(PAYMENT["repacked_for_worker_wallet"]["boc"])
    assert verify(repacked).tokens == TOKENS


def test_largest_numbers() -> None:
    assert verify(sign(2**64 - 1)).tokens == 2**64 - 1
    with pytest.raises(CellError):
        sign(2**64)
    with pytest.raises(CellError):
        sign(-1)


def test_another_contract_or_key_is_refused() -> None:
    with pytest.raises(PaymentError, match="is for"):
        verify(sign(1, Address(0, bytes(32))))
    stranger = Ed25519PrivateKey.from_private_bytes(bytes(32)).public_key().public_bytes_raw()
    with pytest.raises(PaymentError, match="signature"):
        verify_payment(BOC, public_key=stranger, worker_contract=WORKER_CONTRACT)
    with pytest.raises(PaymentError, match="signature"):
        verify_payment(BOC, public_key=b"short", worker_contract=WORKER_CONTRACT)


def promise(operation: int = PAYOUT, query_id: int = QUERY_ID) -> CellBuilder:
    cell = CellBuilder().uint(operation, 32).uint(query_id, 64).uint(5, 64)
    return cell.address(WORKER_CONTRACT)


def envelope(payload: CellBuilder, operation: int = PAYOUT) -> CellBuilder:
    root = CellBuilder().uint(operation, 32).uint(QUERY_ID, 64).address(PROXY_WALLET)
    return root.raw(PROXY_KEY.sign(payload.digest().hash)).ref(payload.cell())


@pytest.mark.parametrize(
    "root",
    [
        envelope(promise(operation=LAST_PAYOUT)),
        envelope(promise(), operation=LAST_PAYOUT),
        *(envelope(promise(operation=op), operation=op) for op in OTHER_SIGNED),
        envelope(promise(operation=Op.CLIENT_CHARGE)),
        envelope(promise(query_id=QUERY_ID + 1)),
        envelope(promise().uint(0, 1)),
        envelope(promise().ref(CellBuilder().cell())),
        envelope(promise()).uint(0, 1),
        envelope(promise()).ref(CellBuilder().cell()),
        envelope(CellBuilder().uint(PAYOUT, 32).uint(QUERY_ID, 64)),
        CellBuilder(),
        CellBuilder().uint(PAYOUT, 32).uint(QUERY_ID, 64).uint(0, 2),
    ],
)
def test_other_contents_are_refused(root: CellBuilder) -> None:
    with pytest.raises(PaymentError):
        verify(root.cell().to_boc())


def test_the_same_builder_makes_an_acceptable_payment() -> None:
    assert verify(envelope(promise()).cell().to_boc()).tokens == 5


@pytest.mark.parametrize("boc", [b"", b"\x00" * 4097, BOC[:-1], BOC + b"\x00", BOC * 2])
def test_other_bytes_are_refused(boc: bytes) -> None:
    with pytest.raises(PaymentError):
        verify(boc)


def test_a_bag_with_checksum_is_kept_in_the_standard_form() -> None:
    crc = crc32c(with_flag := BOC[:4] + b"\x41" + BOC[5:])
    assert verify(with_flag + crc).boc == BOC


def crc32c(data: bytes) -> bytes:
    value = 0xFFFFFFFF
    for byte in data:
        value ^= byte
        for _ in range(8):
            value = (value >> 1) ^ (0x82F63B78 if value & 1 else 0)
    return (value ^ 0xFFFFFFFF).to_bytes(4, "little")


def test_mutated_payments_never_say_another_number() -> None:
    source = random.Random(7)
    accepted = 0
    for _ in range(3000):
        data = bytearray(BOC)
        for _ in range(source.randint(1, 3)):
            mutate(data, source)
        try:
            payment = verify(bytes(data))
        except PaymentError:
            continue
        accepted += 1
        assert (payment.tokens, payment.query_id) == (TOKENS, QUERY_ID)
    assert accepted < 600  # changes of the fee address, and mutations that change nothing
