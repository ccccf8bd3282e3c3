"""From an order to transfers, and from the transfers that were read back to words for the owner."""

from collections.abc import Sequence
from typing import Literal

from app.domain.money import NanoTon
from app.ton.address import Address, parse_address
from app.ton.cells import BocError, Cell, CellError, parse_boc
from app.ton.cocoon_messages import payout_request
from app.ton.comment import read_comment
from app.ton.message_cells import contract_address
from app.ton.transfer import Transfer
from app.wallet.child.day_limits import Kind
from app.wallet.child.errors import OrderError
from app.wallet.child.messages import (
    DeployOrder,
    Item,
    Order,
    Payment,
    RelayOrder,
    TransferOrder,
)

MAX_RELAY_AMOUNT = 2 * 10**9
"""The network's own programs attach 0.5 TON, for a last payout 1 TON; the rest comes back."""

MAX_DEPLOY_AMOUNT = 2 * 10**9
"""The network's own programs attach 0.3 TON."""

_MAX_CELLS = 256
_STATE_BITS, _CODE_AND_DATA = 5, 0b00110

_Content = Literal["nothing", "comment", "payout", "other"]


def transfers_of(order: Order, wallet: Address) -> tuple[Transfer, ...]:
    """Say what an order means in transfers of the wallet at that address.

    Raises:
        OrderError: it cannot mean anything, or attaches far more than such an order needs.
        AppError: an impossible amount or comment.
    """
    match order:
        case TransferOrder(payments=payments):
            return tuple(_transfer(payment) for payment in payments)
        case RelayOrder():
            return (_relay(order, wallet),)
        case DeployOrder():
            return (_deployment(order),)


def kind_of(order: Order) -> Kind:
    """Say which limit an order counts against."""
    match order:
        case TransferOrder():
            return "transfers"
        case RelayOrder():
            return "relays"
        case DeployOrder():
            return "deployments"


def items_of(transfers: Sequence[Transfer]) -> tuple[Item, ...]:
    """Describe transfers as they were read back."""
    return tuple(_item(transfer) for transfer in transfers)


def _transfer(payment: Payment) -> Transfer:
    return Transfer(
        parse_address(payment.destination),
        NanoTon(payment.amount),
        payment.comment,
        is_bounceable=payment.is_bounceable,
        sends_all=payment.sends_all,
    )


def _relay(order: RelayOrder, wallet: Address) -> Transfer:
    _check_amount(order.amount, MAX_RELAY_AMOUNT)
    contract = parse_address(order.worker_contract)
    try:
        body = payout_request(_read(order.payment), wallet)
        _, paid_contract = _promise(body)
    except CellError as error:
        raise OrderError("that is not a signed payment") from error
    if paid_contract != contract:
        raise OrderError("the signed payment is for another worker contract")
    state = None if order.state_init is None else _read_state(order.state_init)
    if state is not None and contract_address(state) != contract:
        raise OrderError("the first state is another contract's")
    return Transfer(
        contract, NanoTon(order.amount), body=body, state_init=state, is_bounceable=True
    )


def _deployment(order: DeployOrder) -> Transfer:
    _check_amount(order.amount, MAX_DEPLOY_AMOUNT)
    state = _read_state(order.state_init)
    return Transfer(contract_address(state), NanoTon(order.amount), state_init=state)


def _read_state(boc: bytes) -> Cell:
    state = _read(boc)
    try:
        _check_state(state)
    except CellError as error:
        raise OrderError("that is not the first state of a contract") from error
    return state


def _check_state(state: Cell) -> None:
    fields = state.reader()
    if fields.uint(_STATE_BITS) != _CODE_AND_DATA:
        raise CellError("not a state with code and data alone")
    fields.ref()
    fields.ref()
    fields.finish()


def _item(transfer: Transfer) -> Item:
    body = transfer.message_body()
    comment = read_comment(body) if body is not None else None
    tokens = _tokens(body)
    return Item(
        transfer.destination.raw,
        transfer.amount,
        comment or "",
        transfer.is_bounceable,
        transfer.sends_all,
        _content(body, comment, tokens),
        transfer.state_init is not None,
        tokens,
    )


def _content(body: Cell | None, comment: str | None, tokens: int | None) -> _Content:
    if body is None or not (body.bit_count or body.ref_count):
        return "nothing"
    if comment is not None:
        return "comment"
    return "other" if tokens is None else "payout"


def _tokens(body: Cell | None) -> int | None:
    if body is None:
        return None
    try:
        payout_request(body, parse_address("0:" + "00" * 32))
        return _promise(body)[0]
    except CellError:
        return None


def _promise(body: Cell) -> tuple[int, Address]:
    """Read the tokens and the worker contract of a payment whose outside was read already."""
    outside = body.reader()
    op, query_id = outside.uint(32), outside.uint(64)
    outside.address()
    outside.raw(64)
    fields = outside.ref().reader()
    if (fields.uint(32), fields.uint(64)) != (op, query_id):
        raise CellError("the payment contradicts itself")
    tokens, contract = fields.uint(64), fields.address()
    fields.finish()
    return tokens, contract


def _read(boc: bytes) -> Cell:
    try:
        return parse_boc(boc, max_size=len(boc), max_cells=_MAX_CELLS)
    except BocError as error:
        raise OrderError("a part of the order is not a bag of cells") from error


def _check_amount(amount: int, limit: int) -> None:
    if amount > limit:
        raise OrderError(f"{amount} nanotons are far more than this needs")
