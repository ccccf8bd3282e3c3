"""``verify-receipt``: whether receipts are signed by the nodes they name, and what they say."""

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

import msgspec

from app.cli.arguments import SubParsers
from app.cli.output import plural, say, say_json
from app.domain.errors import AppError
from app.network.peer_text import shown
from app.sealing.receipt import MAX_LINE_BYTES, BadReceiptError, Receipt, check_receipt

_STANDARD_INPUT = "-"


class NoReceiptsError(AppError):
    """The file cannot be read."""

    title = "The receipts cannot be read"
    hint = "Give a file that 'cocoon-provider receipts' has written, or - for standard input."


def add_parser(commands: SubParsers) -> None:
    """Declare the command."""
    parser = commands.add_parser(
        "verify-receipt",
        help="check the signatures of receipts and show what they say",
        description="Check each line of a file of receipts. A good signature proves that the node "
        "with that key has said this, not that it is true.",
    )
    parser.add_argument("file", metavar="FILE", help="- reads standard input")
    parser.add_argument(
        "--node", metavar="KEY", help="only receipts of this node are good (64 digits)"
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object a receipt")
    parser.set_defaults(execute=_execute)


def _execute(options: argparse.Namespace) -> int:
    good = bad = 0
    for number, line in enumerate(_lines(options.file), 1):
        try:
            receipt = check_receipt(line)
            _check_node(receipt, options.node)
        except BadReceiptError as error:
            bad += 1
            _say_bad(number, str(error), as_json=options.json)
        else:
            good += 1
            _say_good(number, receipt, as_json=options.json)
    if not options.json:
        say(f"{plural(good, 'receipt')} good, {bad} not.")
    return 0 if good and not bad else 1


def _lines(file: str) -> Iterator[bytes]:
    try:
        if file == _STANDARD_INPUT:
            yield from _cut(sys.stdin.buffer)
        else:
            with Path(file).open("rb") as stream:
                yield from _cut(stream)
    except OSError as error:
        raise NoReceiptsError(f"{file}: {error.strerror}") from error


def _cut(stream: BinaryIO) -> Iterator[bytes]:
    """Yield lines that are not blank; one that is too long is cut, and so no receipt."""
    while line := stream.readline(MAX_LINE_BYTES + 2):
        if line.strip():
            yield line


def _check_node(receipt: Receipt, node: str | None) -> None:
    if node is not None and receipt.node.hex() != node.lower():
        raise BadReceiptError(f"it is of another node, {receipt.node.hex()}")


def _say_bad(number: int, reason: str, *, as_json: bool) -> None:
    if as_json:
        say_json({"line": number, "is_good": False, "reason": reason})
    else:
        say(f"{number}: NOT GOOD: {reason}")


def _say_good(number: int, receipt: Receipt, *, as_json: bool) -> None:
    if as_json:
        facts = {**msgspec.to_builtins(receipt), "node": receipt.node.hex()}
        say_json({"line": number, "is_good": True, **facts})
        return
    say(
        f"{number}: good: {shown(receipt.kind)} with {shown(receipt.model)}, "
        f"{receipt.prompt_tokens} + {receipt.completion_tokens} tokens in {receipt.seconds:g} s, "
        f"protection {receipt.protection.value}, node {receipt.node.hex()}"
    )
