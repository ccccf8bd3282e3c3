from dataclasses import replace

import pytest

from app.domain.money import NanoTon
from app.services.chain_story import FAUCET, ChainStory, Happened, Role, tell_story
from app.ton.address import Address
from app.ton.cells import Cell, CellBuilder
from app.ton.chain import ChainMessage, NewestTransactions, Transaction
from app.ton.cocoon_ops import Op
from app.ton.comment import comment_cell

OWNER, ROOT = Address(0, b"\x01" * 32), Address(0, b"\x02" * 32)
PROXY, WORKER, CLIENT = (Address(0, bytes([number]) * 32) for number in (3, 4, 5))
EMPTY = CellBuilder().cell()


def body(op: int) -> Cell:
    return CellBuilder().uint(op, 32).uint(7, 64).cell()


def done(
    account: Address,
    source: Address | None,
    content: Cell = EMPTY,
    *,
    is_bounced: bool = False,
    exit_code: int | None = 0,
) -> Transaction:
    message = ChainMessage(
        source, account, NanoTon(5), NanoTon(0), 1, content, b"h" * 32, is_bounced
    )
    return Transaction(
        account, 2, b"\xab" * 32, 1_700_000_000, NanoTon(3), message, (), exit_code, True
    )


def story(*transactions: Transaction) -> ChainStory:
    newest = NewestTransactions(9, 1_700_000_001, tuple((8, each) for each in transactions))
    return tell_story(newest, OWNER, ROOT)


@pytest.mark.parametrize(
    ("transaction", "happened"),
    [
        (done(OWNER, PROXY, body(Op.OWNER_PAYMENT)), Happened.PAYOUT),
        (done(OWNER, FAUCET), Happened.PLAY_COINS),
        (done(CLIENT, FAUCET, exit_code=None), Happened.PLAY_COINS),
        (done(CLIENT, FAUCET), Happened.CONTRACT),
        (done(OWNER, None, body(1)), Happened.WALLET_ORDER),
        (done(WORKER, PROXY, body(Op.PAYOUT)), Happened.PAYOUT_ORDER),
        (done(WORKER, OWNER, body(Op.LAST_PAYOUT)), Happened.PAYOUT_ORDER),
        (done(PROXY, WORKER, body(Op.WORKER_REPORT)), Happened.WORKER_REPORT),
        (done(CLIENT, FAUCET, body(Op.CLIENT_TOP_UP)), Happened.TOP_UP),
        (done(CLIENT, PROXY, body(Op.CLIENT_CHARGE)), Happened.CHARGE),
        (done(ROOT, OWNER, body(Op.ROOT_CHANGE_FEES)), Happened.NETWORK_CHANGE),
        (done(CLIENT, OWNER, body(Op.ROOT_CHANGE_FEES)), Happened.OTHER),
        (done(OWNER, PROXY, body(Op.EXCESSES)), Happened.REST),
        (done(OWNER, PROXY, body(Op.EXCESSES), is_bounced=True), Happened.BOUNCED),
        (done(OWNER, CLIENT, comment_cell("hi")), Happened.COINS),
        (done(OWNER, CLIENT), Happened.COINS),
        (done(OWNER, CLIENT, body(0x12345678)), Happened.OTHER),
    ],
)
def test_every_message_is_told_by_what_it_is(transaction: Transaction, happened: Happened) -> None:
    assert story(transaction).entries[0].happened is happened


def test_who_takes_part_follows_from_what_they_say() -> None:
    told = story(
        done(OWNER, PROXY, body(Op.OWNER_PAYMENT)),
        done(PROXY, WORKER, body(Op.WORKER_REPORT)),
        done(PROXY, CLIENT, body(Op.CLIENT_REPORT)),
        done(ROOT, OWNER),
        done(CLIENT, None),
    ).entries
    assert [entry.source.role for entry in told] == [
        Role.PROXY, Role.WORKER, Role.CLIENT, Role.OWNER, Role.OUTSIDE,
    ]  # fmt: skip
    assert [entry.destination.role for entry in told] == [
        Role.OWNER, Role.PROXY, Role.PROXY, Role.ROOT, Role.CLIENT,
    ]  # fmt: skip


def test_nobody_can_make_another_the_owner() -> None:
    told = story(done(PROXY, OWNER, body(Op.WORKER_REPORT)))
    assert told.entries[0].source.role is Role.OWNER


def test_an_entry_has_value_fee_block_and_a_short_comment() -> None:
    entry = story(done(OWNER, CLIENT, comment_cell("x" * 999))).entries[0]
    assert (entry.block, entry.value, entry.fee, entry.at_utc) == (8, 5, 3, 1_700_000_000)
    assert len(entry.comment) == 200
    assert entry.name == "ab" * 32


def test_only_code_that_ran_can_refuse() -> None:
    failed = replace(done(CLIENT, OWNER, exit_code=1003), is_success=False)
    plain = replace(done(OWNER, CLIENT, exit_code=None), is_success=False)
    assert [entry.is_refused for entry in story(failed, plain).entries] == [True, False]


def test_who_charges_clients_is_the_proxys_wallet() -> None:
    told = story(done(CLIENT, PROXY, body(Op.CLIENT_CHARGE)))
    assert told.entries[0].source.role is Role.PROXY_WALLET
