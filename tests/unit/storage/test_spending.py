import sqlite3
from pathlib import Path

import msgspec
import pytest

from app.domain.money import NanoTon
from app.storage.journal import Journal
from app.storage.spending import open_spending

pytestmark = pytest.mark.asyncio


async def test_what_was_spent_is_there_at_the_next_start(tmp_path: Path) -> None:
    path = tmp_path / "ledger.sqlite"
    async with open_spending(path, "local", clock=lambda: 1.0) as spending:
        assert await spending.total() == 0
        spending.record("tiny", 10, NanoTon(200))
        spending.record("tiny", 5, NanoTon(100))
    async with open_spending(path, "local") as spending:
        assert await spending.total() == 300


async def test_each_network_has_its_own_sum(tmp_path: Path) -> None:
    path = tmp_path / "ledger.sqlite"
    async with open_spending(path, "one") as one, open_spending(path, "two") as two:
        one.record("tiny", 1, NanoTon(7))
        assert (await one.total(), await two.total()) == (7, 0)


async def test_what_a_killed_gateway_spent_is_counted_once(tmp_path: Path) -> None:
    path = tmp_path / "ledger.sqlite"
    async with open_spending(path, "local", clock=lambda: 1.0) as spending:
        spending.record("tiny", 10, NanoTon(200))
    journal = Journal(path.with_name("ledger.sqlite.spending"))
    journal.append(msgspec.msgpack.encode((1.0, "local", "tiny", 10, 200)))  # was in the table
    journal.append(msgspec.msgpack.encode((1.000001, "local", "tiny", 10, 200)))
    journal.close()
    for _ in range(2):
        async with open_spending(path, "local") as spending:
            assert await spending.total() == 400


async def test_no_two_charges_have_the_same_time(tmp_path: Path) -> None:
    path = tmp_path / "ledger.sqlite"
    async with open_spending(path, "local", clock=lambda: 1.0) as spending:
        for _ in range(3):
            spending.record("tiny", 1, NanoTon(7))
    connection = sqlite3.connect(path)
    times = connection.execute("SELECT count(DISTINCT at_utc), min(at_utc) FROM spending")
    assert times.fetchone() == (3, 1.0)
    connection.close()


@pytest.mark.parametrize("change", ["DELETE FROM spending", "UPDATE spending SET cost = 0"])
async def test_nothing_is_taken_back(change: str, tmp_path: Path) -> None:
    path = tmp_path / "ledger.sqlite"
    async with open_spending(path, "local") as spending:
        spending.record("tiny", 1, NanoTon(7))
    connection = sqlite3.connect(path)
    with pytest.raises(sqlite3.IntegrityError, match="append-only"):
        connection.execute(change)
    connection.close()
