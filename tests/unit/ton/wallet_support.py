"""Wallets and transfers for tests."""

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.domain.money import NanoTon
from app.ton.address import Address
from app.ton.cells import Cell, CellBuilder, parse_boc
from app.ton.message_cells import state_init_cell
from app.ton.transaction_cells import read_message
from app.ton.transfer import Transfer
from app.ton.wallet_contracts import TonNetwork, WalletAccount, WalletVersion

SEED = bytes(range(32))
COIN = NanoTon(10**9)
SOMEBODY = Address(0, bytes([0x11]) * 32)
VALID_UNTIL = 1_900_000_000
ALL_WALLETS = [(version, network) for version in WalletVersion for network in TonNetwork]

STATE = state_init_cell(CellBuilder().raw(b"code").cell(), CellBuilder().raw(b"data").cell())
PLAIN = Transfer(SOMEBODY, COIN)
EVERY_KIND = (
    PLAIN,
    Transfer(SOMEBODY, NanoTon(1), "short"),
    Transfer(Address(-1, bytes(32)), NanoTon(0), "long " * 200),
    Transfer(
        Address(0, STATE.digest.hash),
        NanoTon(2**100),
        body=CellBuilder().uint(0xA040AD28, 32).ref(CellBuilder().raw(b"x").cell()).cell(),
        state_init=STATE,
        is_bounceable=True,
    ),
)


def account_of(
    version: WalletVersion, network: TonNetwork = TonNetwork.MAINNET, seed: bytes = SEED
) -> WalletAccount:
    key = Ed25519PrivateKey.from_private_bytes(seed).public_key().public_bytes_raw()
    return WalletAccount(version, network, key)


def body_of(boc: bytes) -> Cell:
    """The body of a message from outside, wherever it is kept."""
    return read_message(parse_boc(boc, max_size=65_535, max_cells=9999)).body
