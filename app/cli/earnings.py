"""``earnings``: what this computer did and what it is owed, from the ledger."""

import argparse
import asyncio
import sys
import time
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from app.cli import earnings_check, earnings_pay, earnings_why
from app.cli.arguments import SubParsers
from app.cli.earnings_common import NOTHING_YET, existing_ledger
from app.cli.output import plural, say, say_json
from app.domain.earnings import EarningsSummary, PeriodTotals, Reconciliation, Totals
from app.domain.money import NanoTon, format_amount
from app.domain.payouts import PaidTotals
from app.services.jobs_csv import write_jobs
from app.storage.ledger import Ledger, open_ledger
from app.storage.payouts import open_payouts

DAYS_SHOWN = 7
_NOTHING_PAID = PaidTotals(0, NanoTon(0), NanoTon(0))
_DAY_S = 86_400


@dataclass(frozen=True, slots=True)
class Statement:
    """What the command shows."""

    summary: EarningsSummary
    days: tuple[PeriodTotals, ...]
    reconciliations: tuple[Reconciliation, ...]
    paid: PaidTotals = _NOTHING_PAID


def add_parser(commands: SubParsers) -> None:
    """Declare the command."""
    parser = commands.add_parser(
        "earnings",
        help="show what this computer did and what it is owed",
        description="Show jobs, tokens and money from the ledger, and whether the proxies' "
        "counters agree with it.",
    )
    parser.add_argument("--ledger", type=Path, metavar="FILE", help="default: in the data folder")
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="print one JSON object")
    form.add_argument("--csv", action="store_true", help="print every job as a line of CSV")
    parser.set_defaults(execute=_execute)
    more = parser.add_subparsers(dest="earnings_command", metavar="COMMAND")
    for command in (earnings_check, earnings_pay, earnings_why):
        command.add_parser(more)


def _execute(options: argparse.Namespace) -> int:
    asyncio.run(_show(existing_ledger(options), options))
    return 0


async def _show(path: Path, options: argparse.Namespace) -> None:
    async with open_ledger(path) as ledger:
        if options.csv:
            await write_jobs(ledger, sys.stdout)
            return
        async with open_payouts(path) as book:
            statement = await _statement(ledger, await book.totals())
    if options.json:
        say_json(as_json(statement))
    else:
        for line in as_lines(statement):
            say(line)


async def _statement(ledger: Ledger, paid: PaidTotals) -> Statement:
    now = time.time()
    days = await ledger.daily(now - DAYS_SHOWN * _DAY_S, now)
    summary, reconciliations = await ledger.summary(), tuple(await ledger.reconcile())
    return Statement(summary, tuple(days), reconciliations, paid)


def as_lines(statement: Statement) -> list[str]:
    """Write the statement for a person."""
    summary, totals = statement.summary, statement.summary.totals
    if not totals.jobs and not statement.reconciliations:
        return [NOTHING_YET]
    lines = [
        f"Answered  {plural(totals.answered, 'job')} ({_not_answered(totals)})",
        f"Earned    {format_amount(totals.fee)} for {totals.adjusted_tokens} tokens",
        f"Credited  {format_amount(summary.credited)} by proxies, to all machines of the owner",
        f"Signed    {format_amount(summary.signed)} of it",
        f"Paid      {format_amount(statement.paid.amount)} of that ({_payouts(statement.paid)})",
        "",
        f"Last {DAYS_SHOWN} days (UTC)",
    ]
    lines += [_day_line(day) for day in statement.days] or ["  nothing"]
    return [*lines, "", *(each.explanation for each in statement.reconciliations)]


def _payouts(paid: PaidTotals) -> str:
    return f"{plural(paid.payouts, 'payout')}, {format_amount(paid.fees)} in fees"


def _not_answered(totals: Totals) -> str:
    return f"{totals.failed} failed, {totals.cancelled} cancelled, {totals.refused} refused"


def _day_line(day: PeriodTotals) -> str:
    date = datetime.fromtimestamp(day.start_utc, UTC).date()
    return f"  {date}  {plural(day.totals.answered, 'job'):>12}  {format_amount(day.totals.fee)}"


def as_json(statement: Statement) -> dict[str, object]:
    """Write the statement with stable field names; amounts in nanotons, times in Unix seconds."""
    summary = statement.summary
    return {
        **_totals_json(summary.totals),
        "credited_nanoton": summary.credited,
        "signed_nanoton": summary.signed,
        "paid_nanoton": statement.paid.amount,
        "paid_fees_nanoton": statement.paid.fees,
        "first_job_at_utc": summary.first_job_at_utc,
        "last_job_at_utc": summary.last_job_at_utc,
        "days": [
            {"start_utc": day.start_utc, **_totals_json(day.totals)} for day in statement.days
        ],
        "proxies": [
            {
                "proxy_contract": each.proxy_contract,
                "network": each.network,
                "job_tokens": each.job_tokens,
                "credited_tokens": each.credited_tokens,
                "signed_tokens": each.signed_tokens,
                "difference_tokens": each.difference,
            }
            for each in statement.reconciliations
        ],
    }


def _totals_json(totals: Totals) -> dict[str, object]:
    return {
        "jobs": totals.jobs,
        "answered": totals.answered,
        "failed": totals.failed,
        "cancelled": totals.cancelled,
        "refused": totals.refused,
        "prompt_tokens": totals.usage.prompt,
        "completion_tokens": totals.usage.completion,
        "adjusted_tokens": totals.adjusted_tokens,
        "earned_nanoton": totals.fee,
    }
