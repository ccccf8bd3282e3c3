"""What the program and its signer say to each other, over `app.isolation.pipe`.

Both sides check every field: the signer because the program could be under somebody's control,
the program because it shows what the signer says. Addresses travel in their raw form. Every
request has a number that its answer repeats. Amounts are nanotons.
"""

from typing import Annotated, Literal

import msgspec

from app.wallet.child.box import (
    MAX_BOX_BYTES,
    WORDS_BYTES,
    KeyringEntry,
    NetworkName,
    PasswordCost,
    WalletName,
)

MAX_PASSWORD_BYTES = 1024
MAX_TRANSFERS = 255

Number = Annotated[int, msgspec.Meta(ge=1, le=2**48)]
Amount = Annotated[int, msgspec.Meta(ge=0, le=2**63 - 1)]
"""At most twice as many coins as there are."""

Seconds = Annotated[int, msgspec.Meta(ge=1, le=2**32 - 2)]
Seqno = Annotated[int, msgspec.Meta(ge=0, le=2**32 - 2)]
RawAddress = Annotated[str, msgspec.Meta(pattern=r"\A(0|-1):[0-9a-f]{64}\Z")]
Comment = Annotated[str, msgspec.Meta(max_length=60_000)]
Line = Annotated[str, msgspec.Meta(max_length=500, pattern=r"\A[ -~]*\Z")]
Boc = Annotated[bytes, msgspec.Meta(min_length=1, max_length=65536)]
RawBox = Annotated[bytes, msgspec.Meta(min_length=1, max_length=MAX_BOX_BYTES)]
Bytes32 = Annotated[bytes, msgspec.Meta(min_length=32, max_length=32)]

Password = Annotated[bytearray, msgspec.Meta(max_length=MAX_PASSWORD_BYTES)]
Secret = Annotated[bytearray, msgspec.Meta(min_length=32, max_length=32)]
Words = Annotated[bytearray, msgspec.Meta(max_length=WORDS_BYTES)]


class DayLimits(msgspec.Struct, frozen=True):
    """How much may be signed within 24 hours without asking for the password again.

    Relays and deployments send coins to contracts that return most of them.
    """

    transfers: Amount = 0
    relays: Amount = 5 * 10**9
    deployments: Amount = 2 * 10**9


class Payment(msgspec.Struct, frozen=True):
    """Coins for somebody; `sends_all` empties the wallet, and `amount` is then 0."""

    destination: RawAddress
    amount: Amount
    comment: Comment = ""
    is_bounceable: bool = False
    sends_all: bool = False


class TransferOrder(msgspec.Struct, frozen=True, tag="transfer"):
    """Pay somebody."""

    payments: Annotated[tuple[Payment, ...], msgspec.Meta(min_length=1, max_length=MAX_TRANSFERS)]


class RelayOrder(msgspec.Struct, frozen=True, tag="relay"):
    """Send a proxy's signed payment, a bag of cells, to the worker contract that it is for.

    With `state_init`, a bag of cells too, the same message deploys the contract first.
    """

    payment: Boc
    worker_contract: RawAddress
    amount: Amount
    state_init: Boc | None = None


class DeployOrder(msgspec.Struct, frozen=True, tag="deploy"):
    """Deploy the contract with this first state, a bag of cells, and give it coins."""

    state_init: Boc
    amount: Amount


Order = TransferOrder | RelayOrder | DeployOrder


class _Secretive(msgspec.Struct, frozen=True):
    """A message that no log and no report of an error can show."""

    def __repr__(self) -> str:
        return f"{type(self).__name__}(...)"


class Seal(_Secretive, frozen=True, tag="seal"):
    """Make a new wallet file of 24 words, separated by single spaces."""

    number: Number
    words: Words
    password: Password
    keyring_secret: Secret | None
    keyring_entry: KeyringEntry | None
    wallet: WalletName
    network: NetworkName
    cost: PasswordCost


class Reseal(_Secretive, frozen=True, tag="reseal"):
    """Make the wallet's file anew for another password; the keyring's half stays."""

    number: Number
    box: RawBox
    password: Password
    keyring_secret: Secret | None
    new_password: Password
    cost: PasswordCost


class Reveal(_Secretive, frozen=True, tag="reveal"):
    """Give the words, for the owner to write down."""

    number: Number
    box: RawBox
    password: Password
    keyring_secret: Secret | None


class Unlock(_Secretive, frozen=True, tag="unlock"):
    """Hold the keys until `auto_lock_s` after the password was last given (None: no such time)."""

    number: Number
    box: RawBox
    password: Password
    keyring_secret: Secret | None
    limits: DayLimits
    auto_lock_s: Annotated[float, msgspec.Meta(gt=0, le=2**31)] | None


class Prepare(msgspec.Struct, frozen=True, tag="prepare"):
    """Build what an order means and say what it does; `Sign` may then ask to sign it once.

    Only the newest prepared orders can be signed.
    """

    number: Number
    order: Order
    seqno: Seqno
    valid_until: Seconds


class Sign(_Secretive, frozen=True, tag="sign"):
    """Sign the order that `Prepare` number `prepared` was about; the expiry may be a later one."""

    number: Number
    prepared: Number
    seqno: Seqno
    valid_until: Seconds
    password: Password | None


class GetPublicKey(msgspec.Struct, frozen=True, tag="public-key"):
    """Say which key is held."""

    number: Number


class Lock(msgspec.Struct, frozen=True, tag="lock"):
    """End the process; there is no answer but the end of the pipe."""


class Started(msgspec.Struct, frozen=True, tag="started"):
    """The process is ready; `layers` are the protections that really hold."""

    layers: Annotated[tuple[Line, ...], msgspec.Meta(max_length=100)]


class Sealed(msgspec.Struct, frozen=True, tag="sealed"):
    """A new wallet file's content."""

    number: Number
    box: RawBox


class Revealed(_Secretive, frozen=True, tag="revealed"):
    """The words, separated by single spaces."""

    number: Number
    words: Words


class PublicKeyIs(msgspec.Struct, frozen=True, tag="public-key-is"):
    """The key that is held: also the answer to `Unlock`."""

    number: Number
    public_key: Bytes32


class Item(msgspec.Struct, frozen=True):
    """One payment of a message as the signer itself reads it back from the cells.

    `tokens` is what a relayed payment is for. `has_state` means that it deploys a contract.
    """

    destination: RawAddress
    amount: Amount
    comment: Comment
    is_bounceable: bool
    sends_all: bool
    content: Literal["nothing", "comment", "payout", "other"]
    has_state: bool
    tokens: Annotated[int, msgspec.Meta(ge=0)] | None = None


class Prepared(msgspec.Struct, frozen=True, tag="prepared"):
    """What would be signed, and whether the owner must give the password for it."""

    number: Number
    items: Annotated[tuple[Item, ...], msgspec.Meta(min_length=1, max_length=MAX_TRANSFERS)]
    needs_password: bool


class Signed(msgspec.Struct, frozen=True, tag="signed"):
    """A signed message as a bag of cells, with the hash to find it on the chain."""

    number: Number
    boc: Boc
    hash: Bytes32
    seqno: Seqno
    valid_until: Seconds


Reason = Literal[
    "damaged",
    "version",
    "cost",
    "memory",
    "wrong password",
    "bad password",
    "bad words",
    "locked",
    "password needed",
    "refused",
    "disagreement",
    "failed",
]


class Refused(msgspec.Struct, frozen=True, tag="refused"):
    """Nothing was done, and why."""

    number: Number
    reason: Reason
    text: Line = ""


Request = Seal | Reseal | Reveal | Unlock | Prepare | Sign | GetPublicKey
ToSigner = Request | Lock
Answer = Sealed | Revealed | PublicKeyIs | Prepared | Signed | Refused
FromSigner = Started | Answer
