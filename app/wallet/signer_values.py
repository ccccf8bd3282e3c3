"""What the signer is told and what it gives, in the program's own types."""

from dataclasses import dataclass, field

import msgspec

from app.domain.money import NanoTon
from app.ton.address import Address, parse_address
from app.ton.wallet_contracts import WalletAccount
from app.wallet.child.box import DEFAULT_COST, PasswordCost
from app.wallet.child.errors import OrderError, PasswordError, WrongPasswordError
from app.wallet.child.messages import MAX_PASSWORD_BYTES, DayLimits, Order, Prepared, Signed
from app.wallet.child.vault import check_new_password
from app.wallet.signer_process import ENTRY, SEALING_ENTRY


@dataclass(frozen=True, slots=True)
class SignerOptions:
    """How long the wallet stays open, and what may be signed meanwhile without asking.

    `auto_lock_s` counts from the last time the password was given; None means until the program
    ends.
    """

    auto_lock_s: float | None = 600.0
    limits: DayLimits = field(default_factory=DayLimits)
    cost: PasswordCost = DEFAULT_COST
    entry: str = ENTRY
    sealing_entry: str = SEALING_ENTRY


@dataclass(frozen=True, slots=True)
class CreatedWallet:
    """A new wallet; `notice` tells the owner what protects it less than it could."""

    account: WalletAccount
    notice: str | None


@dataclass(frozen=True, slots=True)
class PreviewItem:
    """One payment as the signer reads it. `content` is nothing, comment, payout or other.

    `tokens` is what a relayed payment is for.
    """

    destination: Address
    amount: NanoTon
    comment: str
    is_bounceable: bool
    sends_all: bool
    content: str
    deploys: bool
    tokens: int | None


@dataclass(frozen=True, slots=True)
class Preview:
    """What the signer would sign; `number` names it in `Signer.sign`."""

    number: int
    items: tuple[PreviewItem, ...]
    needs_password: bool

    @property
    def amount(self) -> NanoTon:
        """The sum of all its payments, without fees; 0 for one that sends everything."""
        return NanoTon(sum(item.amount for item in self.items))


@dataclass(frozen=True, slots=True)
class SignedOrder:
    """A message for the chain, and its normalised hash."""

    boc: bytes
    hash: bytes
    seqno: int
    valid_until: int


def preview_of(prepared: Prepared) -> Preview:
    """Take over what the signer says that it would sign."""
    items = tuple(
        PreviewItem(
            parse_address(item.destination),
            NanoTon(item.amount),
            item.comment,
            item.is_bounceable,
            item.sends_all,
            item.content,
            item.has_state,
            item.tokens,
        )
        for item in prepared.items
    )
    return Preview(prepared.number, items, prepared.needs_password)


def signed_order_of(signed: Signed) -> SignedOrder:
    """Take over what the signer signed."""
    return SignedOrder(signed.boc, signed.hash, signed.seqno, signed.valid_until)


def check_order(order: Order) -> None:
    """Make sure that the signer will understand an order: it ends when it is told nonsense.

    Raises:
        OrderError: an amount, an address or a text is out of bounds.
    """
    try:
        msgspec.msgpack.decode(msgspec.msgpack.encode(order), type=Order)
    except (msgspec.MsgspecError, ValueError, OverflowError) as error:
        raise OrderError("an amount, an address or a text is out of bounds") from error


def check_password(password: bytearray) -> None:
    """Refuse what cannot be the password.

    Raises:
        WrongPasswordError: it is longer than any password.
    """
    if len(password) > MAX_PASSWORD_BYTES:
        raise WrongPasswordError("it is longer than any password")


def check_chosen_password(password: bytearray) -> None:
    """Refuse a new password that is too short or too long.

    Raises:
        PasswordError: it is.
    """
    check_new_password(password)
    if len(password) > MAX_PASSWORD_BYTES:
        raise PasswordError("the password is too long")
