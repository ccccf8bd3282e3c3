"""Cells as `tonsdk` reads them: a second opinion on what a bag of cells holds.

That library checks little, so every field is bounded here. Nothing of it is used for hashes:
its way visits shared cells once for each path. Importing this module loads the library.
"""

from collections.abc import Iterator
from typing import Any

from tonsdk.boc import Cell as LibraryCell

from app.ton.address import Address
from app.ton.cells import Cell, CellBuilder, CellError

_MAX_REFS = 4
_STANDARD_ADDRESS = 0b100


class ForeignCell:
    """A cell that the other library has read."""

    def __init__(self, cell: Any) -> None:
        if cell.is_exotic or len(cell.refs) > _MAX_REFS:
            raise CellError("not an ordinary cell")
        self._cell = cell

    def reader(self) -> "ForeignReader":
        """Start reading from the first bit and the first reference."""
        return ForeignReader(self._cell)

    def own_cell(self) -> Cell:
        """Build the same cell with our own library, and compare two ways of hashing it."""
        built: dict[int, Cell] = {}
        for cell in _children_first(self._cell):
            builder = ForeignReader(ForeignCell(cell)._cell).rest_without_refs()  # noqa: SLF001
            for child in cell.refs:
                if id(child) not in built:
                    raise CellError("a cell contains itself")
                builder.ref(built[id(child)])
            built[id(cell)] = _agreed(builder)
        return built[id(self._cell)]


class ForeignReader:
    """Read fields in order; every method raises `CellError` if they are not there."""

    def __init__(self, cell: Any) -> None:
        self._slice = cell.begin_parse()

    @property
    def remaining_bits(self) -> int:
        """How many bits were not read yet."""
        return len(self._slice)

    @property
    def remaining_refs(self) -> int:
        """How many references were not read yet."""
        return len(self._slice.refs) - int(self._slice.ref_offset)

    def uint(self, bits: int) -> int:
        """Read a big-endian unsigned integer."""
        if self.remaining_bits < bits:
            raise CellError("the cell is too short")
        return int(self._slice.read_uint(bits)) if bits else 0

    def raw(self, size: int) -> bytes:
        """Read that many bytes."""
        return self.uint(8 * size).to_bytes(size)

    def coins(self) -> int:
        """Read an amount in nanotons, written in as few bytes as possible."""
        size = self.uint(4)
        amount = self.uint(8 * size)
        if (amount.bit_length() + 7) // 8 != size:
            raise CellError("an amount has leading zeros")
        return amount

    def address(self) -> Address:
        """Read a standard address."""
        if self.uint(3) != _STANDARD_ADDRESS:
            raise CellError("not a standard address")
        try:
            return Address(int.from_bytes(self.raw(1), signed=True), self.raw(32))
        except ValueError as error:
            raise CellError(str(error)) from error

    def ref(self) -> ForeignCell:
        """Read the next reference."""
        if self.remaining_refs < 1:
            raise CellError("a reference is missing")
        return ForeignCell(self._slice.read_ref())

    def rest(self) -> Cell:
        """Take everything that was not read yet as a cell of its own."""
        builder = self.rest_without_refs()
        while self.remaining_refs:
            builder.ref(self.ref().own_cell())
        return _agreed(builder)

    def rest_without_refs(self) -> CellBuilder:
        """Take the bits that were not read yet."""
        count = self.remaining_bits
        return CellBuilder().uint(self.uint(count), count)

    def finish(self) -> None:
        """Raise unless every bit and every reference was read."""
        if self.remaining_bits or self.remaining_refs:
            raise CellError("something follows the last field")


def read_foreign(boc: bytes) -> ForeignCell:
    """Read a bag with one root; its size must be bounded already.

    Raises:
        CellError: that is no such bag.
    """
    try:
        return ForeignCell(LibraryCell.one_from_boc(boc))
    except CellError:
        raise
    except Exception as error:  # the library raises bare Exception, IndexError, UnboundLocalError
        raise CellError(f"{type(error).__name__}: {str(error)[:200]}") from error


def _children_first(root: Any) -> Iterator[Any]:
    seen, pending = set[int](), [(root, False)]
    while pending:
        cell, has_children_done = pending.pop()
        if has_children_done:
            yield cell
        elif id(cell) not in seen:
            seen.add(id(cell))
            pending.append((cell, True))
            pending.extend((child, False) for child in cell.refs)


def _agreed(builder: CellBuilder) -> Cell:
    cell = builder.cell()
    if cell.digest != builder.digest():
        raise CellError("two ways of hashing a cell disagree")
    return cell
