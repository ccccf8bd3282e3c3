from typing import Any

import pytest
from pytoniq_core.tl.block import BlockIdExt
from pytoniq_core.tlb.vm_stack import VmStack

from app.ton.address import Address
from app.ton.cells import CellBuilder
from app.ton.chain import NO_HASH, AccountStatus, ChainDataError
from app.ton.liteserver_answers import (
    read_account,
    read_stack,
    read_transactions,
    write_stack,
)
from tests.chain_story import CODE, ChainStory

ACCOUNT = Address(0, b"\x11" * 32)
BLOCK = BlockIdExt(-1, None, 7, bytes(32), bytes(32))
OTHER_BLOCK = BlockIdExt(-1, None, 8, bytes(32), bytes(32))


def names(block: BlockIdExt) -> dict[str, Any]:
    untyped: Any = block
    return dict(untyped.to_dict())


def answer_of(**changes: Any) -> dict[str, Any]:
    empty = {"shard_proof": b"", "proof": b"", "state": b""}
    return {"id": names(BLOCK), "shardblk": names(BLOCK)} | empty | changes


def test_an_account_that_does_not_exist_is_empty() -> None:
    state = read_account(answer_of(), BLOCK, ACCOUNT, 1_700_000_000)
    assert state.status is AccountStatus.UNINITIALIZED
    assert (state.balance, state.last_lt, state.last_hash) == (0, 0, NO_HASH)
    assert state.at_utc == 1_700_000_000


@pytest.mark.parametrize(
    "changes",
    [
        {"id": names(OTHER_BLOCK)},
        {"id": None},
        {"id": {"root_hash": "zz"}},
        {"shardblk": {}, "state": CODE.to_boc()},
        {"state": b"x"},
        {"state": CODE.to_boc()},
        {"state": CODE.to_boc(), "shardblk": names(BlockIdExt(0, None, 1, bytes(32), bytes(32)))},
        {"state": [], "proof": 5, "shardblk": 5},
    ],
)
def test_what_is_not_proven_is_refused(changes: dict[str, Any]) -> None:
    with pytest.raises(ChainDataError):
        read_account(answer_of(**changes), BLOCK, ACCOUNT, 5)


def test_a_transaction_must_be_the_one_asked_for() -> None:
    story = ChainStory()
    for _ in range(2):
        story.happens(ACCOUNT)
    newest, first = story.history(ACCOUNT)
    answer = {"transactions": story.cells[ACCOUNT][1].to_boc()}
    start = (newest.lt, newest.hash)
    assert read_transactions(answer, ACCOUNT, start, limit=1) == [newest]
    with pytest.raises(ChainDataError):
        read_transactions(answer, ACCOUNT, (first.lt, first.hash), limit=1)
    with pytest.raises(ChainDataError):
        read_transactions(answer, ACCOUNT, start, limit=0)
    with pytest.raises(ChainDataError):
        read_transactions(answer, Address(0, b"\x22" * 32), start, limit=1)
    for malformed in ({}, {"transactions": b"\xb5"}):
        with pytest.raises(ChainDataError):
            read_transactions(malformed, ACCOUNT, start, limit=1)


def test_stacks_are_written_and_read() -> None:
    one, two, cell = read_stack(write_stack((5, -(2**255), CODE)))
    assert (one, two) == (5, -(2**255))
    assert not isinstance(cell, int)
    assert cell.digest == CODE.digest


def stack_of(values: list[Any]) -> bytes:
    stack: Any = VmStack.serialize(values)
    return bytes(stack.to_boc())


def test_a_slice_is_read_as_a_cell() -> None:
    (value,) = read_stack(stack_of([CODE._cell.begin_parse()]))
    assert not isinstance(value, int)
    assert value.digest == CODE.digest


TOO_DEEP = CellBuilder().uint(5, 24).cell().to_boc()


@pytest.mark.parametrize("data", [b"", b"\xb5\xee\x9c\x72", stack_of([None]), TOO_DEEP])
def test_other_results_are_refused(data: bytes) -> None:
    with pytest.raises(ChainDataError):
        read_stack(data)
