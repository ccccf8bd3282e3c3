"""The settings file: TOML with one line of help above each key; what is not set is a comment.

Keys that this version does not know, and values that it refuses, stay in the file as they are.
"""

import secrets
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.domain.errors import AppError
from app.domain.setting import Setting, SettingError, SettingKind, Value
from app.domain.settings import DEFAULTS, SETTINGS, Settings, find_setting
from app.storage.private_file import write_private_file
from app.storage.toml_text import toml_value

FORMAT = 1
"""Raised when a key changes its meaning; files with a higher one are only read."""

_FORMAT_KEY = "format"
_MAX_FILE_SIZE = 1 << 20
_PAIR = ("hot_c", "cool_c")
"""Two that must go together: if they do not, neither is taken over."""


class SettingsFileError(AppError):
    """The file cannot be read or written; the settings in force stay so."""

    title = "The settings cannot be kept"


@dataclass(frozen=True, slots=True)
class LoadedSettings:
    """What a file says.

    `is_set` are the settings that it names and whose values are in force; all others are at their
    defaults. `problems` are sentences for the owner. With `is_newer` it is not written to.
    """

    settings: Settings = DEFAULTS
    is_set: frozenset[str] = frozenset()
    problems: tuple[str, ...] = ()
    is_newer: bool = False


class SettingsFile:
    """Reads and writes the file at `path`; every method blocks on the disk."""

    def __init__(self, path: Path) -> None:
        self._path = path

    @property
    def path(self) -> Path:
        """Where it is; it may not exist yet."""
        return self._path

    def written_at(self) -> int:
        """Return when it was written last, in whatever unit; 0 if it is not there."""
        try:
            return self._path.stat().st_mtime_ns
        except OSError:
            return 0

    def read(self, old: Settings = DEFAULTS) -> LoadedSettings:
        """Read everything; a missing file sets nothing.

        A refused value leaves that of `old` in force. A file that is no TOML is moved aside and
        its new name is in the problems.

        Raises:
            SettingsFileError: the disk or the permissions.
        """
        try:
            return _judge(self._values(), old)
        except tomllib.TOMLDecodeError as error:
            aside = self._move_aside()
            return LoadedSettings(problems=(_broken(self._path, aside, error),))

    def set(self, name: str, value: object) -> LoadedSettings:
        """Set one value and write the file, whole or not at all.

        Raises:
            UnknownSettingError, SettingError: as the text says; nothing is written.
            SettingsFileError: the disk, the permissions, or a file of a newer version.
        """
        setting = find_setting(name)
        return self._change({name: setting.check(value)})

    def unset(self, name: str) -> LoadedSettings:
        """Go back to the default; raises as `set`."""
        find_setting(name)
        return self._change({name: None})

    def _change(self, changes: Mapping[str, Value]) -> LoadedSettings:
        before = self.read()
        if before.is_newer:
            raise SettingsFileError(
                f"{self._path} was written by a newer version of this program",
                hint="Install the newer version again, or move the file away.",
            )
        defaults = {name: DEFAULTS.value(name) for name, value in changes.items() if value is None}
        before.settings.with_values({**changes, **defaults})  # refuses what does not go together
        values = {**self._values(), **changes}
        self._write({name: value for name, value in values.items() if value is not None})
        return self.read()

    def _values(self) -> dict[str, Any]:
        try:
            with self._path.open("rb") as file:
                data = file.read(_MAX_FILE_SIZE + 1)
        except FileNotFoundError:
            return {}
        except OSError as error:
            raise self._error(error) from error
        if len(data) > _MAX_FILE_SIZE:
            raise tomllib.TOMLDecodeError(f"it is larger than {_MAX_FILE_SIZE >> 20} MiB")
        try:
            return tomllib.loads(data.decode())
        except (UnicodeDecodeError, RecursionError) as error:
            raise tomllib.TOMLDecodeError("it is not text that can be read") from error

    def _write(self, values: Mapping[str, object]) -> None:
        try:
            write_private_file(self._path, settings_text(values).encode())
        except OSError as error:
            raise self._error(error) from error

    def _move_aside(self) -> Path:
        aside = self._path.with_name(f"{self._path.stem}.broken-{secrets.token_hex(3)}.toml")
        try:
            self._path.replace(aside)
        except OSError as error:
            raise self._error(error) from error
        return aside

    def _error(self, error: OSError) -> SettingsFileError:
        return SettingsFileError(
            f"{self._path}: {error.strerror or error}",
            hint="Check free space and the permissions of the folder.",
        )


def settings_text(values: Mapping[str, object]) -> str:
    """Write a file with these values: help, range and default above each key."""
    known = {setting.name for setting in SETTINGS}
    lines = ["# Settings of Cocoon Provider.", f"{_FORMAT_KEY} = {FORMAT}"]
    section = ""
    for setting in SETTINGS:
        if setting.section != section:
            section = setting.section
            lines += ["", f"# --- {section} ---"]
        lines += ["", *_comment(setting), _line(setting, values)]
    foreign = {key: values[key] for key in values if key not in known | {_FORMAT_KEY}}
    if foreign:
        lines += ["", "# --- Not known to this version ---"]
        lines += [f"{toml_value(key)} = {toml_value(value)}" for key, value in foreign.items()]
    return "\n".join(lines) + "\n"


def _comment(setting: Setting) -> list[str]:
    return [f"# {setting.label}: {setting.help}", f"# ({setting.allowed})"]


def _line(setting: Setting, values: Mapping[str, object]) -> str:
    if setting.name in values:
        return f"{setting.name} = {toml_value(_plain(values[setting.name]))}"
    default = setting.default
    return f"# {setting.name} = {'' if default is None else toml_value(_plain(default))}".rstrip()


def _plain(value: object) -> object:
    return list(value) if isinstance(value, tuple) else value


def _judge(values: Mapping[str, Any], old: Settings) -> LoadedSettings:
    written = values.get(_FORMAT_KEY, FORMAT)
    is_newer = isinstance(written, int) and written > FORMAT
    good, kept, problems = _good_values(values, old)
    if is_newer:
        problems.insert(0, "The settings were written by a newer version; what it knows is used.")
    try:
        settings = DEFAULTS.with_values({**good, **kept})
    except SettingError as error:
        problems.append(f"{error}. {error.hint}")
        good = {name: value for name, value in good.items() if name not in _PAIR}
        kept.update({name: old.value(name) for name in _PAIR})
        settings = DEFAULTS.with_values({**good, **kept})
    return LoadedSettings(settings, frozenset(good), tuple(problems), is_newer)


def _good_values(
    values: Mapping[str, Any], old: Settings
) -> tuple[dict[str, Value], dict[str, Value], list[str]]:
    """Return what is taken over, what stays as it was, and why."""
    good: dict[str, Value] = {}
    kept: dict[str, Value] = {}
    problems: list[str] = []
    names = {setting.name: setting for setting in SETTINGS}
    for name, value in values.items():
        if name in names:
            try:
                good[name] = names[name].check(_loose(names[name], value))
            except SettingError as error:
                kept[name] = old.value(name)
                in_force = names[name].text(kept[name]) or "nothing"
                problems.append(f"{error}. {error.hint} In force is {in_force}.")
        elif name != _FORMAT_KEY:
            problems.append(f"The settings file has an unknown key {name[:60]!r}; it is kept.")
    return good, kept, problems


def _loose(setting: Setting, value: Any) -> Any:
    """TOML's 30.0 is a whole number to whoever wrote it."""
    is_whole = isinstance(value, float) and value.is_integer()
    return int(value) if setting.kind is SettingKind.WHOLE and is_whole else value


def _broken(path: Path, aside: Path, error: tomllib.TOMLDecodeError) -> str:
    reason = str(error)[:120]
    return f"{path.name} could not be read ({reason}); it is now {aside.name}, defaults count."
