"""What the commands share that talk to the running program."""

import argparse
import asyncio
import time
from collections.abc import Mapping
from contextlib import suppress

import msgspec

from app.cli.arguments import SubParsers
from app.cli.output import say, say_json
from app.desktop.orders import Command, Order
from app.desktop.single_instance import ask_running
from app.presenters.status import present_status
from app.presenters.words import plain
from app.services.instance_commands import state_of
from app.storage.paths import instance_dir

ANSWER_LIMIT_S = 20.0


def add_command(
    commands: SubParsers, name: str, help_text: str, description: str
) -> argparse.ArgumentParser:
    """Declare a command that takes `--json`."""
    parser = commands.add_parser(name, help=help_text, description=description)
    parser.add_argument("--json", action="store_true", help="print the state as one JSON object")
    return parser


def order(
    options: argparse.Namespace, command: Command, arguments: Mapping[str, str] | None = None
) -> int:
    """Have the running program do something and print how it stands then.

    Raises:
        NotRunningError, NoAnswerError, OrderRefusedError: as the text says.
    """
    told = Order(command, dict(arguments or {}))
    values = asyncio.run(ask_running(instance_dir(), told, answer_limit_s=ANSWER_LIMIT_S))
    if options.json:
        say_json(values)
    else:
        _say_state(values)
    return 0


def _say_state(values: Mapping[str, object]) -> None:
    with suppress(msgspec.ValidationError):  # another version runs: its state has other words
        view = present_status(state_of(values), time.time(), plain)
        say(view.sentence)
        if view.next_event:
            say(view.next_event)
