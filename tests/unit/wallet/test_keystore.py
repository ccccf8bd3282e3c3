import logging
from pathlib import Path

import pytest

from app.wallet.child.box import parse_box
from app.wallet.errors import KeyringEntryMissingError, KeystoreMissingError, TooManyTriesError
from app.wallet.files import SystemFiles
from app.wallet.keyring_secret import NoSecretStore
from app.wallet.keystore import Keystore
from tests.unit.wallet.fake_keyring import MemoryStore
from tests.unit.wallet.wallet_values import ENTRY, KEYRING_SECRET, sealed

NO_STORE = NoSecretStore("no keyring here")


def test_a_new_wallet_gets_a_key_of_its_own(tmp_path: Path) -> None:
    store = MemoryStore()
    keystore = Keystore(tmp_path, find_store=lambda: store)
    first, second = keystore.make_keyring_half(), keystore.make_keyring_half()
    assert first.secret is not None
    assert len(first.secret) == 32
    assert first.notice is None
    assert first.entry != second.entry
    assert store.entries.keys() == {first.entry, second.entry}
    assert bytes(first.secret) in store.entries.values()


def test_without_a_keyring_there_is_a_notice_instead(tmp_path: Path) -> None:
    half = Keystore(tmp_path, find_store=lambda: NO_STORE).make_keyring_half()
    assert (half.entry, half.secret, half.notice) == (None, None, "no keyring here")


def test_an_owner_may_do_without_the_keyring(tmp_path: Path) -> None:
    store = MemoryStore()
    half = Keystore(tmp_path, find_store=lambda: store).make_keyring_half(use_keyring=False)
    assert (half.entry, half.secret) == (None, None)
    assert half.notice is not None
    assert "password alone" in half.notice
    assert not store.entries


def test_the_keyrings_half_is_found_again(tmp_path: Path) -> None:
    store = MemoryStore()
    store.save(ENTRY, bytearray(KEYRING_SECRET))
    box = parse_box(sealed(secret=KEYRING_SECRET))
    secret = Keystore(tmp_path, find_store=lambda: store).keyring_secret(box)
    assert secret == bytearray(KEYRING_SECRET)


def test_a_wallet_of_the_password_alone_asks_no_keyring(tmp_path: Path) -> None:
    def fail() -> NoSecretStore:
        raise AssertionError

    assert Keystore(tmp_path, find_store=fail).keyring_secret(parse_box(sealed())) is None


@pytest.mark.parametrize("store", [NO_STORE, MemoryStore()])
def test_a_lost_half_is_told_and_nothing_falls_back(
    store: NoSecretStore | MemoryStore, tmp_path: Path
) -> None:
    keystore = Keystore(tmp_path, find_store=lambda: store)
    with pytest.raises(KeyringEntryMissingError):
        keystore.keyring_secret(parse_box(sealed(secret=KEYRING_SECRET)))


def test_opening_forgets_wrong_tries_and_repairs_the_copies(tmp_path: Path) -> None:
    keystore = Keystore(tmp_path, now=lambda: 0.0)
    with pytest.raises(KeystoreMissingError):
        keystore.load()
    keystore.file.create(sealed())
    for _ in range(5):
        keystore.throttle.begin_try()
    keystore.file.path.write_bytes(b"half")
    keystore.opened(keystore.load().box)
    keystore.throttle.begin_try()
    assert not keystore.load().is_backup
    for _ in range(4):
        keystore.throttle.begin_try()
    with pytest.raises(TooManyTriesError):
        keystore.throttle.begin_try()


def test_a_copy_that_cannot_be_repaired_does_not_keep_the_owner_out(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    class ReadOnly(SystemFiles):
        def create(self, path: Path) -> int:
            raise OSError(30, "Read-only file system", str(path))

    Keystore(tmp_path).file.create(sealed())
    keystore = Keystore(tmp_path, files=ReadOnly())
    keystore.file.backup.write_bytes(b"half")
    with caplog.at_level(logging.WARNING):
        keystore.opened(keystore.load().box)
    assert "second copy" in caplog.text
