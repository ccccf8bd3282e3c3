"""``resume``: end every pause."""

import argparse

from app.cli.arguments import SubParsers
from app.cli.control import add_command, order


def add_parser(commands: SubParsers) -> None:
    """Declare the command."""
    text = "End every pause but one for heat; rules that pause now are overruled once."
    add_command(commands, "resume", "share again", text).set_defaults(execute=_execute)


def _execute(options: argparse.Namespace) -> int:
    return order(options, "resume")
