import asyncio
from dataclasses import replace
from typing import TypeVar

import pytest

from app.domain.money import NanoTon
from app.presenters.formats import DASH, THIN
from app.presenters.parts import Rank
from app.presenters.wallet_guard import Decision
from app.presenters.wallet_send import FateView, ReviewView, SendFormView
from app.presenters.wallet_send_flow import SendFlow, SendView
from app.presenters.wallet_steps import PasswordView
from app.presenters.words import plain
from app.services.wallet_desk_values import WalletFacts
from app.wallet.send_check import Warn
from tests.unit.presenters.wallet_fakes import (
    CENT,
    COIN,
    EXCHANGE,
    FACTS,
    FRIEND,
    OPEN,
    SAVED,
    STRANGER,
    FakeWallet,
    ended,
    text_of,
    trouble,
)
from tests.unit.wallet.payment_values import PAYMENT
from tests.unit.wallet.wallet_values import PASSWORD

View = TypeVar("View")


class Sheet:
    """A flow on a fake wallet, and what it showed last."""

    def __init__(self, facts: WalletFacts = OPEN) -> None:
        self.wallet = FakeWallet(facts)
        self.shown: list[SendView] = []
        self.flow = SendFlow(self.wallet, self.shown.append, plain)
        self.flow.begin()

    def last(self, kind: type[View]) -> View:
        view = self.shown[-1]
        assert isinstance(view, kind), view
        return view

    @property
    def form(self) -> SendFormView:
        return self.last(SendFormView)

    def type(self, address: object = FRIEND, amount: str = "0.5", **more: str) -> SendFormView:
        text = address if isinstance(address, str) else text_of(address)  # type: ignore[arg-type]
        self.flow.change(to=text, amount=amount, **more)  # type: ignore[arg-type]
        asyncio.run(self.flow.check())
        return self.form

    def review(self) -> ReviewView:
        asyncio.run(self.flow.review())
        return self.last(ReviewView)

    def send(self, password: str | None = PASSWORD) -> bytearray | None:
        given = None if password is None else bytearray(password.encode())
        asyncio.run(self.flow.send(given))
        return given


def test_an_empty_form_says_what_it_waits_for() -> None:
    form = Sheet().form
    assert form.reason == "Waiting for the address. Nothing is signed before you review it."
    assert form.amount_note == f"Balance 16.40{THIN}TON"
    assert form.lines == (("Network fee, about", DASH), ("Left after sending", DASH))
    assert (form.can_review, form.guard, form.comment) == (False, None, "")
    assert form.practice == "Try it with the Practice Exchange"


def test_somebody_who_was_paid_before_needs_no_decision() -> None:
    form = Sheet().type()
    assert form.to_help == "You have paid this address before."
    assert (form.guard, form.comment, form.can_review) == (None, "Comment", True)
    assert form.lines[0][1] == f"0.0004{THIN}TON"
    assert form.lines[1][1] == f"15.8996{THIN}TON"


def test_a_known_exchange_needs_a_decision_and_its_comment() -> None:
    sheet = Sheet()
    sheet.flow.use_practice_exchange()
    form = sheet.type(EXCHANGE)
    assert form.guard is not None
    assert form.guard.is_caution
    assert form.guard.title == "This address belongs to Practice Exchange"
    assert (form.guard.chosen, form.can_review) == ("", False)
    assert "Waiting for your decision." in form.reason
    sheet.flow.decide(Decision.COMMENT)
    assert sheet.form.guard is not None
    assert sheet.form.guard.error == "Enter the comment. Coins sent without it are usually lost."
    assert sheet.form.reason.startswith("Waiting for the comment.")
    sheet.flow.change(comment=" 4711 ")
    assert sheet.form.can_review
    assert sheet.review().comment == "4711"


def test_an_exchange_that_wants_none_gets_none() -> None:
    sheet = Sheet()
    sheet.type(EXCHANGE)
    sheet.flow.decide(Decision.COMMENT)
    sheet.flow.change(comment="left over")
    sheet.flow.decide(Decision.NONE_NEEDED)
    assert sheet.form.can_review
    assert sheet.review().comment == "none"
    assert sheet.wallet.requests[-1].comment == ""


def test_an_unknown_address_asks_whose_it_is() -> None:
    sheet = Sheet()
    form = sheet.type(STRANGER)
    assert form.to_help == "Never used before. Compare the first and last six characters."
    assert form.guard is not None
    assert (form.guard.is_caution, form.guard.title) == (False, "Whose address is this?")
    sheet.flow.decide(Decision.PERSON)
    assert (sheet.form.can_review, sheet.form.comment) == (True, "Comment")
    sheet.flow.decide(Decision.EXCHANGE)
    assert not sheet.form.can_review
    sheet.flow.change(comment="memo")
    assert sheet.form.can_review


def test_the_first_large_sum_should_be_a_small_one() -> None:
    assert "a small amount first" in Sheet().type(STRANGER, "10").to_help
    assert Sheet().type(SAVED.address).to_help == "This is your own address."


def test_another_address_takes_the_decision_back() -> None:
    sheet = Sheet()
    sheet.type(STRANGER)
    sheet.flow.decide(Decision.PERSON)
    assert not sheet.type(EXCHANGE).can_review


@pytest.mark.parametrize(
    ("amount", "error"),
    [
        ("x", "Write it with digits"),
        ("0", "Write it with digits"),
        ("16.4", "the fee comes on top"),
        ("16.3999", "too few are there"),
    ],
)
def test_amounts_that_cannot_be_sent(amount: str, error: str) -> None:
    form = Sheet().type(amount=amount)
    assert error in form.amount_error
    assert form.reason.startswith("The amount is wrong.")


def test_wrong_addresses_are_explained() -> None:
    form = Sheet().type("kQnothing")
    assert form.to_error
    assert form.reason.startswith("The address is wrong.")
    sheet = Sheet()
    sheet.type("kQnothing")
    assert not sheet.type().to_error


def test_everything_leaves_nothing() -> None:
    sheet = Sheet()
    sheet.type(amount="")
    assert sheet.form.reason.startswith("Waiting for the amount.")
    sheet.flow.change(is_all=True)
    asyncio.run(sheet.flow.check())
    assert (sheet.form.is_all, sheet.form.can_review) == (True, True)
    review = sheet.review()
    assert review.lines[0] == ("Amount", "Everything")
    assert review.send == "Send everything"
    assert sheet.wallet.requests[-1].amount is None


def test_the_review_shows_the_signers_reading_only() -> None:
    sheet = Sheet()
    sheet.wallet.warnings = (Warn.NEW_RECIPIENT, Warn.FROZEN_RECIPIENT)
    sheet.type(comment="rent\u202e")
    review = sheet.review()
    assert review.address == text_of(FRIEND)
    assert dict(review.lines)["Amount"] == f"0.50{THIN}TON"
    assert review.comment == "rent"
    assert len(review.warnings) == 2
    assert (review.password, review.send) == ("Password", f"Send 0.50{THIN}TON")


def test_a_payment_is_sent_once_and_followed() -> None:
    sheet = Sheet()
    sheet.type()
    sheet.review()
    given = sheet.send()
    assert given is not None
    assert not any(given)
    assert sheet.last(FateView).title == "Sent. Waiting for the chain."
    sheet.send()
    assert len(sheet.wallet.paid) == 1
    sheet.wallet.facts = replace(OPEN, last_end=ended("paid"))
    sheet.flow.refresh(sheet.wallet.facts)
    fate = sheet.last(FateView)
    assert (fate.rank, fate.title, fate.transaction) == (Rank.GOOD, "Paid.", "05" * 32)


def test_the_end_of_another_payment_is_not_taken_for_this_one() -> None:
    sheet = Sheet()
    sheet.type()
    sheet.review()
    sheet.send()
    other = ended("paid")
    other = type(other)(bytes(32), 1, other.recipient, 1, "paid", None)
    sheet.wallet.facts = replace(OPEN, last_end=other)
    sheet.flow.refresh(sheet.wallet.facts)
    assert sheet.last(FateView).rank is Rank.INFO


def test_an_expired_payment_has_moved_nothing() -> None:
    sheet = Sheet()
    sheet.type()
    sheet.review()
    sheet.send()
    sheet.wallet.facts = replace(OPEN, last_end=ended("expired", PAYMENT))
    sheet.flow.refresh(sheet.wallet.facts)
    assert "No coins have moved" in sheet.last(FateView).sentence


def test_a_locked_wallet_asks_once_for_its_password() -> None:
    sheet = Sheet(FACTS)
    sheet.type()
    asyncio.run(sheet.flow.review())
    assert sheet.last(PasswordView).fields == ("Password",)
    asyncio.run(sheet.flow.unlock(bytearray(b"wrong")))
    assert sheet.last(PasswordView).error == "That is not the password."
    kept = bytearray(PASSWORD.encode())
    asyncio.run(sheet.flow.unlock(kept))
    assert sheet.last(ReviewView).password == ""
    sheet.send(None)
    assert sheet.wallet.paid[0][1] == PASSWORD
    assert not any(kept)


def test_closing_forgets_the_password() -> None:
    sheet = Sheet(FACTS)
    sheet.type()
    kept = bytearray(PASSWORD.encode())
    asyncio.run(sheet.flow.review())
    asyncio.run(sheet.flow.unlock(kept))
    sheet.flow.close()
    assert not any(kept)
    sheet.send()
    assert sheet.wallet.paid == []


def test_a_wrong_password_can_be_typed_again() -> None:
    sheet = Sheet()
    sheet.type()
    sheet.review()
    sheet.send("wrong")
    review = sheet.last(ReviewView)
    assert (review.error, review.is_busy) == ("That is not the password.", False)
    sheet.send()
    assert len(sheet.wallet.paid) == 1


def test_what_fails_is_told_in_the_form() -> None:
    sheet = Sheet()
    sheet.wallet.error = trouble()
    form = sheet.type()
    assert "no server answers" in form.error
    sheet.type(amount="0.4")
    sheet.wallet.error = trouble("the signer stopped")
    asyncio.run(sheet.flow.review())
    assert "the signer stopped" in sheet.form.error
    assert sheet.form.can_review
    sheet.flow.back()
    assert sheet.form.error == ""


def test_a_review_that_reads_differently_after_a_failure_is_taken_back() -> None:
    sheet = Sheet()
    sheet.type()
    sheet.review()
    sheet.flow.change(amount="0.7")
    sheet.send("wrong")
    assert isinstance(sheet.shown[-1], SendFormView)


def test_the_balance_is_that_of_now() -> None:
    sheet = Sheet()
    sheet.wallet.facts = replace(OPEN, balance=NanoTon(2 * COIN + 5 * CENT))
    sheet.flow.refresh(sheet.wallet.facts)
    assert sheet.form.amount_note == f"Balance 2.05{THIN}TON"
