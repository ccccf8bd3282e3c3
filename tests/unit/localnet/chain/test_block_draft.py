from collections.abc import Callable

import pytest

from app.localnet.chain.block_draft import LT_STEP, BlockDraft, read_pending
from app.localnet.chain.machine import Execution, Machine, MessageNotAcceptedError, Moment
from app.localnet.chain.records import read_message
from app.localnet.chain.store import Head
from app.localnet.chain.vm_cell import VmBuilder, VmCell
from app.ton.address import Address
from tests.unit.localnet.chain.wallets import NOW, external_message, internal_message

FIRST, SECOND = Address(0, bytes([1]) * 32), Address(0, bytes([2]) * 32)
HEAD = Head(seqno=7, last_lt=5 * LT_STEP + 3, minted=100, collected=10)


class Stubborn(Machine):
    """Refuses whatever is for one account."""

    def run_transaction(
        self,
        shard_account: VmCell,
        message: VmCell,
        moment: Moment,
        *,
        checks_signatures: bool = True,
    ) -> Execution:
        if read_message(message).destination == SECOND:
            raise MessageNotAcceptedError("no")
        return super().run_transaction(
            shard_account, message, moment, checks_signatures=checks_signatures
        )


def nothing(_: Address) -> None:
    return None


def draft(
    machine: Machine | None = None, read: Callable[[Address], VmCell | None] = nothing
) -> BlockDraft:
    return BlockDraft(machine or Machine(), HEAD, NOW, read)


def test_a_block_starts_at_a_round_logical_time() -> None:
    made = draft()
    made.mint(read_message(internal_message(FIRST, FIRST, 5, created_lt=made.next_lt)))
    made.deliver(most=10)
    block = made.finish()
    (done,) = block.transactions
    assert done.lt == 6 * LT_STEP + 1
    assert block.head.last_lt > done.lt
    assert (block.head.seqno, block.head.minted, block.head.collected) == (8, 105, 10)
    assert block.head.at_utc == done.at_utc == NOW
    assert list(block.accounts) == [FIRST]


def test_what_does_not_fit_is_left_over() -> None:
    made = draft()
    messages = [internal_message(FIRST, SECOND, amount) for amount in range(1, 6)]
    made.enqueue(read_pending(messages))
    made.deliver(most=3)
    block = made.finish()
    assert [cell.hash for cell in block.pending] == [cell.hash for cell in messages[3:]]
    assert [done.in_message.value for done in block.transactions if done.in_message] == [1, 2, 3]


def test_an_impossible_message_does_not_stop_the_others() -> None:
    made = draft(Stubborn())
    made.enqueue(
        read_pending([internal_message(FIRST, SECOND, 30), internal_message(SECOND, FIRST, 5)])
    )
    made.deliver(most=10)
    block = made.finish()
    assert [done.account for done in block.transactions] == [FIRST]
    assert block.head.collected == HEAD.collected + 30
    assert block.pending == ()


def test_a_refused_external_message_leaves_the_draft_as_it_was() -> None:
    made = draft()
    with pytest.raises(MessageNotAcceptedError):
        made.run_external(read_message(external_message(FIRST, VmBuilder().cell())))
    block = made.finish()
    assert (block.transactions, block.accounts) == ((), {})


def test_blocks_with_other_content_have_other_hashes() -> None:
    hashes = set()
    for amount in (0, 1, 2):
        made = draft()
        if amount:
            made.enqueue(read_pending([internal_message(FIRST, SECOND, amount)]))
        made.deliver(most=10)
        hashes.add(made.finish().head.block_hash)
    assert len(hashes) == 3


def test_a_message_to_nowhere_is_a_mistake() -> None:
    head = VmBuilder().uint(0b0100, 4).address(FIRST).address(None).coins(5).uint(0, 1)
    lost = head.coins(0).coins(0).uint(5, 64).uint(6, 32).uint(0, 2).cell()
    made = draft()
    made.enqueue(read_pending([lost]))
    with pytest.raises(ValueError, match="nowhere"):
        made.deliver(most=1)
