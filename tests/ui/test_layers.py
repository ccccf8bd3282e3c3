import asyncio

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from qasync import QEventLoop

from app.ui.actions import answer
from app.ui.theme import Theme
from app.ui.tokens import DARK
from app.ui.widgets.buttons import Button, ButtonKind, PrimaryButton
from app.ui.widgets.dialog import Dialog
from app.ui.widgets.field import LineEdit
from app.ui.widgets.layer import tab_controls
from app.ui.widgets.page import Page
from app.ui.widgets.shadow import shadow_pixmap

BUTTONS = (("stay", "Keep sharing", ButtonKind.NORMAL), ("quit", "Quit", ButtonKind.PRIMARY))


@pytest.fixture
def page(qtbot: QtBot) -> Page:
    page = Page("Wallet")
    qtbot.addWidget(page)
    button = Button("Send")
    page.head.addWidget(button)
    page.resize(900, 600)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    button.setFocus()
    return page


def form() -> tuple[QWidget, LineEdit]:
    content = QWidget()
    edit = LineEdit(name="Amount")
    column = QVBoxLayout(content)
    column.addWidget(edit)
    column.addStretch()
    return content, edit


def focused() -> QWidget | None:
    return QApplication.focusWidget()


def ask(page: Page) -> Dialog:
    dialog = Dialog(page, "Quit while 6 jobs are running?", "They are finished.", buttons=BUTTONS)
    dialog.open()
    return dialog


def test_a_sheet_lies_over_the_right_of_its_page(page: Page, qtbot: QtBot) -> None:
    content, edit = form()
    footer = PrimaryButton("Review")
    page.sheet.open("Send", content, footer)
    assert page.sheet.front().width() == 456
    assert page.sheet.front().right() == page.width()
    assert focused() is edit
    page.resize(700, 500)
    assert page.sheet.front().right() == 700
    assert not page.grab().isNull()
    with qtbot.waitSignal(page.sheet.closed):
        QTest.keyClick(edit, Qt.Key.Key_Escape)
    assert isinstance(focused(), Button)


def test_tab_goes_round_in_a_sheet(page: Page) -> None:
    content, edit = form()
    page.sheet.open("Send", content, PrimaryButton("Review"))
    seen = []
    for _ in range(4):
        QTest.keyClick(focused() or page, Qt.Key.Key_Tab)
        seen.append(focused())
    assert edit in seen
    assert all(page.sheet.isAncestorOf(widget) for widget in seen if widget)
    assert len(tab_controls(page.sheet)) == 3


def test_enter_in_a_new_sheet_never_closes_it(page: Page) -> None:
    verb, safe = PrimaryButton("I have written them down"), Button("Back")
    page.sheet.open("Words", QWidget(), foot_of(verb))
    assert focused() is verb
    page.sheet.turn("Payment", QWidget(), foot_of(safe, Button("Send")))
    assert focused() is safe


def foot_of(*buttons: Button) -> QWidget:
    foot = QWidget()
    row = QVBoxLayout(foot)
    for button in buttons:
        row.addWidget(button)
    return foot


def test_a_click_beside_a_sheet_closes_it(page: Page) -> None:
    page.sheet.open("Send", form()[0])
    QTest.mouseClick(page.sheet, Qt.MouseButton.LeftButton, pos=QPoint(600, 300))
    assert page.sheet.isVisible()
    QTest.mouseClick(page.sheet, Qt.MouseButton.LeftButton, pos=QPoint(20, 300))
    assert page.sheet.isHidden()


def test_a_sheet_shows_one_thing_after_the_other(page: Page) -> None:
    first, second = form()[0], form()[0]
    page.sheet.open("Send", first, Button("Cancel"))
    page.sheet.open("Receive", second)
    assert page.sheet.content() is second
    page.sheet.close_layer()
    page.sheet.close_layer()
    assert page.sheet.isHidden()


def test_the_safe_choice_has_the_focus(page: Page, qtbot: QtBot) -> None:
    dialog = ask(page)
    assert focused() is dialog.button("stay")
    with qtbot.waitSignal(dialog.answered) as answered:
        QTest.keyClick(dialog.button("stay"), Qt.Key.Key_Return)
    assert answered.args == ["stay"]
    assert isinstance(focused(), Button)


def test_enter_in_a_field_confirms_nothing(page: Page, qtbot: QtBot) -> None:
    content, edit = form()
    dialog = Dialog(page, "Delete the wallet?", buttons=BUTTONS, content=content, is_wide=True)
    dialog.open()
    edit.setFocus()
    with qtbot.assertNotEmitted(dialog.answered):
        QTest.keyClick(edit, Qt.Key.Key_Return)
    assert dialog.front().width() == 560


def test_escape_means_the_safe_choice(page: Page, qtbot: QtBot) -> None:
    dialog = ask(page)
    with qtbot.waitSignal(dialog.answered) as answered:
        QTest.keyClick(dialog.button("quit"), Qt.Key.Key_Escape)
    assert answered.args == [""]


def test_a_click_on_the_page_answers_nothing(page: Page, qtbot: QtBot) -> None:
    dialog = ask(page)
    with qtbot.assertNotEmitted(dialog.answered):
        QTest.mouseClick(dialog, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert dialog.isVisible()


def test_a_dialog_stays_in_the_middle(page: Page, theme: Theme) -> None:
    dialog = ask(page)
    page.resize(1000, 700)
    assert dialog.front().center().x() == pytest.approx(500, abs=1)
    light = page.grab().toImage()
    theme.use(DARK)
    assert page.grab().toImage() != light


def test_a_coroutine_waits_for_the_answer(page: Page, qapp: QApplication) -> None:
    async def main() -> str:
        dialog = Dialog(page, "Quit?", buttons=BUTTONS)
        loop = asyncio.get_running_loop()
        loop.call_later(0.01, lambda: dialog.button("quit").click())
        return await answer(dialog)

    with asyncio.Runner(loop_factory=lambda: QEventLoop(qapp, already_running=False)) as runner:
        assert runner.run(main()) == "quit"


def test_shadows_are_made_once() -> None:
    one = shadow_pixmap(100, 50, 12, 1.0, 0.16)
    assert shadow_pixmap(100, 50, 12, 1.0, 0.16) is one
    assert one.width() == 164
    assert one.toImage().pixelColor(82, 90).alpha() > 0
    assert one.toImage().pixelColor(0, 0).alpha() == 0
