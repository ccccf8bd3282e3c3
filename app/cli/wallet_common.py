"""What the wallet's commands share: their options, the wallet's folder, the chain."""

import argparse
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from app.cli.arguments import SubParsers
from app.storage.chain_keys import chain_endpoint
from app.storage.paths import data_dir
from app.ton.address import Address
from app.ton.chain_pool import ChainPool
from app.ton.toncenter_pool import open_toncenter_pool
from app.ton.wallet_contracts import TonNetwork, WalletVersion
from app.wallet.accounts import SavedAccount, network_name
from app.wallet.folder import WalletFolder

_PUBLIC_SERVER = "https://toncenter.com/api/v2"


def add_command(commands: SubParsers, name: str, text: str) -> argparse.ArgumentParser:
    """Declare a command of the wallet with the options that all have."""
    description = f"{text[0].upper()}{text[1:]}."
    parser = commands.add_parser(name, help=text, description=description)
    parser.add_argument(
        "--folder", type=Path, help="where the wallet is kept (default: in the data folder)"
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    return parser


def add_chain(parser: argparse.ArgumentParser, *, required: bool = True) -> None:
    """Add the servers of the chain."""
    parser.add_argument(
        "--chain",
        action="append",
        required=required,
        default=[] if not required else None,
        metavar="URL",
        help=f"a toncenter server, such as {_PUBLIC_SERVER}; several may be given, and what "
        "became of a payment is believed when two agree",
    )


def add_network(parser: argparse.ArgumentParser, default: str | None = "mainnet") -> None:
    """Add which chain the wallet is for."""
    parser.add_argument(
        "--network",
        choices=["mainnet", "testnet"],
        default=default,
        help="which chain the wallet is for" + (f" (default: {default})" if default else ""),
    )


def add_version(parser: argparse.ArgumentParser, default: str | None) -> None:
    """Add which contract holds the coins."""
    parser.add_argument(
        "--version",
        choices=[version.value for version in WalletVersion],
        default=default,
        help="the wallet's contract" + (f" (default: {default})" if default else ""),
    )


def add_password(parser: argparse.ArgumentParser) -> None:
    """Add where a script's password comes from."""
    parser.add_argument(
        "--password-fd",
        type=descriptor,
        metavar="N",
        help="read the password from this file descriptor instead of the terminal",
    )


def descriptor(text: str) -> int:
    """Read the number of a file descriptor, which must be open already.

    Later the program's own files could have that number.
    """
    if not text.isascii() or not text.isdecimal() or len(text) > len("1048576"):
        raise argparse.ArgumentTypeError(f"{text!r} is not the number of a file descriptor")
    try:
        os.fstat(int(text))
    except OSError as error:
        raise argparse.ArgumentTypeError(f"{text} is not an open file descriptor") from error
    return int(text)


def folder_of(options: argparse.Namespace) -> WalletFolder:
    """Say where the wallet is."""
    return WalletFolder((options.folder or data_dir() / "wallet").resolve())


def network_of(name: str | None) -> TonNetwork | None:
    """Read a network as it is given on the command line."""
    return None if name is None else TonNetwork[name.upper()]


@asynccontextmanager
async def chain_of(options: argparse.Namespace) -> AsyncIterator[ChainPool]:
    """Open the servers that the command line names.

    Raises:
        EndpointError: an address is malformed, or without TLS on another computer.
        ChainKeysError: the file with the keys for these servers is not usable.
    """
    endpoints = [chain_endpoint(url) for url in options.chain]
    async with open_toncenter_pool(endpoints) as pool:
        yield pool


def account_json(account: SavedAccount) -> dict[str, object]:
    """Write an account with stable field names."""
    return {
        "address": account.text,
        "raw_address": account.address.raw,
        "network": network_name(account.network),
        "version": account.version.value if account.version else None,
        "watch_only": account.is_watch_only,
    }


def address_text(address: Address, account: SavedAccount) -> str:
    """Write an address as it belongs to the account's network."""
    return address.to_text(testnet=account.network is TonNetwork.TESTNET)
