"""Messages of the wallet contract with which a node of the network pays its fees.

The contract belongs to the node's key and to an owner, and acts only while it has two coins or
more. Source: cocoon, runners/smartcontracts/CocoonWallet.cpp.
"""

from collections.abc import Sequence

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.ton.address import Address
from app.ton.cells import Cell, CellBuilder
from app.ton.message_cells import external_message

MAX_ORDERS = 4

_SUBWALLET = 0


def sign_orders(
    private_key: Ed25519PrivateKey,
    wallet: Address,
    orders: Sequence[tuple[int, Cell]],
    *,
    seqno: int,
    valid_until: int,
    state_init: Cell | None = None,
) -> Cell:
    """Make the external message that sends up to four messages, each with its send mode.

    `state_init` deploys the wallet and belongs to the message with number 0; `valid_until` is
    in seconds UTC.

    Raises:
        ValueError: too many orders.
    """
    if len(orders) > MAX_ORDERS:
        raise ValueError(f"{len(orders)} orders are more than {MAX_ORDERS}")
    order = CellBuilder().uint(_SUBWALLET, 32).uint(valid_until, 32).uint(seqno, 32)
    for mode, message in orders:
        order.uint(mode, 8).ref(message)
    signed = order.cell()
    body = CellBuilder().raw(private_key.sign(signed.digest.hash)).append(signed).cell()
    return external_message(wallet, body, state_init)
