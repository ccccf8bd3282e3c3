from dataclasses import replace

import pytest

from app.domain.claims import Claim, ProxyStanding
from app.services.claims import NoProxyContractError, first_worker_state, read_claim
from app.ton.cells import Cell, CellBuilder
from app.ton.chain import ChainDataError, ChainUnavailableError
from app.ton.cocoon_ops import ContractState
from app.ton.contract_data import read_proxy_data
from app.ton.message_cells import contract_address
from tests.chain_story import ChainStory
from tests.unit.services.payout_story import (
    NETWORK,
    OWNER,
    PROXY,
    PROXY_STATE,
    ROOT,
    WORKER,
    NetworkClient,
    counters,
    parts,
)

pytestmark = pytest.mark.asyncio
COUNTERS = counters(500)
VERSION = ROOT.config.params_version


def client() -> NetworkClient:
    return NetworkClient(ChainStory())


def proxy_with(state: ContractState) -> tuple[Cell, Cell]:
    code, data = parts(PROXY_STATE)
    return code, replace(read_proxy_data(data), state=state).builder().cell()


async def test_before_the_first_payout_there_is_no_worker_contract() -> None:
    claim = await read_claim(client(), COUNTERS)
    assert claim == Claim(COUNTERS, 0, is_deployed=False, params_version=VERSION)


async def test_the_worker_contract_says_what_was_paid() -> None:
    chain = client()
    chain.deploy_worker(200)
    claim = await read_claim(chain, COUNTERS)
    assert claim == Claim(COUNTERS, 200, is_deployed=True, params_version=VERSION)
    assert claim.unpaid_tokens == 300


async def test_a_closed_worker_contract_is_seen() -> None:
    chain = client()
    chain.deploy_worker(500, ContractState.CLOSED)
    assert (await read_claim(chain, COUNTERS)).is_worker_closed


@pytest.mark.parametrize(
    ("state", "standing"),
    [
        (ContractState.NORMAL, ProxyStanding.OPEN),
        (ContractState.CLOSING, ProxyStanding.CLOSING),
        (ContractState.CLOSED, ProxyStanding.CLOSED),
    ],
)
async def test_how_the_proxy_s_contract_is(state: ContractState, standing: ProxyStanding) -> None:
    chain = client()
    chain.contracts[PROXY] = proxy_with(state)
    assert (await read_claim(chain, COUNTERS)).proxy is standing


async def test_a_proxy_without_a_contract_is_gone() -> None:
    chain = client()
    del chain.contracts[PROXY]
    claim = await read_claim(chain, COUNTERS)
    assert (claim.proxy, claim.params_version, claim.is_payable) == (
        ProxyStanding.GONE,
        None,
        False,
    )


async def test_another_contract_at_the_proxy_s_address_is_strange() -> None:
    chain = client()
    code, _ = parts(PROXY_STATE)
    chain.contracts[PROXY] = (code, CellBuilder().uint(1, 8).cell())
    assert (await read_claim(chain, COUNTERS)).proxy is ProxyStanding.STRANGE


@pytest.mark.parametrize("answer", [None, (1, 2, 3)])
async def test_a_worker_contract_that_answers_nonsense_is_strange(
    answer: tuple[int, ...] | None,
) -> None:
    chain = client()
    chain.deploy_worker(200)
    if answer is None:
        del chain.answers[WORKER]
    else:
        chain.answers[WORKER] = answer
    claim = await read_claim(chain, COUNTERS)
    assert (claim.proxy, claim.is_payable) == (ProxyStanding.STRANGE, False)


async def test_a_chain_that_is_gone_is_the_caller_s_matter() -> None:
    chain = client()
    chain.error = ChainUnavailableError("gone")
    with pytest.raises(ChainUnavailableError):
        await read_claim(chain, COUNTERS)


async def test_the_first_state_has_the_address_that_the_proxy_signs_for() -> None:
    state = await first_worker_state(client(), NETWORK.root, COUNTERS, OWNER)
    assert contract_address(state) == WORKER


async def test_it_does_not_depend_on_what_the_root_contract_says_now() -> None:
    newer = replace(NETWORK.root, params_version=9, price_per_token=1, min_client_stake=3)
    state = await first_worker_state(client(), newer, COUNTERS, OWNER)
    assert contract_address(state) == WORKER


async def test_without_the_proxy_s_contract_there_is_no_first_state() -> None:
    chain = client()
    del chain.contracts[PROXY]
    with pytest.raises(NoProxyContractError):
        await first_worker_state(chain, NETWORK.root, COUNTERS, OWNER)
    chain.contracts[PROXY] = (parts(PROXY_STATE)[0], CellBuilder().cell())
    with pytest.raises(ChainDataError):
        await first_worker_state(chain, NETWORK.root, COUNTERS, OWNER)
