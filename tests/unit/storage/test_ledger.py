"""The ledger as the program uses it: from the event loop, cancelled, twice at once."""

import asyncio
from pathlib import Path

import pytest

from app.storage.database import open_database, transaction
from app.storage.journal import Journal
from app.storage.ledger import Ledger, LedgerError, open_ledger
from app.storage.ledger_entries import encode_entry
from tests.unit.storage.ledger_values import COUNTERS, NOON, job, use_ledger


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "ledger.sqlite"


def test_everything_is_there_after_reopening(path: Path) -> None:
    async def write(ledger: Ledger) -> None:
        ledger.note_counters(COUNTERS)
        for number in (1, 2, 1):
            ledger.note_job(job(number))

    async def read(ledger: Ledger) -> None:
        assert await ledger.jobs(10) == [job(2), job(1)]
        assert await ledger.jobs(10, before=job(2)) == [job(1)]
        assert await ledger.counters() == [COUNTERS]
        assert (await ledger.summary()).totals.answered == 2
        assert [hour.start_utc for hour in await ledger.hourly(0, 1e12)] == [NOON]
        assert [day.totals.jobs for day in await ledger.daily(0, 1e12)] == [2]
        assert [each.job_tokens for each in await ledger.reconcile()] == [60]

    use_ledger(path, write)
    use_ledger(path, read)


def test_cancelled_users_leave_a_closed_file(path: Path) -> None:
    async def run() -> None:
        async with asyncio.TaskGroup() as group:
            opened = asyncio.Event()

            async def use() -> None:
                async with open_ledger(path) as ledger:
                    ledger.note_job(job(1))
                    opened.set()
                    await asyncio.Event().wait()

            using = group.create_task(use())
            await opened.wait()
            using.cancel()

    asyncio.run(run())
    assert not path.with_name("ledger.sqlite-wal").exists()


def test_cancelled_while_opening(path: Path) -> None:
    async def run() -> None:
        async with asyncio.TaskGroup() as group:
            opening = group.create_task(open_ledger(path).__aenter__())
            await asyncio.sleep(0)
            opening.cancel()

    asyncio.run(run())
    use_ledger(path, Ledger.summary)


def test_errors_of_opening_reach_the_user(path: Path) -> None:
    path.write_bytes(b"no ledger " * 100)
    with pytest.raises(LedgerError, match="damaged"):
        use_ledger(path, Ledger.summary)


def test_what_another_writer_keeps_out_is_written_later(path: Path) -> None:
    async def write(ledger: Ledger) -> None:
        other = open_database(path, busy_timeout_s=0.1)
        with transaction(other):
            ledger.note_job(job(1))
            assert await ledger.jobs(5) == []  # reading goes on
        other.close()
        assert await ledger.jobs(5) == [job(1)]

    use_ledger(path, write)


def test_what_another_writer_keeps_out_to_the_end_is_there_at_the_next_start(path: Path) -> None:
    async def write(ledger: Ledger) -> None:
        ledger.note_job(job(1))
        other.execute("BEGIN IMMEDIATE")

    use_ledger(path, Ledger.summary)
    other = open_database(path, busy_timeout_s=0.1)
    use_ledger(path, write)
    other.close()
    assert use_ledger(path, lambda ledger: ledger.jobs(5)) == [job(1)]


def test_no_call_after_the_end(path: Path) -> None:
    async def run() -> None:
        async with open_ledger(path) as ledger:
            pass
        with pytest.raises(RuntimeError):
            await ledger.summary()

    asyncio.run(run())


def test_what_was_noted_is_seen_at_once_and_once(path: Path) -> None:
    async def note(ledger: Ledger) -> list[str]:
        for number in (1, 2, 1):
            ledger.note_job(job(number))
        ledger.note_counters(COUNTERS)
        assert await ledger.counters() == [COUNTERS]
        ledger.note_job(job(3))
        return [each.job_id for each in await ledger.jobs(10)]

    numbers = [3, 2, 1]
    assert use_ledger(path, note) == [job(number).job_id for number in numbers]


def test_what_a_program_noted_before_it_was_killed_is_posted_at_the_next_start(path: Path) -> None:
    async def note(ledger: Ledger) -> None:
        ledger.note_job(job(1))
        ledger.note_counters(COUNTERS)

    async def read(ledger: Ledger) -> None:
        assert await ledger.jobs(10) == [job(1)]
        assert await ledger.counters() == [COUNTERS]

    use_ledger(path, lambda _ledger: asyncio.sleep(0))
    journal = Journal(path)
    journal.append(encode_entry(job(1)))
    journal.append(b"x of another version")
    journal.append(encode_entry(COUNTERS))
    journal.close()
    use_ledger(path, read)
    use_ledger(path, note)
    use_ledger(path, read)
