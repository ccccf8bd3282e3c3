import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.presenters.parts import BannerView, Choice, EmptyView, Rank, TagStyle, TagView
from app.ui.theme import Theme
from app.ui.tokens import DARK, LIGHT
from app.ui.widgets.banner import Banner
from app.ui.widgets.buttons import Button, ButtonKind, IconButton, LinkButton, PrimaryButton, shown
from app.ui.widgets.choices import Check, DropDown, Radio, Toggle
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.field import Field, LineEdit, TextBox
from app.ui.widgets.segmented import Segmented
from app.ui.widgets.tag import Tag

DAYS = (Choice("d", "Day"), Choice("w", "Week"), Choice("m", "Month"))


def middle(widget: QWidget) -> QColor:
    image = widget.grab().toImage()
    return image.pixelColor(6, image.height() // 2)


def test_buttons_have_the_height_of_the_design(qtbot: QtBot) -> None:
    for button, height in ((Button("a"), 32), (Button("a", is_small=True), 28)):
        qtbot.addWidget(button)
        assert button.sizeHint().height() == height


def test_a_button_is_as_wide_as_what_is_in_it(qtbot: QtBot) -> None:
    plain, with_icon = Button("Copy"), Button("Copy", "copy")
    with_arrow = Button("Copy", has_arrow=True)
    for button in (plain, with_icon, with_arrow):
        qtbot.addWidget(button)
    assert with_icon.sizeHint().width() == plain.sizeHint().width() + 24
    assert with_arrow.sizeHint() == with_icon.sizeHint()
    with_icon.set_icon_only(is_icon_only=True)
    assert with_icon.sizeHint().width() == 34
    assert with_icon.toolTip() == "Copy"


@pytest.mark.parametrize("kind", list(ButtonKind))
def test_buttons_are_drawn_in_both_themes(qtbot: QtBot, theme: Theme, kind: ButtonKind) -> None:
    button = Button("Go", "play", kind=kind)
    qtbot.addWidget(button)
    light = button.grab().toImage()
    theme.use(DARK)
    assert button.grab().toImage() != light


def test_a_primary_button_that_cannot_be_pressed_loses_its_colour(qtbot: QtBot) -> None:
    button = PrimaryButton("Review")
    qtbot.addWidget(button)
    assert middle(button) == QColor(LIGHT.accent)
    button.setEnabled(False)
    assert middle(button) == QColor(LIGHT.sunken)


def test_access_keys_are_not_drawn() -> None:
    assert shown("&Go && come") == "Go & come"


def test_link_buttons_stand_flush(qtbot: QtBot) -> None:
    link = LinkButton("Confirm")
    qtbot.addWidget(link)
    assert link.side() == 0


def test_icon_buttons_have_names(qtbot: QtBot) -> None:
    button = IconButton("more", "GPU menu")
    qtbot.addWidget(button)
    button.set_icon("copy")
    assert button.accessibleName() == button.toolTip() == "GPU menu"
    assert not button.grab().isNull()


def test_toggles_change_with_the_space_bar(qtbot: QtBot) -> None:
    toggle = Toggle("Pause on battery")
    qtbot.addWidget(toggle)
    changes: list[bool] = []
    toggle.toggled.connect(changes.append)
    before = toggle.grab().toImage()
    toggle.setFocus()
    QTest.keyClick(toggle, Qt.Key.Key_Space)
    assert changes == [True]
    assert toggle.grab().toImage() != before


def test_rows_take_clicks_anywhere(qtbot: QtBot) -> None:
    for row in (Radio("I have a comment"), Check("Once a day")):
        qtbot.addWidget(row)
        row.resize(400, 30)
        before = row.grab().toImage()
        QTest.mouseClick(row, Qt.MouseButton.LeftButton, pos=QPoint(390, 15))
        assert row.isChecked()
        assert row.grab().toImage() != before


def test_segments_hold_one_choice(qtbot: QtBot) -> None:
    segments = Segmented(DAYS, name="Period")
    qtbot.addWidget(segments)
    chosen: list[str] = []
    segments.chosen.connect(chosen.append)
    assert segments.chosen_key() == "d"
    with qtbot.waitActive(segments):
        segments.show()
        segments.activateWindow()
    QTest.mouseClick(segments._segments["w"], Qt.MouseButton.LeftButton)
    segments._segments["w"].setFocus()
    QTest.keyClick(segments._segments["w"], Qt.Key.Key_Right)
    assert chosen == ["w", "m"]


def test_showing_a_choice_is_not_choosing(qtbot: QtBot) -> None:
    segments, drop = Segmented(DAYS), DropDown(DAYS)
    for control in (segments, drop):
        qtbot.addWidget(control)
        chosen: list[str] = []
        control.chosen.connect(chosen.append)
        control.choose("m")
        assert (control.chosen_key(), chosen) == ("m", [])


def test_choices_can_be_replaced(qtbot: QtBot) -> None:
    segments, drop = Segmented(DAYS), DropDown(DAYS)
    for control in (segments, drop):
        qtbot.addWidget(control)
        control.choose("w")
        control.show_choices((Choice("w", "Week"), Choice("y", "Year")))
        assert control.chosen_key() == "w"
        control.show_choices((Choice("a", "All"),))
        assert control.chosen_key() == "a"


def test_the_keyboard_chooses_from_a_list(qtbot: QtBot) -> None:
    drop = DropDown(DAYS, name="Period")
    qtbot.addWidget(drop)
    chosen: list[str] = []
    drop.chosen.connect(chosen.append)
    QTest.keyClick(drop, Qt.Key.Key_Down)
    assert drop.chosen_key() == "w"
    assert chosen == ["w"]
    assert not drop.grab().isNull()


def test_a_refused_value_says_what_is_allowed(qtbot: QtBot) -> None:
    edit = LineEdit("95", suffix="°C", is_number=True)
    field = Field("Hottest allowed", edit, help_text="Default 83 °C.")
    qtbot.addWidget(field)
    field.show()
    assert edit.accessibleName() == "Hottest allowed"
    assert edit.accessibleDescription() == "Default 83 °C."
    field.show_error("Enter 60 to 88.")
    assert edit.accessibleDescription() == "Enter 60 to 88."
    assert field._error.isVisible()
    assert not field._help.isVisible()
    field.show_error("")
    assert not field._error.isVisible()
    assert field._help.isVisible()


def test_units_leave_room_for_the_number(qtbot: QtBot) -> None:
    edit = LineEdit("0.26", suffix="EUR/kWh", icon="search")
    qtbot.addWidget(edit)
    assert edit.textMargins().right() > 40
    assert edit.textMargins().left() == 24
    edit.set_suffix("")
    assert edit.textMargins().right() == 0


def test_tab_leaves_a_text_box(qtbot: QtBot) -> None:
    whole = QWidget()
    qtbot.addWidget(whole)
    column = QVBoxLayout(whole)
    box, button = TextBox(name="Question"), Button("Send")
    column.addWidget(box)
    column.addWidget(button)
    with qtbot.waitActive(whole):
        whole.show()
        whole.activateWindow()
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Tab)
    assert button.hasFocus()


def test_tags_follow_their_state(qtbot: QtBot) -> None:
    whole = QWidget()
    qtbot.addWidget(whole)
    tag = Tag("idle", parent=whole)
    whole.show()
    narrow = tag.sizeHint().width()
    tag.show_view(TagView("serving 6 jobs", TagStyle.ACCENT, "play"))
    assert tag.sizeHint().width() > narrow
    assert tag.accessibleName() == "serving 6 jobs"
    tag.show_view(TagView(""))
    assert tag.isHidden()


def test_a_banner_has_one_action(qtbot: QtBot) -> None:
    whole = QWidget()
    qtbot.addWidget(whole)
    column = QVBoxLayout(whole)
    banner = Banner()
    column.addWidget(banner)
    whole.show()
    assert banner.isHidden()
    view = BannerView(
        Rank.CAUTION, "No backup.", "Payouts wait.", "Back up", "backup", can_close=True
    )
    banner.show_view(view)
    assert banner.isVisible()
    with qtbot.waitSignal(banner.acted) as acted:
        QTest.mouseClick(banner._action, Qt.MouseButton.LeftButton)
    assert acted.args == ["backup"]
    with qtbot.waitSignal(banner.closed):
        QTest.mouseClick(banner._close, Qt.MouseButton.LeftButton)
    assert banner.accessibleName() == "No backup. Payouts wait."
    banner.show_view(None)
    assert banner.isHidden()


def test_an_empty_state_says_what_will_fill_it(qtbot: QtBot) -> None:
    empty = EmptyState(EmptyView("No jobs yet", "The first comes soon.", "Send one", "send"))
    qtbot.addWidget(empty)
    with qtbot.waitSignal(empty.acted) as acted:
        empty._action.click()
    assert acted.args == ["send"]
    assert empty.accessibleName() == "No jobs yet. The first comes soon."
    assert not empty.grab().isNull()
