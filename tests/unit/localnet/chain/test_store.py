import sqlite3
from pathlib import Path

import pytest

from app.localnet.chain.chain import Chain
from app.localnet.chain.records import EMPTY_SHARD_ACCOUNT
from app.localnet.chain.store import SCHEMA_VERSION, Block, Head, Store, StoreError
from app.ton.address import Address
from tests.unit.localnet.chain.wallets import COIN, NOW, internal_message, make_wallet

FIRST, SECOND = Address(0, bytes([1]) * 32), Address(-1, bytes([2]) * 32)


def block(seqno: int, **changes: object) -> Block:
    head = Head(seqno, bytes([seqno]) * 32, NOW, seqno * 1000, 5, 6, 7)
    values = {"accounts": {FIRST: EMPTY_SHARD_ACCOUNT}, "transactions": (), "pending": ()}
    return Block(head, **{**values, **changes})  # type: ignore[arg-type]


def test_a_new_file_is_an_empty_chain(tmp_path: Path) -> None:
    store = Store.open(tmp_path / "chain.sqlite")
    assert store.head() == Head()
    assert store.pending() == []
    assert store.account(FIRST) is None
    store.close()


def test_what_is_written_is_there_after_opening_again(tmp_path: Path) -> None:
    path = tmp_path / "chain.sqlite"
    messages = tuple(internal_message(FIRST, SECOND, amount) for amount in (1, 2, 3))
    store = Store.open(path)
    store.write(block(1, pending=messages))
    store.close()
    store = Store.open(path)
    assert store.head() == block(1).head
    assert [cell.hash for cell in store.pending()] == [cell.hash for cell in messages]
    account = store.account(FIRST)
    assert account is not None
    assert account.hash == EMPTY_SHARD_ACCOUNT.hash
    assert list(store.addresses()) == [FIRST]
    assert store.block_hash(1) == bytes([1]) * 32
    assert store.block_hash(2) is None
    store.write(block(2))
    assert store.pending() == []
    store.close()


def test_a_block_that_cannot_be_written_leaves_nothing(tmp_path: Path) -> None:
    store = Store.open(tmp_path / "chain.sqlite")
    store.write(block(1))
    with pytest.raises(StoreError):
        store.write(block(1, accounts={SECOND: EMPTY_SHARD_ACCOUNT}))
    assert store.account(SECOND) is None
    assert store.head() == block(1).head
    store.write(block(2))
    store.close()


def test_the_clock_is_kept_without_a_block(tmp_path: Path) -> None:
    path = tmp_path / "chain.sqlite"
    store = Store.open(path)
    Chain(store, clock=lambda: NOW).move_clock(500)
    store.close()
    store = Store.open(path)
    assert Chain(store, clock=lambda: NOW).now == NOW + 500
    assert store.head().seqno == 0
    store.close()


def test_a_chain_goes_on_where_it_stopped(tmp_path: Path) -> None:
    path = tmp_path / "chain.sqlite"
    wallet = make_wallet()
    store = Store.open(path)
    chain = Chain(store, clock=lambda: NOW)
    chain.faucet(wallet.address, 10 * COIN)
    chain.submit_external(wallet.transfer(FIRST, COIN, seqno=0))
    head, history = chain.head, chain.transactions(wallet.address)
    store.close()
    store = Store.open(path)
    chain = Chain(store, clock=lambda: NOW)
    assert chain.head == head
    assert [done.hash for done in chain.transactions(wallet.address)] == [
        done.hash for done in history
    ]
    (sent, _) = chain.submit_external(wallet.transfer(FIRST, COIN, seqno=1))
    assert sent.previous_hash == history[0].hash
    totals = chain.totals()
    assert totals.minted == totals.balances + totals.collected
    store.close()


def test_two_chains_on_one_file_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "chain.sqlite"
    store = Store.open(path)
    with pytest.raises(StoreError, match="locked"):
        Store.open(path)
    store.close()


def test_a_file_of_a_newer_version_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "chain.sqlite"
    connection = sqlite3.connect(path)
    connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
    connection.close()
    with pytest.raises(StoreError, match="newer"):
        Store.open(path)


def test_a_file_that_is_no_database_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "chain.sqlite"
    path.write_bytes(b"something else" * 100)
    with pytest.raises(StoreError):
        Store.open(path)


def test_a_folder_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(StoreError):
        Store.open(tmp_path / "missing" / "chain.sqlite")
