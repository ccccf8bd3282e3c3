"""The ledger's connection; everything here blocks and belongs to one thread."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from app.domain.earnings import (
    EarningsSummary,
    JobRecord,
    PeriodTotals,
    ProxyCounters,
    Reconciliation,
)
from app.storage import ledger_rows as rows
from app.storage.database import open_database, transaction, translated_errors

_MAX_CACHED_NAMES = 10_000
_MAX_JOBS_AT_ONCE = 10_000


class LedgerDatabase:
    """One connection to a ledger; every method raises `LedgerError` if the file fails."""

    def __init__(self, path: Path, *, busy_timeout_s: float) -> None:
        self._path = path
        self._connection = open_database(path, busy_timeout_s=busy_timeout_s)
        self._name_ids: dict[str, int] = {}

    def close(self) -> None:
        """Close the file."""
        self._connection.close()

    def record_jobs(self, *jobs: JobRecord) -> int:
        """Add jobs in one transaction; return how many were not there already."""
        with self._writing():
            return sum(self._insert_job(job) for job in jobs)

    def record_counters(self, counters: ProxyCounters) -> None:
        """Raise what rose; write nothing if nothing did."""
        if self._is_news(counters):
            with self._writing():
                self._raise_counters(counters)

    def post(self, entries: Iterable[JobRecord | ProxyCounters]) -> None:
        """Add jobs that are new and raise counters, all in one transaction."""
        with self._writing():
            for entry in entries:
                if isinstance(entry, JobRecord):
                    self._insert_job(entry)
                elif self._is_news(entry):
                    self._raise_counters(entry)

    def counters(self) -> list[ProxyCounters]:
        """Read every account, the one that changed last first."""
        return [rows.counters_of(row) for row in self._all(rows.SELECT_COUNTERS)]

    def jobs(self, limit: int, before: JobRecord | None) -> list[JobRecord]:
        """Read the jobs recorded last, or those recorded before a certain one."""
        end = None if before is None else self._job_number(before)
        count = max(0, min(limit, _MAX_JOBS_AT_ONCE))
        return [rows.job_of(row) for row in self._all(rows.SELECT_JOBS, (end, count))]

    def hours(self, since_utc: float, until_utc: float) -> list[PeriodTotals]:
        """Read the sums of the hours that begin in that time."""
        return rows.periods_of(self._all(rows.SELECT_HOURS, (since_utc, until_utc)))

    def days(self, since_utc: float, until_utc: float) -> list[PeriodTotals]:
        """Read the sums of the days that begin in that time."""
        return rows.periods_of(self._all(rows.SELECT_DAYS, (since_utc, until_utc)))

    def summary(self) -> EarningsSummary:
        """Sum up everything; reads daily sums only, however many jobs there are."""
        counters = self.counters()
        first, last = self._all(rows.SELECT_FIRST_TIME), self._all(rows.SELECT_LAST_TIME)
        return EarningsSummary(
            totals=rows.totals_of(self._all(rows.SELECT_TOTALS)),
            credited=rows.value_of((each.max_tokens, each) for each in counters),
            signed=rows.value_of((each.signed_tokens, each) for each in counters),
            first_job_at_utc=first[0][0] if first else None,
            last_job_at_utc=last[0][0] if last else None,
        )

    def reconcile(self) -> list[Reconciliation]:
        """Compare jobs and counters of every proxy contract that has either."""
        return [Reconciliation(*row) for row in self._all(rows.SELECT_RECONCILIATION)]

    def _insert_job(self, job: JobRecord) -> bool:
        values = rows.job_values(job, self._name_id)
        return self._connection.execute(rows.INSERT_JOB, values).rowcount == 1

    def _raise_counters(self, counters: ProxyCounters) -> None:
        values = rows.account_values(counters, self._name_id)
        account = self._connection.execute(rows.RAISE_ACCOUNT, values).fetchone()[0]
        if counters.signed_payment:
            self._insert_higher_payment(account, counters)

    def _insert_higher_payment(self, account: int, counters: ProxyCounters) -> None:
        payment = (counters.signed_tokens, counters.signed_payment, counters.updated_at_utc)
        self._connection.execute(rows.INSERT_HIGHER_PAYMENT, (account, *payment))

    def _is_news(self, counters: ProxyCounters) -> bool:
        contracts = (counters.proxy_contract, counters.worker_contract)
        known = self._all(rows.SELECT_KNOWN_TOKENS, contracts)
        if not known:
            return True
        max_tokens, db_tokens, signed_tokens = known[0]
        is_signed_higher = counters.signed_tokens > signed_tokens and counters.signed_payment
        return bool(
            counters.max_tokens > max_tokens or counters.db_tokens > db_tokens or is_signed_higher
        )

    def _job_number(self, job: JobRecord) -> int:
        """Return its number, 0 if it is not there: no job was recorded before that."""
        key = (job.proxy_contract, bytes.fromhex(job.job_id))
        found = self._all(rows.SELECT_JOB_NUMBER, key)
        return int(found[0][0]) if found else 0

    def _name_id(self, text: str) -> int:
        """Return the number of a text, adding it in the open transaction if it is new."""
        known = self._name_ids.get(text)
        if known is None:
            self._connection.execute(rows.INSERT_NAME, (text,))
            known = self._name_ids[text] = int(self._all(rows.SELECT_NAME, (text,))[0][0])
        return known

    @contextmanager
    def _writing(self) -> Iterator[None]:
        if len(self._name_ids) > _MAX_CACHED_NAMES:
            self._name_ids.clear()
        try:
            with translated_errors(self._path), transaction(self._connection):
                yield
        except BaseException:
            self._name_ids.clear()  # numbers given inside were taken back
            raise

    def _all(self, sql: str, values: rows.Row = ()) -> list[rows.Row]:
        with translated_errors(self._path):
            return self._connection.execute(sql, values).fetchall()
