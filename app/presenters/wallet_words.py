"""Sentences and small parts that all of the wallet's views share."""

from app.domain.errors import AppError
from app.presenters import formats
from app.presenters.said import hint_of, message_of
from app.presenters.words import Tr, foreign
from app.ton.address import Address
from app.wallet.child.errors import WrongPasswordError
from app.wallet.errors import TooManyTriesError
from app.wallet.outbox import Outcome
from app.wallet.send_check import Warn

ADDRESS_LINE = 24
"""Characters of an address in one line."""

MARKED = 6
"""Characters at both ends that people compare."""

_MESSAGE_LIMIT = 200


def error_text(error: AppError, tr: Tr) -> str:
    """Say in one or two sentences what is wrong and what helps."""
    if isinstance(error, WrongPasswordError):
        return tr("That is not the password.")
    if isinstance(error, TooManyTriesError):
        wait = formats.duration(error.wait_s, tr)
        return tr("Too many wrong passwords. The next try is possible in {time}.", time=wait)
    message = foreign(message_of(error, tr), _MESSAGE_LIMIT)
    told = f"{tr(error.title)}: {message}" if message else tr(error.title)
    return " ".join(part for part in (_sentence(told), _sentence(hint_of(error, tr))) if part)


def _sentence(text: str) -> str:
    text = text.strip()
    return text if not text or text[-1] in ".?!…" else f"{text}."


def address_lines(text: str, width: int = ADDRESS_LINE) -> tuple[str, ...]:
    """Cut an address into lines of the same length."""
    return tuple(text[start : start + width] for start in range(0, len(text), width))


def written(address: Address, *, is_testnet: bool, is_bounceable: bool = False) -> str:
    """Write an address as it belongs to the wallet's network."""
    return address.to_text(bounceable=is_bounceable, testnet=is_testnet)


def outcome_text(outcome: Outcome, tr: Tr) -> str:
    """Say how a payment ended."""
    match outcome:
        case "paid":
            return tr("Paid.")
        case "skipped":
            return tr("The wallet did not pay: the coins were too few when it was its turn.")
        case "failed":
            return tr("The payment failed; only its fee is gone.")
        case "expired":
            return tr("The payment expired: it was not carried out, and never will be.")


def warning_text(warning: Warn, tr: Tr) -> str:
    """Say what may be wrong with a payment."""
    match warning:
        case Warn.NEW_RECIPIENT:
            return tr("You have not paid this address lately. Compare every character of it.")
        case Warn.TESTNET_ADDRESS:
            return tr("The address is written for the test network, your coins are real.")
        case Warn.UNINITIALIZED_RECIPIENT:
            return tr(
                "No wallet is active at this address yet. The coins will wait there, and are lost "
                "if nobody has its keys."
            )
        case Warn.FROZEN_RECIPIENT:
            return tr("This account is frozen, because it could not pay for its storage.")
        case Warn.OWN_ADDRESS:
            return tr("This is your own address.")
