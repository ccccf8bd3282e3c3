"""What the chain writes down, read from its cells: accounts, messages, transactions.

Layouts: the chain's TL-B scheme (ton: crypto/block/block.tlb). Amounts are nanotons.
"""

from dataclasses import dataclass
from enum import StrEnum

from tonpy.libs import python_ton

from app.localnet.chain.vm_cell import VmBuilder, VmCell, VmReader
from app.ton.address import Address
from app.ton.cells import CellError

EMPTY_SHARD_ACCOUNT = VmBuilder().ref(VmBuilder().uint(0, 1).cell()).uint(0, 256).uint(0, 64).cell()

_MESSAGE_KEY_BITS = 15
_STATUS_UNCHANGED = 0
_STORAGE_EXTRA_INFO = 1


class AccountStatus(StrEnum):
    """What an account is, in the words of the public servers."""

    UNINITIALIZED = "uninitialized"
    ACTIVE = "active"
    FROZEN = "frozen"


class MessageKind(StrEnum):
    """Between accounts, into the chain, or out of it."""

    INTERNAL = "internal"
    EXTERNAL_IN = "external-in"
    EXTERNAL_OUT = "external-out"


@dataclass(frozen=True, slots=True)
class ChainAccount:
    """An account's present state; one that never was has status UNINITIALIZED and `last_lt` 0."""

    address: Address
    status: AccountStatus
    balance: int
    code: VmCell | None
    data: VmCell | None
    frozen_hash: bytes
    last_lt: int
    last_hash: bytes


@dataclass(frozen=True, slots=True)
class ChainMessage:
    """A message; amounts and times are 0 where its kind has none."""

    cell: VmCell
    kind: MessageKind
    source: Address | None
    destination: Address | None
    value: int
    ihr_fee: int
    forward_fee: int
    created_lt: int
    created_at: int
    is_bounceable: bool
    is_bounced: bool
    state_init: VmCell | None
    body: VmCell

    @property
    def weight(self) -> int:
        """All coins that travel with it."""
        return self.value + self.ihr_fee + self.forward_fee


@dataclass(frozen=True, slots=True)
class Phases:
    """What a transaction did, in short.

    Codes are None for phases that did not take place; `forward_fees` are those of all messages
    sent, of which `action_fees` stay on the sender's side.
    """

    storage_fee: int = 0
    gas_fee: int = 0
    gas_used: int = 0
    exit_code: int | None = None
    action_code: int | None = None
    forward_fees: int = 0
    action_fees: int = 0
    is_aborted: bool = False
    is_bounced: bool = False


@dataclass(frozen=True, slots=True)
class ChainTransaction:
    """One transaction; `total_fees` leave out the forward fees that travel with its messages."""

    cell: VmCell
    hash: bytes
    account: Address
    lt: int
    previous_lt: int
    previous_hash: bytes
    at_utc: int
    total_fees: int
    in_message: ChainMessage | None
    out_messages: tuple[ChainMessage, ...]
    phases: Phases

    @property
    def is_success(self) -> bool:
        """Whether the code ran and all its actions were done."""
        return not self.phases.is_aborted

    @property
    def exit_code(self) -> int | None:
        """The code's exit code, None if none ran."""
        return self.phases.exit_code

    @property
    def fee(self) -> int:
        """All that the account paid beyond what it sent."""
        return self.total_fees + sum(sent.forward_fee + sent.ihr_fee for sent in self.out_messages)


def read_account(address: Address, shard_account: VmCell) -> ChainAccount:
    """Read a shard's entry of an account."""
    entry = shard_account.reader()
    fields = entry.ref().reader()
    last_hash, last_lt = entry.raw(32), entry.uint(64)
    if not fields.flag():
        status, balance = AccountStatus.UNINITIALIZED, 0
        return ChainAccount(address, status, balance, None, None, b"", last_lt, last_hash)
    fields.address()
    _skip_storage_info(fields)
    fields.skip(64)
    balance = _currencies(fields)
    status, code, data, frozen_hash = _read_state(fields)
    return ChainAccount(address, status, balance, code, data, frozen_hash, last_lt, last_hash)


def read_message(cell: VmCell) -> ChainMessage:
    """Read any message.

    Raises:
        CellError: it is none, or has an address that is not in use.
    """
    fields = cell.reader()
    if not fields.flag():
        return _read_internal(cell, fields)
    kind = MessageKind.EXTERNAL_OUT if fields.flag() else MessageKind.EXTERNAL_IN
    source, destination = fields.address(), fields.address()
    created_lt = created_at = 0
    if kind is MessageKind.EXTERNAL_OUT:
        created_lt, created_at = fields.uint(64), fields.uint(32)
    else:
        fields.coins()
    head = (cell, kind, source, destination, 0, 0, 0, created_lt, created_at, False, False)
    return ChainMessage(*head, *_init_and_body(fields))


def read_transaction(
    cell: VmCell, workchain: int, received: ChainMessage | None = None
) -> ChainTransaction:
    """Read a transaction of an account in that workchain; `received` saves reading it again."""
    fields = cell.reader()
    fields.skip(4)
    account = Address(workchain, fields.raw(32))
    lt, previous_hash, previous_lt = fields.uint(64), fields.raw(32), fields.uint(64)
    at_utc, out_count = fields.uint(32), fields.uint(_MESSAGE_KEY_BITS)
    fields.skip(4)
    messages = fields.ref().reader()
    total_fees = _currencies(fields)
    fields.ref()
    in_message = messages.optional_ref()
    return ChainTransaction(
        cell,
        cell.hash,
        account,
        lt,
        previous_lt,
        previous_hash,
        at_utc,
        total_fees,
        received if received or in_message is None else read_message(in_message),
        tuple(read_message(sent) for sent in _out_messages(messages, out_count)),
        _read_description(fields.ref().reader()),
    )


def _out_messages(fields: VmReader, count: int) -> list[VmCell]:
    root = fields.optional_ref()
    if root is None:
        return []
    dictionary = python_ton.PyDict(_MESSAGE_KEY_BITS, False, root.reader().handle)
    return [
        VmCell(dictionary.lookup_ref_str(str(key), _MESSAGE_KEY_BITS, False))
        for key in range(count)
    ]


def _read_internal(cell: VmCell, fields: VmReader) -> ChainMessage:
    fields.skip(1)
    is_bounceable, is_bounced = fields.flag(), fields.flag()
    source, destination = fields.address(), fields.address()
    value, ihr_fee, forward_fee = _currencies(fields), fields.coins(), fields.coins()
    created_lt, created_at = fields.uint(64), fields.uint(32)
    return ChainMessage(
        cell,
        MessageKind.INTERNAL,
        source,
        destination,
        value,
        ihr_fee,
        forward_fee,
        created_lt,
        created_at,
        is_bounceable,
        is_bounced,
        *_init_and_body(fields),
    )


def _init_and_body(fields: VmReader) -> tuple[VmCell | None, VmCell]:
    state_init = None
    if fields.flag():
        state_init = fields.ref() if fields.flag() else _inline_state_init(fields)
    return state_init, fields.ref() if fields.flag() else fields.rest()


def _inline_state_init(fields: VmReader) -> VmCell:
    built = VmBuilder()
    for width in (5, 2):  # fixed prefix length; tick and tock
        is_there = fields.flag()
        built.uint(is_there, 1)
        if is_there:
            built.uint(fields.uint(width), width)
    for _ in range(3):  # code, data, libraries
        built.optional_ref(fields.optional_ref())
    return built.cell()


def _read_state(
    fields: VmReader,
) -> tuple[AccountStatus, VmCell | None, VmCell | None, bytes]:
    if not fields.flag():
        if fields.flag():
            return AccountStatus.FROZEN, None, None, fields.raw(32)
        return AccountStatus.UNINITIALIZED, None, None, b""
    for width in (5, 2):
        if fields.flag():
            fields.skip(width)
    return AccountStatus.ACTIVE, fields.optional_ref(), fields.optional_ref(), b""


def _skip_storage_info(fields: VmReader) -> None:
    _used(fields)
    if fields.uint(3) == _STORAGE_EXTRA_INFO:
        fields.skip(256)
    fields.skip(32)  # when storage was last paid for
    if fields.flag():
        fields.coins()


def _used(fields: VmReader) -> None:
    """Pass over a count of cells and one of bits."""
    for _ in range(2):
        _varuint(fields, 3)


def _varuint(fields: VmReader, length_bits: int) -> int:
    size = fields.uint(length_bits)
    return fields.uint(8 * size) if size else 0


def _currencies(fields: VmReader) -> int:
    """Read an amount and pass over the extra currencies, of which this chain has none."""
    amount = fields.coins()
    fields.optional_ref()
    return amount


def _optional_coins(fields: VmReader) -> int:
    return fields.coins() if fields.flag() else 0


def _skip_status_change(fields: VmReader) -> None:
    if fields.uint(1) != _STATUS_UNCHANGED:
        fields.skip(1)


def _read_description(fields: VmReader) -> Phases:
    if fields.uint(4) != 0:
        raise CellError("only ordinary transactions are made here")
    fields.skip(1)
    storage_fee = _read_storage_phase(fields) if fields.flag() else 0
    if fields.flag():
        _optional_coins(fields)
        _currencies(fields)
    gas_fee, gas_used, exit_code = _read_compute_phase(fields)
    action = fields.optional_ref()
    forward_fees, action_fees, action_code = _read_action_phase(action)
    return Phases(
        storage_fee,
        gas_fee,
        gas_used,
        exit_code,
        action_code,
        forward_fees,
        action_fees,
        is_aborted=fields.flag(),
        is_bounced=fields.flag() and fields.flag(),
    )


def _read_storage_phase(fields: VmReader) -> int:
    collected = fields.coins()
    _optional_coins(fields)
    _skip_status_change(fields)
    return collected


def _read_compute_phase(fields: VmReader) -> tuple[int, int, int | None]:
    if not fields.flag():
        if fields.uint(2) == 3:  # noqa: PLR2004  # suspended has a third bit
            fields.skip(1)
        return 0, 0, None
    fields.skip(3)
    gas_fee, details = fields.coins(), fields.ref().reader()
    gas_used = _varuint(details, 3)
    _varuint(details, 3)
    if details.flag():
        _varuint(details, 2)
    details.skip(8)
    return gas_fee, gas_used, details.signed(32)


def _read_action_phase(cell: VmCell | None) -> tuple[int, int, int | None]:
    if cell is None:
        return 0, 0, None
    fields = cell.reader()
    fields.skip(3)
    _skip_status_change(fields)
    return _optional_coins(fields), _optional_coins(fields), fields.signed(32)
