"""``pause``: take no jobs for a while."""

import argparse

from app.cli.arguments import SubParsers
from app.cli.control import add_command, order
from app.domain.pause import PauseEnd
from app.services.instance_commands import PROGRAM, UNTIL

_ENDS = tuple(end.value for end in PauseEnd if end is not PauseEnd.PROGRAM)


def add_parser(commands: SubParsers) -> None:
    """Declare the command."""
    text = "Take no jobs; those that run have the time of the settings to finish."
    parser = add_command(commands, "pause", "take no jobs for a while", text)
    end = parser.add_mutually_exclusive_group()
    end.add_argument(
        "--until",
        choices=_ENDS,
        default=PauseEnd.RESUME.value,
        help="one or three hours, until the screen is locked, until the morning, or until "
        "'resume' (the default)",
    )
    end.add_argument("--program", default="", metavar="NAME", help="until this program ends")
    parser.set_defaults(execute=_execute)


def _execute(options: argparse.Namespace) -> int:
    arguments = {PROGRAM: options.program} if options.program else {UNTIL: options.until}
    return order(options, "pause", arguments)
