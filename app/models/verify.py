"""Comparing a model's files with the digests of its manifest."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import msgspec
from msgspec import Meta

from app.models.model_card import MANIFEST, UnfitModelError, read_manifest

_PIECE = 2**20
_MOST_FILES = 1000


class _File(msgspec.Struct):
    sha256: Annotated[str, Meta(min_length=64, max_length=64)]
    bytes: Annotated[int, Meta(ge=0)]


class _Files(msgspec.Struct):
    files: Annotated[dict[str, _File], Meta(min_length=1, max_length=_MOST_FILES)]


@dataclass(frozen=True, slots=True)
class Verdict:
    """How a check ended: files and bytes read, and the names of files that are not as listed."""

    files: int
    bytes_read: int
    damaged: tuple[str, ...] = ()

    @property
    def is_good(self) -> bool:
        """Whether every file is the one that was made."""
        return not self.damaged


def verify(folder: Path, tell: Callable[[float], bool]) -> Verdict:
    """Read all files of a model; for a thread.

    `tell` is given the share that is done (0 to 1) after every piece; the check ends early when it
    returns False, and what was not read counts as damaged then.

    Raises:
        UnfitModelError: there is no manifest, or it lists no files.
    """
    listed = _listed(folder)
    whole = sum(file.bytes for file in listed.values())
    done, damaged = 0, []
    for name, file in listed.items():
        before = done

        def tell_more(read: int, before: int = before) -> bool:
            return tell(min(1.0, (before + read) / max(1, whole)))

        if _digest(folder / name, file.bytes, tell_more) != file.sha256.lower():
            damaged.append(name)
        done += file.bytes
    return Verdict(len(listed), done, tuple(damaged))


def _listed(folder: Path) -> dict[str, _File]:
    data = read_manifest(folder)
    if data is None:
        raise UnfitModelError(
            f"The folder has no {MANIFEST}, so there is nothing to compare its files with.",
            hint="Compare its digests with those of its maker.",
        )
    try:
        files = msgspec.json.decode(data, type=_Files).files
    except (msgspec.DecodeError, RecursionError) as error:
        raise UnfitModelError(f"{MANIFEST} lists no digests.") from error
    if any(Path(name).name != name for name in files):
        raise UnfitModelError(f"{MANIFEST} names files outside of the folder.")
    return files


def _digest(path: Path, size: int, tell: Callable[[int], bool]) -> str:
    """Return the SHA-256 of a file of that size, "" if it has another or is not readable."""
    digest, read = hashlib.sha256(), 0
    if not path.is_file():
        return ""
    try:
        with path.open("rb") as file:
            while piece := file.read(_PIECE):
                read += len(piece)
                if read > size or not tell(read):
                    return ""
                digest.update(piece)
    except OSError:
        return ""
    return digest.hexdigest()
