import pytest

from app.domain.money import NanoTon
from app.ton.address import Address
from app.wallet.child.errors import OrderError, PasswordError, WrongPasswordError
from app.wallet.child.messages import Item, Payment, Prepared, Signed, TransferOrder
from app.wallet.signer_values import (
    SignedOrder,
    SignerOptions,
    check_chosen_password,
    check_order,
    check_password,
    preview_of,
    signed_order_of,
)

ADDRESS = Address(0, b"\xab" * 32)


def test_a_preview_sums_up() -> None:
    item = Item(ADDRESS.raw, 5, "hi", True, False, "comment", False)
    preview = preview_of(Prepared(7, (item, item), True))
    assert preview.number == 7
    assert preview.amount == NanoTon(10)
    assert preview.needs_password
    assert preview.items[0].destination == ADDRESS
    assert preview.items[0].comment == "hi"


def test_a_signed_message_is_taken_over() -> None:
    signed = Signed(1, b"boc", bytes(32), 3, 4)
    assert signed_order_of(signed) == SignedOrder(b"boc", bytes(32), 3, 4)


def test_a_good_order_passes() -> None:
    check_order(TransferOrder((Payment(ADDRESS.raw, 5),)))


@pytest.mark.parametrize(
    "payment",
    [
        Payment(ADDRESS.to_text(), 5),
        Payment(ADDRESS.raw, -1),
        Payment(ADDRESS.raw, 2**63),
        Payment(ADDRESS.raw, 2**100),
        Payment(ADDRESS.raw, 5, "x" * 60_001),
        Payment(ADDRESS.raw, 5, "\ud800"),
    ],
)
def test_a_bad_order_is_refused_before_it_is_sent(payment: Payment) -> None:
    with pytest.raises(OrderError):
        check_order(TransferOrder((payment,)))


def test_no_payment_is_no_order() -> None:
    with pytest.raises(OrderError):
        check_order(TransferOrder(()))


def test_passwords_have_bounds() -> None:
    check_password(bytearray(1024))
    check_chosen_password(bytearray(8))
    with pytest.raises(WrongPasswordError):
        check_password(bytearray(1025))
    for length in (0, 7, 1025):
        with pytest.raises(PasswordError):
            check_chosen_password(bytearray(length))


def test_by_default_the_wallet_locks_itself() -> None:
    options = SignerOptions()
    assert options.auto_lock_s == 600
    assert options.limits.transfers == 0
    assert options.cost.memory_kib == 64 * 1024
