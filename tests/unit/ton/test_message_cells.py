"""Whole messages against the library's."""

from typing import Any

import pytest
from ton_core import Address as LibraryAddress
from ton_core import Cell as LibraryCell
from ton_core import MessageAny, StateInit
from tonutils.contracts.wallet.messages import ExternalMessage

from app.domain.money import NanoTon
from app.ton.address import Address
from app.ton.cells import Cell, CellBuilder, CellDigest, parse_boc
from app.ton.message_cells import (
    build_internal,
    contract_address,
    external_message,
    external_message_hash,
    internal_message,
    state_init_cell,
)
from app.ton.transaction_cells import normalised_hash_of, read_message
from tests.unit.ton.support import LOCAL, VECTORS, address_of

SOMEBODY = Address(0, bytes(range(32)))
BODY = CellBuilder().raw(b"body").cell()
STATE = state_init_cell(CellBuilder().raw(b"code").cell(), CellBuilder().raw(b"data").cell())


def library(cell: Cell) -> LibraryCell:
    return LibraryCell.one_from_boc(cell.to_boc())


@pytest.mark.parametrize("state_init", [None, STATE])
@pytest.mark.parametrize("body", [None, BODY])
@pytest.mark.parametrize("is_bounceable", [False, True])
def test_the_library_reads_internal_messages(
    state_init: Cell | None, body: Cell | None, is_bounceable: bool
) -> None:
    cell = internal_message(
        SOMEBODY, NanoTon(10**9), is_bounceable=is_bounceable, body=body, state_init=state_init
    )
    message: Any = MessageAny.deserialize(library(cell).begin_parse())
    info = message.info
    assert (info.ihr_disabled, info.bounce, info.bounced) == (True, is_bounceable, False)
    assert (info.src, info.dest.hash_part, info.dest.wc) == (None, SOMEBODY.hash, 0)
    assert info.value.grams == 10**9
    assert message.body.hash == (body or CellBuilder().cell()).digest.hash
    assert (message.init is None) == (state_init is None)
    if message.init is not None:
        assert message.init.serialize().hash == STATE.digest.hash


@pytest.mark.parametrize("state_init", [None, STATE])
def test_the_library_reads_external_messages_and_names_them_alike(state_init: Cell | None) -> None:
    cell = external_message(SOMEBODY, BODY, state_init)
    message: Any = MessageAny.deserialize(library(cell).begin_parse())
    assert message.info.dest.hash_part == SOMEBODY.hash
    assert message.body.hash == BODY.digest.hash
    theirs = ExternalMessage(
        dest=LibraryAddress((0, SOMEBODY.hash)),
        body=library(BODY),
        state_init=None
        if state_init is None
        else StateInit.deserialize(library(state_init).begin_parse()),
    )
    assert theirs.normalized_hash == external_message_hash(SOMEBODY, BODY).hex()


@pytest.mark.parametrize(
    ("bits", "refs", "state_init", "is_in_place"),
    [
        (746, 4, None, True),  # 275 of the header, one for no first state, one for the body
        (747, 0, None, False),
        (745, 3, STATE, True),
        (746, 3, STATE, False),
        (8, 4, STATE, False),
    ],
)
def test_a_body_is_put_in_place_where_there_is_room(
    bits: int, refs: int, state_init: Cell | None, is_in_place: bool
) -> None:
    builder = CellBuilder().uint(1, bits)
    for _ in range(refs):
        builder.ref(BODY)
    body = builder.cell()
    cell = external_message(SOMEBODY, body, state_init)
    beside = refs if is_in_place else 1
    assert cell.ref_count == beside + (state_init is not None)
    message: Any = MessageAny.deserialize(library(cell).begin_parse())
    assert message.body.hash == body.digest.hash
    assert normalised_hash_of(read_message(cell)) == external_message_hash(SOMEBODY, body)


def test_the_recorded_deployment_is_made_again() -> None:
    """Of the recorded worker contract's code only the hash and the depth are known."""
    recorded, contract = VECTORS["worker_contract_deploy"], LOCAL["worker_contract"]
    code = LOCAL["inputs"]["codes"]["worker"]
    data = parse_boc(bytes.fromhex(contract["data_boc"]), max_size=4096, max_cells=16)
    first_state = CellBuilder().uint(0b00110, 5)
    first_state.ref(CellDigest(bytes.fromhex(code["hash"]), code["depth"])).ref(data)
    assert first_state.digest().hash.hex() == recorded["state_init_hash"]
    message = build_internal(
        address_of(contract),
        NanoTon(recorded["value"]),
        is_bounceable=False,
        state_init=first_state.digest(),
    )
    assert message.digest().hash.hex() == recorded["internal_message_hash"]


def test_a_contract_lives_where_its_first_state_says() -> None:
    assert contract_address(STATE) == Address(0, STATE.digest.hash)
