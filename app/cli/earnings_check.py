"""``earnings check``: jobs, signed payments and the chain side by side, every difference told."""

import argparse
import asyncio
import time
from collections.abc import Sequence
from pathlib import Path

from app import bootstrap
from app.cli.arguments import SubParsers
from app.cli.earnings_common import add_ledger, add_network, existing_ledger
from app.cli.earnings_pay import NoChainError
from app.cli.output import say, say_json
from app.domain.differences import Sides, find_differences
from app.domain.earnings import Reconciliation
from app.domain.money import format_amount
from app.domain.network import NetworkDescription
from app.domain.price import price_of
from app.services.payouts import PayoutTerms
from app.storage.ledger import open_ledger
from app.ton.address import parse_address


def add_parser(commands: SubParsers) -> None:
    """Declare the command."""
    parser = commands.add_parser(
        "check",
        help="compare the ledger with the chain",
        description="Look on the chain for what arrived, and compare jobs, signed payments and "
        "payouts. Every difference is explained.",
    )
    add_network(parser)
    add_ledger(parser)
    parser.set_defaults(execute=_execute)


def _execute(options: argparse.Namespace) -> int:
    ledger_file = existing_ledger(options)
    network = asyncio.run(bootstrap.read_network(options.network, options.owner))
    if network.chain is None:
        raise NoChainError(f"{options.network} names no server of a chain")
    sides, jobs = asyncio.run(_look(network, ledger_file))
    if options.json:
        say_json({"proxies": [sides_json(each, jobs) for each in sides]})
        return 0
    for line in check_lines(sides, jobs):
        say(line)
    return 0


async def _look(
    network: NetworkDescription, ledger_file: Path
) -> tuple[list[Sides], list[Reconciliation]]:
    async with (
        open_ledger(ledger_file) as ledger,
        bootstrap.payouts(network, ledger, ledger_file, None, PayoutTerms()) as payouts,
    ):
        await payouts.collect()
        return await payouts.sides(time.time()), await ledger.reconcile()


def check_lines(sides: Sequence[Sides], jobs: Sequence[Reconciliation]) -> list[str]:
    """Write it for a person, proxy contract by proxy contract."""
    if not sides:
        return ["No proxy of this network has credited anything to this ledger."]
    return [line for each in sides for line in _one(each, jobs)]


def _one(sides: Sides, jobs: Sequence[Reconciliation]) -> list[str]:
    claim = sides.claim
    counters, fee = claim.counters, sides.fee_per_token
    rows = (
        ("Credited", counters.max_tokens),
        ("Signed", counters.signed_tokens),
        ("Paid", claim.paid_tokens),
    )
    lines = [f"Proxy contract {parse_address(counters.proxy_contract)}"]
    lines += [
        f"  {name:8}  {format_amount(price_of(tokens, fee))} for {tokens} tokens"
        for name, tokens in rows
    ]
    lines.append(f"  Arrived   {format_amount(sides.received.amount)}")
    return [*lines, *(f"  {text}" for text in _sentences(sides, jobs))]


def _sentences(sides: Sides, jobs: Sequence[Reconciliation]) -> list[str]:
    proxy = sides.claim.counters.proxy_contract
    found: list[str] = [each.explanation for each in jobs if each.proxy_contract == proxy]
    differences: list[str] = [finding.sentence for finding in find_differences(sides)]
    return [*found, *(differences or ["Ledger and chain agree."])]


def sides_json(sides: Sides, jobs: Sequence[Reconciliation]) -> dict[str, object]:
    """Write it with stable field names; amounts in nanotons."""
    claim, counters = sides.claim, sides.claim.counters
    proxy = counters.proxy_contract
    return {
        "proxy_contract": proxy,
        "worker_contract": counters.worker_contract,
        "job_tokens": sum(each.job_tokens for each in jobs if each.proxy_contract == proxy),
        "credited_tokens": counters.max_tokens,
        "signed_tokens": counters.signed_tokens,
        "paid_tokens": claim.paid_tokens,
        "worker_fee_per_token_nanoton": sides.fee_per_token,
        "arrived_nanoton": sides.received.amount,
        "unpaid_nanoton": claim.amount,
        "is_deployed": claim.is_deployed,
        "proxy": claim.proxy.value,
        "step": sides.step.value,
        "differences": [
            {
                "kind": finding.kind.value,
                "text": finding.sentence,
                "tokens": finding.tokens,
                "amount_nanoton": finding.amount,
            }
            for finding in find_differences(sides)
        ],
    }
