"""Read transactions and messages from their cells.

The layout is the chain's own (ton: crypto/block/block.tlb). Whatever can stand in a block is
read, so that nobody can hide an account's history by sending it something odd; only what a
contract put into a message's body is left as it is.
"""

from dataclasses import dataclass

from app.domain.money import NanoTon
from app.ton.address import Address
from app.ton.cells import Cell, CellError, CellReader
from app.ton.chain import ChainMessage, Transaction
from app.ton.dictionary import read_dictionary
from app.ton.message_cells import external_message_hash

MAX_OUT_MESSAGES = 255
"""The chain lets one transaction send no more."""

_TRANSACTION_TAG = 0b0111
_OUT_MESSAGE_KEY_BITS = 15
_ORDINARY, _STORAGE, _TICK, _TOCK = 0b0000, 0b0001, 0b0010, 0b0011
_NO_ADDRESS, _EXTERNAL_ADDRESS, _STANDARD_ADDRESS = 0b00, 0b01, 0b10
_INTERNAL_ADDRESS_BITS = 256


def read_transaction(cell: Cell, account: Address) -> Transaction:
    """Read one transaction of `account`; its hash is the cell's.

    Raises:
        CellError: not a transaction, or one of another account.
    """
    reader = cell.reader()
    if reader.uint(4) != _TRANSACTION_TAG or reader.raw(32) != account.hash:
        raise CellError("not a transaction of this account")
    lt, previous_hash, previous_lt = reader.uint(64), reader.raw(32), reader.uint(64)
    at_utc, out_count = reader.uint(32), reader.uint(15)
    reader.uint(4)  # status before and after
    messages = reader.ref().reader()
    fee = _read_value(reader)
    reader.ref()  # hashes of the state before and after
    exit_code, is_success = _read_outcome(reader.ref())
    in_cell = messages.optional_ref()
    return Transaction(
        account=account,
        lt=lt,
        hash=cell.digest.hash,
        at_utc=at_utc,
        fee=fee,
        in_message=None if in_cell is None else read_message(in_cell),
        out_messages=_read_out_messages(messages.optional_ref(), out_count),
        exit_code=exit_code,
        is_success=is_success,
        previous_lt=previous_lt,
        previous_hash=previous_hash,
    )


def read_message(cell: Cell) -> ChainMessage:
    """Read a message of any of the three kinds.

    Raises:
        CellError: not a message, or an address in a workchain that does not exist.
    """
    reader = cell.reader()
    if not reader.bit():
        return _read_internal(cell, reader)
    if not reader.bit():
        _skip_external_address(reader)
        destination = _read_internal_address(reader)
        reader.coins()  # the import fee that the sender names
        return _external(cell, None, destination, 0, _read_body(reader))
    source = _read_internal_address(reader)
    _skip_external_address(reader)
    created_lt, _ = reader.uint(64), reader.uint(32)
    return _external(cell, source, None, created_lt, _read_body(reader))


def normalised_hash_of(message: ChainMessage | None) -> bytes | None:
    """Return the normalised hash of an incoming external message, None for any other."""
    if message is None or message.source is not None or message.destination is None:
        return None
    return external_message_hash(message.destination, message.body)


def _read_internal(cell: Cell, reader: CellReader) -> ChainMessage:
    reader.uint(2)  # instant routing is disabled; bounce
    is_bounced = reader.bit()
    source, destination = _read_internal_address(reader), _read_internal_address(reader)
    value = _read_value(reader)
    reader.coins()  # instant routing fee, later flags
    forward_fee = NanoTon(reader.coins())
    created_lt, _ = reader.uint(64), reader.uint(32)
    body = _read_body(reader)
    return ChainMessage(
        source, destination, value, forward_fee, created_lt, body, cell.digest.hash, is_bounced
    )


def _external(
    cell: Cell, source: Address | None, destination: Address | None, created_lt: int, body: Cell
) -> ChainMessage:
    nothing = NanoTon(0)
    digest = cell.digest.hash
    return ChainMessage(source, destination, nothing, nothing, created_lt, body, digest)


def _read_body(reader: CellReader) -> Cell:
    if reader.bit():
        _skip_state_init(reader)
    if reader.bit():
        body = reader.ref()
        reader.finish()
        return body
    return reader.rest()


def _skip_state_init(reader: CellReader) -> None:
    if reader.bit():
        reader.ref()
        return
    if reader.bit():
        reader.uint(5)  # depth of the fixed prefix
    if reader.bit():
        reader.uint(2)  # tick and tock
    for _ in ("code", "data", "library"):
        reader.optional_ref()


def _read_internal_address(reader: CellReader) -> Address:
    kind = reader.uint(2)
    if kind < _STANDARD_ADDRESS:
        raise CellError("an account's address is missing")
    prefix_bits, prefix = 0, 0
    if reader.bit():
        prefix_bits = reader.uint(5)
        prefix = reader.uint(prefix_bits)
    is_standard = kind == _STANDARD_ADDRESS
    if not is_standard and reader.uint(9) != _INTERNAL_ADDRESS_BITS:
        raise CellError("an address of another length")
    workchain, number = reader.signed(8 if is_standard else 32), reader.uint(256)
    kept_bits = 256 - prefix_bits
    number = (prefix << kept_bits) | (number & ((1 << kept_bits) - 1))
    try:
        return Address(workchain, number.to_bytes(32))
    except ValueError as error:
        raise CellError(str(error)) from error


def _skip_external_address(reader: CellReader) -> None:
    kind = reader.uint(2)
    if kind == _EXTERNAL_ADDRESS:
        reader.uint(reader.uint(9))
    elif kind != _NO_ADDRESS:
        raise CellError("an account's address where none can be")


def _read_value(reader: CellReader) -> NanoTon:
    amount = NanoTon(reader.coins())
    reader.optional_ref()  # other currencies
    return amount


def _read_outcome(cell: Cell) -> tuple[int | None, bool]:
    reader = cell.reader()
    kind = reader.uint(4)
    if kind == _STORAGE:
        return None, True
    if kind not in {_ORDINARY, _TICK, _TOCK}:
        raise CellError("an unknown kind of transaction")
    if kind == _ORDINARY:
        reader.bit()  # the value is credited before storage is paid
    if kind != _ORDINARY or reader.bit():
        _skip_storage_phase(reader)
    if kind == _ORDINARY and reader.bit():
        _skip_credit_phase(reader)
    compute = _read_compute_phase(reader)
    action = reader.optional_ref()
    is_aborted = reader.bit()
    is_action_done = action is None or action.reader().bit()
    return compute.exit_code, compute.is_success and is_action_done and not is_aborted


def _skip_storage_phase(reader: CellReader) -> None:
    reader.coins()
    if reader.bit():
        reader.coins()
    if reader.bit():
        reader.bit()  # frozen or deleted


def _skip_credit_phase(reader: CellReader) -> None:
    if reader.bit():
        reader.coins()
    _read_value(reader)


@dataclass(frozen=True, slots=True)
class _Compute:
    exit_code: int | None
    is_success: bool


def _read_compute_phase(reader: CellReader) -> _Compute:
    if not reader.bit():
        if reader.uint(2) == 0b11:  # noqa: PLR2004  # the one reason with a third bit
            reader.bit()
        return _Compute(None, is_success=False)
    is_success = reader.bit()
    reader.uint(2)  # the message's state was used, the account was activated
    reader.coins()
    details = reader.ref().reader()
    details.uint(8 * details.uint(3))  # gas used
    details.uint(8 * details.uint(3))  # its limit
    if details.bit():
        details.uint(8 * details.uint(2))  # its credit
    details.uint(8)  # mode
    return _Compute(details.signed(32), is_success)


def _read_out_messages(root: Cell | None, count: int) -> tuple[ChainMessage, ...]:
    found = read_dictionary(root, _OUT_MESSAGE_KEY_BITS, max_entries=MAX_OUT_MESSAGES)
    if sorted(found) != list(range(count)):
        raise CellError("outgoing messages are missing, or more than announced")
    return tuple(read_message(found[key].ref()) for key in range(count))
