"""What the signer process answers to each request; no I/O."""

from app.domain.errors import AppError
from app.ton.wallet_message import DisagreementError
from app.wallet.child import errors, vault
from app.wallet.child.box import Factors, parse_box
from app.wallet.child.memory import wipe
from app.wallet.child.messages import (
    Answer,
    GetPublicKey,
    Prepare,
    PublicKeyIs,
    Reason,
    Refused,
    Request,
    Reseal,
    Reveal,
    Revealed,
    Seal,
    Sealed,
    Sign,
    Unlock,
)
from app.wallet.child.signing import OpenWallet

_MAX_TEXT = 500

_REASONS: tuple[tuple[type[Exception], Reason], ...] = (
    (errors.BoxDamagedError, "damaged"),
    (errors.BoxVersionError, "version"),
    (errors.BoxCostError, "cost"),
    (errors.WrongPasswordError, "wrong password"),
    (errors.PasswordError, "bad password"),
    (errors.WordsError, "bad words"),
    (errors.PasswordNeededError, "password needed"),
    (DisagreementError, "disagreement"),
    (AppError, "refused"),
    (MemoryError, "memory"),
)


class Desk:
    """Takes requests one after the other; `wallet` is None until one was unlocked."""

    def __init__(self) -> None:
        self.wallet: OpenWallet | None = None
        self.auto_lock_s: float | None = None

    @property
    def lock_at(self) -> float | None:
        """The time of `uptime_s` at which the wallet must be locked."""
        if self.wallet is None or self.auto_lock_s is None:
            return None
        return self.wallet.password_at + self.auto_lock_s

    @property
    def is_done(self) -> bool:
        """Whether the process must end."""
        return self.wallet is not None and self.wallet.must_lock

    def answer(self, request: Request) -> Answer:
        """Do what is asked, or say why not; whatever happens, its secrets are wiped."""
        try:
            return self._answer(request)
        except Exception as error:  # noqa: BLE001 - a bug must not take the keys' process with it
            return _refusal(request.number, error)
        finally:
            _wipe_request(request)

    def close(self) -> None:
        """Forget the keys."""
        if self.wallet is not None:
            self.wallet.wipe()
            self.wallet = None

    def _answer(self, request: Request) -> Answer:
        match request:
            case Seal():
                return Sealed(request.number, vault.seal(request))
            case Reseal():
                return Sealed(request.number, vault.reseal(request))
            case Reveal():
                return Revealed(request.number, vault.reveal(request))
            case Unlock():
                return self._unlock(request)
            case _:
                return self._use(request)

    def _unlock(self, request: Unlock) -> Answer:
        if self.wallet is not None:
            raise errors.OrderError("it is unlocked already")
        factors = Factors(request.password, request.keyring_secret)
        self.wallet = OpenWallet(parse_box(request.box), factors, request.limits)
        self.auto_lock_s = request.auto_lock_s
        return PublicKeyIs(request.number, self.wallet.public_key)

    def _use(self, request: Prepare | Sign | GetPublicKey) -> Answer:
        if self.wallet is None:
            return Refused(request.number, "locked")
        match request:
            case Prepare():
                return self.wallet.prepare(request)
            case Sign():
                return self.wallet.sign(request)
            case GetPublicKey():
                return PublicKeyIs(request.number, self.wallet.public_key)


def _refusal(number: int, error: Exception) -> Refused:
    """Only our own errors' texts travel: those of libraries may quote what they were given."""
    for kind, reason in _REASONS:
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
