import random
from dataclasses import replace
from typing import Any

import pytest
from pytoniq_core.boc.cell import Cell as LibraryCell
from pytoniq_core.tlb.transaction import Transaction as LibraryTransaction

from app.ton.address import Address
from app.ton.cells import Cell, CellBuilder, CellError, parse_boc
from app.ton.message_cells import external_message_hash
from app.ton.transaction_cells import (
    normalised_hash_of,
    read_message,
    read_transaction,
)
from tests.chain_cells import (
    EMPTY_BODY,
    Step,
    external_message,
    internal_message,
    text_body,
    transaction_cell,
)

OWNER, FRIEND = Address(0, b"\x11" * 32), Address(-1, b"\x22" * 32)
BODY = text_body("hello")


def full_step() -> Step:
    return Step(
        OWNER,
        lt=47_000_001,
        at_utc=1_700_000_123,
        previous_lt=46_000_001,
        previous_hash=b"\x33" * 32,
        in_message=external_message(OWNER, BODY),
        out_messages=[
            internal_message(OWNER, FRIEND, 10**9 + n, forward_fee=266_669, created_lt=47_000_002)
            for n in range(7)
        ],
        fee=2_827_331,
    )


def test_every_field_is_read() -> None:
    cell = transaction_cell(full_step())
    transaction = read_transaction(cell, OWNER)
    assert (transaction.lt, transaction.at_utc, transaction.fee) == (
        47_000_001,
        1_700_000_123,
        2_827_331,
    )
    assert transaction.hash == cell.digest.hash
    assert (transaction.previous_lt, transaction.previous_hash) == (46_000_001, b"\x33" * 32)
    assert transaction.exit_code == 0
    assert transaction.is_success
    assert transaction.in_message is not None
    assert transaction.in_message.source is None
    assert transaction.in_message.destination == OWNER
    assert transaction.in_message.body.digest == BODY.digest
    assert [message.value for message in transaction.out_messages] == [10**9 + n for n in range(7)]
    last = transaction.out_messages[-1]
    assert (last.source, last.destination, last.forward_fee) == (OWNER, FRIEND, 266_669)
    assert last.created_lt == 47_000_002


def test_an_independent_reader_agrees() -> None:
    cell = transaction_cell(full_step())
    library_cell: Any = LibraryCell.one_from_boc(cell.to_boc())
    theirs: Any = LibraryTransaction.deserialize(library_cell.begin_parse())
    ours = read_transaction(cell, OWNER)
    assert theirs.lt == ours.lt
    assert theirs.now == ours.at_utc
    assert theirs.total_fees.grams == ours.fee
    assert theirs.description.compute_ph.exit_code == 0
    assert [message.info.value_coins for message in theirs.out_msgs] == [
        message.value for message in ours.out_messages
    ]


@pytest.mark.parametrize(
    ("exit_code", "is_action_done", "expected"),
    [(0, True, True), (1, True, True), (0, False, False), (36, True, False), (-14, True, False)],
)
def test_success_needs_code_and_actions(
    exit_code: int, is_action_done: bool, expected: bool
) -> None:
    step = Step(OWNER, lt=1, exit_code=exit_code, is_action_done=is_action_done)
    transaction = read_transaction(transaction_cell(step), OWNER)
    assert transaction.exit_code == exit_code
    assert transaction.is_success is expected


def test_coins_that_reach_an_account_without_code_have_no_exit_code() -> None:
    step = Step(OWNER, lt=1, exit_code=None, in_message=internal_message(FRIEND, OWNER, 5))
    transaction = read_transaction(transaction_cell(step), OWNER)
    assert transaction.exit_code is None
    assert transaction.in_message is not None
    assert transaction.in_message.value == 5
    assert not transaction.in_message.is_bounced


def test_storage_and_tick_transactions_are_read() -> None:
    storage = CellBuilder().uint(0b0001, 4).coins(77).uint(0, 2).cell()
    tick = CellBuilder().uint(0b0010, 4).coins(77).uint(0, 2).uint(0b0110, 4)
    for description, is_success in ((storage, True), (tick.uint(0, 3).cell(), False)):
        transaction = read_transaction(_with_description(description), OWNER)
        assert transaction.is_success is is_success


def _with_description(description: Cell) -> Cell:
    whole = transaction_cell(Step(OWNER, lt=1)).reader()
    head = CellBuilder().uint(whole.uint(4), 4).raw(whole.raw(32)).uint(whole.uint(64), 64)
    head.raw(whole.raw(32)).uint(whole.uint(64), 64).uint(whole.uint(51), 51)
    head.coins(whole.coins()).uint(0, 1)
    return head.ref(whole.ref()).ref(whole.ref()).ref(description).cell()


def test_a_foreign_account_is_refused() -> None:
    with pytest.raises(CellError):
        read_transaction(transaction_cell(full_step()), FRIEND)


@pytest.mark.parametrize("announced", [0, 6, 8, 0x7FFF])
def test_another_number_of_outgoing_messages_than_announced_is_refused(announced: int) -> None:
    step = replace(full_step(), announced_out_messages=announced)
    with pytest.raises(CellError):
        read_transaction(transaction_cell(step), OWNER)


def test_the_hash_of_an_external_message_does_not_depend_on_its_packing() -> None:
    init = CellBuilder().ref(EMPTY_BODY).cell()
    with_init = CellBuilder().uint(0b10, 2).uint(0b01, 2).uint(8, 9).uint(7, 8).address(OWNER)
    with_init.coins(12).uint(0b11, 2).ref(init).uint(1, 1).ref(BODY)
    flat_init = CellBuilder().uint(0b10, 2).uint(0, 2).address(OWNER).coins(0).uint(0b10, 2)
    flat_init.uint(0b00111, 5).ref(EMPTY_BODY).ref(EMPTY_BODY).ref(EMPTY_BODY)
    packings = [
        external_message(OWNER, BODY),
        external_message(OWNER, BODY, in_place=True),
        with_init.cell(),
        flat_init.uint(1, 1).ref(BODY).cell(),
    ]
    hashes = {normalised_hash_of(read_message(cell)) for cell in packings}
    assert hashes == {external_message_hash(OWNER, BODY)}
    assert hashes == {external_message(OWNER, BODY).digest.hash}


def test_only_external_messages_have_such_a_hash() -> None:
    internal = read_message(internal_message(FRIEND, OWNER, 1, body=BODY))
    log = CellBuilder().uint(0b11, 2).address(OWNER).uint(0, 2).uint(9, 64).uint(8, 32)
    outgoing = read_message(log.uint(0b01, 2).ref(BODY).cell())
    assert outgoing.source == OWNER
    assert outgoing.destination is None
    assert outgoing.created_lt == 9
    assert [normalised_hash_of(message) for message in (None, internal, outgoing)] == [None] * 3


def test_rare_forms_of_addresses_are_read() -> None:
    message = CellBuilder().uint(0b0110, 4)
    message.uint(0b101, 3).uint(4, 5).uint(0xF, 4).signed(-1, 8).raw(b"\x22" * 32)
    message.uint(0b110, 3).uint(256, 9).signed(0, 32).raw(OWNER.hash)
    message.coins(3).uint(1, 1).ref(EMPTY_BODY).coins(0).coins(2).uint(1, 64).uint(2, 32)
    read = read_message(message.uint(0, 2).uint(0xAB, 8).cell())
    assert read.source == Address(-1, b"\xf2" + b"\x22" * 31)
    assert read.destination == OWNER
    assert read.body.bit_count == 8


@pytest.mark.parametrize(
    "address", [CellBuilder().uint(0, 2), CellBuilder().uint(0b100, 3).signed(7, 8).raw(bytes(32))]
)
def test_an_impossible_address_is_refused(address: CellBuilder) -> None:
    message = CellBuilder().uint(0b0110, 4).append(address.cell()).raw(bytes(60))
    with pytest.raises(CellError):
        read_message(message.cell())


def test_damaged_transactions_are_refused_and_nothing_else() -> None:
    rng = random.Random(5)
    boc = transaction_cell(full_step()).to_boc()
    for _ in range(300):
        damaged = bytearray(boc)
        for _ in range(rng.randint(1, 4)):
            damaged[rng.randrange(len(damaged))] ^= 1 << rng.randrange(8)
        try:
            read_transaction(parse_boc(bytes(damaged), max_size=10**5, max_cells=100), OWNER)
        except CellError:
            continue
