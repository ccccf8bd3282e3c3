"""The same words, keys, addresses and messages as `@ton/crypto`, `@ton/core` and `@ton/ton`."""

import base64
from collections.abc import Iterator
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.domain.money import NanoTon
from app.ton.address import Address, AddressError, read_address
from app.ton.cells import Cell
from app.ton.mnemonic import MnemonicError, check_words, create_mnemonic, seed_of
from app.ton.transfer import Transfer
from app.ton.wallet_contracts import TonNetwork, WalletAccount, WalletVersion
from app.ton.wallet_message import sign_transfers
from tests.integration.javascript import JavaScriptError, Peer, running_peer
from tests.unit.ton.wallet_support import (
    ALL_WALLETS,
    EVERY_KIND,
    SEED,
    SOMEBODY,
    VALID_UNTIL,
    account_of,
)

BASE_AND_MASTER = (Address(0, bytes(range(32))), Address(-1, bytes([0xFF]) * 32))


@pytest.fixture(scope="module")
def peer() -> Iterator[Peer]:
    with running_peer() as running:
        yield running


def public_key_of(seed: bytes) -> bytes:
    return Ed25519PrivateKey.from_private_bytes(seed).public_key().public_bytes_raw()


def test_words_made_here_give_the_same_keys_there(peer: Peer) -> None:
    for _ in range(3):
        words = create_mnemonic()
        assert peer.call("checkWords", words=words) is True
        keys = peer.call("keys", words=words)
        seed = seed_of(words)
        assert keys == {"seed": seed.hex(), "publicKey": public_key_of(seed).hex()}


def test_words_made_there_give_the_same_keys_here(peer: Peer) -> None:
    for _ in range(3):
        words = tuple(peer.call("makeWords"))
        check_words(words)
        assert seed_of(words).hex() == peer.call("keys", words=words)["seed"]


def test_both_refuse_the_same_words(peer: Peer) -> None:
    words = create_mnemonic()
    for wrong in ((*words[:23], "cocoon"), ("abandon",) * 24, words[:12]):
        assert peer.call("checkWords", words=wrong) is False
        with pytest.raises(MnemonicError):
            check_words(wrong)


def test_signatures_are_the_same(peer: Peer) -> None:
    data = bytes(range(32))
    signature = Ed25519PrivateKey.from_private_bytes(SEED).sign(data)
    assert peer.call("sign", seed=SEED.hex(), data=data.hex()) == signature.hex()
    named = {"data": data.hex(), "publicKey": public_key_of(SEED).hex()}
    assert peer.call("verify", signature=signature.hex(), **named) is True
    assert peer.call("verify", signature=bytes(64).hex(), **named) is False


@pytest.mark.parametrize("address", BASE_AND_MASTER)
@pytest.mark.parametrize("is_bounceable", [False, True])
@pytest.mark.parametrize("is_testnet", [False, True])
def test_addresses_are_written_and_read_alike(
    peer: Peer, address: Address, is_bounceable: bool, is_testnet: bool
) -> None:
    text = address.to_text(bounceable=is_bounceable, testnet=is_testnet)
    wanted = {"bounceable": is_bounceable, "testOnly": is_testnet}
    assert peer.call("writeAddress", raw=address.raw, **wanted) == text
    written = read_address(text)
    assert peer.call("readAddress", text=text) == {
        "raw": written.address.raw,
        "isBounceable": written.is_bounceable,
        "isTestOnly": written.is_testnet,
    }


def test_both_refuse_a_wrong_letter(peer: Peer) -> None:
    text = SOMEBODY.to_text()
    wrong = text[:20] + ("A" if text[20] != "A" else "B") + text[21:]
    with pytest.raises(JavaScriptError, match="checksum"):
        peer.call("readAddress", text=wrong)
    with pytest.raises(AddressError):
        read_address(wrong)


@pytest.mark.parametrize(("version", "network"), ALL_WALLETS)
def test_wallets_have_the_same_addresses(
    peer: Peer, version: WalletVersion, network: TonNetwork
) -> None:
    for seed in (SEED, bytes(32), bytes([0xFF]) * 32):
        account = account_of(version, network, seed)
        assert peer.call("wallet", **named(account)) == {
            "address": account.address.raw,
            "stateHash": account.state_init().digest.hash.hex(),
        }


@pytest.mark.parametrize(("version", "network"), ALL_WALLETS)
@pytest.mark.parametrize("transfers", [EVERY_KIND, *((each,) for each in EVERY_KIND)])
def test_messages_are_the_same_to_the_last_bit(
    peer: Peer, version: WalletVersion, network: TonNetwork, transfers: tuple[Transfer, ...]
) -> None:
    account = account_of(version, network)
    assert_same_message(peer, account, transfers, mode=3)


@pytest.mark.parametrize(("version", "network"), ALL_WALLETS)
def test_sending_everything_is_the_same(
    peer: Peer, version: WalletVersion, network: TonNetwork
) -> None:
    everything = Transfer(SOMEBODY, NanoTon(0), "all of it", sends_all=True)
    assert_same_message(peer, account_of(version, network), (everything,), mode=130)


def assert_same_message(
    peer: Peer, account: WalletAccount, transfers: tuple[Transfer, ...], *, mode: int
) -> None:
    ours = sign_transfers(SEED, account, transfers, seqno=7, valid_until=VALID_UNTIL)
    theirs = peer.call(
        "transfer",
        **named(account),
        seed=SEED.hex(),
        seqno=7,
        validUntil=VALID_UNTIL,
        mode=mode,
        transfers=[plain(each) for each in transfers],
    )
    assert base64.b64encode(ours.boc).decode() == theirs["boc"]


def named(account: WalletAccount) -> dict[str, Any]:
    return {
        "version": account.version.value,
        "network": account.network.value,
        "publicKey": account.public_key.hex(),
    }


def plain(transfer: Transfer) -> dict[str, Any]:
    return {
        "to": transfer.destination.raw,
        "value": str(transfer.amount),
        "bounce": transfer.is_bounceable,
        "comment": transfer.comment,
        "body": text_of(transfer.body),
        "init": text_of(transfer.state_init),
    }


def text_of(cell: Cell | None) -> str | None:
    return None if cell is None else base64.b64encode(cell.to_boc()).decode()
