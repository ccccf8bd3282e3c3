import datetime as dt
from contextlib import suppress

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec, ed25519
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from app.domain.network import Policy
from app.network.certificate import BACKDATED_S, QUOTE_OID, VALIDITY_S, make_identity, report_data
from app.network.errors import PeerRejectedError
from app.network.peer_identity import (
    FAKE_TDX_IMAGE_HASH,
    NO_IMAGE_HASH,
    PeerRole,
    verify_certificate,
)

NOW = 1_767_225_600.0
KEY = ed25519.Ed25519PrivateKey.from_private_bytes(bytes(32))
PUBLIC_KEY = KEY.public_key().public_bytes_raw()


def certificate(
    *extensions: tuple[x509.ExtensionType, bool],
    key: ed25519.Ed25519PrivateKey | ec.EllipticCurvePrivateKey = KEY,
) -> bytes:
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "somebody")])
    start = dt.datetime.fromtimestamp(NOW - 60, dt.UTC)
    builder = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(start)
        .not_valid_after(start + dt.timedelta(hours=1))
    )
    for value, is_critical in extensions:
        builder = builder.add_extension(value, critical=is_critical)
    algorithm = None if isinstance(key, ed25519.Ed25519PrivateKey) else SHA256()
    return builder.sign(key, algorithm).public_bytes(Encoding.DER)


def quote(content: bytes) -> tuple[x509.ExtensionType, bool]:
    return x509.UnrecognizedExtension(QUOTE_OID, content), True


def rejection(der: bytes, policy: Policy = Policy.ANY, role: PeerRole | None = None) -> str:
    with pytest.raises(PeerRejectedError) as caught:
        verify_certificate(der, policy, NOW, role)
    return str(caught.value)


def test_a_certificate_with_nothing_but_a_name_satisfies_any() -> None:
    peer = verify_certificate(certificate(), Policy.ANY, NOW)
    assert (peer.public_key, peer.image_hash) == (PUBLIC_KEY, NO_IMAGE_HASH)


@pytest.mark.parametrize("content", [b"", b"whatever", report_data(PUBLIC_KEY)])
def test_any_does_not_look_at_a_quote(content: bytes) -> None:
    peer = verify_certificate(certificate(quote(content)), Policy.ANY, NOW)
    assert peer.image_hash == NO_IMAGE_HASH


def test_fake_tdx_wants_the_hash_of_the_key() -> None:
    der = certificate(quote(report_data(PUBLIC_KEY)))
    assert verify_certificate(der, Policy.FAKE_TDX, NOW).image_hash == FAKE_TDX_IMAGE_HASH


def test_fake_tdx_wants_a_quote() -> None:
    assert "carries no attestation" in rejection(certificate(), Policy.FAKE_TDX)


@pytest.mark.parametrize(
    "content", [b"", report_data(PUBLIC_KEY)[:-1], report_data(PUBLIC_KEY) + b"\0", bytes(64)]
)
def test_fake_tdx_refuses_another_quote(content: bytes) -> None:
    text = rejection(certificate(quote(content)), Policy.FAKE_TDX)
    assert text == "The other side's attestation does not belong to its key."


@pytest.mark.parametrize("policy", Policy)
def test_a_quote_has_a_greatest_length(policy: Policy) -> None:
    assert "too long a quote" in rejection(certificate(quote(bytes(32_769))), policy)


def test_the_longest_quote_is_read() -> None:
    verify_certificate(certificate(quote(bytes(32_768))), Policy.ANY, NOW)


@pytest.mark.parametrize(
    ("now", "text"),
    [(NOW - BACKDATED_S - 1, "not valid yet"), (NOW - BACKDATED_S + VALIDITY_S + 1, "expired")],
)
def test_the_time_must_be_right(now: float, text: str) -> None:
    der = make_identity(Policy.ANY, NOW).certificate_der
    with pytest.raises(PeerRejectedError, match=text):
        verify_certificate(der, Policy.ANY, now)


def test_the_key_must_be_ed25519() -> None:
    der = certificate(key=ec.generate_private_key(ec.SECP256R1()))
    assert rejection(der) == "The other side's certificate has a key of the wrong kind."


def test_an_unknown_critical_extension_is_refused() -> None:
    unknown = x509.UnrecognizedExtension(x509.ObjectIdentifier("1.3.6.1.4.1.12345.3"), b"")
    assert "does not know" in rejection(certificate((unknown, True)))
    verify_certificate(certificate((unknown, False)), Policy.ANY, NOW)


@pytest.mark.parametrize(
    ("purpose", "role"),
    [
        (ExtendedKeyUsageOID.SERVER_AUTH, PeerRole.CLIENT),
        (ExtendedKeyUsageOID.CLIENT_AUTH, PeerRole.SERVER),
    ],
)
def test_the_purpose_must_fit(purpose: x509.ObjectIdentifier, role: PeerRole) -> None:
    der = certificate((x509.ExtendedKeyUsage([purpose]), True))
    assert "another purpose" in rejection(der, role=role)
    other = PeerRole.SERVER if role is PeerRole.CLIENT else PeerRole.CLIENT
    verify_certificate(der, Policy.ANY, NOW, other)


@pytest.mark.parametrize("cut", [0, 1, 40, -1])
def test_bytes_that_are_no_certificate_are_refused(cut: int) -> None:
    assert "cannot be read" in rejection(certificate()[:cut])


def test_damaged_certificates_are_refused_or_harmless() -> None:
    der = make_identity(Policy.FAKE_TDX, NOW, private_key=KEY, serial=7).certificate_der
    for position in range(len(der)):
        damaged = bytearray(der)
        damaged[position] ^= 0x41
        with suppress(PeerRejectedError):  # no other exception, whatever was hit
            verify_certificate(bytes(damaged), Policy.FAKE_TDX, NOW)
