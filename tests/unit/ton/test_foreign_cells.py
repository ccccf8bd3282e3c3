"""The second reader: it agrees with the first, and bounds what its library does not."""

import random

import pytest

from app.ton.address import Address
from app.ton.cells import Cell, CellBuilder, CellError
from app.ton.foreign_cells import ForeignReader, read_foreign
from tests.unit.ton.support import PAYMENT, VECTORS


def reread(cell: Cell) -> ForeignReader:
    return read_foreign(cell.to_boc()).reader()


@pytest.mark.parametrize(
    "boc",
    [
        PAYMENT["data_boc"],
        VECTORS["params_v3"]["boc"],
        VECTORS["wallet_external_message"]["external_message_boc"],
    ],
)
def test_both_readers_see_the_same_cell(boc: str) -> None:
    assert read_foreign(bytes.fromhex(boc)).own_cell().to_boc().hex() == boc


def test_cells_of_every_shape() -> None:
    source = random.Random(8)
    cell = CellBuilder().cell()
    for bits in (0, 1, 7, 8, 9, 1015, 1016, 1022, 1023):
        builder = CellBuilder().uint(source.getrandbits(bits) if bits else 0, bits)
        for _ in range(source.randrange(1, 5)):
            builder.ref(cell)
        cell = builder.cell()
    assert read_foreign(cell.to_boc()).own_cell() == cell


def test_shared_cells_are_read_once() -> None:
    cell = CellBuilder().uint(1, 9).cell()
    for _ in range(300):
        cell = CellBuilder().ref(cell).ref(cell).cell()
    assert read_foreign(cell.to_boc()).own_cell() == cell


def test_fields_come_back_in_order() -> None:
    address, child = Address(-1, bytes(range(32))), CellBuilder().raw(b"below").cell()
    cell = CellBuilder().uint(5, 3).raw(b"ab").coins(0).coins(10**9).address(address).uint(0, 0)
    reader = reread(cell.ref(child).ref(child).uint(6, 5).cell())
    assert (reader.uint(3), reader.raw(2), reader.uint(0)) == (5, b"ab", 0)
    assert (reader.coins(), reader.coins(), reader.address()) == (0, 10**9, address)
    assert (reader.remaining_bits, reader.remaining_refs) == (5, 2)
    assert reader.ref().own_cell() == child
    assert reader.rest() == CellBuilder().uint(6, 5).ref(child).cell()
    reader.finish()


def test_what_is_not_there_is_refused() -> None:
    reader = reread(CellBuilder().uint(0, 9).cell())
    with pytest.raises(CellError, match="short"):
        reader.uint(10)
    with pytest.raises(CellError, match="short"):
        reader.raw(2)
    with pytest.raises(CellError, match="standard address"):
        reader.address()
    with pytest.raises(CellError, match="missing"):
        reader.ref()
    with pytest.raises(CellError, match="follows"):
        reader.finish()
    with pytest.raises(CellError, match="leading zeros"):
        reread(CellBuilder().uint(0x200FF, 20).cell()).coins()
    with pytest.raises(CellError, match="no address"):
        reread(CellBuilder().uint(0b100, 3).uint(1, 8).uint(0, 256).cell()).address()


@pytest.mark.parametrize(
    "boc",
    [
        b"",
        b"not a bag of cells at all",
        bytes.fromhex(PAYMENT["data_boc"])[:-1],
        bytes.fromhex(PAYMENT["data_boc"]) + b"\x00",
        bytes.fromhex("b5ee9c7201010101002400084202") + bytes(32),
        bytes.fromhex("b5ee9c72010101020000000000"),
    ],
)
def test_other_bags_are_refused(boc: bytes) -> None:
    with pytest.raises(CellError):
        read_foreign(boc).own_cell()


def test_damaged_bags_are_read_or_refused() -> None:
    source, boc = random.Random(9), bytes.fromhex(PAYMENT["data_boc"])
    for _ in range(500):
        damaged = bytearray(boc)
        damaged[source.randrange(len(boc))] ^= 1 << source.randrange(8)
        try:
            read_foreign(bytes(damaged)).own_cell()
        except CellError:
            continue
