"""What the wallet's commands share: their options, the wallet's folder, the chain."""

import argparse
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from app.cli.arguments import SubParsers
from app.storage.chain_keys import chain_endpoint
from app.storage.paths import data_dir
from app.ton.address import Address
from app.ton.chain_pool import ChainPool
from app.ton.toncenter_pool import open_toncenter_pool
from app.ton.wallet_contracts import TonNetwork, WalletVersion
from app.wallet.accounts import (
    AccountFile,
    AccountFileError,
    SavedAccount,
    network_name,
    saved_account_of,
)
from app.wallet.child.vault import account_of
from app.wallet.errors import KeystoreExistsError
from app.wallet.keystore import Keystore

_PUBLIC_SERVER = "https://toncenter.com/api/v2"


@dataclass(frozen=True, slots=True)
class WalletFolder:
    """The wallet that a command is about."""

    path: Path

    @property
    def keystore(self) -> Keystore:
        """The files with the keys."""
        return Keystore(self.path)

    def load(self) -> SavedAccount:
        """Read which account it is for; where there are keys, their file decides.

        Raises:
            KeystoreError, BoxError: there is no wallet, or its files cannot be used.
        """
        file = AccountFile(self.path)
        if not self.keystore.file.exists():
            return file.load()
        account = saved_account_of(account_of(self.keystore.load().box))
        if not file.path.exists():
            file.create(account)
        elif file.load() != account:
            raise AccountFileError(f"{file.path} is about another account than the keys")
        return account

    def check_unused(self) -> None:
        """Make sure that there is no wallet yet.

        Raises:
            KeystoreExistsError: there is one, with keys or without.
        """
        self.keystore.file.check_new()
        if AccountFile(self.path).path.exists():
            raise KeystoreExistsError(
                f"{self.path} has an account already",
                hint="Choose another folder with --folder, or move its files away.",
            )


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
