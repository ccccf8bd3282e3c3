import hashlib
import json
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.wallet.child.box import (
    MAX_BOX_BYTES,
    SEED_BYTES,
    PasswordCost,
    check_cost,
    open_box,
    parse_box,
)
from app.wallet.child.errors import (
    BoxCostError,
    BoxDamagedError,
    BoxError,
    BoxVersionError,
    WrongPasswordError,
)
from tests.unit.wallet.wallet_values import (
    ACCOUNT,
    CHEAP,
    ENTRY,
    KEYRING_SECRET,
    SEED,
    WORDS,
    assert_seed_is_that_of_the_words,
    factors,
    sealed,
)

RAW = sealed()


def rewritten(change: Callable[[dict[str, Any]], object], raw: bytes = RAW) -> bytes:
    """A file whose header says something else, with a checksum that fits."""
    header, ciphertext, _ = raw.split(b"\n", 2)
    fields = json.loads(header)
    change(fields)
    return with_checksum(json.dumps(fields, separators=(",", ":")).encode(), ciphertext)


def with_checksum(header: bytes, ciphertext: bytes) -> bytes:
    body = header + b"\n" + ciphertext + b"\n"
    return body + hashlib.sha256(body).hexdigest().encode() + b"\n"


def test_the_test_wallet_is_consistent() -> None:
    assert_seed_is_that_of_the_words()


@pytest.mark.parametrize("secret", [None, KEYRING_SECRET])
def test_what_was_sealed_opens(secret: bytes | None) -> None:
    box = parse_box(sealed(secret=secret))
    plain = open_box(box, factors(secret=secret))
    assert plain[:SEED_BYTES] == SEED
    assert plain[SEED_BYTES:].rstrip(b"\0") == WORDS.encode()
    assert box.header.account == ACCOUNT
    assert box.header.cost == CHEAP
    assert box.header.keyring_entry == (None if secret is None else ENTRY)


def test_nothing_secret_is_readable() -> None:
    assert SEED not in RAW
    assert not any(word.encode() in RAW for word in WORDS.split() if len(word) > 5)


def test_every_file_has_its_own_salt_nonce_and_length_alike() -> None:
    headers = [parse_box(sealed()).header for _ in range(20)]
    assert len({header.salt for header in headers}) == 20
    assert len({header.nonce for header in headers}) == 20
    assert len(sealed()) == len(RAW)


@pytest.mark.parametrize("text", ["", "correct hors", "correct horse ", "Correct horse", "\0" * 99])
def test_another_password_does_not_open_it(text: str) -> None:
    with pytest.raises(WrongPasswordError):
        open_box(parse_box(RAW), factors(text))


def test_both_factors_are_needed() -> None:
    with_keyring = parse_box(sealed(secret=KEYRING_SECRET))
    for secret in (None, bytes(32)):
        with pytest.raises(WrongPasswordError):
            open_box(with_keyring, factors(secret=secret))
    with pytest.raises(WrongPasswordError):
        open_box(parse_box(RAW), factors(secret=KEYRING_SECRET))


def test_a_file_cut_off_anywhere_is_damaged() -> None:
    for length in range(len(RAW)):
        with pytest.raises(BoxDamagedError):
            parse_box(RAW[:length])


def test_one_wrong_bit_anywhere_is_damage() -> None:
    for at in range(len(RAW)):
        with pytest.raises(BoxDamagedError):
            parse_box(RAW[:at] + bytes([RAW[at] ^ 1]) + RAW[at + 1 :])


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"\n",
        b"\n\n\n",
        b"\0" * len(RAW),
        RAW + b"\n",
        RAW + RAW,
        b"\xef\xbb\xbf" + RAW,
        RAW.replace(b"\n", b"\r\n"),
        RAW + b" " * MAX_BOX_BYTES,
        b"x" * (MAX_BOX_BYTES + 1),
    ],
)
def test_what_is_no_wallet_file_is_damaged(raw: bytes) -> None:
    with pytest.raises(BoxDamagedError):
        parse_box(raw)


@pytest.mark.parametrize(
    "header",
    [
        b"",
        b"null",
        b"[]",
        b"{}",
        b"NaN",
        b"\xff\xfe",
        b"[" * 1000,
        b'{"format":"cocoon-provider wallet","version":1}',
        b'{"format":"cocoon-provider wallet","version":1.0}',
        b'{"format":"cocoon-provider wallet","version":"1"}',
        b'{"format":"cocoon-provider wallet","version":true}',
        b'{"format":"cocoon-provider wallet","version":1e400}',
    ],
)
def test_a_header_that_is_none_is_damaged(header: bytes) -> None:
    with pytest.raises(BoxDamagedError):
        parse_box(with_checksum(header, RAW.split(b"\n")[1]))


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("format", "another wallet"),
        ("version", 0),
        ("version", -1),
        ("account", None),
        ("account", {"wallet": "v9", "network": "testnet", "public_key": "AA=="}),
        ("cost", None),
        ("salt", ""),
        ("salt", "AAAA"),
        ("salt", 5),
        ("nonce", "AAAAAAAAAAAAAAAAAAAAAAAA"),
        ("keyring_entry", ""),
        ("keyring_entry", "A" * 32),
        ("keyring_entry", "../../etc/passwd"),
        ("unknown", 1),
    ],
)
def test_a_wrong_field_is_damage(field: str, value: object) -> None:
    with pytest.raises(BoxDamagedError):
        parse_box(rewritten(lambda fields: fields.update({field: value})))


@pytest.mark.parametrize("version", [2, 3, 2**31, 2**63])
def test_a_newer_version_is_refused_as_such(version: int) -> None:
    with pytest.raises(BoxVersionError):
        parse_box(rewritten(lambda fields: fields.update(version=version, more={"x": 1})))


@pytest.mark.parametrize(
    ("memory_kib", "iterations", "lanes"),
    [
        (2**31, 3, 4),
        (2**20 + 1, 3, 4),
        (2**63 - 1, 1, 1),
        (-1, 3, 4),
        (0, 3, 4),
        (7, 1, 1),
        (31, 1, 4),
        (65536, 0, 4),
        (65536, -3, 4),
        (65536, 11, 4),
        (65536, 3, 0),
        (65536, 3, -4),
        (65536, 3, 17),
        (65536, 3, 2**24),
    ],
)
def test_an_unreasonable_cost_is_refused_before_it_is_paid(
    memory_kib: int, iterations: int, lanes: int
) -> None:
    cost = {"memory_kib": memory_kib, "iterations": iterations, "lanes": lanes}
    with pytest.raises(BoxCostError):
        parse_box(rewritten(lambda fields: fields.update(cost=cost)))
    with pytest.raises(BoxCostError):
        sealed(cost=PasswordCost(memory_kib, iterations, lanes))


def test_the_highest_cost_is_reasonable() -> None:
    check_cost(PasswordCost(2**20, 10, 16))


@pytest.mark.parametrize(
    "header",
    [
        lambda text: text.replace(b'"version":1', b'"version": 1'),
        lambda text: text.replace(b'"version":1', b'"version":1,"version":1'),
        lambda text: text[:-1] + b" }",
        lambda text: text.replace(b"cocoon", rb"\u0063ocoon"),
    ],
)
def test_the_same_header_in_other_words_is_damage(header: Callable[[bytes], bytes]) -> None:
    line, ciphertext, _ = RAW.split(b"\n", 2)
    with pytest.raises(BoxDamagedError):
        parse_box(with_checksum(header(line), ciphertext))


@pytest.mark.parametrize(
    "ciphertext",
    [b"", b"AAAA", b"!" * 748, RAW.split(b"\n")[1][:-4], RAW.split(b"\n")[1] + b"AAAA"],
)
def test_secrets_of_another_length_are_damage(ciphertext: bytes) -> None:
    with pytest.raises(BoxDamagedError):
        parse_box(with_checksum(RAW.split(b"\n")[0], ciphertext))


@pytest.mark.parametrize(
    "change",
    [
        lambda fields: fields["account"].update(wallet="v4r2"),
        lambda fields: fields["account"].update(network="mainnet"),
        lambda fields: fields["account"].update(public_key="A" * 43 + "="),
        lambda fields: fields["cost"].update(iterations=2),
        lambda fields: fields["cost"].update(memory_kib=9),
        lambda fields: fields.update(salt="A" * 22 + "=="),
        lambda fields: fields.update(nonce="A" * 16),
    ],
)
def test_a_header_that_was_changed_with_care_does_not_open(
    change: Callable[[dict[str, Any]], object],
) -> None:
    with pytest.raises(WrongPasswordError):
        open_box(parse_box(rewritten(change)), factors())


def test_secrets_of_another_file_do_not_open() -> None:
    swapped = with_checksum(RAW.split(b"\n")[0], sealed().split(b"\n")[1])
    with pytest.raises(WrongPasswordError):
        open_box(parse_box(swapped), factors())


def test_a_file_that_names_no_keyring_does_not_open_without_it() -> None:
    raw = rewritten(lambda fields: fields.update(keyring_entry=None), sealed(secret=KEYRING_SECRET))
    with pytest.raises(WrongPasswordError):
        open_box(parse_box(raw), factors())


@given(st.binary(max_size=300) | st.text(max_size=300).map(str.encode))
def test_any_bytes_are_refused_by_a_typed_error(raw: bytes) -> None:
    with pytest.raises(BoxError):
        parse_box(raw)


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(
                st.sampled_from(["format", "version", "account", "cost", "salt"]), inner, max_size=4
            )
        ),
        max_leaves=12,
    )
)
def test_any_json_header_is_refused_by_a_typed_error(value: object) -> None:
    header = json.dumps(value).encode()
    with pytest.raises(BoxError):
        parse_box(with_checksum(header, RAW.split(b"\n")[1]))
