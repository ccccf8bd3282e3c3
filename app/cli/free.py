"""``free``: give the GPU back now."""

import argparse

from app.cli.arguments import SubParsers
from app.cli.control import add_command, order


def add_parser(commands: SubParsers) -> None:
    """Declare the command."""
    text = "Unload the models at once and pause until 'resume'; jobs that run are cut."
    add_command(commands, "free", "free the GPU now", text).set_defaults(execute=_execute)


def _execute(options: argparse.Namespace) -> int:
    return order(options, "free")
