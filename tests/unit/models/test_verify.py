import json
from pathlib import Path

import pytest

from app.models.model_card import UnfitModelError
from app.models.verify import Verdict, verify
from tests.unit.models.parts import digests, make_model


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = make_model(tmp_path / "mine")
    write(folder, digests(folder))
    return folder


def write(folder: Path, files: object) -> None:
    (folder / "manifest.json").write_text(json.dumps({"files": files}))


def going_on(_share: float) -> bool:
    return True


def test_files_that_are_as_listed(folder: Path) -> None:
    shares: list[float] = []

    def tell(share: float) -> bool:
        shares.append(share)
        return True

    verdict = verify(folder, tell)
    assert verdict.is_good
    assert verdict.files == 4
    assert verdict.bytes_read == sum(int(str(f["bytes"])) for f in digests(folder).values())
    assert shares == sorted(shares)
    assert shares[-1] == 1.0


def test_a_bit_that_flipped_a_file_that_grew_and_one_that_is_gone(folder: Path) -> None:
    weights = folder / "model.bin"
    weights.write_bytes(weights.read_bytes()[:-1] + b"\x01")
    (folder / "config.json").write_text("{}}")
    (folder / "tokenizer.json").unlink()
    verdict = verify(folder, going_on)
    assert verdict.damaged == ("config.json", "model.bin", "tokenizer.json")
    assert not verdict.is_good


def test_a_check_that_is_left_finds_nothing_good(folder: Path) -> None:
    assert len(verify(folder, lambda _share: False).damaged) == 4


def test_without_digests_there_is_nothing_to_compare(tmp_path: Path) -> None:
    folder = make_model(tmp_path / "mine")
    with pytest.raises(UnfitModelError, match=r"no manifest\.json"):
        verify(folder, going_on)
    for files in ({}, {"model.bin": {"sha256": "short", "bytes": 1}}, "none"):
        write(folder, files)
        with pytest.raises(UnfitModelError, match="no digests"):
            verify(folder, going_on)


@pytest.mark.parametrize("name", ["../secret", "/etc/passwd", ".."])
def test_files_elsewhere_are_not_read(tmp_path: Path, name: str) -> None:
    folder = make_model(tmp_path / "mine")
    write(folder, {name: {"sha256": "0" * 64, "bytes": 1}})
    if name == "..":
        assert verify(folder, going_on) == Verdict(1, 1, ("..",))
        return
    with pytest.raises(UnfitModelError, match="outside"):
        verify(folder, going_on)
