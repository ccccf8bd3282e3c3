"""The settings while the program runs: read once, changed one by one, told to whoever watches."""

import asyncio
import logging
from collections.abc import AsyncIterator, Callable
from functools import partial

from app.domain.settings import Settings
from app.network.changes import Changes
from app.storage.settings_file import LoadedSettings, SettingsFile

_log = logging.getLogger(__name__)


class SettingsStore:
    """Holds what `file` says; made by `open_settings`."""

    def __init__(self, file: SettingsFile, loaded: LoadedSettings) -> None:
        self.changes = Changes()
        self._file = file
        self._loaded = loaded
        self._writing = asyncio.Lock()
        self._written_at = file.written_at()

    @property
    def settings(self) -> Settings:
        """The values in force."""
        return self._loaded.settings

    @property
    def is_set(self) -> frozenset[str]:
        """The names of those that the owner has set; the others are at their defaults."""
        return self._loaded.is_set

    @property
    def problems(self) -> tuple[str, ...]:
        """What is wrong with the file, in sentences."""
        return self._loaded.problems

    async def set(self, name: str, value: object) -> None:
        """Set a value and keep it.

        Raises:
            UnknownSettingError, SettingError, SettingsFileError: nothing has changed.
        """
        await self._change(partial(self._file.set, name, value))

    async def unset(self, name: str) -> None:
        """Go back to the default; raises as `set`."""
        await self._change(partial(self._file.unset, name))

    async def reload(self) -> None:
        """Read the file again, after somebody has edited it.

        Raises:
            SettingsFileError: it cannot be read; the old values stay.
        """
        await self._change(partial(self._file.read, self.settings))

    async def follow_file(self) -> None:
        """Read the file again if somebody else has written it since.

        Raises:
            SettingsFileError: it cannot be read; the old values stay.
        """
        written = self._file.written_at()
        if written != self._written_at:
            self._written_at = written
            await self.reload()

    async def watch(self) -> AsyncIterator[Settings]:
        """Yield the values now and after every change."""
        while True:
            seen = self.changes.count
            yield self.settings
            await self.changes.beyond(seen)

    async def _change(self, work: Callable[[], LoadedSettings]) -> None:
        async with self._writing:
            self._loaded = await asyncio.to_thread(work)
            self._written_at = self._file.written_at()
        self.changes.notify()


async def open_settings(file: SettingsFile) -> SettingsStore:
    """Read the settings.

    Raises:
        SettingsFileError: the file cannot be read.
    """
    loaded = await asyncio.to_thread(file.read)
    for problem in loaded.problems:
        _log.warning("Settings: %s", problem)
    return SettingsStore(file, loaded)
