"""What a converted model says about itself, and whether this program can serve it."""

import struct
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import msgspec
from msgspec import Meta

from app.domain.errors import AppError
from app.models.catalogue import BUILT_IN, ModelKind, find_model

MANIFEST = "manifest.json"
MAX_MANIFEST_BYTES = 2**20
BUILT_IN_SOURCES = (f"{BUILT_IN}chat", f"{BUILT_IN}speech")

NEWEST_FORMAT = 6
"""The newest version of CTranslate2's file format that this program reads."""

_HEADER = struct.Struct("<IH")
_LONGEST_SPEC = 128
_SPECS: dict[str, ModelKind] = {"TransformerDecoderSpec": "chat", "WhisperSpec": "speech"}
_FILES: dict[ModelKind, tuple[str, ...]] = {
    "chat": ("config.json", "tokenizer.json", "vocabulary.json"),
    "speech": ("config.json", "tokenizer.json", "vocabulary.json", "preprocessor_config.json"),
}
"""What the engine reads beside the weights."""

_Text = Annotated[str, Meta(max_length=200)]
_Count = Annotated[int, Meta(ge=0, le=10**15)]


class UnfitModelError(AppError):
    """A folder holds no model that this program can serve."""

    title = "This model cannot be served"
    hint = "Choose a folder with a language model or a Whisper model converted for CTranslate2."


class _Family(msgspec.Struct):
    name: _Text = ""
    example: str = ""


class _Manifest(msgspec.Struct):
    name: _Text = ""
    licence: _Text = ""
    version: _Text = ""
    quantization: _Text = ""
    parameters: _Count | None = None
    context_tokens: _Count | None = None
    families: list[_Family] = []


@dataclass(frozen=True, slots=True)
class ModelCard:
    """A model on this disk; `source` is how a network file names it.

    `weights_bytes` is the part of `size_bytes` that goes into memory. Texts are those of its maker,
    "" where it says nothing; `abilities` are promised in the manifest, each with an example.
    """

    source: str
    folder: Path
    kind: ModelKind
    name: str
    size_bytes: int
    weights_bytes: int
    licence: str = ""
    version: str = ""
    quantization: str = ""
    parameters: int | None = None
    context_tokens: int | None = None
    abilities: tuple[str, ...] = ()
    has_manifest: bool = False

    @property
    def is_built_in(self) -> bool:
        """Whether it came with the program."""
        return self.source.startswith(BUILT_IN)


def read_card(source: str, resources: Path) -> ModelCard:
    """Look at a model; blocks on the disk, reads no weights.

    Raises:
        ModelNotFoundError: there are no weights.
        UnfitModelError: it is of another kind, of a newer format, incomplete or damaged.
    """
    found = find_model(source, resources)
    weights = found.folder / "model.bin"
    kind = _kind(weights)
    for name in _FILES[kind]:
        if not (found.folder / name).is_file():
            raise UnfitModelError(f"The folder has no {name}.")
    if kind != found.kind:
        raise UnfitModelError("It has the settings of a model that listens, but is none.")
    manifest = _manifest(found.folder)
    told = manifest or _Manifest()
    return ModelCard(
        source, found.folder, kind, told.name or found.folder.name,
        _size(found.folder), weights.stat().st_size, told.licence, told.version,
        told.quantization, told.parameters, told.context_tokens,
        tuple(each.name for each in told.families if each.name and each.example),
        manifest is not None,
    )  # fmt: skip


def _kind(weights: Path) -> ModelKind:
    """Read from the beginning of the weights what they are for."""
    try:
        with weights.open("rb") as file:
            version, length = _HEADER.unpack(file.read(_HEADER.size))
            spec = file.read(min(length, _LONGEST_SPEC))
    except OSError as error:
        raise UnfitModelError(f"model.bin cannot be read ({error.strerror}).") from error
    except struct.error:
        raise UnfitModelError("model.bin is damaged.") from None
    name = spec.rstrip(b"\0").decode("ascii", "replace")
    if not 0 < length <= _LONGEST_SPEC or not name.isalnum():
        raise UnfitModelError("model.bin is not in CTranslate2's format.")
    if version > NEWEST_FORMAT:
        raise UnfitModelError(f"It is in format {version}; this program reads {NEWEST_FORMAT}.")
    if name not in _SPECS:
        raise UnfitModelError(f"It is a {name.removesuffix('Spec')} model, of no use here.")
    return _SPECS[name]


def _manifest(folder: Path) -> _Manifest | None:
    data = read_manifest(folder)
    if data is None:
        return None
    try:
        return msgspec.json.decode(data, type=_Manifest)
    except (msgspec.DecodeError, RecursionError) as error:
        raise UnfitModelError(f"{MANIFEST} is damaged.") from error


def read_manifest(folder: Path) -> bytes | None:
    """Return what a model's manifest holds, None without one; blocks on the disk.

    Raises:
        UnfitModelError: it cannot be read, or is too long for one.
    """
    if not (folder / MANIFEST).is_file():  # opening a pipe would wait for a writer
        return None
    try:
        with (folder / MANIFEST).open("rb") as file:
            data = file.read(MAX_MANIFEST_BYTES + 1)
    except OSError as error:
        raise UnfitModelError(f"{MANIFEST} cannot be read ({error.strerror}).") from error
    if len(data) > MAX_MANIFEST_BYTES:
        raise UnfitModelError(f"{MANIFEST} is too long.")
    return data


def _size(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.iterdir() if path.is_file())
