"""A node's receipt for a job: what was done for how much, signed, and not a word of its content.

It travels as two texts in base64, the receipt (JSON) and the signature (Ed25519) over a label and
the receipt's bytes; in a file each is a line of JSON.
"""

from typing import Annotated

import msgspec
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from app.sealing.protection import Protection

MAX_LINE_BYTES = 64 * 2**10

_LABEL = b"cocoon-provider job receipt 1\0"

_Text = Annotated[str, msgspec.Meta(max_length=8192)]
_Digest = Annotated[str, msgspec.Meta(pattern=r"\A([0-9a-f]{64})?\Z")]
_Count = Annotated[int, msgspec.Meta(ge=0, le=2**53)]
_NodeKey = Annotated[bytes, msgspec.Meta(min_length=32, max_length=32)]


class BadReceiptError(Exception):
    """It is no receipt, or not signed by the node that it names."""


class Receipt(msgspec.Struct, frozen=True):
    """One answered job.

    `kind` is the path that was asked for, `model_sha256` names the weights (empty if the engine
    has not told them), times are seconds since 1970. The digests are those of the bodies as they
    travelled: what a gateway sealed is ciphertext here.
    """

    job: _Text
    network: _Text
    provider: _Text
    node: _NodeKey
    kind: _Text
    model: _Text
    model_sha256: _Digest
    prompt_tokens: _Count
    cached_tokens: _Count
    completion_tokens: _Count
    reasoning_tokens: _Count
    charged_tokens: _Count
    started_at_utc: float
    seconds: float
    protection: Protection
    request_sha256: _Digest
    answer_sha256: _Digest


class SignedReceipt(msgspec.Struct, frozen=True):
    """A receipt and its signature."""

    receipt: bytes
    signature: bytes


def sign_receipt(receipt: Receipt, node_key: Ed25519PrivateKey) -> bytes:
    """Write a signed receipt as one line, for the node that it names."""
    data = msgspec.json.encode(receipt)
    return msgspec.json.encode(SignedReceipt(data, node_key.sign(_LABEL + data))) + b"\n"


def check_receipt(line: bytes) -> Receipt:
    """Return what a line says, once its signature has been checked.

    Raises:
        BadReceiptError: it is no receipt, or not signed by the node that it names.
    """
    if len(line) > MAX_LINE_BYTES:
        raise BadReceiptError("it is too long for a receipt")
    try:
        signed = msgspec.json.decode(line, type=SignedReceipt)
        receipt = msgspec.json.decode(signed.receipt, type=Receipt)
    except (msgspec.MsgspecError, ValueError, RecursionError):
        raise BadReceiptError("it is no receipt") from None
    try:
        key = Ed25519PublicKey.from_public_bytes(receipt.node)
        key.verify(signed.signature, _LABEL + signed.receipt)
    except (InvalidSignature, ValueError):
        raise BadReceiptError("its signature is not that of the node it names") from None
    return receipt
