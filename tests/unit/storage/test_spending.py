import sqlite3
from pathlib import Path

import pytest

from app.domain.money import NanoTon
from app.storage.spending import open_spending

pytestmark = pytest.mark.asyncio


async def test_what_was_spent_is_there_at_the_next_start(tmp_path: Path) -> None:
    path = tmp_path / "ledger.sqlite"
    async with open_spending(path, "local", clock=lambda: 1.0) as spending:
        assert await spending.total() == 0
        await spending.record([("tiny", 10, NanoTon(200))])
        await spending.record([("tiny", 5, NanoTon(100))])
    async with open_spending(path, "local") as spending:
        assert await spending.total() == 300


async def test_each_network_has_its_own_sum(tmp_path: Path) -> None:
    path = tmp_path / "ledger.sqlite"
    async with open_spending(path, "one") as one, open_spending(path, "two") as two:
        await one.record([("tiny", 1, NanoTon(7))])
        assert (await one.total(), await two.total()) == (7, 0)


@pytest.mark.parametrize("change", ["DELETE FROM spending", "UPDATE spending SET cost = 0"])
async def test_nothing_is_taken_back(change: str, tmp_path: Path) -> None:
    path = tmp_path / "ledger.sqlite"
    async with open_spending(path, "local") as spending:
        await spending.record([("tiny", 1, NanoTon(7))])
    connection = sqlite3.connect(path)
    with pytest.raises(sqlite3.IntegrityError, match="append-only"):
        connection.execute(change)
    connection.close()
