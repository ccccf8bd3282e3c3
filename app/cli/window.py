"""``window``: the application with tray and window; what is meant when no command is given."""

import argparse
import asyncio

from app.cli.arguments import SubParsers
from app.cli.logs import logging_into
from app.cli.output import note
from app.desktop.foreground import raise_order
from app.desktop.orders import NotRunningError
from app.desktop.single_instance import ask_running
from app.domain.errors import AppError
from app.services.instance_commands import WINDOW, WindowPlace
from app.storage.paths import instance_dir


class NoDesktopError(AppError):
    """The part of the program that draws windows is not installed."""

    title = "The window needs a part that is not installed"
    hint = "Install the extra 'desktop', or share without a window: 'cocoon-provider run'."


class NoWindowError(AppError):
    """The program that runs has no window to bring to the front."""

    title = "The program runs without a window"
    hint = "End it first, 'cocoon-provider quit', or see what it does: 'cocoon-provider status'."


def add_parser(commands: SubParsers) -> None:
    """Declare the command."""
    parser = commands.add_parser(
        "window",
        help="open the application with its tray icon (the same as no command)",
        description="Open the window. A second start brings the first one's to the front.",
    )
    parser.add_argument(
        "--hidden", action="store_true", help="start in the tray, where the desktop has one"
    )
    parser.add_argument("--demo-hardware", metavar="RECORDING", help=argparse.SUPPRESS)
    parser.set_defaults(execute=_execute)


def _execute(options: argparse.Namespace) -> int:
    if asyncio.run(_raise_first()):
        return 0
    try:
        from app.cli.window_program import open_window  # noqa: PLC0415 - Qt may be missing
    except ImportError as error:
        raise NoDesktopError(f"{error.name or error} is missing") from error
    with logging_into("window"):
        return open_window(is_hidden=options.hidden, demo_hardware=options.demo_hardware or "")


async def _raise_first() -> bool:
    """Bring the window of a program that runs already to the front, if there is one.

    Raises:
        NoWindowError: it runs, and has none.
    """
    try:
        answer = await ask_running(instance_dir(), raise_order())
    except NotRunningError:
        return False
    if answer.get(WINDOW) == WindowPlace.NOWHERE:
        raise NoWindowError("it was started by 'run', for this user")
    if answer.get(WINDOW) == WindowPlace.ELSEWHERE:
        note("note: It runs in another session of this user; its window came to the front there.")
    return True
