"""``run``: share this computer on a network, without a window."""

import argparse
import asyncio
import logging
import os
from collections.abc import Callable
from contextlib import AsyncExitStack
from dataclasses import dataclass
from pathlib import Path

from app import bootstrap
from app.cli.arguments import SubParsers
from app.cli.lifetime import run_until_stopped
from app.cli.logs import logging_into
from app.cli.output import plural, say, say_json
from app.cli.owner import add_fee_share, add_wallet, opened, owner_of
from app.cli.run_control import obey_owner
from app.cli.run_events import Event, Reporter
from app.cli.run_payouts import PayoutChoice, payout_rounds, start_event
from app.cli.wallet_terminal import SystemTerminal
from app.domain.network import NetworkDescription
from app.storage.network_file import NetworkFileError
from app.storage.paths import data_dir

_log = logging.getLogger(__name__)


def add_parser(commands: SubParsers) -> None:
    """Declare the command."""
    parser = commands.add_parser(
        "run",
        help="share this computer on a Cocoon network, without a window",
        description="Share this computer on the network that a network file describes, until "
        "Ctrl-C. Jobs that are running then are cut off. With --wallet, what is earned is paid "
        "out by itself.",
    )
    parser.add_argument("--network", type=Path, required=True, metavar="FILE")
    parser.add_argument("--ledger", type=Path, metavar="FILE", help="default: in the data folder")
    parser.add_argument(
        "--owner",
        metavar="ADDRESS",
        help="earnings belong to this address (default: the one in the network file)",
    )
    add_wallet(
        parser,
        "unlock this wallet until the program ends, to pay the fees of payouts and nothing else "
        "(without FOLDER: the one in the data folder)",
    )
    add_fee_share(parser)
    parser.add_argument(
        "--json", action="store_true", help="print each change as one JSON object on a line"
    )
    parser.set_defaults(execute=_execute)


@dataclass(frozen=True, slots=True)
class _Run:
    network: NetworkDescription
    ledger_file: Path
    payouts: PayoutChoice
    as_json: bool


def _execute(options: argparse.Namespace) -> int:
    owner = owner_of(options, SystemTerminal())
    network = asyncio.run(bootstrap.read_network(options.network, options.owner))
    if not network.models:
        raise NetworkFileError(
            f"{options.network} shares no model", hint="Add a [[models]] table to it."
        )
    choice = PayoutChoice(owner, options.fee_share)
    ledger_file = options.ledger or data_dir() / "ledger.sqlite"
    with logging_into("run"):
        return run_until_stopped(_share(_Run(network, ledger_file, choice, options.json)))


async def _share(run: _Run) -> int:
    show = _logged(_show_json if run.as_json else _show_text)
    network, choice = run.network, run.payouts
    async with AsyncExitStack() as stack:
        wallet = await stack.enter_async_context(opened(choice.owner, SystemTerminal()))
        models = plural(len(network.models), "model")
        show(Event("starting", f"Loading {models}.", {"pid": os.getpid()}))
        running_node = bootstrap.node(network, run.ledger_file, await bootstrap.start_as_set())
        node = await stack.enter_async_context(running_node)
        show(start_event(network, choice))
        rounds = await stack.enter_async_context(
            payout_rounds(node, run.ledger_file, wallet, choice.fee_share, show)
        )
        tasks = await stack.enter_async_context(asyncio.TaskGroup())
        reporter = Reporter(node, show)
        reports = [reporter.follow_engine(), reporter.follow_proxies(), reporter.follow_earnings()]
        if rounds is not None:
            reports.append(rounds.run())
        running = [tasks.create_task(each) for each in reports]
        await obey_owner(node, run.ledger_file, show)
        for task in running:
            task.cancel()
    return 0


def _logged(show: Callable[[Event], None]) -> Callable[[Event], None]:
    """Keep what is shown in the log, too."""

    def show_and_log(event: Event) -> None:
        _log.info("Event: %s. %s", event.name, event.text)
        show(event)

    return show_and_log


def _show_text(event: Event) -> None:
    say(event.text)


def _show_json(event: Event) -> None:
    say_json({"event": event.name, "text": event.text, **event.values})
