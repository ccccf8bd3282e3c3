import asyncio
import random
from typing import TypeVar

from app.presenters.wallet import CREATE, RESTORE, WATCH
from app.presenters.wallet_setup import SetupFlow
from app.presenters.wallet_steps import (
    AddressView,
    ConfirmView,
    DoneView,
    PasswordView,
    PickView,
    RestoreView,
    StepView,
    WordsView,
)
from app.presenters.words import plain
from app.services.wallet_desk_values import WalletKind
from app.wallet.child.errors import PasswordError
from app.wallet.scan import FoundWallet
from tests.chain_story import ChainStory
from tests.unit.presenters.wallet_fakes import EMPTY, FRIEND, TEST_ACCOUNT, FakeWallet, text_of
from tests.unit.wallet.payment_values import ACCOUNT
from tests.unit.wallet.wallet_values import PASSWORD, WORDS

View = TypeVar("View")


class Sheet:
    """A flow on a fake wallet, and what it showed last."""

    def __init__(self) -> None:
        self.wallet = FakeWallet(EMPTY)
        self.shown: list[StepView] = []
        self.flow = SetupFlow(self.wallet, self.shown.append, plain, random.Random(4))

    def last(self, kind: type[View]) -> View:
        view = self.shown[-1]
        assert isinstance(view, kind), view
        return view

    def begin(self, way: str) -> None:
        asyncio.run(self.flow.begin(way))

    def choose(self, first: str = PASSWORD, second: str = PASSWORD) -> tuple[bytearray, bytearray]:
        buffers = bytearray(first.encode()), bytearray(second.encode())
        asyncio.run(self.flow.choose_password(*buffers))
        return buffers


def asked(view: ConfirmView) -> list[str]:
    words = WORDS.split()
    return [words[int(label.removeprefix("Word ")) - 1] for label in view.fields]


def test_new_words_are_shown_confirmed_and_kept() -> None:
    sheet = Sheet()
    sheet.begin(CREATE)
    words = sheet.last(WordsView)
    assert [word for _, word in words.cells] == WORDS.split()
    assert words.cells[23][0] == "24"
    sheet.flow.ask_words()
    confirm = sheet.last(ConfirmView)
    assert len(confirm.fields) == 3
    sheet.flow.confirm(asked(confirm))
    assert sheet.last(PasswordView).fields == ("Password", "The same again")
    buffers = sheet.choose()
    assert not any(buffers[0] + buffers[1])
    assert sheet.last(DoneView).title == "The wallet is ready"
    assert sheet.wallet.kept == (tuple(WORDS.split()), None, PASSWORD)


def test_a_wrong_word_is_named_and_the_words_can_be_seen_again() -> None:
    sheet = Sheet()
    sheet.begin(CREATE)
    sheet.flow.ask_words()
    right = asked(sheet.last(ConfirmView))
    sheet.flow.confirm([right[0], "dog", right[2]])
    view = sheet.last(ConfirmView)
    assert view.error == f"That is not {view.fields[1].lower()}."
    sheet.flow.show_words()
    sheet.last(WordsView)


def test_passwords_that_differ_or_are_too_short() -> None:
    sheet = Sheet()
    sheet.begin(CREATE)
    first, second = sheet.choose("one password", "another one")
    assert sheet.last(PasswordView).error == "These two are not the same."
    assert not any(first + second)
    sheet.wallet.error = PasswordError("the password is too short")
    sheet.choose("short", "short")
    assert "too short" in sheet.last(PasswordView).error


def test_a_notice_about_the_protection_is_passed_on() -> None:
    sheet = Sheet()
    sheet.wallet.notice = "The wallet is protected by its password alone."
    sheet.begin(CREATE)
    sheet.choose()
    assert sheet.last(DoneView).caution == sheet.wallet.notice


def test_restoring_names_the_wrong_word() -> None:
    sheet = Sheet()
    sheet.begin(RESTORE)
    asyncio.run(sheet.flow.restore(WORDS.replace("sausage", "sausace")))
    view = sheet.last(RestoreView)
    assert "sausace" in view.error or "15" in view.error
    assert not view.is_busy


def test_restoring_lets_the_owner_choose_the_wallet() -> None:
    sheet, story = Sheet(), ChainStory()
    story.happens(ACCOUNT.address)
    sheet.wallet.found = (
        FoundWallet(ACCOUNT, story.state(ACCOUNT.address)),
        FoundWallet(TEST_ACCOUNT, story.state(FRIEND)),
    )
    sheet.begin(RESTORE)
    asyncio.run(sheet.flow.restore(f"1. {WORDS.upper()}"))
    view = sheet.last(PickView)
    assert view.choices[0].text.startswith("v5r1: 1.00")
    assert view.choices[1].text == "v5r1, test network: never used"
    assert view.captions[0] == ACCOUNT.address.to_text()
    sheet.flow.pick("1")
    sheet.choose()
    assert sheet.wallet.kept is not None
    assert sheet.wallet.kept[1] == TEST_ACCOUNT


def test_restoring_without_a_chain_takes_the_usual_wallet() -> None:
    sheet = Sheet()
    sheet.begin(RESTORE)
    asyncio.run(sheet.flow.restore(WORDS))
    sheet.last(PasswordView)


def test_an_address_to_be_paid_to() -> None:
    sheet = Sheet()
    sheet.begin(WATCH)
    assert "No exchange's address" in sheet.last(AddressView).caution
    asyncio.run(sheet.flow.watch("UQ"))
    assert sheet.last(AddressView).error
    asyncio.run(sheet.flow.watch(f" {text_of(FRIEND)} "))
    sheet.last(DoneView)
    assert sheet.wallet.facts.kind is WalletKind.WATCHED


def test_closing_forgets_the_words() -> None:
    sheet = Sheet()
    sheet.begin(CREATE)
    sheet.flow.close()
    sheet.flow.show_words()
    assert sheet.last(WordsView).cells == ()
