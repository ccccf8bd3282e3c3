"""``quit``: end the running program."""

import argparse

from app.cli.arguments import SubParsers
from app.cli.control import add_command, order


def add_parser(commands: SubParsers) -> None:
    """Declare the command."""
    text = "End the program that runs for this user; its jobs have some seconds to finish."
    add_command(commands, "quit", "end the running program", text).set_defaults(execute=_execute)


def _execute(options: argparse.Namespace) -> int:
    return order(options, "quit")
