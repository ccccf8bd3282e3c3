"""The ledger's SQL, and its rows as values of the domain."""

from collections.abc import Callable, Iterable
from itertools import groupby
from typing import Any

from app.domain.earnings import JobOutcome, JobRecord, PeriodTotals, ProxyCounters, Totals
from app.domain.job import JobId
from app.domain.money import NanoTon
from app.domain.price import AdjustedTokens, TokenUsage, price_of

Row = tuple[Any, ...]

_LABEL_LENGTH = 100
"""Paths and clients come from the network: kept without the query part, and this long."""

INSERT_NAME = "INSERT INTO names (text) VALUES (?) ON CONFLICT (text) DO NOTHING"
SELECT_NAME = "SELECT id FROM names WHERE text = ?"

INSERT_JOB = """
    INSERT INTO jobs (
        job_id, proxy, network, model, path, client, status, outcome,
        prompt, cached, completion, reasoning,
        adjusted_prompt, adjusted_cached, adjusted_completion, adjusted_reasoning,
        coefficient, price_per_token, worker_fee_per_token, fee, started_at_utc, finished_at_utc
    ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (proxy, job_id) DO NOTHING
"""

SELECT_JOB_NUMBER = """
    SELECT number FROM jobs WHERE proxy = (SELECT id FROM names WHERE text = ?) AND job_id = ?
"""

SELECT_JOBS = """
    SELECT hex(job_id), network.text, proxy.text, model.text, path.text, status, outcome,
        prompt, cached, completion, reasoning,
        adjusted_prompt, adjusted_cached, adjusted_completion, adjusted_reasoning,
        coefficient, price_per_token, worker_fee_per_token, started_at_utc, finished_at_utc,
        client.text
    FROM jobs
        JOIN names AS network ON network.id = jobs.network
        JOIN names AS proxy ON proxy.id = jobs.proxy
        JOIN names AS model ON model.id = jobs.model
        JOIN names AS path ON path.id = jobs.path
        JOIN names AS client ON client.id = jobs.client
    WHERE number < coalesce(?, number + 1)
    ORDER BY number DESC LIMIT ?
"""

SELECT_FIRST_TIME = "SELECT started_at_utc FROM jobs ORDER BY number LIMIT 1"
SELECT_LAST_TIME = "SELECT finished_at_utc FROM jobs ORDER BY number DESC LIMIT 1"

SELECT_TOTALS = """
    SELECT outcome, sum(jobs), sum(prompt), sum(cached), sum(completion), sum(reasoning),
        sum(adjusted), sum(fee)
    FROM days GROUP BY outcome
"""

SELECT_HOURS = """
    SELECT start_utc, outcome, sum(jobs), sum(prompt), sum(cached), sum(completion),
        sum(reasoning), sum(adjusted), sum(fee)
    FROM hours WHERE start_utc >= ? AND start_utc < ?
    GROUP BY start_utc, outcome ORDER BY start_utc
"""

SELECT_DAYS = SELECT_HOURS.replace("FROM hours", "FROM days")

SELECT_COUNTERS = """
    SELECT proxy.text, network.text, max_tokens, db_tokens,
        coalesce(payment.tokens, 0), coalesce(payment.boc, x''),
        worker.text, proxy_public_key, worker_fee_per_token, updated_at_utc
    FROM accounts
        JOIN names AS proxy ON proxy.id = accounts.proxy
        JOIN names AS network ON network.id = accounts.network
        JOIN names AS worker ON worker.id = accounts.worker
        LEFT JOIN payments AS payment ON payment.account = accounts.id AND payment.tokens =
            (SELECT max(tokens) FROM payments WHERE account = accounts.id)
    ORDER BY updated_at_utc DESC, accounts.id DESC
"""

SELECT_KNOWN_TOKENS = """
    SELECT max_tokens, db_tokens,
        coalesce((SELECT max(tokens) FROM payments WHERE account = accounts.id), -1)
    FROM accounts
    WHERE proxy = (SELECT id FROM names WHERE text = ?)
        AND worker = (SELECT id FROM names WHERE text = ?)
"""

RAISE_ACCOUNT = """
    INSERT INTO accounts (
        proxy, worker, network, proxy_public_key, worker_fee_per_token,
        baseline_tokens, max_tokens, db_tokens, updated_at_utc
    ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (proxy, worker) DO UPDATE SET
        network = excluded.network,
        max_tokens = max(max_tokens, excluded.max_tokens),
        db_tokens = max(db_tokens, excluded.db_tokens),
        updated_at_utc = max(updated_at_utc, excluded.updated_at_utc)
    RETURNING id
"""

INSERT_HIGHER_PAYMENT = """
    INSERT INTO payments SELECT ?1, ?2, ?3, ?4
    WHERE ?2 > coalesce((SELECT max(tokens) FROM payments WHERE account = ?1), -1)
"""

SELECT_RECONCILIATION = """
    WITH
        answered AS (
            SELECT proxy, sum(adjusted) AS tokens
            FROM days WHERE outcome = 'answered' GROUP BY proxy
        ),
        credited AS (
            SELECT proxy, sum(max_tokens - baseline_tokens) AS tokens,
                sum(baseline_tokens) AS baseline,
                sum(coalesce((SELECT max(tokens) FROM payments WHERE account = id), 0)) AS signed
            FROM accounts GROUP BY proxy
        ),
        latest AS (
            SELECT proxy, network, max(at) FROM (
                SELECT proxy, network, updated_at_utc AS at FROM accounts
                UNION ALL SELECT proxy, network, start_utc FROM days
            ) GROUP BY proxy
        )
    SELECT proxy.text, network.text, coalesce(answered.tokens, 0), coalesce(credited.tokens, 0),
        coalesce(credited.baseline, 0), coalesce(credited.signed, 0)
    FROM latest
        JOIN names AS proxy ON proxy.id = latest.proxy
        JOIN names AS network ON network.id = latest.network
        LEFT JOIN answered ON answered.proxy = latest.proxy
        LEFT JOIN credited ON credited.proxy = latest.proxy
    ORDER BY latest.proxy
"""


def job_values(job: JobRecord, name_id: Callable[[str], int]) -> Row:
    """Return the values of `INSERT_JOB`; `name_id` gives the number of a text."""
    usage, adjusted = job.usage, job.adjusted
    return (
        bytes.fromhex(job.job_id),
        name_id(job.proxy_contract),
        name_id(job.network),
        name_id(job.model),
        name_id(_label(job.path.partition("?")[0])),
        name_id(_label(job.client)),
        job.status,
        job.outcome.value,
        *(usage.prompt, usage.cached, usage.completion, usage.reasoning),
        *(adjusted.prompt, adjusted.cached, adjusted.completion, adjusted.reasoning),
        job.coefficient,
        job.price_per_token,
        job.worker_fee_per_token,
        job.fee,
        job.started_at_utc,
        job.finished_at_utc,
    )


def job_of(row: Row) -> JobRecord:
    """Build a job from a row of `SELECT_JOBS`."""
    job_id, network, proxy, model, path, status, outcome = row[:7]
    coefficient, price, fee, started, finished, client = row[15:]
    return JobRecord(
        job_id=JobId(job_id.lower()),
        network=network,
        proxy_contract=proxy,
        model=model,
        path=path,
        status=status,
        outcome=JobOutcome(outcome),
        usage=TokenUsage(*row[7:11]),
        adjusted=AdjustedTokens(*row[11:15]),
        coefficient=coefficient,
        price_per_token=price,
        worker_fee_per_token=fee,
        started_at_utc=started,
        finished_at_utc=finished,
        client=client,
    )


def account_values(counters: ProxyCounters, name_id: Callable[[str], int]) -> Row:
    """Return the values of `RAISE_ACCOUNT`."""
    return (
        name_id(counters.proxy_contract),
        name_id(counters.worker_contract),
        name_id(counters.network),
        counters.proxy_public_key,
        counters.worker_fee_per_token,
        counters.max_tokens,
        counters.max_tokens,
        counters.db_tokens,
        counters.updated_at_utc,
    )


def counters_of(row: Row) -> ProxyCounters:
    """Build an account's counters from a row of `SELECT_COUNTERS`."""
    return ProxyCounters(*row)


def totals_of(rows: Iterable[Row]) -> Totals:
    """Build totals from rows of outcome, jobs, four raw counts, adjusted tokens and fee."""
    by_outcome = {JobOutcome(row[0]): row[1:] for row in rows}
    jobs = {outcome: int(sums[0]) for outcome, sums in by_outcome.items()}
    _, *usage, adjusted, fee = by_outcome.get(JobOutcome.ANSWERED, (0,) * 7)
    return Totals(
        answered=jobs.get(JobOutcome.ANSWERED, 0),
        failed=jobs.get(JobOutcome.FAILED, 0),
        cancelled=jobs.get(JobOutcome.CANCELLED, 0),
        refused=jobs.get(JobOutcome.REFUSED, 0),
        usage=TokenUsage(*usage),
        adjusted_tokens=adjusted,
        fee=NanoTon(fee),
    )


def periods_of(rows: Iterable[Row]) -> list[PeriodTotals]:
    """Build periods from rows of `SELECT_HOURS` or `SELECT_DAYS`."""
    return [
        PeriodTotals(start, totals_of(row[1:] for row in group))
        for start, group in groupby(rows, key=lambda row: int(row[0]))
    ]


def value_of(counts: Iterable[tuple[int, ProxyCounters]]) -> NanoTon:
    """Add up tokens at the fee of their proxy contract."""
    return NanoTon(sum(price_of(tokens, each.worker_fee_per_token) for tokens, each in counts))


def _label(text: str) -> str:
    return text[:_LABEL_LENGTH].encode(errors="replace").decode()
