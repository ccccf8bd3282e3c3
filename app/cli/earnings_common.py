"""What the commands about earnings share: their options, and the ledger that must be there."""

import argparse
from pathlib import Path

from app.domain.errors import AppError
from app.storage.paths import data_dir

NOTHING_YET = "No job yet. Share this computer with: cocoon-provider run --network FILE"


class NoLedgerError(AppError):
    """There is no ledger to show."""

    title = "There is no ledger"
    hint = NOTHING_YET


def add_ledger(parser: argparse.ArgumentParser) -> None:
    """Add where the ledger is, and the machine-readable form; also given before the command."""
    parser.add_argument(
        "--ledger",
        type=Path,
        metavar="FILE",
        default=argparse.SUPPRESS,
        help="default: in the data folder",
    )
    parser.add_argument(
        "--json", action="store_true", default=argparse.SUPPRESS, help="print one JSON object"
    )


def add_network(parser: argparse.ArgumentParser) -> None:
    """Add which network, and so which chain, is asked."""
    parser.add_argument("--network", type=Path, required=True, metavar="FILE")
    parser.add_argument(
        "--owner",
        metavar="ADDRESS",
        help="whose earnings these are (default: the address in the network file)",
    )


def existing_ledger(options: argparse.Namespace) -> Path:
    """Say where the ledger is.

    Raises:
        NoLedgerError: there is none.
    """
    path: Path = options.ledger or data_dir() / "ledger.sqlite"
    if not path.exists():
        raise NoLedgerError(f"{path} does not exist")
    return path
