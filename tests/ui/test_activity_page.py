from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.domain.earnings import JobRecord
from app.domain.gpu import DriverState, Hardware
from app.presenters.activity import ActivityFacts, Shown, present_activity
from app.presenters.log_view import EVERYTHING, LogQuery
from app.presenters.words import plain
from app.services.desk_state import DeskState
from app.storage.log_tail import LogEntry
from app.ui.controllers.activity import ActivityController
from app.ui.controllers.parts import Parts, Wishes
from app.ui.pages.activity import ActivityPage
from tests.ui.pseudo import clipped, pseudo
from tests.ui.wallet_support import AtOnce
from tests.unit.presenters.test_activity import JOB, NOW, PAUSED


@pytest.fixture
def page(qtbot: QtBot) -> ActivityPage:
    page = ActivityPage()
    qtbot.addWidget(page)
    page.resize(892, 700)
    page.show()
    return page


def show(page: ActivityPage, shown: Shown, *, has_older: bool = False) -> None:
    facts = ActivityFacts(shown, (PAUSED,), (JOB,), has_older=has_older, now_utc=NOW)
    page.show_view(present_activity(facts, plain))


def test_another_list_is_asked_for_by_its_key(page: ActivityPage, qtbot: QtBot) -> None:
    show(page, Shown.EVENTS)
    with qtbot.waitSignal(page.chosen) as told:
        page._choices._segments["jobs"].click()
    assert told.args == ["jobs"]


def test_jobs_stand_in_a_table_with_a_name(page: ActivityPage) -> None:
    show(page, Shown.JOBS)
    assert page._table.isVisible()
    assert page._table.accessibleName() == "Jobs, 1 row"


def test_an_empty_list_says_so_in_place_of_the_table(page: ActivityPage) -> None:
    show(page, Shown.FAILED)
    assert page._empty.isVisible()
    assert not page._table.isVisible()


def test_older_jobs_are_asked_for(page: ActivityPage, qtbot: QtBot) -> None:
    show(page, Shown.JOBS)
    assert not page._older.isVisible()
    show(page, Shown.JOBS, has_older=True)
    with qtbot.waitSignal(page.wants_older):
        page._older.click()


def test_all_jobs_are_asked_for_as_a_file(page: ActivityPage, qtbot: QtBot) -> None:
    show(page, Shown.EVENTS)
    assert not page._export.isVisible()
    show(page, Shown.JOBS)
    with qtbot.waitSignal(page.wants_export):
        page._export.click()
    with qtbot.waitSignal(page.wants_export):
        page.wished.emit("export")


class Ledger:
    """Has one job."""

    async def jobs(self, limit: int, before: JobRecord | None = None) -> list[JobRecord]:
        assert limit > 0
        return [JOB] if before is None else []


def test_the_file_holds_every_job_and_no_word_of_it(page: ActivityPage, tmp_path: Path) -> None:
    file = tmp_path / "jobs.csv"

    async def save_as(_page: QWidget, name: str) -> Path | None:
        assert name == "cocoon-jobs.csv"
        return file

    node = SimpleNamespace(ledger=Ledger())
    parts = Parts(
        desk=SimpleNamespace(state=DeskState(), node=node),  # type: ignore[arg-type]  # what is used
        cards=SimpleNamespace(hardware=Hardware(DriverState.NO_CARD)),
        books=SimpleNamespace(),
        account=_account,
        data_folder=tmp_path,
    )
    wishes = Wishes(AtOnce(), lambda _: None, lambda _: None)  # type: ignore[arg-type]  # runs at once
    controller = ActivityController(page, parts, wishes, save_as=save_as)
    page.wants_export.emit()
    head, line = file.read_text("utf-8-sig").splitlines()
    assert head.startswith("finished_at_utc,job_id,")
    assert line.endswith(",answered,1200,34,1234,1000,19,23446")
    assert controller is not None


async def _account() -> tuple[()]:
    return ()


LOG = (
    LogEntry(NOW, "ERROR", "app.ui.actions", "A click failed", ("ValueError", "  at x.py:1 in y")),
    LogEntry(NOW - 1, "INFO", "app.services.desk", "The network was joined."),
)


def show_log(page: ActivityPage, query: LogQuery = EVERYTHING) -> None:
    facts = ActivityFacts(Shown.LOG, log=LOG, query=query, has_log=True, has_report=True)
    page.show_view(present_activity(facts, plain))


def test_the_log_is_narrowed_by_level_and_words(page: ActivityPage, qtbot: QtBot) -> None:
    show(page, Shown.EVENTS)
    assert not page._tools.isVisible()
    assert not page._report.isVisible()
    show_log(page)
    assert page._tools.isVisible()
    with qtbot.waitSignal(page.searched) as told:
        page._tools.search.setText("click")
    assert told.args == ["click"]
    show_log(page, LogQuery(search="click"))
    assert page._tools.search.text() == "click"
    assert page._table.accessibleName() == "Log, 1 row"
    with qtbot.waitSignal(page.level_chosen) as told:
        page._tools.level.activated.emit(3)
    assert told.args == ["problems"]


def test_the_search_is_reached_by_its_key(page: ActivityPage, qtbot: QtBot) -> None:
    show_log(page)
    with qtbot.waitActive(page):
        page.activateWindow()
    page.wished.emit("search")
    assert page._tools.search.hasFocus()


def test_a_row_a_folder_and_the_report_are_asked_for(page: ActivityPage, qtbot: QtBot) -> None:
    show_log(page)
    with qtbot.waitSignal(page.wants_report):
        page._report.click()
    with qtbot.waitSignal(page.wants_folder):
        page._tools.folder.click()
    with qtbot.waitSignal(page.opened) as told:
        page._table.opened.emit("0:1")
    assert told.args == ["0:1"]


@pytest.mark.parametrize("shown", Shown)
def test_long_words_have_room_in_a_narrow_window(page: ActivityPage, shown: Shown) -> None:
    facts = ActivityFacts(shown, (PAUSED,), (JOB,), log=LOG, has_log=True, has_report=True)
    page.resize(744, 560)
    page.show_view(present_activity(facts, pseudo))
    QApplication.processEvents()
    assert clipped(page) == []
