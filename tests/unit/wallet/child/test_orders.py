import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.domain.errors import AppError
from app.domain.money import NanoTon
from app.ton.address import Address
from app.ton.cells import CellBuilder, parse_boc
from app.ton.cocoon_messages import payout_request
from app.ton.cocoon_ops import Op
from app.ton.message_cells import contract_address, state_init_cell
from app.ton.signed_payment import sign_payment
from app.ton.transfer import Transfer
from app.wallet.child.errors import OrderError
from app.wallet.child.messages import DeployOrder, Payment, RelayOrder, TransferOrder
from app.wallet.child.orders import (
    MAX_DEPLOY_AMOUNT,
    MAX_RELAY_AMOUNT,
    items_of,
    kind_of,
    transfers_of,
)

WALLET = Address(0, b"\x01" * 32)
WORKER = Address(0, b"\x02" * 32)
PROXY_WALLET = Address(0, b"\x03" * 32)
KEY = Ed25519PrivateKey.from_private_bytes(b"\x04" * 32)
PAYMENT = sign_payment(
    KEY, query_id=7, tokens=12345, worker_contract=WORKER, excesses_to=PROXY_WALLET
)
STATE = state_init_cell(CellBuilder().uint(1, 8).cell(), CellBuilder().uint(2, 8).cell())


def relay(payment: bytes = PAYMENT, worker: Address = WORKER, amount: int = 5) -> RelayOrder:
    return RelayOrder(payment, worker.raw, amount)


def test_payments_become_transfers() -> None:
    order = TransferOrder(
        (Payment(WORKER.raw, 5, "hello", is_bounceable=True), Payment(WALLET.raw, 0))
    )
    assert transfers_of(order, WALLET) == (
        Transfer(WORKER, NanoTon(5), "hello", is_bounceable=True),
        Transfer(WALLET, NanoTon(0)),
    )
    assert kind_of(order) == "transfers"


def test_a_payment_that_sends_all_has_no_amount() -> None:
    (transfer,) = transfers_of(TransferOrder((Payment(WORKER.raw, 0, sends_all=True),)), WALLET)
    assert transfer.sends_all
    with pytest.raises(AppError):
        transfers_of(TransferOrder((Payment(WORKER.raw, 1, sends_all=True),)), WALLET)


def test_a_relayed_payment_sends_what_is_left_to_the_own_wallet() -> None:
    (transfer,) = transfers_of(relay(), WALLET)
    payment = parse_boc(PAYMENT, max_size=4096, max_cells=9)
    assert transfer == Transfer(
        WORKER, NanoTon(5), body=payout_request(payment, WALLET), is_bounceable=True
    )
    assert kind_of(relay()) == "relays"


def test_a_payment_for_another_contract_is_not_relayed() -> None:
    with pytest.raises(OrderError, match="another worker contract"):
        transfers_of(relay(worker=WALLET), WALLET)


def test_a_relayed_payment_may_deploy_its_contract_first() -> None:
    contract = contract_address(STATE)
    payment = sign_payment(
        KEY, query_id=7, tokens=5, worker_contract=contract, excesses_to=PROXY_WALLET
    )
    order = RelayOrder(payment, contract.raw, 5, STATE.to_boc())
    (transfer,) = transfers_of(order, WALLET)
    assert (transfer.destination, transfer.state_init) == (contract, STATE)
    (item,) = items_of([transfer])
    assert (item.content, item.has_state) == ("payout", True)
    with pytest.raises(OrderError, match="another contract"):
        transfers_of(RelayOrder(PAYMENT, WORKER.raw, 5, STATE.to_boc()), WALLET)
    with pytest.raises(OrderError, match="not the first state"):
        transfers_of(RelayOrder(PAYMENT, WORKER.raw, 5, PAYMENT), WALLET)


def test_a_last_payment_is_relayed_too() -> None:
    promise = CellBuilder().uint(Op.LAST_PAYOUT, 32).uint(7, 64).uint(9, 64).address(WORKER).cell()
    body = CellBuilder().uint(Op.LAST_PAYOUT, 32).uint(7, 64).address(WALLET).raw(bytes(64))
    (transfer,) = transfers_of(relay(body.ref(promise).cell().to_boc()), WALLET)
    assert items_of([transfer])[0].tokens == 9


@pytest.mark.parametrize(
    "payment",
    [
        b"x",
        PAYMENT[:-1],
        CellBuilder().cell().to_boc(),
        CellBuilder().uint(0, 32).raw(b"text").cell().to_boc(),
        STATE.to_boc(),
    ],
)
def test_what_is_no_payment_is_not_relayed(payment: bytes) -> None:
    with pytest.raises(OrderError):
        transfers_of(relay(payment), WALLET)


@pytest.mark.parametrize(("op", "query_id"), [(Op.LAST_PAYOUT, 7), (Op.PAYOUT, 8)])
def test_a_payment_that_contradicts_itself_is_not_relayed(op: Op, query_id: int) -> None:
    promise = CellBuilder().uint(op, 32).uint(query_id, 64).uint(9, 64).address(WORKER).cell()
    body = CellBuilder().uint(Op.PAYOUT, 32).uint(7, 64).address(WALLET).raw(bytes(64)).ref(promise)
    with pytest.raises(OrderError):
        transfers_of(relay(body.cell().to_boc()), WALLET)


def test_a_contract_is_deployed_where_its_first_state_says() -> None:
    order = DeployOrder(STATE.to_boc(), 6)
    (transfer,) = transfers_of(order, WALLET)
    assert transfer == Transfer(contract_address(STATE), NanoTon(6), state_init=STATE)
    assert kind_of(order) == "deployments"


@pytest.mark.parametrize(
    "state",
    [
        b"x",
        CellBuilder().cell().to_boc(),
        CellBuilder().uint(0b00110, 5).ref(CellBuilder().cell()).cell().to_boc(),
        CellBuilder().append(STATE).uint(0, 1).cell().to_boc(),
        CellBuilder().append(STATE).ref(STATE).cell().to_boc(),
    ],
)
def test_what_is_no_first_state_is_not_deployed(state: bytes) -> None:
    with pytest.raises(OrderError):
        transfers_of(DeployOrder(state, 6), WALLET)


@pytest.mark.parametrize(
    "order",
    [relay(amount=MAX_RELAY_AMOUNT + 1), DeployOrder(STATE.to_boc(), MAX_DEPLOY_AMOUNT + 1)],
)
def test_far_too_many_coins_are_not_attached(order: RelayOrder | DeployOrder) -> None:
    with pytest.raises(OrderError, match="far more"):
        transfers_of(order, WALLET)


def test_transfers_are_described_by_what_is_in_their_cells() -> None:
    (relayed,) = transfers_of(relay(), WALLET)
    odd = Transfer(WORKER, NanoTon(1), body=CellBuilder().uint(5, 32).cell())
    empty = Transfer(WORKER, NanoTon(1), body=CellBuilder().cell())
    comment = Transfer(WORKER, NanoTon(2), "hi", state_init=STATE)
    items = items_of([relayed, odd, empty, comment, Transfer(WORKER, NanoTon(0), sends_all=True)])
    assert [item.content for item in items] == ["payout", "other", "nothing", "comment", "nothing"]
    assert [item.tokens for item in items] == [12345, None, None, None, None]
    assert [item.comment for item in items] == ["", "", "", "hi", ""]
    assert [item.amount for item in items] == [5, 1, 1, 2, 0]
    assert [item.has_state for item in items] == [False, False, False, True, False]
    assert [item.sends_all for item in items] == [False, False, False, False, True]
    assert {item.destination for item in items} == {WORKER.raw}
