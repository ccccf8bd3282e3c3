"""The key pair of an engine, and what is sealed to it: HPKE (RFC 9180) in base mode.

The suite is MLKEM768-X25519, HKDF-SHA256 and ChaCha20-Poly1305: an eavesdropper needs to break
both a lattice and a curve.
"""

import hashlib

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hpke
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey, MLKEM768PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from app.sealing.errors import AlteredSealError, BadStatementError

SECRET_BYTES = 32
WRAPPED_BYTES = 1120 + SECRET_BYTES + 16
"""The encapsulated key, the secret and the tag."""

KEY_ID_BYTES = 8
MLKEM_BYTES = 1184
PUBLIC_KEY_BYTES = MLKEM_BYTES + 32

_SUITE = hpke.Suite(hpke.KEM.MLKEM768_X25519, hpke.KDF.HKDF_SHA256, hpke.AEAD.CHACHA20_POLY1305)


class SealKeyPair:
    """A key pair that exists in this process only; there is no way to write the private half."""

    def __init__(self) -> None:
        lattice, curve = MLKEM768PrivateKey.generate(), X25519PrivateKey.generate()
        self._private = hpke.MLKEM768X25519PrivateKey(lattice, curve)
        self.public_key = (
            lattice.public_key().public_bytes_raw() + curve.public_key().public_bytes_raw()
        )
        self.key_id = key_id(self.public_key)

    def unwrap(self, wrapped: bytes, info: bytes) -> bytes:
        """Return the secret.

        Raises:
            AlteredSealError: it was not wrapped to this key under this `info`.
        """
        try:
            return _SUITE.decrypt(wrapped, self._private, info=info)
        except (InvalidTag, ValueError):
            raise AlteredSealError from None


def wrap(secret: bytes, public_key: bytes, info: bytes) -> bytes:
    """Seal a secret to a public key; `info` must be the same when it is unwrapped.

    Raises:
        BadStatementError: that is no public key.
    """
    try:
        lattice = MLKEM768PublicKey.from_public_bytes(public_key[:MLKEM_BYTES])
        curve = X25519PublicKey.from_public_bytes(public_key[MLKEM_BYTES:])
        return _SUITE.encrypt(secret, hpke.MLKEM768X25519PublicKey(lattice, curve), info=info)
    except ValueError:
        raise BadStatementError from None


def key_id(public_key: bytes) -> bytes:
    """The short name by which an engine knows its own key among others."""
    return hashlib.sha256(public_key).digest()[:KEY_ID_BYTES]


def derive(secret: bytes, label: bytes) -> bytes:
    """Make a key of 32 bytes for one purpose."""
    return HKDF(SHA256(), SECRET_BYTES, salt=None, info=label).derive(secret)
