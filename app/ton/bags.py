"""Bags of cells: from bytes to the library's cells and back, each cell touched once.

The library's own reader copies the rest of the bag for every cell and takes cells whose end is
not marked; its writer visits shared cells once for each path, of which a small bag can have
billions. Source: TON, crypto/tl/boc.tlb and crypto/vm/boc.cpp.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

from pytoniq_core.boc.cell import Cell as LibraryCell
from pytoniq_core.boc.tvm_bitarray import TvmBitarray
from pytoniq_core.crypto.crc import crc32c

_MAGIC = bytes.fromhex("b5ee9c72")
_INDEX_FLAG, _CHECKSUM_FLAG, _RESERVED_FLAGS = 0x80, 0x40, 0x18
_COUNT_SIZES, _OFFSET_SIZES = range(1, 5), range(1, 9)
_FIXED_SIZE = 6  # magic, flags with the size of counts, size of offsets
_CHECKSUM_SIZE = 4
_MAX_REFS, _MAX_BITS = 4, 1023
_SPECIAL_FLAG, _HASHES_FLAG, _LEVELS = 0x08, 0x10, 0xE0
_STORED_SIZE = 32 + 2
"""Large bags may store the hash and the depth of some cells."""

_ORDINARY = -1

_Result = TypeVar("_Result")


class CellError(Exception):
    """Data does not fit into a cell, or a cell does not hold what it should."""


class BocError(CellError):
    """Bytes are not an acceptable bag of cells."""


@dataclass(frozen=True, slots=True)
class _Header:
    count_size: int
    cell_count: int
    root: int
    body_at: int
    body_end: int


@dataclass(frozen=True, slots=True)
class _Draft:
    flags: int
    stored: bytes
    bits: str
    children: tuple[int, ...]


def read_bag(data: bytes, max_cells: int, *, ordinary_only: bool) -> Any:
    """Read a bag with exactly one root.

    Raises:
        BocError: anything else, or more than `max_cells` cells.
    """
    header = _read_header(data, max_cells)
    drafts = _read_drafts(data, header)
    if ordinary_only and any(draft.flags & _SPECIAL_FLAG for draft in drafts):
        raise BocError("a cell is not an ordinary one")
    cells: list[Any] = [None] * len(drafts)
    for number in range(len(drafts) - 1, -1, -1):
        cells[number] = _build(drafts[number], cells, number)
    return cells[header.root]


def write_bag(root: Any) -> bytes:
    """Write the standard form: one root, no index, no checksum."""
    cells = list_cells(root)
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
    header = _MAGIC + bytes((count_size, offset_size))
    header += b"".join(count.to_bytes(count_size) for count in counts)
    return header + len(body).to_bytes(offset_size) + bytes(count_size) + body


def list_cells(root: Any) -> list[Any]:
    """List every different cell once, parents first, a tree in the order of its references."""
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


def fenced(error_type: type[CellError], call: Callable[[], _Result]) -> _Result:
    """Call the library, turning whatever it raises into an error of ours."""
    try:
        return call()
    except Exception as error:  # the library raises bare Exception, IndexError, TypeError and more
        raise error_type(f"{type(error).__name__}: {str(error)[:200]}") from error


def _read_header(data: bytes, max_cells: int) -> _Header:
    if data[:4] != _MAGIC or len(data) <= _FIXED_SIZE:
        raise BocError("not a bag of cells")
    flags, count_size, offset_size = data[4], data[4] & 7, data[5]
    if (
        flags & _RESERVED_FLAGS
        or count_size not in _COUNT_SIZES
        or offset_size not in _OFFSET_SIZES
    ):
        raise BocError("the header is malformed")
    body_size_at = _FIXED_SIZE + 3 * count_size
    root_at = body_size_at + offset_size
    index_at = root_at + count_size
    if len(data) < index_at:
        raise BocError("the header is cut off")
    cells, roots, absent = (
        int.from_bytes(data[at : at + count_size])
        for at in range(_FIXED_SIZE, body_size_at, count_size)
    )
    root = int.from_bytes(data[root_at:index_at])
    if roots != 1 or absent or not 1 <= cells <= max_cells or root >= cells:
        raise BocError(f"{cells} cells, {roots} roots and {absent} absent are not acceptable")
    body_at = index_at + (cells * offset_size if flags & _INDEX_FLAG else 0)
    body_end = body_at + int.from_bytes(data[body_size_at:root_at])
    _check_end(data, body_end, has_checksum=bool(flags & _CHECKSUM_FLAG))
    return _Header(count_size, cells, root, body_at, body_end)


def _check_end(data: bytes, body_end: int, *, has_checksum: bool) -> None:
    expected = body_end + (_CHECKSUM_SIZE if has_checksum else 0)
    if len(data) != expected:
        raise BocError(f"{len(data)} bytes instead of {expected}")
    if has_checksum and crc32c(data[:body_end]) != data[body_end:]:
        raise BocError("the checksum is wrong")


def _read_drafts(data: bytes, header: _Header) -> list[_Draft]:
    drafts, at = [], header.body_at
    for _ in range(header.cell_count):
        if at + 2 > header.body_end:
            raise BocError("there are fewer cells than announced")
        draft, at = _read_draft(data, at, header)
        drafts.append(draft)
    if at != header.body_end:
        raise BocError("something follows the last cell")
    return drafts


def _read_draft(data: bytes, at: int, header: _Header) -> tuple[_Draft, int]:
    flags, size = data[at], data[at + 1]
    child_count = flags & 7
    has_hash = bool(flags & _HASHES_FLAG)
    if child_count > _MAX_REFS or (has_hash and flags & _LEVELS):
        raise BocError("a cell is not written in the usual form")
    bits_at = at + 2 + (_STORED_SIZE if has_hash else 0)
    children_at = bits_at + (size + 1) // 2
    end = children_at + child_count * header.count_size
    if end > header.body_end:
        raise BocError("a cell is cut off")
    bits = _read_bits(data[bits_at:children_at], has_mark=bool(size & 1))
    children = tuple(
        int.from_bytes(data[child_at : child_at + header.count_size])
        for child_at in range(children_at, end, header.count_size)
    )
    return _Draft(flags, data[at + 2 : bits_at], bits, children), end


def _read_bits(content: bytes, *, has_mark: bool) -> str:
    bits = f"{int.from_bytes(content):0{8 * len(content)}b}" if content else ""
    if not has_mark:
        return bits
    if not content[-1] & 0x7F:
        raise BocError("the end of a cell's bits is not marked")
    return bits.rstrip("0")[:-1]  # the mark is the last 1


def _build(draft: _Draft, cells: list[Any], number: int) -> Any:
    if any(not number < child < len(cells) for child in draft.children):
        raise BocError("a cell's reference is missing or out of order")
    kind = _ORDINARY
    if draft.flags & _SPECIAL_FLAG:
        if len(draft.bits) < 8:  # noqa: PLR2004  # its first byte
            raise BocError("a special cell does not say its kind")
        kind = int(draft.bits[:8], 2)
    children = [cells[child] for child in draft.children]
    bits = TvmBitarray(_MAX_BITS, draft.bits)
    cell = fenced(BocError, lambda: LibraryCell(bits, children, kind))
    if cell.level_mask.mask != draft.flags >> 5:
        raise BocError("a cell has another level than it says")
    if draft.stored and draft.stored != cell.hash + cell.get_depth().to_bytes(2):
        raise BocError("a cell has another hash than it says")
    return cell


def _byte_count(number: int) -> int:
    return (number.bit_length() + 7) // 8
