"""The models on this computer: those that came with the program and those of the owner."""

import asyncio
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from app.domain.errors import AppError
from app.models.local_models import LocalModels
from app.models.model_card import BUILT_IN_SOURCES, ModelCard, UnfitModelError, read_card
from app.models.verify import Verdict, verify


@dataclass(frozen=True, slots=True)
class BrokenModel:
    """A model of the list that cannot be served now, and why."""

    source: str
    name: str
    reason: str


Shelved = ModelCard | BrokenModel


class ModelShelf:
    """Knows the models; the disk is only touched in threads."""

    def __init__(self, resources: Path, local: LocalModels) -> None:
        self._resources = resources
        self._local = local

    async def models(self) -> tuple[Shelved, ...]:
        """Look at all of them, those of the program first.

        Raises:
            LocalModelsError: the list of the owner's own cannot be read.
        """
        return await asyncio.to_thread(self._models)

    async def add(self, folder: Path) -> ModelCard:
        """Put a folder on the list if it holds a model that can be served.

        Raises:
            AppError: it does not, or the list cannot be written.
        """
        return await asyncio.to_thread(self._add, folder)

    async def remove(self, source: str) -> None:
        """Take a model of the owner's off the list; its files stay.

        Raises:
            LocalModelsError: the list cannot be written.
        """
        if source not in BUILT_IN_SOURCES:
            await asyncio.to_thread(self._local.remove, Path(source))

    async def verify(self, source: str, tell: Callable[[float], None]) -> Verdict:
        """Compare a model's files with its manifest; `tell` hears the share that is done.

        Raises:
            AppError: the model is gone or has no manifest.
        """
        loop, leaving = asyncio.get_running_loop(), threading.Event()

        def told(share: float) -> bool:
            if not leaving.is_set():
                loop.call_soon_threadsafe(tell, share)
            return not leaving.is_set()

        try:
            return await asyncio.to_thread(self._verify, source, told)
        finally:
            leaving.set()

    def _models(self) -> tuple[Shelved, ...]:
        sources = (*BUILT_IN_SOURCES, *(str(folder) for folder in self._local.folders()))
        return tuple(self._look(source) for source in sources)

    def _look(self, source: str) -> Shelved:
        try:
            return read_card(source, self._resources)
        except (AppError, OSError) as error:
            return BrokenModel(source, Path(source).name, str(error))

    def _add(self, folder: Path) -> ModelCard:
        try:
            card = read_card(str(folder.resolve()), self._resources)
        except OSError as error:
            raise UnfitModelError(f"The folder cannot be read ({error.strerror}).") from error
        self._local.add(card.folder)
        return card

    def _verify(self, source: str, told: Callable[[float], bool]) -> Verdict:
        return verify(read_card(source, self._resources).folder, told)
