"""Recorded and computed bytes of the network, with a loader."""

import json
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent


def vectors(name: str) -> Any:
    """Return one entry of test-vectors.json."""
    return json.loads((FOLDER / "test-vectors.json").read_text(encoding="utf-8"))[name]


def captures() -> dict[str, bytes]:
    """Return the recorded streams by file name."""
    return {path.stem: path.read_bytes() for path in sorted((FOLDER / "captures").glob("*.bin"))}
