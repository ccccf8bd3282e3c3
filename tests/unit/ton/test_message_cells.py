"""Whole messages against the library's."""

from typing import Any

import pytest
from ton_core import Address as LibraryAddress
from ton_core import Cell as LibraryCell
from ton_core import MessageAny, StateInit
from tonutils.contracts.wallet.messages import ExternalMessage

from app.domain.money import NanoTon
from app.ton.address import Address
from app.ton.cells import Cell, CellBuilder
from app.ton.message_cells import (
    contract_address,
    external_message,
    external_message_hash,
    internal_message,
    state_init_cell,
)

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


def test_a_contract_lives_where_its_first_state_says() -> None:
    assert contract_address(STATE) == Address(0, STATE.digest.hash)
