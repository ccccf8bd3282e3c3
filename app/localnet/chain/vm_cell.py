"""Cells as the virtual machine's library holds them: thirty times faster than `app.ton.cells`.

The library speaks of numbers as decimal text and of bags of cells as base64, and raises bare
errors. Nothing outside this package sees it.
"""

import base64
from dataclasses import dataclass
from typing import Any, Self

from tonpy.libs import python_ton

from app.ton.address import Address
from app.ton.cells import BocError, Cell, CellError, parse_boc

MAX_BOC_SIZE = 1 << 22
MAX_CELLS = 65536
"""The largest state an account may have on the main network."""

LIBRARY_ERRORS = (RuntimeError, ValueError)
"""What the library raises; a ValueError if the text of its own error is damaged."""

_STANDARD_ADDRESS = 0b100
_BOC_FLAGS_AT, _BOC_INDEX, _BOC_CHECKSUM, _BOC_COUNT_SIZE = 4, 0x80, 0x40, 7
_CHECKSUM_SIZE = 4


@dataclass(frozen=True, slots=True, eq=False)
class VmCell:
    """A whole cell with everything below it."""

    handle: Any

    @classmethod
    def from_boc(cls, data: bytes) -> Self:
        """Read a bag of cells that this program wrote itself.

        Raises:
            BocError: it is damaged.
        """
        try:
            return cls(python_ton.parse_string_to_cell(base64.b64encode(data).decode()))
        except LIBRARY_ERRORS as error:
            raise BocError("not a bag of cells") from error

    @classmethod
    def from_foreign_boc(cls, data: bytes, *, max_size: int, max_cells: int) -> Self:
        """Read a bag of cells from outside: one root, ordinary cells only.

        Raises:
            BocError: anything else, or more than `max_size` bytes or `max_cells` cells.
        """
        if len(data) > max_size:
            raise BocError(f"{len(data)} bytes are more than the {max_size} allowed")
        root = cls.from_boc(data)
        _check_ordinary(root, max_cells)
        return root

    @classmethod
    def from_cell(cls, cell: Cell) -> Self:
        """Take over a cell of the rest of the program."""
        return cls.from_boc(cell.to_boc())

    def to_boc(self) -> bytes:
        """Write the standard bag of cells: one root, no index, no checksum."""
        return _without_extras(base64.b64decode(self.handle.to_boc()))

    def to_cell(self) -> Cell:
        """Return it as the rest of the program knows cells."""
        return parse_boc(self.to_boc(), max_size=MAX_BOC_SIZE, max_cells=MAX_CELLS)

    @property
    def hash(self) -> bytes:
        """Its representation hash."""
        return bytes.fromhex(self.handle.get_hash())

    def reader(self) -> "VmReader":
        """Start reading from the first bit and the first reference.

        Raises:
            CellError: it is not an ordinary cell.
        """
        try:
            return VmReader(python_ton.load_as_cell_slice(self.handle, False))
        except LIBRARY_ERRORS as error:
            raise CellError("not an ordinary cell") from error


class VmReader:
    """Read a cell's fields in order; every method raises `CellError` if they are not there."""

    def __init__(self, handle: Any) -> None:
        self._slice = handle

    @property
    def handle(self) -> Any:
        """The library's own slice, from the next unread field on."""
        return self._slice

    @property
    def bits_left(self) -> int:
        """How many bits were not read yet."""
        return int(self._slice.bits)

    @property
    def refs_left(self) -> int:
        """How many references were not read yet."""
        return int(self._slice.refs)

    def uint(self, bits: int) -> int:
        """Read a big-endian unsigned integer of at most 256 bits."""
        try:
            return int(self._slice.load_uint(bits))
        except LIBRARY_ERRORS as error:
            raise CellError("the cell is too short") from error

    def signed(self, bits: int) -> int:
        """Read a big-endian signed integer."""
        try:
            return int(self._slice.load_int(bits))
        except LIBRARY_ERRORS as error:
            raise CellError("the cell is too short") from error

    def flag(self) -> bool:
        """Read one bit."""
        return self.uint(1) == 1

    def raw(self, size: int) -> bytes:
        """Read that many bytes, at most 32."""
        return self.uint(8 * size).to_bytes(size)

    def coins(self) -> int:
        """Read an amount: its length in bytes in 4 bits, then those bytes."""
        size = self.uint(4)
        return self.uint(8 * size) if size else 0

    def skip(self, bits: int) -> None:
        """Pass over that many bits."""
        if not self._slice.advance(bits):
            raise CellError("the cell is too short")

    def address(self) -> Address | None:
        """Read an address: None for the empty one, for an external and for a strange one."""
        kind = self.uint(2)
        if kind == 0:
            return None
        if kind == 1:
            self.skip(self.uint(9))
            return None
        if kind == 3 or self.flag():  # noqa: PLR2004  # addr_var, or anycast: not in use
            raise CellError("not a standard address")
        try:
            return Address(self.signed(8), self.raw(32))
        except ValueError as error:
            raise CellError(str(error)) from error

    def ref(self) -> VmCell:
        """Read the next reference."""
        if not self._slice.refs:
            raise CellError("a reference is missing")
        return VmCell(self._slice.fetch_ref())

    def optional_ref(self) -> VmCell | None:
        """Read a bit that says whether there is a reference, and the reference."""
        return self.ref() if self.flag() else None

    def rest(self) -> VmCell:
        """Return all that was not read as a cell of its own."""
        return VmBuilder().slice(self).cell()


class VmBuilder:
    """Write a cell's fields in order; every method raises `CellError` if they do not fit."""

    def __init__(self) -> None:
        self._builder = python_ton.PyCellBuilder()

    @property
    def handle(self) -> Any:
        """The library's own builder."""
        return self._builder

    def uint(self, value: int, bits: int) -> Self:
        """Append a big-endian unsigned integer."""
        if not 0 <= value < 1 << bits:
            raise CellError(f"{value} does not fit into {bits} bits")
        return self._store("store_uint_str", str(int(value)), bits)

    def raw(self, data: bytes) -> Self:
        """Append bytes, at most 32."""
        return self.uint(int.from_bytes(data), 8 * len(data))

    def coins(self, amount: int) -> Self:
        """Append an amount in nanotons."""
        size = (amount.bit_length() + 7) // 8
        self.uint(size, 4)
        return self.uint(amount, 8 * size) if size else self

    def address(self, address: Address | None) -> Self:
        """Append a standard address without anycast, or the empty one."""
        if address is None:
            return self.uint(0, 2)
        self.uint(_STANDARD_ADDRESS, 3)
        return self.uint(address.workchain & 0xFF, 8).raw(address.hash)

    def ref(self, child: VmCell) -> Self:
        """Append a reference."""
        return self._store("store_ref", child.handle)

    def optional_ref(self, child: VmCell | None) -> Self:
        """Append a bit that says whether there is a reference, and the reference."""
        return self.uint(0, 1) if child is None else self.uint(1, 1).ref(child)

    def slice(self, reader: VmReader) -> Self:
        """Append all that `reader` has left, without reading it there."""
        return self._store("store_slice", reader.handle)

    def cell(self) -> VmCell:
        """Build the cell."""
        return VmCell(self._builder.get_cell(False))

    def _store(self, name: str, *arguments: object) -> Self:
        try:
            getattr(self._builder, name)(*arguments)
        except LIBRARY_ERRORS as error:
            raise CellError(f"it does not fit: {str(error)[:100]}") from error
        return self


def address_cell(address: Address) -> VmCell:
    """Write an address into a cell of its own, as get-methods take and return it."""
    return VmBuilder().address(address).cell()


def _check_ordinary(root: VmCell, max_cells: int) -> None:
    pending, seen = [root], set[str]()
    while pending:
        cell = pending.pop()
        key = cell.handle.get_hash()
        if key in seen:
            continue
        seen.add(key)
        if len(seen) > max_cells:
            raise BocError(f"there are more than {max_cells} cells")
        try:
            fields = cell.reader()
        except CellError as error:
            raise BocError("a cell is not an ordinary one") from error
        pending.extend(fields.ref() for _ in range(fields.refs_left))


def _without_extras(boc: bytes) -> bytes:
    """Drop the index and the checksum that the library always writes."""
    flags, offset_size = boc[_BOC_FLAGS_AT], boc[_BOC_FLAGS_AT + 1]
    count_size = flags & _BOC_COUNT_SIZE
    counts_at = _BOC_FLAGS_AT + 2
    cells = int.from_bytes(boc[counts_at : counts_at + count_size])
    index_at = counts_at + 3 * count_size + offset_size + count_size
    cells_at = index_at + (cells * offset_size if flags & _BOC_INDEX else 0)
    end = len(boc) - (_CHECKSUM_SIZE if flags & _BOC_CHECKSUM else 0)
    opening = boc[:_BOC_FLAGS_AT] + bytes((count_size, offset_size))
    return opening + boc[counts_at:index_at] + boc[cells_at:end]
