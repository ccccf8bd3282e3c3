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
    """Make a message that a contract sends; its body is in its first cell if there is room."""
    envelope = _open_internal(destination, value, is_bounceable=is_bounceable)
    return _finish(_attach(envelope, state_init), body)


def build_internal(
    destination: Address,
    value: NanoTon,
    *,
    is_bounceable: bool,
    body: Cell | CellDigest | None = None,
    state_init: Cell | CellDigest | None = None,
) -> CellBuilder:
    """Write it with its body in a reference, of which perhaps only the digest is known.

    That is the form in which the network's own programs send.
    """
    envelope = _open_internal(destination, value, is_bounceable=is_bounceable)
    return _attach(envelope, state_init).optional_ref(body)


def external_message(
    destination: Address, body: Cell | None, state_init: Cell | None = None
) -> Cell:
    """Make a message from outside the chain; its body is in its first cell if there is room.

    Each cell is paid for, so all wallets do that, and servers when they estimate a fee.
    """
    return _finish(_attach(_open_external(destination), state_init), body)


def external_message_hash(destination: Address, body: Cell) -> bytes:
    """Compute the hash by which a message is found, however its parts are attached."""
    return _open_external(destination).bit(False).bit(True).ref(body).cell().digest.hash


def _open_internal(destination: Address, value: NanoTon, *, is_bounceable: bool) -> CellBuilder:
    builder = CellBuilder().uint(0b01, 2).bit(is_bounceable).bit(False)  # no instant routing
    builder.optional_address(None).address(destination).coins(value)
    return builder.uint(0, _FILLED_IN_LATER)


def _open_external(destination: Address) -> CellBuilder:
    return CellBuilder().uint(0b10, 2).optional_address(None).address(destination).coins(0)


def _attach(builder: CellBuilder, state_init: Cell | CellDigest | None) -> CellBuilder:
    if state_init is None:
        return builder.bit(False)
    return builder.uint(0b11, 2).ref(state_init)  # present, as a reference


def _finish(builder: CellBuilder, body: Cell | None) -> Cell:
    if body is None or not _has_room(builder, body):
        return builder.optional_ref(body).cell()
    return builder.bit(False).append(body).cell()


def _has_room(builder: CellBuilder, body: Cell) -> bool:
    fits = body.bit_count < builder.bits_left  # one of them says where the body is
    return fits and body.ref_count <= builder.refs_left
