"""Cells and bags of cells; the only module that touches the TON library.

The library raises whatever its code runs into, so every call that sees foreign data is fenced
here, and sizes are checked before it is called. It is imported as `pytoniq_core`, the part of
`ton-core` that has the cells: 70 ms instead of 270 ms.
"""

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Self, TypeVar

from pytoniq_core.boc.builder import Builder
from pytoniq_core.boc.cell import Cell as LibraryCell

from app.ton.address import Address

MAX_DEPTH = 1024
_MAX_REFS = 4
_BOC_MAGIC = bytes.fromhex("b5ee9c72")
_BOC_HEADER_SIZE = 6  # magic, flags with the size of counts, size of offsets
_BOC_RESERVED_FLAGS = 0x18
_COUNT_SIZES = range(1, 5)
_OFFSET_SIZES = range(1, 9)
_ORDINARY = -1
_STANDARD_ADDRESS = 0b100
_NO_ADDRESS = 0b00

_Result = TypeVar("_Result")


class CellError(Exception):
    """Data does not fit into a cell, or a cell does not hold what it should."""


class BocError(CellError):
    """Bytes are not an acceptable bag of cells."""


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
        return len(_topological(self._cell))

    def to_boc(self) -> bytes:
        """Write the standard bag of cells: one root, no index, no checksum."""
        return _write_bag(_topological(self._cell))


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
        return Cell(_fenced(CellError, self._slice.to_cell))

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

    def uint(self, value: int, bits: int) -> Self:
        """Append a big-endian unsigned integer."""
        if bits or value:
            _fenced(CellError, lambda: self._builder.store_uint(value, bits))
        return self

    def signed(self, value: int, bits: int) -> Self:
        """Append a big-endian two's complement integer."""
        _fenced(CellError, lambda: self._builder.store_int(value, bits))
        return self

    def bit(self, value: bool) -> Self:
        """Append one bit."""
        return self.uint(int(value), 1)

    def raw(self, data: bytes) -> Self:
        """Append bytes."""
        _fenced(CellError, lambda: self._builder.store_bytes(data))
        return self

    def coins(self, amount: int) -> Self:
        """Append an amount in nanotons: its length in bytes in 4 bits, then those bytes."""
        _fenced(CellError, lambda: self._builder.store_coins(amount))
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
        if len(self._refs) == _MAX_REFS:
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
        _fenced(CellError, lambda: self._builder.store_bits(inner.bits))
        for child in inner.refs:
            self.ref(Cell(child))
        return self

    def cell(self) -> Cell:
        """Build the cell."""
        for child in self._refs:
            if not isinstance(child, Cell):
                raise CellError("only the hash of a reference is known")
            self._builder.store_ref(child._cell)  # noqa: SLF001  # the wrapper's own content
        return Cell(_fenced(CellError, self._builder.end_cell))

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
    _check_header(data, max_cells)
    root = _fenced(BocError, lambda: LibraryCell.one_from_boc(data))
    _check_cells(root, ordinary_only=ordinary_only)
    return Cell(root)


def _check_header(data: bytes, max_cells: int) -> None:
    """Bound the counts that the library would otherwise loop over."""
    if data[:4] != _BOC_MAGIC or len(data) <= _BOC_HEADER_SIZE:
        raise BocError("not a bag of cells")
    count_size, offset_size = data[4] & 7, data[5]
    if (
        data[4] & _BOC_RESERVED_FLAGS
        or count_size not in _COUNT_SIZES
        or offset_size not in _OFFSET_SIZES
    ):
        raise BocError("the header is malformed")
    counts = data[_BOC_HEADER_SIZE : _BOC_HEADER_SIZE + 3 * count_size]
    if len(counts) != 3 * count_size:
        raise BocError("the header is cut off")
    cells, roots, absent = (
        int.from_bytes(counts[at : at + count_size]) for at in range(0, len(counts), count_size)
    )
    if roots != 1 or absent or not 1 <= cells <= max_cells:
        raise BocError(f"{cells} cells, {roots} roots and {absent} absent are not acceptable")


def _check_cells(root: Any, *, ordinary_only: bool) -> None:
    for cell in _topological(root):
        if len(cell.refs) > _MAX_REFS or (ordinary_only and cell.type_ != _ORDINARY):
            raise BocError("a cell is not an ordinary one")


def _topological(root: Any) -> list[Any]:
    """List every different cell once, parents first; a tree in the order of its texts.

    The library's own way visits shared cells once for each path, of which a small bag can
    have billions.
    """
    finished, seen = list[Any](), set[bytes]()
    pending: list[tuple[Any, bool]] = [(root, False)]
    while pending:
        cell, has_finished = pending.pop()
        if has_finished:
            finished.append(cell)
        elif cell.hash not in seen:
            seen.add(cell.hash)
            pending.append((cell, True))
            pending.extend((child, False) for child in cell.refs)
    return finished[::-1]


def _write_bag(cells: list[Any]) -> bytes:
    numbers = {cell.hash: number for number, cell in enumerate(cells)}
    count_size = _byte_count(len(cells))
    body = b"".join(
        cell.get_descriptors(cell.level_mask)
        + cell.data
        + b"".join(numbers[child.hash].to_bytes(count_size) for child in cell.refs)
        for cell in cells
    )
    offset_size = _byte_count(len(body))
    counts = (len(cells), 1, 0)  # cells, roots, absent
    header = _BOC_MAGIC + bytes((count_size, offset_size))
    header += b"".join(count.to_bytes(count_size) for count in counts)
    return header + len(body).to_bytes(offset_size) + bytes(count_size) + body


def _byte_count(number: int) -> int:
    return (number.bit_length() + 7) // 8


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


def _fenced(error_type: type[CellError], call: Callable[[], _Result]) -> _Result:
    try:
        return call()
    except Exception as error:  # the library raises bare Exception, IndexError, TypeError and more
        raise error_type(f"{type(error).__name__}: {str(error)[:200]}") from error
