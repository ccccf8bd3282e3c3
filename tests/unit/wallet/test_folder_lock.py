from pathlib import Path

import pytest

from app.wallet.errors import KeystoreBusyError
from app.wallet.folder_lock import folder_lock


def test_only_one_holds_it(tmp_path: Path) -> None:
    path = tmp_path / "lock"
    with folder_lock(path), pytest.raises(KeystoreBusyError), folder_lock(path, patience_s=0):
        pass


def test_it_is_free_afterwards_whatever_happened(tmp_path: Path) -> None:
    path = tmp_path / "lock"
    with pytest.raises(ZeroDivisionError), folder_lock(path):
        _ = 1 / 0
    with folder_lock(path, patience_s=0):
        pass


def test_a_folder_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="lock"), folder_lock(tmp_path / "none" / "lock"):
        pass
