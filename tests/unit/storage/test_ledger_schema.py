"""The file itself refuses to forget: statements that any program might try."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.storage.database import open_database
from app.storage.ledger_database import LedgerDatabase
from tests.unit.storage.ledger_values import COUNTERS, job


@pytest.fixture
def connection(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    path = tmp_path / "ledger.sqlite"
    ledger = LedgerDatabase(path, busy_timeout_s=0.1)
    ledger.record_jobs(job(1), job(2))
    ledger.record_counters(COUNTERS)
    ledger.close()
    opened = open_database(path, busy_timeout_s=0.1)
    yield opened
    opened.close()


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM jobs",
        "UPDATE jobs SET fee = fee + 1",
        "UPDATE jobs SET number = 7 WHERE number = 1",
        "REPLACE INTO jobs SELECT * FROM jobs WHERE number = 1",
        "INSERT OR REPLACE INTO jobs SELECT * FROM jobs WHERE number = 1",
        "DELETE FROM hours",
        "DELETE FROM days",
        "UPDATE hours SET jobs = jobs - 1",
        "UPDATE days SET fee = 0, jobs = jobs + 1",
        "DELETE FROM names",
        "UPDATE names SET text = 'other'",
        "DELETE FROM accounts",
        "UPDATE accounts SET max_tokens = max_tokens - 1",
        "UPDATE accounts SET db_tokens = 0",
        "UPDATE accounts SET baseline_tokens = 0",
        "UPDATE accounts SET worker_fee_per_token = 1",
        "UPDATE accounts SET proxy_public_key = zeroblob(32)",
        "REPLACE INTO accounts SELECT * FROM accounts",
        "DELETE FROM payments",
        "UPDATE payments SET tokens = tokens + 1",
        "INSERT INTO payments SELECT account, tokens - 1, boc, 0.0 FROM payments",
        "REPLACE INTO payments SELECT * FROM payments",
    ],
)
def test_nothing_is_taken_back(connection: sqlite3.Connection, statement: str) -> None:
    before = dump(connection)
    with pytest.raises(sqlite3.IntegrityError, match=r"never|only rise|keep|UNIQUE"):
        connection.execute(statement)
    assert dump(connection) == before


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("prompt", -1),
        ("reasoning", 2**53 + 1),
        ("adjusted_cached", 1.5),
        ("fee", "much"),
        ("fee", None),
        ("outcome", "lost"),
        ("job_id", b"short"),
        ("model", 999),
        ("finished_at_utc", -1.0),
    ],
)
def test_impossible_values_are_refused(
    connection: sqlite3.Connection, column: str, value: object
) -> None:
    connection.row_factory = sqlite3.Row
    row = dict(connection.execute("SELECT * FROM jobs LIMIT 1").fetchone())
    row.update({"number": None, "job_id": bytes(32), column: value})
    marks = ", ".join("?" * len(row))
    with pytest.raises(sqlite3.IntegrityError):
        connection.execute(f"INSERT INTO jobs VALUES ({marks})", tuple(row.values()))  # noqa: S608


def dump(connection: sqlite3.Connection) -> list[str]:
    return list(connection.iterdump())
