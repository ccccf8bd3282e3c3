"""From what the signer refused to an error that the owner understands."""

from app.domain.errors import AppError
from app.wallet.child.errors import (
    BoxCostError,
    BoxDamagedError,
    BoxVersionError,
    OrderError,
    PasswordError,
    PasswordNeededError,
    WordsError,
    WrongPasswordError,
)
from app.wallet.child.messages import Reason, Refused
from app.wallet.errors import NotSignedError, SignerLockedError

_ERRORS: dict[Reason, type[AppError]] = {
    "damaged": BoxDamagedError,
    "version": BoxVersionError,
    "cost": BoxCostError,
    "memory": BoxCostError,
    "wrong password": WrongPasswordError,
    "bad password": PasswordError,
    "bad words": WordsError,
    "locked": SignerLockedError,
    "password needed": PasswordNeededError,
    "refused": OrderError,
    "disagreement": NotSignedError,
    "failed": NotSignedError,
}
_TEXTS: dict[Reason, str] = {
    "memory": "there is not enough memory for what the password costs",
    "locked": "it is locked",
}


def refusal_error(refused: Refused) -> AppError:
    """Make the error that the signer told."""
    text = refused.text or _TEXTS.get(refused.reason, refused.reason)
    return _ERRORS[refused.reason](text)
