"""A wallet's message as it will be, with zeros for its signature: to ask what it will cost.

It is never sent. What is signed is built and read back by two libraries, elsewhere. Source: the
layouts of the published wallet contracts v3r2, v4r2 and v5r1.
"""

from app.ton.cells import Cell, CellBuilder
from app.ton.message_cells import internal_message
from app.ton.transfer import Transfer
from app.ton.wallet_contracts import WalletAccount, WalletVersion

_SIGNATURE_SIZE = 64
_SIGNED_FROM_OUTSIDE = 0x7369676E
_SEND_MESSAGE = 0x0EC3C86D
_ONE_TRANSFER_MODE, _SEND_ALL_MODE = 3, 130


def unsigned_body(
    account: WalletAccount, transfer: Transfer, *, seqno: int, valid_until: int
) -> Cell:
    """Make the body of a message with one transfer."""
    mode = _SEND_ALL_MODE if transfer.sends_all else _ONE_TRANSFER_MODE
    message = internal_message(
        transfer.destination,
        transfer.amount,
        is_bounceable=transfer.is_bounceable,
        body=transfer.message_body(),
        state_init=transfer.state_init,
    )
    signature = bytes(_SIGNATURE_SIZE)
    if account.version is WalletVersion.V5R1:
        fields = CellBuilder().uint(_SIGNED_FROM_OUTSIDE, 32)
        _numbers(fields, account, valid_until, seqno).optional_ref(_action(mode, message))
        return fields.bit(False).raw(signature).cell()
    fields = _numbers(CellBuilder().raw(signature), account, valid_until, seqno)
    if account.version is WalletVersion.V4R2:
        fields.uint(0, 8)  # a plain transfer
    return fields.uint(mode, 8).ref(message).cell()


def _numbers(
    fields: CellBuilder, account: WalletAccount, valid_until: int, seqno: int
) -> CellBuilder:
    return fields.uint(account.wallet_id, 32).uint(valid_until, 32).uint(seqno, 32)


def _action(mode: int, message: Cell) -> Cell:
    none_before = CellBuilder().cell()
    return CellBuilder().ref(none_before).uint(_SEND_MESSAGE, 32).uint(mode, 8).ref(message).cell()
