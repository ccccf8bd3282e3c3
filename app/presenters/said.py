"""Sentences that were made elsewhere, in the owner's language."""

from app.domain.errors import AppError
from app.domain.said import Coins, Moment, Said, Share
from app.presenters import formats
from app.presenters.words import Tr


def in_words(text: str, tr: Tr, now_utc: float) -> str:
    """Look a sentence up; a text that is no `Said` stays as it is."""
    if not isinstance(text, Said) or not text.template:
        return text
    values = {name: _value(value, tr, now_utc) for name, value in text.values.items()}
    return tr(text.template, n=text.n, **values)


def message_of(error: AppError, tr: Tr) -> str:
    """Say what an error says beside its title and its hint."""
    message = error.args[0] if error.args else ""
    return in_words(message, tr, 0.0) if isinstance(message, str) else str(error)


def hint_of(error: AppError, tr: Tr) -> str:
    """Say what helps, where that is known."""
    if isinstance(error.hint, Said):
        return in_words(error.hint, tr, 0.0)
    return tr(error.hint) if error.hint else ""


def _value(value: object, tr: Tr, now_utc: float) -> object:
    match value:
        case Said():
            return in_words(value, tr, now_utc)
        case Coins(amount):
            return formats.ton_exact(amount, tr)
        case Share(share):
            return formats.Quantity(formats.number(share * 100, tr, decimals=_places(share)), "%")
        case Moment(at_utc):
            return formats.when(at_utc, now_utc, tr)
        case int() if not isinstance(value, bool):
            return formats.count(value, tr)
    return value


def _places(share: float) -> int:
    """Show small shares as exactly as they must be compared."""
    return 0 if share >= 1 else 2
