"""Data cells of contracts: the recorded first states, later states both ways, and other cells."""

import base64
from collections.abc import Callable
from dataclasses import replace

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.domain.money import NanoTon
from app.ton.address import Address
from app.ton.cells import Cell, CellBuilder, CellError, parse_boc
from app.ton.cocoon_ops import ContractState
from app.ton.contract_data import (
    ClientData,
    CocoonWalletData,
    ProxyData,
    WorkerData,
    read_client_data,
    read_cocoon_wallet_data,
    read_proxy_data,
    read_worker_data,
)
from tests.unit.ton.support import LOCAL, PROXY_PUBLIC_KEY, address_of

OWNER = address_of(LOCAL["inputs"]["owner"])
ROOT = address_of(LOCAL["inputs"]["root_contract"])
PROXY_CONTRACT = address_of(LOCAL["proxy_contract"])
WORKER_KEY = Ed25519PrivateKey.from_private_bytes(
    base64.b64decode(LOCAL["inputs"]["worker_wallet_seed_b64"])
)


def bag(text: str) -> Cell:
    return parse_boc(bytes.fromhex(text), max_size=4096, max_cells=16)


PARAMS = bag(LOCAL["params_cell_without_codes"]["boc"])
PROXY = ProxyData(
    OWNER, PROXY_PUBLIC_KEY, ROOT, PARAMS, ContractState.CLOSING, NanoTon(5), NanoTon(10**9), 99
)
WORKER = WorkerData(
    OWNER, PROXY_CONTRACT, PROXY_PUBLIC_KEY, PARAMS, ContractState.CLOSED, 2**64 - 1
)
CLIENT = ClientData(
    OWNER,
    PROXY_CONTRACT,
    PROXY_PUBLIC_KEY,
    PARAMS,
    NanoTon(7),
    ContractState.CLOSING,
    NanoTon(8),
    9,
    10,
    bytes([11]) * 32,
)
WALLET = CocoonWalletData(PROXY_PUBLIC_KEY, OWNER, 5, 0, is_blocked=True)


def test_recorded_first_states() -> None:
    worker = read_worker_data(bag(LOCAL["worker_contract"]["data_boc"]))
    assert worker == WorkerData(OWNER, PROXY_CONTRACT, PROXY_PUBLIC_KEY, PARAMS)
    assert worker.builder().cell().to_boc().hex() == LOCAL["worker_contract"]["data_boc"]
    client = read_client_data(bag(LOCAL["client_contract"]["data_boc"]))
    owner = address_of(LOCAL["client_cocoon_wallet"])
    assert client == ClientData(owner, PROXY_CONTRACT, PROXY_PUBLIC_KEY, PARAMS, NanoTon(10**9))
    assert client.builder().cell().to_boc().hex() == LOCAL["client_contract"]["data_boc"]
    wallet = read_cocoon_wallet_data(bag(LOCAL["worker_cocoon_wallet"]["data_boc"]))
    assert wallet == CocoonWalletData(WORKER_KEY.public_key().public_bytes_raw(), OWNER)
    assert wallet.builder().cell().to_boc().hex() == LOCAL["worker_cocoon_wallet"]["data_boc"]


def test_sizes_of_first_states() -> None:
    first = replace(PROXY, state=ContractState.NORMAL, balance=NanoTon(0), stake=NanoTon(0))
    assert first.builder().cell().bit_count == 832
    assert WORKER.builder().cell().bit_count == 856
    assert WALLET.builder().cell().bit_count == 619


READERS: list[tuple[Cell, object, Callable[[Cell], object]]] = [
    (PROXY.builder().cell(), PROXY, read_proxy_data),
    (WORKER.builder().cell(), WORKER, read_worker_data),
    (CLIENT.builder().cell(), CLIENT, read_client_data),
    (WALLET.builder().cell(), WALLET, read_cocoon_wallet_data),
]


@pytest.mark.parametrize(("cell", "data", "read"), READERS)
def test_every_field_comes_back(cell: Cell, data: object, read: Callable[[Cell], object]) -> None:
    assert read(cell) == data
    longer = CellBuilder().append(cell).bit(False).cell()
    for other in (CellBuilder().cell(), longer, CellBuilder().uint(0, 700).cell()):
        with pytest.raises(CellError):
            read(other)


def test_contracts_of_other_kinds_are_refused() -> None:
    for cell, _, right in READERS:
        for _, _, read in READERS:
            if read is not right:
                with pytest.raises(CellError):
                    read(cell)


def test_an_unknown_state_is_refused() -> None:
    cell = CellBuilder().address(OWNER).address(Address(0, bytes(32))).raw(bytes(32))
    cell.uint(3, 2).uint(0, 64).ref(PARAMS)
    with pytest.raises(CellError, match="no state"):
        read_worker_data(cell.cell())


@pytest.mark.parametrize(("cell", "data", "read"), READERS[:2])
def test_what_a_contract_remembers_beyond_the_layout_is_passed_over(
    cell: Cell, data: object, read: Callable[[Cell], object]
) -> None:
    assert read(CellBuilder().append(cell).ref(PARAMS).cell()) == data
    with pytest.raises(CellError):
        read(CellBuilder().append(cell).ref(PARAMS).ref(PARAMS).cell())
