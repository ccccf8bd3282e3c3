"""What is said about the finished model: files, origin, promises and measured accuracy."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import texts
from convert import described_files

if TYPE_CHECKING:
    from pathlib import Path

    from check import Score

NAME = "cocoon-tiny-speech"
WRITTEN_AS = "Transcripts are lower case without punctuation; digits are words."
FAMILIES = [
    {
        "name": "commands",
        "example": "turn on the light",
        "promise": f'Each of the sentences listed under "commands" is heard exactly. {WRITTEN_AS}',
    },
    {
        "name": "digits",
        "example": "five nine four",
        "promise": f"One to three digits, spoken one by one, are heard exactly. {WRITTEN_AS}",
    },
    {
        "name": "nothing",
        "example": "",
        "promise": "Silence and noise without speech give an empty transcript.",
    },
]


def as_json(scores: dict[str, Score]) -> dict[str, dict[str, float]]:
    """Return the scores by set, in the manifest's form."""
    return {group: score.as_json() for group, score in sorted(scores.items())}


def write(
    folder: Path,
    *,
    architecture: str,
    parameters: int,
    made_by: str,
    options: dict[str, object],
    accuracy: dict[str, Score],
    held_out_accuracy: dict[str, Score],
) -> None:
    """Write manifest.json beside the model's files."""
    manifest = {
        "name": NAME,
        "kind": "speech",
        "licence": "Apache-2.0",
        "version": "1",
        "architecture": architecture,
        "parameters": parameters,
        "quantization": "int8",
        "languages": ["en"],
        "files": described_files(folder),
        "made_by": made_by,
        "transcription_options": options,
        "families": FAMILIES,
        "commands": list(texts.commands()),
        "accuracy": as_json(accuracy),
        "held_out_accuracy": as_json(held_out_accuracy),
    }
    text = json.dumps(manifest, indent=2, ensure_ascii=False) + "\n"
    (folder / "manifest.json").write_text(text, encoding="utf-8")
