"""What a process answers that makes and opens wallet files and holds no keys; no I/O.

It needs none of the libraries that sign, so it starts in a fraction of the signer's time.
"""

from app.domain.errors import AppError
from app.wallet.child import errors, vault
from app.wallet.child.memory import wipe
from app.wallet.child.messages import (
    Answer,
    Reason,
    Refused,
    Request,
    Reseal,
    Reveal,
    Revealed,
    Seal,
    Sealed,
)

Reasons = tuple[tuple[type[Exception], Reason], ...]

REASONS: Reasons = (
    (errors.BoxDamagedError, "damaged"),
    (errors.BoxVersionError, "version"),
    (errors.BoxCostError, "cost"),
    (errors.WrongPasswordError, "wrong password"),
    (errors.PasswordError, "bad password"),
    (errors.WordsError, "bad words"),
    (errors.PasswordNeededError, "password needed"),
    (AppError, "refused"),
    (MemoryError, "memory"),
)

_MAX_TEXT = 500


class Desk:
    """Takes requests one after the other."""

    reasons = REASONS
    """What each error is called in a refusal; the first that fits counts."""

    @property
    def lock_at(self) -> float | None:
        """The time of `uptime_s` at which the process must end, if there is one."""
        return None

    @property
    def is_done(self) -> bool:
        """Whether the process must end now."""
        return False

    def answer(self, request: Request) -> Answer:
        """Do what is asked, or say why not; whatever happens, its secrets are wiped."""
        try:
            return self._answer(request)
        except Exception as error:  # noqa: BLE001 - a bug must not take the keys' process with it
            return self._refusal(request.number, error)
        finally:
            _wipe_request(request)

    def close(self) -> None:
        """Forget all secrets."""

    def _answer(self, request: Request) -> Answer:
        match request:
            case Seal():
                return Sealed(request.number, vault.seal(request))
            case Reseal():
                return Sealed(request.number, vault.reseal(request))
            case Reveal():
                return Revealed(request.number, vault.reveal(request))
            case _:
                return Refused(request.number, "locked")

    def _refusal(self, number: int, error: Exception) -> Refused:
        """Only our own errors' texts travel: those of libraries may quote what they were given."""
        for kind, reason in self.reasons:
            if isinstance(error, kind):
                text = str(error) if isinstance(error, AppError) else ""
                return Refused(number, reason, _line(text))
        return Refused(number, "failed", type(error).__name__)


def _line(text: str) -> str:
    return "".join(letter if " " <= letter <= "~" else "?" for letter in text[:_MAX_TEXT])


def _wipe_request(request: Request) -> None:
    for name in ("words", "password", "new_password", "keyring_secret"):
        secret = getattr(request, name, None)
        if isinstance(secret, bytearray):
            wipe(secret)
