"""Finding a model by the name that a network file gives it."""

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from app.domain.errors import AppError

ModelKind = Literal["chat", "speech"]

BUILT_IN = "builtin:"
_WEIGHTS = "model.bin"
_SPEECH_ONLY = "preprocessor_config.json"
"""Only models that listen describe how sound is cut into features."""


class ModelNotFoundError(AppError):
    """There is no converted model where the network file says."""

    title = "A model is missing"
    hint = "Give a folder that holds a model converted for CTranslate2, or builtin:chat."


@dataclass(frozen=True, slots=True)
class InstalledModel:
    """A converted model on this disk."""

    kind: ModelKind
    folder: Path


def find_model(source: str, resources: Path) -> InstalledModel:
    """Find the model of ``builtin:chat``, ``builtin:speech`` or a folder; looks at the disk.

    Raises:
        ModelNotFoundError: no model there.
    """
    built_in = source.removeprefix(BUILT_IN)
    folder = Path(source) if built_in == source else resources / "models" / built_in
    if not (folder / _WEIGHTS).is_file():
        raise ModelNotFoundError(f"{folder} has no {_WEIGHTS}")
    return InstalledModel("speech" if (folder / _SPEECH_ONLY).exists() else "chat", folder)
