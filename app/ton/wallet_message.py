"""Signing what a wallet sends: built by one library, read back by another, compared, signed.

Importing this module loads both libraries (the extra `wallet`); the rest of the node does not.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from app.domain.errors import AppError
from app.ton.cells import CellBuilder
from app.ton.message_cells import external_message, external_message_hash
from app.ton.message_decoding import (
    MAX_MESSAGE_SIZE,
    DecodedMessage,
    DecodingError,
    decode_message,
)
from app.ton.message_draft import draft_message
from app.ton.transfer import Transfer, TransferError
from app.ton.wallet_contracts import WalletAccount, WalletVersion

MAX_VALID_UNTIL = 2**32 - 2
"""The number above is taken for "forever" by some wallets."""

_MAX_SEQNO = 2**32 - 2


class DisagreementError(AppError):
    """What was read back is not what should be signed; nothing was signed."""

    title = "The payment was not signed"
    hint = "Two ways of reading it disagree. Please report this; no coins have moved."


@dataclass(frozen=True, slots=True)
class SignedMessage:
    """A wallet's external message, ready to be sent any number of times: it counts once.

    `boc` is its bag of cells, `hash` the normalised hash by which it is found on the chain,
    `transfers` what it does as the second library read it. `valid_until` is in seconds UTC.
    """

    boc: bytes
    hash: bytes
    transfers: tuple[Transfer, ...]
    seqno: int
    valid_until: int


def sign_transfers(
    seed: bytes,
    account: WalletAccount,
    transfers: Sequence[Transfer],
    *,
    seqno: int,
    valid_until: int,
) -> SignedMessage:
    """Sign one message that makes all the transfers, or none of them.

    The wallet is deployed by it if `seqno` is 0; without transfers that is all it does. A
    transfer that sends everything must be the only one.

    Raises:
        TransferError: too many transfers, or more than a message can hold.
        CommentError: a comment is too long.
        DisagreementError: the message reads differently than it was meant.
        ValueError: the seed is not that of the account, or a number is out of range.
    """
    key = _checked_key(seed, account)
    _check_numbers(seqno, valid_until)
    _check_transfers(account, transfers)
    draft = _decode(
        draft_message(account, transfers, seqno=seqno, valid_until=valid_until), account
    )
    _compare(draft, account, transfers, seqno=seqno, valid_until=valid_until)
    boc, message_hash = _assemble(account, draft, key.sign(draft.signed.digest.hash))
    signed = _decode(boc, account)
    _compare(signed, account, transfers, seqno=seqno, valid_until=valid_until)
    _check_signature(account, signed)
    return SignedMessage(boc, message_hash, signed.transfers, seqno, valid_until)


def _checked_key(seed: bytes, account: WalletAccount) -> Ed25519PrivateKey:
    key = Ed25519PrivateKey.from_private_bytes(seed)
    if key.public_key().public_bytes_raw() != account.public_key:
        raise ValueError("the seed is not that of the account")
    return key


def _check_numbers(seqno: int, valid_until: int) -> None:
    if not 0 <= seqno <= _MAX_SEQNO:
        raise ValueError(f"no sequence number: {seqno}")
    if not 0 < valid_until <= MAX_VALID_UNTIL:
        raise ValueError(f"no time of expiry: {valid_until}")


def _check_transfers(account: WalletAccount, transfers: Sequence[Transfer]) -> None:
    if len(transfers) > account.max_messages:
        raise TransferError(
            f"{len(transfers)} payments are more than the {account.max_messages} of one message"
        )
    if len(transfers) > 1 and any(transfer.sends_all for transfer in transfers):
        raise TransferError("nothing is left for another payment if one sends everything")


def _decode(boc: bytes, account: WalletAccount) -> DecodedMessage:
    if len(boc) > MAX_MESSAGE_SIZE:
        raise TransferError(f"{len(boc)} bytes are more than one message can hold")
    try:
        return decode_message(boc, account.version)
    except DecodingError as error:
        raise DisagreementError(f"the message cannot be read back: {error}") from error


def _compare(
    found: DecodedMessage,
    account: WalletAccount,
    transfers: Sequence[Transfer],
    *,
    seqno: int,
    valid_until: int,
) -> None:
    pairs = {
        "wallet": (found.wallet, account.address),
        "wallet's first state": (found.state_init, account.state_init() if seqno == 0 else None),
        "wallet's number": (found.wallet_id, account.wallet_id),
        "expiry": (found.valid_until, valid_until),
        "sequence number": (found.seqno, seqno),
        "number of payments": (len(found.transfers), len(transfers)),
        **_pairs_of_transfers(found.transfers, transfers),
    }
    for what, (read, meant) in pairs.items():
        if read != meant:
            raise DisagreementError(f"the {what} in the message is not what was asked for")


def _pairs_of_transfers(
    found: Sequence[Transfer], meant: Sequence[Transfer]
) -> dict[str, tuple[object, object]]:
    pairs: dict[str, tuple[object, object]] = {}
    for number, (read, wanted) in enumerate(zip(found, meant, strict=False), 1):
        pairs |= {
            f"recipient of payment {number}": (read.destination, wanted.destination),
            f"amount of payment {number}": (
                (read.amount, read.sends_all),
                (wanted.amount, wanted.sends_all),
            ),
            f"content of payment {number}": (read.message_body(), _body(wanted)),
            f"deployment of payment {number}": (read.state_init, wanted.state_init),
            f"bounce flag of payment {number}": (read.is_bounceable, wanted.is_bounceable),
        }
    return pairs


def _body(transfer: Transfer) -> object:
    """An empty body and none are one and the same on the chain."""
    body = transfer.message_body()
    return None if body == CellBuilder().cell() else body


def _assemble(
    account: WalletAccount, draft: DecodedMessage, signature: bytes
) -> tuple[bytes, bytes]:
    if account.version is WalletVersion.V5R1:
        body = CellBuilder().append(draft.signed).raw(signature).cell()
    else:
        body = CellBuilder().raw(signature).append(draft.signed).cell()
    message = external_message(account.address, body, draft.state_init)
    return message.to_boc(), external_message_hash(account.address, body)


def _check_signature(account: WalletAccount, message: DecodedMessage) -> None:
    try:
        key = Ed25519PublicKey.from_public_bytes(account.public_key)
        key.verify(message.signature, message.signed.digest.hash)
    except InvalidSignature as error:
        raise DisagreementError("the signature in the message is not the wallet's") from error
