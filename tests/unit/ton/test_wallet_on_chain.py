"""Messages made here on the real virtual machine: accepted, and refused with the right number."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.money import NanoTon
from app.localnet.chain.chain import Chain, open_chain
from app.localnet.chain.machine import MessageNotAcceptedError
from app.localnet.chain.records import AccountStatus, ChainTransaction
from app.ton.address import Address
from app.ton.cells import CellBuilder
from app.ton.comment import read_comment
from app.ton.message_cells import external_message
from app.ton.transfer import Transfer
from app.ton.wallet_contracts import (
    TonNetwork,
    WalletAccount,
    WalletVersion,
    read_wallet_data,
    wallet_code,
)
from app.ton.wallet_message import sign_transfers
from tests.unit.ton.wallet_support import ALL_WALLETS, COIN, SEED, SOMEBODY, account_of, body_of

NOW = 1_800_000_000
SEQNO_CODES = {WalletVersion.V3R2: 33, WalletVersion.V4R2: 33, WalletVersion.V5R1: 133}
SIGNATURE_CODES = {WalletVersion.V3R2: 35, WalletVersion.V4R2: 35, WalletVersion.V5R1: 135}
EXPIRY_CODES = {WalletVersion.V3R2: 35, WalletVersion.V4R2: 36, WalletVersion.V5R1: 136}


@pytest.fixture
def chain() -> Chain:
    return open_chain(clock=lambda: NOW)


def sign(
    account: WalletAccount,
    *transfers: Transfer,
    seqno: int,
    valid_until: int = NOW + 60,
    seed: bytes = SEED,
) -> bytes:
    return sign_transfers(seed, account, transfers, seqno=seqno, valid_until=valid_until).boc


def submit(chain: Chain, boc: bytes) -> tuple[ChainTransaction, ...]:
    return (*chain.submit_external(boc), *chain.run_until_idle())


def funded(
    chain: Chain, version: WalletVersion, network: TonNetwork = TonNetwork.MAINNET
) -> WalletAccount:
    account = account_of(version, network)
    chain.faucet(account.address, 100 * COIN)
    chain.run_until_idle()
    return account


def seqno_of(chain: Chain, account: WalletAccount) -> int:
    data = chain.account(account.address).data
    assert data is not None
    return read_wallet_data(account.version, data.to_cell()).seqno


def comments_at(chain: Chain, address: Address) -> list[str | None]:
    messages = [transaction.in_message for transaction in chain.transactions(address, limit=300)]
    return [read_comment(message.body.to_cell()) for message in messages[::-1] if message]


def refused(chain: Chain, boc: bytes) -> int | None:
    with pytest.raises(MessageNotAcceptedError) as caught:
        chain.submit_external(boc)
    return caught.value.exit_code


@pytest.mark.parametrize(("version", "network"), ALL_WALLETS)
def test_the_first_message_deploys_and_pays(
    chain: Chain, version: WalletVersion, network: TonNetwork
) -> None:
    account = funded(chain, version, network)
    submit(chain, sign(account, Transfer(SOMEBODY, COIN, "one"), seqno=0))
    state = chain.account(account.address)
    assert state.status is AccountStatus.ACTIVE
    assert state.code is not None
    assert state.code.to_cell() == wallet_code(version)
    assert seqno_of(chain, account) == 1
    submit(chain, sign(account, Transfer(SOMEBODY, COIN, "two"), seqno=1))
    assert seqno_of(chain, account) == 2
    assert comments_at(chain, SOMEBODY) == ["one", "two"]
    assert chain.account(SOMEBODY).balance == 2 * COIN
    assert 97 * COIN < chain.account(account.address).balance < 98 * COIN


@pytest.mark.parametrize("version", WalletVersion)
def test_get_methods_tell_the_same(chain: Chain, version: WalletVersion) -> None:
    account = funded(chain, version)
    submit(chain, sign(account, seqno=0))
    assert chain.run_get_method(account.address, "seqno").stack == (1,)
    key = chain.run_get_method(account.address, "get_public_key").stack
    assert key == (int.from_bytes(account.public_key),)


@pytest.mark.parametrize("version", WalletVersion)
def test_as_many_payments_as_the_version_allows_in_their_order(
    chain: Chain, version: WalletVersion
) -> None:
    account = funded(chain, version)
    texts = [str(number) for number in range(account.max_messages)]
    transfers = [Transfer(SOMEBODY, NanoTon(10**7), text) for text in texts]
    submit(chain, sign(account, *transfers, seqno=0))
    assert comments_at(chain, SOMEBODY) == texts


@pytest.mark.parametrize("version", WalletVersion)
def test_long_comments_arrive(chain: Chain, version: WalletVersion) -> None:
    account = funded(chain, version)
    for seqno, length in enumerate((123, 124, 1000, 60_000)):
        submit(chain, sign(account, Transfer(SOMEBODY, COIN, "ё" * (length // 2)), seqno=seqno))
        assert comments_at(chain, SOMEBODY)[-1] == "ё" * (length // 2)


@pytest.mark.parametrize("version", WalletVersion)
def test_everything_is_sent(chain: Chain, version: WalletVersion) -> None:
    account = funded(chain, version)
    submit(chain, sign(account, Transfer(SOMEBODY, NanoTon(0), sends_all=True), seqno=0))
    assert chain.account(account.address).balance == 0
    assert chain.account(SOMEBODY).balance > 99 * COIN


@pytest.mark.parametrize("version", WalletVersion)
def test_a_contract_is_deployed_with_a_body(chain: Chain, version: WalletVersion) -> None:
    account = funded(chain, version)
    other = account_of(WalletVersion.V3R2, seed=bytes(32))
    transfer = Transfer(
        other.address,
        COIN,
        body=CellBuilder().uint(0x26ED7F65, 32).cell(),
        state_init=other.state_init(),
    )
    submit(chain, sign(account, transfer, seqno=0))
    assert chain.account(other.address).status is AccountStatus.ACTIVE
    assert seqno_of(chain, other) == 0


@pytest.mark.parametrize("version", WalletVersion)
def test_what_cannot_be_paid_uses_up_its_number(chain: Chain, version: WalletVersion) -> None:
    account = funded(chain, version)
    boc = sign(account, Transfer(SOMEBODY, NanoTon(1000 * COIN)), seqno=0)
    submit(chain, boc)
    assert chain.account(SOMEBODY).balance == 0
    assert seqno_of(chain, account) == 1
    assert refused(chain, boc) == SEQNO_CODES[version]


@pytest.mark.parametrize("version", WalletVersion)
def test_replay_is_refused(chain: Chain, version: WalletVersion) -> None:
    account = funded(chain, version)
    for seqno in (0, 1):
        boc = sign(account, Transfer(SOMEBODY, COIN), seqno=seqno)
        submit(chain, boc)
        assert refused(chain, boc) == SEQNO_CODES[version]
    assert refused(chain, sign(account, seqno=3)) == SEQNO_CODES[version]
    assert chain.account(SOMEBODY).balance == 2 * COIN


@pytest.mark.parametrize("version", WalletVersion)
def test_another_key_is_refused(chain: Chain, version: WalletVersion) -> None:
    account, thief = funded(chain, version), account_of(version, seed=bytes(32))
    submit(chain, sign(account, seqno=0))
    stolen = sign(thief, Transfer(SOMEBODY, COIN), seqno=1, seed=bytes(32))
    message = external_message(account.address, body_of(stolen))
    assert refused(chain, message.to_boc()) == SIGNATURE_CODES[version]


@pytest.mark.parametrize("version", WalletVersion)
@pytest.mark.parametrize("seqno", [0, 1])
def test_expired_is_refused(chain: Chain, version: WalletVersion, seqno: int) -> None:
    account = funded(chain, version)
    if seqno:
        submit(chain, sign(account, seqno=0))
    boc = sign(account, Transfer(SOMEBODY, COIN), seqno=seqno, valid_until=NOW + 60)
    chain.move_clock(61)
    assert refused(chain, boc) == EXPIRY_CODES[version]
    fresh = sign(account, Transfer(SOMEBODY, COIN), seqno=seqno, valid_until=NOW + 200)
    submit(chain, fresh)
    assert chain.account(SOMEBODY).balance == COIN


texts = st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=300)
transfers = st.builds(
    Transfer,
    st.builds(Address, st.just(0), st.binary(min_size=32, max_size=32)),
    st.integers(10**6, 10**9).map(NanoTon),
    texts,
    is_bounceable=st.booleans(),
)


@settings(deadline=None, max_examples=40)
@given(
    st.sampled_from(ALL_WALLETS),
    st.binary(min_size=32, max_size=32),
    st.lists(transfers, max_size=4),
)
def test_whatever_is_signed_is_what_the_wallet_sends(
    wallet: tuple[WalletVersion, TonNetwork], seed: bytes, wanted: list[Transfer]
) -> None:
    chain, account = open_chain(clock=lambda: NOW), account_of(*wallet, seed=seed)
    chain.faucet(account.address, 100 * COIN)
    chain.run_until_idle()
    (transaction,) = chain.submit_external(sign(account, *wanted, seqno=0, seed=seed))[:1]
    sent = [
        (message.destination, message.value, message.is_bounceable, message.body.to_cell())
        for message in transaction.out_messages
    ]
    empty = CellBuilder().cell()
    assert sent == [
        (one.destination, one.amount, one.is_bounceable, one.message_body() or empty)
        for one in wanted
    ]


def test_a_message_of_the_other_network_is_refused(chain: Chain) -> None:
    """The address differs, so a test coin's message finds no wallet of that key here."""
    account = funded(chain, WalletVersion.V5R1, TonNetwork.MAINNET)
    submit(chain, sign(account, seqno=0))
    other = account_of(WalletVersion.V5R1, TonNetwork.TESTNET)
    assert other.address != account.address
    boc = sign(other, Transfer(SOMEBODY, COIN), seqno=1)
    moved = external_message(account.address, body_of(boc)).to_boc()
    assert refused(chain, moved) == 134
