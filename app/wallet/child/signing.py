"""The unlocked wallet: builds what is ordered, says what it does, signs it once."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from app.ton.wallet_message import SignedMessage, sign_transfers
from app.wallet.child.box import Box, Factors
from app.wallet.child.clock import uptime_s
from app.wallet.child.day_limits import DayBook
from app.wallet.child.errors import OrderError, PasswordNeededError, WrongPasswordError
from app.wallet.child.memory import SecretPage, wipe
from app.wallet.child.messages import (
    DayLimits,
    Item,
    Order,
    Prepare,
    Prepared,
    Sign,
    Signed,
)
from app.wallet.child.orders import items_of, kind_of, transfers_of
from app.wallet.child.vault import account_of, unseal

MAX_WRONG_PASSWORDS = 5
"""After so many in a row the wallet locks itself."""

MAX_PENDING = 16
"""How many prepared orders wait at most; the oldest is forgotten first."""


@dataclass(frozen=True, slots=True)
class _Pending:
    order: Order
    items: tuple[Item, ...]

    @property
    def amount(self) -> int:
        return sum(item.amount for item in self.items)

    @property
    def sends_all(self) -> bool:
        return any(item.sends_all for item in self.items)


class OpenWallet:
    """Keys in memory, and what may be done with them.

    `password_at` is the time of the clock when the password was last given.
    """

    def __init__(
        self,
        box: Box,
        factors: Factors,
        limits: DayLimits,
        clock: Callable[[], float] = uptime_s,
    ) -> None:
        """Open the box; the password is wiped.

        Raises:
            BoxError: it does not open.
        """
        try:
            secrets = unseal(box, factors)
        finally:
            wipe(factors.password)
        wipe(secrets.words)
        self._box: Final = box
        self._account: Final = account_of(box)
        self._seed = _page_with(secrets.seed)
        self._keyring_secret = _page_with(factors.keyring_secret)
        self._book = DayBook(limits, clock)
        self._clock = clock
        self._pending: dict[int, _Pending] = {}
        self._wrong_passwords = 0
        self.password_at = clock()

    @property
    def public_key(self) -> bytes:
        """Of the key that is held."""
        return self._account.public_key

    @property
    def must_lock(self) -> bool:
        """Whether too many passwords were wrong."""
        return self._wrong_passwords >= MAX_WRONG_PASSWORDS

    def prepare(self, message: Prepare) -> Prepared:
        """Build an order and describe it from what the second decoder reads.

        Raises:
            AppError: it is not signed, with or without a password.
        """
        built = self._build(message.order, message.seqno, message.valid_until)
        pending = _Pending(message.order, items_of(built.transfers))
        self._pending[message.number] = pending
        if len(self._pending) > MAX_PENDING:
            del self._pending[min(self._pending)]
        return Prepared(message.number, pending.items, not self._is_free(pending))

    def sign(self, message: Sign) -> Signed:
        """Sign the prepared order; it cannot be signed a second time.

        Raises:
            PasswordNeededError: it is above a limit; the order stays prepared.
            WrongPasswordError: the same.
            AppError: it is not signed.
        """
        pending = self._pending.get(message.prepared)
        if pending is None:
            raise OrderError("an order can be signed only once, and soon after it was prepared")
        is_free = message.password is None
        if message.password is not None:
            self._check_password(message.password)
        elif not self._is_free(pending):
            raise PasswordNeededError("it is above the limit of a day")
        del self._pending[message.prepared]
        built = self._build(pending.order, message.seqno, message.valid_until)
        if items_of(built.transfers) != pending.items:
            raise OrderError("it reads differently than before")
        if is_free:
            self._book.record(kind_of(pending.order), pending.amount)
        return Signed(message.number, built.boc, built.hash, built.seqno, built.valid_until)

    def wipe(self) -> None:
        """Forget the keys."""
        self._seed.wipe()
        self._keyring_secret.wipe()

    def _build(self, order: Order, seqno: int, valid_until: int) -> SignedMessage:
        transfers = transfers_of(order, self._account.address)
        seed = self._seed.get()
        try:
            return sign_transfers(
                bytes(seed), self._account, transfers, seqno=seqno, valid_until=valid_until
            )
        finally:
            wipe(seed)

    def _is_free(self, pending: _Pending) -> bool:
        kind = kind_of(pending.order)
        return not pending.sends_all and self._book.allows(kind, pending.amount)

    def _check_password(self, password: bytearray) -> None:
        secret = self._keyring_secret.get() or None
        factors = Factors(password, secret)
        try:
            unseal(self._box, factors).wipe()
        except WrongPasswordError:
            self._wrong_passwords += 1
            raise
        finally:
            factors.wipe()
        self._wrong_passwords = 0
        self.password_at = self._clock()


def _page_with(secret: bytearray | None) -> SecretPage:
    page = SecretPage()
    if secret is not None:
        page.put(secret)
    return page
