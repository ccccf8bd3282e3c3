import stat
import sys
from pathlib import Path

import pytest

from app.storage.node_key import NODE_KEY, NodeKeyError, open_node_key


def test_the_key_is_made_once(tmp_path: Path) -> None:
    made, read = open_node_key(tmp_path / "data"), open_node_key(tmp_path / "data")
    assert made.private_bytes_raw() == read.private_bytes_raw()


def test_every_node_has_its_own(tmp_path: Path) -> None:
    one, other = open_node_key(tmp_path / "one"), open_node_key(tmp_path / "other")
    assert one.private_bytes_raw() != other.private_bytes_raw()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other rights")
def test_nobody_else_can_read_it(tmp_path: Path) -> None:
    open_node_key(tmp_path)
    assert stat.S_IMODE((tmp_path / NODE_KEY).stat().st_mode) == 0o600


@pytest.mark.parametrize("content", [b"", b"no key", b"AAAA", b"\xff\xfe"])
def test_a_damaged_key_is_not_replaced(tmp_path: Path, content: bytes) -> None:
    (tmp_path / NODE_KEY).write_bytes(content)
    with pytest.raises(NodeKeyError):
        open_node_key(tmp_path)
    assert (tmp_path / NODE_KEY).read_bytes() == content


def test_a_folder_in_its_place_is_an_error(tmp_path: Path) -> None:
    (tmp_path / NODE_KEY).mkdir()
    with pytest.raises(NodeKeyError):
        open_node_key(tmp_path)
