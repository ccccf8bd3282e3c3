from dataclasses import replace

import pytest
import segno
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.presenters.wallet_guard import Decision, GuardView, present_guard
from app.presenters.wallet_steps import PasswordView
from app.presenters.words import plain
from app.services.wallet_desk_values import Recipient
from app.ton.address import Address, read_address
from app.ui.widgets.address import AddressBox, AddressLines
from app.ui.widgets.comment_guard import CommentGuard
from app.ui.widgets.qr import QUIET, QrCode
from app.ui.widgets.secret_fields import PasswordEdit, WordEdit
from app.ui.widgets.seed_words import SeedWords
from app.ui.widgets.wallet_steps import make_step, update_step
from tests.unit.presenters.wallet_fakes import EXCHANGE, FRIEND, STRANGER, text_of
from tests.unit.wallet.wallet_values import WORDS


def test_the_code_on_the_screen_is_that_of_the_text(qtbot: QtBot) -> None:
    text = f"ton://transfer/{text_of(FRIEND)}"
    code = QrCode(text, name="The address as a QR code")
    qtbot.addWidget(code)
    code.resize(code.sizeHint())
    code.show()
    picture = code.grab().toImage()
    step = code.width() // code.modules
    expected = [list(row) for row in segno.make_qr(text, error="m").matrix]

    def is_dark(row: int, column: int) -> bool:
        at = step // 2
        color = QColor(picture.pixel(column * step + at, row * step + at))
        return color.lightness() < 128

    size = len(expected)
    seen = [[int(is_dark(r + QUIET, c + QUIET)) for c in range(size)] for r in range(size)]
    assert seen == expected
    assert not any(is_dark(row, QUIET - 1) for row in range(code.modules))


@pytest.mark.parametrize(("line", "lines"), [(24, 2), (16, 3)])
def test_an_address_keeps_its_lines(qtbot: QtBot, line: int, lines: int) -> None:
    shown = AddressLines(text_of(FRIEND), line=line)
    qtbot.addWidget(shown)
    assert len(shown._lines()) == lines
    assert shown.accessibleName() == text_of(FRIEND)
    one = AddressLines("x" * line, line=line)
    qtbot.addWidget(one)
    assert shown.sizeHint().height() == lines * one.sizeHint().height()
    shown.show()
    assert not shown.grab().isNull()


def test_a_typed_address_breaks_after_24_characters(qtbot: QtBot) -> None:
    box = AddressBox(name="To")
    qtbot.addWidget(box)
    box.resize(400, 60)
    box.show()
    with qtbot.waitSignal(box.edited) as told:
        box.setPlainText(text_of(FRIEND) + "\n")
    assert told.args == [text_of(FRIEND)]
    box.show_address(text_of(STRANGER))
    layout = box.document().firstBlock().layout()
    assert [layout.lineAt(n).textLength() for n in range(layout.lineCount())] == [24, 24]


def test_a_password_is_taken_once_and_forgotten(qtbot: QtBot) -> None:
    edit = PasswordEdit("Password")
    qtbot.addWidget(edit)
    QTest.keyClicks(edit, "pa ss")
    assert edit.displayText() != "pa ss"
    assert edit.take() == bytearray(b"pa ss")
    assert (edit.take(), edit.text()) == (bytearray(), "")
    assert not edit.isUndoAvailable()


def test_a_refused_password_is_typed_again_in_the_first_field(qtbot: QtBot) -> None:
    view = PasswordView("Choose", "So.", ("Password", "The same again"), "Make the wallet")
    step, foot = make_step(view)
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.addWidget(step)
    column.addWidget(foot)
    qtbot.addWidget(whole)
    first, second = step.controls()
    with qtbot.waitActive(whole):
        whole.show()
        whole.activateWindow()
    second.setFocus()
    update_step(step, foot, replace(view, is_busy=True))
    assert not second.hasFocus()
    update_step(step, foot, replace(view, error="Too short."))
    assert first.hasFocus()


def test_a_word_that_is_typed_back_cannot_be_copied(qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText("before")
    edit = WordEdit("Word 3")
    qtbot.addWidget(edit)
    QTest.keyClicks(edit, "casual")
    edit.selectAll()
    QTest.keyClick(edit, Qt.Key.Key_X, Qt.KeyboardModifier.ControlModifier)
    assert (edit.text(), edit.selectedText()) == ("casual", "")
    assert QGuiApplication.clipboard().text() == "before"


def test_long_words_take_three_columns(qtbot: QtBot) -> None:
    words = SeedWords()
    qtbot.addWidget(words)
    words.show_cells(tuple((str(n), word) for n, word in enumerate(WORDS.split(), 1)))
    assert words._rows() == 6
    words.show_cells(tuple((str(n), "extraordinary") for n in range(1, 25)))
    assert words._rows() == 8
    words.resize(words.sizeHint())
    words.show()
    before = words.grab().toImage()
    words.conceal()
    assert words.grab().toImage() != before


def guard_of(address: Address, decision: Decision) -> GuardView:
    written = read_address(address.to_text(testnet=True))
    name = "Practice Exchange" if address == EXCHANGE else None
    recipient = Recipient(written, text_of(address), name, is_known=False, is_own=False)
    view = present_guard(recipient, decision, "", plain)
    assert view is not None
    return view


def test_the_comment_moves_below_the_choice_that_needs_it(qtbot: QtBot) -> None:
    guard = CommentGuard()
    qtbot.addWidget(guard)
    guard.resize(400, 300)
    guard.show()
    for address, decision, place in (
        (EXCHANGE, Decision.COMMENT, 0),
        (STRANGER, Decision.EXCHANGE, 1),
    ):
        guard.show_view(guard_of(address, decision))
        QTest.qWait(1)
        assert guard.rows[place].isChecked()
        assert guard.comment.mapTo(guard, guard.rect().topLeft()).y() > guard.rows[place].y()
    guard.show_view(guard_of(STRANGER, Decision.UNDECIDED))
    assert not any(row.isChecked() for row in guard.rows)
    with qtbot.waitSignal(guard.decided) as told:
        guard.rows[0].click()
    assert told.args == [Decision.PERSON]
