"""A proxy's signed claim on a client's contract."""

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.ton.address import Address
from app.ton.cocoon_messages import signed_request
from app.ton.cocoon_ops import Op


def sign_charge(
    private_key: Ed25519PrivateKey,
    *,
    query_id: int,
    tokens: int,
    client_contract: Address,
    excesses_to: Address,
) -> bytes:
    """Make the bag of cells that lets anyone charge the client for `tokens` in all."""
    request = signed_request(
        private_key,
        Op.CLIENT_CHARGE,
        query_id=query_id,
        contract=client_contract,
        excesses_to=excesses_to,
        tokens=tokens,
    )
    return request.to_boc()
