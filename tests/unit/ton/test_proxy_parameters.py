from dataclasses import replace

import pytest

from app.localnet.root_state import make_first_root
from app.ton.address import Address
from app.ton.cells import Cell, CellBuilder, CellError
from app.ton.contracts import (
    client_contract_address,
    proxy_state_init,
    worker_contract_address,
    worker_state_init,
)
from app.ton.message_cells import contract_address
from app.ton.params_cell import ContractCodes
from app.ton.proxy_parameters import root_of_proxy
from app.ton.root_config import fake_ton_root
from app.ton.root_data import RootState, read_root_data

OWNER, KEY = Address(0, bytes([5] * 32)), bytes([6] * 32)
FIRST = make_first_root(
    fake_ton_root(owner_address=OWNER, price_per_token=40, worker_fee_per_token=38)
)


def parts(state_init: Cell) -> tuple[Cell, Cell]:
    fields = state_init.reader()
    return fields.ref(), fields.ref()


def root_state() -> RootState:
    return read_root_data(parts(FIRST.state_init)[1])


def test_the_old_addresses_follow_from_the_old_contract() -> None:
    root = root_state()
    proxy = proxy_state_init(root, FIRST.address, OWNER, KEY)
    newer = replace(
        root.config,
        params_version=9,
        price_per_token=7,
        min_client_stake=5,
        worker_code=root.config.client_code,
        version=4,
    )
    old = root_of_proxy(newer, *parts(proxy))
    assert old.config == replace(root.config, version=4)
    contract = contract_address(proxy)
    worker = worker_contract_address(root.config, contract, OWNER, KEY)
    assert contract_address(worker_state_init(old, contract, OWNER, KEY)) == worker
    for config in (root.config, old.config):
        assert worker_contract_address(config, contract, OWNER, KEY) == worker
    client = client_contract_address(root.config, contract, OWNER, KEY)
    assert client_contract_address(old.config, contract, OWNER, KEY) == client
    assert contract_address(proxy_state_init(old, FIRST.address, OWNER, KEY)) == contract


def test_a_contract_without_the_codes_of_others_is_refused() -> None:
    bare = replace(root_state(), codes=ContractCodes(proxy=CellBuilder().cell()))
    with pytest.raises(CellError, match="no code of the others"):
        root_of_proxy(bare.config, *parts(proxy_state_init(bare, FIRST.address, OWNER, KEY)))


def test_other_data_is_refused() -> None:
    code, data = parts(FIRST.state_init)
    with pytest.raises(CellError):
        root_of_proxy(FIRST.config, code, data)
