"""The root contract's data: every structure both ways, written by hand, and damaged."""

import random
from dataclasses import replace
from itertools import starmap

import pytest

from app.domain.network import ContractCode, Endpoint, RegisteredProxy
from app.domain.price import Multipliers
from app.ton.address import Address, parse_address
from app.ton.cells import EMPTY_CELL, BocError, Cell, CellBuilder, parse_boc
from app.ton.dictionary import build_dictionary
from app.ton.params_cell import ContractCodes, build_params, params_of
from app.ton.root_data import (
    MAX_DATA_CELLS,
    MAX_DATA_SIZE,
    RootDataError,
    RootState,
    read_root_data,
    write_root_data,
)
from tests.unit.ton.support import local_root

PROXIES = tuple(
    starmap(
        RegisteredProxy,
        [
            (1, Endpoint("127.0.0.1", 11001), Endpoint("127.0.0.1", 11002)),
            (7, Endpoint("10.1.2.3", 1), Endpoint("10.1.2.3", 1)),
        ],
    )
)


def code(name: str) -> Cell:
    return CellBuilder().raw(name.encode()).cell()


def known(cell: Cell) -> ContractCode:
    return ContractCode(cell.digest.hash, cell.digest.depth)


CODES = ContractCodes(code("proxy"), code("worker"), code("client"))


def state(struct_version: int = 3) -> RootState:
    weights = Multipliers(1, 2, 3, 4) if struct_version == 3 else Multipliers()
    config = replace(
        local_root(),
        struct_version=struct_version,
        multipliers=weights,
        proxies=PROXIES,
        proxy_hashes=frozenset({bytes([1]) * 32, bytes([2]) * 32}),
        worker_hashes=frozenset({bytes([3]) * 32}),
        model_hashes=frozenset(bytes([number]) * 32 for number in range(50)),
        proxy_code=known(code("proxy")),
        worker_code=known(code("worker")),
        client_code=known(code("client")),
    )
    return RootState(config, CODES, 9)


@pytest.mark.parametrize("struct_version", [0, 1, 2, 3])
def test_every_structure_comes_back(struct_version: int) -> None:
    expected = state(struct_version)
    boc = write_root_data(expected).to_boc()
    data = parse_boc(boc, max_size=MAX_DATA_SIZE, max_cells=MAX_DATA_CELLS)
    assert read_root_data(data) == expected


def test_an_empty_root_contract() -> None:
    nothing = ContractCode(EMPTY_CELL.hash, EMPTY_CELL.depth)
    config = replace(local_root(), proxy_code=nothing, worker_code=nothing, client_code=nothing)
    expected = RootState(config, ContractCodes(), 0)
    assert read_root_data(write_root_data(expected)) == expected


def root_with(lists: CellBuilder, *, follows: int = 0) -> Cell:
    config = local_root()
    data = CellBuilder().address(parse_address(config.owner_address)).uint(3, 32)
    params = build_params(params_of(config), ContractCodes()).cell()
    return data.ref(lists.cell()).ref(params).uint(0, follows).cell()


def test_the_layout_written_by_hand() -> None:
    def hashes(number: int) -> Cell | None:
        return build_dictionary({number: CellBuilder().cell()}, 256)

    text = b"127.0.0.1:11001 127.0.0.1:11002"
    proxies = {1: CellBuilder().bit(False).uint(len(text), 7).raw(text).cell()}
    lists = CellBuilder().optional_ref(hashes(5)).optional_ref(build_dictionary(proxies, 32))
    lists.uint(4, 32).optional_ref(hashes(6)).optional_ref(hashes(7))
    found = read_root_data(root_with(lists))
    assert found.config.proxy_hashes == {(5).to_bytes(32)}
    assert found.config.worker_hashes == {(6).to_bytes(32)}
    assert found.config.model_hashes == {(7).to_bytes(32)}
    assert (found.config.proxies, found.last_proxy_seqno) == (PROXIES[:1], 4)
    assert (found.config.version, found.config.params_version) == (3, 1)


@pytest.mark.parametrize(
    "entry",
    [
        CellBuilder().bit(True).uint(0, 7),
        CellBuilder().bit(False).uint(9, 7).raw(b"localhost"),
        CellBuilder().bit(False).uint(2, 7).raw(b"\xff\xfe"),
    ],
)
def test_proxies_that_do_not_parse_are_skipped(entry: CellBuilder) -> None:
    proxies = build_dictionary({3: entry.cell()}, 32)
    lists = CellBuilder().bit(False).optional_ref(proxies).uint(3, 32).uint(0, 2)
    assert read_root_data(root_with(lists)).config.proxies == ()


EMPTY_LISTS = CellBuilder().uint(0, 2 + 32 + 2)


@pytest.mark.parametrize(
    "data",
    [
        CellBuilder().cell(),
        root_with(EMPTY_LISTS, follows=1),
        root_with(CellBuilder().uint(0, 35)),
        root_with(CellBuilder().uint(0, 37)),
        root_with(CellBuilder().uint(1, 1).uint(0, 40).ref(CellBuilder().cell())),
        CellBuilder().address(Address(0, bytes(32))).uint(1, 32).ref(EMPTY_LISTS.cell()).cell(),
        root_with(
            CellBuilder()
            .bit(False)
            .optional_ref(build_dictionary({3: CellBuilder().uint(9, 8).cell()}, 32))
            .uint(0, 34)
        ),
    ],
)
def test_other_cells_are_refused(data: Cell) -> None:
    with pytest.raises(RootDataError) as caught:
        read_root_data(data)
    assert caught.value.hint


def test_damaged_data_is_read_or_refused() -> None:
    source, boc = random.Random(3), write_root_data(state()).to_boc()
    for _ in range(300):
        damaged = bytearray(boc)
        damaged[source.randrange(len(damaged))] ^= 1 << source.randrange(8)
        try:
            data = parse_boc(bytes(damaged), max_size=MAX_DATA_SIZE, max_cells=MAX_DATA_CELLS)
            read_root_data(data)
        except (BocError, RootDataError):
            continue
