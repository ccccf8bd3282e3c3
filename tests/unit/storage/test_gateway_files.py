from pathlib import Path

import pytest

from app.storage.gateway_files import (
    GatewayFileError,
    checked_api_key,
    has_gateway_files,
    open_gateway_files,
)


def test_a_first_start_makes_private_files_and_a_second_reads_them(tmp_path: Path) -> None:
    folder = tmp_path / "gateway"
    first = open_gateway_files(folder)
    assert first == open_gateway_files(folder)
    assert first.api_key.startswith("sk-cocoon-")
    assert len(first.wallet_seed) == 32
    assert {path.stat().st_mode & 0o777 for path in folder.iterdir()} == {0o600}
    assert len(list(folder.iterdir())) == 2


def test_two_gateways_have_different_keys(tmp_path: Path) -> None:
    one, two = open_gateway_files(tmp_path / "one"), open_gateway_files(tmp_path / "two")
    assert one.api_key != two.api_key
    assert one.wallet_seed != two.wallet_seed


@pytest.mark.parametrize("content", [b"", b"short", b"\xff\xfe", b"!" * 44])
def test_a_damaged_wallet_key_is_named_and_kept(content: bytes, tmp_path: Path) -> None:
    open_gateway_files(tmp_path)
    (tmp_path / "wallet.key").write_bytes(content)
    with pytest.raises(GatewayFileError):
        open_gateway_files(tmp_path)
    assert (tmp_path / "wallet.key").read_bytes() == content


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(GatewayFileError, match="file"):
        open_gateway_files(tmp_path / "file" / "gateway")


@pytest.mark.parametrize("key", ["", "short", "with blank in it", "line\nbreak-in-it", "k" * 201])
def test_keys_that_cannot_travel_are_refused(key: str) -> None:
    with pytest.raises(GatewayFileError):
        checked_api_key(key)


def test_files_are_there_once_they_were_opened(tmp_path: Path) -> None:
    assert not has_gateway_files(tmp_path)
    open_gateway_files(tmp_path)
    assert has_gateway_files(tmp_path)
