"""A proxy's signed promise to pay for a number of tokens, as the worker contract accepts it.

There are two kinds. A proxy that closes its contract signs a last payout, which also closes the
worker contract; it usually sends that itself, but a worker that is handed one can use it just as
well. What a proxy's key signs for its own contract and for clients is no payment to a worker.
"""

from dataclasses import dataclass

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from app.ton.address import Address
from app.ton.cells import Cell, CellBuilder, CellError, parse_boc
from app.ton.cocoon_ops import Op

MAX_BOC_SIZE = 4096
"""A payment has 182 bytes; with index and checksum a few more."""

_MAX_CELLS = 4
_PAYOUTS = {Op.PAYOUT: False, Op.LAST_PAYOUT: True}
_SIGNATURE_SIZE = 64


class PaymentError(Exception):
    """The bytes are not a payment that the worker contract would accept from this proxy."""


@dataclass(frozen=True, slots=True)
class SignedPayment:
    """A checked payment: `tokens` adjusted tokens in all since the contracts exist.

    `boc` is its standard bag of cells, ready to be kept; the query id says which signature it is.
    One that `is_last` closes the worker contract, which then accepts no other.
    """

    query_id: int
    tokens: int
    worker_contract: Address
    boc: bytes
    is_last: bool = False


def sign_payment(
    private_key: Ed25519PrivateKey,
    *,
    query_id: int,
    tokens: int,
    worker_contract: Address,
    excesses_to: Address,
    is_last: bool = False,
) -> bytes:
    """Make a payment's bag of cells; both numbers have 64 bits.

    `excesses_to` gets what is left of the fees and is not covered by the signature.
    """
    op = Op.LAST_PAYOUT if is_last else Op.PAYOUT
    promise = CellBuilder().uint(op, 32).uint(query_id, 64).uint(tokens, 64)
    promise.address(worker_contract)
    payload = promise.cell()
    root = CellBuilder().uint(op, 32).uint(query_id, 64).address(excesses_to)
    root.raw(private_key.sign(payload.digest.hash)).ref(payload)
    return root.cell().to_boc()


def verify_payment(boc: bytes, *, public_key: bytes, worker_contract: Address) -> SignedPayment:
    """Check a payment that came from a proxy.

    Raises:
        PaymentError: malformed, for another worker contract, or not signed with `public_key`.
    """
    try:
        root = parse_boc(boc, max_size=MAX_BOC_SIZE, max_cells=_MAX_CELLS)
        payment = _read_root(root, public_key)
    except CellError as error:
        raise PaymentError(f"malformed payment: {error}") from error
    if payment.worker_contract != worker_contract:
        raise PaymentError(f"the payment is for {payment.worker_contract}, not {worker_contract}")
    return payment


def _read_root(root: Cell, public_key: bytes) -> SignedPayment:
    fields = root.reader()
    op, query_id = fields.uint(32), fields.uint(64)
    if op not in _PAYOUTS:
        raise PaymentError("not a payout message")
    fields.address()
    signature = fields.raw(_SIGNATURE_SIZE)
    payload = fields.ref()
    fields.finish()
    _check_signature(public_key, signature, payload.digest.hash)
    promise = payload.reader()
    if (promise.uint(32), promise.uint(64)) != (op, query_id):
        raise PaymentError("what is signed is another message")
    tokens, worker_contract = promise.uint(64), promise.address()
    promise.finish()
    return SignedPayment(query_id, tokens, worker_contract, root.to_boc(), _PAYOUTS[Op(op)])


def _check_signature(public_key: bytes, signature: bytes, message: bytes) -> None:
    try:
        Ed25519PublicKey.from_public_bytes(public_key).verify(signature, message)
    except (InvalidSignature, ValueError) as error:
        raise PaymentError("the signature is not the proxy's") from error
