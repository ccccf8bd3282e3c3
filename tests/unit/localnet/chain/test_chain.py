import itertools
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.localnet.chain.chain import (
    FAUCET_ADDRESS,
    MAX_SUPPLY,
    Chain,
    SupplyError,
    open_chain,
    read_external,
    sum_of_fees,
)
from app.localnet.chain.machine import MessageNotAcceptedError
from app.localnet.chain.records import AccountStatus, MessageKind
from app.localnet.chain.store import Store
from app.localnet.chain.vm_cell import VmBuilder, VmCell
from app.ton.address import Address
from app.ton.cells import BocError
from tests.unit.localnet.chain.wallets import (
    COIN,
    NOW,
    WALLETS,
    Wallet,
    address_of,
    assembled,
    external_message,
    internal_message,
    make_wallet,
    state_init,
)

DESTINATION = Address(0, bytes([0x11]) * 32)
ALWAYS_THROWS = "F2C064"
WRAPS_DATA = "ED44C8CCC9ED54"
"""Puts its data into a new cell: an account whose first state is unchanged does not freeze."""
ECHO = "3030D0D30331FA4030C8801001CB05CE70FA027001CB6AC98040FB00"
"""Sends what is left of a message's coins back where they came from, without bouncing."""


@pytest.fixture
def chain() -> Chain:
    return open_chain(clock=lambda: NOW)


def assert_no_coin_is_lost(chain: Chain) -> None:
    totals = chain.totals()
    assert totals.minted == totals.balances + totals.travelling + totals.collected


def deploy(chain: Chain, code: str, amount: int = COIN, data: VmCell | None = None) -> Address:
    state = state_init(assembled(code), data)
    address = address_of(state)
    chain.send_internal(FAUCET_ADDRESS, address, amount, state_init=state, is_bounceable=False)
    return address


def funded_wallet(chain: Chain, amount: int = 10 * COIN, key: int = 1) -> Wallet:
    wallet = make_wallet(key=key)
    chain.faucet(wallet.address, amount)
    return wallet


def test_an_account_that_never_was_is_empty(chain: Chain) -> None:
    account = chain.account(DESTINATION)
    assert (account.status, account.balance) == (AccountStatus.UNINITIALIZED, 0)
    assert (account.last_lt, account.last_hash) == (0, bytes(32))
    assert chain.transactions(DESTINATION) == []


def test_the_faucet_makes_coins(chain: Chain) -> None:
    (received,) = chain.faucet(DESTINATION, 5 * COIN)
    assert chain.account(DESTINATION).balance == 5 * COIN
    assert received.in_message is not None
    assert received.in_message.source == FAUCET_ADDRESS
    assert chain.head.minted == 5 * COIN
    assert_no_coin_is_lost(chain)


@pytest.mark.parametrize("amount", [0, -1, MAX_SUPPLY + 1])
def test_the_faucet_has_limits(chain: Chain, amount: int) -> None:
    with pytest.raises(SupplyError):
        chain.faucet(DESTINATION, amount)
    assert chain.head.seqno == 0


@pytest.mark.parametrize("version", WALLETS)
def test_a_transfer_arrives(chain: Chain, version: str) -> None:
    wallet = make_wallet(version)
    chain.faucet(wallet.address, 10 * COIN)
    sent, received = chain.submit_external(wallet.transfer(DESTINATION, COIN, seqno=0))
    assert (sent.account, received.account) == (wallet.address, DESTINATION)
    assert sent.exit_code == 0
    assert sent.is_success
    assert chain.account(DESTINATION).balance == COIN
    assert chain.account(wallet.address).balance == 9 * COIN - sent.fee
    assert chain.account(wallet.address).status is AccountStatus.ACTIVE
    assert chain.run_get_method(wallet.address, "seqno").stack == (1,)
    assert_no_coin_is_lost(chain)


def test_fees_are_those_of_the_main_network(chain: Chain) -> None:
    """Both figures were measured with the network's own emulator."""
    wallet = funded_wallet(chain)
    chain.submit_external(wallet.transfer(DESTINATION, 1, seqno=0))
    sent, received = chain.submit_external(wallet.transfer(DESTINATION, COIN, seqno=1, body="a"))
    assert sent.total_fees == 2_827_331
    assert sent.fee == 3_094_000
    assert sum_of_fees([sent, received]) == sent.fee
    assert sent.out_messages[0].forward_fee == 266_669


def test_a_refused_message_changes_nothing(chain: Chain) -> None:
    wallet = funded_wallet(chain)
    boc = wallet.transfer(DESTINATION, COIN, seqno=0)
    chain.submit_external(boc)
    head, account = chain.head, chain.account(wallet.address)
    with pytest.raises(MessageNotAcceptedError) as caught:
        chain.submit_external(boc)
    assert caught.value.exit_code == 133
    assert chain.head == head
    assert chain.account(wallet.address).last_hash == account.last_hash


def test_a_message_expires_with_the_clock(chain: Chain) -> None:
    wallet = funded_wallet(chain)
    chain.submit_external(wallet.transfer(DESTINATION, COIN, seqno=0))
    boc = wallet.transfer(DESTINATION, COIN, seqno=1)
    assert chain.move_clock(3600) == NOW + 3600
    with pytest.raises(MessageNotAcceptedError) as caught:
        chain.submit_external(boc)
    assert caught.value.exit_code == 136


def test_the_clock_never_goes_back() -> None:
    times = iter([NOW, NOW, NOW - 50, NOW - 50, NOW - 50])
    chain = open_chain(clock=lambda: next(times, NOW - 50))
    chain.faucet(DESTINATION, 1)
    assert chain.now == NOW
    with pytest.raises(ValueError, match="forward"):
        chain.move_clock(-1)
    with pytest.raises(ValueError, match="2106"):
        chain.move_clock(2**32)


def test_storage_is_paid_for_by_time(chain: Chain) -> None:
    wallet = funded_wallet(chain)
    chain.submit_external(wallet.transfer(DESTINATION, COIN, seqno=0))
    chain.move_clock(365 * 86400)
    received = chain.faucet(wallet.address, 1)[0]
    cells, bits, seconds = 22, 5012, 365 * 86400
    most = (cells * 500 + bits + 100) * seconds // 65536
    assert 0 < received.phases.storage_fee <= most
    assert_no_coin_is_lost(chain)


def test_an_account_that_cannot_pay_for_its_storage_freezes(chain: Chain) -> None:
    data = VmBuilder().cell()
    for number in range(200):
        data = VmBuilder().uint(number, 256).ref(data).cell()
    address = deploy(chain, WRAPS_DATA, amount=COIN // 1000, data=data)
    changed = VmBuilder().ref(data).cell()
    chain.move_clock(10 * 365 * 86400)
    chain.send_internal(DESTINATION, address, 1, is_bounceable=False)
    account = chain.account(address)
    assert account.status is AccountStatus.FROZEN
    assert account.frozen_hash == state_init(assembled(WRAPS_DATA), changed).hash
    assert chain.run_get_method(address, "anything").exit_code == -13
    assert_no_coin_is_lost(chain)


def test_contracts_that_talk_for_ever_fill_several_blocks(chain: Chain) -> None:
    first, second = (deploy(chain, ECHO, data=VmBuilder().uint(n, 8).cell()) for n in (1, 2))
    seqno = chain.head.seqno
    transactions = chain.send_internal(first, second, 2 * COIN, is_bounceable=False)
    assert len(transactions) > 1000
    assert chain.head.seqno > seqno + 1
    assert chain.is_idle
    times = [done.lt for done in transactions]
    assert times == sorted(set(times))
    assert_no_coin_is_lost(chain)


def test_messages_left_over_are_delivered_after_a_restart(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = Store.open(tmp_path / "chain.sqlite")
    chain = Chain(store, clock=lambda: NOW)
    first, second = (deploy(chain, ECHO, data=VmBuilder().uint(n, 8).cell()) for n in (1, 2))
    with monkeypatch.context() as patch:
        patch.setattr("app.localnet.chain.chain._BLOCKS_AT_A_TIME", 0)
        chain.send_internal(first, second, 2 * COIN, is_bounceable=False)
    assert not chain.is_idle
    assert chain.totals().travelling > 0
    assert_no_coin_is_lost(chain)
    store.close()
    store = Store.open(tmp_path / "chain.sqlite")
    again = Chain(store, clock=lambda: NOW)
    assert not again.is_idle
    assert again.run_until_idle()
    assert again.totals().travelling == 0
    assert_no_coin_is_lost(again)
    store.close()


def test_an_account_can_end(chain: Chain) -> None:
    everything_and_the_account = "8100A0FB00"
    address = deploy(chain, ECHO.replace("8040FB00", everything_and_the_account))
    account = chain.account(address)
    assert (account.status, account.balance) == (AccountStatus.UNINITIALIZED, 0)
    assert account.last_lt == chain.transactions(address)[0].lt
    chain.faucet(address, COIN)
    assert chain.account(address).balance == COIN
    assert_no_coin_is_lost(chain)


def test_a_message_that_fails_comes_back(chain: Chain) -> None:
    address = deploy(chain, ALWAYS_THROWS)
    body = VmBuilder().uint(0xABCD, 32).cell()
    refused, returned = chain.send_internal(DESTINATION, address, COIN, body)
    assert refused.exit_code == 100
    assert not refused.is_success
    assert refused.phases.is_bounced
    bounced = returned.in_message
    assert bounced is not None
    assert bounced.is_bounced
    assert bounced.source == address
    assert bounced.body.reader().uint(64) == 0xFFFFFFFF0000ABCD
    assert chain.account(DESTINATION).balance == bounced.value < COIN
    assert_no_coin_is_lost(chain)


def test_a_message_to_nobody_comes_back(chain: Chain) -> None:
    transactions = chain.send_internal(DESTINATION, Address(0, bytes(32)), COIN)
    assert [done.account for done in transactions] == [Address(0, bytes(32)), DESTINATION]
    assert chain.account(Address(0, bytes(32))).balance == 0
    assert_no_coin_is_lost(chain)


def test_a_message_that_does_not_bounce_stays(chain: Chain) -> None:
    address = deploy(chain, ALWAYS_THROWS)
    before = chain.account(address).balance
    (kept,) = chain.send_internal(DESTINATION, address, COIN, is_bounceable=False)
    assert chain.account(address).balance == before + COIN - kept.fee
    assert_no_coin_is_lost(chain)


def test_a_message_from_outside_the_basechain_is_delivered(chain: Chain) -> None:
    masterchain = Address(-1, bytes([5]) * 32)
    chain.faucet(masterchain, COIN)
    assert chain.account(masterchain).balance == COIN
    (done,) = chain.transactions(masterchain)
    assert done.account == masterchain


def test_history_is_a_chain_of_hashes(chain: Chain) -> None:
    wallet = funded_wallet(chain)
    for seqno in range(5):
        chain.submit_external(wallet.transfer(DESTINATION, COIN, seqno=seqno))
    history = chain.transactions(wallet.address, limit=100)
    assert len(history) == 6
    assert history[0].hash == chain.account(wallet.address).last_hash
    for newer, older in itertools.pairwise(history):
        assert (newer.previous_lt, newer.previous_hash) == (older.lt, older.hash)
        assert newer.lt > older.lt
    assert history[-1].previous_lt == 0


def test_history_is_what_was_told_at_once(chain: Chain) -> None:
    wallet = funded_wallet(chain)
    told = chain.submit_external(wallet.transfer(DESTINATION, COIN, seqno=0))
    kept = [chain.transactions(done.account)[0] for done in told]
    for first, second in zip(told, kept, strict=True):
        assert (first.hash, first.phases, first.fee) == (second.hash, second.phases, second.fee)
        assert first.in_message is not None
        assert second.in_message is not None
        assert first.in_message.cell.hash == second.in_message.cell.hash
        assert first.in_message.weight == second.in_message.weight


def test_history_comes_in_pages(chain: Chain) -> None:
    for amount in range(1, 8):
        chain.faucet(DESTINATION, amount)
    everything = chain.transactions(DESTINATION, limit=100)
    first = chain.transactions(DESTINATION, limit=3)
    rest = chain.transactions(DESTINATION, limit=100, newest_lt=first[-1].previous_lt)
    assert [done.lt for done in first + rest] == [done.lt for done in everything]
    recent = chain.transactions(DESTINATION, limit=100, after_lt=everything[2].lt)
    assert [done.lt for done in recent] == [done.lt for done in everything[:2]]


def test_many_messages_share_a_block(chain: Chain) -> None:
    wallets = [funded_wallet(chain, key=key) for key in range(1, 5)]
    seqno = chain.head.seqno
    bocs = [wallet.transfer(DESTINATION, COIN, seqno=0) for wallet in wallets]
    assert len(chain.submit_many([*bocs, bocs[0]])) == 8
    assert chain.head.seqno == seqno + 1
    assert chain.account(DESTINATION).balance == 4 * COIN


def test_get_methods_of_nobody_have_the_known_exit_code(chain: Chain) -> None:
    assert chain.run_get_method(DESTINATION, "seqno").exit_code == -13


def test_trying_a_message_does_nothing(chain: Chain) -> None:
    wallet = funded_wallet(chain)
    head = chain.head
    message = VmCell.from_boc(wallet.transfer(DESTINATION, COIN, seqno=0))
    assert chain.try_external(message).out_messages[0].destination == DESTINATION
    assert chain.head == head
    assert chain.account(wallet.address).status is AccountStatus.UNINITIALIZED


@pytest.mark.parametrize("data", [b"", b"x" * 70000, b"\xb5\xee\x9c\x72" * 9])
def test_bytes_that_are_no_cells_are_refused(chain: Chain, data: bytes) -> None:
    with pytest.raises(BocError):
        chain.submit_external(data)


@pytest.mark.parametrize(
    "cell",
    [
        VmBuilder().cell(),
        VmBuilder().uint(0b10, 2).cell(),
        VmBuilder().uint(0b11, 2).uint(0, 4).cell(),
        internal_message(DESTINATION, DESTINATION, 5),
        VmBuilder().uint(0b10, 2).uint(0, 2).uint(0, 2).coins(0).uint(0, 2).cell(),
        external_message(DESTINATION, VmBuilder().cell()),
    ],
)
def test_cells_that_are_no_external_message_are_refused(chain: Chain, cell: VmCell) -> None:
    with pytest.raises(MessageNotAcceptedError):
        chain.submit_external(cell.to_boc())
    assert chain.head.seqno == 0


def test_an_external_message_is_read() -> None:
    message = read_external(external_message(DESTINATION, VmBuilder().uint(7, 8).cell()).to_boc())
    assert message.kind is MessageKind.EXTERNAL_IN
    assert message.body.reader().uint(8) == 7


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.tuples(st.integers(0, 4), st.integers(1, 3 * COIN)), max_size=12))
def test_no_coin_is_ever_lost(steps: list[tuple[int, int]]) -> None:
    chain = open_chain(clock=lambda: NOW)
    thrower = deploy(chain, ALWAYS_THROWS)
    wallet = funded_wallet(chain)
    seqno = 0
    for kind, amount in steps:
        match kind:
            case 0:
                chain.faucet(DESTINATION, amount)
            case 1 | 2:
                target = thrower if kind == 1 else DESTINATION
                chain.submit_external(
                    wallet.transfer(target, amount, seqno=seqno, bounce=True, valid_until=2**32 - 1)
                )
                seqno += 1
            case 3:
                chain.send_internal(thrower, wallet.address, amount)
            case _:
                chain.move_clock(amount // 1000)
        assert_no_coin_is_lost(chain)
