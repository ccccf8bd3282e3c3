"""What contracts send: each layout by hand, and bodies that are something else."""

import random
from dataclasses import replace

import pytest

from app.domain.money import NanoTon
from app.ton.address import Address, parse_address
from app.ton.cells import Cell, CellBuilder, parse_boc
from app.ton.cocoon_messages import payout_request, signed_request, state_commit
from app.ton.cocoon_notices import (
    ClientReport,
    Excesses,
    Notice,
    OwnerPayment,
    PayoutParts,
    PayoutRequest,
    StateCommit,
    WorkerReport,
    read_notice,
)
from app.ton.cocoon_ops import ContractState, Op
from tests.unit.ton.support import PAYMENT, PROXY_KEY

OWNER, BACK = Address(0, bytes(range(32))), Address(0, bytes(32))
HASH = bytes(range(32))
EVENT = CellBuilder().uint(Op.CLIENT_TOPPED_UP, 32).cell()
WORKER = WorkerReport(
    7, OWNER, ContractState.NORMAL, 99, PayoutParts(NanoTon(40), NanoTon(60), BACK)
)
CLIENT = ClientReport(7, OWNER, ContractState.CLOSING, NanoTon(5), NanoTon(10**9), 123, HASH, EVENT)


def opening(op: int) -> CellBuilder:
    return CellBuilder().uint(op, 32).uint(7, 64)


PAYOUT_CELL = CellBuilder().uint(0x08E7D036, 32).coins(40).coins(60).address(BACK).cell()
WORKER_BODY = opening(0x4D725D2C).address(OWNER).uint(0, 2).uint(99, 64).optional_ref(PAYOUT_CELL)
CLIENT_STATE = CellBuilder().uint(1, 2).coins(5).coins(10**9).uint(123, 64).raw(HASH).cell()
CLIENT_BODY = opening(0x65448FF4).address(OWNER).ref(CLIENT_STATE).optional_ref(EVENT)


@pytest.mark.parametrize(
    ("body", "notice"),
    [
        (opening(0xC59A7CD3).cell(), OwnerPayment(7)),
        (opening(0x2565934C).cell(), Excesses(7)),
        (state_commit(7, 3, HASH), StateCommit(7, 3, HASH)),
        (WORKER_BODY.cell(), WORKER),
        (
            opening(0x4D725D2C).address(OWNER).uint(2, 2).uint(99, 64).bit(False).cell(),
            replace(WORKER, state=ContractState.CLOSED, payout=None),
        ),
        (CLIENT_BODY.cell(), CLIENT),
        (
            opening(0x65448FF4).address(OWNER).ref(CLIENT_STATE).bit(False).cell(),
            replace(CLIENT, event=None),
        ),
    ],
)
def test_every_layout(body: Cell, notice: Notice) -> None:
    assert read_notice(body) == notice
    if isinstance(notice, WorkerReport | ClientReport):
        assert notice.body() == body


def test_payments_on_their_way() -> None:
    payment = parse_boc(bytes.fromhex(PAYMENT["data_boc"]), max_size=4096, max_cells=4)
    contract = parse_address(PAYMENT["worker_contract"])
    assert read_notice(payout_request(payment, BACK)) == PayoutRequest(
        PAYMENT["query_id"], PAYMENT["tokens"], contract, BACK, is_last=False
    )
    last = signed_request(
        PROXY_KEY, Op.LAST_PAYOUT, query_id=1, contract=OWNER, excesses_to=BACK, tokens=5
    )
    assert read_notice(last) == PayoutRequest(1, 5, OWNER, BACK, is_last=True)


@pytest.mark.parametrize(
    "body",
    [
        CellBuilder().cell(),
        CellBuilder().uint(0, 32).raw(b"a comment of some length").cell(),
        opening(0xC59A7CD3).bit(False).cell(),
        CellBuilder().uint(0x2565934C, 32).uint(0, 63).cell(),
        opening(0x9A1247C0).cell(),
        opening(0x9A1247C0).uint(1, 32).signed(3, 32).raw(HASH).cell(),
        opening(0x4D725D2C).address(OWNER).uint(3, 2).uint(99, 64).bit(False).cell(),
        opening(0x4D725D2C).address(OWNER).uint(0, 2).uint(99, 64).optional_ref(EVENT).cell(),
        opening(0x4D725D2C).uint(0, 2).uint(0, 331).cell(),
        opening(0x65448FF4).address(OWNER).ref(EVENT).bit(False).cell(),
        signed_request(
            PROXY_KEY, Op.CLIENT_CHARGE, query_id=1, contract=OWNER, excesses_to=BACK, tokens=5
        ),
        opening(0xA040AD28).address(OWNER).raw(bytes(64)).ref(opening(0xF5F26A36).cell()).cell(),
        opening(0xA040AD28).address(OWNER).raw(bytes(64)).cell(),
    ],
)
def test_everything_else_is_none(body: Cell) -> None:
    assert read_notice(body) is None


def test_any_bits_are_a_notice_or_none() -> None:
    source = random.Random(1)
    for _ in range(500):
        builder = opening(source.choice(list(Op)))
        builder.uint(source.getrandbits(300), 300).ref(
            CellBuilder().raw(source.randbytes(60)).cell()
        )
        assert read_notice(builder.cell()) is None
