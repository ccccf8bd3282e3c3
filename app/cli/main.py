"""The entry point: reads the command line and runs one command."""

import argparse
import sys
from collections.abc import Iterator, Sequence
from importlib import import_module
from typing import Protocol

from app import __version__
from app.cli.arguments import SubParsers
from app.cli.lifetime import INTERRUPTED
from app.cli.output import READER_GONE, say_error, stop_output
from app.domain.errors import AppError
from app.isolation.own_process import hide_this_process

_WINDOW = "window"
_COMMANDS = (
    _WINDOW, "demo", "run", "localnet", "gateway", "earnings", "wallet", "doctor",
    "status", "pause", "resume", "free", "quit", "settings", "support-bundle",
    "receipts", "verify-receipt",
)  # fmt: skip
"""Each is a module of this package; a hyphen is an underscore there."""


class Command(Protocol):
    """What the module of a command has."""

    def add_parser(self, commands: SubParsers) -> None:
        """Declare the command."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command that `arguments` name; return the exit status, 0 only for success."""
    words = sys.argv[1:] if arguments is None else list(arguments)
    options = _parser(words).parse_args(words or [_WINDOW])
    hide_this_process()
    try:
        return int(options.execute(options))
    except AppError as error:
        say_error(error)
        return 1
    except BaseExceptionGroup as group:
        say_error(_only_app_error(group))
        return 1
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        stop_output()
        return READER_GONE


def _only_app_error(group: BaseExceptionGroup[BaseException]) -> AppError:
    """Return what a person may see of parts that failed together; a bug among them is raised."""
    known, others = group.split(AppError)
    if others is not None or known is None:
        raise group
    error: BaseException = known
    while isinstance(error, BaseExceptionGroup):
        error = error.exceptions[0]
    if not isinstance(error, AppError):
        raise group
    return error


def _commands(words: Sequence[str]) -> Iterator[Command]:
    """Import the command that is meant, or all for their help: each takes its time to load."""
    meant = next((word for word in words or [_WINDOW] if not word.startswith("-")), None)
    for name in (meant,) if meant in _COMMANDS else _COMMANDS:
        yield import_module(f"app.cli.{name.replace('-', '_')}")


def _parser(words: Sequence[str]) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="cocoon-provider",
        description="Share this computer on a Cocoon network and earn TON for the jobs it answers.",
    )
    parser.add_argument("--version", action="version", version=__version__)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    for command in _commands(words):
        command.add_parser(commands)
    return parser
