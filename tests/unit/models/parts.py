"""Folders that look like converted models."""

import hashlib
import json
import struct
from pathlib import Path

CHAT, SPEECH = "TransformerDecoderSpec", "WhisperSpec"


def weights(spec: str = CHAT, version: int = 6) -> bytes:
    """Write the beginning of a weight file in CTranslate2's format."""
    name = spec.encode() + b"\0"
    return struct.pack("<IH", version, len(name)) + name + bytes(100)


def make_model(folder: Path, spec: str = CHAT, **manifest: object) -> Path:
    """Make a folder with everything that the engine reads; with a manifest if it says anything."""
    folder.mkdir(parents=True)
    for name in ("config.json", "tokenizer.json", "vocabulary.json"):
        (folder / name).write_text("{}")
    if spec == SPEECH:
        (folder / "preprocessor_config.json").write_text("{}")
    (folder / "model.bin").write_bytes(weights(spec))
    if manifest:
        (folder / "manifest.json").write_text(json.dumps(manifest))
    return folder


def digests(folder: Path) -> dict[str, dict[str, object]]:
    """List the files as a manifest does."""
    return {
        path.name: {
            "sha256": hashlib.sha256(path.read_bytes()).hexdigest(),
            "bytes": path.stat().st_size,
        }
        for path in sorted(folder.iterdir())
        if path.name != "manifest.json"
    }
