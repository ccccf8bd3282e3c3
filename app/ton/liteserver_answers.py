"""Check what a liteserver answers, with its proofs as far as they go, and turn it into values.

Proven: that an account's state belongs to the named block of its shard, and that the named
block of the masterchain contains that shard block. A transaction is proven by its hash, which
the state names. Not proven: that the masterchain block was agreed on by the validators (one
would have to follow all key blocks), that an account does not exist, results of get-methods,
and the time of an account that does not exist. For those, several servers must be compared.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeVar

from pytoniq_core.boc.address import Address as LibraryAddress
from pytoniq_core.boc.cell import Cell as LibraryCell
from pytoniq_core.proof.check_proof import check_account_proof, check_shard_proof
from pytoniq_core.tl.block import BlockIdExt
from pytoniq_core.tlb.account import Account
from pytoniq_core.tlb.block import ShardStateUnsplit
from pytoniq_core.tlb.vm_stack import VmStack

from app.domain.money import NanoTon
from app.ton.address import Address
from app.ton.cells import Cell
from app.ton.chain import (
    NO_HASH,
    AccountState,
    AccountStatus,
    ChainDataError,
    ChainError,
    StackValue,
    Transaction,
)
from app.ton.transaction_cells import read_transaction
from app.ton.transaction_pages import check_linked

Answer = Mapping[str, Any]

_STATUS = {
    "account_active": AccountStatus.ACTIVE,
    "account_uninit": AccountStatus.UNINITIALIZED,
    "account_frozen": AccountStatus.FROZEN,
}
_STACK_DEPTH_BITS = 24

_Value = TypeVar("_Value")


def read_account(answer: Answer, block: BlockIdExt, address: Address, now_utc: int) -> AccountState:
    """Read the answer to `getAccountState` at a block of the masterchain.

    `now_utc` is the server's word for the time; it is used where nothing can be proven.

    Raises:
        ChainDataError: malformed, or a proof does not hold.
    """
    return _fenced(lambda: _read_account(answer, block, address, now_utc))


def read_transactions(
    answer: Answer, address: Address, start: tuple[int, bytes], *, limit: int
) -> list[Transaction]:
    """Read the answer to `getTransactions`: linked by hash, from `start` on.

    Raises:
        ChainDataError: malformed, or not the history that `start` names.
    """
    return _fenced(lambda: _read_transactions(answer, address, start, limit))


def write_stack(arguments: Sequence[StackValue]) -> bytes:
    """Write the arguments of a get-method."""
    values = [
        value if isinstance(value, int) else LibraryCell.one_from_boc(value.to_boc())
        for value in arguments
    ]
    stack: Any = VmStack.serialize(values)
    return bytes(stack.to_boc())


def read_stack(data: bytes) -> tuple[StackValue, ...]:
    """Read the result of a get-method.

    Raises:
        ChainDataError: malformed, or something else than numbers, cells and slices.
    """
    return _fenced(lambda: tuple(_stack_value(value) for value in _stack_of(data)))


def _read_account(
    answer: Answer, block: BlockIdExt, address: Address, now_utc: int
) -> AccountState:
    shard_block = BlockIdExt.from_dict(answer["shardblk"])
    if BlockIdExt.from_dict(answer["id"]) != block:
        raise ChainDataError("the answer is about another block")
    if not answer["state"]:
        nothing = NanoTon(0)
        status = AccountStatus.UNINITIALIZED
        return AccountState(address, nothing, status, None, None, 0, NO_HASH, now_utc)
    if shard_block.workchain != address.workchain:
        raise ChainDataError("the answer is about another workchain")
    check_shard_proof(answer["shard_proof"], block, shard_block)
    root: Any = LibraryCell.one_from_boc(answer["state"])
    where = LibraryAddress((address.workchain, address.hash))
    proof = answer["proof"]
    found = check_account_proof(proof, shard_block, where, root, return_account_descr=True)
    state_root: Any = LibraryCell.from_boc(proof)[1][0]
    shard: Any = ShardStateUnsplit.deserialize(state_root.begin_parse())
    account: Any = Account.deserialize(root.begin_parse())
    state = account.storage.state
    status = _STATUS[state.type_]
    first = state.state_init if status is AccountStatus.ACTIVE else None
    return AccountState(
        address=address,
        balance=NanoTon(account.storage.balance.grams),
        status=status,
        code=Cell(first.code) if first and first.code else None,
        data=Cell(first.data) if first and first.data else None,
        last_lt=int(found.last_trans_lt),
        last_hash=bytes(found.last_trans_hash),
        at_utc=int(shard.gen_utime),
    )


def _read_transactions(
    answer: Answer, address: Address, start: tuple[int, bytes], limit: int
) -> list[Transaction]:
    cells = LibraryCell.from_boc(answer["transactions"])
    if not 1 <= len(cells) <= limit:
        raise ChainDataError(f"{len(cells)} transactions instead of {limit}")
    found = [read_transaction(Cell(cell), address) for cell in cells]
    if (found[0].lt, found[0].hash) != start:
        raise ChainDataError("another transaction than the one asked for")
    check_linked(found)
    return found


def _stack_of(data: bytes) -> list[Any]:
    root: Any = LibraryCell.one_from_boc(data)
    values = list(VmStack.deserialize(root.begin_parse()))
    if Cell(root).reader().uint(_STACK_DEPTH_BITS) != len(values):
        raise ChainDataError("a stack of another depth than it says")
    return values


def _stack_value(value: Any) -> StackValue:
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    if isinstance(value, LibraryCell):
        return Cell(value)
    if hasattr(value, "to_cell"):
        return Cell(value.to_cell())
    raise ChainDataError(f"a result of the kind {type(value).__name__}")


def _fenced(read: Callable[[], _Value]) -> _Value:
    try:
        return read()
    except ChainError:
        raise
    except Exception as error:  # the library raises whatever its code runs into
        raise ChainDataError(f"malformed answer: {type(error).__name__}") from error
