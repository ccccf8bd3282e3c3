"""Cells against recorded bags and against the library's own hashes; hostile bags."""

import random
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.ton.address import Address
from app.ton.cells import (
    EMPTY_CELL,
    BocError,
    Cell,
    CellBuilder,
    CellDigest,
    CellError,
    parse_boc,
)
from tests.unit.ton.support import LOCAL, PAYMENT, VECTORS

KNOWN_BAGS = [
    (VECTORS["params_v3"]["boc"], VECTORS["params_v3"]["hash"]),
    (
        LOCAL["params_cell_without_codes"]["boc"],
        LOCAL["params_cell_without_codes"]["hash"],
    ),
    (LOCAL["worker_contract"]["data_boc"], LOCAL["worker_contract"]["data_hash"]),
    (LOCAL["client_contract"]["data_boc"], LOCAL["client_contract"]["data_hash"]),
    (PAYMENT["data_boc"], PAYMENT["root_hash"]),
    (
        VECTORS["wallet_external_message"]["external_message_boc"],
        VECTORS["wallet_external_message"]["external_message_hash"],
    ),
]

EMPTY_CELL_WHOLE = CellBuilder().cell()


def parse(data: bytes) -> Cell:
    return parse_boc(data, max_size=4096, max_cells=16)


@pytest.mark.parametrize(("boc", "expected"), KNOWN_BAGS)
def test_recorded_bags_have_their_hash_and_are_written_alike(boc: str, expected: str) -> None:
    cell = parse(bytes.fromhex(boc))
    assert cell.digest.hash.hex() == expected
    assert cell.to_boc().hex() == boc


def test_empty_cell() -> None:
    assert EMPTY_CELL == CellBuilder().digest() == CellBuilder().cell().digest
    assert EMPTY_CELL.hash.hex().startswith("96a296d224f285c6")


@settings(deadline=None)
@given(st.integers(0, 1023), st.integers(0, 4), st.randoms(use_true_random=False))
def test_own_hash_agrees_with_the_library(bits: int, refs: int, source: random.Random) -> None:
    value = source.getrandbits(bits) if bits else 0
    builder = CellBuilder()
    if bits:
        builder.uint(value, bits)
    for number in range(refs):
        child = CellBuilder().uint(number, 8)
        builder.ref(child.ref(CellBuilder().cell()).cell() if number % 2 else child.cell())
    assert builder.digest() == builder.cell().digest


def test_a_reference_may_be_known_by_its_digest_only() -> None:
    child = CellBuilder().uint(7, 8).cell()
    whole, partial = CellBuilder().ref(child), CellBuilder().ref(child.digest)
    assert partial.digest() == whole.cell().digest
    with pytest.raises(CellError, match="only the hash"):
        partial.cell()


def test_fields_come_back_in_order() -> None:
    address = Address(-1, bytes(range(32)))
    child = CellBuilder().raw(b"below").cell()
    cell = CellBuilder().uint(5, 3).raw(b"ab").address(address).ref(child).cell()
    reader = parse(cell.to_boc()).reader()
    assert (reader.uint(3), reader.raw(2), reader.address()) == (5, b"ab", address)
    assert reader.ref().digest == child.digest
    reader.finish()


def test_the_other_fields_come_back_too() -> None:
    child, address = CellBuilder().raw(b"below").cell(), Address(0, bytes(range(32)))
    builder = CellBuilder().signed(-2, 7).bit(True).coins(0).coins(10**10).uint(0, 0)
    builder.optional_address(None).optional_address(address)
    cell = builder.optional_ref(None).optional_ref(child).cell()
    assert (cell.bit_count, cell.ref_count, cell.cell_count) == (8 + 4 + 44 + 2 + 267 + 2, 1, 2)
    reader = cell.reader()
    assert (reader.signed(7), reader.bit(), reader.coins(), reader.coins()) == (-2, True, 0, 10**10)
    assert (reader.uint(0), reader.signed(0)) == (0, 0)
    assert (reader.optional_address(), reader.optional_address()) == (None, address)
    assert (reader.remaining_bits, reader.remaining_refs) == (2, 1)
    assert (reader.optional_ref(), reader.optional_ref()) == (None, child)
    reader.finish()


def test_the_rest_of_a_cell_and_a_cell_in_place() -> None:
    child = CellBuilder().raw(b"below").cell()
    inner = CellBuilder().uint(5, 3).ref(child).cell()
    cell = CellBuilder().raw(b"a").ref(EMPTY_CELL_WHOLE).append(inner).cell()
    reader = cell.reader()
    assert (reader.raw(1), reader.ref()) == (b"a", EMPTY_CELL_WHOLE)
    assert reader.rest() == inner
    with pytest.raises(CellError):
        CellBuilder().raw(bytes(127)).append(CellBuilder().uint(0, 8).cell())
    full = CellBuilder().ref(child).ref(child).ref(child).ref(child)
    with pytest.raises(CellError, match="four"):
        full.append(inner)


def test_shared_cells_are_written_once() -> None:
    cell = CellBuilder().cell()
    for _ in range(500):
        cell = CellBuilder().ref(cell).ref(cell).ref(cell).ref(cell).cell()
    boc = cell.to_boc()
    assert cell.cell_count == 501
    assert len(boc) < 6000
    assert parse_boc(boc, max_size=6000, max_cells=501) == cell


def test_nothing_follows_a_chain_of_any_depth() -> None:
    cell = CellBuilder().cell()
    for _ in range(1000):
        cell = CellBuilder().ref(cell).cell()
    assert parse_boc(cell.to_boc(), max_size=10_000, max_cells=2000) == cell


def test_other_kinds_of_cell_may_be_kept_but_not_read() -> None:
    cell = parse_boc(LIBRARY_CELL, max_size=100, max_cells=1, ordinary_only=False)
    assert parse_boc(cell.to_boc(), max_size=100, max_cells=1, ordinary_only=False) == cell
    with pytest.raises(CellError, match="ordinary"):
        cell.reader()


def test_coins_and_optional_references() -> None:
    built = CellBuilder().coins(0).coins(40).coins(2**120 - 1).optional_ref(None)
    by_hand = CellBuilder().uint(0, 4).uint(0x128, 12).uint(15, 4).uint(2**120 - 1, 120).uint(0, 1)
    assert built.digest() == by_hand.digest()
    child = CellDigest(bytes(32), 3)
    assert CellBuilder().optional_ref(child).digest() == (
        CellBuilder().uint(1, 1).ref(child).digest()
    )


@pytest.mark.parametrize(
    "build",
    [
        lambda: CellBuilder().uint(256, 8),
        lambda: CellBuilder().uint(-1, 8),
        lambda: CellBuilder().raw(bytes(128)),
        lambda: CellBuilder().coins(2**120),
        lambda: CellBuilder().coins(-1),
        lambda: CellBuilder().raw(bytes(127)).uint(0, 8),
    ],
)
def test_numbers_and_bytes_that_do_not_fit_are_refused(build: Callable[[], CellBuilder]) -> None:
    with pytest.raises(CellError):
        build()


def test_references_that_do_not_fit_are_refused() -> None:
    full = CellBuilder()
    for _ in range(4):
        full.ref(EMPTY_CELL)
    with pytest.raises(CellError, match="four"):
        full.ref(EMPTY_CELL)
    with pytest.raises(CellError, match="deep"):
        CellBuilder().ref(CellDigest(bytes(32), 1023)).digest()


def test_what_is_not_there_is_refused() -> None:
    reader = CellBuilder().uint(0, 9).cell().reader()
    with pytest.raises(CellError, match="short"):
        reader.uint(10)
    with pytest.raises(CellError, match="short"):
        reader.raw(2)
    with pytest.raises(CellError, match="standard address"):
        reader.address()
    with pytest.raises(CellError, match="missing"):
        reader.ref()
    with pytest.raises(CellError, match="short"):
        CellBuilder().uint(15, 4).cell().reader().coins()
    with pytest.raises(CellError, match="missing"):
        CellBuilder().bit(True).cell().reader().optional_ref()
    with pytest.raises(CellError, match="follows"):
        reader.finish()


@pytest.mark.parametrize(
    "opening",
    [
        CellBuilder().uint(0b00, 2).uint(0, 265),
        CellBuilder().uint(0b101, 3).uint(0, 264),
        CellBuilder().uint(0b100, 3).uint(1, 8).uint(0, 256),
        CellBuilder().uint(0b100, 3).uint(0, 200),
    ],
)
def test_other_kinds_of_address_are_refused(opening: CellBuilder) -> None:
    with pytest.raises(CellError):
        opening.cell().reader().address()


def test_only_the_empty_address_stands_for_none() -> None:
    assert CellBuilder().uint(0, 2).cell().reader().optional_address() is None
    for tag in (0b01, 0b11):
        with pytest.raises(CellError):
            CellBuilder().uint(tag, 2).uint(0, 265).cell().reader().optional_address()
    with pytest.raises(CellError, match="standard"):
        CellBuilder().uint(0b101, 3).uint(0, 264).cell().reader().optional_address()


def bag(cells: list[bytes]) -> bytes:
    """Pack serialized cells, whose references have two bytes each, into a bag."""
    body = b"".join(cells)
    counts = len(cells).to_bytes(2) + bytes.fromhex("00010000")
    return bytes.fromhex("b5ee9c720202") + counts + len(body).to_bytes(2) + bytes(2) + body


def chain_of(length: int) -> bytes:
    return bag([b"\x01\x00" + (at + 1).to_bytes(2) for at in range(length - 1)] + [bytes(2)])


LIBRARY_CELL = bag([bytes((0x08, 66, 2)) + bytes(32)])
FIVE_REFERENCES = bag([b"\x05\x00" + b"\x00\x01" * 5, bytes(2)])
OWN_CHILD = bag([b"\x01\x00\x00\x00"])
BACKWARD_CHILD = bag([b"\x01\x00\x00\x01", b"\x01\x00\x00\x00"])
MISSING_CHILD = bag([b"\x01\x00\x00\x05"])


def test_index_and_checksum_are_read_too() -> None:
    plain = bytes.fromhex(KNOWN_BAGS[1][0])
    with_index = plain[:4] + b"\x81" + plain[5:11] + bytes([len(plain) - 11]) + plain[11:]
    assert parse(with_index).to_boc() == plain


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "not a bag"),
        (b"\xb5\xee\x9cr", "not a bag"),
        (b"\xb5\xee\x9cr\x01\x01", "not a bag"),
        (bytes.fromhex("68ff65f3010101010000"), "not a bag"),
        (bytes.fromhex("b5ee9c72000101010000"), "malformed"),
        (bytes.fromhex("b5ee9c72070101010000"), "malformed"),
        (bytes.fromhex("b5ee9c72090101010000"), "malformed"),
        (bytes.fromhex("b5ee9c72010001010000"), "malformed"),
        (bytes.fromhex("b5ee9c72010901010000"), "malformed"),
        (bytes.fromhex("b5ee9c72040100000001"), "cut off"),
        (bytes.fromhex("b5ee9c72010101020000000000"), "2 roots"),
        (bytes.fromhex("b5ee9c72010101010100000000"), "1 absent"),
        (bytes.fromhex("b5ee9c72010100010000000000"), "0 cells"),
        (bytes.fromhex("b5ee9c720401ffffffff00000001000000000000000000"), "4294967295 cells"),
        (OWN_CHILD, "out of order"),
        (BACKWARD_CHILD, "out of order"),
        (MISSING_CHILD, "missing"),
        (bytes.fromhex(KNOWN_BAGS[0][0]) + b"\x00", "60 bytes instead of"),
        (bytes.fromhex(KNOWN_BAGS[0][0])[:-1], "bytes instead of"),
        (chain_of(17), "17 cells"),
        (bytes(5000), "5000 bytes"),
        (LIBRARY_CELL, "ordinary"),
        (FIVE_REFERENCES, "usual form"),
    ],
)
def test_hostile_bags_are_refused(data: bytes, reason: str) -> None:
    with pytest.raises(BocError, match=reason):
        parse(data)


def test_nesting_is_bounded() -> None:
    assert parse_boc(chain_of(1000), max_size=10_000, max_cells=2000).digest.depth == 999
    with pytest.raises(BocError, match="depth"):
        parse_boc(chain_of(2000), max_size=10_000, max_cells=2000)


def test_mutated_bags_are_read_or_refused() -> None:
    source = random.Random(20260101)
    seeds = [bytes.fromhex(boc) for boc, _ in KNOWN_BAGS]
    for _ in range(4000):
        data = bytearray(source.choice(seeds))
        for _ in range(source.randint(1, 4)):
            mutate(data, source)
        try:
            cell = parse(bytes(data))
        except BocError:
            continue
        assert len(cell.to_boc()) <= 4096


def mutate(data: bytearray, source: random.Random) -> None:
    at = source.randrange(min(len(data), source.choice([16, 4096])) or 1)
    match source.randrange(5):
        case 0:
            data[at : at + 1] = bytes([source.randrange(256)])
        case 1:
            data[at : at + 1] = bytes([data[at] ^ (1 << source.randrange(8))]) if data else b""
        case 2:
            del data[at : at + source.randint(1, 8)]
        case 3:
            data[at:at] = source.randbytes(source.randint(1, 8))
        case _:
            data[at : at + 4] = source.choice([bytes(4), b"\xff" * 4, b"\x00\x00\x00\x01"])
