"""``localnet``: the built-in network, until it is stopped."""

import argparse
from pathlib import Path

from app.cli import localnet_change, localnet_practice
from app.cli.arguments import SubParsers, port_number
from app.cli.lifetime import run_until_stopped
from app.cli.logs import logging_into
from app.cli.output import say, say_json
from app.domain.network import Policy
from app.localnet.files import NetworkFileOptions
from app.localnet.network import (
    DEFAULT_DIFFICULTY_BITS,
    LocalNetworkOptions,
    RunningLocalNet,
    has_virtual_machine,
    running_localnet,
)
from app.storage.paths import data_dir


def add_parser(commands: SubParsers) -> None:
    """Declare the command."""
    parser = commands.add_parser(
        "localnet",
        help="run a complete Cocoon network on this computer",
        description="Run a complete Cocoon network on this computer until Ctrl-C. "
        "Its folder keeps keys, counters and the files that 'run' and 'gateway' need.",
    )
    parser.add_argument(
        "--folder", type=Path, help="where the network is kept (default: in the data folder)"
    )
    parser.add_argument("--worker-port", type=port_number, default=0, metavar="PORT")
    parser.add_argument("--client-port", type=port_number, default=0, metavar="PORT")
    parser.add_argument(
        "--plain", action="store_true", help="also open two ports without proof of work and TLS"
    )
    parser.add_argument(
        "--policy",
        type=Policy,
        choices=list(Policy),
        default=Policy.ANY,
        help="what certificates must prove (default: any)",
    )
    parser.add_argument(
        "--difficulty",
        type=int,
        choices=range(29),
        default=DEFAULT_DIFFICULTY_BITS,
        metavar="BITS",
        help=f"proof of work asked for, 0 to 28 bits (default: {DEFAULT_DIFFICULTY_BITS})",
    )
    parser.add_argument(
        "--fake-ton",
        action="store_true",
        help="make a new network without a chain, with the file that the network's own programs "
        "take instead; nothing is paid out then",
    )
    localnet_practice.add_arguments(parser)
    parser.add_argument("--json", action="store_true", help="print one JSON object when ready")
    parser.set_defaults(execute=_execute)
    localnet_change.add_parsers(parser.add_subparsers(metavar="COMMAND"))


def _execute(options: argparse.Namespace) -> int:
    folder = (options.folder or data_dir() / "localnet").resolve()
    new = NetworkFileOptions(
        worker_port=options.worker_port,
        client_port=options.client_port,
        has_plain_ports=options.plain,
        has_chain=has_virtual_machine() and not options.fake_ton,
        policy=options.policy,
    )
    network_options = LocalNetworkOptions(
        new=new, difficulty_bits=options.difficulty, welcomed=tuple(options.welcome)
    )
    if options.practice:
        network_options = localnet_practice.with_practice_prices(network_options)
    with logging_into("localnet"):
        return run_until_stopped(_serve(folder, network_options, options))


async def _serve(
    folder: Path, network_options: LocalNetworkOptions, options: argparse.Namespace
) -> int:
    async with (
        running_localnet(folder, network_options) as network,
        localnet_practice.demand(network, is_wanted=options.practice),
    ):
        (_say_json if options.json else _say_ready)(network)
        await localnet_practice.wait_for_end(is_attached=options.attached)
    return 0


def _say_ready(network: RunningLocalNet) -> None:
    say(f"The local network is running. Workers: port {network.ports.workers}.")
    say(f"Clients: port {network.ports.clients}. Everything is kept in {network.files.folder}.")
    say()
    say("In other terminals:")
    say(f"  cocoon-provider run --network {network.files.network_file}")
    say(f"  cocoon-provider gateway --network {network.files.network_file}")
    if network.description.chain is not None:
        say(f"The chain is served at {network.description.chain.toncenter[0]}")
    if network.plain_description is not None:
        say(f"Without TLS: {network.files.plain_network_file}")
    say()
    if network.description.chain is not None:
        say("Change it while it runs: cocoon-provider localnet change --help")
    say("Stop it with Ctrl-C.")


def _say_json(network: RunningLocalNet) -> None:
    chain = network.description.chain
    say_json(
        {
            "network_file": str(network.files.network_file),
            "worker_port": network.ports.workers,
            "client_port": network.ports.clients,
            "toncenter": list(chain.toncenter) if chain else [],
        }
    )
