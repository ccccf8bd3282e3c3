"""A wallet's message read by other means than it was built with.

`tonsdk` takes the bag of cells apart, and the layouts are those of the published wallet
contracts, written down a second time. Whatever differs in any bit from plain transfers is
refused.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from app.domain.money import NanoTon
from app.ton.address import Address
from app.ton.cells import Cell, CellBuilder, CellError
from app.ton.comment import CommentError, comment_cell, read_comment
from app.ton.foreign_cells import ForeignCell, ForeignReader, read_foreign
from app.ton.message_cells import state_init_cell
from app.ton.transfer import Transfer, TransferError
from app.ton.wallet_contracts import WalletVersion

MAX_MESSAGE_SIZE = 65_535
MAX_MESSAGE_DEPTH = 512
"""Limits of the chain for a message from outside; source: its configuration parameter 43."""

_SIGNATURE_SIZE = 64
_MODES = {3: False, 130: True}
"""Send an amount with the fees beside it, or everything; both go on if it cannot be paid."""

_SIGNED_EXTERNAL_OP = 0x7369676E
_SEND_MESSAGE_ACTION = 0x0EC3C86D
_FILLED_IN_LATER = 1 + 4 + 4 + 64 + 32
"""Bits of other currencies, two fees, logical time and time of creation."""

_EMPTY = CellBuilder().cell()


class DecodingError(Exception):
    """The message cannot be read, or says something else than plain transfers."""


@dataclass(frozen=True, slots=True)
class DecodedMessage:
    """What a wallet's message says; `signed` is the cell that the signature is about."""

    wallet: Address
    state_init: Cell | None
    signature: bytes
    signed: Cell
    wallet_id: int
    valid_until: int
    seqno: int
    transfers: tuple[Transfer, ...]


def decode_message(boc: bytes, version: WalletVersion) -> DecodedMessage:
    """Read a wallet's external message.

    Raises:
        DecodingError: it is too large, malformed, or says anything but plain transfers.
    """
    if len(boc) > MAX_MESSAGE_SIZE:
        raise DecodingError(f"{len(boc)} bytes are more than a message may have")
    try:
        return _read_external(read_foreign(boc), version)
    except (CellError, CommentError, TransferError) as error:
        raise DecodingError(str(error)) from error


def _read_external(root: ForeignCell, version: WalletVersion) -> DecodedMessage:
    if root.own_cell().digest.depth > MAX_MESSAGE_DEPTH:
        raise DecodingError("the message's cells are nested too deeply")
    fields = root.reader()
    _expect(fields, 0b1000, 4, "a message from outside, without a sender")
    wallet = fields.address()
    _expect(fields, 0, 4, "a message without a fee")
    state_init, body = _read_state_init(fields), _read_body(fields)
    if version is WalletVersion.V5R1:
        return _read_v5(wallet, state_init, body)
    return _read_v3_or_v4(wallet, state_init, body, has_op=version is WalletVersion.V4R2)


def _read_v3_or_v4(
    wallet: Address, state_init: Cell | None, body: ForeignReader, *, has_op: bool
) -> DecodedMessage:
    signature = body.raw(_SIGNATURE_SIZE)
    wallet_id, valid_until, seqno = (body.uint(32) for _ in range(3))
    signed = CellBuilder().uint(wallet_id, 32).uint(valid_until, 32).uint(seqno, 32)
    if has_op:
        _expect(body, 0, 8, "an order to send")
        signed.uint(0, 8)
    transfers = []
    while body.remaining_bits:
        mode, message = body.uint(8), body.ref()
        signed.uint(mode, 8).ref(message.own_cell())
        transfers.append(_read_transfer(mode, message.reader()))
    body.finish()
    return DecodedMessage(
        wallet,
        state_init,
        signature,
        signed.cell(),
        wallet_id,
        valid_until,
        seqno,
        tuple(transfers),
    )


def _read_v5(wallet: Address, state_init: Cell | None, body: ForeignReader) -> DecodedMessage:
    _expect(body, _SIGNED_EXTERNAL_OP, 32, "an order with a signature")
    wallet_id, valid_until, seqno = (body.uint(32) for _ in range(3))
    _expect(body, 0b1, 1, "a list of messages")
    actions = body.ref()
    _expect(body, 0b0, 1, "an order without other actions")
    signature = body.raw(_SIGNATURE_SIZE)
    body.finish()
    signed = CellBuilder().uint(_SIGNED_EXTERNAL_OP, 32)
    signed.uint(wallet_id, 32).uint(valid_until, 32).uint(seqno, 32)
    signed.bit(True).ref(actions.own_cell()).bit(False)
    transfers = tuple(_read_actions(actions))[::-1]  # the list begins with the last one
    return DecodedMessage(
        wallet, state_init, signature, signed.cell(), wallet_id, valid_until, seqno, transfers
    )


def _read_actions(last: ForeignCell) -> Iterator[Transfer]:
    fields = last.reader()
    while fields.remaining_bits:
        previous = fields.ref()
        _expect(fields, _SEND_MESSAGE_ACTION, 32, "an action that sends")
        yield _read_transfer(fields.uint(8), fields.ref().reader())
        fields.finish()
        fields = previous.reader()
    fields.finish()


def _read_transfer(mode: int, fields: ForeignReader) -> Transfer:
    if mode not in _MODES:
        raise CellError(f"mode {mode} is not one of a plain transfer")
    _expect(fields, 0b01, 2, "a message without instant routing")
    is_bounceable = bool(fields.uint(1))
    _expect(fields, 0b000, 3, "a message that did not bounce, without a sender")
    destination, amount = fields.address(), NanoTon(fields.coins())
    _expect(fields, 0, _FILLED_IN_LATER, "only the chain's coin, and nothing filled in")
    state_init = _read_state_init(fields)
    body = _read_body(fields).rest()
    comment = _exact_comment(body)
    return Transfer(
        destination=destination,
        amount=amount,
        comment=comment,
        body=None if comment or body == _EMPTY else body,
        state_init=state_init,
        is_bounceable=is_bounceable,
        sends_all=_MODES[mode],
    )


def _read_state_init(fields: ForeignReader) -> Cell | None:
    if not fields.uint(1):
        return None
    if fields.uint(1):
        return fields.ref().own_cell()
    _expect(fields, 0b00110, 5, "a plain first state")
    return state_init_cell(fields.ref().own_cell(), fields.ref().own_cell())


def _read_body(fields: ForeignReader) -> ForeignReader:
    if not fields.uint(1):
        return fields
    body = fields.ref()
    fields.finish()
    return body.reader()


def _exact_comment(body: Cell) -> str:
    """Give the text if the body is its comment in the usual layout, else nothing."""
    text = read_comment(body)
    return text if text and comment_cell(text) == body else ""


def _expect(fields: ForeignReader, value: int, bits: int, what: str) -> None:
    if fields.uint(bits) != value:
        raise CellError(f"the message is not {what}")
