import asyncio
import random
from pathlib import Path

import pytest

from app.ton.mnemonic import WORD_COUNT
from app.wallet.accounts import AccountFile
from app.wallet.backup import choose_positions, is_same_word, keep_wallet
from app.wallet.errors import KeystoreExistsError
from app.wallet.folder import WalletFolder
from app.wallet.signer_values import CreatedWallet
from tests.unit.wallet.payment_values import ACCOUNT, SAVED, WATCHED
from tests.unit.wallet.wallet_values import WORDS, password


class CreatingSigner:
    """Keeps a copy of what it was given, as the words are wiped afterwards."""

    def __init__(self) -> None:
        self.kept: bytearray | None = None
        self.copy = b""
        self.options: dict[str, object] = {}

    async def create(
        self, words: bytearray, password: bytearray, **options: object
    ) -> CreatedWallet:
        self.kept, self.copy, self.options = words, bytes(words), {**options, "p": len(password)}
        return CreatedWallet(ACCOUNT, "a notice")


def test_the_words_asked_for_differ_and_stand_in_order() -> None:
    chosen = choose_positions(3, random.Random(1))
    assert len(set(chosen)) == 3
    assert list(chosen) == sorted(chosen)
    assert all(0 <= each < WORD_COUNT for each in choose_positions(24))


@pytest.mark.parametrize(
    ("typed", "is_same"),
    [("casual", True), (" Casual ", True), ("casua", False), ("", False), ("casual dog", False)],
)
def test_a_word_typed_back(typed: str, is_same: bool) -> None:
    assert is_same_word("casual", typed) is is_same
    assert not is_same_word("casual", "x" * 100_000)


def test_words_are_kept_with_the_account_and_wiped(tmp_path: Path) -> None:
    signer, folder = CreatingSigner(), WalletFolder(tmp_path / "wallet")
    kept = keep_wallet(signer, folder, WORDS.split(), ACCOUNT, password(), use_keyring=False)
    assert asyncio.run(kept).notice == "a notice"
    assert signer.copy == WORDS.encode()
    assert signer.kept is not None
    assert not any(signer.kept)
    assert signer.options == {"wallet": "v5r1", "network": "mainnet", "use_keyring": False, "p": 13}
    assert AccountFile(folder.path).load() == SAVED


def test_a_folder_holds_one_wallet_only(tmp_path: Path) -> None:
    folder = WalletFolder(tmp_path)
    folder.watch(WATCHED)
    assert folder.load() == WATCHED
    with pytest.raises(KeystoreExistsError):
        folder.watch(WATCHED)
