import msgspec
import pytest

from app.domain.errors import AppError
from app.ton.address import Address
from app.ton.cells import CellBuilder
from app.ton.message_cells import state_init_cell
from app.ton.message_decoding import decode_message
from app.ton.wallet_contracts import WalletVersion
from app.wallet.child.box import NetworkName, WalletName, parse_box
from app.wallet.child.day_limits import DAY_S
from app.wallet.child.errors import OrderError, PasswordNeededError, WrongPasswordError
from app.wallet.child.messages import (
    DayLimits,
    DeployOrder,
    Order,
    Payment,
    Prepare,
    Prepared,
    RelayOrder,
    Sign,
    Signed,
    TransferOrder,
)
from app.wallet.child.orders import items_of
from app.wallet.child.signing import MAX_PENDING, MAX_WRONG_PASSWORDS, OpenWallet
from tests.unit.wallet.child.test_day_limits import Clock
from tests.unit.wallet.child.test_orders import PAYMENT, WORKER
from tests.unit.wallet.wallet_values import (
    ACCOUNT,
    KEYRING_SECRET,
    PUBLIC_KEY,
    factors,
    password,
    sealed,
)

SOMEBODY = Address(0, b"\x09" * 32)
UNTIL = 2_000_000_000
STATE = state_init_cell(CellBuilder().uint(1, 8).cell(), CellBuilder().uint(2, 8).cell())


def transfer(amount: int = 100, *, sends_all: bool = False) -> TransferOrder:
    return TransferOrder((Payment(SOMEBODY.raw, amount, "rent", sends_all=sends_all),))


def open_wallet(limits: DayLimits | None = None, clock: Clock | None = None) -> OpenWallet:
    box = parse_box(sealed(secret=KEYRING_SECRET))
    return OpenWallet(box, factors(secret=KEYRING_SECRET), limits or DayLimits(), clock or Clock())


def prepare(wallet: OpenWallet, order: Order, number: int = 1) -> Prepared:
    return wallet.prepare(Prepare(number, order, seqno=3, valid_until=UNTIL))


def sign(wallet: OpenWallet, prepared: int = 1, text: str | None = None) -> Signed:
    secret = None if text is None else password(text)
    return wallet.sign(Sign(99, prepared, seqno=4, valid_until=UNTIL + 60, password=secret))


def test_opening_wipes_what_it_was_given() -> None:
    given = factors(secret=KEYRING_SECRET)
    wallet = OpenWallet(parse_box(sealed(secret=KEYRING_SECRET)), given, DayLimits())
    assert not any(given.password)
    assert given.keyring_secret is not None
    assert not any(given.keyring_secret)
    assert wallet.public_key == PUBLIC_KEY


def test_a_wrong_password_opens_nothing_and_is_wiped_too() -> None:
    given = factors("another one")
    with pytest.raises(WrongPasswordError):
        OpenWallet(parse_box(sealed()), given, DayLimits())
    assert not any(given.password)


def test_a_transfer_is_shown_then_signed_with_the_password() -> None:
    wallet = open_wallet()
    shown = prepare(wallet, transfer())
    assert shown.needs_password
    (item,) = shown.items
    assert (item.destination, item.amount, item.comment) == (SOMEBODY.raw, 100, "rent")
    signed = sign(wallet, text="correct horse")
    decoded = decode_message(signed.boc, WalletVersion.V5R1)
    assert (
        (decoded.seqno, decoded.valid_until)
        == (4, UNTIL + 60)
        == (signed.seqno, signed.valid_until)
    )
    assert decoded.transfers[0].destination == SOMEBODY
    assert decoded.transfers[0].amount == 100


def test_without_the_password_nothing_above_the_limit_is_signed() -> None:
    wallet = open_wallet()
    prepare(wallet, transfer())
    with pytest.raises(PasswordNeededError):
        sign(wallet)
    with pytest.raises(WrongPasswordError):
        sign(wallet, text="another one")
    assert sign(wallet, text="correct horse").seqno == 4


@pytest.mark.parametrize("name", ["v3r2", "v4r2", "v5r1"])
@pytest.mark.parametrize("network", ["mainnet", "testnet"])
def test_every_kind_of_wallet_signs_every_kind_of_order(
    name: WalletName, network: NetworkName
) -> None:
    account = msgspec.structs.replace(ACCOUNT, wallet=name, network=network)
    wallet = OpenWallet(parse_box(sealed(account=account)), factors(), DayLimits())
    orders: tuple[Order, ...] = (
        RelayOrder(PAYMENT, WORKER.raw, 5),
        DeployOrder(STATE.to_boc(), 6),
        transfer(),
    )
    for number, order in enumerate(orders, 1):
        shown = prepare(wallet, order, number)
        signed = sign(wallet, number, "correct horse")
        decoded = decode_message(signed.boc, WalletVersion(name))
        assert items_of(decoded.transfers) == shown.items


def test_an_order_is_signed_once() -> None:
    wallet = open_wallet(DayLimits(transfers=1000))
    prepare(wallet, transfer())
    sign(wallet)
    with pytest.raises(OrderError, match="only once"):
        sign(wallet)


def test_orders_are_signed_in_any_order() -> None:
    wallet = open_wallet(DayLimits(transfers=1000))
    prepare(wallet, transfer(), number=1)
    prepare(wallet, transfer(50), number=2)
    for number, amount in ((2, 50), (1, 100)):
        signed = sign(wallet, prepared=number)
        assert decode_message(signed.boc, WalletVersion.V5R1).transfers[0].amount == amount


def test_only_the_newest_orders_are_signed() -> None:
    wallet = open_wallet(DayLimits(transfers=10_000))
    for number in range(1, MAX_PENDING + 2):
        prepare(wallet, transfer(number), number=number)
    with pytest.raises(OrderError):
        sign(wallet, prepared=1)
    assert sign(wallet, prepared=2).seqno == 4


def test_an_order_that_fails_to_prepare_cannot_be_signed() -> None:
    wallet = open_wallet(DayLimits(transfers=1000))
    with pytest.raises(AppError):
        prepare(wallet, transfer(5, sends_all=True))
    with pytest.raises(OrderError):
        sign(wallet)


def test_free_orders_add_up_and_are_free_again_a_day_later() -> None:
    clock = Clock()
    wallet = open_wallet(DayLimits(transfers=250), clock)
    for _ in range(2):
        assert not prepare(wallet, transfer()).needs_password
        sign(wallet)
    assert prepare(wallet, transfer()).needs_password
    assert not prepare(wallet, transfer(50)).needs_password
    clock.now += DAY_S
    assert not prepare(wallet, transfer(250)).needs_password


def test_what_the_password_allowed_does_not_count() -> None:
    wallet = open_wallet(DayLimits(transfers=100))
    prepare(wallet, transfer())
    sign(wallet, text="correct horse")
    assert not prepare(wallet, transfer()).needs_password


def test_a_limit_that_was_used_up_meanwhile_counts() -> None:
    wallet = open_wallet(DayLimits(deployments=100))
    order = DeployOrder(STATE.to_boc(), 60)
    prepare(wallet, order, number=1)
    sign(wallet, prepared=1)
    assert prepare(wallet, order, number=2).needs_password
    with pytest.raises(PasswordNeededError):
        sign(wallet, prepared=2)


def test_sending_everything_always_needs_the_password() -> None:
    wallet = open_wallet(DayLimits(transfers=2**62))
    assert prepare(wallet, transfer(0, sends_all=True)).needs_password


def test_a_right_password_renews_the_time_and_a_wrong_one_does_not() -> None:
    clock = Clock()
    wallet = open_wallet(clock=clock)
    prepare(wallet, transfer())
    clock.now += 500
    with pytest.raises(WrongPasswordError):
        sign(wallet, text="another one")
    assert wallet.password_at == 1000
    sign(wallet, text="correct horse")
    assert wallet.password_at == 1500


def test_many_wrong_passwords_lock_the_wallet() -> None:
    wallet = open_wallet()
    prepare(wallet, transfer())
    for _ in range(MAX_WRONG_PASSWORDS):
        assert not wallet.must_lock
        with pytest.raises(WrongPasswordError):
            sign(wallet, text="another one")
    assert wallet.must_lock


def test_wiped_keys_sign_nothing() -> None:
    wallet = open_wallet(DayLimits(transfers=1000))
    wallet.wipe()
    with pytest.raises(ValueError, match="private key"):
        prepare(wallet, transfer())
