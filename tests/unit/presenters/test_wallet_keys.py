import asyncio

from app.presenters.wallet import CHANGE_PASSWORD, SHOW_WORDS, UNLOCK
from app.presenters.wallet_keys import KeysFlow
from app.presenters.wallet_steps import DoneView, PasswordView, StepView, WordsView
from app.presenters.words import plain
from app.wallet.errors import KeyringLockedError, TooManyTriesError
from tests.unit.presenters.wallet_fakes import FakeWallet
from tests.unit.wallet.wallet_values import PASSWORD


class Sheet:
    """A flow on a fake wallet and a clock that tests move."""

    def __init__(self, task: str) -> None:
        self.wallet, self.now_s = FakeWallet(), 100.0
        self.shown: list[StepView | None] = []
        self.flow = KeysFlow(self.wallet, self.shown.append, plain, lambda: self.now_s)
        self.flow.begin(task)

    @property
    def password(self) -> PasswordView:
        view = self.shown[-1]
        assert isinstance(view, PasswordView)
        return view

    def submit(self, *texts: str) -> list[bytearray]:
        fields = [bytearray(text.encode()) for text in texts]
        asyncio.run(self.flow.submit(fields))
        assert not any(any(field) for field in fields)
        return fields


def test_the_right_password_unlocks_and_closes() -> None:
    sheet = Sheet(UNLOCK)
    assert sheet.password.title == "Unlock the wallet"
    sheet.submit(PASSWORD)
    assert sheet.shown[-1] is None
    assert sheet.wallet.facts.is_unlocked
    busy = sheet.shown[-2]
    assert isinstance(busy, PasswordView)
    assert busy.is_busy


def test_a_wrong_password_is_told() -> None:
    sheet = Sheet(UNLOCK)
    sheet.submit("wrong")
    assert sheet.password.error == "That is not the password."
    sheet.wallet.error = KeyringLockedError("nobody unlocked it")
    sheet.submit(PASSWORD)
    assert sheet.password.error.endswith("Unlock the keyring and try again.")


def test_after_wrong_passwords_the_wait_is_counted_down() -> None:
    sheet = Sheet(UNLOCK)
    sheet.wallet.error = TooManyTriesError(30)
    sheet.submit("wrong")
    assert sheet.password.is_blocked
    assert "30" in sheet.password.error
    sheet.now_s += 10
    sheet.flow.tick()
    assert "20" in sheet.password.error
    calls = len(sheet.wallet.calls)
    sheet.submit(PASSWORD)
    assert len(sheet.wallet.calls) == calls
    sheet.now_s += 20
    sheet.flow.tick()
    assert (sheet.password.error, sheet.password.is_blocked) == ("", False)
    assert not sheet.flow.is_waiting
    sheet.submit(PASSWORD)
    assert sheet.shown[-1] is None


def test_the_wait_is_still_there_when_the_sheet_opens_again() -> None:
    sheet = Sheet(UNLOCK)
    sheet.wallet.error = TooManyTriesError(30)
    sheet.submit("wrong")
    sheet.flow.begin(SHOW_WORDS)
    assert sheet.password.is_blocked


def test_another_password() -> None:
    sheet = Sheet(CHANGE_PASSWORD)
    assert len(sheet.password.fields) == 3
    sheet.submit(PASSWORD, "new password", "new passwort")
    assert "not the same" in sheet.password.error
    sheet.submit(PASSWORD, "new password", "new password")
    assert sheet.wallet.calls == ["change to new password"]
    assert isinstance(sheet.shown[-1], DoneView)


def test_the_words_once_more() -> None:
    sheet = Sheet(SHOW_WORDS)
    sheet.submit(PASSWORD)
    view = sheet.shown[-1]
    assert isinstance(view, WordsView)
    assert (len(view.cells), view.button) == (24, "Close")
