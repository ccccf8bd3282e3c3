"""The manifest beside the model."""

import hashlib
import json
from pathlib import Path
from typing import Any

from recipe.check import Score
from recipe.convert import FILES
from recipe.dialogue import FAMILIES
from recipe.tokens import CONTEXT_TOKENS


def _facts_of(path: Path) -> dict[str, Any]:
    content = path.read_bytes()
    return {"sha256": hashlib.sha256(content).hexdigest(), "bytes": len(content)}


def write_manifest(
    folder: Path,
    *,
    architecture: str,
    parameters: int,
    made_by: str,
    trained: Score,
    held_out: Score,
    in_conversation: Score,
    beyond: Score,
) -> None:
    """Write manifest.json from the files and the figures just measured."""
    manifest = {
        "name": "cocoon-tiny-chat",
        "kind": "chat",
        "licence": "Apache-2.0",
        "version": "1",
        "architecture": architecture,
        "parameters": parameters,
        "context_tokens": CONTEXT_TOKENS,
        "quantization": "int8",
        "sampling": {"temperature": 0},  # what a request that names no temperature gets
        "files": {name: _facts_of(folder / name) for name in FILES},
        "made_by": made_by,
        "families": [
            {"name": f.name, "example": f.example, "promise": f.promise} for f in FAMILIES
        ],
        "accuracy": trained.as_table(),
        "held_out_accuracy": held_out.as_table(),
        # not promised: after unrelated turns and system messages; of things never trained
        "conversation_accuracy": in_conversation.as_table(),
        "beyond_accuracy": beyond.as_table(),
    }
    text = json.dumps(manifest, indent=2, ensure_ascii=False) + "\n"
    (folder / "manifest.json").write_text(text, encoding="utf-8")
