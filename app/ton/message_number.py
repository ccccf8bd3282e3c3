"""The number of a wallet's message, and whether the wallet has used it.

Source: the layouts of the published wallet contracts v3r2, v4r2 and v5r1.
"""

from app.ton.cells import Cell, CellError, parse_boc
from app.ton.chain import AccountState, AccountStatus
from app.ton.transaction_cells import read_message
from app.ton.wallet_contracts import WalletVersion, read_wallet_data, wallet_version_of

_MAX_SIZE, _MAX_CELLS = 65_535, 8192
_SIGNATURE_BITS, _ID_AND_EXPIRY_BITS, _OP_BITS, _NUMBER_BITS = 512, 64, 32, 32


def is_number_unused(state: AccountState, boc: bytes) -> bool:
    """Say whether a wallet's state shows that it never carried out this message.

    A wallet uses each number once, in their order. False also if the account is no wallet that
    is known here, or the message none of its messages.
    """
    if state.status is AccountStatus.UNINITIALIZED:
        return True  # the message would have brought the contract's code
    if state.code is None or state.data is None:
        return False
    version = wallet_version_of(state.code)
    if version is None:
        return False
    try:
        message = read_message(parse_boc(boc, max_size=_MAX_SIZE, max_cells=_MAX_CELLS))
        return read_wallet_data(version, state.data).seqno <= message_number(version, message.body)
    except CellError:
        return False


def message_number(version: WalletVersion, body: Cell) -> int:
    """Read the number in the body of a wallet's message.

    Raises:
        CellError: there is none.
    """
    before = _OP_BITS if version is WalletVersion.V5R1 else _SIGNATURE_BITS
    fields = body.reader()
    fields.uint(before + _ID_AND_EXPIRY_BITS)
    return fields.uint(_NUMBER_BITS)
