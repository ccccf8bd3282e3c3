"""The owner's wallet as the commands that pay out use it: found, opened, and kept to relays."""

import argparse
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

from app.cli.wallet_common import address_text, descriptor
from app.cli.wallet_secrets import ask_password, read_line_from
from app.cli.wallet_terminal import NoTerminalError, Terminal
from app.domain.claims import FEE_SHARE
from app.domain.network import NetworkDescription
from app.storage.paths import data_dir
from app.ton.address import parse_address
from app.wallet.accounts import SavedAccount
from app.wallet.child.messages import DayLimits
from app.wallet.folder import WalletFolder
from app.wallet.signer import Signer, running_signer
from app.wallet.signer_values import SignerOptions

_MAX_PERCENT = 100
_MAX_DECIMALS = 4
_DEFAULT = "default"

RELAYS_ONLY = SignerOptions(auto_lock_s=None, limits=DayLimits(transfers=0, deployments=0))
"""Open until the program ends; without the password nothing but payout relays is signed."""


@dataclass(frozen=True, slots=True)
class Owner:
    """Whose wallet pays the fees of payouts; `password` is None where it is asked for."""

    folder: WalletFolder
    account: SavedAccount
    password: bytearray | None = None


@dataclass(frozen=True, slots=True)
class OpenWallet:
    """An unlocked wallet; `folder` is where its other files are."""

    signer: Signer
    account: SavedAccount
    folder: Path


def add_wallet(parser: argparse.ArgumentParser, text: str) -> None:
    """Add which wallet pays the fees, and where a script's password comes from."""
    parser.add_argument("--wallet", nargs="?", const=_DEFAULT, metavar="FOLDER", help=text)
    parser.add_argument(
        "--password-fd",
        type=descriptor,
        metavar="N",
        help="read the wallet's password from this file descriptor instead of the terminal",
    )


def add_fee_share(parser: argparse.ArgumentParser) -> None:
    """Add from when on a payout is worth its fee."""
    parser.add_argument(
        "--fee-share",
        type=percent,
        default=FEE_SHARE,
        metavar="PERCENT",
        help="pay out when the fee is at most this much of the sum (default: 1)",
    )


def percent(text: str) -> Fraction:
    """Read a share such as ``0.5`` or ``0.5%``, above 0 and up to 100 percent."""
    number = text.strip().removesuffix("%").strip()
    whole, _, decimals = number.partition(".")
    is_number = number.isascii() and (whole + decimals).isdigit() and len(whole) <= len("100")
    if not is_number or len(decimals) > _MAX_DECIMALS or not 0 < Fraction(number) <= _MAX_PERCENT:
        raise argparse.ArgumentTypeError(f"{text!r} is not a share in percent, such as 0.5")
    return Fraction(number) / 100


def owner_of(options: argparse.Namespace, terminal: Terminal) -> Owner | None:
    """Find the wallet that the command line names, and take its password if it is given.

    Raises:
        KeystoreError, BoxError: there is no wallet, or its files cannot be used.
        NoTerminalError: it has keys, and nobody can be asked for the password.
    """
    if options.wallet is None:
        return None
    chosen = data_dir() / "wallet" if options.wallet == _DEFAULT else Path(options.wallet)
    folder = WalletFolder(chosen.resolve())
    account = folder.load()
    if account.is_watch_only:
        return Owner(folder, account)
    number = options.password_fd
    if number is None and not terminal.is_there:
        raise NoTerminalError("a password is needed", hint="Give it with --password-fd N.")
    return Owner(folder, account, None if number is None else read_line_from(number))


@asynccontextmanager
async def opened(owner: Owner | None, terminal: Terminal) -> AsyncIterator[OpenWallet | None]:
    """Unlock the wallet while inside, for payout relays only; None where there are no keys.

    Raises:
        AppError: the password is wrong, or the signer cannot be started safely.
    """
    if owner is None or owner.account.is_watch_only:
        yield None
        return
    password = await ask_password(terminal, owner.password, "Password of the wallet: ")
    async with running_signer(owner.folder.keystore, RELAYS_ONLY) as signer:
        await signer.unlock(password)
        yield OpenWallet(signer, owner.account, owner.folder.path)


def wallet_sentence(network: NetworkDescription, owner: Owner | None, share: Fraction) -> str:
    """Say who pays for payouts, or what waits for whom."""
    if network.chain is None:
        return (
            "This network has no chain: what proxies sign is kept in the ledger, and nothing is "
            "paid out."
        )
    if owner is None:
        return (
            "No wallet is open: what arrives is booked, and what is signed waits until you start "
            "with --wallet, or ask for it with: cocoon-provider earnings pay-out"
        )
    if owner.account.is_watch_only:
        return (
            f"The wallet {owner.account.text} is watch-only: what arrives is booked, and what is "
            "signed waits for a wallet with keys."
        )
    text = (
        f"The wallet {owner.account.text} is open for payouts: they are made when the fee is at "
        f"most {float(share * 100):g} % of the sum."
    )
    earner = parse_address(network.owner_address)
    if earner == owner.account.address:
        return text
    other = address_text(earner, owner.account)
    return f"{text} It only pays the fees; what is earned goes to {other}."
