"""The ledgers of this computer, read together: the practice network's and the real networks'."""

import time
from collections.abc import AsyncIterator, Callable, Iterable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from datetime import tzinfo
from pathlib import Path

from app.domain.earnings_energy import EnergyUsed
from app.domain.earnings_facts import EarningsFacts, EarningsQuery, JobGroups, TaxFacts
from app.domain.hours import start_of_day
from app.domain.settings import Settings
from app.services.earnings_source import EarningsBook, EarningsLedgers
from app.storage.earnings_history import HistoryReader, open_history
from app.storage.energy import EnergyBook, open_energy


@dataclass(frozen=True, slots=True)
class LedgerFile:
    """Where a ledger is kept, which may not exist yet."""

    path: Path
    is_practice: bool


@dataclass(frozen=True, slots=True)
class _Opened:
    history: HistoryReader
    energy: EnergyBook
    is_practice: bool


class OwnerBooks:
    """Opens each ledger when it is there; `owner_books` closes them."""

    def __init__(
        self,
        stack: AsyncExitStack,
        files: tuple[LedgerFile, ...],
        settings: Callable[[], Settings],
        *,
        clock: Callable[[], float] = time.time,
        zone: tzinfo | None = None,
    ) -> None:
        self._stack = stack
        self._files = files
        self._settings = settings
        self._clock = clock
        self._zone = zone
        self._opened: dict[Path, _Opened] = {}

    async def facts(self, query: EarningsQuery) -> EarningsFacts:
        """Read what a query of the earnings page needs, of all ledgers that exist now.

        Raises:
            LedgerError: a file cannot be used.
        """
        return await (await self._ledgers()).facts(query)

    async def job_groups(self, since_utc: float, until_utc: float) -> JobGroups:
        """Read what the jobs of a time earned, by network; raises as `facts`."""
        return await (await self._ledgers()).job_groups(since_utc, until_utc)

    async def tax_facts(self, since_utc: float, until_utc: float) -> TaxFacts:
        """Read what a tax export needs; raises as `facts`."""
        return await (await self._ledgers()).tax_facts(since_utc, until_utc)

    async def energy_today(self) -> EnergyUsed:
        """Return the electricity since midnight.

        Raises:
            LedgerError: a file fails.
        """
        now = self._clock()
        midnight = start_of_day(now, self._zone)
        used = [await book.energy.used(midnight, now) for book in await self._all()]
        return EnergyUsed(
            sum(each.measured_joules for each in used), sum(each.assumed_joules for each in used)
        )

    async def energy_book(self, path: Path) -> EnergyBook | None:
        """Return where the energy of a ledger's network is kept, None without that ledger.

        Raises:
            LedgerError: the file cannot be used; how the others are is no matter.
        """
        await self._open_those([file for file in self._files if file.path == path])
        opened = self._opened.get(path)
        return None if opened is None else opened.energy

    async def _ledgers(self) -> EarningsLedgers:
        books = [
            EarningsBook(book.history, book.energy, book.is_practice) for book in await self._all()
        ]
        return EarningsLedgers(books, self._settings, clock=self._clock)

    async def _all(self) -> list[_Opened]:
        await self._open_those(self._files)
        return list(self._opened.values())

    async def _open_those(self, files: Iterable[LedgerFile]) -> None:
        for file in files:
            if file.path not in self._opened and file.path.exists():
                self._opened[file.path] = await self._open(file)

    async def _open(self, file: LedgerFile) -> _Opened:
        history = await self._stack.enter_async_context(open_history(file.path))
        energy = await self._stack.enter_async_context(open_energy(file.path))
        return _Opened(history, energy, file.is_practice)


@asynccontextmanager
async def owner_books(
    files: tuple[LedgerFile, ...], settings: Callable[[], Settings]
) -> AsyncIterator[OwnerBooks]:
    """Read the ledgers of these files while inside."""
    async with AsyncExitStack() as stack:
        yield OwnerBooks(stack, files, settings)
