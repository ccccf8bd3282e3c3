import asyncio
import sqlite3
import time
from pathlib import Path

import pytest

from app.domain.earnings_energy import SHARING, EnergySpan
from app.domain.earnings_facts import EarningsQuery
from app.domain.settings import DEFAULTS
from app.services.owner_books import LedgerFile, OwnerBooks, owner_books
from app.storage.database import APPLICATION_ID, LedgerError
from app.storage.ledger import open_ledger

pytestmark = pytest.mark.asyncio
KWH = 3_600_000


async def make_ledger(path: Path) -> None:
    async with open_ledger(path):
        pass


async def use(books: OwnerBooks, path: Path, joules: int, *, is_measured: bool) -> None:
    book = await books.energy_book(path)
    assert book is not None
    now = int(time.time())
    span = EnergySpan("GPU-1", "practice", SHARING, now - 2, now - 1, joules, is_measured)
    await book.record([span])


async def test_ledgers_that_are_not_there_yet_tell_nothing(tmp_path: Path) -> None:
    files = (LedgerFile(tmp_path / "a.sqlite", is_practice=True),)
    async with owner_books(files, lambda: DEFAULTS) as books:
        assert (await books.energy_today()).joules == 0
        assert await books.energy_book(tmp_path / "a.sqlite") is None
        facts = await books.facts(EarningsQuery())
        assert facts.history.networks == ()
    assert not await asyncio.to_thread(lambda: list(tmp_path.iterdir()))


async def test_energy_of_all_ledgers_is_added_up_as_they_appear(tmp_path: Path) -> None:
    practice, real = tmp_path / "practice.sqlite", tmp_path / "ledger.sqlite"
    files = (LedgerFile(practice, is_practice=True), LedgerFile(real, is_practice=False))
    async with owner_books(files, lambda: DEFAULTS) as books:
        await make_ledger(practice)
        await use(books, practice, KWH, is_measured=True)
        assert (await books.energy_today()).measured_joules == KWH
        await make_ledger(real)
        await use(books, real, KWH // 2, is_measured=False)
        used = await books.energy_today()
        assert (used.measured_joules, used.assumed_joules) == (KWH, KWH // 2)


async def test_questions_of_the_earnings_page_are_answered(tmp_path: Path) -> None:
    path = tmp_path / "ledger.sqlite"
    await make_ledger(path)
    files = (LedgerFile(path, is_practice=False),)
    async with owner_books(files, lambda: DEFAULTS) as books:
        now = time.time()
        assert not await books.job_groups(now - 3600, now)
        assert (await books.tax_facts(now - 3600, now)).payouts == ()


async def test_a_ledger_of_a_newer_version_does_not_disturb_the_other(tmp_path: Path) -> None:
    practice, real = tmp_path / "practice.sqlite", tmp_path / "ledger.sqlite"
    files = (LedgerFile(practice, is_practice=True), LedgerFile(real, is_practice=False))
    await make_ledger(practice)
    with sqlite3.connect(real) as database:
        database.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        database.execute("PRAGMA user_version = 99")
    database.close()
    async with owner_books(files, lambda: DEFAULTS) as books:
        await use(books, practice, KWH, is_measured=True)
        with pytest.raises(LedgerError, match="newer version"):
            await books.energy_book(real)
        with pytest.raises(LedgerError, match="newer version"):
            await books.facts(EarningsQuery())
