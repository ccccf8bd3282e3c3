import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.settings import DEFAULTS, SETTINGS
from app.presenters.settings_page import Draft, present_settings
from app.presenters.words import plain
from app.ui.pages.settings import SettingsPage
from app.ui.widgets.choices import DropDown, Toggle
from app.ui.widgets.field import LineEdit
from app.ui.widgets.setting_row import SettingRow


@pytest.fixture
def page(qtbot: QtBot) -> SettingsPage:
    page = SettingsPage()
    qtbot.addWidget(page)
    page.resize(900, 700)
    page.show_view(present_settings(DEFAULTS, frozenset(), plain))
    page.show()
    return page


def row(page: SettingsPage, name: str) -> SettingRow:
    return next(r for r in page.findChildren(SettingRow) if r._view.name == name)


def test_every_setting_has_a_control_with_a_name_and_a_description(page: SettingsPage) -> None:
    rows = page.findChildren(SettingRow)
    assert len(rows) == len(SETTINGS)
    assert all(r.control.accessibleName() for r in rows)
    assert all(r.control.accessibleDescription() for r in rows)


def test_rows_that_were_made_ahead_are_shown(qtbot: QtBot) -> None:
    page, view = SettingsPage(), present_settings(DEFAULTS, frozenset(), plain)
    qtbot.addWidget(page)
    steps = page.grow(view)
    for made in range(1, 4):
        next(steps)
        assert len(page.findChildren(SettingRow)) == made
    first = row(page, page.findChildren(SettingRow)[0].name)
    page.show_view(view)
    assert len(page.findChildren(SettingRow)) == len(SETTINGS)
    assert len(list(steps)) == len(SETTINGS) - 3
    assert len(page.findChildren(SettingRow)) == len(SETTINGS)
    assert row(page, first.name) is first


def test_a_toggle_tells_what_was_chosen(page: SettingsPage, qtbot: QtBot) -> None:
    toggle = row(page, "pauses_on_battery").control
    assert isinstance(toggle, Toggle)
    with qtbot.waitSignal(page.changed) as told:
        QTest.mouseClick(toggle, Qt.MouseButton.LeftButton)
    assert told.args == ["pauses_on_battery", "off"]


def test_a_typed_value_is_told_when_the_field_is_left(page: SettingsPage, qtbot: QtBot) -> None:
    line = row(page, "hot_c").control
    assert isinstance(line, LineEdit)
    line.setText("80")
    with qtbot.waitSignal(page.changed) as told:
        line.editingFinished.emit()
    assert told.args == ["hot_c", "80"]


def test_a_value_that_did_not_change_is_not_told(page: SettingsPage, qtbot: QtBot) -> None:
    line = row(page, "hot_c").control
    assert isinstance(line, LineEdit)
    with qtbot.assertNotEmitted(page.changed):
        line.editingFinished.emit()


def test_a_list_tells_the_key_of_the_choice(page: SettingsPage, qtbot: QtBot) -> None:
    drop = row(page, "theme").control
    assert isinstance(drop, DropDown)
    with qtbot.waitSignal(page.changed) as told:
        drop.activated.emit(drop.findData("dark"))
    assert told.args == ["theme", "dark"]


def test_a_refused_value_is_explained_at_its_field(page: SettingsPage) -> None:
    drafts = {"hot_c": Draft("950", "It takes 50 to 105 °C.")}
    page.show_view(present_settings(DEFAULTS, frozenset(), plain, drafts=drafts))
    control = row(page, "hot_c").control
    assert control.property("bad")
    assert control.accessibleDescription() == "It takes 50 to 105 °C."


def test_a_search_hides_the_other_rows_and_keeps_the_widgets(page: SettingsPage) -> None:
    before = row(page, "hot_c")
    page.show_view(present_settings(DEFAULTS, frozenset(), plain, query="temperature"))
    assert row(page, "hot_c") is before
    assert before.isVisible()
    assert not row(page, "currency").isVisible()
    page.show_view(present_settings(DEFAULTS, frozenset(), plain))
    assert row(page, "currency").isVisible()


def test_a_search_without_a_find_offers_the_way_back(page: SettingsPage, qtbot: QtBot) -> None:
    page._search.setText("zebra")
    page.show_view(present_settings(DEFAULTS, frozenset(), plain, query="zebra"))
    assert page._empty.isVisible()
    with qtbot.waitSignal(page.searched) as told:
        page._empty.acted.emit("clear")
    assert told.args == [""]


def test_going_back_to_the_default_names_the_setting(page: SettingsPage, qtbot: QtBot) -> None:
    page.show_view(present_settings(DEFAULTS, frozenset({"hot_c"}), plain))
    with qtbot.waitSignal(page.reset) as told:
        row(page, "hot_c")._reset.click()
    assert told.args == ["hot_c"]


def test_in_a_narrow_window_the_sections_make_room(page: SettingsPage) -> None:
    page.set_narrow(is_narrow=True)
    assert not page._sections.isVisible()
    page.set_narrow(is_narrow=False)
    assert page._sections.isVisible()
