"""``receipts``: the signed receipts of this computer's jobs, to be kept or given away."""

import argparse
import datetime as dt

from app.cli.arguments import SubParsers
from app.cli.output import say
from app.storage.paths import data_dir
from app.storage.receipt_files import KEPT_DAYS, RECEIPTS, read_receipts


def add_parser(commands: SubParsers) -> None:
    """Declare the command."""
    parser = commands.add_parser(
        "receipts",
        help="print the signed receipts of answered jobs, one JSON object a line",
        description="Print a receipt for each job that was answered: kind, model, tokens, seconds, "
        "protection, digests of request and answer, signed by this node. They hold no content and "
        f"are kept for {KEPT_DAYS} days. Anybody can check them: 'cocoon-provider verify-receipt'.",
    )
    parser.add_argument(
        "--since", type=_day, metavar="DAY", help="only from that day, like 2026-01-31"
    )
    parser.add_argument("--json", action="store_true", help="they are JSON anyway")
    parser.set_defaults(execute=_execute)


def _execute(options: argparse.Namespace) -> int:
    for line in read_receipts(data_dir() / RECEIPTS, options.since or ""):
        say(line.decode(errors="replace").rstrip("\n"))
    return 0


def _day(text: str) -> str:
    try:
        return dt.date.fromisoformat(text).isoformat()
    except ValueError:
        raise argparse.ArgumentTypeError("a day looks like 2026-01-31") from None
