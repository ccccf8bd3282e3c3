"""Feeds the page of events, jobs and the log."""

import asyncio
import io
from dataclasses import replace

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from app.domain.earnings import JobRecord
from app.presenters.activity import ActivityFacts, Shown, present_activity, present_event
from app.presenters.log_view import EVERYTHING, Level, present_entry
from app.services.desk_state import DeskState
from app.services.jobs_csv import write_jobs
from app.storage.log_tail import LogEntry, read_log
from app.ui.controllers.parts import Parts, Wishes
from app.ui.controllers.report import ReportSheet
from app.ui.pages.activity import ActivityPage
from app.ui.pages.earnings_control import SaveAs, ask_for_file, write
from app.ui.widgets.support_sheet import TextView

PAGE_SIZE = 100
MOST_JOBS = 2000


class ActivityController:
    """Shows events as they come, jobs as the ledger has them, and the end of the log."""

    def __init__(
        self,
        page: ActivityPage,
        parts: Parts,
        wishes: Wishes,
        *,
        save_as: SaveAs = ask_for_file,
    ) -> None:
        self._page = page
        self._save_as = save_as
        self._parts = parts
        self._wishes = wishes
        self._shown = Shown.EVENTS
        self._jobs = tuple[JobRecord, ...]()
        self._log = tuple[LogEntry, ...]()
        self._query = EVERYTHING
        self._wanted = PAGE_SIZE
        self._counted = -1
        self._is_reading = False
        self._report = ReportSheet(page, parts, wishes)
        self._connect()

    def _connect(self) -> None:
        page = self._page
        page.chosen.connect(self._choose)
        page.wants_older.connect(self._want_older)
        page.wants_export.connect(lambda: self._wishes.actions.run(self._save_jobs()))
        page.level_chosen.connect(lambda level: self._ask(level=Level(level)))
        page.searched.connect(lambda words: self._ask(search=words))
        page.opened.connect(self._open)
        page.wants_folder.connect(self._open_folder)
        page.wants_report.connect(self.open_report)

    def visited(self) -> None:
        """Read the newest jobs."""
        self._counted = -1
        self.show_state(self._parts.desk.state)

    def open_report(self) -> None:
        """Show what a support bundle would hold."""
        self._report.open()

    def show_state(self, state: DeskState) -> None:
        """Show what happened."""
        ended = state.jobs.done_today + state.jobs.failed_today
        if ended != self._counted:
            self._counted = ended
            self._wishes.actions.run(self._read())
        if self._shown is Shown.LOG and not self._is_reading:
            self._wishes.actions.run(self._read_log())
        self._show()

    def _show(self) -> None:
        facts = ActivityFacts(
            self._shown,
            self._parts.events.events,
            self._jobs,
            has_older=len(self._jobs) == self._wanted < MOST_JOBS,
            now_utc=self._parts.clock(),
            log=self._log,
            query=self._query,
            has_log=self._parts.log_file is not None,
            has_report=self._parts.report is not None,
        )
        self._page.show_view(present_activity(facts, self._parts.tr))

    async def _read(self) -> None:
        node = self._parts.desk.node
        self._jobs = () if node is None else tuple(await node.ledger.jobs(self._wanted))
        self._show()

    async def _save_jobs(self) -> None:
        """Write every job of the ledger into a file that the owner chooses."""
        node = self._parts.desk.node
        path = None if node is None else await self._save_as(self._page, "cocoon-jobs.csv")
        if node is None or path is None:
            return
        text = io.StringIO()
        await write_jobs(node.ledger, text)
        await asyncio.to_thread(write, path, text.getvalue())

    async def _read_log(self) -> None:
        file = self._parts.log_file
        if file is None:
            return
        self._is_reading = True
        try:
            log = await asyncio.to_thread(read_log, file)
        except OSError:
            log = ()  # the page says that there is none
        finally:
            self._is_reading = False
        if log != self._log:
            self._log = log
            self._show()

    def _choose(self, shown: str) -> None:
        self._shown = Shown(shown)
        self.show_state(self._parts.desk.state)

    def _ask(self, **changes: object) -> None:
        self._query = replace(self._query, **changes)  # type: ignore[arg-type]  # fields by name
        self._show()

    def _open(self, key: str) -> None:
        tr, detail = self._parts.tr, None
        if self._shown is Shown.LOG:
            detail = present_entry(self._log, key, tr)
        elif self._shown is Shown.EVENTS:
            detail = present_event(self._parts.events.events, key, tr)
        if detail is not None:
            content = TextView(detail.about, detail.text, detail.title)
            self._page.sheet.open(detail.title, content)

    def _open_folder(self) -> None:
        if self._parts.log_file is not None:
            folder = str(self._parts.log_file.parent)
            QDesktopServices.openUrl(QUrl.fromLocalFile(folder))

    def _want_older(self) -> None:
        self._wanted = min(MOST_JOBS, self._wanted + PAGE_SIZE)
        self._wishes.actions.run(self._read())
