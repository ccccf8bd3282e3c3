"""Check what a toncenter v2 server answers, and turn it into values.

Nothing of an answer is used before its type, size and range are known. Transactions are read from
their cells, never from the fields beside them: a server can leave things out or invent whole
histories, but it cannot change an amount in a transaction that exists.
"""

import base64
import binascii
import re
import threading
from collections.abc import Callable, Sequence
from typing import Annotated, NoReturn, TypeVar

import msgspec

from app.domain.money import MAX_AMOUNT, NANOTONS_PER_TON, NanoTon
from app.ton.address import Address, AddressError, parse_address
from app.ton.cells import Cell, CellError, parse_boc
from app.ton.chain import (
    AccountState,
    AccountStatus,
    ChainDataError,
    ChainUnavailableError,
    GetMethodError,
    MessageRejectedError,
    NewestTransactions,
    StackValue,
    Transaction,
)
from app.ton.transaction_cells import read_transaction
from app.ton.transaction_pages import check_linked

MAX_PLAUSIBLE_FEE = NanoTon(100 * NANOTONS_PER_TON)
"""No wallet message costs that much; a larger estimate is a lie or a mistake."""

_MAX_BOC_SIZE = 2 << 20
_MAX_BOC_CELLS = 1 << 16
_MAX_STACK = 255
_MOST_KEPT, _LONGEST_KEPT = 8, 1 << 16
_MAX_LT = 2**63 - 1
_MAX_TIME = 2**32 - 1
_HASH_SIZE = 32
_SHOWN_LENGTH = 160
_SUCCESS_CODES = (0, 1)
_KEY_REFUSED = (401, 403)

_INTEGER = re.compile(r"-?(?:0x[0-9a-fA-F]{1,64}|[0-9]{1,78})")
_STACK_BOUND = 2**256
_CELL_KINDS = ("cell", "slice", "tvm.Cell", "tvm.Slice")
_REJECTIONS = ("not accepted", "cannot apply external message")

_Time = Annotated[int, msgspec.Meta(ge=0, le=_MAX_TIME)]
_Lt = Annotated[str, msgspec.Meta(pattern="^[0-9]{1,19}$")]
_Fee = Annotated[int, msgspec.Meta(ge=0, le=MAX_PLAUSIBLE_FEE)]
_Value = TypeVar("_Value")


class _Envelope(msgspec.Struct):
    ok: bool
    result: msgspec.Raw = msgspec.Raw(b"null")
    error: str = ""
    code: int = 0
    id: str | int | None = None


class _TransactionId(msgspec.Struct):
    lt: _Lt
    hash: str


class _Account(msgspec.Struct):
    balance: str | int
    state: str
    last_transaction_id: _TransactionId
    sync_utime: _Time
    code: str = ""
    data: str = ""


class _Transaction(msgspec.Struct):
    data: str
    transaction_id: _TransactionId


class _NewestEntry(_Transaction):
    block: Annotated[int, msgspec.Meta(ge=0)]
    account: str


class _Newest(msgspec.Struct):
    block: Annotated[int, msgspec.Meta(ge=0)]
    at_utc: _Time
    transactions: list[_NewestEntry]


class _Bytes(msgspec.Struct):
    bytes: str


class _RunResult(msgspec.Struct):
    stack: Annotated[list[tuple[str, msgspec.Raw]], msgspec.Meta(max_length=_MAX_STACK)]
    exit_code: int


class _SourceFees(msgspec.Struct):
    in_fwd_fee: _Fee
    storage_fee: _Fee
    gas_fee: _Fee
    fwd_fee: _Fee


class _Fees(msgspec.Struct):
    source_fees: _SourceFees


def open_envelope(data: bytes, *, status: int, request_id: str) -> bytes:
    """Return the JSON of the result in the answer to a call.

    Raises:
        ChainUnavailableError: the server says that it cannot answer.
        MessageRejectedError: it says that the contract did not accept the message.
        ChainDataError: not such an answer, or one to another call.
    """
    try:
        envelope = _decode(data, _Envelope)
    except ChainDataError:
        if status in range(200, 300):
            raise
        _raise_for(status, "")
    if not envelope.ok or status not in range(200, 300):
        text = envelope.error or bytes(envelope.result)[:_SHOWN_LENGTH].decode(errors="replace")
        _raise_for(envelope.code or status, text)
    if envelope.id is not None and str(envelope.id) != request_id:
        raise ChainDataError("an answer belongs to another question")
    return bytes(envelope.result)


class KeptCells:
    """Reads bags of cells, and knows the last ones again: most accounts seldom change.

    Cells are never changed, so everybody may have the same. For any thread.
    """

    def __init__(self) -> None:
        self._kept: dict[str, Cell] = {}
        self._lock = threading.Lock()

    def __call__(self, text: str) -> Cell:
        """Return the cell of a bag in base64.

        Raises:
            ChainDataError: it is none.
        """
        with self._lock:
            known = self._kept.pop(text, None)
        cell = known or _cell(text)
        if len(text) <= _LONGEST_KEPT:
            self._keep(text, cell)
        return cell

    def _keep(self, text: str, cell: Cell) -> None:
        with self._lock:
            self._kept[text] = cell
            if len(self._kept) > _MOST_KEPT:
                del self._kept[next(iter(self._kept))]


def read_account(
    data: bytes, address: Address, read_cell: Callable[[str], Cell] | None = None
) -> AccountState:
    """Read the result of `getAddressInformation`; `read_cell` may know its cells already.

    Raises:
        ChainDataError: malformed, or state, code and last transaction do not fit together.
    """
    answer = _decode(data, _Account)
    read_cell = read_cell or _cell
    try:
        status = AccountStatus(answer.state)
    except ValueError as error:
        raise ChainDataError(f"{answer.state[:40]!r} is no state of an account") from error
    balance = _integer(answer.balance)
    if not 0 <= balance <= MAX_AMOUNT:
        raise ChainDataError("an impossible balance")
    is_active = status is AccountStatus.ACTIVE
    if is_active != bool(answer.code) or (answer.data and not is_active):
        raise ChainDataError("an account has code and perhaps data exactly if it is active")
    last_lt, last_hash = _transaction_id(answer.last_transaction_id)
    return AccountState(
        address=address,
        balance=NanoTon(balance),
        status=status,
        code=read_cell(answer.code) if answer.code else None,
        data=read_cell(answer.data) if answer.data else None,
        last_lt=last_lt,
        last_hash=last_hash,
        at_utc=answer.sync_utime,
    )


def read_transactions(data: bytes, address: Address, *, limit: int) -> list[Transaction]:
    """Read the result of `getTransactions`: newest first, each the predecessor of the one before.

    Raises:
        ChainDataError: malformed, more than `limit`, out of order, repeated, or with a gap.
    """
    answers = _decode(data, list[_Transaction])
    if len(answers) > limit:
        raise ChainDataError(f"{len(answers)} transactions instead of {limit}")
    found = [_read_transaction(answer, address) for answer in answers]
    check_linked(found)
    return found


def read_newest(data: bytes, *, limit: int) -> NewestTransactions:
    """Read what a local chain says of all its accounts; only their own order is checked.

    Raises:
        ChainDataError: malformed, or more than `limit`.
    """
    answer = _decode(data, _Newest)
    if len(answer.transactions) > limit:
        raise ChainDataError(f"{len(answer.transactions)} transactions instead of {limit}")
    try:
        found = [
            (entry.block, _read_transaction(entry, parse_address(entry.account)))
            for entry in answer.transactions
        ]
    except AddressError as error:
        raise ChainDataError(f"an account cannot be read: {error}") from error
    return NewestTransactions(answer.block, answer.at_utc, tuple(found))


def read_stack(data: bytes, method: str) -> tuple[StackValue, ...]:
    """Read the result of `runGetMethod`.

    Raises:
        GetMethodError: the contract ended with an error.
        ChainDataError: malformed, or something else than numbers, cells and slices.
    """
    answer = _decode(data, _RunResult)
    if answer.exit_code not in _SUCCESS_CODES:
        raise GetMethodError(method, answer.exit_code)
    return tuple(_stack_value(kind, bytes(raw)) for kind, raw in answer.stack)


def write_stack(arguments: Sequence[StackValue]) -> list[list[str]]:
    """Write the arguments of a get-method."""
    return [
        ["num", str(value)] if isinstance(value, int) else ["tvm.Cell", to_base64(value.to_boc())]
        for value in arguments
    ]


def read_fees(data: bytes) -> NanoTon:
    """Read the result of `estimateFee`: the sum of all parts, forward fees included.

    Raises:
        ChainDataError: malformed, negative, or more than `MAX_PLAUSIBLE_FEE`.
    """
    fees = _decode(data, _Fees).source_fees
    total = fees.in_fwd_fee + fees.storage_fee + fees.gas_fee + fees.fwd_fee
    if total > MAX_PLAUSIBLE_FEE:
        raise ChainDataError("the estimated fee is impossible")
    return NanoTon(total)


def to_base64(data: bytes) -> str:
    """Write bytes as the API wants them."""
    return base64.b64encode(data).decode()


def _raise_for(code: int, text: str) -> NoReturn:
    shown = f"{code} {text[:_SHOWN_LENGTH]!r}"
    if any(rejection in text for rejection in _REJECTIONS):
        raise MessageRejectedError(f"the message was refused: {shown}")
    if code in _KEY_REFUSED:
        raise ChainUnavailableError(f"the server refuses the key: {shown}")
    raise ChainUnavailableError(f"the server cannot answer: {shown}")


def _decode(data: bytes, kind: type[_Value]) -> _Value:
    try:
        return msgspec.json.decode(data, type=kind)
    except (msgspec.MsgspecError, RecursionError, UnicodeDecodeError) as error:
        raise ChainDataError(f"malformed answer: {str(error)[:_SHOWN_LENGTH]}") from error


def _read_transaction(answer: _Transaction, address: Address) -> Transaction:
    try:
        transaction = read_transaction(_cell(answer.data), address)
    except CellError as error:
        raise ChainDataError(f"a transaction cannot be read: {error}") from error
    if (transaction.lt, transaction.hash) != _transaction_id(answer.transaction_id):
        raise ChainDataError("a transaction is not the one it is called")
    return transaction


def _transaction_id(answer: _TransactionId) -> tuple[int, bytes]:
    lt, digest = int(answer.lt), _from_base64(answer.hash)
    if lt > _MAX_LT or len(digest) != _HASH_SIZE:
        raise ChainDataError("a transaction's name has the wrong size")
    return lt, digest


def _stack_value(kind: str, data: bytes) -> StackValue:
    if kind == "num":
        number = _integer(_decode(data, str))
        if not -_STACK_BOUND <= number < _STACK_BOUND:
            raise ChainDataError("a number of more than 257 bits")
        return number
    if kind in _CELL_KINDS:
        return _cell(_decode(data, _Bytes).bytes)
    raise ChainDataError(f"a result of the kind {kind[:40]!r}")


def _integer(value: str | int) -> int:
    if isinstance(value, int):
        return value
    if _INTEGER.fullmatch(value) is None:
        raise ChainDataError(f"{value[:40]!r} is no number")
    return int(value, 16 if "x" in value else 10)


def _cell(text: str) -> Cell:
    data = _from_base64(text)
    try:
        return parse_boc(
            data, max_size=_MAX_BOC_SIZE, max_cells=_MAX_BOC_CELLS, ordinary_only=False
        )
    except CellError as error:
        raise ChainDataError(f"a bag of cells is malformed: {error}") from error


def _from_base64(text: str) -> bytes:
    try:
        return base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError) as error:
        raise ChainDataError("something is not base64") from error
