"""The folders with models of the owner's own, kept in a small file."""

import os
import secrets
from pathlib import Path
from typing import Annotated

import msgspec
from msgspec import Meta

from app.domain.errors import AppError

MOST_MODELS = 100
_MAX_FILE_SIZE = 512 << 10
_FILE_MODE = 0o600
_Folder = Annotated[str, Meta(min_length=1, max_length=4096, pattern=r"\A[^\x00-\x1f\x7f]+\Z")]
_Folders = Annotated[list[_Folder], Meta(max_length=MOST_MODELS)]


class LocalModelsError(AppError):
    """The list of models cannot be read or written."""

    title = "The list of your models is not usable"
    hint = "Look at the free space and the rights of the settings folder."


class LocalModels:
    """Reads and writes the list in `path`; everything blocks on the disk."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def folders(self) -> tuple[Path, ...]:
        """Return the folders in the order in which they were added.

        Raises:
            LocalModelsError: the file is damaged or not readable.
        """
        try:
            with self._path.open("rb") as file:
                data = file.read(_MAX_FILE_SIZE)
            return tuple(Path(each) for each in msgspec.json.decode(data, type=_Folders))
        except FileNotFoundError:
            return ()
        except OSError as error:
            raise LocalModelsError(f"{self._path}: {error.strerror}") from error
        except (msgspec.DecodeError, RecursionError) as error:
            raise LocalModelsError(f"{self._path} is damaged") from error

    def add(self, folder: Path) -> None:
        """Put a folder on the list, once.

        Raises:
            LocalModelsError: the list is full, its name cannot be written, or the disk refused.
        """
        known = self.folders()
        try:
            msgspec.convert(str(folder), _Folder)
            str(folder).encode()
        except (msgspec.ValidationError, UnicodeError):
            raise LocalModelsError(
                "The folder's name has characters that cannot be written down.",
                hint="Give the folder another name.",
            ) from None
        if folder in known:
            return
        if len(known) >= MOST_MODELS:
            raise LocalModelsError("The list is full.", hint="Remove a model from it first.")
        self._write((*known, folder))

    def remove(self, folder: Path) -> None:
        """Take a folder off the list; its files stay.

        Raises:
            LocalModelsError: the disk refused.
        """
        self._write(tuple(each for each in self.folders() if each != folder))

    def _write(self, folders: tuple[Path, ...]) -> None:
        draft = self._path.with_name(f"{self._path.name}.{secrets.token_hex(4)}")
        try:
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _FILE_MODE)
            try:
                with os.fdopen(descriptor, "wb") as file:
                    file.write(msgspec.json.encode([str(each) for each in folders]))
                draft.replace(self._path)
            finally:
                draft.unlink(missing_ok=True)
        except OSError as error:
            raise LocalModelsError(f"{self._path}: {error.strerror}") from error
