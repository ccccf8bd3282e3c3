"""Whole messages of the chain, as cells.

Source: TON, crypto/block/block.tlb, Message; TEP-467 for the hash by which one is found again.
"""

from app.domain.money import NanoTon
from app.ton.address import Address
from app.ton.cells import Cell, CellBuilder, CellDigest

_FILLED_IN_LATER = 1 + 4 + 4 + 64 + 32
"""Bits the chain writes: other currencies, two fees, logical time and time of creation."""


def state_init_cell(code: Cell, data: Cell) -> Cell:
    """Make the first state of a contract; its hash is the contract's address."""
    return CellBuilder().uint(0b00110, 5).ref(code).ref(data).cell()


def contract_address(state_init: Cell) -> Address:
    """Say where a contract with that first state lives, in workchain 0."""
    return Address(0, state_init.digest.hash)


def internal_message(
    destination: Address,
    value: NanoTon,
    *,
    is_bounceable: bool,
    body: Cell | None = None,
    state_init: Cell | None = None,
) -> Cell:
    """Make a message that a contract sends; body and first state go into references."""
    return build_internal(
        destination, value, is_bounceable=is_bounceable, body=body, state_init=state_init
    ).cell()


def build_internal(
    destination: Address,
    value: NanoTon,
    *,
    is_bounceable: bool,
    body: Cell | CellDigest | None = None,
    state_init: Cell | CellDigest | None = None,
) -> CellBuilder:
    """Write the same message where of its references perhaps only the digests are known."""
    builder = CellBuilder().uint(0b01, 2).bit(is_bounceable).bit(False)  # no instant routing
    builder.optional_address(None).address(destination).coins(value).uint(0, _FILLED_IN_LATER)
    return _finish(builder, state_init, body)


def external_message(
    destination: Address, body: Cell | None, state_init: Cell | None = None
) -> Cell:
    """Make a message from outside the chain."""
    builder = CellBuilder().uint(0b10, 2).optional_address(None).address(destination).coins(0)
    return _finish(builder, state_init, body).cell()


def external_message_hash(destination: Address, body: Cell) -> bytes:
    """Compute the hash by which a message is found, however its first state was attached."""
    builder = CellBuilder().uint(0b10, 2).optional_address(None).address(destination).coins(0)
    return builder.bit(False).bit(True).ref(body).cell().digest.hash


def _finish(
    builder: CellBuilder, state_init: Cell | CellDigest | None, body: Cell | CellDigest | None
) -> CellBuilder:
    if state_init is None:
        builder.bit(False)
    else:
        builder.uint(0b11, 2).ref(state_init)  # present, as a reference
    return builder.optional_ref(body)
