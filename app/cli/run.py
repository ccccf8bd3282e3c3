"""``run``: share this computer on a network, without a window."""

import argparse
import asyncio
import os
from pathlib import Path

from app import bootstrap
from app.cli.arguments import SubParsers
from app.cli.lifetime import run_until_stopped
from app.cli.output import plural, say, say_json
from app.cli.run_events import Event, Reporter
from app.domain.network import NetworkDescription
from app.storage.network_file import NetworkFileError
from app.storage.paths import data_dir


def add_parser(commands: SubParsers) -> None:
    """Declare the command."""
    parser = commands.add_parser(
        "run",
        help="share this computer on a Cocoon network, without a window",
        description="Share this computer on the network that a network file describes, until "
        "Ctrl-C. Jobs that are running then are cut off.",
    )
    parser.add_argument("--network", type=Path, required=True, metavar="FILE")
    parser.add_argument("--ledger", type=Path, metavar="FILE", help="default: in the data folder")
    parser.add_argument(
        "--json", action="store_true", help="print each change as one JSON object on a line"
    )
    parser.set_defaults(execute=_execute)


def _execute(options: argparse.Namespace) -> int:
    network = asyncio.run(bootstrap.read_network(options.network))
    if not network.models:
        raise NetworkFileError(
            f"{options.network} shares no model", hint="Add a [[models]] table to it."
        )
    ledger_file = options.ledger or data_dir() / "ledger.sqlite"
    return run_until_stopped(_share(network, ledger_file, as_json=options.json))


async def _share(network: NetworkDescription, ledger_file: Path, *, as_json: bool) -> int:
    show = _show_json if as_json else _show_text
    show(
        Event("starting", f"Loading {plural(len(network.models), 'model')}.", {"pid": os.getpid()})
    )
    async with bootstrap.node(network, ledger_file) as node, asyncio.TaskGroup() as tasks:
        reporter = Reporter(node, show)
        tasks.create_task(reporter.follow_engine())
        tasks.create_task(reporter.follow_proxies())
        tasks.create_task(reporter.follow_earnings())
    return 0


def _show_text(event: Event) -> None:
    say(event.text)


def _show_json(event: Event) -> None:
    say_json({"event": event.name, "text": event.text, **event.values})
