import json
import stat
import sys
from pathlib import Path
from typing import Any

import pytest

from app.wallet.accounts import AccountFile, AccountFileError, WatchOnlyError
from app.wallet.errors import (
    KeystoreExistsError,
    KeystoreMissingError,
    KeystoreReadError,
    KeystoreWriteError,
)
from tests.unit.wallet.fake_disk import FakeDisk, failing_at
from tests.unit.wallet.payment_values import ACCOUNT, SAVED, WATCHED


@pytest.mark.parametrize("account", [SAVED, WATCHED])
def test_an_account_is_read_as_it_was_written(tmp_path: Path, account: Any) -> None:
    file = AccountFile(tmp_path / "wallet")
    with pytest.raises(KeystoreMissingError):
        file.load()
    file.create(account)
    assert file.load() == account
    if sys.platform != "win32":
        assert stat.S_IMODE(file.path.stat().st_mode) == 0o600
        assert stat.S_IMODE(file.path.parent.stat().st_mode) == 0o700
    with pytest.raises(KeystoreExistsError):
        file.create(account)


def test_keys_and_texts() -> None:
    assert SAVED.with_keys() == ACCOUNT
    assert not SAVED.is_watch_only
    assert SAVED.text.startswith("UQ")
    assert WATCHED.is_watch_only
    assert WATCHED.text.startswith("0Q")
    with pytest.raises(WatchOnlyError):
        WATCHED.with_keys()


@pytest.mark.parametrize(
    "change",
    [
        {"format": 2},
        {"address": WATCHED.address.raw},
        {"address": "UQ"},
        {"network": "testnet"},
        {"network": "other"},
        {"keys": {"version": "v4r2", "public_key": ""}},
        {"more": 1},
    ],
)
def test_a_file_that_was_changed_is_refused(tmp_path: Path, change: dict[str, object]) -> None:
    file = AccountFile(tmp_path)
    file.create(SAVED)
    file.path.write_text(json.dumps(json.loads(file.path.read_text()) | change))
    with pytest.raises(AccountFileError):
        file.load()


@pytest.mark.parametrize("text", ["", "[]", "{", "null", "[" * 4000])
def test_what_is_no_account_is_refused(tmp_path: Path, text: str) -> None:
    file = AccountFile(tmp_path)
    file.path.write_text(text)
    with pytest.raises(AccountFileError):
        file.load()


def test_a_disk_that_refuses(tmp_path: Path) -> None:
    (tmp_path / "account.json").mkdir()
    with pytest.raises(KeystoreReadError):
        AccountFile(tmp_path).load()
    disk = FakeDisk(before_step=failing_at(0, lambda: OSError(28, "No space left")))
    with pytest.raises(KeystoreWriteError, match="No space left"):
        AccountFile(tmp_path / "other", disk).create(SAVED)
