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
    """What node and gateway wrote down, oldest first, and what the node knows to be credited."""

    jobs: tuple[JobRecord, ...]
    spending: tuple[Paid, ...]
    credited_tokens: int

    @property
    def answered(self) -> list[JobRecord]:
        """The jobs that the node claims to have answered, those for nothing left out."""
        return [
            job
            for job in self.jobs
            if job.outcome is JobOutcome.ANSWERED and job.adjusted.total > 0
        ]

    def since(self, before: "Books") -> "Books":
        """Return what came after those; nothing may have vanished."""
        assert self.jobs[: len(before.jobs)] == before.jobs
        assert self.spending[: len(before.spending)] == before.spending
        return Books(
            self.jobs[len(before.jobs) :],
            self.spending[len(before.spending) :],
            self.credited_tokens - before.credited_tokens,
        )


def read_books(network: Network) -> Books:
    """Read what is written down by now; each job must be there once."""
    with closing(LedgerDatabase(network.ledger_file, busy_timeout_s=5.0)) as database:
        jobs = tuple(reversed(database.jobs(MAX_JOBS, None)))
        (counters,) = database.counters()
    assert len({(job.proxy_contract, job.job_id) for job in jobs}) == len(jobs)
    return Books(jobs, read_spending(network), counters.max_tokens)


def check_sums(network: Network) -> None:
    """When all has ended: each book is sound in itself, and everything credited is signed for."""
    books = read_books(network)
    accounts = proxy_accounts(network)
    with closing(LedgerDatabase(network.ledger_file, busy_timeout_s=5.0)) as database:
        totals = database.summary().totals
        (counters,) = database.counters()
        (reconciled,) = database.reconcile()
    assert totals.jobs == len(books.jobs)
    assert totals.adjusted_tokens == reconciled.job_tokens == tokens_of(books.answered)
    assert reconciled.baseline_tokens == 0
    assert reconciled.credited_tokens == reconciled.signed_tokens == books.credited_tokens
    check_payment(counters, accounts["worker"])
    assert accounts["client"].signed_tokens == accounts["client"].saved_tokens
    assert accounts["client"].saved_tokens == accounts["worker"].saved_tokens


def check_payment(counters: ProxyCounters, account: ProxyAccount) -> None:
    """The highest payment in the ledger is the proxy's own, signed for all that it has credited."""
    payment = verify_payment(
        counters.signed_payment,
        public_key=counters.proxy_public_key,
        worker_contract=parse_address(counters.worker_contract),
    )
    assert counters.signed_payment == account.payment
    assert payment.tokens == counters.signed_tokens == account.signed_tokens > 0
    assert counters.signed_tokens == counters.db_tokens == counters.max_tokens
    assert account.signed_tokens == account.saved_tokens


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
            network.spending_file,
            "SELECT at_utc, tokens FROM spending WHERE tokens > 0 ORDER BY number",
        )
    )


def known_counters(network: Network) -> tuple[int, int, int]:
    """Return the node's credited, saved and signed tokens; may be asked while all is running."""
    row = _read(
        network.ledger_file,
        "SELECT max_tokens, db_tokens, (SELECT max(tokens) FROM payments WHERE account = id)"
        " FROM accounts",
    )[0]
    return int(row[0]), int(row[1]), int(row[2])


def job_count(network: Network) -> int:
    """Return how many jobs the node has written down."""
    return int(_read(network.ledger_file, "SELECT count(*) FROM jobs")[0][0])


def tokens_of(jobs: Iterable[JobRecord]) -> int:
    """Add up what jobs are paid for."""
    return sum(job.adjusted.total for job in jobs)


def missing(counts: Iterable[int], among: Iterable[int]) -> list[int]:
    """Return the token counts that occur more often on the left than on the right."""
    return sorted((Counter(counts) - Counter(among)).elements())


def _read(file: Path, query: str) -> list[tuple[float, ...]]:
    uri = f"file:{file}?mode=ro"
    with closing(sqlite3.connect(uri, uri=True, timeout=5.0)) as connection:
        return connection.execute(query).fetchall()
