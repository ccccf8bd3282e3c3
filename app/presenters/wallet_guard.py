"""The comment guard: whose address it is, and what that means for the comment."""

from dataclasses import dataclass
from enum import StrEnum

from app.presenters.parts import Choice
from app.presenters.words import Tr, foreign
from app.services.wallet_desk_values import Recipient


class Decision(StrEnum):
    """What the owner decided: a comment from the exchange or none, or whose address it is."""

    UNDECIDED = ""
    COMMENT = "comment"
    NONE_NEEDED = "none_needed"
    PERSON = "person"
    EXCHANGE = "exchange"


TAKES_COMMENT = {Decision.COMMENT, Decision.EXCHANGE}
"""Decisions after which there must be a comment."""


@dataclass(frozen=True, slots=True)
class GuardView:
    """The panel in the form; `field_under` is the choice below which the comment is typed."""

    is_caution: bool
    title: str
    sentence: str
    choices: tuple[Choice, ...]
    chosen: str
    field_under: str
    placeholder: str
    error: str


def present_guard(
    recipient: Recipient, decision: Decision, comment: str, tr: Tr
) -> GuardView | None:
    """Show the guard where a decision about the comment is needed."""
    if recipient.exchange is not None:
        return _exchange(recipient.exchange, decision, comment, tr)
    if recipient.is_known or recipient.is_own:
        return None
    return _unknown(decision, comment, tr)


def _exchange(name: str, decision: Decision, comment: str, tr: Tr) -> GuardView:
    known = {Decision.COMMENT, Decision.NONE_NEEDED}
    return GuardView(
        is_caution=True,
        title=tr("This address belongs to {name}", name=foreign(name)),
        sentence=tr(
            "An exchange shares one address among all its customers. Without the right comment it "
            "cannot know that the coins are yours."
        ),
        choices=(
            Choice(Decision.COMMENT, tr("I have a comment from the exchange")),
            Choice(Decision.NONE_NEEDED, tr("The exchange told me that none is needed")),
        ),
        chosen=decision if decision in known else "",
        field_under=Decision.COMMENT,
        placeholder=tr("Comment, exactly as shown there"),
        error=_missing(decision, comment, tr),
    )


def _unknown(decision: Decision, comment: str, tr: Tr) -> GuardView:
    known = {Decision.PERSON, Decision.EXCHANGE}
    return GuardView(
        is_caution=False,
        title=tr("Whose address is this?"),
        sentence=tr("Exchanges and shops know whose coins came only by a comment."),
        choices=(
            Choice(Decision.PERSON, tr("Mine, or a person's")),
            Choice(Decision.EXCHANGE, tr("An exchange or a shop")),
        ),
        chosen=decision if decision in known else "",
        field_under=Decision.EXCHANGE,
        placeholder=tr("Comment, exactly as shown there"),
        error=_missing(decision, comment, tr),
    )


def _missing(decision: Decision, comment: str, tr: Tr) -> str:
    if decision in TAKES_COMMENT and not comment.strip():
        return tr("Enter the comment. Coins sent without it are usually lost.")
    return ""


def what_is_missing(recipient: Recipient, decision: Decision, comment: str, tr: Tr) -> str:
    """Say why a payment cannot be reviewed yet, "" if everything is decided."""
    guard = present_guard(recipient, decision, comment, tr)
    if guard is None:
        return ""
    if not guard.chosen:
        return tr("Waiting for your decision.")
    return tr("Waiting for the comment.") if guard.error else ""


def comment_to_send(recipient: Recipient, decision: Decision, comment: str) -> str:
    """Return the comment that goes with the payment: none where none is wanted."""
    if recipient.exchange is not None and decision is not Decision.COMMENT:
        return ""
    return comment.strip() if decision in TAKES_COMMENT else comment
