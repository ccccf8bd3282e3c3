"""Speed of the ledger: ``python -m tests.benchmarks.ledger [--jobs 1000000]``.

Prints how many jobs per second can be noted (each survives the end of the program), the bulk rate,
and how long a ledger of that many jobs takes to open, to sum up and to page through.
"""

import argparse
import asyncio
import random
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from app.domain.earnings import JobOutcome, JobRecord
from app.domain.job import JobId
from app.domain.price import AdjustedTokens, TokenUsage
from app.storage.ledger import open_ledger
from app.storage.ledger_database import LedgerDatabase

YEAR_S = 365 * 86_400
START = 1_767_225_600
BATCH = 10_000


def main() -> None:
    """Fill a ledger in a temporary folder and measure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--jobs", type=int, default=20_000, help="jobs in the filled ledger")
    parser.add_argument("--noted", type=int, default=300, help="jobs noted one by one")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(_measure_noted(Path(folder) / "noted.sqlite", options.noted))
        _measure_filled(Path(folder) / "filled.sqlite", options.jobs)


async def _measure_noted(path: Path, count: int) -> None:
    jobs = _make_jobs(random.Random(1), 0, count, count)
    async with open_ledger(path) as ledger:
        begin = time.perf_counter()
        for job in jobs:
            ledger.note_job(job)
        _report(f"{count / (time.perf_counter() - begin):,.0f} jobs per second into the journal")
        await ledger.summary()
        _report(f"{count / (time.perf_counter() - begin):,.0f} jobs per second into the database")


def _measure_filled(path: Path, count: int) -> None:
    source = random.Random(2)
    ledger = LedgerDatabase(path, busy_timeout_s=5)
    spent_s = 0.0
    for first in range(0, count, BATCH):
        jobs = _make_jobs(source, first, min(BATCH, count - first), count)
        begin = time.perf_counter()
        ledger.record_jobs(*jobs)
        spent_s += time.perf_counter() - begin
    ledger.close()
    _report(
        f"{count / spent_s:,.0f} jobs per second in bulk, {path.stat().st_size / count:.0f} B each"
    )
    begin = time.perf_counter()
    ledger = LedgerDatabase(path, busy_timeout_s=5)
    _report(f"{(time.perf_counter() - begin) * 1e3:.1f} ms to open {count:,} jobs")
    _time("summary", ledger.summary)
    _time("365 days", lambda: ledger.days(START, START + YEAR_S))
    _time("one day of hours", lambda: ledger.hours(START, START + 86_400))
    _time("reconcile", ledger.reconcile)
    _time("last 100 jobs", lambda: ledger.jobs(100, None))
    ledger.close()


def _make_jobs(source: random.Random, first: int, count: int, total: int) -> list[JobRecord]:
    """Spread jobs over a year, three proxies and two models, in the order of time."""
    return [_make_job(source, START + (first + at) * YEAR_S / total) for at in range(count)]


def _make_job(source: random.Random, finished_at_utc: float) -> JobRecord:
    prompt, completion = source.randrange(1, 4000), source.randrange(1, 2000)
    return JobRecord(
        job_id=JobId(source.randbytes(32).hex()),
        network="mainnet",
        proxy_contract="0:" + source.choice("123") * 64,
        model=source.choice(["chat", "speech"]),
        path="/v1/chat/completions",
        status=200,
        outcome=source.choices(list(JobOutcome), [97, 1, 1, 1])[0],
        usage=TokenUsage(prompt, 0, completion, 0),
        adjusted=AdjustedTokens(prompt, 0, 8 * completion, 0),
        coefficient=1000,
        price_per_token=40,
        worker_fee_per_token=38,
        started_at_utc=finished_at_utc - 3,
        finished_at_utc=finished_at_utc,
        client=f"UQ{source.randrange(200):046}",
    )


def _time(name: str, work: Callable[[], object]) -> None:
    begin = time.perf_counter()
    work()
    _report(f"{(time.perf_counter() - begin) * 1e3:.1f} ms: {name}")


def _report(line: str) -> None:
    sys.stdout.write(line + "\n")


if __name__ == "__main__":
    main()
