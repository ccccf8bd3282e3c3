from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.domain.network import Policy
from app.network.certificate import (
    BACKDATED_S,
    QUOTE_OID,
    USER_CLAIMS_OID,
    VALIDITY_S,
    IdentityProvider,
    make_identity,
    report_data,
)
from app.network.peer_identity import FAKE_TDX_IMAGE_HASH, NO_IMAGE_HASH, verify_certificate
from tests.vectors import vectors

CERTIFICATES = vectors("attestation")["certificates"]
NOW = 1_767_225_600.0


@pytest.mark.parametrize(("vector", "policy"), list(zip(CERTIFICATES, Policy, strict=True)))
def test_the_same_key_time_and_serial_make_the_same_certificate(
    vector: dict[str, Any], policy: Policy
) -> None:
    identity = make_identity(
        policy,
        vector["not_before"] + BACKDATED_S,
        private_key=Ed25519PrivateKey.from_private_bytes(bytes.fromhex(vector["ed25519_seed"])),
        serial=int(vector["serial"], 16),
    )
    assert identity.certificate_der.hex() == vector["der"]
    assert identity.not_after == vector["not_before"] + vector["validity_seconds"]


def test_a_new_identity_has_a_key_and_a_serial_number_of_its_own() -> None:
    one, other = (make_identity(Policy.ANY, NOW) for _ in range(2))
    serials = {
        x509.load_der_x509_certificate(i.certificate_der).serial_number for i in (one, other)
    }
    assert one.public_key != other.public_key
    assert len(serials) == 2


def test_a_certificate_counts_from_five_minutes_ago_for_a_day() -> None:
    certificate = x509.load_der_x509_certificate(make_identity(Policy.ANY, NOW).certificate_der)
    assert certificate.not_valid_before_utc.timestamp() == NOW - 300
    assert certificate.not_valid_after_utc.timestamp() == NOW - 300 + 86_400


def test_the_fake_quote_is_bound_to_the_key() -> None:
    identity = make_identity(Policy.FAKE_TDX, NOW)
    extensions = x509.load_der_x509_certificate(identity.certificate_der).extensions
    oids = [extension.oid for extension in extensions]
    quote = extensions.get_extension_for_oid(QUOTE_OID).value.public_bytes()
    claims = extensions.get_extension_for_oid(USER_CLAIMS_OID).value.public_bytes()
    assert oids[:2] == [QUOTE_OID, USER_CLAIMS_OID]
    assert quote == report_data(identity.public_key)
    assert claims == identity.public_key


@pytest.mark.parametrize(
    ("policy", "image_hash"), [(Policy.ANY, NO_IMAGE_HASH), (Policy.FAKE_TDX, FAKE_TDX_IMAGE_HASH)]
)
def test_an_identity_satisfies_its_own_policy(policy: Policy, image_hash: bytes) -> None:
    identity = make_identity(policy, NOW)
    peer = verify_certificate(identity.certificate_der, policy, NOW)
    assert (peer.public_key, peer.image_hash) == (identity.public_key, image_hash)


class Time:
    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> float:
        return self.now


def test_a_provider_keeps_its_certificate_while_it_is_good_for_hours() -> None:
    time = Time()
    provider = IdentityProvider(Policy.ANY, clock=time)
    first = provider.identity()
    time.now += VALIDITY_S / 2
    assert provider.identity() is first


@pytest.mark.parametrize("passed", [VALIDITY_S - 3600, 10 * VALIDITY_S, -3600])
def test_a_provider_renews_before_the_end_and_after_a_jump_of_the_clock(passed: float) -> None:
    time = Time()
    provider = IdentityProvider(Policy.FAKE_TDX, clock=time)
    first = provider.identity()
    time.now += passed
    second = provider.identity()
    assert second.certificate_der != first.certificate_der
    assert second.public_key == first.public_key
    verify_certificate(second.certificate_der, Policy.FAKE_TDX, time.now)
