"""Parameters of every structure version, both ways and against the recorded cells."""

from dataclasses import replace

import pytest

from app.domain.price import Multipliers
from app.ton.cells import Cell, CellBuilder, CellDigest, CellError, parse_boc
from app.ton.params_cell import (
    ContractCodes,
    ContractParams,
    build_params,
    params_of,
    read_params,
)
from tests.unit.ton.support import LOCAL, VECTORS, local_root

CODES = ContractCodes(
    CellBuilder().raw(b"proxy").cell(),
    CellBuilder().raw(b"worker").cell(),
    CellBuilder().raw(b"client").cell(),
)


def bag(text: str) -> Cell:
    return parse_boc(bytes.fromhex(text), max_size=4096, max_cells=16)


def some_params(version: int) -> ContractParams:
    return replace(
        params_of(local_root()),
        struct_version=version,
        min_proxy_stake=10**9,
        min_client_stake=10**9,
    )


def test_recorded_parameters_are_read() -> None:
    params, codes = read_params(bag(LOCAL["params_cell_without_codes"]["boc"]))
    assert params == params_of(local_root())
    assert codes == ContractCodes()
    expected = VECTORS["params_v3"]["params"]
    params, _ = read_params(bag(VECTORS["params_v3"]["boc"]))
    assert params.struct_version == 3
    assert params.multipliers == Multipliers(
        expected["prompt_tokens_price_multiplier"],
        expected["cached_tokens_price_multiplier"],
        expected["completion_tokens_price_multiplier"],
        expected["reasoning_tokens_price_multiplier"],
    )
    assert params.proxy_delay_before_close_s == expected["proxy_delay_before_close"]


@pytest.mark.parametrize("version", [0, 1, 2, 3])
def test_every_structure_comes_back(version: int) -> None:
    weights = {
        0: Multipliers(),
        1: Multipliers(),
        2: Multipliers(cached=5, reasoning=7),
        3: Multipliers(3, 5, 6, 7),
    }[version]
    params = replace(some_params(version), multipliers=weights, is_test=False)
    assert read_params(build_params(params, CODES).cell()) == (params, CODES)
    assert read_params(build_params(params, ContractCodes()).cell()) == (params, ContractCodes())


def test_older_structures_have_defaults() -> None:
    params = replace(some_params(0), min_proxy_stake=5, multipliers=Multipliers(1, 2, 3, 4))
    found, _ = read_params(build_params(params, ContractCodes()).cell())
    assert found == some_params(0)


def test_codes_known_by_their_digest_allow_the_digest() -> None:
    assert isinstance(CODES.worker, Cell)
    digest: CellDigest = CODES.worker.digest
    whole = build_params(some_params(3), ContractCodes(worker=CODES.worker))
    partial = build_params(some_params(3), ContractCodes(worker=digest))
    assert partial.digest() == whole.cell().digest
    with pytest.raises(CellError):
        partial.cell()


@pytest.mark.parametrize(
    "cell",
    [
        CellBuilder().cell(),
        CellBuilder().uint(4, 8).uint(0, 500).cell(),
        CellBuilder().uint(3, 8).uint(0, 100).cell(),
        build_params(some_params(1), CODES).uint(0, 1).cell(),
        build_params(some_params(1), CODES).ref(CellBuilder().cell()).cell(),
        CellBuilder().append(build_params(some_params(1), ContractCodes()).cell()).bit(True).cell(),
    ],
)
def test_other_cells_are_refused(cell: Cell) -> None:
    with pytest.raises(CellError):
        read_params(cell)
