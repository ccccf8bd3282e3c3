"""Contract addresses of the recorded network."""

from dataclasses import replace

import pytest

from app.domain.network import ContractCode
from app.domain.price import Multipliers
from app.ton.address import Address
from app.ton.cells import Cell, CellBuilder, CellDigest, CellError
from app.ton.contracts import (
    client_contract_address,
    client_state_init,
    cocoon_wallet_address,
    cocoon_wallet_state_init,
    params_cell,
    proxy_contract_address,
    proxy_state_init,
    worker_contract_address,
    worker_state_init,
)
from app.ton.message_cells import contract_address
from app.ton.params_cell import ContractCodes
from app.ton.root_data import RootState
from tests.unit.ton.support import (
    LOCAL,
    PROXY_PUBLIC_KEY,
    VECTORS,
    address_of,
    local_root,
)

OWNER = address_of(LOCAL["inputs"]["owner"])
ROOT_CONTRACT = address_of(LOCAL["inputs"]["root_contract"])
PROXY_CONTRACT = address_of(LOCAL["proxy_contract"])


def test_parameters_with_and_without_codes() -> None:
    root = local_root()
    without, with_codes = LOCAL["params_cell_without_codes"], LOCAL["params_cell_for_proxy"]
    assert params_cell(root, with_codes=False).hash.hex() == without["hash"]
    for_proxy = params_cell(root, with_codes=True)
    assert (for_proxy.hash.hex(), for_proxy.depth) == (with_codes["hash"], with_codes["depth"])


def test_parameters_of_structure_3() -> None:
    params = VECTORS["params_v3"]["params"]
    root = replace(
        local_root(),
        struct_version=3,
        params_version=params["params_version"],
        unique_id=params["unique_id"],
        is_test=False,
        price_per_token=params["price_per_token"],
        worker_fee_per_token=params["worker_fee_per_token"],
        multipliers=Multipliers(
            params["prompt_tokens_price_multiplier"],
            params["cached_tokens_price_multiplier"],
            params["completion_tokens_price_multiplier"],
            params["reasoning_tokens_price_multiplier"],
        ),
        proxy_delay_before_close_s=params["proxy_delay_before_close"],
        client_delay_before_close_s=params["client_delay_before_close"],
    )
    assert params_cell(root, with_codes=False).hash.hex() == VECTORS["params_v3"]["hash"]


@pytest.mark.parametrize(
    ("struct_version", "changed", "is_visible"),
    [
        (0, {"min_client_stake": 5}, False),
        (1, {"min_client_stake": 5}, True),
        (1, {"multipliers": Multipliers(cached=5)}, False),
        (2, {"multipliers": Multipliers(cached=5)}, True),
        (2, {"multipliers": Multipliers(reasoning=5)}, True),
        (2, {"multipliers": Multipliers(prompt=5)}, False),
        (3, {"multipliers": Multipliers(prompt=5)}, True),
        (3, {"multipliers": Multipliers(completion=5)}, True),
    ],
)
def test_older_structures_leave_fields_out(
    struct_version: int, changed: dict[str, object], is_visible: bool
) -> None:
    root = replace(local_root(), struct_version=struct_version)
    other = replace(root, **changed)  # type: ignore[arg-type]  # names are the test's
    differs = params_cell(root, with_codes=False) != params_cell(other, with_codes=False)
    assert differs == is_visible


def test_proxy_contract() -> None:
    address = proxy_contract_address(local_root(), ROOT_CONTRACT, OWNER, PROXY_PUBLIC_KEY)
    assert address == PROXY_CONTRACT
    assert str(address) == "UQBPkxYfPKgOBMbbi9VQVO2DQz7Wg3w9K5YTsl8x1_KaeZcZ"


def test_worker_contract() -> None:
    address = worker_contract_address(local_root(), PROXY_CONTRACT, OWNER, PROXY_PUBLIC_KEY)
    assert address == address_of(LOCAL["worker_contract"])


def test_client_contract() -> None:
    owner = address_of(LOCAL["client_cocoon_wallet"])
    address = client_contract_address(local_root(), PROXY_CONTRACT, owner, PROXY_PUBLIC_KEY)
    assert address == address_of(LOCAL["client_contract"])


def test_cocoon_wallets() -> None:
    wallet = LOCAL["worker_cocoon_wallet"]
    key = bytes.fromhex(wallet["public_key"])
    assert cocoon_wallet_address(OWNER, key) == address_of(wallet)
    proxy_wallet = address_of(LOCAL["proxy_cocoon_wallet"])
    assert cocoon_wallet_address(OWNER, PROXY_PUBLIC_KEY) == proxy_wallet


def test_every_input_counts() -> None:
    root = local_root()
    other = Address(0, bytes(32))
    found = {
        proxy_contract_address(root, ROOT_CONTRACT, OWNER, PROXY_PUBLIC_KEY),
        proxy_contract_address(root, other, OWNER, PROXY_PUBLIC_KEY),
        proxy_contract_address(root, ROOT_CONTRACT, other, PROXY_PUBLIC_KEY),
        proxy_contract_address(root, ROOT_CONTRACT, OWNER, bytes(32)),
        proxy_contract_address(
            replace(root, params_version=2), ROOT_CONTRACT, OWNER, PROXY_PUBLIC_KEY
        ),
        proxy_contract_address(
            replace(root, client_code=root.worker_code), ROOT_CONTRACT, OWNER, PROXY_PUBLIC_KEY
        ),
    }
    assert len(found) == 6


def code(name: str) -> Cell:
    return CellBuilder().raw(name.encode()).cell()


def state_with_codes() -> RootState:
    codes = ContractCodes(code("proxy"), code("worker"), code("client"))
    config = replace(
        local_root(),
        proxy_code=ContractCode(code("proxy").digest.hash, 0),
        worker_code=ContractCode(code("worker").digest.hash, 0),
        client_code=ContractCode(code("client").digest.hash, 0),
    )
    return RootState(config, codes, 0)


def test_first_states_live_at_the_computed_addresses() -> None:
    state, key = state_with_codes(), PROXY_PUBLIC_KEY
    proxy = proxy_state_init(state, ROOT_CONTRACT, OWNER, key)
    assert contract_address(proxy) == proxy_contract_address(
        state.config, ROOT_CONTRACT, OWNER, key
    )
    worker = worker_state_init(state, PROXY_CONTRACT, OWNER, key)
    assert contract_address(worker) == worker_contract_address(
        state.config, PROXY_CONTRACT, OWNER, key
    )
    client = client_state_init(state, PROXY_CONTRACT, OWNER, key)
    assert contract_address(client) == client_contract_address(
        state.config, PROXY_CONTRACT, OWNER, key
    )
    wallet = cocoon_wallet_state_init(OWNER, key, code("wallet"))
    assert contract_address(wallet) == cocoon_wallet_address(OWNER, key, code("wallet").digest)


def test_nothing_is_deployed_without_its_code() -> None:
    state = RootState(local_root(), ContractCodes(proxy=CellDigest(bytes(32), 0)), 0)
    with pytest.raises(CellError, match="not known"):
        proxy_state_init(state, ROOT_CONTRACT, OWNER, PROXY_PUBLIC_KEY)
    with pytest.raises(CellError, match="not known"):
        worker_state_init(state, PROXY_CONTRACT, OWNER, PROXY_PUBLIC_KEY)
