"""``settings``: show and change what the program does."""

import argparse
from collections.abc import Mapping

from app.cli.arguments import SubParsers
from app.cli.output import note, say, say_json
from app.domain.setting import Setting
from app.domain.settings import SETTINGS, find_setting
from app.storage.paths import settings_dir
from app.storage.settings_file import LoadedSettings, SettingsFile


def add_parser(commands: SubParsers) -> None:
    """Declare the command with its own commands."""
    parser = commands.add_parser(
        "settings",
        help="show and change the settings",
        description="Show and change the settings; a program that runs follows within seconds.",
    )
    own = parser.add_subparsers(dest="settings_command", metavar="COMMAND", required=True)
    _add(own, "list", "show all settings with their values", _list)
    _add(own, "get", "show one value", _get).add_argument("name", metavar="NAME")
    setter = _add(own, "set", "change one value", _set)
    setter.add_argument("name", metavar="NAME")
    setter.add_argument("value", metavar="VALUE", help="an empty text unsets what allows it")
    _add(own, "unset", "go back to the default", _unset).add_argument("name", metavar="NAME")


def _add(
    commands: SubParsers, name: str, help_text: str, execute: object
) -> argparse.ArgumentParser:
    parser = commands.add_parser(name, help=help_text, description=help_text.capitalize() + ".")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.set_defaults(execute=execute)
    return parser


def _file() -> SettingsFile:
    return SettingsFile(settings_dir() / "settings.toml")


def _list(options: argparse.Namespace) -> int:
    loaded = _read()
    if options.json:
        say_json({"settings": [as_json(each, loaded) for each in SETTINGS]})
        return 0
    section = ""
    for each in SETTINGS:
        if each.section != section:
            section = each.section
            say(f"{section}:")
        say(f"  {as_line(each, loaded)}")
        say(f"      {each.help}")
    return 0


def _get(options: argparse.Namespace) -> int:
    setting = find_setting(options.name)
    loaded = _read()
    if options.json:
        say_json(as_json(setting, loaded))
    else:
        say(setting.text(loaded.settings.value(setting.name)))
    return 0


def _set(options: argparse.Namespace) -> int:
    setting = find_setting(options.name)
    value = setting.parse(options.value)
    file = _file()
    loaded = file.unset(setting.name) if value is None else file.set(setting.name, value)
    return _say_changed(options, setting, loaded)


def _unset(options: argparse.Namespace) -> int:
    setting = find_setting(options.name)
    return _say_changed(options, setting, _file().unset(setting.name))


def _read() -> LoadedSettings:
    loaded = _file().read()
    for problem in loaded.problems:
        note(f"note: {problem}")
    return loaded


def _say_changed(options: argparse.Namespace, setting: Setting, loaded: LoadedSettings) -> int:
    if options.json:
        say_json(as_json(setting, loaded))
    else:
        say(as_line(setting, loaded))
    return 0


def as_line(setting: Setting, loaded: LoadedSettings) -> str:
    """Write name and value for a person."""
    text = setting.text(loaded.settings.value(setting.name)) or "not set"
    unit = f" {setting.unit}" if setting.unit and text != "not set" else ""
    default = "" if setting.name in loaded.is_set else " (default)"
    return f"{setting.name} = {text}{unit}{default}"


def as_json(setting: Setting, loaded: LoadedSettings) -> Mapping[str, object]:
    """Write a setting with stable field names."""
    return {
        "name": setting.name,
        "value": loaded.settings.value(setting.name),
        "is_set": setting.name in loaded.is_set,
        "default": setting.default,
        "kind": setting.kind.value,
        "unit": setting.unit,
        "allowed": setting.allowed,
        "label": setting.label,
        "help": setting.help,
        "section": setting.section,
    }
