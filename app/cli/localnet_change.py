"""``localnet change`` and ``localnet upgrade``: what the owner of a local network may do."""

import argparse
import asyncio
from pathlib import Path

from app.cli.arguments import SubParsers, amount
from app.cli.output import say, say_json
from app.localnet.chain.codes import ContractName, contract_code
from app.localnet.files import LocalNetworkError, LocalNetworkFiles, read_root_owner
from app.localnet.owner_wallet import LocalOwnerWallet
from app.localnet.root_change import NewParameters, RootOwner
from app.services.root_contract import endpoint
from app.storage.network_file import read_root_contract
from app.storage.paths import data_dir
from app.ton.cells import CellError
from app.ton.params_cell import ContractCodes
from app.ton.root_data import RootState
from app.ton.toncenter_pool import open_toncenter_pool

_NUMBERS: dict[str, tuple[str, str, str | None]] = {
    "--price": ("price_per_token", "NANOTON", "what clients pay per adjusted token"),
    "--worker-fee": ("worker_fee_per_token", "NANOTON", "what workers earn of it"),
    "--proxy-delay": ("proxy_delay_before_close_s", "SECONDS", "until an old contract is closed"),
    "--client-delay": ("client_delay_before_close_s", "SECONDS", "until clients get money back"),
    "--prompt-multiplier": ("prompt_multiplier", "N", "in ten-thousandths, as all of them"),
    "--cached-multiplier": ("cached_multiplier", "N", None),
    "--completion-multiplier": ("completion_multiplier", "N", None),
    "--reasoning-multiplier": ("reasoning_multiplier", "N", None),
}
_AMOUNTS: dict[str, tuple[str, str]] = {
    "--proxy-stake": ("min_proxy_stake", "what a proxy deposits"),
    "--client-stake": ("min_client_stake", "what a client deposits"),
}
_HIGHEST = 2**31 - 1


def add_parsers(commands: SubParsers) -> None:
    """Declare both commands."""
    change = commands.add_parser(
        "change",
        help="change prices, stakes, delays or multipliers of a running local network",
        description="Change the root contract of a running local network. Its proxy makes a new "
        "contract, workers and clients go over to it, and the old one is paid out and closed.",
    )
    for option, (name, unit, text) in _NUMBERS.items():
        change.add_argument(option, dest=name, type=_number, metavar=unit, help=text)
    for option, (name, text) in _AMOUNTS.items():
        change.add_argument(option, dest=name, type=amount, metavar="TON", help=text)
    change.set_defaults(execute=_change)
    upgrade = commands.add_parser(
        "upgrade",
        help="give a running local network the contracts of this program, or others",
        description="Have the contracts of a running local network made from other codes.",
    )
    upgrade.add_argument(
        "--contracts",
        type=Path,
        metavar="FOLDER",
        help="with proxy.json, worker.json and client.json (default: this program's)",
    )
    upgrade.set_defaults(execute=_upgrade)
    for parser in (change, upgrade):
        parser.add_argument("--folder", type=Path, default=argparse.SUPPRESS)
        parser.add_argument("--json", action="store_true", default=argparse.SUPPRESS)


def _number(text: str) -> int:
    value = int(text)
    if not 0 <= value <= _HIGHEST:
        raise ValueError
    return value


def _change(options: argparse.Namespace) -> int:
    names = [name for name, _, _ in _NUMBERS.values()] + [name for name, _ in _AMOUNTS.values()]
    parameters = NewParameters(**{name: getattr(options, name) for name in names})
    return asyncio.run(_order(options, parameters))


def _upgrade(options: argparse.Namespace) -> int:
    return asyncio.run(_order(options, read_codes(options.contracts)))


async def _order(options: argparse.Namespace, order: NewParameters | ContractCodes) -> int:
    folder = (options.folder or data_dir() / "localnet").resolve()
    state = await send_order(folder, order)
    (_say_json if options.json else _say)(state)
    return 0


async def send_order(folder: Path, order: NewParameters | ContractCodes) -> RootState:
    """Have the network of a folder changed; return what its root contract says then.

    Raises:
        AppError: it does not run, or its root contract does not take the change.
    """
    files = LocalNetworkFiles(folder)
    seed = await asyncio.to_thread(read_root_owner, files)
    contract = await asyncio.to_thread(read_root_contract, files.network_file)
    if contract is None:
        raise LocalNetworkError(f"{files.network_file} names no chain")
    async with open_toncenter_pool([endpoint(url) for url in contract.chain.toncenter]) as chain:
        owner = RootOwner(chain, LocalOwnerWallet(seed, chain), contract.address)
        if isinstance(order, NewParameters):
            return await owner.change(order)
        return await owner.upgrade(order)


def read_codes(folder: Path | None = None) -> ContractCodes:
    """Read the codes of the contracts in a folder, or those that come with this program.

    Raises:
        LocalNetworkError: one cannot be read.
    """
    try:
        names = (ContractName.PROXY, ContractName.WORKER, ContractName.CLIENT)
        return ContractCodes(*(contract_code(name, folder) for name in names))
    except (OSError, ValueError, KeyError, CellError) as error:
        raise LocalNetworkError(f"{folder}: a contract cannot be read: {error}") from error


def _say(state: RootState) -> None:
    config = state.config
    say(f"The network has parameters {config.params_version} now.")
    fee, price = config.worker_fee_per_token, config.price_per_token
    say(f"A token costs {price} nanotons, and its worker earns {fee} of them.")
    say("Workers and gateways go over within seconds; the old contract is paid out and closed.")


def _say_json(state: RootState) -> None:
    config = state.config
    say_json(
        {
            "version": config.version,
            "params_version": config.params_version,
            "price_per_token_nanoton": config.price_per_token,
            "worker_fee_per_token_nanoton": config.worker_fee_per_token,
        }
    )
