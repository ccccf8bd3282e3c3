"""A proxy's signed claim on a client's contract, in the layout of a worker's payment."""

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.ton.address import Address
from app.ton.cells import CellBuilder

CHARGE_OP = 0xBB63FF93
"""Source: the Cocoon wire protocol, cocoon: runners/smartcontracts/Opcodes.h."""


def sign_charge(
    private_key: Ed25519PrivateKey,
    *,
    query_id: int,
    tokens: int,
    client_contract: Address,
    excesses_to: Address,
) -> bytes:
    """Make the bag of cells that lets anyone charge the client for `tokens` in all."""
    claim = CellBuilder().uint(CHARGE_OP, 32).uint(query_id, 64).uint(tokens, 64)
    payload = claim.address(client_contract).cell()
    root = CellBuilder().uint(CHARGE_OP, 32).uint(query_id, 64).address(excesses_to)
    root.raw(private_key.sign(payload.digest.hash)).ref(payload)
    return root.cell().to_boc()
