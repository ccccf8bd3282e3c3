"""Ledgers with a history, for tests of what the earnings page reads."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from app.domain.earnings import JobRecord, ProxyCounters
from app.domain.earnings_bars import EarningsHistory
from app.domain.money import NanoTon
from app.domain.payouts import Payout
from app.domain.price import AdjustedTokens
from app.storage.earnings_history import HistoryReader, open_history
from app.storage.ledger_database import LedgerDatabase
from app.storage.payouts import open_payouts
from tests.unit.storage.ledger_values import COUNTERS, NOON, PROXY, job

Result = TypeVar("Result")
HOUR = 3600
DAY = 86_400
MIDNIGHT = NOON - 12 * HOUR
WORKER = COUNTERS.worker_contract


def earned(number: int, at_utc: float, tokens: int = 10, **changes: object) -> JobRecord:
    """A job that ended then; a token brings one nanoton."""
    return job(
        number,
        finished_at_utc=at_utc,
        started_at_utc=at_utc - 1,
        adjusted=AdjustedTokens(tokens),
        worker_fee_per_token=1,
        **changes,
    )


def signed(tokens: int, at_utc: float, **changes: object) -> ProxyCounters:
    """What a proxy signed at a time."""
    counters = replace(
        COUNTERS,
        max_tokens=tokens,
        db_tokens=tokens,
        signed_tokens=tokens,
        worker_fee_per_token=1,
        updated_at_utc=at_utc,
    )
    return replace(counters, **changes)  # type: ignore[arg-type]  # names are the test's


def payout(tokens: int, at_utc: int, **changes: object) -> Payout:
    """What arrived on the chain; `tokens` is the worker contract's count after it."""
    value = Payout(
        transaction=(tokens * 2**32 + at_utc).to_bytes(32, "big"),
        lt=at_utc,
        network="home",
        proxy_contract=PROXY,
        worker_contract=WORKER,
        query_id=1,
        tokens=tokens,
        amount=NanoTon(tokens),
        at_utc=at_utc,
    )
    return replace(value, **changes)  # type: ignore[arg-type]  # names are the test's


def fill(path: Path, *values: JobRecord | ProxyCounters | Payout) -> None:
    """Write jobs, counters and payouts in that order."""
    ledger = LedgerDatabase(path, busy_timeout_s=0.2)
    for value in values:
        if isinstance(value, JobRecord):
            ledger.record_jobs(value)
        elif isinstance(value, ProxyCounters):
            ledger.record_counters(value)
    ledger.close()
    asyncio.run(_record(path, [value for value in values if isinstance(value, Payout)]))


async def _record(path: Path, payouts: list[Payout]) -> None:
    async with open_payouts(path) as book:
        for value in payouts:
            await book.record(value)


def read(path: Path, use: Callable[[HistoryReader], Awaitable[Result]]) -> Result:
    """Open, read and close in an event loop of its own."""

    async def run() -> Result:
        async with open_history(path) as reader:
            return await use(reader)

    return asyncio.run(run())


def history(path: Path, *bounds: int) -> EarningsHistory:
    """Read bars."""
    return read(path, lambda reader: reader.history(bounds))
