"""The contracts on the local chain: from an empty chain to a payout, and on to a new proxy."""

from dataclasses import replace

import pytest

from app.domain.money import NanoTon
from app.localnet.chain.chain import Chain, open_chain
from app.localnet.chain.vm_cell import VmCell
from app.ton import cocoon_messages as messages
from app.ton.address import Address
from app.ton.cells import Cell
from app.ton.cocoon_ops import ContractState, Op
from app.ton.message_cells import external_message, internal_message
from app.ton.params_cell import ContractCodes, ContractParams, build_params
from tests.integration.contracts.network import (
    CLIENT_OWNER,
    COPIED_CODES,
    PARAMS,
    PRICE,
    PROXY_DELAY,
    PROXY_KEY,
    PROXY_OWNER,
    QUERY,
    RELAYER,
    STRANGER,
    WORKER_FEE,
    WORKER_OWNER,
    client_data,
    contract_code,
    proxy_data,
    worker_data,
)
from tests.integration.contracts.test_node_wallet import Wallet
from tests.integration.contracts.world import COIN, NOW, World, state_address, state_init

TOKENS = 50_000_000


class Deployment:
    """One proxy with one worker and one client on a chain."""

    def __init__(self, chain: Chain, params: ContractParams) -> None:
        self.chain = chain
        full = build_params(params, COPIED_CODES).cell()
        bare = build_params(params, ContractCodes()).cell()
        proxy = state_init(contract_code("proxy"), proxy_data(full))
        self.proxy = state_address(proxy)
        worker = worker_data(bare, WORKER_OWNER, self.proxy)
        self.worker_state = state_init(contract_code("worker"), worker)
        self.worker = state_address(self.worker_state)
        client = client_data(bare, CLIENT_OWNER, self.proxy)
        self.client_state = state_init(contract_code("client"), client)
        self.client = state_address(self.client_state)
        self.send(STRANGER, self.proxy, COIN // 2, state=proxy)

    def send(
        self,
        source: Address,
        destination: Address,
        value: int,
        body: Cell | None = None,
        state: Cell | None = None,
    ) -> None:
        content = None if body is None else VmCell.from_cell(body)
        first = None if state is None else VmCell.from_cell(state)
        done = self.chain.send_internal(source, destination, value, content, state_init=first)
        assert self.chain.is_idle
        assert done

    def signed(self, op: Op, contract: Address, tokens: int | None = None) -> Cell:
        return messages.signed_request(
            PROXY_KEY, op, query_id=QUERY, contract=contract, excesses_to=RELAYER, tokens=tokens
        )

    def state(self) -> int:
        state = self.chain.run_get_method(self.proxy, "get_cocoon_proxy_data").stack[3]
        assert isinstance(state, int)
        return state


@pytest.fixture
def chain() -> Chain:
    return open_chain(clock=lambda: NOW)


def top_up(deployment: Deployment, amount: int) -> None:
    body = messages.top_up_client(QUERY, NanoTon(amount), CLIENT_OWNER)
    value = amount + 7 * COIN // 10
    deployment.send(CLIENT_OWNER, deployment.client, value, body, state=deployment.client_state)


def balance(chain: Chain, address: Address) -> int:
    return chain.account(address).balance


def test_a_node_wallet_deploys_the_worker_and_relays(chain: Chain) -> None:
    deployment = Deployment(chain, PARAMS)
    top_up(deployment, 10 * COIN)
    wallet = Wallet(World(chain._machine))
    chain.faucet(wallet.address, 5 * COIN)
    payment = deployment.signed(Op.PAYOUT, deployment.worker, TOKENS)
    orders = (
        internal_message(
            deployment.worker,
            messages.DEPLOY_VALUE,
            is_bounceable=False,
            state_init=deployment.worker_state,
        ),
        internal_message(
            deployment.worker,
            messages.PAYOUT_VALUE,
            is_bounceable=True,
            body=messages.payout_request(payment, wallet.address),
        ),
    )
    order = external_message(wallet.address, wallet.order(*orders), wallet.state)
    chain.submit_external(order.to_boc())
    assert balance(chain, WORKER_OWNER) == TOKENS * WORKER_FEE
    assert balance(chain, wallet.address) > 4.6 * COIN
    tokens = chain.run_get_method(deployment.worker, "get_cocoon_worker_data").stack[4]
    assert tokens == TOKENS


def test_an_old_proxy_contract_closes_and_owes_nothing(chain: Chain) -> None:
    old = Deployment(chain, PARAMS)
    top_up(old, 10 * COIN)
    old.send(STRANGER, old.worker, messages.DEPLOY_VALUE, state=old.worker_state)
    new = Deployment(chain, replace(PARAMS, params_version=PARAMS.params_version + 1))
    assert new.proxy != old.proxy
    before = balance(chain, CLIENT_OWNER)
    old.send(RELAYER, old.proxy, COIN, old.signed(Op.PROXY_START_CLOSE_SIGNED, old.proxy))
    grant = old.signed(Op.CLIENT_GRANT_REFUND, old.client, TOKENS)
    old.send(RELAYER, old.client, COIN, grant)
    old.send(RELAYER, old.worker, COIN, old.signed(Op.LAST_PAYOUT, old.worker, TOKENS))
    chain.move_clock(PROXY_DELAY)
    old.send(RELAYER, old.proxy, COIN, old.signed(Op.PROXY_COMPLETE_CLOSE_SIGNED, old.proxy))
    assert old.state() == ContractState.CLOSED
    assert balance(chain, WORKER_OWNER) == TOKENS * WORKER_FEE
    assert balance(chain, CLIENT_OWNER) > before + 10 * COIN - TOKENS * PRICE
    assert balance(chain, PROXY_OWNER) == TOKENS * (PRICE - WORKER_FEE)
    assert balance(chain, old.proxy) < COIN
    top_up(new, COIN)
    assert new.state() == ContractState.NORMAL
