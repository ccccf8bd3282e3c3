"""Bags of cells against the library's reader and the virtual machine's writer."""

import base64
import random
import sys
from collections.abc import Callable
from functools import partial
from typing import Any

import pytest
from pytoniq_core.boc.cell import Cell as LibraryCell
from pytoniq_core.crypto.crc import crc32c
from tonpy.libs import python_ton

from app.ton.bags import BocError, list_cells, read_bag, write_bag
from app.ton.cells import Cell, CellBuilder
from app.ton.dictionary import build_dictionary
from tests.unit.ton.support import LOCAL, PAYMENT, VECTORS

RECORDED = [
    VECTORS["params_v3"]["boc"],
    LOCAL["client_contract"]["data_boc"],
    PAYMENT["data_boc"],
    VECTORS["wallet_external_message"]["external_message_boc"],
]


def read(data: bytes) -> Any:
    return read_bag(data, 2000, ordinary_only=True)


def random_cell(source: random.Random, size: int) -> Cell:
    known = [CellBuilder().cell()]
    for _ in range(size):
        bits = source.choice([0, 1, 7, 8, 9, 500, 1016, 1022, 1023])
        builder = CellBuilder().uint(source.getrandbits(bits) if bits else 0, bits)
        for _ in range(source.randrange(5)):
            builder.ref(source.choice(known[-20:]))
        known.append(builder.cell())
    return known[-1]


def bag(body: str, cells: int = 1, *, flags: int = 1, root: int = 0, extra: bytes = b"") -> bytes:
    """Pack cells, whose references have one byte each, into a bag."""
    content = bytes.fromhex(body)
    header = bytes((flags, 1, cells, 1, 0, len(content), root))
    return bytes.fromhex("b5ee9c72") + header + extra + content


@pytest.mark.parametrize("size", [1, 2, 30, 300])
def test_both_readers_and_both_writers_agree(size: int) -> None:
    source = random.Random(size)
    for _ in range(5):
        cell = random_cell(source, size)
        boc = write_bag(cell._cell)
        assert read(boc).hash == LibraryCell.one_from_boc(boc).hash == cell.digest.hash
        theirs = python_ton.parse_string_to_cell(base64.b64encode(boc).decode())
        assert bytes.fromhex(theirs.get_hash()) == cell.digest.hash
        with_extras = base64.b64decode(theirs.to_boc())
        assert with_extras != boc
        assert read(with_extras).hash == cell.digest.hash


@pytest.mark.parametrize("boc", RECORDED)
def test_recorded_bags_are_written_as_they_were_read(boc: str) -> None:
    assert write_bag(read(bytes.fromhex(boc))).hex() == boc


def test_a_tree_is_listed_in_the_order_of_its_references() -> None:
    leaves = [CellBuilder().uint(number, 8).cell() for number in range(4)]
    left = CellBuilder().uint(10, 8).ref(leaves[0]).ref(leaves[1]).cell()
    right = CellBuilder().uint(11, 8).ref(leaves[2]).ref(leaves[3]).cell()
    root = CellBuilder().ref(left).ref(right).cell()
    listed = [cell.bits.tobytes().hex() for cell in list_cells(root._cell)]
    assert listed == ["", "0a", "00", "01", "0b", "02", "03"]


def test_checksums_are_checked() -> None:
    plain = bag("0002ab", flags=0x41)
    assert read(plain + crc32c(plain)).bits.tobytes() == b"\xab"
    with pytest.raises(BocError, match="checksum"):
        read(plain + bytes(4))
    with pytest.raises(BocError, match="bytes instead of"):
        read(plain + crc32c(plain)[:3])


def test_stored_hashes_are_checked() -> None:
    cell = read(bag("0002ab"))
    assert read(bag("1002" + cell.hash.hex() + "0000" + "ab")) == cell
    for wrong in ("00" * 32 + "0000", cell.hash.hex() + "0001"):
        with pytest.raises(BocError, match="another hash"):
            read(bag("1002" + wrong + "ab"))


def test_the_root_may_be_another_cell() -> None:
    assert read(bag("0002ab0002cd", 2, root=1)).bits.tobytes() == b"\xcd"


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (bag("0002ab", root=1), "not acceptable"),
        (bag("0002ab", 2), "fewer cells"),
        (bag("0002ab00"), "follows the last cell"),
        (bag("0004ab"), "cut off"),
        (bag("01020301", 1), "out of order"),
        (bag("010203"), "cut off"),
        (bag("0501abab"), "usual form"),
        (bag("1702ab"), "usual form"),
        (bag("3002" + "00" * 34 + "ab"), "usual form"),
        (bag("1002" + "00" * 34 + "ab"), "another hash"),
        (bag("1002ab"), "cut off"),
        (bag("000100"), "not marked"),
        (bag("000180"), "not marked"),
        (bag("2002ab"), "another level"),
        (bag("0802ab"), "ordinary"),
        (bag("0002ab", flags=0x81), "bytes instead of"),
    ],
)
def test_malformed_bags_are_refused(data: bytes, reason: str) -> None:
    with pytest.raises(BocError, match=reason):
        read(data)


@pytest.mark.parametrize("body", ["0800", "0801c0", "0802ab", "0802ff", "080403aa"])
def test_impossible_special_cells_are_refused(body: str) -> None:
    with pytest.raises(BocError):
        read_bag(bag(body), 10, ordinary_only=False)


def test_ends_of_bits_are_found() -> None:
    for content, expected in (("0001c0", "1"), ("000101", "0000000"), ("0003abc0", "101010111")):
        assert read(bag(content)).bits.to01() == expected
        assert write_bag(read(bag(content))) == bag(content)


def calls_made(function: Callable[[], object]) -> int:
    """Count the calls of Python and library functions: a measure of work, the same every time."""
    counted = 0

    def count(_frame: object, event: str, _argument: object) -> None:
        nonlocal counted
        counted += event in {"call", "c_call"}

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        function()
    finally:
        sys.setprofile(before)
    return counted


@pytest.mark.timeout(60)
def test_large_bags_take_linear_work() -> None:
    calls = []
    for count in (500, 2000):
        entries = {
            key * 7919: CellBuilder().raw(bytes(90)).uint(key, 64).cell() for key in range(count)
        }
        root = build_dictionary(entries, 64)
        assert root is not None
        boc = root.to_boc()
        calls.append(calls_made(partial(read_bag, boc, 10**6, ordinary_only=True)))
        assert read_bag(boc, 10**6, ordinary_only=True).hash == root.digest.hash
    assert calls[1] < 4.5 * calls[0]
