"""Cells and their fields; with `app.ton.bags` all that touches the TON library.

The library raises whatever its code runs into, so every call that sees foreign data is fenced
here, and sizes are checked before it is called. It is imported as `pytoniq_core`, the part of
`ton-core` that has the cells: 70 ms instead of 270 ms.
"""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Self

from pytoniq_core.boc.builder import Builder

from app.ton.address import Address
from app.ton.bags import BocError, CellError, fenced, list_cells, read_bag, write_bag

__all__ = [
    "EMPTY_CELL",
    "MAX_DEPTH",
    "BocError",
    "Cell",
    "CellBuilder",
    "CellDigest",
    "CellError",
    "CellReader",
    "parse_boc",
]

MAX_DEPTH = 1024
_MAX_REFS, _MAX_BITS = 4, 1023
_STANDARD_ADDRESS = 0b100
_NO_ADDRESS = 0b00


@dataclass(frozen=True, slots=True)
class CellDigest:
    """A cell as its parents see it: representation hash and depth."""

    hash: bytes
    depth: int


EMPTY_CELL = CellDigest(hashlib.sha256(bytes(2)).digest(), 0)


@dataclass(frozen=True, slots=True)
class Cell:
    """A whole cell with everything below it."""

    _cell: Any

    @property
    def digest(self) -> CellDigest:
        """Its representation hash and depth."""
        return CellDigest(self._cell.hash, self._cell.get_depth())

    def reader(self) -> "CellReader":
        """Start reading from the first bit and the first reference."""
        return CellReader(self._cell)

    @property
    def bit_count(self) -> int:
        """How many bits it holds itself, 0 to 1023."""
        return len(self._cell.bits)

    @property
    def ref_count(self) -> int:
        """How many references it holds itself, 0 to 4."""
        return len(self._cell.refs)

    @property
    def cell_count(self) -> int:
        """How many different cells there are, this one and everything below it."""
        return len(list_cells(self._cell))

    def to_boc(self) -> bytes:
        """Write the standard bag of cells: one root, no index, no checksum."""
        return write_bag(self._cell)


class CellReader:
    """Read a cell's fields in order; every method raises `CellError` if they are not there."""

    def __init__(self, cell: Any) -> None:
        if cell.is_exotic:
            raise CellError("not an ordinary cell")
        self._slice = cell.begin_parse()

    @property
    def remaining_bits(self) -> int:
        """How many bits were not read yet."""
        return int(self._slice.remaining_bits)

    @property
    def remaining_refs(self) -> int:
        """How many references were not read yet."""
        return int(self._slice.remaining_refs)

    def uint(self, bits: int) -> int:
        """Read a big-endian unsigned integer."""
        self._require(bits)
        return int(self._slice.load_uint(bits)) if bits else 0

    def signed(self, bits: int) -> int:
        """Read a big-endian two's complement integer."""
        value = self.uint(bits)
        return value - (1 << bits) if bits and value >> (bits - 1) else value

    def bit(self) -> bool:
        """Read one bit."""
        return bool(self.uint(1))

    def coins(self) -> int:
        """Read an amount in nanotons: its length in bytes in 4 bits, then those bytes."""
        return self.uint(8 * self.uint(4))

    def raw(self, size: int) -> bytes:
        """Read that many bytes."""
        self._require(8 * size)
        return bytes(self._slice.load_bytes(size))

    def address(self) -> Address:
        """Read a standard address; the empty, the external and the anycast form are refused."""
        if self.uint(3) != _STANDARD_ADDRESS:
            raise CellError("not a standard address")
        return self._address_after_tag()

    def optional_address(self) -> Address | None:
        """Read a standard address, or None for the empty one."""
        tag = self.uint(2)
        if tag == _NO_ADDRESS:
            return None
        if tag << 1 | self.uint(1) != _STANDARD_ADDRESS:
            raise CellError("not a standard address")
        return self._address_after_tag()

    def ref(self) -> Cell:
        """Read the next reference."""
        if self._slice.remaining_refs < 1:
            raise CellError("a reference is missing")
        return Cell(self._slice.load_ref())

    def optional_ref(self) -> Cell | None:
        """Read a bit that says whether there is a reference, and the reference."""
        return self.ref() if self.bit() else None

    def rest(self) -> Cell:
        """Take everything that was not read yet as a cell of its own."""
        return Cell(fenced(CellError, self._slice.to_cell))

    def finish(self) -> None:
        """Raise unless every bit and every reference was read."""
        if self._slice.remaining_bits or self._slice.remaining_refs:
            raise CellError("something follows the last field")

    def _address_after_tag(self) -> Address:
        try:
            return Address(self.signed(8), self.raw(32))
        except ValueError as error:
            raise CellError(str(error)) from error

    def _require(self, bits: int) -> None:
        if self._slice.remaining_bits < bits:
            raise CellError("the cell is too short")


class CellBuilder:
    """Write a cell's fields in order; every method raises `CellError` if they do not fit.

    A reference may be to a whole cell or to one of which only hash and depth are known; with
    the latter `digest` still works, `cell` does not.
    """

    def __init__(self) -> None:
        self._builder = Builder()
        self._refs: list[Cell | CellDigest] = []

    @property
    def bits_left(self) -> int:
        """How many bits can still be appended."""
        return _MAX_BITS - len(self._builder.bits)

    @property
    def refs_left(self) -> int:
        """How many references can still be appended."""
        return _MAX_REFS - len(self._refs)

    def uint(self, value: int, bits: int) -> Self:
        """Append a big-endian unsigned integer."""
        if bits or value:
            fenced(CellError, lambda: self._builder.store_uint(value, bits))
        return self

    def signed(self, value: int, bits: int) -> Self:
        """Append a big-endian two's complement integer."""
        fenced(CellError, lambda: self._builder.store_int(value, bits))
        return self

    def bit(self, value: bool) -> Self:
        """Append one bit."""
        return self.uint(int(value), 1)

    def raw(self, data: bytes) -> Self:
        """Append bytes."""
        fenced(CellError, lambda: self._builder.store_bytes(data))
        return self

    def coins(self, amount: int) -> Self:
        """Append an amount in nanotons: its length in bytes in 4 bits, then those bytes."""
        fenced(CellError, lambda: self._builder.store_coins(amount))
        return self

    def address(self, address: Address) -> Self:
        """Append a standard address without anycast, 267 bits."""
        self.uint(_STANDARD_ADDRESS, 3)
        return self.uint(address.workchain & 0xFF, 8).raw(address.hash)

    def optional_address(self, address: Address | None) -> Self:
        """Append a standard address, or the empty one for None."""
        return self.uint(_NO_ADDRESS, 2) if address is None else self.address(address)

    def ref(self, child: Cell | CellDigest) -> Self:
        """Append a reference."""
        if not self.refs_left:
            raise CellError("a cell has at most four references")
        self._refs.append(child)
        return self

    def optional_ref(self, child: Cell | CellDigest | None) -> Self:
        """Append a bit that says whether there is a reference, and the reference."""
        self.uint(0 if child is None else 1, 1)
        return self if child is None else self.ref(child)

    def append(self, content: Cell) -> Self:
        """Append the bits and the references of another cell in place of a reference to it."""
        inner = content._cell  # noqa: SLF001  # the wrapper's own content
        fenced(CellError, lambda: self._builder.store_bits(inner.bits))
        for child in inner.refs:
            self.ref(Cell(child))
        return self

    def cell(self) -> Cell:
        """Build the cell."""
        for child in self._refs:
            if not isinstance(child, Cell):
                raise CellError("only the hash of a reference is known")
            self._builder.store_ref(child._cell)  # noqa: SLF001  # the wrapper's own content
        return Cell(fenced(CellError, self._builder.end_cell))

    def digest(self) -> CellDigest:
        """Compute the cell's hash and depth without the content of its references."""
        children = [child.digest if isinstance(child, Cell) else child for child in self._refs]
        bits = self._builder.bits
        return _represent(len(bits), bits.tobytes(), children)


def parse_boc(data: bytes, *, max_size: int, max_cells: int, ordinary_only: bool = True) -> Cell:
    """Read a bag with exactly one root, by default with ordinary cells only.

    The code of a foreign account may hold other cells too; they can be kept but not read.

    Raises:
        BocError: anything else, or more than `max_size` bytes or `max_cells` cells.
    """
    if len(data) > max_size:
        raise BocError(f"{len(data)} bytes are more than the {max_size} allowed")
    return Cell(read_bag(data, max_cells, ordinary_only=ordinary_only))


def _represent(bit_count: int, bits: bytes, children: Sequence[CellDigest]) -> CellDigest:
    """Hash an ordinary cell: descriptors, data with completion tag, depths, hashes."""
    depth = 1 + max(child.depth for child in children) if children else 0
    if depth >= MAX_DEPTH:
        raise CellError("the cells are nested too deeply")
    full, rest = divmod(bit_count, 8)
    data = bytearray(bits)
    if rest:
        data[-1] |= 0x80 >> rest
    hasher = hashlib.sha256(bytes((len(children), full + len(data))) + data)
    for child in children:
        hasher.update(child.depth.to_bytes(2))
    for child in children:
        hasher.update(child.hash)
    return CellDigest(hasher.digest(), depth)
