"""Every job of a ledger as lines of comma-separated values: counts and money, not a word of it."""

import csv
from datetime import UTC, datetime
from typing import Protocol, TextIO

from app.domain.earnings import JobRecord

PAGE = 1000
COLUMNS = (
    "finished_at_utc",
    "job_id",
    "network",
    "proxy_contract",
    "model",
    "path",
    "status",
    "outcome",
    "prompt_tokens",
    "completion_tokens",
    "adjusted_tokens",
    "coefficient",
    "worker_fee_per_token",
    "earned_nanoton",
)


class Jobs(Protocol):
    """The part of the ledger that holds them."""

    async def jobs(self, limit: int, before: JobRecord | None = None) -> list[JobRecord]:
        """Return jobs, newest first; `before` is the last job of the page before."""


async def write_jobs(ledger: Jobs, target: TextIO) -> int:
    """Write all jobs, newest first; return how many there are.

    Raises:
        LedgerError: the file fails.
    """
    writer, count = csv.writer(target, lineterminator="\n"), 0
    writer.writerow(COLUMNS)
    page = await ledger.jobs(PAGE)
    while page:
        writer.writerows(map(_row, page))
        count += len(page)
        page = await ledger.jobs(PAGE, before=page[-1])
    return count


def _row(job: JobRecord) -> tuple[object, ...]:
    finished = datetime.fromtimestamp(job.finished_at_utc, UTC).isoformat(timespec="milliseconds")
    return (
        finished,
        job.job_id,
        job.network,
        job.proxy_contract,
        job.model,
        job.path,
        job.status,
        job.outcome.value,
        job.usage.prompt,
        job.usage.completion,
        job.adjusted.total,
        job.coefficient,
        job.worker_fee_per_token,
        job.fee,
    )
