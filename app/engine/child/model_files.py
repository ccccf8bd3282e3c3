"""Read a model's files into memory, once, and make sure that they are the ones that were made."""

import hashlib
import json
import os
import stat
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.domain.errors import AppError

MANIFEST = "manifest.json"
MAX_MANIFEST_BYTES = 2**20
MAX_FILE_BYTES = 2**36
"""Largest weight file (64 GiB); anything longer is a sparse file or no model."""

# without O_NONBLOCK a named pipe would wait for a writer for ever; O_BINARY is for Windows
_READ = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)


class ModelFilesError(AppError):
    """A model's folder lacks a file, or a file is not what the manifest says."""

    title = "The model cannot be loaded"
    hint = "Fetch the model again"


@dataclass(frozen=True, slots=True)
class ModelFiles:
    """The contents of a model's files by name, and what its manifest says ({} without one)."""

    contents: Mapping[str, bytes]
    manifest: Mapping[str, Any]

    @property
    def weights_sha256(self) -> str:
        """Names these very weights, in hexadecimal; takes a second for a gigabyte."""
        return hashlib.sha256(self.contents["model.bin"]).hexdigest()


def fingerprint(weights_sha256: str) -> str:
    """A short name of weights, for answers that state what made them."""
    return f"fp_{weights_sha256[:10]}"


def read_model_files(folder: Path, names: Iterable[str]) -> ModelFiles:
    """Read the named files of a folder and, if there is a manifest, compare their digests.

    Raises:
        ModelFilesError: a file is missing, no plain file, too large, not in the manifest, or
            its SHA-256 differs.
    """
    manifest = _read_manifest(folder)
    contents = {name: _read(folder / name, MAX_FILE_BYTES) for name in names}
    if manifest:
        for name, content in contents.items():
            _check(name, content, manifest)
    return ModelFiles(contents, manifest)


def read_json(files: ModelFiles, name: str) -> Any:
    """Parse one of the files.

    Raises:
        ModelFilesError: it is not JSON.
    """
    return _parse(name, files.contents[name])


def _read_manifest(folder: Path) -> dict[str, Any]:
    if not (folder / MANIFEST).exists():
        return {}
    manifest = _parse(MANIFEST, _read(folder / MANIFEST, MAX_MANIFEST_BYTES))
    if not isinstance(manifest, dict) or not isinstance(manifest.get("files"), dict):
        raise ModelFilesError(f"{MANIFEST} does not list the files")
    return manifest


def _parse(name: str, content: bytes) -> Any:
    try:
        return json.loads(content)
    except (ValueError, RecursionError) as error:
        raise ModelFilesError(f"{name} is damaged") from error


def _read(path: Path, limit: int) -> bytes:
    try:
        descriptor = os.open(path, _READ)
        with open(descriptor, "rb") as file:  # noqa: PTH123 - a path would be looked up again
            state = os.fstat(descriptor)
            if not stat.S_ISREG(state.st_mode) or state.st_size > limit:
                raise ModelFilesError(f"{path.name} is no plain file of at most {limit} bytes")
            content = file.read(state.st_size)
    except OSError as error:
        raise ModelFilesError(f"{path.name} cannot be read: {error.strerror}") from error
    if len(content) != state.st_size:
        raise ModelFilesError(f"{path.name} changed while it was read")
    return content


def _check(name: str, content: bytes, manifest: Mapping[str, Any]) -> None:
    listed = manifest["files"].get(name)
    expected = listed.get("sha256") if isinstance(listed, dict) else listed
    if not isinstance(expected, str):
        raise ModelFilesError(f"{name} is not in {MANIFEST}")
    if hashlib.sha256(content).hexdigest() != expected.lower():
        raise ModelFilesError(f"the SHA-256 of {name} is not the one in {MANIFEST}")
