"""Dictionaries of the chain: binary trees of cells with keys of one length.

A node is a label (the key bits that all its entries share), then either two references, for the
next bit 0 and 1, or the value. Labels have three forms, and the shortest must be written.
Source: TON, crypto/block/block.tlb, HashmapE.
"""

from collections.abc import Mapping, Sequence
from typing import TypeAlias

from app.ton.cells import Cell, CellBuilder, CellError, CellReader

_LONG, _SAME = 0b10, 0b11

_Entry: TypeAlias = tuple[str, Cell]


def read_dictionary(root: Cell | None, key_bits: int, *, max_entries: int) -> dict[int, CellReader]:
    """Read all entries, keys as unsigned integers; None is the empty dictionary.

    Raises:
        CellError: not a dictionary with such keys, or more than `max_entries`.
    """
    found: dict[int, CellReader] = {}
    pending = [] if root is None else [(root, "")]
    while pending:
        node, prefix = pending.pop()
        fields = node.reader()
        prefix += _read_label(fields, key_bits - len(prefix))
        if len(prefix) < key_bits:
            pending += [(fields.ref(), prefix + "0"), (fields.ref(), prefix + "1")]
            fields.finish()
        elif len(found) == max_entries:
            raise CellError(f"a dictionary has more than {max_entries} entries")
        else:
            found[int(prefix, 2)] = fields
    return dict(sorted(found.items()))


def build_dictionary(entries: Mapping[int, Cell], key_bits: int) -> Cell | None:
    """Build the tree of the entries; a value is stored in place, not as a reference.

    Raises:
        CellError: a key is negative or too long, or a value does not fit beside its label.
    """
    if any(key < 0 or key.bit_length() > key_bits for key in entries):
        raise CellError(f"a key does not have {key_bits} bits")
    if not entries:
        return None
    return _node([(f"{key:0{key_bits}b}", entries[key]) for key in sorted(entries)])


def _node(entries: Sequence[_Entry]) -> Cell:
    first, last = entries[0][0], entries[-1][0]  # sorted: what these two share all share
    shared = next((at for at in range(len(first)) if first[at] != last[at]), len(first))
    builder = _append_label(CellBuilder(), first[:shared], len(first))
    if len(entries) == 1:
        return builder.append(entries[0][1]).cell()
    for bit in "01":
        builder.ref(
            _node([(key[shared + 1 :], value) for key, value in entries if key[shared] == bit])
        )
    return builder.cell()


def _append_label(builder: CellBuilder, label: str, max_length: int) -> CellBuilder:
    count, count_bits = len(label), max_length.bit_length()
    is_same = count > 0 and label in {"0" * count, "1" * count}
    sizes = {"short": 2 * count + 2, "long": 2 + count_bits + count}
    if is_same:
        sizes["same"] = 3 + count_bits
    match min(sizes, key=lambda form: sizes[form]):  # the first of equals, as all writers do
        case "short":
            builder.uint(0, 1).uint((1 << (count + 1)) - 2, count + 1)
        case "long":
            builder.uint(_LONG, 2).uint(count, count_bits)
        case _:
            return builder.uint(_SAME, 2).uint(int(label[0]), 1).uint(count, count_bits)
    return builder.uint(int(label or "0", 2), count)


def _read_label(fields: CellReader, max_length: int) -> str:
    if not fields.bit():
        count = 0
        while fields.bit():
            count += 1
        return _bits(fields, count, max_length)
    if not fields.bit():
        return _bits(fields, fields.uint(max_length.bit_length()), max_length)
    bit = str(fields.uint(1))
    count = fields.uint(max_length.bit_length())
    _check_length(count, max_length)
    return bit * count


def _bits(fields: CellReader, count: int, max_length: int) -> str:
    _check_length(count, max_length)
    return f"{fields.uint(count):0{count}b}" if count else ""


def _check_length(count: int, max_length: int) -> None:
    if count > max_length:
        raise CellError("a label is longer than the keys")
