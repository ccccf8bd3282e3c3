"""The models that a child serves, by the name under which they are asked for."""

import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TypeVar

from app.domain.errors import AppError
from app.engine.child.chat_model import ChatModel, load_chat_model
from app.engine.child.devices import CPU, Device
from app.engine.child.errors import ApiError, shown
from app.engine.child.speech_model import SpeechModel, load_speech_model

LoadedModel = ChatModel | SpeechModel
Model = TypeVar("Model", ChatModel, SpeechModel)

_LOADERS: Mapping[str, Callable[[Path, int, Device], LoadedModel]] = {
    "chat": load_chat_model,
    "speech": load_speech_model,
}


class UnknownKindError(AppError):
    """There is no way to serve a model of this kind."""

    title = "This kind of model is not supported"
    hint = "Use one of: chat, speech"


def load_model(kind: str, folder: Path, device: Device = CPU) -> LoadedModel:
    """Load and warm up a model of kind ``chat`` or ``speech``; afterwards no file is needed.

    Raises:
        AppError: no such kind, or the files are missing, damaged, or not those of the manifest.
    """
    loader = _LOADERS.get(kind)
    if loader is None:
        raise UnknownKindError(f"{kind!r} is no kind of model")
    return loader(Path(folder), int(time.time()), device)


class ModelShelf:
    """Finds the model that a request names."""

    def __init__(self, models: Mapping[str, LoadedModel]) -> None:
        self._models = dict(models)

    def items(self) -> list[tuple[str, LoadedModel]]:
        """Return all models with their names."""
        return list(self._models.items())

    def find(self, name: str) -> LoadedModel:
        """Return a model of any kind.

        Raises:
            ApiError: no model has that name.
        """
        model = self._models.get(name)
        if model is None:
            raise ApiError(
                f"The model {shown(name)} does not exist or is not served here.",
                status=404,
                param="model",
                code="model_not_found",
            )
        return model

    def find_kind(self, name: str, kind: type[Model]) -> Model:
        """Return a model that can do what is asked.

        Raises:
            ApiError: no model has that name, or it is of another kind.
        """
        model = self.find(name)
        if not isinstance(model, kind):
            raise ApiError(
                f"The model {shown(name)} is no {kind.kind} model; this path needs one.",
                param="model",
                code="unsupported_model",
            )
        return model
