"""Wallets' addresses against two libraries, their codes, and their data."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from ton_core import (
    CONTRACT_CODES,
    ContractVersion,
    NetworkGlobalID,
    PublicKey,
    StateInit,
    WalletV3Data,
    WalletV4Data,
    WalletV5Data,
    WalletV5SubwalletID,
    to_cell,
)
from tonsdk.contract.wallet import Wallets, WalletVersionEnum

from app.ton.cells import CellBuilder, CellError
from app.ton.wallet_codes import V3R2_CODE
from app.ton.wallet_contracts import (
    TonNetwork,
    WalletAccount,
    WalletData,
    WalletVersion,
    read_wallet_data,
    wallet_code,
    wallet_version_of,
)

KEY = bytes(range(32))
LIBRARY_VERSIONS = {
    WalletVersion.V3R2: ContractVersion.WalletV3R2,
    WalletVersion.V4R2: ContractVersion.WalletV4R2,
    WalletVersion.V5R1: ContractVersion.WalletV5R1,
}
PUBLISHED_HASHES = {
    WalletVersion.V3R2: "84dafa449f98a6987789ba232358072bc0f76dc4524002a5d0918b9a75d2d599",
    WalletVersion.V4R2: "feb5ff6820e2ff0d9483e7e0d62c817d846789fb4ae580c878866d959dabd5c0",
    WalletVersion.V5R1: "20834b7b72b112147e1b2fb457b84e74d1a30f04f737d4f62a668e9552d2b72f",
}
accounts = st.builds(
    WalletAccount,
    st.sampled_from(WalletVersion),
    st.sampled_from(TonNetwork),
    st.binary(min_size=32, max_size=32),
)


def library_hash(account: WalletAccount) -> bytes:
    key = PublicKey(account.public_key)
    network = NetworkGlobalID(account.network.value)
    data = {
        WalletVersion.V3R2: WalletV3Data(key),
        WalletVersion.V4R2: WalletV4Data(key),
        WalletVersion.V5R1: WalletV5Data(key, WalletV5SubwalletID(network=network)),
    }[account.version]
    code = to_cell(CONTRACT_CODES[LIBRARY_VERSIONS[account.version]])
    return bytes(StateInit(code=code, data=data.serialize()).serialize().hash)


@settings(deadline=None, max_examples=60)
@given(accounts)
def test_addresses_agree_with_tonutils(account: WalletAccount) -> None:
    assert account.address.workchain == 0
    assert account.address.hash == library_hash(account)


@settings(deadline=None, max_examples=20)
@given(st.binary(min_size=32, max_size=32))
def test_addresses_agree_with_tonsdk(public_key: bytes) -> None:
    for version, name in (
        (WalletVersion.V3R2, WalletVersionEnum.v3r2),
        (WalletVersion.V4R2, WalletVersionEnum.v4r2),
    ):
        wallet = Wallets.ALL[name](public_key=public_key, private_key=bytes(64), wc=0)
        account = WalletAccount(version, TonNetwork.TESTNET, public_key)
        assert account.address.hash == bytes(wallet.address.hash_part)


def test_only_v5r1_differs_between_networks() -> None:
    for version in WalletVersion:
        main, test = (WalletAccount(version, network, KEY) for network in TonNetwork)
        assert (main.address == test.address) == (version is not WalletVersion.V5R1)
    ids = [WalletAccount(WalletVersion.V5R1, network, KEY).wallet_id for network in TonNetwork]
    assert ids == [2147483409, 2147483645]


@pytest.mark.parametrize("version", WalletVersion)
def test_codes_are_the_published_ones(version: WalletVersion) -> None:
    code = wallet_code(version)
    assert code.digest.hash.hex() == PUBLISHED_HASHES[version]
    assert wallet_version_of(code) is version
    assert V3R2_CODE.startswith("te6cc")


def test_other_codes_are_no_wallet() -> None:
    assert wallet_version_of(CellBuilder().cell()) is None


@pytest.mark.parametrize("version", WalletVersion)
def test_data_is_read(version: WalletVersion) -> None:
    account = WalletAccount(version, TonNetwork.MAINNET, KEY)
    fields = account.state_init().reader()
    assert fields.uint(5) == 0b00110
    assert fields.ref() == wallet_code(version)
    data = fields.ref()
    assert read_wallet_data(version, data) == WalletData(0, account.wallet_id, KEY)
    longer = CellBuilder().append(data).bit(False).cell()
    for other in (CellBuilder().cell(), longer):
        with pytest.raises(CellError):
            read_wallet_data(version, other)


def test_data_with_plug_ins_is_read() -> None:
    plug_ins = CellBuilder().raw(b"plug-ins").cell()
    fields = CellBuilder().uint(9, 32).uint(8, 32).raw(KEY).optional_ref(plug_ins)
    assert read_wallet_data(WalletVersion.V4R2, fields.cell()) == WalletData(9, 8, KEY)
    locked = CellBuilder().bit(False).uint(9, 32).uint(8, 32).raw(KEY).bit(False).cell()
    with pytest.raises(CellError, match="signatures"):
        read_wallet_data(WalletVersion.V5R1, locked)


def test_messages_of_one_signature() -> None:
    most = [
        WalletAccount(version, TonNetwork.MAINNET, KEY).max_messages for version in WalletVersion
    ]
    assert most == [4, 4, 255]


@pytest.mark.parametrize("size", [0, 31, 33, 64])
def test_keys_of_another_length_are_refused(size: int) -> None:
    with pytest.raises(ValueError, match="no public key"):
        WalletAccount(WalletVersion.V4R2, TonNetwork.MAINNET, bytes(size))
