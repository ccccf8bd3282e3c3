"""What the signer process answers to each request; no I/O."""

from app.ton.wallet_message import DisagreementError
from app.wallet.child.box import Factors, parse_box
from app.wallet.child.desk import REASONS, Desk
from app.wallet.child.errors import OrderError
from app.wallet.child.messages import (
    Answer,
    GetPublicKey,
    Prepare,
    PublicKeyIs,
    Refused,
    Request,
    Sign,
    Unlock,
)
from app.wallet.child.signing import OpenWallet


class SigningDesk(Desk):
    """Holds one wallet's keys; `wallet` is None until one was unlocked."""

    reasons = ((DisagreementError, "disagreement"), *REASONS)

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
        """Whether too many passwords were wrong."""
        return self.wallet is not None and self.wallet.must_lock

    def close(self) -> None:
        """Forget the keys."""
        if self.wallet is not None:
            self.wallet.wipe()
            self.wallet = None

    def _answer(self, request: Request) -> Answer:
        match request:
            case Unlock():
                return self._unlock(request)
            case Prepare() | Sign() | GetPublicKey():
                return self._use(request)
            case _:
                return super()._answer(request)

    def _unlock(self, request: Unlock) -> Answer:
        if self.wallet is not None:
            raise OrderError("it is unlocked already")
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
