"""Certificates of the network: Ed25519, self-signed, with an optional quote inside.

Source: cocoon, tee/cocoon/gen-cert.cpp and tee/cocoon/utils.cpp.
"""

import datetime as dt
import hashlib
import ipaddress
from collections.abc import Callable
from dataclasses import dataclass
from time import time

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from app.domain.network import Policy

QUOTE_OID = x509.ObjectIdentifier("1.3.6.1.4.1.12345.1")
USER_CLAIMS_OID = x509.ObjectIdentifier("1.3.6.1.4.1.12345.2")

VALIDITY_S = 86_400
BACKDATED_S = 300
"""A certificate counts from this long ago, so that a peer whose clock is slow accepts it."""

RENEW_BEFORE_END_S = 6 * 3600
"""An identity is replaced this long before it ends; a handshake in progress never meets the end."""

_SUBJECT = (
    (NameOID.COUNTRY_NAME, "AE"),
    (NameOID.STATE_OR_PROVINCE_NAME, "DUBAI"),
    (NameOID.ORGANIZATION_NAME, "TDLib Development"),
    (NameOID.ORGANIZATIONAL_UNIT_NAME, "Security"),
    (NameOID.COMMON_NAME, "localhost"),
)


@dataclass(frozen=True, slots=True)
class Identity:
    """A key and the certificate that shows it; `not_after` is in seconds since 1970."""

    private_key: Ed25519PrivateKey
    certificate_der: bytes
    not_after: float

    @property
    def public_key(self) -> bytes:
        """The 32 bytes of the public key."""
        return self.private_key.public_key().public_bytes_raw()


def make_identity(
    policy: Policy,
    now: float,
    *,
    private_key: Ed25519PrivateKey | None = None,
    serial: int | None = None,
) -> Identity:
    """Make a certificate that satisfies `policy`; `now` is in seconds since 1970.

    A new key and a random serial number are chosen where none is given.
    """
    key = private_key or Ed25519PrivateKey.generate()
    start = int(now) - BACKDATED_S
    builder = _unsigned(key, start, serial or x509.random_serial_number())
    for value, is_critical in _extensions(key, policy):
        builder = builder.add_extension(value, critical=is_critical)
    der = builder.sign(key, None).public_bytes(Encoding.DER)
    return Identity(key, der, not_after=start + VALIDITY_S)


def _unsigned(key: Ed25519PrivateKey, start: int, serial: int) -> x509.CertificateBuilder:
    name = x509.Name([x509.NameAttribute(oid, text) for oid, text in _SUBJECT])
    begin = dt.datetime.fromtimestamp(start, dt.UTC)
    return (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(serial)
        .not_valid_before(begin)
        .not_valid_after(begin + dt.timedelta(seconds=VALIDITY_S))
    )


def _extensions(key: Ed25519PrivateKey, policy: Policy) -> list[tuple[x509.ExtensionType, bool]]:
    names = [
        x509.DNSName("localhost"),
        x509.DNSName("127.0.0.1"),  # clients look for the address as a DNS name
        x509.IPAddress(ipaddress.ip_address("::1")),
    ]
    purposes = [ExtendedKeyUsageOID.SERVER_AUTH, ExtendedKeyUsageOID.CLIENT_AUTH]
    return [
        *_attestation(key.public_key().public_bytes_raw(), policy),
        (x509.BasicConstraints(ca=False, path_length=None), True),
        (_signing_only(), True),
        (x509.ExtendedKeyUsage(purposes), True),
        (x509.SubjectKeyIdentifier.from_public_key(key.public_key()), False),
        (x509.SubjectAlternativeName(names), False),
    ]


def _attestation(public_key: bytes, policy: Policy) -> list[tuple[x509.ExtensionType, bool]]:
    if policy is Policy.ANY:
        return []
    return [
        (x509.UnrecognizedExtension(QUOTE_OID, report_data(public_key)), True),
        (x509.UnrecognizedExtension(USER_CLAIMS_OID, public_key), True),
    ]


def report_data(public_key: bytes) -> bytes:
    """Return the 64 bytes by which a quote is bound to a key; a fake quote is nothing else."""
    return hashlib.sha512(public_key).digest()


def _signing_only() -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=True,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=False,
        crl_sign=False,
        encipher_only=False,
        decipher_only=False,
    )


class IdentityProvider:
    """Gives the same key with a certificate that is always valid for some hours more."""

    def __init__(
        self,
        policy: Policy,
        *,
        clock: Callable[[], float] = time,
        private_key: Ed25519PrivateKey | None = None,
    ) -> None:
        self._policy = policy
        self._clock = clock
        self._identity = make_identity(policy, clock(), private_key=private_key)

    def identity(self) -> Identity:
        """Return the identity for the next handshake, renewed first if it ends soon."""
        now = self._clock()
        made_at = self._identity.not_after - VALIDITY_S
        if not made_at <= now < self._identity.not_after - RENEW_BEFORE_END_S:
            key = self._identity.private_key
            self._identity = make_identity(self._policy, now, private_key=key)
        return self._identity
