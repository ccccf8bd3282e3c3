"""What three programs wrote down about the same jobs, and how far crashes may set them apart."""

import shutil
import sqlite3
import tempfile
from collections import Counter
from collections.abc import Iterable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from app.domain.earnings import JobOutcome, JobRecord, ProxyCounters
from app.storage.ledger_database import LedgerDatabase
from app.ton.address import parse_address
from app.ton.signed_payment import verify_payment
from tests.integration.kill_programs import Network

MAX_JOBS = 10_000


@dataclass(frozen=True, slots=True)
class ProxyAccount:
    """What the proxy has saved for one owner."""

    saved_tokens: int
    signed_tokens: int
    payment: bytes


@dataclass(frozen=True, slots=True)
class Paid:
    """A line of the gateway's spending."""

    at_utc: float
    tokens: int


@dataclass(frozen=True, slots=True)
class Books:
    """All books of a network whose programs have ended."""

    jobs: tuple[JobRecord, ...]
    counters: ProxyCounters
    worker: ProxyAccount
    client: ProxyAccount
    spending: tuple[Paid, ...]

    @property
    def answered(self) -> list[JobRecord]:
        """The jobs that the node claims to have answered, those for nothing left out."""
        return [
            job
            for job in self.jobs
            if job.outcome is JobOutcome.ANSWERED and job.adjusted.total > 0
        ]


def read_books(network: Network) -> Books:
    """Read everything; each book must be sound by itself."""
    database = LedgerDatabase(network.ledger_file, busy_timeout_s=5.0)
    with closing(database):
        jobs = database.jobs(MAX_JOBS, None)
        (counters,) = database.counters()
        (reconciled,) = database.reconcile()
        totals = database.summary().totals
    accounts = proxy_accounts(network)
    books = Books(
        tuple(jobs), counters, accounts["worker"], accounts["client"], read_spending(network)
    )
    assert len({(job.proxy_contract, job.job_id) for job in jobs}) == len(jobs) == totals.jobs
    assert totals.adjusted_tokens == reconciled.job_tokens == tokens_of(books.answered)
    assert reconciled.credited_tokens == counters.max_tokens
    assert reconciled.baseline_tokens == 0
    return books


def proxy_accounts(network: Network) -> dict[str, ProxyAccount]:
    """Read the saved accounts of a proxy that does not run, from a copy: nothing is repaired."""
    with tempfile.TemporaryDirectory() as folder:
        for file in network.network_folder.glob("proxy.sqlite*"):
            shutil.copy(file, folder)
        with closing(sqlite3.connect(Path(folder) / "proxy.sqlite")) as connection:
            rows = connection.execute(
                "SELECT kind, saved_tokens, signed_tokens, payment FROM account"
            ).fetchall()
    assert len(rows) == len({row[0] for row in rows})
    return {kind: ProxyAccount(*values) for kind, *values in rows}


def read_spending(network: Network) -> tuple[Paid, ...]:
    """Read what the gateway wrote down, free requests left out."""
    return tuple(
        Paid(at_utc, int(tokens))
        for at_utc, tokens in _read(
            network, "SELECT at_utc, tokens FROM spending WHERE tokens > 0 ORDER BY number"
        )
    )


def known_counters(network: Network) -> tuple[int, int, int]:
    """Return the node's credited, saved and signed tokens; may be asked while all is running."""
    row = _read(
        network,
        "SELECT max_tokens, db_tokens, (SELECT max(tokens) FROM payments WHERE account = id)"
        " FROM accounts",
    )[0]
    return int(row[0]), int(row[1]), int(row[2])


def job_count(network: Network) -> int:
    """Return how many jobs the node has written down."""
    return int(_read(network, "SELECT count(*) FROM jobs")[0][0])


def check_payment(books: Books) -> None:
    """The highest payment in the ledger is the proxy's own, signed for all that it has credited."""
    counters, worker = books.counters, books.worker
    payment = verify_payment(
        counters.signed_payment,
        public_key=counters.proxy_public_key,
        worker_contract=parse_address(counters.worker_contract),
    )
    assert counters.signed_payment == worker.payment
    assert payment.tokens == counters.signed_tokens == worker.signed_tokens
    assert counters.signed_tokens == counters.db_tokens == counters.max_tokens
    assert worker.signed_tokens == worker.saved_tokens
    assert books.client.signed_tokens == books.client.saved_tokens == worker.saved_tokens


def tokens_of(jobs: Iterable[JobRecord]) -> int:
    """Add up what jobs are paid for."""
    return sum(job.adjusted.total for job in jobs)


def missing(counts: Iterable[int], among: Iterable[int]) -> list[int]:
    """Return the token counts that occur more often on the left than on the right."""
    return sorted((Counter(counts) - Counter(among)).elements())


def _read(network: Network, query: str) -> list[tuple[float, ...]]:
    uri = f"file:{network.ledger_file}?mode=ro"
    with closing(sqlite3.connect(uri, uri=True, timeout=5.0)) as connection:
        return connection.execute(query).fetchall()
