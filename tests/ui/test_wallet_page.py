import asyncio
from dataclasses import replace
from typing import TypeVar

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.presenters.wallet import (
    CHANGE_PASSWORD,
    CREATE,
    RECEIVE,
    RESTORE,
    SEND,
    SHOW_WORDS,
    UNLOCK,
    WATCH,
)
from app.presenters.words import plain
from app.services.wallet_desk_values import WalletFacts, WalletKind
from app.ui.pages.wallet_setup import WalletMaker
from app.ui.pages.wallet_sheets import Movement, Receive
from app.ui.widgets.seed_words import SeedWords
from app.ui.widgets.send_form import SendFoot, SendForm
from app.ui.widgets.send_review import CloseFoot, Fate, Review, ReviewFoot
from app.ui.widgets.sheet import SideSheet
from app.ui.widgets.wallet_steps import (
    AddressStep,
    ConfirmStep,
    DoneStep,
    PasswordStep,
    PickStep,
    RestoreStep,
    Step,
    StepFoot,
    WordsStep,
)
from app.wallet.errors import TooManyTriesError
from app.wallet.scan import FoundWallet
from tests.chain_story import ChainStory
from tests.ui.wallet_support import Stage
from tests.unit.presenters.wallet_fakes import (
    EMPTY,
    EXCHANGE,
    FACTS,
    FRIEND,
    OPEN,
    SAVED,
    TEST_ACCOUNT,
    ended,
    text_of,
    trouble,
)
from tests.unit.wallet.payment_values import ACCOUNT
from tests.unit.wallet.wallet_values import PASSWORD, WORDS

Kind = TypeVar("Kind", bound=QWidget)


class Hands(Stage):
    """A stage with somebody who types and clicks."""

    def __init__(self, qtbot: QtBot, facts: WalletFacts = FACTS) -> None:
        super().__init__(facts)
        qtbot.addWidget(self.page)

    def find(self, kind: type[Kind]) -> Kind:
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        found = [each for each in self.page.findChildren(kind) if each.isVisible()]
        assert found, f"no {kind.__name__} is shown"
        return found[0]

    def go_on(self) -> None:
        QTest.mouseClick(self.find(StepFoot).button, Qt.MouseButton.LeftButton)

    def texts(self) -> list[str]:
        return [label.text() for label in self.page.findChildren(QLabel) if label.isVisible()]

    def type_passwords(self, *texts: str) -> None:
        step = self.find(PasswordStep)
        for edit, text in zip(step.edits, texts, strict=True):
            edit.setText(text)
        self.go_on()

    def open_form(self, address: object = FRIEND, amount: str = "0.5") -> SendForm:
        self.control.act(SEND)
        form = self.find(SendForm)
        form.to.setPlainText(text_of(address))  # type: ignore[arg-type]
        QTest.keyClicks(form.amount, amount)
        self.rest()
        return form

    def rest(self) -> None:
        self.control.send_sheet.rest()

    @property
    def is_open(self) -> bool:
        return self.page.sheet.isVisible()


@pytest.fixture
def hands(qtbot: QtBot) -> Hands:
    return Hands(qtbot)


@pytest.fixture
def beginner(qtbot: QtBot) -> Hands:
    return Hands(qtbot, EMPTY)


@pytest.fixture
def opened(qtbot: QtBot) -> Hands:
    return Hands(qtbot, OPEN)


def test_the_page_shows_balance_payout_history_and_keys(hands: Hands) -> None:
    shown = hands.texts()
    for text in ("Wallet", "Balance", "Next payout", "History", "Payout", "Keys", "Password"):
        assert text in shown
    assert hands.page._tag.isVisible()
    row = hands.page.history.list.rows[0]
    assert row.accessibleName().startswith("Payout, ")
    assert not hands.page.setup.isVisible()


def test_without_a_wallet_only_the_beginning_is_shown(beginner: Hands) -> None:
    assert [button.text() for button in beginner.page.setup.buttons] == [
        "Create",
        "Restore",
        "Paste an address",
    ]
    assert not beginner.page.balance.isVisible()
    assert not beginner.page.history.isVisible()


def test_a_wallet_is_created_and_its_backup_confirmed(beginner: Hands) -> None:
    beginner.page.setup.buttons[0].click()
    words = beginner.find(WordsStep).words
    assert words.is_shown
    assert words.accessibleName().startswith("1 casual, 2 accuse")
    beginner.go_on()
    confirm = beginner.find(ConfirmStep)
    for edit in confirm.edits:
        edit.setText("dog")
    beginner.go_on()
    assert any(text.startswith("That is not word") for text in beginner.texts())
    right = WORDS.split()
    for edit in confirm.edits:
        edit.setText(right[int(edit.accessibleName().removeprefix("Word ")) - 1])
    beginner.go_on()
    beginner.type_passwords(PASSWORD, "something else")
    assert "These two are not the same." in beginner.texts()
    beginner.type_passwords(PASSWORD, PASSWORD)
    beginner.find(DoneStep)
    assert beginner.wallet.kept is not None
    assert beginner.wallet.kept[2] == PASSWORD
    beginner.go_on()
    assert not beginner.is_open


def test_the_way_back_to_the_words(beginner: Hands) -> None:
    beginner.control.act(CREATE)
    beginner.go_on()
    beginner.find(StepFoot).back.click()
    assert beginner.find(WordsStep).words.is_shown


def test_the_comment_of_a_payment_to_a_person_is_labelled(opened: Hands) -> None:
    form = opened.open_form()
    assert form.comment.isVisible()
    assert form.comment.accessibleName() == "Comment"
    assert "Comment" in opened.texts()


def test_words_are_hidden_when_the_window_is_left(beginner: Hands) -> None:
    beginner.control.act(CREATE)
    step = beginner.find(WordsStep)
    QCoreApplication.sendEvent(step.words, QEvent(QEvent.Type.WindowDeactivate))
    assert not step.words.is_shown
    assert step.words.accessibleName() == ""
    assert "Hidden, because the window was left." in beginner.texts()
    step._veil.button.click()
    assert step.words.is_shown


def test_words_never_reach_the_clipboard_and_go_with_the_sheet(beginner: Hands) -> None:
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("before")
    beginner.control.act(CREATE)
    words = beginner.find(SeedWords)
    QTest.keyClick(words, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(words, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert not any(word in " ".join(beginner.texts()) for word in ("casual", "prosper"))
    beginner.page.sheet.close_layer()
    assert words._cells == ()
    beginner.control.act(RESTORE)
    box = beginner.find(RestoreStep).box
    box.setPlainText(WORDS)
    box.selectAll()
    QTest.keyClick(box, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(box, Qt.Key.Key_X, Qt.KeyboardModifier.ControlModifier)
    assert clipboard.text() == "before"
    box.copy()
    assert clipboard.text() in {"", "before"}
    beginner.page.sheet.close_layer()
    assert box.toPlainText() == ""


def test_words_that_exist_are_mended_and_a_wallet_chosen(beginner: Hands) -> None:
    story = ChainStory()
    story.happens(ACCOUNT.address)
    beginner.wallet.found = (
        FoundWallet(ACCOUNT, story.state(ACCOUNT.address)),
        FoundWallet(TEST_ACCOUNT, story.state(TEST_ACCOUNT.address)),
    )
    beginner.control.act(RESTORE)
    step = beginner.find(RestoreStep)
    step.box.setPlainText(WORDS.replace("casual", "casuall"))
    beginner.go_on()
    assert any("casuall" in text for text in beginner.texts())
    step.box.setPlainText(WORDS)
    QCoreApplication.sendEvent(step.box, QEvent(QEvent.Type.WindowDeactivate))
    assert not step.box.isVisible()
    step._veil.button.click()
    beginner.go_on()
    beginner.find(PickStep).rows[1][1].click()
    beginner.go_on()
    beginner.type_passwords(PASSWORD, PASSWORD)
    assert beginner.wallet.kept is not None
    assert beginner.wallet.kept[1] == TEST_ACCOUNT


def test_an_address_to_be_paid_to(beginner: Hands) -> None:
    beginner.control.act(WATCH)
    step = beginner.find(AddressStep)
    step.box.setPlainText("nothing")
    beginner.go_on()
    assert step._error.text()
    step.box.setPlainText(text_of(FRIEND))
    beginner.go_on()
    assert beginner.wallet.facts.kind is WalletKind.WATCHED
    beginner.go_on()
    beginner.show()
    assert not beginner.page.balance.send.isEnabled()
    assert not beginner.page.balance.lock.isVisible()


def test_receiving_shows_a_code_and_copies_the_address(hands: Hands) -> None:
    hands.control.act(RECEIVE)
    sheet = hands.find(Receive)
    assert sheet.code.modules > 30
    assert sheet.code.width() >= 132
    sheet.copy.click()
    assert QGuiApplication.clipboard().text() == SAVED.text
    assert sheet.copy.text() == "Copied"


def test_one_movement_whole(hands: Hands) -> None:
    QTest.keyClick(hands.page.history.list.rows[2], Qt.Key.Key_Return)
    hands.find(Movement)
    assert "order 1182" in hands.texts()
    hands.find(CloseFoot).button.click()
    assert not hands.is_open
    QTest.mouseClick(hands.page.history.list.rows[0], Qt.MouseButton.LeftButton)
    hands.find(Movement)


def test_paging_export_and_payouts_ask_the_wallet(opened: Hands) -> None:
    opened.show(replace(OPEN, has_older=True))
    opened.page.history.older.click()
    opened.page.history.export.click()
    opened.page.payouts[0].button.click()
    opened.page.wished.emit("refresh")
    assert [call.split()[0] for call in opened.wallet.calls] == [
        "older",
        "export",
        "pay",
        "refresh",
    ]
    assert opened.saved == ["wallet-history.csv"]


def test_unlocking_and_locking(hands: Hands) -> None:
    hands.page.balance.lock.click()
    edit = hands.find(PasswordStep).edits[0]
    assert edit.echoMode() is QLineEdit.EchoMode.Password
    assert edit.hasFocus() or not hands.page.isActiveWindow()
    hands.type_passwords("wrong")
    assert "That is not the password." in hands.texts()
    assert edit.text() == ""
    hands.type_passwords(PASSWORD)
    assert not hands.is_open
    hands.show()
    assert hands.page.balance.lock.text() == "Lock"
    hands.page.balance.lock.click()
    assert not hands.wallet.facts.is_unlocked


def test_after_wrong_passwords_the_wait_is_counted_down(hands: Hands) -> None:
    hands.control.act(UNLOCK)
    hands.wallet.error = TooManyTriesError(30)
    hands.type_passwords("wrong")
    assert not hands.find(StepFoot).button.isEnabled()
    hands.now_s += 12
    hands.control._count_down()
    assert any("18" in text for text in hands.texts())
    hands.now_s += 18
    hands.control._count_down()
    assert hands.find(StepFoot).button.isEnabled()


def test_another_password_and_the_words_again(hands: Hands) -> None:
    hands.control.act(CHANGE_PASSWORD)
    hands.type_passwords(PASSWORD, "new password", "new password")
    hands.find(DoneStep)
    hands.go_on()
    hands.control.act(SHOW_WORDS)
    hands.type_passwords(PASSWORD)
    assert hands.find(WordsStep).words.is_shown
    hands.go_on()
    assert not hands.is_open


def test_a_payment_from_the_form_to_its_fate(opened: Hands) -> None:
    opened.open_form()
    assert opened.find(SendFoot).review.isEnabled()
    opened.find(SendFoot).review.click()
    assert opened.find(Review).address.address == text_of(FRIEND)
    foot = opened.find(ReviewFoot)
    assert foot.send.text().startswith("Send 0.50")
    foot.password.setText("wrong")
    foot.send.click()
    assert "That is not the password." in opened.texts()
    foot = opened.find(ReviewFoot)
    foot.password.setText(PASSWORD)
    foot.send.click()
    assert len(opened.wallet.paid) == 1
    assert "Sent. Waiting for the chain." in opened.texts()
    opened.find(Fate)
    opened.show(replace(OPEN, last_end=ended("paid")))
    assert opened.texts().count("Paid.") == 1
    opened.find(CloseFoot).button.click()
    assert not opened.is_open
    opened.page.banner.closed.emit()
    opened.show()
    assert not opened.page.banner.isVisible()


def test_an_exchange_wants_a_decision(opened: Hands) -> None:
    form = opened.open_form(EXCHANGE)
    foot = opened.find(SendFoot)
    assert form.guard.isVisible()
    assert not foot.review.isEnabled()
    form.guard.rows[0].click()
    opened.rest()
    assert form.guard.comment.isVisible()
    assert form.guard.comment.property("bad")
    assert not foot.review.isEnabled()
    QTest.keyClicks(form.guard.comment, "4711")
    opened.rest()
    assert foot.review.isEnabled()
    form.guard.rows[1].click()
    opened.rest()
    assert not form.guard.comment.isVisible()
    assert foot.review.isEnabled()
    foot.review.click()
    assert opened.wallet.requests[-1].comment == ""


def test_the_way_back_from_the_review_keeps_what_was_typed(opened: Hands) -> None:
    opened.open_form()
    opened.find(SendFoot).review.click()
    opened.find(ReviewFoot).back.click()
    form = opened.find(SendForm)
    assert (form.to.address(), form.amount.text()) == (text_of(FRIEND), "0.5")
    opened.find(SendFoot).cancel.click()
    assert not opened.is_open
    assert opened.wallet.paid == []


def test_enter_on_the_review_pays_nothing(opened: Hands) -> None:
    opened.open_form()
    opened.find(SendFoot).review.click()
    foot = opened.find(ReviewFoot)
    QTest.keyClicks(foot.password, PASSWORD)
    QTest.keyClick(foot.password, Qt.Key.Key_Return)
    assert opened.wallet.paid == []


def test_everything_and_the_practice_exchange(opened: Hands) -> None:
    opened.control.act(SEND)
    form = opened.find(SendForm)
    form.practice.click()
    opened.rest()
    assert form.to.address() == text_of(EXCHANGE)
    assert not form.practice.isVisible()
    form.amount.all.click()
    opened.rest()
    form.guard.rows[1].click()
    opened.rest()
    assert opened.find(SendFoot).review.isEnabled()
    form.amount.all.click()
    assert not opened.find(SendFoot).review.isEnabled()


def test_a_locked_wallet_is_opened_for_the_review(hands: Hands) -> None:
    hands.open_form()
    hands.find(SendFoot).review.click()
    hands.type_passwords(PASSWORD)
    hands.find(Review)
    foot = hands.find(ReviewFoot)
    assert not foot.password.isVisible()
    foot.send.click()
    assert hands.wallet.paid[0][1] == PASSWORD


def test_closing_the_sheet_wipes_what_was_typed(hands: Hands) -> None:
    hands.control.act(UNLOCK)
    step = hands.find(PasswordStep)
    step.edits[0].setText("half a pass")
    hands.page.sheet.dismiss()
    assert step.edits[0].text() == ""
    assert hands.wallet.calls == []


def test_a_wallet_that_fails_is_told(hands: Hands) -> None:
    hands.wallet.error = trouble("the disk is full")
    hands.page.history.export.click()
    assert [str(error) for error in hands.actions.errors] == ["the disk is full"]


def test_every_button_and_field_has_a_name(opened: Hands) -> None:
    opened.open_form(EXCHANGE)
    form = opened.find(SendForm)
    assert all(control.accessibleName() for control in (form.to, form.amount, form.guard.comment))
    assert form.amount.accessibleName() == "Amount"
    assert opened.find(SendFoot).review.accessibleDescription()


def test_steps_without_fields_tell_nothing(qtbot: QtBot) -> None:
    step = Step("A sentence.")
    qtbot.addWidget(step)
    with qtbot.waitSignal(step.submitted) as told:
        step.submit()
    assert told.args == [None]


def test_another_sheet_takes_the_place_of_the_form(opened: Hands) -> None:
    opened.open_form()
    opened.control.act(RECEIVE)
    opened.find(Receive)
    opened.show(replace(OPEN, last_end=ended("paid")))
    opened.find(Receive)


def test_a_wallet_can_be_made_over_any_page(qtbot: QtBot, beginner: Hands) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(800, 600)
    host.show()
    maker = WalletMaker(host, beginner.wallet, beginner.actions, plain)

    async def story() -> list[bool]:
        made = []
        for is_kept in (False, True):
            async with asyncio.TaskGroup() as tasks:
                making = tasks.create_task(maker.make_wallet(is_restored=is_kept))
                await asyncio.sleep(0)
                await asyncio.sleep(0)
                sheet = next(each for each in host.findChildren(SideSheet) if each.isVisible())
                if is_kept:
                    beginner.wallet.facts = FACTS
                sheet.dismiss()
            made.append(making.result())
        return made

    assert asyncio.run(story()) == [False, True]
