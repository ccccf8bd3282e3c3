"""``status``: what the running program does."""

import argparse

from app.cli.arguments import SubParsers
from app.cli.control import add_command, order


def add_parser(commands: SubParsers) -> None:
    """Declare the command."""
    text = "Say what the program that runs for this user does, and what comes next."
    add_command(commands, "status", "show what the running program does", text).set_defaults(
        execute=_execute
    )


def _execute(options: argparse.Namespace) -> int:
    return order(options, "status")
