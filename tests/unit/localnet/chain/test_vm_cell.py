from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.localnet.chain.vm_cell import VmBuilder, VmCell, address_cell
from app.ton.address import Address
from app.ton.cells import BocError, CellBuilder, CellError, parse_boc

ADDRESS = Address(-1, bytes(range(32)))
ONE_CELL = VmBuilder().uint(1, 8).cell()


def sample() -> VmCell:
    return VmBuilder().uint(5, 3).address(ADDRESS).coins(10**18).optional_ref(ONE_CELL).cell()


def test_fields_come_back_in_order() -> None:
    fields = sample().reader()
    assert fields.uint(3) == 5
    assert fields.address() == ADDRESS
    assert fields.coins() == 10**18
    child = fields.optional_ref()
    assert child is not None
    assert child.hash == ONE_CELL.hash
    assert (fields.bits_left, fields.refs_left) == (0, 0)


def test_it_is_the_same_cell_for_the_rest_of_the_program() -> None:
    child = CellBuilder().uint(1, 8).cell()
    cell = CellBuilder().uint(5, 3).address(ADDRESS).coins(10**18).optional_ref(child).cell()
    assert VmCell.from_cell(cell).hash == cell.digest.hash == sample().hash
    assert sample().to_cell().digest == cell.digest


@given(st.lists(st.integers(0, 2**64 - 1), min_size=1, max_size=40))
def test_bags_of_cells_have_no_extras_and_read_back(values: list[int]) -> None:
    cell = VmBuilder().uint(values[0], 64).cell()
    for before, value in pairwise(values):
        twin = VmBuilder().uint(before, 64).cell()
        cell = VmBuilder().uint(value, 64).ref(cell).ref(twin).cell()
    boc = cell.to_boc()
    assert boc[4] in {1, 2}
    assert VmCell.from_boc(boc).hash == cell.hash
    assert parse_boc(boc, max_size=1 << 16, max_cells=1000).digest.hash == cell.hash


@pytest.mark.parametrize("data", [b"", b"\xb5\xee\x9c\x72", b"x" * 100, bytes(1000)])
def test_other_bytes_are_no_bag_of_cells(data: bytes) -> None:
    with pytest.raises(BocError):
        VmCell.from_foreign_boc(data, max_size=1 << 16, max_cells=100)


@given(st.integers(0, 200), st.integers(0, 255))
def test_a_damaged_bag_is_an_error_or_a_cell(place: int, value: int) -> None:
    damaged = bytearray(sample().to_boc())
    damaged[place % len(damaged)] = value
    try:
        VmCell.from_foreign_boc(bytes(damaged), max_size=1 << 16, max_cells=100)
    except BocError:
        return


def test_limits_of_foreign_bags_are_kept() -> None:
    boc = sample().to_boc()
    with pytest.raises(BocError, match="allowed"):
        VmCell.from_foreign_boc(boc, max_size=len(boc) - 1, max_cells=100)
    with pytest.raises(BocError, match="more than 1 cells"):
        VmCell.from_foreign_boc(boc, max_size=len(boc), max_cells=1)


def test_a_bag_that_folds_out_beyond_measure_is_counted_once() -> None:
    cell = ONE_CELL
    for _ in range(100):
        cell = VmBuilder().ref(cell).ref(cell).ref(cell).ref(cell).cell()
    VmCell.from_foreign_boc(cell.to_boc(), max_size=1 << 16, max_cells=101)


def test_a_cell_that_is_not_ordinary_is_refused() -> None:
    library = bytes.fromhex("b5ee9c72010101010023000842") + b"\x02" + bytes(32)
    with pytest.raises(BocError, match="ordinary"):
        VmCell.from_foreign_boc(library, max_size=100, max_cells=10)


def test_missing_fields_are_named() -> None:
    fields = ONE_CELL.reader()
    with pytest.raises(CellError, match="too short"):
        fields.uint(9)
    with pytest.raises(CellError, match="reference"):
        fields.ref()
    assert fields.uint(8) == 1


@pytest.mark.parametrize(
    ("bits", "size", "expected"), [(0b00, 2, None), (0b01_000000001_1, 12, None)]
)
def test_empty_and_external_addresses_are_none(bits: int, size: int, expected: None) -> None:
    assert VmBuilder().uint(bits, size).cell().reader().address() is expected


@pytest.mark.parametrize("tag", [0b110, 0b101])
def test_strange_addresses_are_refused(tag: int) -> None:
    with pytest.raises(CellError):
        VmBuilder().uint(tag, 3).uint(0, 8).raw(bytes(32)).cell().reader().address()


def test_an_unknown_workchain_is_refused() -> None:
    cell = VmBuilder().uint(0b100, 3).uint(7, 8).raw(bytes(32)).cell()
    with pytest.raises(CellError, match="workchain"):
        cell.reader().address()


def test_values_that_do_not_fit_are_refused() -> None:
    with pytest.raises(CellError, match="fit"):
        VmBuilder().uint(256, 8)
    with pytest.raises(CellError, match="fit"):
        VmBuilder().uint(-1, 8)
    full = VmBuilder().ref(ONE_CELL).ref(ONE_CELL).ref(ONE_CELL).ref(ONE_CELL)
    with pytest.raises(CellError, match="fit"):
        full.ref(ONE_CELL)
    with pytest.raises(CellError, match="fit"):
        VmBuilder().coins(2**128)


def test_the_rest_is_a_cell_of_its_own() -> None:
    fields = sample().reader()
    fields.skip(3)
    rest = fields.rest().reader()
    assert rest.address() == ADDRESS
    assert fields.address() == ADDRESS


def test_an_address_has_a_cell_of_its_own() -> None:
    assert address_cell(ADDRESS).reader().address() == ADDRESS
    assert VmBuilder().address(None).cell().reader().bits_left == 2
