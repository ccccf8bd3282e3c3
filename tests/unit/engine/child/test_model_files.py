import hashlib
import json
import os
from pathlib import Path
from typing import Any

import pytest

from app.engine.child import model_files
from app.engine.child.model_files import (
    ModelFilesError,
    fingerprint,
    read_json,
    read_model_files,
)

CONTENT = b"weights"
DIGEST = hashlib.sha256(CONTENT).hexdigest()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "model.bin").write_bytes(CONTENT)
    return tmp_path


def write_manifest(folder: Path, value: Any) -> None:
    (folder / "manifest.json").write_text(json.dumps(value), encoding="utf-8")


def refusal_of(folder: Path) -> str:
    with pytest.raises(ModelFilesError) as refused:
        read_model_files(folder, ["model.bin"])
    return str(refused.value)


def test_without_a_manifest_files_are_taken_as_they_are(folder: Path) -> None:
    files = read_model_files(folder, ["model.bin"])
    assert (files.contents, files.manifest) == ({"model.bin": CONTENT}, {})
    assert files.weights_sha256 == DIGEST
    assert fingerprint(DIGEST) == "fp_" + DIGEST[:10]


@pytest.mark.parametrize("listed", [DIGEST, DIGEST.upper(), {"sha256": DIGEST, "bytes": 7}])
def test_files_are_those_of_the_manifest(folder: Path, listed: object) -> None:
    manifest = {"files": {"model.bin": listed}, "name": "tiny"}
    write_manifest(folder, manifest)
    assert read_model_files(folder, ["model.bin"]).manifest == manifest


@pytest.mark.parametrize("listed", [None, 5, {}, {"sha256": 5}, []])
def test_a_file_that_is_not_listed_is_refused(folder: Path, listed: object) -> None:
    write_manifest(folder, {"files": {"model.bin": listed}})
    assert refusal_of(folder) == "model.bin is not in manifest.json"


def test_another_file_is_refused(folder: Path) -> None:
    write_manifest(folder, {"files": {"model.bin": DIGEST}})
    (folder / "model.bin").write_bytes(b"Weights")
    assert "SHA-256 of model.bin" in refusal_of(folder)


@pytest.mark.parametrize("text", ["", "{", "[]", "{}", '{"files": []}', "[" * 100_000, "\xff"])
def test_a_damaged_manifest_is_refused(folder: Path, text: str) -> None:
    (folder / "manifest.json").write_text(text, encoding="latin-1")
    assert "manifest.json" in refusal_of(folder)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    assert refusal_of(tmp_path) == "model.bin cannot be read: No such file or directory"
    assert "cannot be read" in refusal_of(tmp_path / "nowhere")


def test_what_is_no_plain_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "model.bin").mkdir()
    assert "model.bin" in refusal_of(tmp_path)
    (tmp_path / "model.bin").rmdir()
    os.mkfifo(tmp_path / "model.bin")
    assert "no plain file" in refusal_of(tmp_path)
    (tmp_path / "model.bin").unlink()
    (tmp_path / "model.bin").symlink_to("/dev/zero")
    assert "no plain file" in refusal_of(tmp_path)


def test_a_file_that_is_too_large_is_not_read(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(model_files, "MAX_FILE_BYTES", 6)
    assert "no plain file of at most 6 bytes" in refusal_of(folder)


def test_json_of_a_model_is_checked(folder: Path) -> None:
    with pytest.raises(ModelFilesError, match="damaged"):
        read_json(read_model_files(folder, ["model.bin"]), "model.bin")
