"""What an owner's wallet sends to the network's contracts, as transfers ready to be signed."""

from app.domain.money import NanoTon
from app.ton.address import Address
from app.ton.cells import Cell, parse_boc
from app.ton.cocoon_messages import (
    DEPLOY_VALUE,
    LEAST_VALUE,
    PAYOUT_VALUE,
    payout_request,
    report_worker,
    text_command,
    top_up_client,
)
from app.ton.message_cells import contract_address
from app.ton.signed_payment import MAX_BOC_SIZE, SignedPayment
from app.ton.transfer import Transfer, TransferError

_MAX_PAYMENT_CELLS = 4


def deploy_contract(state_init: Cell, value: NanoTon = DEPLOY_VALUE) -> Transfer:
    """Deploy a contract at the address of its first state; the value stays there."""
    return Transfer(contract_address(state_init), value, state_init=state_init)


def relay_payment(
    payment: SignedPayment,
    excesses_to: Address,
    *,
    value: NanoTon = PAYOUT_VALUE,
    state_init: Cell | None = None,
) -> Transfer:
    """Ask a worker's contract to have a checked payment paid out.

    What is not used up comes back to `excesses_to`. With `state_init` the same message deploys
    the contract first.

    Raises:
        TransferError: the contract would refuse so small a value, or is another one.
    """
    _check_value(value)
    if state_init is not None and contract_address(state_init) != payment.worker_contract:
        raise TransferError("the first state is another contract's")
    cell = parse_boc(payment.boc, max_size=MAX_BOC_SIZE, max_cells=_MAX_PAYMENT_CELLS)
    return Transfer(
        payment.worker_contract,
        value,
        body=payout_request(cell, excesses_to),
        state_init=state_init,
        is_bounceable=True,
    )


def ask_worker_report(
    worker_contract: Address, query_id: int, excesses_to: Address, value: NanoTon = PAYOUT_VALUE
) -> Transfer:
    """Have a worker's contract tell the proxy's contract its state; its owner only may.

    Raises:
        TransferError: the contract would refuse so small a value.
    """
    _check_value(value)
    body = report_worker(query_id, excesses_to)
    return Transfer(worker_contract, value, body=body, is_bounceable=True)


def top_up(
    client_contract: Address,
    amount: NanoTon,
    query_id: int,
    excesses_to: Address,
    *,
    for_fees: NanoTon = PAYOUT_VALUE,
) -> Transfer:
    """Add `amount` to a client's balance; `for_fees` is attached beside it.

    Raises:
        TransferError: the contract would refuse so small a value.
    """
    _check_value(for_fees)
    body = top_up_client(query_id, amount, excesses_to)
    return Transfer(client_contract, NanoTon(amount + for_fees), body=body, is_bounceable=True)


def command_contract(contract: Address, letter: str, value: NanoTon) -> Transfer:
    """Send an owner's text command (`w`, `c`, `b`, `u`) to a proxy's contract or a node's wallet.

    Raises:
        ValueError: there is no such command.
    """
    return Transfer(contract, value, body=text_command(letter), is_bounceable=True)


def _check_value(value: NanoTon) -> None:
    if value <= LEAST_VALUE:
        raise TransferError(f"{value} nanotons are too few: more than {LEAST_VALUE} are asked for")
