"""Text that goes with a transfer: 32 zero bits, then UTF-8 bytes through a chain of cells.

Source: TEP-64 ("snake" data) and the wallet guidelines; long texts fill cell after cell.
"""

from app.domain.errors import AppError
from app.ton.cells import Cell, CellBuilder, CellError

MAX_COMMENT_SIZE = 60_000
"""Bytes; a message from outside the chain holds 65,535 bytes in cells at most 512 deep."""

_OP_BITS = 32
_FIRST_SIZE, _NEXT_SIZE = 123, 127
"""Bytes that fit into the first cell, beside the zero bits, and into every other."""


class CommentError(AppError):
    """The text cannot be a comment."""

    title = "The comment cannot be sent"
    hint = "Shorten it; some characters need up to four bytes."


def comment_cell(text: str) -> Cell:
    """Write a comment; the empty one is 32 zero bits.

    Raises:
        CommentError: more than `MAX_COMMENT_SIZE` bytes, or half a character (a lone surrogate).
    """
    try:
        data = text.encode()
    except UnicodeEncodeError as error:
        raise CommentError("it holds half a character") from error
    if len(data) > MAX_COMMENT_SIZE:
        raise CommentError(f"{len(data)} bytes are more than the {MAX_COMMENT_SIZE} allowed")
    tail: Cell | None = None
    for at in reversed(range(_FIRST_SIZE, len(data), _NEXT_SIZE)):
        tail = _link(CellBuilder(), data[at : at + _NEXT_SIZE], tail)
    return _link(CellBuilder().uint(0, _OP_BITS), data[:_FIRST_SIZE], tail)


def read_comment(body: Cell) -> str | None:
    """Read a comment of any layout; None if the body is none, or not in UTF-8."""
    try:
        fields = body.reader()
        if fields.uint(_OP_BITS):
            return None
        return _read_chain(fields.rest()).decode()
    except (CellError, UnicodeDecodeError):
        return None


def _link(builder: CellBuilder, data: bytes, tail: Cell | None) -> Cell:
    builder.raw(data)
    return builder.cell() if tail is None else builder.ref(tail).cell()


def _read_chain(cell: Cell) -> bytes:
    found, following = bytearray(), [cell]
    while following:
        fields = following.pop().reader()
        size, odd_bits = divmod(fields.remaining_bits, 8)
        if odd_bits or fields.remaining_refs > 1:
            raise CellError("not a chain of bytes")
        found += fields.raw(size)
        if fields.remaining_refs:
            following.append(fields.ref())
    return bytes(found)
