"""Dictionaries against the library's, and trees that are none."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pytoniq_core.boc.builder import Builder
from pytoniq_core.boc.hashmap.hashmap import HashMap

from app.ton.cells import Cell, CellBuilder, CellError
from app.ton.dictionary import build_dictionary, read_dictionary


def value_of(number: int) -> Cell:
    return CellBuilder().uint(number, 16).cell()


def library_hash(entries: dict[int, int], key_bits: int) -> bytes:
    tree = HashMap(key_bits)
    for key, number in entries.items():
        tree.set_int_key(key, Builder().store_uint(number, 16).end_cell().begin_parse())
    root = tree.serialize()
    assert root is not None
    return bytes(root.hash)


def read_numbers(root: Cell | None, key_bits: int) -> dict[int, int]:
    found = read_dictionary(root, key_bits, max_entries=1000)
    numbers = {}
    for key, fields in found.items():
        numbers[key] = fields.uint(16)
        fields.finish()
    return numbers


@settings(deadline=None, max_examples=150)
@given(st.sampled_from([1, 2, 5, 8, 32, 256]), st.data())
def test_entries_come_back_and_the_tree_is_the_library_s(
    key_bits: int, data: st.DataObject
) -> None:
    keys = st.integers(0, min(2**key_bits - 1, data.draw(st.sampled_from([3, 40, 2**256]))))
    entries = data.draw(st.dictionaries(keys, st.integers(0, 65535), min_size=1, max_size=40))
    root = build_dictionary({key: value_of(entries[key]) for key in entries}, key_bits)
    assert root is not None
    assert root.digest.hash == library_hash(entries, key_bits)
    assert read_numbers(root, key_bits) == entries
    assert list(read_numbers(root, key_bits)) == sorted(entries)


def test_every_form_of_label() -> None:
    for keys in ({0}, {1}, {0, 2**255}, {2**256 - 1}, {0b1010 << 100}, set(range(64))):
        entries = dict.fromkeys(keys, 7)
        root = build_dictionary({key: value_of(7) for key in keys}, 256)
        assert root is not None
        assert root.digest.hash == library_hash(entries, 256)
        assert read_numbers(root, 256) == entries


def test_nothing_is_the_empty_dictionary() -> None:
    assert build_dictionary({}, 32) is None
    assert read_dictionary(None, 32, max_entries=0) == {}


def test_values_may_have_references() -> None:
    child = CellBuilder().raw(b"below").cell()
    root = build_dictionary({5: CellBuilder().ref(child).cell()}, 8)
    assert read_dictionary(root, 8, max_entries=1)[5].ref() == child


@pytest.mark.parametrize("key", [-1, 256])
def test_keys_that_do_not_fit_are_refused(key: int) -> None:
    with pytest.raises(CellError, match="8 bits"):
        build_dictionary({key: value_of(1)}, 8)


def test_values_that_do_not_fit_are_refused() -> None:
    with pytest.raises(CellError):
        build_dictionary({1: CellBuilder().raw(bytes(127)).cell()}, 256)


def leaf(label: CellBuilder) -> Cell:
    return label.uint(1, 16).cell()


@pytest.mark.parametrize(
    "root",
    [
        CellBuilder().cell(),
        CellBuilder().uint(0b11, 2).cell(),
        CellBuilder().uint(0b0111, 4).cell(),
        CellBuilder().uint(0b11_0_1001, 7).cell(),
        CellBuilder().uint(0b10_1111, 6).uint(0, 20).cell(),
        CellBuilder().uint((1 << 12) - 2, 12).uint(0, 20).cell(),
        CellBuilder().uint(0, 2).cell(),
        CellBuilder().uint(0, 2).ref(CellBuilder().cell()).cell(),
        CellBuilder()
        .uint(0, 3)
        .ref(leaf(CellBuilder().uint(0, 2)))
        .ref(CellBuilder().cell())
        .cell(),
    ],
)
def test_other_trees_are_refused(root: Cell) -> None:
    with pytest.raises(CellError):
        read_dictionary(root, 8, max_entries=100)


def test_a_tree_of_shared_cells_is_cut_off() -> None:
    node = leaf(CellBuilder().uint(0, 2))
    for _ in range(64):
        node = CellBuilder().uint(0, 2).ref(node).ref(node).cell()
    with pytest.raises(CellError, match="more than 50"):
        read_dictionary(node, 64, max_entries=50)
