"""Sending: the form, the review of what the signer decoded, and what became of it."""

from dataclasses import dataclass
from enum import StrEnum

from app.domain.money import AmountError, NanoTon, parse_amount
from app.presenters import formats
from app.presenters.parts import Rank
from app.presenters.wallet_guard import (
    Decision,
    GuardView,
    comment_to_send,
    present_guard,
    what_is_missing,
)
from app.presenters.wallet_words import outcome_text, warning_text, written
from app.presenters.words import Tr, foreign
from app.services.wallet_desk_values import Estimate, Recipient, WalletFacts
from app.ton.wallet_contracts import TonNetwork
from app.wallet.outbox import Finished, Outgoing
from app.wallet.payment import Request
from app.wallet.sending import Offer

COMMENT_LIMIT = 1000
REVIEW_LIMIT = 400
_LARGE_SHARE = 2
"""More than one part in so many of the balance is a large sum."""


class SendStage(StrEnum):
    """Where a payment is: written, waiting for the password, reviewed, or sent."""

    FORM = "form"
    UNLOCK = "unlock"
    REVIEW = "review"
    SENT = "sent"


@dataclass(frozen=True, slots=True)
class Draft:
    """What was typed."""

    to: str = ""
    amount: str = ""
    is_all: bool = False
    decision: Decision = Decision.UNDECIDED
    comment: str = ""


@dataclass(frozen=True, slots=True)
class Wish:
    """A draft with what is known about it; `address_error` and `error` are sentences."""

    draft: Draft
    facts: WalletFacts
    recipient: Recipient | None = None
    address_error: str = ""
    estimate: Estimate | None = None
    error: str = ""
    is_busy: bool = False


@dataclass(frozen=True, slots=True)
class SendFormView:
    """The form; `comment` is the label of a plain comment field, "" where the guard has it."""

    to_label: str
    to_help: str
    to_error: str
    practice: str
    amount_label: str
    amount_note: str
    amount: str
    all_text: str
    is_all: bool
    amount_error: str
    guard: GuardView | None
    comment: str
    comment_help: str
    lines: tuple[tuple[str, str], ...]
    error: str
    cancel: str
    review: str
    can_review: bool
    reason: str


@dataclass(frozen=True, slots=True)
class ReviewView:
    """What would be signed, as the signer read it; `password` is the field's label or empty."""

    title: str
    sentence: str
    to_label: str
    address: str
    who: str
    lines: tuple[tuple[str, str], ...]
    comment_label: str
    comment: str
    warnings: tuple[str, ...]
    password: str
    error: str
    back: str
    send: str
    is_busy: bool


@dataclass(frozen=True, slots=True)
class FateView:
    """What became of a payment."""

    rank: Rank
    title: str
    sentence: str
    transaction_label: str
    transaction: str
    close: str


def amount_of(draft: Draft, tr: Tr) -> NanoTon | None:
    """Read the amount as it is typed in the owner's language, None for everything.

    Raises:
        AmountError: it is none, or nothing at all.
    """
    if draft.is_all:
        return None
    amount = parse_amount(draft.amount.replace(tr.marks.decimal, "."))
    if not amount:
        raise AmountError("nothing would be sent")
    return amount


def request_of(wish: Wish, tr: Tr) -> Request | None:
    """Make the payment that is wanted, None while something is missing."""
    draft, recipient = wish.draft, wish.recipient
    if recipient is None:
        return None
    try:
        amount = amount_of(draft, tr)
    except AmountError:
        return None
    comment = comment_to_send(recipient, draft.decision, draft.comment)
    return Request(recipient.written, amount, comment)


def present_form(wish: Wish, tr: Tr) -> SendFormView:
    """Decide the form."""
    draft, facts, recipient = wish.draft, wish.facts, wish.recipient
    guard = None
    if recipient is not None:
        guard = present_guard(recipient, draft.decision, draft.comment, tr)
    reason = _reason(wish, tr)
    has_comment = recipient is not None and (guard is None or draft.decision is Decision.PERSON)
    return SendFormView(
        to_label=tr("To"),
        to_help=_to_help(wish, tr),
        to_error=wish.address_error,
        practice=_practice(wish, tr),
        amount_label=tr("Amount"),
        amount_note=_balance(facts, tr),
        amount=draft.amount,
        all_text=tr("All"),
        is_all=draft.is_all,
        amount_error=_amount_error(wish, tr),
        guard=guard,
        comment=tr("Comment") if has_comment else "",
        comment_help=tr("Everybody can read it, and it stays for ever."),
        lines=_sums(wish, tr),
        error=wish.error,
        cancel=tr("Cancel"),
        review=tr("Review"),
        can_review=not reason and not wish.is_busy,
        reason=_below(reason, wish, tr),
    )


def _below(reason: str, wish: Wish, tr: Tr) -> str:
    nothing = tr("Nothing is signed before you review it.")
    if wish.is_busy:
        return tr("Asking the chain and the signer.")
    return f"{reason} {nothing}".strip()


def _practice(wish: Wish, tr: Tr) -> str:
    is_empty = wish.facts.practice_exchange and not wish.draft.to
    return tr("Try it with the Practice Exchange") if is_empty else ""


def _balance(facts: WalletFacts, tr: Tr) -> str:
    if facts.balance is None:
        return ""
    return tr("Balance {amount}", amount=formats.ton(facts.balance, tr))


def _to_help(wish: Wish, tr: Tr) -> str:
    recipient = wish.recipient
    if recipient is None:
        return ""
    if recipient.is_own:
        return tr("This is your own address.")
    if recipient.exchange is not None and recipient.is_known:
        return tr("{name}. You have paid this address before.", name=foreign(recipient.exchange))
    if recipient.is_known:
        return tr("You have paid this address before.")
    if _is_large(wish):
        return tr("Never used before. Send a small amount first, and see whether it arrives.")
    return tr("Never used before. Compare the first and last six characters.")


def _is_large(wish: Wish) -> bool:
    balance = wish.facts.balance
    try:
        amount = None if wish.draft.is_all else parse_amount(wish.draft.amount)
    except AmountError:
        return False
    return balance is not None and (amount is None or amount * _LARGE_SHARE > balance)


def _amount_error(wish: Wish, tr: Tr) -> str:
    if not wish.draft.amount and not wish.draft.is_all:
        return ""
    try:
        amount = amount_of(wish.draft, tr)
    except AmountError as error:
        return tr(error.hint)
    balance = wish.facts.balance
    if balance is not None and amount is not None and amount >= balance:
        return tr("The wallet has {amount}; the fee comes on top.", amount=formats.ton(balance, tr))
    if wish.estimate is not None and wish.estimate.remains < 0:
        few = formats.ton_exact(NanoTon(-wish.estimate.remains), tr)
        return tr("With the fee, {amount} too few are there.", amount=few)
    return ""


def _sums(wish: Wish, tr: Tr) -> tuple[tuple[str, str], ...]:
    fee, left = tr("Network fee, about"), tr("Left after sending")
    estimate = wish.estimate
    if estimate is None or estimate.remains < 0:
        return ((fee, formats.DASH), (left, formats.DASH))
    remains = formats.ton_exact(NanoTon(estimate.remains), tr)
    return ((fee, str(formats.ton_exact(estimate.fee, tr))), (left, str(remains)))


def _reason(wish: Wish, tr: Tr) -> str:
    """Say what is missing, "" where nothing is."""
    draft = wish.draft
    if not draft.to:
        return tr("Waiting for the address.")
    if wish.address_error:
        return tr("The address is wrong.")
    if wish.recipient is None:
        return tr("Looking at the address.")
    if not draft.amount and not draft.is_all:
        return tr("Waiting for the amount.")
    if _amount_error(wish, tr):
        return tr("The amount is wrong.")
    return what_is_missing(wish.recipient, draft.decision, draft.comment, tr)


def present_review(
    offer: Offer, tr: Tr, *, asks_password: bool, error: str = "", is_busy: bool = False
) -> ReviewView:
    """Show what the signer itself read, and nothing of what was typed."""
    item = offer.item
    is_test = offer.account.network is TonNetwork.TESTNET
    amount = tr("Everything") if item.sends_all else str(formats.ton_exact(item.amount, tr))
    return ReviewView(
        title=tr("Review"),
        sentence=tr("This is what the signer has read and will sign."),
        to_label=tr("To"),
        address=written(item.destination, is_testnet=is_test, is_bounceable=item.is_bounceable),
        who="" if offer.exchange is None else foreign(offer.exchange),
        lines=(
            (tr("Amount"), amount),
            (tr("Network fee, about"), str(formats.ton_exact(offer.fee, tr))),
            (tr("Left after sending, about"), str(formats.ton_exact(offer.remains, tr))),
        ),
        comment_label=tr("Comment"),
        comment=foreign(item.comment, REVIEW_LIMIT) if item.comment else tr("none"),
        warnings=tuple(warning_text(each, tr) for each in offer.warnings),
        password=tr("Password") if asks_password else "",
        error=error,
        back=tr("Back"),
        send=tr("Sending") if is_busy else tr("Send {amount}", amount=_button_amount(offer, tr)),
        is_busy=is_busy,
    )


def _button_amount(offer: Offer, tr: Tr) -> str:
    if offer.item.sends_all:
        return tr("everything")
    return str(formats.ton_exact(offer.item.amount, tr))


def present_fate(payment: Outgoing, facts: WalletFacts, tr: Tr) -> FateView:
    """Follow a payment that was sent."""
    end = facts.last_end
    if end is None or end.hash != payment.hash:
        sentence = tr(
            "The chain is asked until it is certain what became of it. You can close this; it is "
            "followed all the same, also after a restart."
        )
        title = tr("Sent. Waiting for the chain.")
        return FateView(Rank.INFO, title, sentence, "", "", tr("Close"))
    return _ended(end, tr)


def _ended(end: Finished, tr: Tr) -> FateView:
    amount = formats.ton_exact(NanoTon(end.amount), tr)
    is_paid = end.outcome == "paid"
    sentence = tr("{amount} have left the wallet.", amount=amount) if is_paid else ""
    if end.outcome == "expired":
        sentence = tr("No coins have moved. You can send again.")
    transaction = "" if end.transaction is None else end.transaction.hex()
    return FateView(
        rank=Rank.GOOD if is_paid else Rank.CAUTION,
        title=outcome_text(end.outcome, tr),
        sentence=sentence,
        transaction_label=tr("Transaction") if transaction else "",
        transaction=transaction,
        close=tr("Close"),
    )
