"""Signing: what comes out, agreement with two libraries, and what is not signed."""

import asyncio
import base64
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from ton_core import Cell as LibraryCell
from ton_core import ExternalMessage, MessageAny, PrivateKey
from tonsdk.contract.wallet import Wallets, WalletVersionEnum
from tonsdk.crypto import mnemonic_to_wallet_key

from app.domain.money import NanoTon
from app.ton import message_draft, wallet_message
from app.ton.address import Address
from app.ton.cells import CellBuilder, parse_boc
from app.ton.comment import CommentError
from app.ton.message_cells import external_message
from app.ton.message_decoding import decode_message
from app.ton.message_draft import draft_message
from app.ton.mnemonic import create_mnemonic, seed_of
from app.ton.transfer import Transfer, TransferError
from app.ton.wallet_contracts import TonNetwork, WalletAccount, WalletVersion
from app.ton.wallet_message import DisagreementError, SignedMessage, sign_transfers
from tests.unit.ton.wallet_support import (
    ALL_WALLETS,
    COIN,
    EVERY_KIND,
    PLAIN,
    SEED,
    SOMEBODY,
    VALID_UNTIL,
    account_of,
    body_of,
)

V4R2 = account_of(WalletVersion.V4R2)


def sign(account: WalletAccount, *transfers: Transfer, seqno: int = 7) -> SignedMessage:
    return sign_transfers(SEED, account, transfers, seqno=seqno, valid_until=VALID_UNTIL)


@pytest.mark.parametrize(("version", "network"), ALL_WALLETS)
@pytest.mark.parametrize("seqno", [0, 7])
def test_all_wallets_sign_every_kind(
    version: WalletVersion, network: TonNetwork, seqno: int
) -> None:
    account = account_of(version, network)
    message = sign(account, *EVERY_KIND, seqno=seqno)
    assert message.transfers == EVERY_KIND
    assert (message.seqno, message.valid_until) == (seqno, VALID_UNTIL)
    found = decode_message(message.boc, version)
    public_key = Ed25519PrivateKey.from_private_bytes(SEED).public_key()
    public_key.verify(found.signature, found.signed.digest.hash)
    assert found.state_init == (account.state_init() if seqno == 0 else None)


@pytest.mark.parametrize("version", WalletVersion)
def test_the_hash_is_the_one_that_explorers_use(version: WalletVersion) -> None:
    for seqno in (0, 7):
        message = sign(account_of(version), PLAIN, seqno=seqno)
        read: Any = MessageAny.deserialize(LibraryCell.one_from_boc(message.boc).begin_parse())
        theirs = ExternalMessage(dest=read.info.dest, body=read.body, state_init=read.init)
        assert theirs.normalized_hash == message.hash.hex()


@pytest.mark.parametrize("version", WalletVersion)
def test_keys_and_signatures_agree_with_the_libraries(
    version: WalletVersion, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With the owner's key the builder makes the very message that is made here."""
    words = create_mnemonic()
    public_key, _ = mnemonic_to_wallet_key(list(words))
    account = WalletAccount(version, TonNetwork.MAINNET, public_key)
    seed = seed_of(words)
    message = sign_transfers(seed, account, EVERY_KIND, seqno=3, valid_until=VALID_UNTIL)
    found = decode_message(message.boc, version)
    monkeypatch.setattr(message_draft, "_PLACEHOLDER_KEY", PrivateKey(seed))
    draft = draft_message(account, EVERY_KIND, seqno=3, valid_until=VALID_UNTIL)
    theirs = decode_message(draft, version)
    assert theirs.signature == found.signature
    assert theirs.signed == found.signed


@pytest.mark.parametrize(
    ("version", "name"),
    [(WalletVersion.V3R2, WalletVersionEnum.v3r2), (WalletVersion.V4R2, WalletVersionEnum.v4r2)],
)
def test_the_other_library_builds_the_same_message(version: WalletVersion, name: Any) -> None:
    """Its first message never expires, so only later ones are comparable; it ignores errors."""
    key = Ed25519PrivateKey.from_private_bytes(SEED)
    account = account_of(version)
    wallet = Wallets.ALL[name](
        public_key=account.public_key, private_key=SEED + key.public_key().public_bytes_raw(), wc=0
    )
    query = wallet.create_transfer_message(
        SOMEBODY.to_text(bounceable=True), COIN, 5, payload="hello", send_mode=3
    )
    signing = bytes(query["signing_message"].bits.array[4:8])
    message = sign_transfers(
        SEED,
        account,
        [Transfer(SOMEBODY, COIN, "hello", is_bounceable=True)],
        seqno=5,
        valid_until=int.from_bytes(signing),
    )
    found = decode_message(message.boc, version)
    assert found.signature == query["signature"]
    assert found.signed.digest.hash == bytes(query["signing_message"].bytes_hash())


def test_deploying_needs_no_transfer() -> None:
    for version in WalletVersion:
        message = sign(account_of(version), seqno=0)
        assert message.transfers == ()
        assert decode_message(message.boc, version).state_init is not None


def test_comments_of_any_length() -> None:
    for length in (1, 123, 124, 500, 50_000):
        text = "ё" * (length // 2) + "a" * (length % 2)
        assert sign(V4R2, Transfer(SOMEBODY, COIN, text)).transfers[0].comment == text
    with pytest.raises(CommentError):
        sign(V4R2, Transfer(SOMEBODY, COIN, "a" * 60_001))


def test_everything_is_sent_alone() -> None:
    everything = Transfer(SOMEBODY, NanoTon(0), sends_all=True)
    assert sign(V4R2, everything).transfers == (everything,)
    with pytest.raises(TransferError, match="another"):
        sign(V4R2, PLAIN, everything)


@pytest.mark.parametrize("version", WalletVersion)
def test_as_many_messages_as_the_version_allows(version: WalletVersion) -> None:
    account = account_of(version)
    transfers = [Transfer(SOMEBODY, NanoTon(amount)) for amount in range(account.max_messages)]
    assert list(sign(account, *transfers).transfers) == transfers
    with pytest.raises(TransferError, match="are more than"):
        sign(account, *transfers, PLAIN)


def test_more_than_a_message_holds_is_refused() -> None:
    long = Transfer(SOMEBODY, COIN, "a" * 40_000)
    with pytest.raises(TransferError, match="more than one message"):
        sign(V4R2, long, replace(long, comment="b" * 40_000))


def test_an_empty_body_is_none() -> None:
    empty = Transfer(SOMEBODY, COIN, body=CellBuilder().cell())
    assert sign(V4R2, empty).transfers == (PLAIN,)


@pytest.mark.parametrize(
    ("seqno", "valid_until"),
    [(-1, 1), (2**32 - 1, 1), (2**32, 1), (0, 0), (0, -1), (0, 2**32 - 1), (0, 2**40)],
)
def test_numbers_out_of_range_are_refused(seqno: int, valid_until: int) -> None:
    with pytest.raises(ValueError, match=r"^no "):
        sign_transfers(SEED, V4R2, [PLAIN], seqno=seqno, valid_until=valid_until)


@pytest.mark.parametrize("seed", [bytes(32), b"", SEED[:-1], SEED * 2])
def test_another_key_is_refused(seed: bytes) -> None:
    with pytest.raises(ValueError, match=r"seed|32 bytes"):
        sign_transfers(seed, V4R2, [PLAIN], seqno=1, valid_until=VALID_UNTIL)


CHANGED = {
    "recipient": replace(PLAIN, destination=Address(0, bytes(32))),
    "amount": replace(PLAIN, amount=NanoTon(COIN + 1)),
    "content": replace(PLAIN, comment="and more"),
    "bounce flag": replace(PLAIN, is_bounceable=True),
    "deployment": replace(PLAIN, state_init=V4R2.state_init()),
}


def lie(monkeypatch: pytest.MonkeyPatch, **changes: Any) -> None:
    """Let the builder build something else than it is asked for."""

    def draft(account: WalletAccount, transfers: Any, **numbers: Any) -> bytes:
        wanted = {"account": account, "transfers": transfers, **numbers, **changes}
        return draft_message(
            wanted["account"],
            wanted["transfers"],
            seqno=wanted["seqno"],
            valid_until=wanted["valid_until"],
        )

    monkeypatch.setattr(wallet_message, "draft_message", draft)


@pytest.mark.parametrize("what", CHANGED)
def test_nothing_is_signed_if_a_payment_differs(what: str, monkeypatch: pytest.MonkeyPatch) -> None:
    lie(monkeypatch, transfers=[CHANGED[what]])
    with pytest.raises(DisagreementError, match=f"{what} of payment 1") as caught:
        sign(V4R2, PLAIN)
    assert "no coins have moved" in caught.value.hint


@pytest.mark.parametrize(
    ("what", "changes"),
    [
        ("number of payments", {"transfers": [PLAIN, PLAIN]}),
        ("number of payments", {"transfers": []}),
        ("expiry", {"valid_until": 0xFFFFFFFF}),
        ("sequence number", {"seqno": 8}),
        ("first state", {"seqno": 0}),
        ("wallet", {"account": account_of(WalletVersion.V4R2, seed=bytes(32))}),
        ("read back", {"account": account_of(WalletVersion.V3R2)}),
        ("read back", {"account": account_of(WalletVersion.V5R1)}),
    ],
)
def test_nothing_is_signed_if_the_rest_differs(
    what: str, changes: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    lie(monkeypatch, **changes)
    with pytest.raises(DisagreementError, match=what):
        sign(V4R2, PLAIN)


def test_a_network_s_wallet_is_told_apart(monkeypatch: pytest.MonkeyPatch) -> None:
    lie(monkeypatch, account=account_of(WalletVersion.V5R1, TonNetwork.TESTNET))
    with pytest.raises(DisagreementError, match="wallet"):
        sign(account_of(WalletVersion.V5R1), PLAIN)


def test_another_send_mode_is_not_signed(monkeypatch: pytest.MonkeyPatch) -> None:
    everything = Transfer(SOMEBODY, NanoTon(0), sends_all=True)
    lie(monkeypatch, transfers=[everything])
    with pytest.raises(DisagreementError, match="amount"):
        sign(V4R2, Transfer(SOMEBODY, NanoTon(0)))


def test_the_signature_is_checked_at_the_end() -> None:
    found = decode_message(sign(V4R2, PLAIN).boc, WalletVersion.V4R2)
    with pytest.raises(DisagreementError, match="signature"):
        wallet_message._check_signature(V4R2, replace(found, signature=bytes(64)))


def test_the_builder_never_has_the_owner_s_key() -> None:
    draft = draft_message(V4R2, [PLAIN], seqno=1, valid_until=VALID_UNTIL)
    found = decode_message(draft, WalletVersion.V4R2)
    nobody = Ed25519PrivateKey.from_private_bytes(bytes(32)).public_key()
    nobody.verify(found.signature, found.signed.digest.hash)
    with pytest.raises(InvalidSignature):
        Ed25519PrivateKey.from_private_bytes(SEED).public_key().verify(
            found.signature, found.signed.digest.hash
        )


def test_it_works_inside_a_running_loop() -> None:
    async def inside() -> SignedMessage:
        await asyncio.sleep(0)
        return sign(V4R2, PLAIN)

    assert asyncio.run(inside()) == sign(V4R2, PLAIN)


def test_the_message_is_written_in_the_usual_form() -> None:
    message = sign(V4R2, PLAIN)
    cell = parse_boc(message.boc, max_size=9999, max_cells=99)
    assert external_message(V4R2.address, body_of(message.boc)) == cell
    assert base64.b64encode(message.boc).startswith(b"te6cc")


def test_only_signing_loads_the_libraries() -> None:
    """The rest of the node starts without them, and without the packages being there."""
    modules = ("wallet_contracts", "transfer", "mnemonic", "contracts", "cocoon_notices", "chain")
    code = (
        "import sys, importlib\n"
        f"for name in {modules}:\n"
        "    importlib.import_module('app.ton.' + name)\n"
        "libraries = ('ton_core', 'tonutils', 'tonsdk', 'tonpy')\n"
        "print([name for name in libraries if name in sys.modules])"
    )
    result = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    assert result.stdout.strip() == "[]"


def test_signing_opens_and_loads_nothing() -> None:
    """So it goes on working in a process that may not open files any more."""
    code = (
        "import sys, app.ton.mnemonic\n"
        "from app.ton.wallet_message import sign_transfers\n"
        "from tests.unit.ton.wallet_support import *\n"
        "touched = []\n"
        "watched = {'open', 'import', 'os.listdir', 'socket.connect', 'subprocess.Popen'}\n"
        "sys.addaudithook(lambda event, _: event in watched and touched.append(event))\n"
        "for version in WalletVersion:\n"
        "    account = account_of(version)\n"
        "    sign_transfers(SEED, account, EVERY_KIND, seqno=0, valid_until=VALID_UNTIL)\n"
        "app.ton.mnemonic.seed_of(app.ton.mnemonic.create_mnemonic())\n"
        "print(touched)"
    )
    root = Path(__file__).parents[3]
    result = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=root
    )
    assert result.stdout.strip() == "[]"
