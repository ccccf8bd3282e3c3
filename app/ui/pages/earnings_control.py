"""What the owner's clicks on the earnings page mean: what is asked for, shown and saved."""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import replace
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from app.domain.earnings_facts import ALL, EarningsFacts, EarningsQuery
from app.domain.earnings_periods import Period, moment_after, moment_before
from app.domain.errors import AppError
from app.presenters.earnings import COINS, EarningsSource, present_earnings, present_why_of
from app.presenters.earnings_export import ENCODING, earnings_csv, export_name, tax_csv
from app.presenters.words import Tr
from app.ui.pages.earnings import CSV, NETWORK, EarningsPage

SaveAs = Callable[[QWidget, str], Awaitable[Path | None]]
"""Asks for a file's place, starting from a name; None if the owner thinks better of it."""


class ExportError(AppError):
    """A file could not be written."""

    title = "The file was not saved"


class Runner(Protocol):
    """What carries out what clicks ask for: `Actions`."""

    def run(self, work: Coroutine[Any, Any, object]) -> None:
        """Do it."""


class EarningsControl(QObject):
    """Keeps what the owner chose to see, and reads and shows it.

    An answer that comes after a newer question is dropped.
    """

    def __init__(
        self,
        page: EarningsPage,
        source: EarningsSource,
        actions: Runner,
        tr: Tr,
        *,
        query: EarningsQuery | None = None,
        save_as: SaveAs | None = None,
    ) -> None:
        super().__init__(page)
        self._page = page
        self._source = source
        self._actions = actions
        self._tr = tr
        self._query = EarningsQuery() if query is None else query
        self._save_as = ask_for_file if save_as is None else save_as
        self._facts: EarningsFacts | None = None
        self._asked = 0
        self._connect()

    @property
    def query(self) -> EarningsQuery:
        """What is asked for now."""
        return self._query

    def refresh(self) -> None:
        """Read again what is shown."""
        self._actions.run(self.load())

    async def load(self) -> None:
        """Read what is asked for, and show it unless something else is asked by then.

        Raises:
            LedgerError: a file fails.
        """
        self._asked += 1
        number, query = self._asked, self._query
        facts = await self._source.facts(query)
        view = await asyncio.to_thread(present_earnings, facts, query, self._tr)
        if number == self._asked:
            self._facts = facts
            self._page.show_view(view)

    def _connect(self) -> None:
        page = self._page
        page.period_chosen.connect(lambda key: self._ask(period=Period(key)))
        page.unit_chosen.connect(lambda key: self._ask(in_coins=key == COINS))
        page.filter_chosen.connect(self._narrow)
        page.turned.connect(self._turn)
        page.refreshed.connect(self.refresh)
        page.why_asked.connect(lambda bar: self._actions.run(self._explain(bar)))
        page.exported.connect(lambda kind: self._actions.run(self._export(kind)))

    def _ask(self, **changes: object) -> None:
        self._query = replace(self._query, **changes)  # type: ignore[arg-type]  # fields by name
        self.refresh()

    def _narrow(self, what: str, key: str) -> None:
        if what == NETWORK:
            self._ask(network=key, model=ALL)
        else:
            self._ask(model=key)

    def _turn(self, step: int) -> None:
        if self._facts is None:
            return
        shown = self._facts.shown
        at_utc = moment_before(shown, self._facts.zone) if step < 0 else moment_after(shown)
        self._ask(at_utc=None if at_utc >= self._facts.now_utc else at_utc)

    async def _explain(self, bar: int) -> None:
        facts, query = self._facts, self._query
        if facts is None or bar >= facts.history.bars:
            return
        bounds = facts.shown.bounds
        groups = await self._source.job_groups(bounds[bar], bounds[bar + 1])
        if facts is self._facts:
            self._page.show_why(present_why_of(facts, query, bar, groups, self._tr))

    async def _export(self, kind: str) -> None:
        facts = self._facts
        if facts is None:
            return
        path = await self._save_as(self._page, export_name(facts, is_tax=kind != CSV))
        if path is not None:
            await asyncio.to_thread(write, path, await self._text(facts, kind))

    async def _text(self, facts: EarningsFacts, kind: str) -> str:
        if kind == CSV:
            return await asyncio.to_thread(earnings_csv, facts.history, facts.rates, facts.currency)
        bounds = facts.shown.bounds
        tax = await self._source.tax_facts(bounds[0], min(bounds[-1], facts.now_utc))
        return await asyncio.to_thread(tax_csv, tax)


def write(path: Path, text: str) -> None:
    """Write a file whole or not at all.

    Raises:
        ExportError: the disk or the permissions.
    """
    part = path.with_name(path.name + ".part")
    try:
        part.write_text(text, ENCODING, newline="")
        part.replace(path)
    except OSError as error:
        part.unlink(missing_ok=True)
        hint = "Choose another folder, or make room on the disk."
        raise ExportError(f"{path}: {error.strerror}", hint=hint) from error


async def ask_for_file(page: QWidget, name: str) -> Path | None:
    """Ask in the system's own dialog; the ending of `name` is what kind of file it is."""
    kind = Path(name).suffix.removeprefix(".")
    dialog = QFileDialog(page, "", name, f"{kind.upper()} (*.{kind})")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(kind)
    chosen: asyncio.Future[Path | None] = asyncio.get_running_loop().create_future()

    def decided(_result: int) -> None:
        files = dialog.selectedFiles() if dialog.result() else []
        if not chosen.done():
            chosen.set_result(Path(files[0]) if files else None)

    dialog.finished.connect(decided)
    dialog.open()
    try:
        return await chosen
    finally:
        dialog.deleteLater()
