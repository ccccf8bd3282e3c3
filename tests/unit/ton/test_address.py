"""Addresses: vectors, an independent decoder, and texts that are none."""

import base64
import binascii

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tonsdk.utils import Address as ForeignAddress

from app.ton.address import (
    Address,
    AddressBlankError,
    AddressChecksumError,
    AddressError,
    AddressWorkchainError,
    EmptyAddressError,
    WrittenAddress,
    parse_address,
    read_address,
)
from tests.unit.ton.support import LOCAL, VECTORS

FORMS = {
    "non_bounceable": (False, False),
    "bounceable": (True, False),
    "non_bounceable_testnet": (False, True),
}
ENTRIES = [*VECTORS["addresses"], *LOCAL["inputs"].values(), *LOCAL.values()]
KNOWN = [entry for entry in ENTRIES if isinstance(entry, dict) and "raw" in entry]
MAINNET_ROOT = "EQCns7bYSp0igFvS1wpb5wsZjCKCV19MD5AVzI4EyxsnU73k"

addresses = st.builds(Address, st.sampled_from([0, -1]), st.binary(min_size=32, max_size=32))


@pytest.mark.parametrize("entry", KNOWN, ids=lambda entry: entry["raw"][:8])
def test_recorded_addresses_read_and_write_in_every_form(entry: dict[str, str]) -> None:
    address = parse_address(entry["raw"])
    assert address.raw == entry["raw"]
    for form, (bounceable, testnet) in FORMS.items():
        if form in entry:
            assert address.to_text(bounceable=bounceable, testnet=testnet) == entry[form]
            assert parse_address(entry[form]) == address


@settings(deadline=None)
@given(addresses, st.booleans(), st.booleans())
def test_text_form_agrees_with_an_independent_library(
    address: Address, bounceable: bool, testnet: bool
) -> None:
    text = address.to_text(bounceable=bounceable, testnet=testnet)
    assert len(text) == 48
    assert parse_address(text) == parse_address(address.raw) == address
    foreign = ForeignAddress(text)
    assert (foreign.wc, bytes(foreign.hash_part)) == (address.workchain, address.hash)
    assert (foreign.is_bounceable, foreign.is_test_only) == (bounceable, testnet)


def test_both_base64_alphabets_are_read() -> None:
    text = Address(0, bytes([251] * 32)).to_text()
    assert "-" in text or "_" in text
    assert parse_address(text.replace("-", "+").replace("_", "/")) == parse_address(text)


def test_plain_text_is_the_form_that_the_network_prints() -> None:
    address = parse_address(MAINNET_ROOT)
    assert str(address) == address.to_text() == "UQCns7bYSp0igFvS1wpb5wsZjCKCV19MD5AVzI4EyxsnU-Ah"


def friendly(tag: int, workchain: int) -> str:
    body = bytes((tag, workchain)) + bytes(32)
    return base64.urlsafe_b64encode(body + binascii.crc_hqx(body, 0).to_bytes(2)).decode()


@pytest.mark.parametrize(
    ("text", "error"),
    [
        ("", EmptyAddressError),
        (" ", EmptyAddressError),
        ("\t\n", EmptyAddressError),
        (" " + MAINNET_ROOT, AddressBlankError),
        (MAINNET_ROOT + " ", AddressBlankError),
        (MAINNET_ROOT + "\n", AddressBlankError),
        (MAINNET_ROOT[:20] + " " + MAINNET_ROOT[20:], AddressBlankError),
        ("0:" + "00" * 32 + "\n", AddressBlankError),
        (MAINNET_ROOT + "\u00a0", AddressBlankError),
        (MAINNET_ROOT[:-1] + "l", AddressChecksumError),
        (MAINNET_ROOT.swapcase(), AddressChecksumError),
        ("UQ" + MAINNET_ROOT[2:], AddressChecksumError),
        ("EQ+_" + MAINNET_ROOT[4:], AddressError),
        (friendly(0x11, 1), AddressWorkchainError),
        (friendly(0x11, 0x7F), AddressWorkchainError),
        ("1:" + "00" * 32, AddressWorkchainError),
        ("-2:" + "00" * 32, AddressWorkchainError),
        ("+0:" + "00" * 32, AddressWorkchainError),
        ("00:" + "00" * 32, AddressWorkchainError),
        (friendly(0x12, 0), AddressError),
        (friendly(0x00, 0), AddressError),
        (MAINNET_ROOT[:-1], AddressError),
        (MAINNET_ROOT + "A", AddressError),
        (MAINNET_ROOT[:5] + "é" + MAINNET_ROOT[6:], AddressError),
        (MAINNET_ROOT + "\u200b", AddressError),
        ("=" * 48, AddressError),
        ("0:" + "00" * 31, AddressError),
        ("0:" + "zz" * 32, AddressError),
        ("0:" + "\N{ARABIC-INDIC DIGIT ZERO}" * 64, AddressError),
        ("\N{ARABIC-INDIC DIGIT ZERO}:" + "00" * 32, AddressError),
        ("0x" + "00" * 32, AddressError),
        ("someone.ton", AddressError),
        ("A" * 100_000, AddressError),
    ],
)
def test_other_texts_are_refused(text: str, error: type[AddressError]) -> None:
    for read in (parse_address, read_address):
        with pytest.raises(AddressError) as caught:
            read(text)
        assert type(caught.value) is error
        assert len(str(caught.value)) < 200
        assert caught.value.hint


def test_the_flags_of_a_text_are_read() -> None:
    address = Address(0, bytes(range(32)))
    for bounceable in (False, True):
        for testnet in (False, True):
            text = address.to_text(bounceable=bounceable, testnet=testnet)
            assert read_address(text) == WrittenAddress(address, bounceable, testnet)
    assert read_address(address.raw) == WrittenAddress(address, None, None)


@settings(deadline=None)
@given(st.text(max_size=80))
def test_any_text_is_an_address_or_an_address_error(text: str) -> None:
    try:
        parse_address(text)
    except AddressError:
        return
    pytest.fail(f"{text!r} passed")  # 2**-16 of random 48-character texts would


@pytest.mark.parametrize(("workchain", "size"), [(1, 32), (0, 31), (0, 33), (256, 32)])
def test_impossible_addresses_cannot_be_built(workchain: int, size: int) -> None:
    with pytest.raises(ValueError, match="no address"):
        Address(workchain, bytes(size))
