"""``support-bundle``: a report for somebody who helps, without any secret."""

import argparse
import asyncio
from pathlib import Path

from app.cli.arguments import SubParsers
from app.cli.output import plural, say, say_json
from app.cli.support_sources import own_sources
from app.domain.errors import AppError
from app.domain.support import Bundle
from app.services.support_bundle import SettingsSeen, make_bundle, write_bundle
from app.storage.paths import settings_dir
from app.storage.settings_file import SettingsFile


class NoSuchPartError(AppError):
    """The bundle has no file of that name."""

    title = "That is not in the report"
    hint = "See what is in it: 'cocoon-provider support-bundle --list'."


def add_parser(commands: SubParsers) -> None:
    """Declare the command."""
    parser = commands.add_parser(
        "support-bundle",
        help="write a report for somebody who helps, without any secret",
        description="Write one zip with what helps to find a problem: this computer, versions, "
        "settings, the log's end, sums of the ledgers. It holds no keys, words, passwords, prompts "
        "or answers; addresses are shortened. It is not sent anywhere.",
    )
    parser.add_argument(
        "file", type=Path, nargs="?", metavar="FILE", help="default: in this folder, by the day"
    )
    look = parser.add_mutually_exclusive_group()
    look.add_argument(
        "--list", action="store_true", help="only say what would be in it, and write nothing"
    )
    look.add_argument("--show", metavar="NAME", help="only print one of its files")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.set_defaults(execute=_execute)


def _execute(options: argparse.Namespace) -> int:
    bundle = asyncio.run(make_bundle(own_sources(_settings)))
    if options.show is not None:
        _show(bundle, options.show)
        return 0
    path: Path | None = None
    if not options.list:
        path = options.file or Path(bundle.file_name)
        write_bundle(bundle, path)
    if options.json:
        say_json(as_json(bundle, path))
    else:
        for line in as_lines(bundle, path):
            say(line)
    return 0


def _settings() -> SettingsSeen:
    loaded = SettingsFile(settings_dir() / "settings.toml").read()
    return SettingsSeen(loaded.settings, loaded.is_set, loaded.problems)


def _show(bundle: Bundle, name: str) -> None:
    found = next((file for file in bundle.files if file.name == name), None)
    if found is None:
        raise NoSuchPartError(f"there is no file {name[:60]!r}")
    for line in found.text.splitlines():
        say(line)


def as_lines(bundle: Bundle, path: Path | None) -> list[str]:
    """Say what is in it and where it is; `path` is None if it was not written."""
    lines = [f"  {file.name:<20} {file.size_bytes:>9} bytes" for file in bundle.files]
    if path is None:
        return [f"The report would hold {plural(len(bundle.files), 'file')}:", *lines]
    return [*lines, f"Written to {path}. Look at it before you pass it on."]


def as_json(bundle: Bundle, path: Path | None) -> dict[str, object]:
    """Say the same with stable field names."""
    return {
        "path": None if path is None else str(path.absolute()),
        "files": [{"name": file.name, "bytes": file.size_bytes} for file in bundle.files],
    }
