"""Is the other side's certificate good enough? What the network's own programs check.

Source: cocoon, tdport/td/net/SslStream.cpp and tee/cocoon/utils.cpp.
"""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.x509.oid import ExtendedKeyUsageOID, ExtensionOID

from app.domain.network import Policy
from app.network.certificate import QUOTE_OID, USER_CLAIMS_OID, report_data
from app.network.errors import PeerRejectedError
from app.protocol.peer_info import TdxMeasurements, image_hash

MAX_QUOTE_SIZE = 32_768
NO_PUBLIC_KEY = bytes(32)
NO_IMAGE_HASH = image_hash(None)
FAKE_TDX_IMAGE_HASH = image_hash(TdxMeasurements())
"""A fake quote measures nothing: all registers are zero."""

_KNOWN_CRITICAL = frozenset(
    {
        QUOTE_OID,
        USER_CLAIMS_OID,
        ExtensionOID.BASIC_CONSTRAINTS,
        ExtensionOID.KEY_USAGE,
        ExtensionOID.EXTENDED_KEY_USAGE,
        ExtensionOID.SUBJECT_ALTERNATIVE_NAME,
        ExtensionOID.SUBJECT_KEY_IDENTIFIER,
        ExtensionOID.AUTHORITY_KEY_IDENTIFIER,
        ExtensionOID.CERTIFICATE_POLICIES,
        ExtensionOID.NAME_CONSTRAINTS,
        ExtensionOID.POLICY_CONSTRAINTS,
        ExtensionOID.INHIBIT_ANY_POLICY,
        ExtensionOID.CRL_DISTRIBUTION_POINTS,
    }
)


class PeerRole(Enum):
    """What the other side does in the handshake, as the purpose its certificate must allow."""

    SERVER = ExtendedKeyUsageOID.SERVER_AUTH
    CLIENT = ExtendedKeyUsageOID.CLIENT_AUTH


@dataclass(frozen=True, slots=True)
class PeerIdentity:
    """Who is on the other side of a link; all zero where the link proves nothing."""

    public_key: bytes = NO_PUBLIC_KEY
    image_hash: bytes = NO_IMAGE_HASH


def verify_certificate(
    der: bytes, policy: Policy, now: float, role: PeerRole | None = None
) -> PeerIdentity:
    """Check a peer's certificate against `policy`; `now` is in seconds since 1970.

    Raises:
        PeerRejectedError: the first reason not to trust it, as a sentence.
    """
    try:
        certificate = x509.load_der_x509_certificate(der)
        extensions = certificate.extensions
        key = certificate.public_key()
    except Exception as error:  # hostile bytes: whatever the parser meets, it is no certificate
        raise PeerRejectedError("The other side's certificate cannot be read.") from error
    _check_validity(certificate, now)
    _check_extensions(extensions, role)
    if not isinstance(key, Ed25519PublicKey):
        raise PeerRejectedError("The other side's certificate has a key of the wrong kind.")
    public_key = key.public_bytes_raw()
    return PeerIdentity(public_key, _attested_image_hash(extensions, policy, public_key))


def _check_validity(certificate: x509.Certificate, now: float) -> None:
    moment = dt.datetime.fromtimestamp(now, dt.UTC)
    if moment < certificate.not_valid_before_utc:
        raise PeerRejectedError(
            "The other side's certificate is not valid yet: one of the two clocks is wrong."
        )
    if moment > certificate.not_valid_after_utc:
        raise PeerRejectedError("The other side's certificate has expired.")


def _check_extensions(
    extensions: Iterable[x509.Extension[x509.ExtensionType]], role: PeerRole | None
) -> None:
    for extension in extensions:
        if extension.critical and extension.oid not in _KNOWN_CRITICAL:
            raise PeerRejectedError(
                "The other side's certificate demands a feature that this program does not know."
            )
        if isinstance(extension.value, x509.ExtendedKeyUsage) and role is not None:
            _check_purpose(extension.value, role)


def _check_purpose(allowed: x509.ExtendedKeyUsage, role: PeerRole) -> None:
    if role.value not in allowed:
        raise PeerRejectedError("The other side's certificate was made for another purpose.")


def _attested_image_hash(extensions: x509.Extensions, policy: Policy, public_key: bytes) -> bytes:
    quote = _quote(extensions)
    if quote is not None and len(quote) > MAX_QUOTE_SIZE:
        raise PeerRejectedError("The other side's certificate carries too long a quote.")
    if policy is Policy.ANY:
        return NO_IMAGE_HASH
    if quote is None:
        raise PeerRejectedError(
            "The other side's certificate carries no attestation, and this network demands one."
        )
    if quote != report_data(public_key):
        raise PeerRejectedError("The other side's attestation does not belong to its key.")
    return FAKE_TDX_IMAGE_HASH


def _quote(extensions: x509.Extensions) -> bytes | None:
    try:
        value = extensions.get_extension_for_oid(QUOTE_OID).value
    except x509.ExtensionNotFound:
        return None
    return value.public_bytes()
