"""Jobs and counters for ledger tests."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from app.domain.earnings import JobOutcome, JobRecord, ProxyCounters
from app.domain.job import JobId
from app.domain.price import AdjustedTokens, TokenUsage
from app.storage.ledger import Ledger, open_ledger

Result = TypeVar("Result")

PROXY = "0:" + "11" * 32
OTHER_PROXY = "0:" + "33" * 32
NOON = 1_800_014_400  # of a day in UTC

JOB = JobRecord(
    job_id=JobId("00" * 32),
    network="home",
    proxy_contract=PROXY,
    model="chat@1:abc",
    path="/v1/chat/completions",
    status=200,
    outcome=JobOutcome.ANSWERED,
    usage=TokenUsage(10, 2, 20, 5),
    adjusted=AdjustedTokens(8, 2, 15, 5),
    coefficient=1000,
    price_per_token=40,
    worker_fee_per_token=38,
    started_at_utc=NOON - 1.25,
    finished_at_utc=float(NOON),
    client="UQclient",
)
COUNTERS = ProxyCounters(
    proxy_contract=PROXY,
    network="home",
    max_tokens=100,
    db_tokens=90,
    signed_tokens=80,
    signed_payment=b"payment for 80",
    worker_contract="0:" + "22" * 32,
    proxy_public_key=bytes(range(32)),
    worker_fee_per_token=38,
    updated_at_utc=float(NOON),
)


def job(number: int, **changes: object) -> JobRecord:
    job_id = JobId(f"{number:064x}")
    return replace(JOB, job_id=job_id, **changes)  # type: ignore[arg-type]  # names are the test's


def use_ledger(path: Path, use: Callable[[Ledger], Awaitable[Result]]) -> Result:
    """Open, use and close a ledger in an event loop of its own."""

    async def run() -> Result:
        async with open_ledger(path, busy_timeout_s=0.2) as ledger:
            return await use(ledger)

    return asyncio.run(run())
