import asyncio
from collections.abc import Coroutine
from dataclasses import replace
from typing import Any, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.domain.errors import AppError
from app.domain.first_run import FirstRunNotes, NetworkPick, Step, WalletPick
from app.presenters.first_run import FirstRun
from app.presenters.words import plain
from app.services.calibration import CalibrationNews
from app.ui.actions import Actions, Report, error_banner
from app.ui.first_run import FirstRunWindow, system_place
from app.ui.first_run_control import FirstRunControl
from app.ui.first_run_parts import Columns, OptionRow
from app.ui.first_run_rail import RailRow
from app.ui.first_run_steps import ChoiceStep, ModelStep
from app.ui.watchdog import LoopWatchdog
from app.ui.widgets.choices import Toggle
from app.ui.widgets.layer import tab_controls
from app.ui.widgets.setting_row import SettingRow
from app.ui.widgets.sheet import SideSheet
from tests.ui.pseudo import clipped, pseudo, untranslated
from tests.unit.presenters.first_run_parts import ADDRESS, World
from tests.unit.presenters.first_run_states import STATES, page_of


class AtOnce(Actions):
    """Carries a click out before it returns."""

    def __init__(self) -> None:
        super().__init__(cast("asyncio.TaskGroup", None), lambda _: None, plain)

    def run(
        self,
        work: Coroutine[Any, Any, object],
        *,
        busy: QWidget | None = None,
        on_error: Report | None = None,
    ) -> None:
        assert busy is None
        assert on_error is not None
        try:
            asyncio.run(work)
        except AppError as error:
            on_error(error_banner(error, plain))


def opened(qtbot: QtBot, world: World) -> FirstRunWindow:
    window = FirstRunWindow()
    qtbot.addWidget(window)
    first_run = FirstRun(world.parts(), window.show_view, plain)
    control = FirstRunControl(window, first_run, AtOnce())
    window.show()
    control.begin()
    return window


@pytest.fixture
def world() -> World:
    return World()


@pytest.fixture
def window(qtbot: QtBot, world: World) -> FirstRunWindow:
    return opened(qtbot, world)


def notes_at(step: Step) -> FirstRunNotes:
    order = list(Step)
    return FirstRunNotes(step, frozenset(order[: order.index(step)]))


def texts(window: QWidget) -> list[str]:
    return [label.text() for label in window.findChildren(QLabel) if label.isVisible()]


def press(window: FirstRunWindow, key: Qt.Key, times: int = 1) -> None:
    for _ in range(times):
        target = QApplication.focusWidget() or window
        QTest.keyClick(target, key)


def option(window: FirstRunWindow, title: str) -> OptionRow:
    rows = [row for row in window.findChildren(OptionRow) if row.isVisible()]
    return next(row for row in rows if row.radio.text() == title)


def visible_step(window: FirstRunWindow, kind: type[QWidget]) -> QWidget:
    return next(each for each in window.findChildren(kind) if each.isVisible())


def test_the_first_step_shows_the_computer_and_every_network(window: FirstRunWindow) -> None:
    shown = texts(window)
    for text in ("What this computer can do", "Ready for the practice network",
                 "GeForce RTX 4070 Ti", "Cocoon main network", "Look only"):  # fmt: skip
        assert text in shown


def test_with_the_defaults_space_alone_leads_to_sharing(
    window: FirstRunWindow, world: World, qtbot: QtBot
) -> None:
    window.activateWindow()
    window.footer.next.setFocus()
    headings = []
    for _ in range(4):
        press(window, Qt.Key.Key_Space)
        headings.append(window.accessibleName())
    assert headings[-1] == "Step 5 of 5: House rules"
    with qtbot.waitSignal(window.finished):
        press(window, Qt.Key.Key_Space)
    assert world.asked[-1] == "practice"
    assert world.notes.is_finished


def test_leaving_with_escape_and_coming_back_continues(qtbot: QtBot, world: World) -> None:
    first = opened(qtbot, world)
    first.footer.next.click()
    first.footer.next.click()
    with qtbot.waitSignal(first.left):
        QTest.keyClick(first, Qt.Key.Key_Escape)
    first.hide()
    second = opened(qtbot, world)
    assert second.accessibleName() == "Step 3 of 5: Wallet".replace("Wallet", "Where the coins go")
    assert not world.notes.is_finished


def test_closing_the_window_is_leaving(window: FirstRunWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.left):
        window.close()
    assert window.isVisible()


def test_arrow_keys_choose_among_the_networks(window: FirstRunWindow, world: World) -> None:
    window.footer.next.click()
    practice = option(window, "Practice network").radio
    practice.setFocus()
    QTest.keyClick(practice, Qt.Key.Key_Down)
    assert world.notes.network is NetworkPick.FILE
    assert not window.footer.next.isEnabled()
    assert "Choose the network file first." in texts(window)


def test_a_click_beside_the_ring_chooses_too(window: FirstRunWindow, world: World) -> None:
    window.footer.next.click()
    row = option(window, "Look only")
    QTest.mouseClick(row, Qt.MouseButton.LeftButton, pos=row.rect().bottomRight())
    assert world.notes.network is NetworkPick.LOOK


def test_a_typed_file_is_read_and_its_facts_are_shown(window: FirstRunWindow, world: World) -> None:
    window.footer.next.click()
    option(window, "Look only").radio.click()
    step = visible_step(window, ChoiceStep)
    line = cast("ChoiceStep", step).field.line
    line.setText("/n/harbour.toml")
    line.editingFinished.emit()
    assert world.notes.file == "/n/harbour.toml"
    assert "Harbour" in texts(window)
    assert window.footer.next.isEnabled()


def test_a_file_can_be_picked(
    window: FirstRunWindow, world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("/n/picked.toml", ""))
    window.footer.next.click()
    option(window, "Look only").radio.click()
    step = cast("ChoiceStep", visible_step(window, ChoiceStep))
    step.field._browse.click()
    assert world.notes.file == "/n/picked.toml"


def test_a_refused_address_is_explained_at_its_field(window: FirstRunWindow, world: World) -> None:
    world.refusals = {"address"}
    window.footer.next.click()
    window.footer.next.click()
    option(window, "Paste an address").radio.click()
    step = cast("ChoiceStep", visible_step(window, ChoiceStep))
    step.field.line.setText("kQ")
    step.field.line.editingFinished.emit()
    window.footer.next.click()
    assert "No address. Do it otherwise." in texts(window)
    assert step.field.line.property("bad")
    assert step.field.line.accessibleDescription() == "No address. Do it otherwise."
    world.refusals = set()
    step.field.line.setText(ADDRESS)
    step.field.line.editingFinished.emit()
    window.footer.next.click()
    assert world.address == ADDRESS
    assert world.notes.wallet is WalletPick.ADDRESS


def test_the_rail_leads_back_and_passes_over_what_is_not_open(
    window: FirstRunWindow, world: World
) -> None:
    window.footer.next.click()
    rows = window.rail.findChildren(RailRow)
    assert [row.isEnabled() for row in rows] == [True, True, False, False, False]
    assert rows[0].focusPolicy() is Qt.FocusPolicy.StrongFocus
    rows[0].click()
    assert world.notes.step is Step.COMPUTER
    assert rows[1].accessibleName() == "Step 2, Network, later"


def test_alt_and_the_arrow_go_back(window: FirstRunWindow, world: World) -> None:
    window.footer.next.click()
    QTest.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert world.notes.step is Step.COMPUTER
    QTest.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert world.notes.step is Step.COMPUTER


def test_enter_presses_the_button_it_is_on_and_follows_a_chosen_way(
    window: FirstRunWindow, world: World
) -> None:
    window.activateWindow()
    window.footer.next.setFocus()
    press(window, Qt.Key.Key_Return)
    seen = [world.notes.step]
    option(window, "Practice network").radio.setFocus()
    press(window, Qt.Key.Key_Return)
    seen.append(world.notes.step)
    window.footer.back.setFocus()
    press(window, Qt.Key.Key_Return)
    seen.append(world.notes.step)
    assert seen == [Step.NETWORK, Step.WALLET, Step.NETWORK]


def test_escape_takes_away_what_lies_over_the_step_first(
    window: FirstRunWindow, qtbot: QtBot
) -> None:
    sheet = SideSheet(window)
    sheet.open("Your wallet", QLabel("words"))
    with qtbot.assertNotEmitted(window.left):
        QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not sheet.isVisible()
    with qtbot.waitSignal(window.left):
        QTest.keyClick(window, Qt.Key.Key_Escape)


def test_the_findings_can_be_copied(window: FirstRunWindow) -> None:
    window.footer.copy.click()
    assert "Practice network: works now" in QApplication.clipboard().text()


def test_measuring_shows_the_speed_and_what_it_may_bring(qtbot: QtBot) -> None:
    world = World(notes=notes_at(Step.MODEL))
    world.measuring.set()
    window = opened(qtbot, world)
    step = cast("ModelStep", visible_step(window, ModelStep))
    step.start.click()
    shown = texts(window)
    assert "About 410 tokens per second" in shown
    assert "How sure this is" in shown
    assert step.start.text() == "Measure again"
    names = [figure.accessibleName() for figure in step._figures]
    assert names[0] == "Coins at most, about 68,000\u202fTON, estimated"


def test_an_assumed_price_leads_to_the_house_rules(qtbot: QtBot) -> None:
    world = World(notes=notes_at(Step.MODEL))
    world.measuring.set()
    window = opened(qtbot, world)
    step = cast("ModelStep", visible_step(window, ModelStep))
    step.start.click()
    step.activated.emit("electricity_price")
    assert world.notes.step is Step.RULES


def test_house_rules_are_set_where_they_stand(qtbot: QtBot) -> None:
    world = World(notes=notes_at(Step.RULES))
    window = opened(qtbot, world)
    rows = {row._view.name: row for row in window.findChildren(SettingRow)}
    battery, hot = rows["pauses_on_battery"].control, rows["hot_c"].control
    assert isinstance(battery, Toggle)
    assert isinstance(hot, QLineEdit)
    assert all(row._title.buddy() is row.control for row in rows.values())
    QTest.mouseClick(battery, Qt.MouseButton.LeftButton)
    assert not world.settings.pauses_on_battery
    hot.setText("950")
    hot.editingFinished.emit()
    assert not window.footer.next.isEnabled()
    hot.setText("80")
    hot.editingFinished.emit()
    assert world.settings.hot_c == 80
    assert window.footer.next.isEnabled()


def test_what_cannot_be_kept_is_told_above_the_step(window: FirstRunWindow, world: World) -> None:
    world.refusals = {"notes"}
    window.footer.next.click()
    assert window.banner.isVisible()
    window.banner.closed.emit()
    assert not window.banner.isVisible()


def test_every_control_of_every_moment_has_a_name(qtbot: QtBot) -> None:
    window = FirstRunWindow()
    qtbot.addWidget(window)
    window.show()
    for state in STATES.values():
        window.show_view(page_of(state))
        for control in tab_controls(window):
            text = control.text() if isinstance(control, QAbstractButton) else ""
            assert control.accessibleName() or text, control


@pytest.mark.parametrize("size", [(800, 560), (1100, 760), (2560, 1440)])
def test_nothing_is_cut_off_at_the_sides(qtbot: QtBot, size: tuple[int, int]) -> None:
    window = FirstRunWindow()
    qtbot.addWidget(window)
    window.resize(*size)
    window.show()
    for name, state in STATES.items():
        window.show_view(page_of(state))
        qtbot.wait(1)
        room = window._scroll.viewport().width()
        assert window._content.minimumSizeHint().width() <= room, name
        assert window._content.width() == room, name


FOREIGN = (
    "Cocoon Provider", "GeForce RTX 4070 Ti", "/home/ada/harbour.toml", "Harbour", "UQBx…Z7f3",
    "cocoon-tiny-chat", "cocoon-tiny-speech", "EUR", "kQ",
    "1.900,00\u202fTON",
    "0,019\u202fTON",
    STATES["network-refused"].network_error, STATES["wallet-address"].wallet_error,
)  # fmt: skip
"""Names, and what tests give in place of translated errors."""


@pytest.mark.parametrize("size", [(800, 560), (1100, 760)])
@pytest.mark.parametrize("name", STATES)
def test_texts_are_looked_up_and_have_room_in_a_longer_language(
    qtbot: QtBot, name: str, size: tuple[int, int]
) -> None:
    window = FirstRunWindow()
    qtbot.addWidget(window)
    window.resize(*size)
    window.show_view(page_of(STATES[name], pseudo))
    window.show()
    qtbot.wait(20)
    assert not untranslated(window, *FOREIGN)
    assert not clipped(window)


def test_in_a_narrow_window_the_cards_stand_below_each_other(window: FirstRunWindow) -> None:
    columns = window.findChildren(Columns)[0]
    seen = [columns._is_narrow]
    window.setMinimumSize(600, 500)
    window.resize(640, 560)
    QApplication.processEvents()
    seen.append(columns._is_narrow)
    assert seen == [False, True]
    assert not window.rail._note.isVisible()


def test_news_of_the_measurement_never_hold_the_loop(
    qtbot: QtBot, loop_watchdog: LoopWatchdog
) -> None:
    window = FirstRunWindow()
    qtbot.addWidget(window)
    window.show_view(page_of(STATES["model-measuring"]))
    window.show()
    qtbot.wait(50)
    loop_watchdog.forgive()
    loop_watchdog.blocks.clear()
    for percent in range(60, 80):
        news = CalibrationNews(percent / 100, 300.0 + 10 * percent)
        window.show_view(page_of(replace(STATES["model-measuring"], news=news)))
        qtbot.wait(5)


def test_the_place_of_the_system_is_a_language_and_perhaps_a_country() -> None:
    assert system_place()
