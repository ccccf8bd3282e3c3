"""The support bundle: what is in it is made, shown, and only then written as one zip."""

import asyncio
import os
import time
import zipfile
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from app.domain.errors import AppError
from app.domain.settings import Settings
from app.domain.support import Bundle, BundleFile, Part
from app.services import support_texts as texts
from app.services.event_log import DeskEvent
from app.storage.log_tail import read_tail

FILE_LIMIT_BYTES = 512 << 10
"""The most that one file of the bundle holds; of longer ones the end is kept."""

_FILE_MODE = 0o600


class BundleError(AppError):
    """The bundle could not be written."""

    title = "The report was not saved"
    hint = "Choose another folder, or make room on the disk."


@dataclass(frozen=True, slots=True)
class SettingsSeen:
    """What is set, and what is wrong with the settings file."""

    settings: Settings
    is_set: frozenset[str] = frozenset()
    problems: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class BundleSources:
    """Where the contents come from; `doctor` tells what this computer can do.

    `ledgers` names the files; those that are missing are said to be. `redact` is asked for every
    text before anybody sees it. Without `events` the program is not running.
    """

    doctor: Callable[[], Awaitable[str]]
    settings: Callable[[], SettingsSeen]
    ledgers: Mapping[str, Path]
    log_folder: Path
    redact: Callable[[str], str]
    events: Callable[[], Sequence[DeskEvent]] | None = None
    clock: Callable[[], float] = field(default=time.time)


async def make_bundle(sources: BundleSources) -> Bundle:
    """Collect everything; what fails is named in its file, for that may be the problem itself."""
    seen = sources.settings()
    found = [
        BundleFile("about.txt", Part.ABOUT, texts.ABOUT),
        BundleFile("versions.txt", Part.VERSIONS, await asyncio.to_thread(texts.versions_text)),
        BundleFile("computer.txt", Part.COMPUTER, await _told(sources.doctor)),
        BundleFile(
            "settings.txt",
            Part.SETTINGS,
            texts.settings_text(seen.settings, seen.is_set, seen.problems),
        ),
    ]
    if sources.events is not None:
        found.append(BundleFile("events.txt", Part.EVENTS, texts.events_text(sources.events())))
    ledgers = await texts.ledgers_text(sources.ledgers)
    found.append(BundleFile("ledgers.txt", Part.LEDGERS, ledgers))
    found += await asyncio.to_thread(_logs, sources.log_folder)
    cleaned = await asyncio.to_thread(_cleaned, found, sources.redact)
    return Bundle(cleaned, sources.clock())


def write_bundle(bundle: Bundle, path: Path) -> None:
    """Write one zip, whole or not at all, readable by this user only; blocks on the disk.

    Raises:
        BundleError: the disk or the permissions.
    """
    draft = path.with_name(f"{path.name}.part")
    try:
        descriptor = os.open(draft, os.O_RDWR | os.O_CREAT | os.O_TRUNC, _FILE_MODE)
        with (
            os.fdopen(descriptor, "w+b") as file,
            zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive,
        ):
            for each in bundle.files:
                archive.writestr(f"{path.stem}/{each.name}", each.text)
        draft.replace(path)
    except OSError as error:
        draft.unlink(missing_ok=True)
        raise BundleError(f"{path}: {error.strerror or error}") from error


async def _told(tell: Callable[[], Awaitable[str]]) -> str:
    try:
        return await tell()
    except (AppError, OSError) as error:
        return f"It could not be found out: {error}\n"


def _logs(folder: Path) -> list[BundleFile]:
    logs = [
        BundleFile(f"log-{path.stem}.txt", Part.LOG, _tail(path))
        for path in sorted(folder.glob("*.log"))
    ]
    crashes = [
        BundleFile(f"crash-{path.name.partition('.')[0]}.txt", Part.CRASH, _tail(path))
        for path in sorted(folder.glob("*.fault.last"))
    ]
    return logs + crashes


def _tail(path: Path) -> str:
    try:
        return read_tail(path).decode("utf-8", "replace")
    except OSError as error:
        return f"It could not be read: {error.strerror}\n"


def _cleaned(files: Sequence[BundleFile], redact: Callable[[str], str]) -> tuple[BundleFile, ...]:
    return tuple(
        BundleFile(each.name, each.part, redact(each.text)[-FILE_LIMIT_BYTES:]) for each in files
    )
