"""A ledger whose program is killed at any moment."""

import asyncio
import random
import signal
import sqlite3
import subprocess
import sys
import textwrap
import time
from pathlib import Path

import pytest

from app.storage.ledger import open_ledger
from app.storage.ledger_database import LedgerDatabase

ROUNDS = 8
WRITER = """
    import asyncio, sys
    from dataclasses import replace
    from pathlib import Path
    from app.storage.ledger import open_ledger
    from tests.unit.storage.ledger_values import COUNTERS, job

    async def write(path, first):
        async with open_ledger(path) as ledger:
            for number in range(first, first + 100_000):
                ledger.note_job(job(number))
                tokens = 30 * (number + 1)
                counters = replace(
                    COUNTERS, max_tokens=tokens, signed_tokens=tokens, signed_payment=b"%d" % tokens
                )
                ledger.note_counters(counters)
                print(number, flush=True)
                await asyncio.sleep(0.001)

    asyncio.run(write(Path(sys.argv[1]), int(sys.argv[2])))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="kills with SIGKILL")
def test_what_was_acknowledged_survives_a_kill(tmp_path: Path) -> None:
    path = tmp_path / "ledger.sqlite"
    source = random.Random(11)
    first = 0
    for _ in range(ROUNDS):
        acknowledged = run_and_kill(path, first, source.uniform(0.0, 0.3))
        check_file(path)
        asyncio.run(reopen(path))
        first = check_content(path, acknowledged)
    assert first > ROUNDS


def run_and_kill(path: Path, first: int, after_s: float) -> int:
    """Let a process record jobs, kill it, return the last number it said was recorded."""
    program = [sys.executable, "-c", textwrap.dedent(WRITER), str(path), str(first)]
    root = Path(__file__).parents[2]
    with subprocess.Popen(program, stdout=subprocess.PIPE, cwd=root) as process:
        assert process.stdout is not None
        lines = [process.stdout.readline()]
        assert lines[0], "the writer did not start"
        time.sleep(after_s)
        process.send_signal(signal.SIGKILL)
        lines.extend(line for line in process.stdout if line.endswith(b"\n"))
    assert process.returncode == -signal.SIGKILL
    return int(lines[-1])


async def reopen(path: Path) -> None:
    """Do as the next start: take over what is in the journal."""
    async with open_ledger(path):
        pass


def check_file(path: Path) -> None:
    connection = sqlite3.connect(path)
    assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    distinct = "SELECT count(*), count(DISTINCT job_id), coalesce(max(number), 0) FROM jobs"
    assert len(set(connection.execute(distinct).fetchone())) == 1
    connection.close()


def check_content(path: Path, acknowledged: int) -> int:
    """Check sums and order; return the number to go on with.

    The last job may be recorded twice over: the writer goes on with the last acknowledged one,
    as a proxy might repeat it.
    """
    ledger = LedgerDatabase(path, busy_timeout_s=1)
    newest, *_ = ledger.jobs(1, None)
    last = int(newest.job_id, 16)
    assert acknowledged <= last <= acknowledged + 1
    totals = ledger.summary().totals
    assert totals.jobs == totals.answered == last + 1
    assert totals.adjusted_tokens == 30 * (last + 1)
    assert sum(hour.totals.jobs for hour in ledger.hours(0, 1e12)) == last + 1
    counters = ledger.counters()[0]
    assert counters.signed_payment == b"%d" % counters.signed_tokens
    assert 30 * (acknowledged + 1) <= counters.signed_tokens <= 30 * (last + 1)
    difference = ledger.reconcile()[0].difference  # the first job is in the baseline
    assert difference in {-30, -60}  # and the last one may have been cut off from its counters
    ledger.close()
    return acknowledged
