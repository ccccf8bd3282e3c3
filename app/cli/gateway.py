"""``gateway``: the OpenAI API on this computer, answered by a Cocoon network."""

import argparse
import asyncio
import os
import sys
from pathlib import Path

from app import bootstrap
from app.cli.arguments import SubParsers, amount, port_number
from app.cli.lifetime import run_until_stopped
from app.cli.logs import logging_into
from app.cli.output import say, say_json
from app.domain.money import NanoTon, format_amount
from app.domain.network import NetworkDescription
from app.gateway.ask import MAX_COEFFICIENT, Limits
from app.gateway.seal_policy import SealMode, SealPolicy
from app.sealing.protection import DOES_NOT_PROVE
from app.storage.gateway_files import GatewayFiles, checked_api_key, open_gateway_files
from app.storage.paths import data_dir

DEFAULT_PORT = 10_000
"""Where the network's own client listens, too."""

_NODE_KEY_BYTES = 32

KEY_VARIABLE = "COCOON_GATEWAY_KEY"


def add_parser(commands: SubParsers) -> None:
    """Declare the command."""
    parser = commands.add_parser(
        "gateway",
        help="serve the OpenAI API here, answered by a Cocoon network",
        description="Serve the OpenAI API on this computer until Ctrl-C; every request is "
        "answered by a worker of the network and paid in TON. The API key is kept in a file; "
        f"the environment variable {KEY_VARIABLE} replaces it.",
    )
    parser.add_argument("--network", type=Path, required=True, metavar="FILE")
    parser.add_argument(
        "--port", type=port_number, default=DEFAULT_PORT, help=f"default: {DEFAULT_PORT}"
    )
    parser.add_argument(
        "--budget", type=amount, metavar="TON", help="spend no more than this on the network, ever"
    )
    parser.add_argument(
        "--max-price",
        type=amount,
        metavar="TON",
        help="pay no more than this per million tokens (default: 4 times the network's price)",
    )
    parser.add_argument(
        "--seal",
        type=SealMode,
        choices=list(SealMode),
        default=SealMode.OFF,
        help="seal requests to the worker's engine: always or not at all (require), where that "
        "is possible (prefer), or never (off); default: off",
    )
    parser.add_argument(
        "--seal-to",
        type=_node_key,
        action="append",
        default=[],
        metavar="NODE",
        help="seal only to the engines of this node (its key, 64 digits); can be repeated",
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object when ready")
    parser.set_defaults(execute=_execute)


def _execute(options: argparse.Namespace) -> int:
    network = asyncio.run(bootstrap.read_network(options.network))
    folder = data_dir() / "gateway"
    files = open_gateway_files(folder)
    if key := os.environ.get(KEY_VARIABLE):
        files = GatewayFiles(checked_api_key(key), files.wallet_seed)
    gateway_options = bootstrap.GatewayOptions(
        files=files,
        ledger_file=data_dir() / "gateway.sqlite",
        port=options.port,
        budget=options.budget,
        limits=_limits(options.max_price),
        seal=SealPolicy(options.seal, nodes=frozenset(options.seal_to)),
    )
    with logging_into("gateway"):
        return run_until_stopped(_serve(network, gateway_options, folder, as_json=options.json))


def _node_key(text: str) -> bytes:
    try:
        key = bytes.fromhex(text)
    except ValueError:
        key = b""
    if len(key) != _NODE_KEY_BYTES:
        raise argparse.ArgumentTypeError("a node's key has 64 hexadecimal digits")
    return key


def _limits(max_price: NanoTon | None) -> Limits:
    if max_price is None:
        return Limits()
    return Limits(max_coefficient=MAX_COEFFICIENT, max_price=max_price)


async def _serve(
    network: NetworkDescription,
    options: bootstrap.GatewayOptions,
    folder: Path,
    *,
    as_json: bool,
) -> int:
    async with bootstrap.gateway(network, options) as port:
        base_url = f"http://127.0.0.1:{port}/v1"
        if as_json:
            say_json({"base_url": base_url, "key_file": str(folder / "api-key")})
        else:
            _say_ready(network, options, folder, base_url)
        await asyncio.Event().wait()
    return 0


def _say_ready(
    network: NetworkDescription, options: bootstrap.GatewayOptions, folder: Path, base_url: str
) -> None:
    say(f"The gateway to {network.name!r} is ready. Give any OpenAI client these two lines:")
    say()
    say(f"  OPENAI_BASE_URL={base_url}")
    if sys.stdout.isatty():
        say(f"  OPENAI_API_KEY={options.files.api_key}")
    else:
        say(f"  OPENAI_API_KEY=$(cat {folder / 'api-key'})")
    say()
    if options.budget is not None:
        say(f"It stops spending at {format_amount(options.budget)}.")
    if options.seal.mode is not SealMode.OFF:
        say(f"Requests are sealed ({options.seal.mode}). {DOES_NOT_PROVE}")
    say("Stop it with Ctrl-C.")
