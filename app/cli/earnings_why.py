"""``earnings why``: the jobs, tokens, multipliers, prices and fees behind each payout."""

import argparse
import asyncio
from pathlib import Path

from app.cli.arguments import SubParsers
from app.cli.earnings_common import add_ledger, existing_ledger
from app.cli.output import say, say_json
from app.domain.errors import AppError
from app.domain.reasons import JobGroup, Reason, reason_lines
from app.storage.payouts import open_payouts

DEFAULT_LIMIT = 5
_MAX_LIMIT = 1000


class NoSuchPayoutError(AppError):
    """The ledger has no such payout."""

    title = "There is no such payout"
    hint = "Without a transaction the newest payouts are shown."


def add_parser(commands: SubParsers) -> None:
    """Declare the command."""
    parser = commands.add_parser(
        "why",
        help="explain what was paid out",
        description="Explain the newest payouts, or one of them: which jobs, how many tokens, "
        "which multipliers, prices and fees.",
    )
    parser.add_argument(
        "transaction", nargs="?", metavar="TRANSACTION", help="its hash, or how that begins"
    )
    parser.add_argument(
        "--limit",
        type=_limit,
        default=DEFAULT_LIMIT,
        metavar="N",
        help=f"how many payouts (default: {DEFAULT_LIMIT})",
    )
    add_ledger(parser)
    parser.set_defaults(execute=_execute)


def _limit(text: str) -> int:
    if not text.isascii() or not text.isdecimal() or not 1 <= int(text[:5]) <= _MAX_LIMIT:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number from 1 to {_MAX_LIMIT}")
    return int(text)


def _execute(options: argparse.Namespace) -> int:
    wanted = options.transaction
    reasons = asyncio.run(_read(existing_ledger(options), _MAX_LIMIT if wanted else options.limit))
    if wanted is not None:
        reasons = chosen(reasons, wanted)
    if options.json:
        say_json({"payouts": [reason_json(each) for each in reasons]})
        return 0
    for line in lines_of(reasons):
        say(line)
    return 0


async def _read(path: Path, limit: int) -> list[Reason]:
    async with open_payouts(path) as book:
        return await book.reasons(limit)


def chosen(reasons: list[Reason], beginning: str) -> list[Reason]:
    """Take the payouts with a transaction whose hash begins like that.

    Raises:
        NoSuchPayoutError: there is none.
    """
    start = beginning.casefold()
    found = [each for each in reasons if any(t.hex().startswith(start) for t in each.transactions)]
    if not start or not found:
        raise NoSuchPayoutError(f"no transaction begins with {beginning[:64]!r}")
    return found


def lines_of(reasons: list[Reason]) -> list[str]:
    """Write the payouts for a person, an empty line between two."""
    if not reasons:
        return ["Nothing was paid out yet."]
    lines: list[str] = []
    for reason in reasons:
        lines += [*([""] if lines else []), *reason_lines(reason)]
    return lines


def reason_json(reason: Reason) -> dict[str, object]:
    """Write a payout with stable field names; amounts in nanotons, times in Unix seconds."""
    return {
        "transactions": [each.hex() for each in reason.transactions],
        "network": reason.network,
        "proxy_contract": reason.proxy_contract,
        "worker_contract": reason.worker_contract,
        "at_utc": reason.at_utc,
        "amount_nanoton": reason.amount,
        "tokens": reason.tokens,
        "from_tokens": reason.from_tokens,
        "to_tokens": reason.to_tokens,
        "worker_fee_per_token_nanoton": reason.worker_fee_per_token,
        "paid_by_proxy": reason.cost is None,
        "fee_nanoton": reason.cost or 0,
        "deposit_nanoton": reason.deposit,
        "jobs": reason.jobs,
        "job_tokens": reason.job_tokens,
        "other_tokens": reason.other_tokens,
        "matched_by_time": reason.is_matched_by_time,
        "groups": [_group_json(group) for group in reason.groups],
    }


def _group_json(group: JobGroup) -> dict[str, object]:
    usage, adjusted = group.usage, group.adjusted
    return {
        "model": group.model,
        "jobs": group.jobs,
        "coefficient": group.coefficient,
        "price_per_token_nanoton": group.price_per_token,
        "worker_fee_per_token_nanoton": group.worker_fee_per_token,
        "prompt_tokens": usage.prompt,
        "cached_tokens": usage.cached,
        "completion_tokens": usage.completion,
        "reasoning_tokens": usage.reasoning,
        "adjusted_prompt_tokens": adjusted.prompt,
        "adjusted_cached_tokens": adjusted.cached,
        "adjusted_completion_tokens": adjusted.completion,
        "adjusted_reasoning_tokens": adjusted.reasoning,
        "earned_nanoton": group.earned,
        "proxy_share_nanoton": group.proxy_share,
    }
