"""What a node says about the key of its engine, signed: the certificate of sealed jobs.

It travels as two texts in base64, the statement (JSON) and the signature (Ed25519) over a label
and the statement's bytes. The node's key is in the statement: whoever wants to deal with certain
nodes only compares it with a list.
"""

import hashlib
from collections.abc import Mapping
from typing import Annotated

import msgspec
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from app.sealing.errors import BadStatementError, ExpiredStatementError
from app.sealing.keys import PUBLIC_KEY_BYTES, key_id

MAX_LIFETIME_S = 24 * 3600
MAX_JOBS = 10_000
"""A key is given up after a day or so many jobs, whichever comes first."""

MAX_SKEW_S = 300
"""How far the clocks of node and developer may differ."""

MAX_STATEMENT_BYTES = 32 * 2**10

_LABEL = b"cocoon-provider key statement 1\0"

Name = Annotated[str, msgspec.Meta(min_length=1, max_length=512)]
Digest = Annotated[str, msgspec.Meta(pattern=r"\A[0-9a-f]{64}\Z")]
_Layer = Annotated[str, msgspec.Meta(max_length=500, pattern=r"\A[ -~]*\Z")]
_Time = Annotated[int, msgspec.Meta(ge=0, le=2**48)]
_NodeKey = Annotated[bytes, msgspec.Meta(min_length=32, max_length=32)]
_PublicKey = Annotated[
    bytes, msgspec.Meta(min_length=PUBLIC_KEY_BYTES, max_length=PUBLIC_KEY_BYTES)
]


class KeyStatement(msgspec.Struct, frozen=True):
    """An engine's public key and what the node says of the engine.

    `network` is the root contract, `provider` the owner's address, `engine` the SHA-256 of the
    engine's code, `models` the SHA-256 of each model's weights; times are seconds since 1970.
    """

    network: Name
    provider: Name
    node: _NodeKey
    key: _PublicKey
    engine: Digest
    models: Annotated[Mapping[Name, Digest], msgspec.Meta(max_length=100)]
    layers: Annotated[tuple[_Layer, ...], msgspec.Meta(max_length=100)]
    created_at_utc: _Time
    expires_at_utc: _Time

    @property
    def key_id(self) -> bytes:
        """The short name of the engine's key."""
        return key_id(self.key)


class SignedStatement(msgspec.Struct, frozen=True):
    """A statement and its signature as they travel."""

    statement: Annotated[bytes, msgspec.Meta(max_length=MAX_STATEMENT_BYTES)]
    signature: Annotated[bytes, msgspec.Meta(min_length=64, max_length=64)]

    @property
    def digest(self) -> bytes:
        """What a sealed request names the statement by."""
        return hashlib.sha256(self.statement).digest()

    def read(self) -> KeyStatement:
        """Return what is stated, without a look at signature or time.

        Raises:
            BadStatementError: it is no statement.
        """
        try:
            return msgspec.json.decode(self.statement, type=KeyStatement)
        except (msgspec.MsgspecError, ValueError, RecursionError):
            raise BadStatementError from None


def sign_statement(statement: KeyStatement, node_key: Ed25519PrivateKey) -> SignedStatement:
    """Sign for the node that the statement names."""
    data = msgspec.json.encode(statement)
    return SignedStatement(data, node_key.sign(_LABEL + data))


def check_statement(signed: SignedStatement, now_utc: float) -> KeyStatement:
    """Return what is stated, once the signature and the time have been checked.

    Raises:
        BadStatementError: no statement, a wrong signature, or a longer life than any key has.
        ExpiredStatementError: it does not count now.
    """
    statement = signed.read()
    try:
        key = Ed25519PublicKey.from_public_bytes(statement.node)
        key.verify(signed.signature, _LABEL + signed.statement)
    except (InvalidSignature, ValueError):
        raise BadStatementError from None
    if statement.expires_at_utc - statement.created_at_utc > MAX_LIFETIME_S:
        raise BadStatementError
    if not statement.created_at_utc - MAX_SKEW_S <= now_utc < statement.expires_at_utc:
        raise ExpiredStatementError
    return statement
