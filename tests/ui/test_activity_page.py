import pytest
from pytestqt.qtbot import QtBot

from app.presenters.activity import ActivityFacts, Shown, present_activity
from app.presenters.words import plain
from app.ui.pages.activity import ActivityPage
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
