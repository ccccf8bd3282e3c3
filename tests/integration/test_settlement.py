"""The local network's chain: what is there after each start, and who gets what."""

import asyncio
from dataclasses import replace
from pathlib import Path

import pytest

from app import bootstrap
from app.domain.money import NanoTon
from app.domain.network import Endpoint
from app.localnet.account import Account, AccountKind
from app.localnet.bookkeeper import BookkeepingOptions
from app.localnet.files import NetworkFileOptions, prepare_network, read_network, read_root_file
from app.localnet.network import LocalNetworkOptions, running_localnet
from app.localnet.proxy_keys import ProxyKeys
from app.localnet.settlement import OWNER_GIFT, PROXY_PAYS_FROM, Settlement
from app.localnet.settling import Settler, SettlingProxy, open_settlement
from app.protocol.messages import ProxyClientRequestPayment, ProxyRunQuery, ProxyRunQueryEx
from app.ton.address import Address, parse_address
from app.ton.chain import ChainClient
from app.ton.cocoon_messages import DEPLOY_VALUE
from app.ton.contract_answers import (
    CLIENT_METHOD,
    PROXY_METHOD,
    WORKER_METHOD,
    read_client_answer,
    read_proxy_answer,
    read_worker_answer,
)
from app.ton.contracts import worker_state_init
from app.ton.root_data import RootState
from tests.integration.localnet_peers import HOST, ScriptedWorker, running_client, running_worker
from tests.unit.localnet.parts import answer_part, first_answer

COIN = 10**9
OWNER = Address(0, bytes([7] * 32))
DEPOSIT = NanoTon(100 * COIN)
OPTIONS = NetworkFileOptions(has_chain=True, price_per_token=20_000, worker_fee_per_token=19_000)


async def opened(settlement: Settlement, folder: Path) -> tuple[RootState, ProxyKeys]:
    files = prepare_network(folder, OPTIONS)
    first = read_root_file(files)
    assert first is not None
    root = await settlement.found(first)
    network = read_network(files, root.config)
    keys = ProxyKeys(network.private_key, network.proxy_owner, root.config, first.address)
    await settlement.open_proxy(root, keys)
    return root, keys


def account(keys: ProxyKeys, kind: AccountKind, tokens: int) -> Account:
    contract = keys.contract_of(kind, OWNER)
    payment = keys.sign(kind, contract, tokens)
    return Account(kind, OWNER, contract, tokens, tokens, tokens, payment)


async def stake(chain: ChainClient, keys: ProxyKeys) -> int:
    stack = await chain.run_get_method(keys.contract, PROXY_METHOD)
    return read_proxy_answer(stack).stake


@pytest.mark.asyncio
async def test_a_second_start_finds_everything_and_pays_nothing(tmp_path: Path) -> None:
    options = LocalNetworkOptions(new=replace(OPTIONS, models=()))
    async with running_localnet(tmp_path, options) as net:
        network = net.description
        assert await bootstrap.read_network(net.files.network_file) == network
    async with running_localnet(tmp_path, LocalNetworkOptions()) as net:
        assert net.description == network
        assert net.owner_seed is not None
    async with open_settlement(tmp_path, 0) as settlement:
        first = read_root_file(net.files)
        assert first is not None
        owner = await settlement.chain.account(parse_address(network.owner_address))
        assert owner.balance == OWNER_GIFT
        assert len(await settlement.chain.transactions(owner.address, limit=10)) == 1
        assert len(await settlement.chain.transactions(first.address, limit=10)) == 1
        assert len(await settlement.chain.transactions(net.proxy_contract, limit=10)) == 2


@pytest.mark.asyncio
async def test_another_contract_than_the_keys_is_refused(tmp_path: Path) -> None:
    async with open_settlement(tmp_path, 0) as settlement:
        root, keys = await opened(settlement, tmp_path)
        assert await stake(settlement.chain, keys) == root.config.min_proxy_stake
        higher = replace(root, config=replace(root.config, min_proxy_stake=3 * COIN))
        with pytest.raises(Exception, match="not the one"):
            await settlement.open_proxy(higher, keys)
        assert await stake(settlement.chain, keys) == COIN


@pytest.mark.asyncio
async def test_clients_are_funded_charged_and_funded_again(tmp_path: Path) -> None:
    async with open_settlement(tmp_path, 0) as settlement:
        root, keys = await opened(settlement, tmp_path)
        client = account(keys, AccountKind.CLIENT, 0)
        settler = Settler(settlement, SettlingProxy(root, keys, lambda _: [client], DEPOSIT))

        async def on_chain() -> tuple[int, int]:
            stack = await settlement.chain.run_get_method(client.contract, CLIENT_METHOD)
            answer = read_client_answer(stack)
            return answer.balance, answer.tokens_used

        await settler.fund()
        await settler.fund()
        assert await on_chain() == (DEPOSIT, 0)
        tokens = 3 * COIN  # sixty coins
        tokens //= 1000
        client.was_signed(tokens, keys.sign(AccountKind.CLIENT, client.contract, tokens))
        await settler.charge()
        await settler.charge()
        assert await on_chain() == (DEPOSIT - tokens * 20_000, tokens)
        await settler.fund()
        assert await on_chain() == (DEPOSIT, tokens)


@pytest.mark.asyncio
async def test_a_proxy_pays_by_itself_what_is_a_good_deal(tmp_path: Path) -> None:
    async with open_settlement(tmp_path, 0) as settlement:
        root, keys = await opened(settlement, tmp_path)
        await settlement.fund_client(root, keys, account(keys, AccountKind.CLIENT, 0), DEPOSIT)
        enough = PROXY_PAYS_FROM // 19_000 + 1
        worker = account(keys, AccountKind.WORKER, enough - 1)
        settler = Settler(settlement, SettlingProxy(root, keys, lambda _: [worker], DEPOSIT))
        await settler.pay()  # nobody has deployed the contract
        state = worker_state_init(root, keys.contract, OWNER, keys.public_key)
        await settlement._deploy(state, DEPLOY_VALUE)
        await settler.pay()  # too little
        assert (await settlement.chain.account(OWNER)).balance == 0
        worker.was_signed(enough, keys.sign(AccountKind.WORKER, worker.contract, enough))
        await settler.pay()
        assert (await settlement.chain.account(OWNER)).balance == enough * 19_000
        stack = await settlement.chain.run_get_method(worker.contract, WORKER_METHOD)
        assert read_worker_answer(stack).tokens == enough


@pytest.mark.asyncio
async def test_a_client_may_use_more_than_its_stake_because_it_is_charged(tmp_path: Path) -> None:
    """A stake of 5,000 tokens, and twelve queries of 1,000 each."""

    async def answer(scripted: ScriptedWorker, query: ProxyRunQuery | ProxyRunQueryEx) -> None:
        await scripted.session.send(first_answer(query.request_id))
        await scripted.session.send(answer_part(query.request_id, b"text", 1000))

    new = replace(OPTIONS, client_stake=5000 * 20_000, has_plain_ports=True)
    options = LocalNetworkOptions(new=new, bookkeeping=BookkeepingOptions(0.0, 0.05))
    async with running_localnet(tmp_path, options) as net:
        workers = Endpoint(HOST, net.ports.plain_workers or 0)
        clients = Endpoint(HOST, net.ports.plain_clients or 0)
        async with running_worker(workers, answer), running_client(clients) as client:
            refused, answered = 0, 0
            async with asyncio.timeout(20):
                while answered < 12:
                    last = (await client.ask())[-1]
                    if isinstance(last, ProxyClientRequestPayment):
                        answered += 1
                    else:
                        refused += 1
                        await asyncio.sleep(0.1)
            assert refused > 0  # the stake is a limit, until it is charged
            assert net.stats().tokens == 12_000
