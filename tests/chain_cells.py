"""Messages and transactions as cells, written for tests from the chain's own layout."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.ton.address import Address
from app.ton.cells import Cell, CellBuilder
from app.ton.dictionary import build_dictionary

EMPTY_BODY = CellBuilder().cell()


def text_body(text: str) -> Cell:
    return CellBuilder().uint(0, 32).raw(text.encode()).cell()


def external_message(destination: Address, body: Cell, *, in_place: bool = False) -> Cell:
    cell = CellBuilder().uint(0b10, 2).uint(0, 2).address(destination).coins(0).uint(0, 1)
    return cell.uint(0, 1).append(body).cell() if in_place else cell.uint(1, 1).ref(body).cell()


def internal_message(
    source: Address,
    destination: Address,
    value: int,
    *,
    forward_fee: int = 0,
    created_lt: int = 0,
    body: Cell = EMPTY_BODY,
    is_bounced: bool = False,
) -> Cell:
    cell = CellBuilder().uint(0, 1).uint(0b11, 2).bit(is_bounced)
    cell.address(source).address(destination).coins(value).uint(0, 1)
    cell.coins(0).coins(forward_fee).uint(created_lt, 64).uint(1_700_000_000, 32)
    return cell.uint(0, 1).uint(1, 1).ref(body).cell()


@dataclass(frozen=True, slots=True)
class Step:
    """What a test says of a transaction; the rest is filled in."""

    account: Address
    lt: int
    at_utc: int = 1_700_000_000
    previous_lt: int = 0
    previous_hash: bytes = bytes(32)
    in_message: Cell | None = None
    out_messages: Sequence[Cell] = ()
    fee: int = 1_000_000
    exit_code: int | None = 0
    is_action_done: bool = True
    announced_out_messages: int | None = None


def transaction_cell(step: Step) -> Cell:
    messages = CellBuilder().optional_ref(step.in_message)
    outgoing = {
        number: CellBuilder().ref(cell).cell() for number, cell in enumerate(step.out_messages)
    }
    messages.optional_ref(build_dictionary(outgoing, 15))
    cell = CellBuilder().uint(0b0111, 4).raw(step.account.hash).uint(step.lt, 64)
    cell.raw(step.previous_hash).uint(step.previous_lt, 64).uint(step.at_utc, 32)
    announced = step.announced_out_messages
    cell.uint(len(outgoing) if announced is None else announced, 15).uint(0b1010, 4).ref(
        messages.cell()
    )
    cell.coins(step.fee).uint(0, 1)
    cell.ref(CellBuilder().uint(0x72, 8).raw(bytes(64)).cell())
    return cell.ref(_description(step)).cell()


def _description(step: Step) -> Cell:
    is_computed = step.exit_code is not None
    is_success = step.exit_code in {0, 1}
    cell = CellBuilder().uint(0, 4).uint(1, 1)
    cell.uint(1, 1).coins(77).uint(1, 1).coins(5).uint(0, 1)  # storage, some of it still due
    cell.uint(1, 1).uint(0, 1).coins(10**9).uint(0, 1)  # credit
    if step.exit_code is None:
        cell.uint(0, 1).uint(0b00, 2)
    else:
        cell.uint(1, 1).bit(is_success).uint(0, 2).coins(400_000).ref(_compute(step.exit_code))
    cell.optional_ref(_action(step) if is_success else None)
    cell.bit(not (is_computed and is_success and step.is_action_done))
    return cell.uint(0, 1).uint(0, 1).cell()


def _action(step: Step) -> Cell:
    cell = CellBuilder().bit(step.is_action_done).uint(0b10, 2).uint(0, 1)
    cell.uint(1, 1).coins(400_000).uint(1, 1).coins(133_331).signed(0, 32).uint(0, 1)
    cell.uint(len(step.out_messages), 16).uint(0, 32).uint(len(step.out_messages), 16)
    return cell.raw(bytes(32)).uint(1, 3).uint(1, 8).uint(1, 3).uint(100, 8).cell()


def _compute(exit_code: int) -> Cell:
    cell = CellBuilder().uint(2, 3).uint(1000, 16).uint(3, 3).uint(10**6, 24)
    cell.uint(1, 1).uint(2, 2).uint(10_000, 16).uint(0, 8).signed(exit_code, 32)
    return cell.uint(0, 1).uint(50, 32).raw(bytes(64)).cell()
