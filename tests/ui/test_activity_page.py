import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.presenters.activity import ActivityFacts, Shown, present_activity
from app.presenters.log_view import EVERYTHING, LogQuery
from app.presenters.words import plain
from app.storage.log_tail import LogEntry
from app.ui.pages.activity import ActivityPage
from tests.ui.pseudo import clipped, pseudo
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
