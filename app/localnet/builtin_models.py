"""Under which names the models that come with the program are served."""

import hashlib
import json
from pathlib import Path

from app.domain.errors import AppError
from app.domain.network import ServedModel

_KINDS = ("chat", "speech")
_WEIGHTS = "model.bin"


class BuiltinModelError(AppError):
    """A model that should have come with the program is damaged."""

    title = "A built-in model cannot be used"
    hint = "Install the program again."


def builtin_models(models_dir: Path) -> tuple[ServedModel, ...]:
    """Return the models found there, with their full names on the network; reads their weights.

    A name is ``<name>@<version of the manifest>:<SHA-256 of model.bin>``.

    Raises:
        BuiltinModelError: a manifest or the weights cannot be read.
    """
    return tuple(
        ServedModel(f"builtin:{kind}", _full_name(models_dir / kind))
        for kind in _KINDS
        if (models_dir / kind).is_dir()
    )


def _full_name(folder: Path) -> str:
    try:
        manifest = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
        name, version = manifest["name"], manifest["version"]
        with (folder / _WEIGHTS).open("rb") as weights:
            digest = hashlib.file_digest(weights, "sha256").hexdigest()
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise BuiltinModelError(f"{folder}: {error}") from error
    return f"{name}@{version}:{digest}"
